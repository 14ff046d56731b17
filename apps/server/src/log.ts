import type { MiddlewareHandler } from 'hono'
import pino from 'pino'

/**
 * Writes one JSON line a call: verb, path without its query (a token may stand there), status and
 * duration. Bodies and headers are never logged.
 */
export function callLog(): MiddlewareHandler {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return async (c, next) => {
    const start = performance.now()
    await next()
    const duration = Math.round((performance.now() - start) * 100) / 100
    logger.info({ method: c.req.method, path: c.req.path, status: c.res.status, ms: duration })
  }
}
