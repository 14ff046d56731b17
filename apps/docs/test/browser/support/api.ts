import { createReferenceServer } from '@crmcom-webapi/reference-server'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { type Listening, listen } from '../../support/listen.ts'

/** A reference server behind a port of its own, so of another origin than the docs. */
export interface Api extends Listening {
  /** What came in, the questions of browsers before a call included. */
  requests: Array<{ method: string; path: string; headers: Headers }>
}

/**
 * Serves a reference server.
 *
 * @param allowed Origin whose pages may read the answers; `undefined` allows none, as most systems in the field do.
 */
export async function serveApi(allowed?: string): Promise<Api> {
  const server = await createReferenceServer()
  const requests: Api['requests'] = []
  const app = new Hono()
  app.use(async (c, next) => {
    requests.push({ method: c.req.method, path: new URL(c.req.url).pathname, headers: c.req.raw.headers })
    await next()
  })
  if (allowed !== undefined) app.use(cors({ origin: allowed, allowHeaders: ['content-type', 'authorization'] }))
  app.all('/crmapi/*', (c) => server.fetch(c.req.raw))
  const { address, close } = await listen(app.fetch)
  return {
    address,
    requests,
    close: async () => {
      await close()
      await server.close()
    },
  }
}
