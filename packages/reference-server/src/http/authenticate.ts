import { failure } from '../domain/failure.js'
import { useSession } from '../domain/sessions.js'
import type { World } from '../domain/world.js'
import type { Session } from '../store/records.js'
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

/** Who calls: the session behind the token, or the key of a login by key. */
export interface Caller {
  session: Session
  webApiKey: string
}

/**
 * Finds out who calls, by what was sent and is not validated yet: a caller who is not signed in learns
 * that first, and nothing about the parameters.
 */
export async function authenticate(
  world: World,
  wanted: Credentials,
  sent: { request: Request; input: unknown },
): Promise<Caller> {
  const nobody = { session: undefined as unknown as Session, webApiKey: '' }
  if (wanted.basic !== undefined) {
    const header = sent.request.headers.get('authorization')
    if (header === null && wanted.basicOptional) return nobody
    const read = readBasic(header)
    if ('flaw' in read)
      throw failure(
        'AUTHENTICATION',
        'INVALIDWEBAPIKEY',
        'The Web API key is missing or not known',
        mendBasic(read.flaw),
      )
    return { ...nobody, webApiKey: read.key }
  }
  if (!wanted.token) return nobody
  const token = (sent.input as { token?: unknown } | null | undefined)?.token
  if (typeof token === 'string' && token !== '') return { ...nobody, session: await useSession(world, token) }
  const { headers, url } = sent.request
  const hint = mistakenToken({ headers, search: searchOf(url) }, sent.input, wanted.token)
  throw failure('AUTHENTICATION', 'INVALIDSESSIONTOKEN', 'The session token is missing or not known', hint)
}
