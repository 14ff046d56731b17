import { fileURLToPath } from 'node:url'
import { collectForms, emitTypes, exclusive } from '@crmcom-webapi/codegen'
import type { Schema } from '@crmcom-webapi/contract'
import { contractOf } from '@crmcom-webapi/test-support/contracts'
import { errorsIn } from '@crmcom-webapi/test-support/typescript'
import { describe, expect, it } from 'vitest'

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const text: Schema = { type: 'string' }

const schemas: { [name: string]: Schema } = {
  Card: {
    type: 'object',
    properties: { code: text, identifier: text, pass_code: text },
    oneOf: [{ required: ['code'] }, { required: ['identifier'] }],
    dependentRequired: { identifier: ['pass_code'], pass_code: ['identifier'] },
    additionalProperties: false,
  },
  Kind: { type: 'object', properties: { name: text }, required: ['name'], additionalProperties: false },
  Number: { type: 'object', properties: { number: text }, required: ['number'], additionalProperties: false },
  Search: {
    type: 'object',
    required: ['token'],
    properties: { token: text, card: ref('Card'), subscription: ref('Number'), item: ref('Number'), kind: ref('Kind') },
    oneOf: [{ required: ['card'] }, { required: ['subscription'] }, { required: ['item'] }],
    dependentRequired: { kind: ['card'] },
    additionalProperties: false,
  },
  ByUser: {
    type: 'object',
    required: ['username', 'password', 'organisation'],
    properties: { username: text, password: text, organisation: text, unit: text },
    additionalProperties: false,
  },
  ByCard: {
    type: 'object',
    required: ['card', 'organisation'],
    properties: { card: ref('Card'), organisation: text },
    additionalProperties: false,
  },
  Login: { type: 'object', oneOf: [ref('ByUser'), ref('ByCard')] },
  MultiKey: {
    type: 'object',
    properties: { a: text, b: text, c: text },
    oneOf: [{ required: ['a', 'b'] }, { required: ['c'] }],
    additionalProperties: false,
  },
  AtLeast: {
    type: 'object',
    required: ['token'],
    properties: { token: text, a: text, b: text },
    anyOf: [{ required: ['a'] }, { required: ['b'] }],
    additionalProperties: false,
  },
  Pair: {
    type: 'object',
    properties: { user: text, password: text, note: text },
    dependentRequired: { user: ['password'], password: ['user'] },
    additionalProperties: false,
  },
}

const number = `{ number: 'S1' }`
const wrong: { [words: string]: string } = {
  'two identifiers': `const body: Search = { token: 't', subscription: ${number}, item: ${number} }`,
  'two identifiers, one of them deep': `const body: Search = { token: 't', subscription: ${number}, card: { code: 'C' } }`,
  'no identifier': `const body: Search = { token: 't' }`,
  'no token': `const body: Search = { subscription: ${number} }`,
  'a stray pass code': `const body: Card = { code: 'C', pass_code: 'p' }`,
  'an identifier without its pass code': `const body: Card = { identifier: 'i' }`,
  'a pass code alone': `const body: Card = { pass_code: 'p' }`,
  'a kind with the wrong partner': `const body: Search = { token: 't', subscription: ${number}, kind: { name: 'k' } }`,
  'an unknown key': `const body: Search = { token: 't', subscription: ${number}, stray: 1 }`,
  'two logins': `const body: Login = { username: 'u', password: 'p', organisation: 'o', card: { code: 'C' } }`,
  'half a login': `const body: Login = { username: 'u', organisation: 'o' }`,
  'a field of the other login': `const body: Login = { card: { code: 'C' }, organisation: 'o', unit: '1' }`,
  'both sides of groups of keys': `const body: MultiKey = { a: 'a', b: 'b', c: 'c' }`,
  'half a group of keys': `const body: MultiKey = { a: 'a' }`,
  'none of at least one': `const body: AtLeast = { token: 't' }`,
  'a stranger beside at least one': `const body: AtLeast = { token: 't', a: 'a', stray: 1 }`,
  'half a pair': `const body: Pair = { user: 'u' }`,
}
const right: { [words: string]: string } = {
  'a subscription': `const body: Search = { token: 't', subscription: ${number} }`,
  'a card': `const body: Search = { token: 't', card: { code: 'C' } }`,
  'a card and its kind': `const body: Search = { token: 't', card: { identifier: 'i', pass_code: 'p' }, kind: { name: 'k' } }`,
  'a login by user': `const body: Login = { username: 'u', password: 'p', organisation: 'o', unit: '1' }`,
  'a login by card': `const body: Login = { card: { code: 'C' }, organisation: 'o' }`,
  'one group of keys': `const body: MultiKey = { a: 'a', b: 'b' }`,
  'the other group of keys': `const body: MultiKey = { c: 'c' }`,
  'one of at least one': `const body: AtLeast = { token: 't', b: 'b' }`,
  'both of at least one': `const body: AtLeast = { token: 't', a: 'a', b: 'b' }`,
  'a whole pair': `const body: Pair = { user: 'u', password: 'p', note: 'n' }`,
  'no pair at all': `const body: Pair = {}`,
}

/** Where the files would stand; they are never written. */
const folder = fileURLToPath(new URL('.', import.meta.url))

/** Which of the bodies the compiler refuses, by name. */
async function refused(options: { exclusive: boolean }): Promise<string[]> {
  const types = await emitTypes(collectForms(contractOf(schemas)), options)
  const head = `import type { components } from './types.js'\n${Object.keys(schemas)
    .map((name) => `type ${name} = components['schemas']['${name}']\n`)
    .join('')}export { body }\n`
  const bodies = Object.entries({ ...wrong, ...right })
  const files = Object.fromEntries(bodies.map(([, body], index) => [`${folder}body${index}.ts`, `${head}${body}\n`]))
  const errors = errorsIn({ [`${folder}types.ts`]: types, ...files })
  expect(errors.filter((error) => !error.startsWith('body'))).toEqual([])
  return bodies
    .filter((_, index) => errors.some((error) => error.startsWith(`body${index}.ts(`)))
    .map(([words]) => words)
}

describe('the types', () => {
  it('refuse every wrong body and accept every right one', async () => {
    expect(await refused({ exclusive: true })).toEqual(Object.keys(wrong))
  })

  it('would let most of them through without the pre-pass', async () => {
    const stock = await refused({ exclusive: false })
    expect(stock.filter((words) => words in right)).toEqual([])
    expect(stock).not.toContain('two identifiers')
    expect(stock).not.toContain('no identifier')
    expect(stock).not.toContain('a stray pass code')
    expect(stock).toContain('an unknown key')
    expect(stock.length).toBeLessThan(Object.keys(wrong).length / 2)
  })
})

describe('exclusive', () => {
  it('leaves schemas without a choice as they are', () => {
    const plain = { Kind: schemas['Kind'] as Schema, Text: text }
    expect(exclusive(plain)).toEqual(plain)
  })

  it('leaves what it was given alone', () => {
    const before = JSON.stringify(schemas)
    exclusive(schemas)
    expect(JSON.stringify(schemas)).toBe(before)
  })

  it('rewrites choices inside properties, lists and branches', () => {
    const inner = {
      type: 'object',
      properties: { a: text, b: text },
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    }
    const { Outer } = exclusive({ Outer: { type: 'object', properties: { list: { type: 'array', items: inner } } } })
    expect(Outer?.properties?.['list']?.items?.oneOf?.map((branch) => branch.required)).toEqual([['a'], ['b']])
  })

  it('asks for at least one of several fields, others beside it or not', () => {
    const schema: Schema = {
      type: 'object',
      properties: { t: text, a: text, b: text, c: text },
      required: ['t'],
      anyOf: [{ required: ['a'] }, { required: ['b', 'c'] }],
      additionalProperties: false,
    }
    const { Case } = exclusive({ Case: schema })
    expect(Case).not.toHaveProperty('anyOf')
    const [alike, choice] = Case?.allOf ?? []
    expect(choice?.oneOf?.map(({ required }) => required)).toEqual([['a'], ['b', 'c']])
    for (const branch of choice?.oneOf ?? []) expect(branch.properties).toEqual({ a: text, b: text, c: text })
    expect(alike).toMatchObject({ properties: { t: text }, required: ['t'] })
  })

  it('says once what is alike in all alternatives', () => {
    const own = { type: 'string', description: 'Of its own.' }
    const { Case, Two } = exclusive({
      Case: {
        type: 'object',
        description: 'Either.',
        properties: { a: text, own, b: text },
        oneOf: [{ required: ['a'] }, { required: ['b'] }],
      },
      Two: { type: 'object', properties: { a: text, b: text }, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    })
    expect(JSON.stringify(Case).match(/Of its own/g)).toHaveLength(1)
    expect(Case?.description).toBe('Either.')
    expect(Two).not.toHaveProperty('allOf')
  })

  it('stops where nothing can satisfy a choice', () => {
    const schema: Schema = {
      type: 'object',
      properties: { a: text, b: text },
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
      dependentRequired: { a: ['b'], b: ['a'] },
    }
    expect(() => exclusive({ Case: schema })).toThrow('#/components/schemas/Case: nothing can satisfy this choice')
  })

  it('stops where the ways to fill an object in are too many to read', () => {
    const names = Array.from({ length: 12 }, (_, index) => `f${index}`)
    const schema: Schema = {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, text])),
      dependentRequired: Object.fromEntries(
        names.slice(0, 6).map((name, index) => [name, [names[index + 6] as string]]),
      ),
    }
    expect(() => exclusive({ Case: schema })).toThrow(
      '#/components/schemas/Case: 64 ways to fill this object in; at most 32',
    )
  })

  it('stops rather than forget a choice between groups beside dependentRequired', () => {
    const schema: Schema = {
      type: 'object',
      properties: { a: text, b: text },
      dependentRequired: { a: ['b'] },
      oneOf: [ref('ByUser'), ref('ByCard')],
    }
    expect(() => exclusive({ ...schemas, Case: schema })).toThrow(
      '#/components/schemas/Case: a rule between fields beside a choice between groups',
    )
  })
})
