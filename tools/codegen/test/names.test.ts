// Names and shapes that nobody here would choose: what is made of them compiles, or is refused with its place.
import {
  addressesOf,
  CodegenError,
  callOf,
  collectForms,
  emitMethods,
  emitSchemas,
  unionOperations,
} from '@crmcom-webapi/codegen'
import type { OpenApiDocument, Schema } from '@crmcom-webapi/contract'
import { describe, expect, it } from 'vitest'
import { emitAll, errorsOf } from './corpus/emitted.js'
import { resolves } from './corpus/pointers.js'

type Json = { [key: string]: unknown }

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const envelope: Json = {
  type: 'object',
  required: ['status', 'data'],
  properties: {
    status: { type: 'object', required: ['code'], properties: { code: { type: 'string', const: 'OK' } } },
    data: { type: 'object' },
  },
}
const done = { 200: { description: 'Done.', content: { 'application/json': { schema: ref('Done') } } } }
const object: Schema = { type: 'object', properties: { id: { type: 'string' } } }
const body = (name: string): Json => ({ required: true, content: { 'application/json': { schema: ref(name) } } })
const post = (operationId: unknown, more: Json = {}): Json => ({ post: { operationId, responses: done, ...more } })

function contract(paths: Json, schemas: Json = {}, more: Json = {}): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Names', version: '1' },
    'x-releases': ['R1.0.0', 'R2.0.0'],
    paths,
    components: { schemas: { Done: envelope, ...schemas } },
    ...more,
  } as unknown as OpenApiDocument
}

async function compiled(document: OpenApiDocument): Promise<{ [file: string]: string }> {
  const emitted = await emitAll(document)
  for (const [file, one] of Object.entries(emitted)) if ('error' in one) throw new Error(file, { cause: one.error })
  const { files, errors } = errorsOf([emitted])
  expect(errors).toBe('')
  expect(files).toBe(Object.keys(emitted).length)
  return Object.fromEntries(Object.entries(emitted).map(([file, one]) => [file, 'text' in one ? one.text : '']))
}

describe('what is emitted compiles', () => {
  const odd = [
    'simple-user',
    'v1.Pod',
    'class',
    'z',
    'of',
    'default',
    'Types',
    'schemas',
    'SchemaForm',
    'codePoints',
    '10',
    'constructor',
    'a-b',
    'a.b',
    'a_b',
    '_',
    'await',
    'undefined',
  ]
  const ids = [
    'meta/root',
    'delete',
    'class',
    'v1.list',
    'größe',
    '10',
    'RouteForm',
    'releases',
    'routeForms',
    'import',
    'meta-root',
    'constructor',
  ]

  it('whatever components and operations are called', { timeout: 60_000 }, async () => {
    const schemas = Object.fromEntries(odd.map((name) => [name, object]))
    const paths = Object.fromEntries(
      odd.map((name, index) => [`/things/${index}_do`, post(ids[index] ?? `op${index}`, { requestBody: body(name) })]),
    )
    const made = await compiled(contract(paths, schemas))
    expect(made['routes/schemas.gen.ts']).toContain(
      "export const simple_user = new SchemaForm<Types['simple-user']>('simple-user'",
    )
    expect(made['routes/routes.gen.ts']).toContain('export const meta_root = ')
  })

  it('with several forms of components that are called like forms', async () => {
    const later = { type: 'object', properties: { id: { type: 'string', 'x-available-from': ['R2.0.0'] } } }
    const one = contract({ '/a/do': post('do', { requestBody: body('a-b') }) }, { 'a-b': later })
    const made = await compiled(one)
    expect(made['routes/schemas.gen.ts']).toContain('export const a_b_R1_0_0 = ')
    const both = contract(
      { '/a/do': post('a', { requestBody: body('A') }), '/b/do': post('b', { requestBody: body('A_R1_0_0') }) },
      { A: later, A_R1_0_0: object },
    )
    expect(() => collectForms(both)).toThrow(/"A_R1_0_0" is also the name of a form/)
  })

  it('with components that contain themselves and each other', async () => {
    const schemas = {
      Tree: { type: 'object', properties: { twin: ref('Twin'), children: { type: 'array', items: ref('Tree') } } },
      Twin: { type: ['object', 'null'], properties: { tree: ref('Tree') } },
    }
    await compiled(contract({ '/a/do': post('do', { requestBody: body('Tree') }) }, schemas))
  })

  it('with fields whose names every object has, or that say something in a schema', async () => {
    const names = [
      'constructor',
      'toString',
      'examples',
      'enum',
      'items',
      'properties',
      'type',
      '$ref',
      'required',
      '10',
      '',
      "it's",
      '*/',
    ]
    const self = { type: 'object', properties: Object.fromEntries(names.map((name) => [name, ref('Odd')])) }
    await compiled(contract({ '/a/do': post('do', { requestBody: body('Odd') }) }, { Odd: self }))
  })

  it('for operations without a summary', async () => {
    const made = await compiled(contract({ '/a/do': post('do'), '/b/do': post('say', { summary: 'Says */ it' }) }))
    expect(made['client/methods.gen.ts']).not.toContain('undefined')
    expect(made['client/methods.gen.ts']).toContain('Says *\\/ it.')
  })

  it('for groups that are called like a type, like each other or like no name', async () => {
    const paths = Object.fromEntries(
      ['/call/do', '/known/do', '/methods/do', '/1st/do', '/größe/do', '/a.b/do'].map((path, index) => [
        path,
        post(`op${index}`),
      ]),
    )
    await compiled(contract(paths))
  })

  it('behind references to path items, parameters and bodies, and for a discriminator', async () => {
    const components = {
      pathItems: {
        A: { post: { operationId: 'do', requestBody: { $ref: '#/components/requestBodies/B' }, responses: done } },
      },
      requestBodies: { B: body('Pet') },
      schemas: {
        Done: envelope,
        Cat: object,
        Pet: {
          type: 'object',
          oneOf: [ref('Cat')],
          discriminator: { propertyName: 'id', mapping: { cat: 'Cat', pet: '#/components/schemas/Pet' } },
        },
      },
    }
    const document = {
      ...contract({ '/a/do': { $ref: '#/components/pathItems/A' } }),
      components,
    } as unknown as OpenApiDocument
    expect((await compiled(document))['client/operations.gen.ts']).toContain('\na/\ndo <')
  })
})

describe('a place is named for', () => {
  const a = '#/paths/~1a~1do/post'
  const cases: Array<[string, OpenApiDocument, string]> = [
    ['an operation without a name', contract({ '/a/do': post(undefined) }), `${a}: an operation needs an operationId`],
    [
      'a name with a blank',
      contract({ '/a/do': post('do it') }),
      `${a}/operationId: an operationId has no white space`,
    ],
    [
      'an operation without responses',
      contract({ '/a/do': { post: { operationId: 'do' } } }),
      `${a}: an operation needs responses`,
    ],
    [
      'one name for two operations',
      contract({ '/a/do': post('do'), '/b/do': post('do') }),
      'operationId "do" stands twice',
    ],
    ['webhooks', contract({}, {}, { webhooks: { told: {} } }), '#/webhooks: webhooks are not supported'],
    ['callbacks', contract({ '/a/do': post('do', { callbacks: {} }) }), `${a}/callbacks: callbacks are not supported`],
    [
      'another verb',
      contract({ '/a/do': { delete: { operationId: 'do', responses: done } } }),
      '#/paths/~1a~1do/delete: a client calls operations by GET or POST only',
    ],
    [
      'a path with parameters in it',
      contract({ '/a/{id}': post('do') }),
      '#/paths/~1a~1{id}/post: a path with parameters in it',
    ],
    [
      'a query beside a POST',
      contract({ '/a/do': post('do', { parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }] }) }),
      `${a}: a client sends the input of a POST as its body`,
    ],
    [
      'a body of a GET',
      contract({ '/a/do': { get: { operationId: 'do', requestBody: body('A'), responses: done } } }, { A: object }),
      '#/paths/~1a~1do/get: a client sends the input of a GET as its query',
    ],
    ['a path with a blank', contract({ '/a b/do': post('do') }), '#/paths/~1a b~1do/post: a path has no white space'],
    [
      'servers of an operation',
      contract({ '/a/do': post('do', { servers: [{ url: '/' }] }) }),
      `${a}: servers of a single path`,
    ],
    [
      'a reference into a component',
      contract({ '/a/do': post('do', { requestBody: body('A/properties/id') }) }, { A: object }),
      `${a}/requestBody/content/application~1json/schema/$ref: "#/components/schemas/A/properties/id" leads into a component`,
    ],
    [
      'a component with a name that cannot be one',
      contract({ '/a/do': post('do', { requestBody: body('A%20B') }) }, { 'A B': object }),
      '#/components/schemas/A B: a component is named by',
    ],
    [
      'an address that a client has',
      contract({ '/session/do': post('do') }),
      '#/paths/~1session~1do/post: comes to the address session.do',
    ],
    [
      'one address for two paths',
      contract({ '/a_b/do': post('do'), '/a-b/do': post('say') }),
      'comes to the same address as #/paths/~1a-b~1do/post: aB.do',
    ],
    [
      'an address that a verb makes',
      contract({
        '/a/do': { get: { operationId: 'a', responses: done }, post: { operationId: 'b', responses: done } },
        '/a/do_by_post': post('c'),
      }),
      'comes to the same address as',
    ],
  ]

  cases.push([
    'a list of itself',
    contract({ '/a/do': post('do', { requestBody: body('List') }) }, { List: { type: 'array', items: ref('List') } }),
    '#/components/schemas/List: contains itself with no object in between',
  ])

  it.each(cases)('%s', (_, document, message) => {
    let error: unknown
    try {
      const forms = collectForms(document)
      emitSchemas(forms)
      emitMethods(forms, unionOperations(document))
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(CodegenError)
    expect((error as Error).message).toContain(message)
    expect(resolves(document, (error as CodegenError).pointer)).toBe(true)
  })

  it('what stands behind a reference to a path item, where it stands', () => {
    const get = {
      operationId: 'list',
      parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }],
      requestBody: body('Done'),
      responses: done,
    }
    const document = contract({ '/a/list': { $ref: '#/components/pathItems/A' } })
    Object.assign(document.components ?? {}, { pathItems: { A: { get } } })
    expect(() => collectForms(document)).toThrow(
      expect.objectContaining({ pointer: '#/components/pathItems/A/get/requestBody' }),
    )
  })

  it('a parameter that cannot be carried on, at its operation', () => {
    const document = contract({
      '/a/list': {
        get: {
          operationId: 'list',
          parameters: [{ name: 'q', in: 'query', allowReserved: true, schema: { type: 'string' } }],
          responses: done,
        },
      },
    })
    expect(() => emitSchemas(collectForms(document))).toThrow(
      expect.objectContaining({ pointer: '#/paths/~1a~1list/get' }),
    )
  })
})

describe('of several verbs on one path', () => {
  const operation = (operationId: string, from?: string): Json => ({
    operationId,
    responses: done,
    ...(from ? { 'x-available-from': [from] } : {}),
  })
  const namesOf = (item: Json) =>
    Object.fromEntries(
      Object.entries(addressesOf(contract({ '/subscriptions/list': item }))).map(([id, one]) => [id, callOf(one)]),
    )

  it('the one that has been there longest has the path to itself', () => {
    expect(namesOf({ get: operation('a', 'R2.0.0'), post: operation('b') })).toEqual({
      b: 'crm.subscriptions.list',
      a: 'crm.subscriptions.listByGet',
    })
    expect(namesOf({ get: operation('a', 'R1.0.0'), post: operation('b', 'R2.0.0') })).toEqual({
      a: 'crm.subscriptions.list',
      b: 'crm.subscriptions.listByPost',
    })
  })

  it('GET has it where both came together', () => {
    expect(namesOf({ post: operation('b'), get: operation('a') })).toEqual({
      a: 'crm.subscriptions.list',
      b: 'crm.subscriptions.listByPost',
    })
  })

  it('an operation that comes later renames none', () => {
    const alone = namesOf({ post: operation('b') })
    expect(namesOf({ post: operation('b'), get: operation('a', 'R2.0.0') })).toMatchObject(alone)
  })

  it('each has a method of its own, and the whole compiles', async () => {
    const made = await compiled(
      contract({
        '/subscriptions/list': { get: operation('a'), post: operation('b') },
        '/ping': { get: operation('c'), post: operation('d') },
      }),
    )
    expect(made['client/methods.gen.ts']).toMatch(/ list: Call<R, 'a'>[\s\S]* listByPost: Call<R, 'b'>/)
    expect(made['client/methods.gen.ts']).toMatch(/ call: Call<R, 'c'>[\s\S]* callByPost: Call<R, 'd'>/)
  })

  it('writes names that are none in brackets', () => {
    expect(callOf({ group: 'v1', name: '2fa' })).toBe("crm.v1['2fa']")
  })
})
