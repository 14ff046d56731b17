import type { AddressInfo } from 'node:net'
import { createReferenceServer } from '@crmcom-webapi/reference-server'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { cors } from 'hono/cors'

/** A reference server behind a port of its own, so of another origin than the docs. */
export interface Api {
  address: string
  /** What came in, the questions of browsers before a call included. */
  requests: Array<{ method: string; path: string; headers: Headers }>
  close(): Promise<void>
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
  return new Promise((resolve) => {
    const listener = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      resolve({
        address: `http://127.0.0.1:${port}`,
        requests,
        close: async () => {
          // A browser keeps its connections open; they are not waited for.
          if ('closeAllConnections' in listener) listener.closeAllConnections()
          await new Promise<void>((closed) => listener.close(() => closed()))
          await server.close()
        },
      }),
    )
  })
}
