import { type FailureCode, failureCodes, type OperationId } from '@crmcom-webapi/server-routes'
import { readBasicKey } from '../http/basic.js'
import { Failure } from '../kernel/failure.js'
import type { AuthStates } from './auth-states.js'
import type { Envelope } from './journal.js'

/**
 * Users of the demo world whose logins open a session that is in some state at once. Their password is
 * that of the demo user.
 */
export const magicUsers = {
  'session-expired': 'expire',
  'session-almost-expired': 'almostExpire',
  'session-released': 'release',
} as const satisfies { readonly [username: string]: keyof AuthStates }

const failures: ReadonlyMap<string, FailureCode> = new Map(
  failureCodes.map(({ code }) => [magicFailure(code), code] as const),
)

/**
 * The text that selects a failure: a call that sends it as any of its values, or as its Web API key,
 * fails so and does nothing. `FAIL.AUTHENTICATION.SESSIONEXPIRED` is one.
 */
export function magicFailure(code: FailureCode): string {
  return code.replace(/^COM\.CRM\.EXCEPTION\.(.*)EXCEPTION$/, 'FAIL.$1')
}

/** @throws {Failure} The one a call selects, if it selects one. */
export function refuseMagic(request: Request, input: unknown): void {
  const code = selected(input) ?? failures.get(readBasicKey(request.headers.get('authorization')) ?? '')
  if (code) throw new Failure(code, 'The call selected this failure')
}

function selected(value: unknown): FailureCode | undefined {
  // In a query an identifier is written field=value.
  if (typeof value === 'string') return failures.get(value.slice(value.lastIndexOf('=') + 1))
  if (typeof value !== 'object' || value === null) return undefined
  for (const inner of Object.values(value)) {
    const code = selected(inner)
    if (code) return code
  }
  return undefined
}

/** Puts the session that a magic user has opened into its state. */
export async function changeMagicSession(
  { operation, input }: { operation: OperationId | undefined; input: unknown },
  answer: Envelope,
  states: AuthStates,
): Promise<void> {
  if (operation !== 'createSessionToken') return
  const { username } = (input ?? {}) as { username?: unknown }
  if (typeof username !== 'string' || !Object.hasOwn(magicUsers, username)) return
  const { token } = (answer.data ?? {}) as { token?: string }
  if (token !== undefined) await states[magicUsers[username as keyof typeof magicUsers]](token)
}
