import type { AddressInfo } from 'node:net'
import { createReferenceServer, demoCredentials, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { serve } from '@hono/node-server'

/** A moment at which the tokens of other systems in the examples are good. */
const momentOfTheExamples = Date.parse('2026-01-05T08:30:00Z')

/** One port, behind which a fresh server can be put for each sample. */
export interface LiveServer {
  address: string
  /** Puts a server of a release with the demo world behind the port. */
  restart(release: string): Promise<void>
  /** Opens a session at the server. */
  login(): Promise<string>
  close(): Promise<void>
}

export async function startLiveServer(): Promise<LiveServer> {
  let current: ReferenceServer | undefined
  const fetchOfNow = (request: Request) => current?.fetch(request) ?? new Response('no server yet', { status: 503 })
  const { address, close } = await new Promise<Pick<LiveServer, 'address' | 'close'>>((resolve) => {
    const server = serve({ fetch: fetchOfNow, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      resolve({
        address: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    )
  })
  return {
    address,
    close,
    restart: async (release) => {
      const clock = { now: () => momentOfTheExamples }
      current = await createReferenceServer({ release, clock, checkResponses: true })
    },
    login: async () => {
      const { username, password, organisation } = demoCredentials
      const answer = await fetch(`${address}/crmapi/rest/v2/authentication/token`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ username, password, organisation }),
      })
      return ((await answer.json()) as { data: { token: string } }).data.token
    },
  }
}
