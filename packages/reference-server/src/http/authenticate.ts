import { failure } from '../kernel/failure.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { useSession } from '../kernel/sessions.js'
import type { Session } from '../records/index.js'
import { mendBasic, readBasic } from './basic.js'
import { mistakenToken } from './likely-mistakes.js'
import { searchOf } from './request-input.js'

/** What an operation wants of its caller. */
export interface Credentials {
  /** Where the session token travels; nowhere for operations that open a session or need none. */
  token?: 'body' | 'query'
  /** The security scheme of a login by key. */
  basic?: string
  basicOptional?: boolean
}

/** Who calls: the session behind the token, the key of a login by key, or nobody who says so. */
export interface Caller {
  session?: Session
  webApiKey?: string
}

/**
 * Finds out who calls, by what was sent and is not validated yet: a caller who is not signed in learns
 * that first, and nothing about the parameters.
 */
export async function authenticate(
  world: OpenWorld,
  wanted: Credentials,
  sent: { request: Request; input: unknown },
): Promise<Caller> {
  if (wanted.basic !== undefined) {
    const header = sent.request.headers.get('authorization')
    if (header === null && wanted.basicOptional) return {}
    const read = readBasic(header)
    if ('flaw' in read)
      throw failure(
        'AUTHENTICATION',
        'INVALIDWEBAPIKEY',
        'The Web API key is missing or not known',
        mendBasic(read.flaw),
      )
    return { webApiKey: read.key }
  }
  if (!wanted.token) return {}
  const token = (sent.input as { token?: unknown } | null | undefined)?.token
  if (typeof token === 'string' && token !== '') return { session: await useSession(world, token) }
  const { headers, url } = sent.request
  const hint = mistakenToken({ headers, search: searchOf(url) }, sent.input, wanted.token)
  throw failure('AUTHENTICATION', 'INVALIDSESSIONTOKEN', 'The session token is missing or not known', hint)
}
