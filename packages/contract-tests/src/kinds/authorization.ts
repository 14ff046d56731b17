import { follow, isObject } from '@crmcom-webapi/contract'
import { readClaims } from '@crmcom-webapi/judge'
import type { Answer, Bench } from '../bench.js'
import { adapt, shownInputs } from '../inputs.js'
import type { Input, Served } from '../served.js'
import { checkForeignTokens } from './foreign-tokens.js'
import { lifetimeIn, logCustomerIn, logIn, releaseOf, tokenIn } from './sessions.js'

/** Tokens of every sort, made once for a run. */
export interface Tokens {
  changed?: string
  released?: string
  expired?: string
  other?: string
  customer?: string
}

/** Makes the tokens that operations are to refuse, or to answer less to. */
export async function makeTokens(bench: Bench): Promise<Tokens> {
  const tokens: Tokens = {}
  const { clock, waits, credentials } = bench.options
  const lifetime = lifetimeIn(bench)
  if (lifetime && (clock || waits)) {
    const token = tokenIn(await logIn(bench))
    if (token !== undefined) {
      await checkLifetime(bench)
      tokens.expired = token
      bench.token = tokenIn(await logIn(bench))
    }
  }
  const changed = changedClaims(bench.token ?? '')
  if (changed !== undefined) tokens.changed = changed
  const release = releaseOf(bench)
  const second = release && tokenIn(await logIn(bench))
  if (release && second !== undefined) {
    if ((await bench.call(release, {}, { token: second })).outcome === 'accepted') tokens.released = second
  }
  if (credentials.other) {
    const token = tokenIn(await logIn(bench, credentials.other))
    if (token !== undefined) tokens.other = token
  }
  const customer = await logCustomerIn(bench)
  if (customer !== undefined) {
    tokens.customer = customer
    checkClaims(bench, [customer, bench.token ?? ''])
  }
  await checkUnitClaim(bench)
  await checkForeignTokens(bench)
  return tokens
}

/** A session lives as long as the contract says, to the second, and by which count. */
async function checkLifetime(bench: Bench): Promise<void> {
  const lifetime = lifetimeIn(bench)
  const probe = probeOf(bench)
  if (!lifetime) return
  const { seconds, countedFrom, pointer } = lifetime
  // Without a call to try it by, the time passes all the same: the tokens of before are over.
  if (!probe) return bench.pass(seconds + 1)
  const { served, input } = probe
  const isAlive = async (token: string) => (await bench.call(served, input, { token })).outcome === 'accepted'
  const say = (name: string, holds: boolean, words: string) =>
    bench.note('workflow', served, name, holds ? 'PASS' : 'FAIL', pointer, holds ? {} : { words })
  const [used, unused] = [tokenIn(await logIn(bench)), tokenIn(await logIn(bench))]
  if (used === undefined || unused === undefined) return bench.pass(seconds + 1)
  const half = Math.floor(seconds / 2)
  // A second is left at each side for what the calls themselves take.
  await bench.pass(half + 2)
  say('a session is alive after half of its life', await isAlive(used), 'refused')
  await bench.pass(seconds - half - 2 - 3)
  say('a session is alive to its end', await isAlive(used), 'refused')
  if (countedFrom === 'last-use') {
    await bench.pass(seconds - 3)
    say('a use prolongs the session', await isAlive(used), 'refused')
    await bench.pass(seconds)
  } else await bench.pass(3)
  say('a session is over at its end', !(await isAlive(unused)), 'accepted')
  say('a session that was used is over at its end', !(await isAlive(used)), 'accepted')
}

/** A token with another claim under the same signature; nothing for a token without claims. */
function changedClaims(token: string): string | undefined {
  const claims = readClaims(token)
  const [header, , signature] = token.split('.')
  if (!claims) return undefined
  const changed = Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [name, name === 'exp' ? '9999999999' : value]),
  )
  return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.')
}

/** Every claim that the contract names is in the token of a user, or in that of a customer. */
function checkClaims(bench: Bench, tokens: readonly string[]): void {
  const all = tokens.map(readClaims).filter((claims) => claims !== undefined)
  const login = bench.served.find(({ isLogin }) => isLogin)
  const pointer = '#/components/schemas/SessionTokenClaims'
  if (all.length < tokens.length || !login || !bench.document.components?.schemas?.['SessionTokenClaims']) return
  const { properties = {} } = follow(bench.document, bench.document.components.schemas['SessionTokenClaims'])
  for (const name of Object.keys(properties)) {
    const at = `${pointer}/properties/${name}`
    const isThere = all.some((claims) => Object.hasOwn(claims, name))
    bench.note(
      'authorization',
      login,
      `the claim ${name} is there`,
      isThere ? 'PASS' : 'WARN',
      at,
      isThere ? {} : { words: 'neither a user nor a customer has it' },
    )
  }
}

/** The claim of the unit holds an ID, which is that of a unit of the user. */
async function checkUnitClaim(bench: Bench): Promise<void> {
  const { username } = bench.options.credentials
  const claims = readClaims(bench.token ?? '')
  const login = bench.served.find(({ isLogin }) => isLogin)
  const show = bench.byId.get('showUser')
  if (username === undefined || claims?.['usr'] !== username || !login || !show) return
  const { data } = await bench.call(show, { user_identifier: { username } })
  const units = isObject(data) && Array.isArray(data['units_set']) ? data['units_set'] : []
  const known = units.map((one) => (isObject(one) && isObject(one['unit']) ? one['unit'] : {}))
  if (known.length === 0) return
  const isId = known.some(({ id }) => id === claims['oun'])
  const at = '#/components/schemas/SessionTokenClaims/properties/oun'
  bench.note(
    'authorization',
    login,
    'the claim oun is the ID of a unit',
    isId ? 'PASS' : bench.warnOr('FAIL', at),
    at,
    {
      ...(isId ? {} : { words: 'it is none of those of the user' }),
    },
  )
}

/** A read that works with any session: the first whose example is accepted. */
function probeOf(bench: Bench): { served: Served; input: Input } | undefined {
  for (const served of bench.served) {
    if (!served.takesToken || !served.isRead || served.isLogin || !bench.accepted.has(served.id)) continue
    const good = bench.goodInputs.get(served.id)
    if (good) return { served, input: good }
  }
  return undefined
}

/** Whose session is needed for an operation, and whose is not enough. */
export async function checkAuthorization(bench: Bench, served: Served, tokens: Tokens): Promise<void> {
  if (!served.takesToken) return
  const login = bench.served.find(({ isLogin }) => isLogin)
  const clause = `${login?.pointer ?? served.pointer}`
  const [shown] = shownInputs(bench.document, served, bench.options.profile ?? {})
  const input = bench.goodInputs.get(served.id) ?? shown?.input ?? {}
  if (!served.isRead && !(bench.options.allowWrites && !bench.options.dryRun)) return
  const wrong: [string, string | null | undefined][] = [
    ['no token', null],
    ['a token that nobody was given', 'F0E1D2C3B4A5968778695A4B3C2D1E0F'],
    ['a token whose claims were changed', tokens.changed],
    ['a token that was released', tokens.released],
    ['a token that has expired', tokens.expired],
  ]
  let unknown = ''
  for (const [name, token] of wrong) {
    if (token === undefined) continue
    const answer = await bench.call(served, input, { token })
    if (name.includes('nobody')) unknown = answer.code
    if (answer.outcome === 'accepted')
      bench.note('authorization', served, `refuses ${name}`, 'FAIL', clause, {
        words: 'accepted',
        curl: bench.curlOf(answer),
      })
    else if (answer.outcome === 'refused') bench.note('authorization', served, `refuses ${name}`, 'PASS', clause)
  }
  for (const [name, token] of [
    ['another user', tokens.other],
    ['a customer', tokens.customer],
  ] as const) {
    if (token === undefined || !served.isRead) continue
    const answer = await bench.call(served, input, { token })
    const isUnknown = answer.outcome === 'refused' && answer.code === unknown
    bench.note('authorization', served, `knows the session of ${name}`, isUnknown ? 'FAIL' : 'PASS', clause, {
      ...(isUnknown ? { words: 'a token that was handed out is refused as unknown', curl: bench.curlOf(answer) } : {}),
    })
  }
  if (!served.isRead) await checkCustomerWrites(bench, served, tokens, clause)
  if (served.isRead) await checkReach(bench, served, input, tokens, clause)
}

/** Sessions of others do not see what is not theirs. */
async function checkReach(bench: Bench, served: Served, input: Input, tokens: Tokens, clause: string): Promise<void> {
  const say = (name: string, holds: boolean, answer: Answer) =>
    bench.note(
      'authorization',
      served,
      name,
      holds ? 'PASS' : 'FAIL',
      clause,
      holds ? {} : { words: 'it is shown', curl: bench.curlOf(answer) },
    )
  const namesRecord = Object.keys(input).some((name) => name.endsWith('_identifier'))
  if (tokens.other !== undefined && namesRecord) {
    const theirs = await bench.call(served, input, { token: tokens.other })
    const ours = await bench.call(served, input)
    if (ours.outcome === 'accepted')
      say('shows another organisation no record of ours', !sharesRecord(theirs, ours), theirs)
  }
  if (tokens.customer === undefined) return
  for (const foreign of foreignInputs(bench, served, input)) {
    const ours = await bench.call(served, foreign)
    if (ours.outcome !== 'accepted') continue
    const theirs = await bench.call(served, foreign, { token: tokens.customer })
    say(
      'shows a customer no record of another one',
      !sharesRecord(theirs, ours) && !tellsAnything(theirs, ours),
      theirs,
    )
  }
}

/** An input that is right, or the first that is shown, for each name of a record that another customer has one of. */
function foreignInputs(bench: Bench, served: Served, good: Input): Input[] {
  const { others = {} } = bench.options.profile ?? {}
  const shown = shownInputs(bench.document, served, bench.options.profile ?? {}).map(({ input }) => input)
  const found = Object.keys(others).flatMap((name) => {
    const one = [good, ...shown].find((input) => name in input)
    return one ? [JSON.stringify(adapt(one, served, others))] : []
  })
  const inputs = [...new Set(found)].map((text) => JSON.parse(text) as Input)
  return inputs.filter((input) => !bench.foretell(served, input).some(({ breaks }) => breaks))
}

/** A customer changes nothing that is another one's: each call with one record of another one in it is refused. */
async function checkCustomerWrites(bench: Bench, served: Served, { customer }: Tokens, clause: string): Promise<void> {
  const { own = {}, others = {}, records = {} } = bench.options.profile ?? {}
  if (customer === undefined) return
  const sent = new Set<string>()
  for (const { input } of shownInputs(bench.document, served, { records: { ...records, ...own } }))
    for (const name of Object.keys(others).filter((one) => one in input)) {
      const foreign = { ...input, [name]: others[name] }
      const key = JSON.stringify(foreign)
      if (sent.has(key) || sent.size >= 20 || bench.foretell(served, foreign).some(({ breaks }) => breaks)) continue
      sent.add(key)
      const answer = await bench.call(served, foreign, { token: customer })
      const isDone = answer.outcome === 'accepted'
      bench.note(
        'authorization',
        served,
        `does nothing for a customer with ${name} of another one`,
        isDone ? 'FAIL' : 'PASS',
        clause,
        {
          ...(isDone ? { words: 'accepted', curl: bench.curlOf(answer) } : {}),
        },
      )
    }
}

/** Whether two answers show a record in common, by its ID or number. */
function sharesRecord(a: Answer, b: Answer): boolean {
  if (a.outcome !== 'accepted') return false
  const ids = new Set(recordsIn(b.data))
  return recordsIn(a.data).some((id) => ids.has(id))
}

/** Whether an answer tells something where none shows a record of its own, as a preview or a sum does. */
function tellsAnything(a: Answer, b: Answer): boolean {
  if (a.outcome !== 'accepted' || recordsIn(b.data).length > 0) return false
  return isObject(a.data)
    ? Object.values(a.data).some((value) => value !== null)
    : Array.isArray(a.data) && a.data.length > 0
}

function recordsIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(recordsIn)
  if (!isObject(data)) return []
  const own = data['id'] ?? data['number']
  if (typeof own === 'string') return [own]
  return Object.values(data).filter(Array.isArray).flatMap(recordsIn)
}
