import type { Answer, Bench } from '../bench.js'
import type { Credentials } from '../options.js'
import type { Input, Served } from '../served.js'

type User = Pick<Credentials, 'username' | 'password' | 'organisation' | 'unit'>

/** The logins of the release, those by user first. */
const logins = (bench: Bench): Served[] =>
  bench.served.filter(({ isLogin }) => isLogin).sort((a, b) => Number(a.takesKey) - Number(b.takesKey))

/** Logs a user in, or whoever holds the key. */
export async function logIn(bench: Bench, user: User = bench.options.credentials): Promise<Answer | undefined> {
  const { username, password, organisation, unit } = user
  const body: Input = { username, password, organisation, ...(unit === undefined ? {} : { unit }) }
  let last: Answer | undefined
  for (const served of logins(bench)) {
    const isByUser = !served.takesKey && bench.foretell(served, body).length === 0
    const isByKey =
      served.takesKey && bench.keyOf(served)['authorization'] !== undefined && user === bench.options.credentials
    if (isByUser ? username === undefined : !isByKey || bench.foretell(served, {}).length > 0) continue
    last = await bench.call(served, isByUser ? body : {}, { token: null })
    if (last.outcome === 'accepted') return last
  }
  return last
}

/** Logs a customer in, by the card or login that the credentials hold. */
export async function logCustomerIn(bench: Bench): Promise<string | undefined> {
  const { customer, organisation } = bench.options.credentials
  if (!customer) return undefined
  const ways: Input[] = [{ access_token_identifier: customer }, { access_token_identifier: customer, organisation }]
  for (const served of logins(bench))
    for (const input of ways) {
      if (served.takesKey && bench.keyOf(served)['authorization'] === undefined) continue
      if (bench.foretell(served, input).length > 0) continue
      const token = tokenIn(await bench.call(served, input, { token: null }))
      if (token !== undefined) return token
    }
  return undefined
}

export function tokenIn(answer: Answer | undefined): string | undefined {
  const token = answer?.outcome === 'accepted' ? (answer.data as { token?: unknown } | undefined)?.token : undefined
  return typeof token === 'string' && token !== '' ? token : undefined
}

/** How long a session of the login lives; nothing where the contract does not say. */
export function lifetimeIn(bench: Bench): { seconds: number; countedFrom: string; pointer: string } | undefined {
  const [served] = logins(bench)
  const said = served?.operation['x-session-lifetime'] as { seconds?: number; 'counted-from'?: string } | undefined
  if (!served || typeof said?.seconds !== 'number') return undefined
  return {
    seconds: said.seconds,
    countedFrom: said['counted-from'] ?? 'issue',
    pointer: `${served.pointer}/x-session-lifetime`,
  }
}

/** The operation that ends a session, where the release has it: its path says so. */
export const releaseOf = (bench: Bench): Served | undefined =>
  bench.served.find(({ path }) => /\/token\/release$/.test(path))
