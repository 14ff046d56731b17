import createRawClient, { type Client as RawClient } from 'openapi-fetch'
import { type Connection, connection } from './connection.js'
import type { Client } from './create-client.js'
import { CrmConfigError } from './errors.js'
import type { paths } from './generated/schema.gen.js'
import { readOperations } from './operations.js'

/** A client with the plain client of openapi-fetch beside its methods. */
export interface Raw {
  /**
   * The paths of the newest release as they are, by openapi-fetch: no session, no timeout, no retries, no typed errors.
   * Put `await crm.session.token()` where the call wants its token.
   */
  readonly raw: RawClient<paths>
}

/**
 * Adds `raw` to a client: plain calls to the same server, for whatever the methods do not do. A path that V4 has and the
 * contract has not is called all the same; a warning, once for each path, names its page.
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
  const { root, fetch, warn } = (Object(client) as { [connection]?: Connection })[connection] ?? {}
  if (!root || !fetch || !warn) throw new CrmConfigError('withRaw takes what createClient has made')
  const raw = createRawClient<paths>({
    baseUrl: root,
    fetch: async (request) => {
      await hint(request.method, new URL(request.url).pathname.slice(new URL(root).pathname.length + 1), warn)
      return fetch(request)
    },
    redirect: 'manual',
    querySerializer: { array: { style: 'form', explode: false } },
  })
  return Object.assign(client, { raw })
}

const contractPaths = new Set(readOperations().map(({ path }) => path))

/** Warns when a path is one that V4 has and the contract has not. The list is loaded when a path is not the contract's. */
async function hint(verb: string, given: string, warn: Connection['warn']): Promise<void> {
  const path = given.replace(/(?<=[^/])\/$/, '')
  if (contractPaths.has(path)) return
  const { knownMethods } = await import('./generated/known-methods.gen.js')
  const here = knownMethods.filter(([known]) => new RegExp(`^${known.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path))
  const [found, evidence, verbs, from, page] = here.find(([, , verbs]) => verbs.includes(verb)) ?? here[0] ?? []
  if (found === undefined) return
  const name = verbs ? `${verbs} ${found}` : found
  const how =
    evidence === 'printed' ? 'is a method of V4' : 'may be a method of V4 (the path is inferred, nothing shows it)'
  warn(`${name} ${how} that the contract does not have${from && `, available from ${from}`}; see ${page}`)
}
