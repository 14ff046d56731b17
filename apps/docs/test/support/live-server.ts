import { basePath, createReferenceServer, demoCredentials, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { type Listening, listen } from './listen.ts'

/** A moment at which the tokens of other systems in the examples are good. */
const momentOfTheExamples = Date.parse('2026-01-05T08:30:00Z')

/** A fresh server of a release with the demo world. */
export function freshServer(release: string): Promise<ReferenceServer> {
  return createReferenceServer({ release, clock: { now: () => momentOfTheExamples }, checkResponses: true })
}

/** Opens a session at whatever answers requests. */
export async function login(send: (request: Request) => Promise<Response>, root = 'http://localhost'): Promise<string> {
  const { username, password, organisation } = demoCredentials
  const answer = await send(
    new Request(`${root}${basePath}/authentication/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password, organisation }),
    }),
  )
  return ((await answer.json()) as { data: { token: string } }).data.token
}

/** One port, behind which a fresh server can be put for each sample. */
export interface LiveServer extends Listening {
  /** Puts a server of a release with the demo world behind the port. */
  restart(release: string): Promise<void>
  /** Opens a session at the server. */
  login(): Promise<string>
}

export async function startLiveServer(): Promise<LiveServer> {
  let current: ReferenceServer | undefined
  const fetchOfNow = (request: Request) => current?.fetch(request) ?? new Response('no server yet', { status: 503 })
  const { address, close } = await listen(fetchOfNow)
  return {
    address,
    close,
    restart: async (release) => {
      current = await freshServer(release)
    },
    login: () => login(fetch, address),
  }
}
