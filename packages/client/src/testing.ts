import type { ReferenceServer, ReferenceServerOptions, ServedWorld } from '@crmcom-webapi/reference-server'
import type { Credentials } from './credentials.js'
import type { Fetch } from './transport.js'

/** A world a client can call, and a test can control: `control` moves its clock, ends sessions, injects faults, and more. */
export interface TestWorld extends ServedWorld {
  readonly fetch: Fetch & ServedWorld['fetch']
  /** An address to put into the options of a client. Nothing listens there: `fetch` answers. */
  readonly baseUrl: string
  /** Credentials of the demo world. Those the release has no sign-in for are refused by the client. */
  readonly credentials: {
    readonly user: Extract<Credentials, { username: string }>
    readonly webApiKey: Extract<Credentials, { webApiKey: string }>
    readonly consumer: Extract<Credentials, { applicationKey: string }>
  }
}

/** A reference server in this process, and what a client needs to call it. */
export interface TestServer extends Omit<ReferenceServer, 'fetch' | 'world'>, TestWorld {
  /** The world of a name, apart from all others; it is made when it is first used. */
  world(name: string): TestWorld
}

/**
 * Starts a reference server in this process, for tests of your program: the documented behaviour of one release, with
 * state and without a port. Two servers share nothing. Needs `@crmcom-webapi/reference-server` installed beside.
 *
 * @example
 * Test against a server of its own
 *
 * ```ts
 * import { createClient } from '@crmcom-webapi/client'
 * import { startTestServer } from '@crmcom-webapi/client/testing'
 *
 * const server = await startTestServer({ release: 'R12.4.0' })
 * const crm = createClient({
 *   baseUrl: server.baseUrl,
 *   fetch: server.fetch,
 *   credentials: server.credentials.user,
 *   release: 'R12.4.0',
 * })
 * const card = await crm.accessTokens.show({ access_token_identifier: { authentication_code: 'CARD-0001' } })
 * console.log(card.life_cycle_state)
 * ```
 *
 * @example
 * Let time pass for both, and lose an answer
 *
 * ```ts
 * import { createClient } from '@crmcom-webapi/client'
 * import { startTestServer } from '@crmcom-webapi/client/testing'
 *
 * const { control, baseUrl, fetch, credentials } = await startTestServer()
 * const crm = createClient({ baseUrl, fetch, credentials: credentials.user, clock: control.clock })
 * control.clock.advance('3h')
 * control.faults.add({ operationId: 'showAccessToken', effect: 'answer-lost', times: 1 })
 * await crm.accessTokens.show({ access_token_identifier: { authentication_code: 'CARD-0001' } })
 * console.log(control.requests.list().length)
 * ```
 *
 * @throws {ReleaseError} When `release` is not a release.
 * @throws {RangeError} When it is older than the oldest documented one.
 */
export async function startTestServer(options: ReferenceServerOptions = {}): Promise<TestServer> {
  const { createReferenceServer, demoCredentials } = await import('@crmcom-webapi/reference-server')
  const server = await createReferenceServer(options)
  const { username, password, organisation, webApiKey, consumerApplicationKey: applicationKey } = demoCredentials
  const access = {
    baseUrl: 'http://reference-server.test',
    credentials: {
      user: { username, password, organisation },
      webApiKey: { webApiKey },
      consumer: { applicationKey, accessToken: { authentication_code: 'CARD-0001' } },
    },
  }
  return Object.assign(withAccess(server, access), { world: (name: string) => withAccess(server.world(name), access) })
}

/** A world with what a client needs to call it. What changes by a reset is read when it is asked for. */
function withAccess<W extends ServedWorld>(
  world: W,
  access: Pick<TestWorld, 'baseUrl' | 'credentials'>,
): W & TestWorld {
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(world), ...Object.getOwnPropertyDescriptors(access) },
  ) as W & TestWorld
}
