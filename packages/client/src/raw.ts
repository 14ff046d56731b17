import createRawClient, { type Client as RawClient } from 'openapi-fetch'
import { type Connection, connection } from './connection.js'
import type { Client } from './create-client.js'
import { CrmConfigError } from './errors.js'
import type { paths } from './generated/schema.gen.js'

/** A client with the plain client of openapi-fetch beside its methods. */
export interface Raw {
  /**
   * The paths of the newest release as they are, by openapi-fetch: no session, no timeout, no retries, no typed errors.
   * Put `await crm.session.token()` where the call wants its token.
   */
  readonly raw: RawClient<paths>
}

/**
 * Adds `raw` to a client: plain calls to the same server, for whatever the methods do not do.
 *
 * @example
 * Call a path without the help of a method
 *
 * ```ts
 * import { createClient } from '@crmcom-webapi/client'
 * import { withRaw } from '@crmcom-webapi/client/raw'
 *
 * const crm = withRaw(
 *   createClient({ baseUrl: 'https://crm.example.com', credentials: { webApiKey: process.env.CRM_KEY ?? '' } }),
 * )
 *
 * const token = await crm.session.token()
 * const { data, response } = await crm.raw.GET('/users/show', {
 *   params: { query: { token, user_identifier: 'username=integrator' } },
 * })
 * console.log(response.status, data?.status.code)
 * ```
 *
 * @throws {CrmConfigError} When it is given something else than a client.
 */
export function withRaw<C extends Pick<Client, 'session' | 'close'>>(client: C): C & Raw {
  const { root, fetch } = (Object(client) as { [connection]?: Connection })[connection] ?? {}
  if (!root || !fetch) throw new CrmConfigError('withRaw takes what createClient has made')
  const raw = createRawClient<paths>({
    baseUrl: root,
    fetch: async (request) => fetch(request),
    redirect: 'manual',
    querySerializer: { array: { style: 'form', explode: false } },
  })
  return Object.assign(client, { raw })
}
