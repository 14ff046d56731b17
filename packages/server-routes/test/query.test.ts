import { bundle, listOperations, type Schema } from '@crmcom-webapi/contract'
import { casesEach } from '@crmcom-webapi/test-support/depth'
import { generate } from '@crmcom-webapi/test-support/generate'
import { chooseSeed, mutate, pick, randomFrom } from '@crmcom-webapi/test-support/mutate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { poolOf } from './support/agree.js'
import { meaningOf, type QueryForm, queryForms, writeQuery } from './support/query.js'

const forms = queryForms()
const formOf = (id: string): QueryForm => forms.find((form) => form.id === id) as QueryForm
type Query = { [name: string]: unknown }

it('there is a form of every query of every release', () => {
  const called = listOperations(bundle).filter(({ method }) => method === 'get')
  expect(new Set(forms.map(({ operationId }) => operationId))).toEqual(
    new Set(called.map(({ operation }) => operation.operationId)),
  )
  expect(forms.length).toBeGreaterThan(10)
})

/** Values made from the schema of a query that the oracle accepts. */
function seedsOf({ document, schema, oracle, pointer }: QueryForm, count: number, random: () => number): Query[] {
  const seeds: Query[] = []
  for (let tries = 0; seeds.length < count && tries < 2_000; tries++) {
    const value = asTexts(generate(document, schema, random) as Query, schema)
    if (oracle.accepts(pointer, value)) seeds.push(JSON.parse(JSON.stringify(value)))
  }
  if (seeds.length < count) throw new Error(`too few valid queries for ${pointer}`)
  return seeds
}

/** A query as a URL can say it: what the schema does not know is text. */
function asTexts(query: Query, { properties = {} }: Schema): Query {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, Object.hasOwn(properties, name) ? value : String(value)]),
  )
}

describe('a query that fits', () => {
  it.each(forms.map((form) => [form.id, form] as const))('%s comes back as it was written', async (_, form) => {
    const seed = chooseSeed()
    for (const query of seedsOf(form, casesEach(1_000, forms.length, 5), randomFrom(seed)))
      expect([seed, query, await form.ask(writeQuery(query))]).toEqual([seed, query, { accepted: true, query }])
  })
})

const emptyTally = () => ({ mutated: 0, valid: 0, faithful: 0, malformed: 0, disagreements: [] as unknown[] })

/** Puts what mutations make of valid queries to the server of a form and to an oracle: its own, or a wrong one. */
async function compare(
  form: QueryForm,
  { oracle, pointer }: Pick<QueryForm, 'oracle' | 'pointer'>,
  count: number,
  random: () => number,
  tally: ReturnType<typeof emptyTally>,
): Promise<void> {
  const seeds = seedsOf(form, 12, random)
  const pool = poolOf([form.schema, ...Object.values(form.document.components?.schemas ?? {})].slice(0, 40), seeds)
  for (let i = 0; i < count; i++) {
    let query: unknown = mutate(random, pick(random, seeds), pool)
    for (let more = Math.floor(random() * 2); more > 0; more--) query = mutate(random, query, pool)
    if (typeof query !== 'object' || query === null || Array.isArray(query)) continue
    let text = written(query as Query)
    if (text === undefined) continue
    if (text !== '' && random() < 0.3) text = spoil(text, random)
    if (!isWellEscaped(text)) continue
    const meaning = meaningOf(text, form.parameters)
    const expected = meaning !== undefined && oracle.accepts(pointer, meaning)
    const verdict = await form.ask(text)
    tally.mutated++
    if (expected) tally.valid++
    if (meaning === undefined) tally.malformed++
    if (JSON.stringify(meaning) === JSON.stringify(query)) tally.faithful++
    const agree = verdict.accepted
      ? expected && JSON.stringify(sorted(verdict.query)) === JSON.stringify(sorted(meaning))
      : !expected
    // zod drops a field `__proto__`, so that nobody's prototype is replaced; such a name gets nowhere.
    if (!agree && text.includes('__proto__')) continue
    if (!agree) tally.disagreements.push({ form: form.id, text, expected, verdict })
  }
}

it('the server says of a query what ajv says of its meaning', async () => {
  const seed = chooseSeed()
  const random = randomFrom(seed)
  const tally = emptyTally()
  const each = casesEach(3_500, forms.length, 10)
  for (const form of forms) await compare(form, form, each, random, tally)
  console.log(
    `queries: seed ${seed} (repeat with SEED=${seed}), ${forms.length} forms, ${tally.mutated} mutated queries, ` +
      `${((tally.valid / tally.mutated) * 100).toFixed(1)} % of them valid, ${tally.malformed} malformed, ` +
      `${tally.faithful} that say exactly the object, ${tally.disagreements.length} disagreements`,
  )
  expect(tally.disagreements.slice(0, 5)).toEqual([])
  expect(tally.valid / tally.mutated).toBeGreaterThan(0.2)
  expect(tally.faithful).toBeGreaterThan(tally.mutated / 3)
  expect(tally.malformed).toBeGreaterThan(100)
})

it.each([
  ['another release', 'listUsers', 'listUsers_R13_0_0'],
  ['a release without paging', 'listUsers_R13_0_0', 'listUsers_R8_0_0'],
  ['another operation', 'listAccessTokens', 'listUsers'],
])('would notice the validator of %s', async (_, right, wrong) => {
  const tally = emptyTally()
  await compare(formOf(right), formOf(wrong), 400, randomFrom(1), tally)
  expect(tally.disagreements.length).toBeGreaterThan(0)
})

/** Nothing where a value cannot stand in a URL, such as half of a surrogate pair. */
function written(query: Query): string | undefined {
  try {
    return writeQuery(query)
  } catch {
    return undefined
  }
}

/** What half an escape stands for, nobody says: each server makes something else of it. */
function isWellEscaped(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined
  } catch {
    return false
  }
}

/** Changes one thing in a query as it travels. */
function spoil(text: string, random: () => number): string {
  const pairs = text.slice(1).split('&')
  const pair = pick(random, pairs)
  const at = Math.floor(random() * (text.length - 1)) + 1
  switch (Math.floor(random() * 7)) {
    case 0:
      return `${text}&${pair}`
    case 1:
      return `${text}&${pair.split('=')[0]}=`
    case 2:
      return text.replaceAll('=', random() < 0.5 ? '%3D' : '')
    case 3:
      return `${text.slice(0, at)}${pick(random, ['=', '&', '+', '%20', '%3D', '%26', '%25', ' ', 'é'])}${text.slice(at)}`
    case 4:
      return `?${pairs.toReversed().join('&')}`
    case 5:
      return text.replaceAll(/=(\d+)/g, (_, digits) => `=${pick(random, ['0x', '%20', '0', '-', '1e'])}${digits}`)
    default:
      return `?${pairs.filter((one) => one !== pair).join('&')}`
  }
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([key, entry]): [string, unknown] => [key, sorted(entry)])
        .sort(([a], [b]) => (a < b ? -1 : 1))
    : value

describe('the value of an identifier', () => {
  const field = fc.constantFrom('id', 'username')
  const hard = fc.string({
    unit: fc.constantFrom(
      '=',
      '&',
      ' ',
      '+',
      '%',
      '%20',
      '%3D',
      '#',
      '?',
      '/',
      '\\',
      '"',
      ',',
      ';',
      'é',
      'Ω',
      '日',
      '👍',
      '\u00a0',
      '\u200d',
      'a',
    ),
    minLength: 1,
    maxLength: 20,
  })
  const any = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })
  const oneLine = any.filter((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))

  it('survives the way to the server, whatever it holds', async () => {
    const form = formOf('showUser')
    await fc.assert(
      fc.asyncProperty(field, fc.oneof(hard, oneLine), fc.oneof(hard, oneLine), async (name, value, token) => {
        const query = { token, user_identifier: { [name]: value } }
        expect(await form.ask(writeQuery(query))).toEqual({ accepted: true, query })
      }),
      { numRuns: 500 },
    )
  })

  it('is refused with a control character or a line break in it', async () => {
    const form = formOf('showUser')
    for (const sign of ['\0', '\t', '\n', '\r', '\u007f', '\u0085', '\u2028', '\u2029'])
      for (const value of [sign, `x${sign}`, `${sign}x`, `x${sign}y`]) {
        const query = { token: 'T', user_identifier: { username: value } }
        expect((await form.ask(writeQuery(query))).accepted).toBe(false)
      }
  })

  it('survives a client that escapes the inner equals sign as well', async () => {
    const form = formOf('showUser')
    await fc.assert(
      fc.asyncProperty(hard, async (value) => {
        const text = new URLSearchParams({ token: 'T', user_identifier: `username=${value}` })
        const query = { token: 'T', user_identifier: { username: value } }
        expect(await form.ask(`?${text}`)).toEqual({ accepted: true, query })
      }),
      { numRuns: 200 },
    )
  })
})

describe('the server refuses', () => {
  const user = (text: string) => `?token=T&user_identifier=${text}`
  it.each([
    ['a text without an equals sign', user('integrator')],
    ['an empty text', user('')],
    ['an empty field', user('=integrator')],
    ['an empty value', user('username=')],
    ['an equals sign alone', user('=')],
    ['a field nobody knows', user('name=Ina')],
    ['a field every object has', user('constructor=x')],
    ['a field that would be a prototype', user('__proto__=x')],
    ['a field in capitals', user('USERNAME=integrator')],
    ['a blank before the field', user('%20username=integrator')],
    ['the same parameter twice', `${user('id=2')}&user_identifier=id=2`],
    ['the token twice', `${user('id=2')}&token=T`],
    ['an empty token', '?token=&user_identifier=id=2'],
    ['no token', '?user_identifier=id=2'],
    ['no identifier', '?token=T'],
    ['nothing at all', ''],
    ['an identifier as separate parameters', '?token=T&user_identifier.id=2'],
    ['an identifier in brackets', '?token=T&user_identifier[id]=2'],
    ['an identifier in JSON', user('{"id":"2"}')],
    ['a parameter nobody knows', `${user('id=2')}&stray=1`],
    ['a parameter every object has', `${user('id=2')}&toString=1`],
  ])('%s', async (_, text) => {
    expect(await formOf('showUser').ask(text)).toMatchObject({ accepted: false })
  })

  const numbers = [
    '0x10',
    ' 5',
    '5 ',
    '1e400',
    '',
    '+5',
    '05',
    '5.5',
    '5,0',
    '5.',
    '.5',
    '-1',
    '0',
    'Infinity',
    'NaN',
    '٥',
    '5n',
    'null',
    '1_000',
  ]
  it.each(numbers.map((text) => [text]))('%j where a number from 1 up is asked for', async (text) => {
    const given = `?token=T&number=${encodeURIComponent(text)}`
    expect(await formOf('getNotAssociatedAccessTokens').ask(given)).toMatchObject({ accepted: false })
  })

  it.each([
    ['1', 1],
    ['10', 10],
    ['1e2', 100],
    ['5.0', 5],
    ['9007199254740991', 9007199254740991],
  ])('nothing where a whole number is meant: %s', async (text, number) => {
    expect(await formOf('getNotAssociatedAccessTokens').ask(`?token=T&number=${text}`)).toEqual({
      accepted: true,
      query: { token: 'T', number },
    })
  })

  it('a value of another release', async () => {
    const given = '?token=T&number=1&life_cycle_state=PENDING_VERIFICATION'
    expect(await formOf('getNotAssociatedAccessTokens_R5_0_0').ask(given)).toMatchObject({ accepted: false })
    expect(await formOf('getNotAssociatedAccessTokens').ask(given)).toMatchObject({ accepted: true })
  })
})

/** Every exactly-one-of between the parameters of a query. */
const choices = forms.flatMap((form) => {
  const names = (form.schema.oneOf ?? []).flatMap(({ required = [] }) => required)
  return names.length > 0 ? [[form.id, form, names] as const] : []
})

describe('exactly one of several parameters', () => {
  it('is asked for where the contract says so', () => {
    const asking = listOperations(bundle).filter(({ operation }) => operation['x-parameter-rules']?.oneOf)
    expect(new Set(choices.map(([, { operationId }]) => operationId))).toEqual(
      new Set(asking.map(({ operation }) => operation.operationId)),
    )
  })

  it.each(choices)('%s takes each alone, and neither none nor two', async (_, form, names) => {
    const { oracle, pointer } = form
    const sampleOf = (name: string) => {
      const parameter = form.parameters.find((one) => one.name === name)
      // Not every text does where some values are all there are.
      return parameter?.['x-identifier'] ? { id: '7' } : String(parameter?.example ?? '7')
    }
    const given = (some: readonly string[]): Query => ({
      token: 'T',
      ...Object.fromEntries(some.map((name) => [name, sampleOf(name)])),
    })
    const subsets = Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((_, i) => (bits >> i) & 1))
    for (const some of subsets) {
      const verdict = await form.ask(writeQuery(given(some)))
      expect([some, verdict.accepted, oracle.accepts(pointer, given(some))]).toEqual([
        some,
        some.length === 1,
        some.length === 1,
      ])
      if (!verdict.accepted)
        expect(verdict.problems).toEqual([
          `exactly one of ${names.join(', ')} is required, got ${some.length || 'none'}`,
        ])
    }
  })

  it('knows the business unit from R18.0.0 on', async () => {
    const given = '?token=T&business_unit_identifier=code=harbour'
    expect(await formOf('listUsers').ask(given)).toMatchObject({ accepted: true })
    expect(await formOf('listUsers_R13_0_0').ask(given)).toMatchObject({ accepted: false })
  })
})
