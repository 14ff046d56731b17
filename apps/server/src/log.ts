import type { MiddlewareHandler } from 'hono'
import pino from 'pino'

/**
 * Writes one JSON line a call: verb, path, status and duration. Bodies and headers are never logged, nor
 * is a query, where a token may stand.
 */
export function callLog(): MiddlewareHandler {
  // Written at once: lines still waiting when the process ends would come out of order.
  const out = pino.destination({ dest: 1, sync: true })
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, out)
  return async (c, next) => {
    const start = performance.now()
    await next()
    const duration = Math.round((performance.now() - start) * 100) / 100
    logger.info({ method: c.req.method, path: plainPath(c.req.path), status: c.res.status, ms: duration })
  }
}

/** A path up to the first character no path here has: after it a query may stand that was encoded by mistake. */
function plainPath(path: string): string {
  return path.split(/[^\w./~-]/, 1)[0] ?? ''
}
