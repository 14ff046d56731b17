import type { ReferenceServer, ReferenceServerOptions } from '@crmcom-webapi/reference-server'
import type { Credentials } from './credentials.js'
import type { Fetch } from './transport.js'

/** A reference server in this process, and what a client needs to call it. */
export interface TestServer extends ReferenceServer {
  /** An address to put into the options of a client. Nothing listens there: `fetch` answers. */
  readonly baseUrl: string
  readonly fetch: Fetch & ReferenceServer['fetch']
  /** Credentials of the world the server starts with. Those the release has no sign-in for are refused by the client. */
  readonly credentials: {
    readonly user: Extract<Credentials, { username: string }>
    readonly webApiKey: Extract<Credentials, { webApiKey: string }>
    readonly consumer: Extract<Credentials, { applicationKey: string }>
  }
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
 * @throws {ReleaseError} When `release` is not a release.
 * @throws {RangeError} When it is older than the oldest documented one.
 */
export async function startTestServer(options: ReferenceServerOptions = {}): Promise<TestServer> {
  const { createReferenceServer, demoCredentials } = await import('@crmcom-webapi/reference-server')
  const server = await createReferenceServer(options)
  const { username, password, organisation, webApiKey, consumerApplicationKey: applicationKey } = demoCredentials
  return {
    ...server,
    fetch: (request) => server.fetch(request),
    baseUrl: 'http://reference-server.test',
    credentials: {
      user: { username, password, organisation },
      webApiKey: { webApiKey },
      consumer: { applicationKey, accessToken: { authentication_code: 'CARD-0001' } },
    },
  }
}
