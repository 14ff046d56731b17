import {
  bundle,
  type Change,
  compare,
  type OpenApiDocument,
  type Operation,
  project,
  type Schema,
} from '@crmcom-webapi/contract'
import { describe, expect, it } from 'vitest'

/** A change of a document in place. */
type Mutation = (document: OpenApiDocument) => void

/** What a mutation of the contract of one release has to be reported as: `!` is breaking, `-` harmless. */
type Case = [name: string, expected: string[], mutation: Mutation]

const base = project(bundle, 'R16.2.0')

const schemaOf = (document: OpenApiDocument, name: string): Schema => document.components?.schemas?.[name] as Schema
const propertyOf = (document: OpenApiDocument, name: string, property: string): Schema =>
  schemaOf(document, name).properties?.[property] as Schema
const operationOf = (document: OpenApiDocument, path: string, method = 'post'): Operation =>
  document.paths[path]?.[method] as Operation

const line = ({ breaking, kind, what, at }: Change): string => `${breaking ? '!' : '-'} ${kind} ${what} ${at}`
const linesOf = (changes: readonly Change[]): string[] => [...new Set(changes.map(line))].sort()

function mutated(document: OpenApiDocument, mutation: Mutation): OpenApiDocument {
  const copy = structuredClone(document)
  mutation(copy)
  return copy
}

function check(document: OpenApiDocument, [name, expected, mutation]: Case): void {
  it(name, () => {
    const changes = compare(document, mutated(document, mutation))
    expect(linesOf(changes)).toEqual([...expected].sort())
    for (const { text, pointer } of changes) {
      expect(text).toMatch(/^\S.*\.$/)
      expect(pointer).toMatch(/^#\//)
    }
  })
}

/** A contract with what ours has not: GET with headers, paging and recursion, scopes, closed answers. */
const other: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Library', version: '1.0.0' },
  servers: [{ url: 'https://library.example/api' }],
  security: [{ Key: [] }],
  paths: {
    '/books': {
      get: {
        operationId: 'listBooks',
        security: [{ Key: [] }, { Sign: ['read'] }],
        parameters: [
          { name: 'title', in: 'query', schema: { type: 'string' } },
          { name: 'author', in: 'query', schema: { type: 'string' } },
          { name: 'author_born', in: 'query', schema: { type: 'integer' } },
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
          { name: 'X-Trace', in: 'header', schema: { type: 'string' } },
        ],
        'x-parameter-rules': {
          type: 'object',
          oneOf: [{ required: ['title'] }, { required: ['author'] }],
          dependentRequired: { author_born: ['author'] },
        },
        responses: {
          '200': {
            description: 'Books.',
            headers: { 'X-Total': { schema: { type: 'integer' } } },
            content: {
              'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Book' } } },
            },
          },
          '404': { description: 'None.' },
        },
      },
      post: {
        operationId: 'createBook',
        security: [],
        requestBody: {
          required: false,
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/Book' } },
            'application/xml': { schema: { $ref: '#/components/schemas/Book' } },
          },
        },
        responses: {
          '201': {
            description: 'Made.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: { id: { type: 'string' }, reason: { type: 'string', enum: ['NEW', 'KNOWN'] } },
                  required: ['id'],
                  additionalProperties: false,
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Book: {
        type: 'object',
        properties: {
          title: { type: 'string', minLength: 1, maxLength: 80 },
          sequel: { $ref: '#/components/schemas/Book' },
          parts: { type: 'array', items: { $ref: '#/components/schemas/Book' } },
          shelf: { type: 'object', additionalProperties: { type: 'integer' } },
        },
        required: ['title'],
      },
    },
    securitySchemes: {
      Key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      Sign: { type: 'oauth2', flows: {} },
    },
  },
}
const getBooks = (document: OpenApiDocument): Operation => operationOf(document, '/books', 'get')
const parameterOf = (document: OpenApiDocument, name: string) =>
  getBooks(document).parameters?.find((parameter) => parameter.name === name) as { schema: Schema; required?: boolean }
const answerOf = (document: OpenApiDocument): Schema =>
  operationOf(document, '/books').responses['201']?.content?.['application/json']?.schema as Schema

const breaking: Case[] = [
  [
    'an operation removed',
    ['! removed operation POST /access_tokens/show'],
    (d) => delete d.paths['/access_tokens/show'],
  ],
  [
    'an operation renamed',
    ['! changed operation POST /access_tokens/show'],
    (d) => {
      operationOf(d, '/access_tokens/show').operationId = 'readAccessToken'
    },
  ],
  [
    'a request property removed',
    ['! removed property request.unit'],
    (d) => delete schemaOf(d, 'UserLogin').properties?.['unit'],
  ],
  [
    'a request property required',
    ['! added requirement request.unit'],
    (d) => schemaOf(d, 'UserLogin').required?.push('unit'),
  ],
  [
    'a required request property added',
    ['! added property request.region'],
    (d) => {
      Object.assign(schemaOf(d, 'UserLogin').properties ?? {}, { region: { type: 'string' } })
      schemaOf(d, 'UserLogin').required?.push('region')
    },
  ],
  [
    'a shorter text in a request',
    ['! added constraint request.organisation'],
    (d) => Object.assign(propertyOf(d, 'UserLogin', 'organisation'), { maxLength: 8 }),
  ],
  [
    'a longer text asked for in a request',
    ['! changed constraint request.username'],
    (d) => Object.assign(propertyOf(d, 'UserLogin', 'username'), { minLength: 3 }),
  ],
  [
    'a narrower pattern in a request',
    ['! added constraint request.unit'],
    (d) => Object.assign(propertyOf(d, 'UserLogin', 'unit'), { pattern: '^[0-9]+$' }),
  ],
  [
    'a narrower type in a request',
    ['! changed type request.unit'],
    (d) => Object.assign(propertyOf(d, 'UserLogin', 'unit'), { type: 'integer' }),
  ],
  [
    'an answer property removed',
    ['! removed property answer.200.data.number'],
    (d) => delete schemaOf(d, 'AccessTokenAwaitingVerification').properties?.['number'],
  ],
  [
    'an answer property not sure any more',
    ['! removed requirement answer.200.data.subscription_id'],
    (d) => Object.assign(schemaOf(d, 'TucanoAuthentication'), { required: ['jwt'] }),
  ],
  [
    'a wider type in an answer',
    ['! changed type answer.200.data.subscription_id'],
    (d) => Object.assign(propertyOf(d, 'TucanoAuthentication', 'subscription_id'), { type: ['string', 'null'] }),
  ],
  [
    'a pattern of an answer given up',
    ['! removed constraint answer.200.data.jwt'],
    (d) => delete propertyOf(d, 'TucanoAuthentication', 'jwt')['pattern'],
  ],
  [
    'an answer status removed',
    ['! removed response answer.4XX'],
    (d) => delete operationOf(d, '/access_tokens/show').responses['4XX'],
  ],
  [
    'one media type for another',
    ['! removed media-type request application/json', '- added media-type request application/xml'],
    (d) => {
      const body = operationOf(d, '/access_tokens/show').requestBody
      if (body) body.content = { 'application/xml': Object.values(body.content)[0] ?? {} }
    },
  ],
  [
    'a body asked for',
    ['! added requirement request'],
    (d) => Object.assign(operationOf(d, '/authentication/web_api_key/token').requestBody ?? {}, { required: true }),
  ],
  [
    'another address',
    ['! removed server server({server}/crmapi/rest/v2)', '- added server server({server}/v3)'],
    (d) => {
      for (const server of d['servers'] as Array<{ url: string }>) server.url = '{server}/v3'
    },
  ],
]

const harmless: Case[] = [
  [
    'an operation added',
    ['- added operation GET /access_tokens/show'],
    (d) => {
      const operation = { ...operationOf(d, '/access_tokens/show'), operationId: 'readAccessToken' }
      Object.assign(d.paths['/access_tokens/show'] ?? {}, { get: operation })
    },
  ],
  [
    'an operation deprecated',
    ['- deprecated operation POST /access_tokens/show'],
    (d) => Object.assign(operationOf(d, '/access_tokens/show'), { deprecated: true }),
  ],
  [
    'a request property that can be sent',
    ['- added property request.region'],
    (d) => Object.assign(schemaOf(d, 'UserLogin').properties ?? {}, { region: { type: 'string' } }),
  ],
  [
    'a request property not required any more',
    ['- removed requirement request.organisation'],
    (d) => Object.assign(schemaOf(d, 'UserLogin'), { required: ['username', 'password'] }),
  ],
  [
    'a wider type in a request',
    ['- changed type request.unit'],
    (d) => Object.assign(propertyOf(d, 'UserLogin', 'unit'), { type: ['string', 'null'] }),
  ],
  [
    'a closed request opened',
    ['- changed constraint request.*'],
    (d) => delete schemaOf(d, 'UserLogin').additionalProperties,
  ],
  [
    'an answer property added',
    ['- added property answer.200.data.note'],
    (d) => Object.assign(schemaOf(d, 'TucanoAuthentication').properties ?? {}, { note: { type: 'string' } }),
  ],
  [
    'an answer property made sure',
    ['- added requirement answer.200.data.id'],
    (d) => Object.assign(schemaOf(d, 'AccessTokenAwaitingVerification'), { required: ['id'] }),
  ],
  [
    'an enum value added to an answer',
    ['- added enum-value answer.200.data.life_cycle_state=LOST'],
    (d) => propertyOf(d, 'AccessTokenAwaitingVerification', 'life_cycle_state').enum?.push('LOST'),
  ],
  [
    'an answer status added',
    ['- added response answer.429'],
    (d) => Object.assign(operationOf(d, '/access_tokens/show').responses, { '429': { description: 'Too many.' } }),
  ],
  ['words', [], (d) => Object.assign(operationOf(d, '/access_tokens/show'), { summary: 'Other words', 'x-note': 'x' })],
  [
    'a component renamed',
    [],
    (d) => {
      const text = JSON.stringify(d).replaceAll('UserLogin', 'LoginOfUser')
      Object.assign(d, JSON.parse(text))
    },
  ],
]

const aboutAuthentication: Case[] = [
  [
    'credentials asked for by inheritance',
    ['! removed security security(no credentials)', '- added security security(WebApiKey)'],
    (d) => {
      d.security = [{ WebApiKey: [] }]
      delete operationOf(d, '/access_tokens/show').security
    },
  ],
  [
    'a second credential asked for',
    ['! removed security security(WebApiKey)', '- added security security(Device with WebApiKey)'],
    (d) => {
      operationOf(d, '/authentication/web_api_key/token').security = [{ WebApiKey: [], Device: [] }]
    },
  ],
  [
    'an alternative credential removed',
    ['! removed security security(no credentials)'],
    (d) => {
      const path = '/authentication/consumer_application_key/token'
      const operation = operationOf(d, path)
      operation.security = operation.security?.filter((requirement) => Object.keys(requirement).length > 0) ?? []
    },
  ],
  [
    'a scheme shown another way',
    ['! changed security security(WebApiKey)'],
    (d) => Object.assign(d.components?.securitySchemes?.['WebApiKey'] ?? {}, { scheme: 'bearer' }),
  ],
  [
    'the session token called otherwise',
    ['! removed property request.token', '! added property request.session_token'],
    (d) => {
      const schema = schemaOf(d, 'TucanoSubscriberLookup')
      const { token, ...rest } = schema.properties ?? {}
      Object.assign(schema, { properties: { session_token: token, ...rest }, required: ['session_token'] })
    },
  ],
  [
    'an identifier taken out of a choice',
    ['! removed property request.installed_item_identifier'],
    (d) => {
      const schema = schemaOf(d, 'TucanoSubscriberLookup')
      delete schema.properties?.['installed_item_identifier']
      schema.oneOf = schema.oneOf?.filter(({ required }) => !required?.includes('installed_item_identifier')) ?? []
    },
  ],
  [
    'an identifier that has to come with another field',
    [
      '! added requirement request.access_token_identifier.authentication_code',
      '! added requirement request.access_tokens_set[].authentication_code',
    ],
    (d) => {
      const { dependentRequired = {} } = schemaOf(d, 'AccessTokenIdentifier')
      dependentRequired['authentication_code'] = ['pass_code']
    },
  ],
  [
    'a choice that leaves an identifier optional beside it',
    ['! changed requirement request.access_token_identifier', '! changed requirement request.access_tokens_set[]'],
    (d) => Object.assign(schemaOf(d, 'AccessTokenIdentifier'), { oneOf: [{ required: ['authentication_code'] }] }),
  ],
  [
    'a group of credentials removed',
    ['! removed alternative request(ConsumerIdentityLogin)'],
    (d) => {
      const schema = schemaOf(d, 'ConsumerLogin')
      schema.oneOf = schema.oneOf?.filter(({ $ref }) => !$ref?.endsWith('/ConsumerIdentityLogin')) ?? []
    },
  ],
  [
    'an error reason dropped',
    [
      '! removed known-code answer.200.status.code=',
      '! removed known-code answer.4XX.status.code=',
      '! removed known-code answer.5XX.status.code=',
    ].map((text) => `${text}COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION`),
    (d) => {
      const code = propertyOf(d, 'FailureStatus', 'code')
      code['x-known-codes'] = (code['x-known-codes'] as Array<{ code: string }>).filter(
        (entry) => !entry.code.endsWith('.SESSIONEXPIREDEXCEPTION'),
      )
    },
  ],
  [
    'a session that ends earlier',
    ['! changed constraint answer.session'],
    (d) =>
      Object.assign(operationOf(d, '/authentication/token'), {
        'x-session-lifetime': { seconds: 3600, 'counted-from': 'issue' },
      }),
  ],
  [
    'another form of the session token',
    ['! changed constraint answer.200.data.token'],
    (d) => Object.assign(schemaOf(d, 'SessionTokenValue'), { pattern: '^[a-z0-9]{64}$' }),
  ],
  [
    'a mark moved later',
    ['! changed mark POST /authentication/web_api_key/token'],
    (d) => Object.assign(operationOf(d, '/authentication/web_api_key/token'), { 'x-available-from': ['R14.0.0'] }),
  ],
  [
    'a claim of the session token removed',
    ['! removed property answer.200.data.token.(content).usr'],
    (d) => delete schemaOf(d, 'SessionTokenClaims').properties?.['usr'],
  ],
  [
    'a stricter password',
    ['! changed constraint request.password'],
    (d) => Object.assign(propertyOf(d, 'UserLogin', 'password'), { minLength: 12 }),
  ],
]

describe('breaking for callers', () => {
  for (const one of breaking) check(base, one)
})

describe('harmless for callers', () => {
  for (const one of harmless) check(base, one)
})

describe('about authentication', () => {
  for (const one of aboutAuthentication) check(base, one)
  check(base, [
    'harmless: one more way to show who calls',
    ['- added security security(Device)'],
    (d) => operationOf(d, '/authentication/web_api_key/token').security?.push({ Device: [] }),
  ])
  check(base, [
    'harmless: a credential asked for no more',
    ['- removed security security(WebApiKey)', '- added security security(no credentials)'],
    (d) => {
      operationOf(d, '/authentication/web_api_key/token').security = []
    },
  ])
  check(base, [
    'harmless: a mark moved to an earlier release',
    ['- changed mark POST /authentication/web_api_key/token'],
    (d) => Object.assign(operationOf(d, '/authentication/web_api_key/token'), { 'x-available-from': ['R9.0.0'] }),
  ])
  check(other, [
    'a scope more',
    ['! removed security security(Sign (read))', '- added security security(Sign (read, write))'],
    (d) => {
      getBooks(d).security = [{ Key: [] }, { Sign: ['read', 'write'] }]
    },
  ])
  check(other, [
    'a key in another place',
    ['! changed security security(Key)'],
    (d) => Object.assign(d.components?.securitySchemes?.['Key'] ?? {}, { in: 'query' }),
  ])
})

describe('parameters and the rules between them', () => {
  check(other, [
    'a parameter removed from a choice',
    ['! removed parameter query.author', '! removed parameter query.author_born'],
    (d) => {
      const operation = getBooks(d)
      operation.parameters = operation.parameters?.filter(({ name }) => !name.startsWith('author')) ?? []
      delete operation['x-parameter-rules']
      parameterOf(d, 'title').required = true
    },
  ])
  check(other, [
    'one alternative more',
    ['- added parameter query.isbn'],
    (d) => {
      getBooks(d).parameters?.push({ name: 'isbn', in: 'query', schema: { type: 'string' } })
      getBooks(d)['x-parameter-rules']?.oneOf?.push({ required: ['isbn'] })
    },
  ])
  check(other, [
    'a choice given up',
    ['- removed requirement query'],
    (d) => delete getBooks(d)['x-parameter-rules']?.oneOf,
  ])
  check(other, [
    'a choice made out of free parameters',
    ['! changed requirement query'],
    (d) => getBooks(d)['x-parameter-rules']?.oneOf?.push({ required: ['limit'] }),
  ])
  check(other, [
    'only together with another',
    ['! added requirement query.limit'],
    (d) => Object.assign(getBooks(d)['x-parameter-rules']?.dependentRequired ?? {}, { limit: ['title'] }),
  ])
  check(other, [
    'tighter and looser bounds, another default',
    ['! changed constraint query.limit', '- changed constraint query.limit', '! changed default query.limit'],
    (d) => Object.assign(parameterOf(d, 'limit').schema, { minimum: 0, maximum: 50, default: 10 }),
  ])
  check(other, [
    'a strict bound for a plain one',
    ['! changed constraint query.limit'],
    (d) => {
      delete parameterOf(d, 'limit').schema['minimum']
      Object.assign(parameterOf(d, 'limit').schema, { exclusiveMinimum: 1 })
    },
  ])
  check(other, [
    'a header asked for',
    ['! added requirement header.X-Trace'],
    (d) => {
      parameterOf(d, 'X-Trace').required = true
    },
  ])
  check(other, [
    'a header written in lower case',
    [],
    (d) => Object.assign(parameterOf(d, 'X-Trace'), { name: 'x-trace' }),
  ])
  check(other, [
    'another style',
    ['! changed constraint query.title'],
    (d) => Object.assign(parameterOf(d, 'title'), { explode: false }),
  ])
})

describe('objects and answers of other contracts', () => {
  check(other, [
    'a closed answer that lets more through, by name or by and large',
    ['! added property answer.201.shelf', '! changed constraint answer.201.*'],
    (d) => {
      Object.assign(answerOf(d).properties ?? {}, { shelf: { type: 'string' } })
      delete answerOf(d).additionalProperties
    },
  ])
  check(
    mutated(other, (d) => delete answerOf(d).additionalProperties),
    [
      'a promised field made one of two',
      ['! added property answer.201.uri'],
      (d) => {
        const answer = answerOf(d)
        Object.assign(answer, { required: [], oneOf: [{ required: ['id'] }, { required: ['uri'] }] })
        Object.assign(answer.properties ?? {}, { uri: { type: 'string' } })
      },
    ],
  )
  check(other, [
    'a reason that never comes again',
    ['! removed enum-value answer.201.reason=KNOWN'],
    (d) => answerOf(d).properties?.['reason']?.enum?.pop(),
  ])
  check(other, [
    'a header of an answer removed',
    ['! removed header answer.200.header.X-Total'],
    (d) => delete getBooks(d).responses['200']?.headers,
  ])
  check(other, [
    'a recursive component, met on both sides once',
    ['! changed constraint request.title', '- changed constraint answer.200[].title'],
    (d) => Object.assign(propertyOf(d, 'Book', 'title'), { maxLength: 40 }),
  ])
  check(other, [
    'a deprecation at the place of a recursion',
    ['- deprecated property request.sequel', '- deprecated property answer.200[].sequel'],
    (d) => Object.assign(propertyOf(d, 'Book', 'sequel'), { deprecated: true }),
  ])
  check(other, [
    'a schema for fields that are not listed',
    ['! changed type request.shelf.*', '- changed type answer.200[].shelf.*'],
    (d) => Object.assign(propertyOf(d, 'Book', 'shelf').additionalProperties ?? {}, { type: [] }),
  ])
  check(other, [
    'a keyword whose meaning is not known here',
    ['! added constraint request.title', '! added constraint answer.200[].title'],
    (d) => Object.assign(propertyOf(d, 'Book', 'title'), { discriminator: { propertyName: 'x' } }),
  ])
  check(other, [
    'the same rules, written as parts',
    [],
    (d) => {
      const { properties = {}, ...rest } = schemaOf(d, 'Book')
      const { title, ...more } = properties
      const parts = [
        { type: 'object', properties: { title } },
        { ...rest, properties: more },
      ]
      Object.assign(d.components?.schemas ?? {}, { Book: { allOf: parts } })
    },
  ])
})

/** A body held to two schemas besides what a test says of it. */
function parcel(said: Schema): OpenApiDocument {
  const schemas = { Weight: { type: 'number', maximum: 20 }, Size: { type: 'string', pattern: '^[SML]$' } }
  const operation = {
    operationId: 'sendParcel',
    requestBody: { content: { 'application/json': { schema: said } } },
    responses: { '204': { description: 'Sent.' } },
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Parcels', version: '1.0.0' },
    paths: { '/parcels': { post: operation } },
    components: { schemas },
  } as unknown as OpenApiDocument
}

describe('everything that holds for one value at once', () => {
  const weight = { $ref: '#/components/schemas/Weight' }
  const size = { $ref: '#/components/schemas/Size' }
  const lighter: Mutation = (d) => Object.assign(schemaOf(d, 'Weight'), { maximum: 10 })
  const larger: Mutation = (d) => Object.assign(schemaOf(d, 'Size'), { pattern: '^[SMLX]$' })
  const none = { type: 'null' }
  const object = { type: 'object' }
  const held: Array<[string, Schema]> = [
    ['beside another choice', { oneOf: [{ const: null }, object], anyOf: [weight, size, none] } as Schema],
    ['before another choice', { oneOf: [weight, size, none], anyOf: [{ const: null }, object] } as Schema],
    ['in two parts', { allOf: [{ oneOf: [weight, object] }, { anyOf: [size, none] }] } as Schema],
    ['in parts of one keyword', { allOf: [{ anyOf: [weight, object] }, { anyOf: [size, none] }] } as Schema],
    ['in parts of parts', { allOf: [{ allOf: [{ not: none }, { not: weight }] }, { not: size }] } as Schema],
    [
      'in an alternative',
      { anyOf: [{ anyOf: [weight, none] }, object], oneOf: [{ anyOf: [size, none] }, { const: 1 }] } as Schema,
    ],
  ]
  for (const [name, schema] of held)
    for (const [part, mutation] of [
      ['Weight', lighter],
      ['Size', larger],
    ] as const)
      it(`a change of ${part}, ${name}`, () => {
        if (!JSON.stringify(schema).includes(part)) throw new Error('tries nothing')
        const document = parcel(schema)
        const changes = compare(document, mutated(document, mutation))
        expect(changes).not.toEqual([])
        for (const { pointer } of changes) expect(pointer).toMatch(/^#\//)
      })

  const both: Schema = { oneOf: [{ const: null }, object], anyOf: [weight, size] } as Schema
  const mutateSaid =
    (change: (said: Schema) => void): Mutation =>
    (d) =>
      change(operationOf(d, '/parcels').requestBody?.content?.['application/json']?.schema as Schema)
  check(parcel(both), [
    'a choice given up beside another one',
    ['- removed constraint request', '! removed alternative request(object)'],
    mutateSaid((said) => delete said.oneOf),
  ])
  check(parcel({ anyOf: [weight, size] } as Schema), [
    'a choice made beside another one',
    ['! added constraint request', '- added alternative request(object)'],
    mutateSaid((said) => Object.assign(said, { oneOf: both.oneOf })),
  ])
  check(parcel(both), [
    'an alternative less in each of two choices',
    ['! removed alternative request(Size)', '! removed alternative request(object)'],
    mutateSaid((said) => Object.assign(said, { oneOf: said.oneOf?.slice(0, 1), anyOf: said.anyOf?.slice(0, 1) })),
  ])
  check(parcel(both), [
    'two choices, written as parts',
    [],
    mutateSaid((said) =>
      Object.assign(said, {
        allOf: [{ oneOf: said.oneOf }, { anyOf: said.anyOf }],
        oneOf: undefined,
        anyOf: undefined,
      }),
    ),
  ])
})

describe('the list', () => {
  it('is empty for a document and itself', () => {
    for (const document of [bundle, base, other]) expect(compare(document, document, { words: true })).toEqual([])
  })

  it('has words only when asked for', () => {
    const after = mutated(base, (d) => Object.assign(operationOf(d, '/access_tokens/show'), { description: 'Other.' }))
    expect(compare(base, after)).toEqual([])
    expect(compare(base, after, { words: true }).map(line)).toEqual(['- changed words POST /access_tokens/show'])
  })

  it('is sorted and does not touch the documents', () => {
    const [old, now] = [project(bundle, 'R4.0.0'), project(bundle, 'R18.0.0')]
    const texts = [JSON.stringify(old), JSON.stringify(now)]
    const changes = compare(old, now)
    expect([JSON.stringify(old), JSON.stringify(now)]).toEqual(texts)
    const keys = changes.map(({ operationId }) => operationId)
    expect(keys).toEqual([...keys].sort())
    expect(compare(structuredClone(old), structuredClone(now))).toEqual(changes)
  })

  it('says each change in one sentence, with the way out of a deprecated field', () => {
    const found = compare(project(bundle, 'R16.0.0'), base).find(
      ({ operationId, kind }) => operationId === 'showAccessToken' && kind === 'deprecated',
    )
    expect(found).toEqual({
      kind: 'deprecated',
      what: 'property',
      operationId: 'showAccessToken',
      side: 'answer',
      at: 'answer.200.data.card_last_4_digits',
      pointer: '#/components/schemas/AccessToken/properties/card_last_4_digits',
      breaking: false,
      text: '`answer.200.data.card_last_4_digits` is deprecated now; use card_masked_number.',
    })
  })

  it('names a reference to nothing', () => {
    const broken = mutated(other, (d) => delete d.components?.schemas?.['Book'])
    expect(() => compare(other, broken)).toThrow('"#/components/schemas/Book" names nothing')
  })
})
