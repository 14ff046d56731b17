import { fileURLToPath } from 'node:url'
import {
  CodegenError,
  collectForms,
  emitMethods,
  emitOperations,
  emitRoutes,
  emitSchemas,
  emitTypes,
  newestPaths,
  unionOperations,
} from '@crmcom-webapi/codegen'
import type { OpenApiDocument, Operation, Schema } from '@crmcom-webapi/contract'
import { components, contractWith, everyKind, query, ref, text } from '@crmcom-webapi/test-support/query-contracts'
import { errorsIn } from '@crmcom-webapi/test-support/typescript'
import { describe, expect, it } from 'vitest'

/** Everything `npm run generate` would write, made in memory. */
async function emitAll(document: OpenApiDocument): Promise<string> {
  const forms = collectForms(document)
  const union = unionOperations(document)
  const types = await emitTypes(forms, { paths: newestPaths(forms) })
  return [emitSchemas(forms), emitRoutes(forms), types, emitOperations(forms, union), emitMethods(forms, union)].join(
    '',
  )
}

const at = '#/paths/~1things~1list/get'
const one = (parameter: object): Partial<Operation> => ({ parameters: [query('a', parameter)] as never })
const parameter = (rest: object): Partial<Operation> => ({
  parameters: [{ name: 'a', in: 'query', schema: text, ...rest }] as never,
})

describe('the emitters stop, and name the place, at', () => {
  const cases: [string, Partial<Operation>, string][] = [
    [
      'a path parameter',
      parameter({ in: 'path', required: true }),
      '/parameters/0: parameters in path are not supported',
    ],
    ['a header', parameter({ in: 'header' }), '/parameters/0: parameters in header are not supported'],
    ['a cookie', parameter({ in: 'cookie' }), '/parameters/0: parameters in cookie are not supported'],
    ['a parameter without a schema', parameter({ schema: undefined }), '/parameters/0: a parameter needs a schema'],
    [
      'a parameter with content in place of a schema',
      parameter({ schema: undefined, content: { 'application/json': { schema: text } } }),
      '/parameters/0: a parameter needs a schema',
    ],
    ['another style', parameter({ style: 'deepObject' }), '/parameters/0: style "deepObject" is not supported'],
    [
      'a list divided by blanks',
      parameter({ style: 'spaceDelimited' }),
      '/parameters/0: style "spaceDelimited" is not supported',
    ],
    [
      'an identifier without contentSchema',
      one({ 'x-identifier': 'ThingIdentifier', schema: text }),
      '/parameters/0: x-identifier is ThingIdentifier, but contentSchema is missing',
    ],
    [
      'an identifier with the contentSchema of another',
      one({ 'x-identifier': 'ThingIdentifier', schema: { type: 'string', contentSchema: ref('Nested') } }),
      '/parameters/0: x-identifier is ThingIdentifier, but contentSchema is #/components/schemas/Nested',
    ],
    [
      'an identifier that is no text',
      one({ 'x-identifier': 'ThingIdentifier', schema: { type: 'object', contentSchema: ref('ThingIdentifier') } }),
      '/parameters/0: an identifier travels as a text: type string',
    ],
    ['an object', one({ schema: { type: 'object' } }), '/parameters/0: a query parameter must have one type'],
    [
      'several types',
      one({ schema: { type: ['string', 'null'] } }),
      '/parameters/0: a query parameter must have one type',
    ],
    ['no type', one({ schema: { enum: ['a'] } }), '/parameters/0: a query parameter must have one type'],
    ['a reference to an object', one({ schema: ref('Nested') }), '/parameters/0: a query parameter must have one type'],
    [
      'a list of numbers',
      one({ schema: { type: 'array', items: { type: 'integer' } } }),
      '/parameters/0: items of an array in a query must be texts',
    ],
    [
      'a list of references to numbers',
      one({ schema: { type: 'array', items: ref('Count') } }),
      '/parameters/0: items of an array in a query must be texts',
    ],
    [
      'a list of anything',
      one({ schema: { type: 'array' } }),
      '/parameters/0: items of an array in a query must be texts',
    ],
    [
      'a parameter given twice',
      { parameters: [query('a', { schema: text }), query('b', { schema: text }), query('a', { schema: text })] },
      '/parameters/2: parameter "a" stands twice',
    ],
    [
      'a body beside the query',
      { ...one({ schema: text }), requestBody: { content: { 'application/json': { schema: ref('Nested') } } } },
      '/requestBody: a body beside query parameters is not supported',
    ],
    [
      'two media types of a body',
      { requestBody: { content: { 'application/json': { schema: ref('Nested') }, 'text/plain': { schema: text } } } },
      '/requestBody: the one media type supported is application/json',
    ],
    [
      'another media type of a body',
      { requestBody: { content: { 'application/xml': { schema: ref('Nested') } } } },
      '/requestBody: the one media type supported is application/json',
    ],
    [
      'two media types of an answer',
      {
        responses: {
          200: {
            content: { 'application/json': { schema: ref('Done') }, 'application/problem+json': { schema: text } },
          },
        },
      },
      '/responses/200: the one media type supported is application/json',
    ],
    [
      'a rule between parameters with properties of its own',
      { ...one({ schema: text }), 'x-parameter-rules': { type: 'object', properties: { a: { minLength: 3 } } } },
      '/x-parameter-rules: "properties" is not supported between parameters',
    ],
    [
      'a choice between parameters that says more than required',
      {
        ...one({ schema: text }),
        'x-parameter-rules': { oneOf: [{ required: ['a'] }, { required: ['b'], properties: { b: text } }] },
      },
      '/x-parameter-rules/oneOf: a choice between parameters takes branches that say required only',
    ],
  ]
  it.each(cases)('%s', async (_, operation, message) => {
    const document = contractWith(operation, components)
    await expect(emitAll(document)).rejects.toThrow(CodegenError)
    await expect(emitAll(document)).rejects.toThrow(`${at}${message}`)
    await expect(emitAll(document)).rejects.toMatchObject({
      pointer: `${at}${message.slice(0, message.indexOf(': '))}`,
    })
  })

  it.each(['allowReserved', 'allowEmptyValue'])('%s, which nothing here honours', async (key) => {
    await expect(emitAll(contractWith(parameter({ [key]: true })))).rejects.toThrow(
      `ListThingsQuery/properties/a: keyword "${key}" is not supported`,
    )
  })

  it('a component that has the name of a query', async () => {
    const document = contractWith(parameter({}), { ListThingsQuery: { type: 'object' } })
    const things = document.paths['/things/list']?.['get'] as Operation
    things.responses['200'] = { content: { 'application/json': { schema: ref('ListThingsQuery') } } }
    await expect(emitAll(document)).rejects.toThrow(
      '#/components/schemas/ListThingsQuery: the query of /things/list takes this name: give the component another one',
    )
  })

  it('two operations of one name', async () => {
    const document = contractWith({})
    document.paths['/other'] = document.paths['/things/list'] as OpenApiDocument['paths'][string]
    await expect(emitAll(document)).rejects.toThrow('#/paths/~1things~1list/get: operationId "listThings" stands twice')
  })

  it('a parameter of the path item given again by the operation', async () => {
    const document = contractWith(parameter({}))
    Object.assign(document.paths['/things/list'] ?? {}, { parameters: [query('a', { schema: text })] })
    await expect(emitAll(document)).rejects.toThrow(`${at}/parameters/0: parameter "a" stands twice`)
  })
})

describe('the emitters read a text for what it means', () => {
  const routes = emitRoutes(collectForms(contractWith(everyKind, components))).replaceAll(/\s+/g, ' ')

  it.each([
    ['a text', 'word: z.string().check(codePoints(2, Infinity))'],
    ['one of several texts', "state: z.literal(['ON', 'OFF']).optional()"],
    ['a list in one text', 'csv: wireList(z.array(z.string()).max(3)).optional()'],
    [
      'a list given piece by piece',
      'repeated: wireRepeated(z.array(z.string().regex(/^[a-z]+$/u)).check(uniqueItems)).optional()',
    ],
    ['a list behind a reference', 'codes: wireList(of(schemas.Codes)).optional()'],
    ['a boolean', 'flag: wireBoolean(z.boolean()).optional()'],
    ['a boolean behind a reference', "'flag-of-its-own': wireBoolean(of(schemas.Flag)).optional()"],
    ['a number with bounds', 'share: wireNumber(z.number().gte(0).lt(1)).optional()'],
    ['a whole number', 'step: wireNumber(z.number().check(integer).check(multipleOf(5))).optional()'],
    ['a number behind a reference', 'count: wireNumber(of(schemas.Count)).optional()'],
    ['a text behind a reference', 'code: wireText(of(schemas.Code)).optional()'],
    ['an identifier', 'thing: wireIdentifier(of(schemas.ThingIdentifier)).optional()'],
    ['a rule', "atLeastOneOf([ ['thing'], ['other'], ['code'], ])"],
    ['a partner', "dependentRequired({ share: ['count'], })"],
  ])('%s', (_, expected) => {
    expect(routes).toContain(expected)
  })

  it('imports what it uses, and no more', () => {
    const lean = emitRoutes(collectForms(contractWith(parameter({}))))
    expect(lean).not.toContain('wire.js')
    expect(routes).toContain(
      "import { wireBoolean, wireIdentifier, wireList, wireNumber, wireRepeated, wireText } from '../wire.js'",
    )
  })
})

describe('the types of a query', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url))

  /** Which of the queries the compiler refuses. */
  async function refused(operation: Partial<Operation>, queries: { [words: string]: string }): Promise<string[]> {
    const types = await emitTypes(collectForms(contractWith(operation, components)))
    const bodies = Object.entries(queries)
    const head = "import type { components } from './types.js'\ntype Query = components['schemas']['ListThingsQuery']\n"
    const files = Object.fromEntries(
      bodies.map(([, body], index) => [`${folder}query${index}.ts`, `${head}export const query: Query = ${body}\n`]),
    )
    const errors = errorsIn({ [`${folder}types.ts`]: types, ...files })
    expect(errors.filter((error) => !error.startsWith('query'))).toEqual([])
    return bodies
      .filter((_, index) => errors.some((error) => error.startsWith(`query${index}.ts(`)))
      .map(([words]) => words)
  }

  const right = {
    'words alone': "{ word: 'ab', code: 'AB' }",
    'lists as lists': "{ word: 'ab', code: 'AB', csv: ['a'], repeated: ['a', 'b'], codes: ['AB'] }",
    'numbers and booleans': "{ word: 'ab', code: 'AB', flag: true, share: 0.5, count: 3, step: 5 }",
    'an identifier as an object': "{ word: 'ab', thing: { id: '1' } }",
  }
  const wrong = {
    'no word': "{ code: 'AB' }",
    'a list as a text': "{ word: 'ab', code: 'AB', csv: 'a,b' }",
    'a boolean as a text': "{ word: 'ab', code: 'AB', flag: 'true' }",
    'a number as a text': "{ word: 'ab', code: 'AB', step: '5' }",
    'a share without a count': "{ word: 'ab', code: 'AB', share: 0.5 }",
    'an identifier as a text': "{ word: 'ab', thing: 'id=1' }",
    'an identifier with two fields': "{ word: 'ab', thing: { id: '1', number: '2' } }",
    'a state nobody knows': "{ word: 'ab', code: 'AB', state: 'IDLE' }",
    'a stranger': "{ word: 'ab', code: 'AB', stray: 1 }",
  }

  it('refuse what is wrong and take what is right', async () => {
    expect(await refused(everyKind, { ...right, ...wrong })).toEqual(Object.keys(wrong))
  })

  const choice: Partial<Operation> = {
    parameters: ['a', 'b', 'c'].map((name) => query(name, { schema: text })),
    'x-parameter-rules': { type: 'object', oneOf: [{ required: ['a'] }, { required: ['b', 'c'] }] },
  }

  it('take an identifier that has fewer fields in an older release', async () => {
    const { ThingIdentifier } = components as { ThingIdentifier: Schema }
    const document = contractWith(everyKind, {
      ...components,
      ThingIdentifier: {
        ...ThingIdentifier,
        properties: { ...ThingIdentifier.properties, number: { ...text, 'x-available-from': ['R2.0.0'] } },
      },
    })
    document['x-releases'] = ['R1.0.0', 'R2.0.0']
    expect(await emitAll(document)).toContain('ThingIdentifier_R1_0_0')
  })

  it('keep the other parameters of an exactly-one-of out', async () => {
    const queries = {
      first: "{ a: '1' }",
      second: "{ b: '1', c: '2' }",
      none: '{}',
      both: "{ a: '1', b: '1', c: '2' }",
      half: "{ b: '1' }",
      mixed: "{ a: '1', c: '2' }",
    }
    expect(await refused(choice, queries)).toEqual(['none', 'both', 'half', 'mixed'])
  })

  it('ask for an input where a rule asks for a parameter, and only there', () => {
    const input = (operation: Partial<Operation>): string | undefined => {
      const document = contractWith(operation, components)
      return /(input\??): Schemas\['ListThingsQuery'\]/.exec(
        emitOperations(collectForms(document), unionOperations(document)),
      )?.[1]
    }
    const optional = one({ schema: text })
    const rule = (rules: Schema): Partial<Operation> => ({ ...optional, 'x-parameter-rules': rules })
    expect(input(optional)).toBe('input?')
    expect(input(one({ required: true, schema: text }))).toBe('input')
    expect(input(choice)).toBe('input')
    expect(input(rule({ anyOf: [{ required: ['a'] }] }))).toBe('input')
    expect(input(rule({ required: ['a'] }))).toBe('input')
    expect(input(rule({ dependentRequired: { a: ['a'] } }))).toBe('input?')
  })
})
