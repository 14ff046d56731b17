import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'

/** What answers requests behind a port of its own. */
export interface Listening {
  /** Without a slash at the end. */
  address: string
  close(): Promise<void>
}

/** Puts what answers requests behind a port of its own on this machine. */
export function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<Listening> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      resolve({
        address: `http://127.0.0.1:${port}`,
        close: () => {
          // A browser keeps its connections open; they are not waited for.
          if ('closeAllConnections' in server) server.closeAllConnections()
          return new Promise((closed) => server.close(() => closed()))
        },
      }),
    )
  })
}
