/**
 * Every place of an OpenAPI 3.1 document, said once: which keys of which kind of node hold what. Whoever goes over a
 * document goes by this table, so that no tool knows a place that another overlooks. OpenAPI 3.0 has no place more.
 */

/** What stands under a key: data to copy, a node of a kind, a list of such nodes or a map from names to such nodes. */
export type Child = 'data' | Kind | `${Kind}[]` | `{${Kind}}`

const data = (keys: string): { [key: string]: 'data' } =>
  Object.fromEntries(keys.split(' ').map((key) => [key, 'data' as const]))

const valueHolder = {
  ...data('description required deprecated allowEmptyValue style explode allowReserved example'),
  schema: 'schema',
  examples: '{example}',
  content: '{mediaType}',
} as const

const operationsByVerb = {
  get: 'operation',
  put: 'operation',
  post: 'operation',
  delete: 'operation',
  options: 'operation',
  head: 'operation',
  patch: 'operation',
  trace: 'operation',
} as const

const listsOfSchemas = { allOf: 'schema[]', anyOf: 'schema[]', oneOf: 'schema[]', prefixItems: 'schema[]' } as const

/** `*` stands for every key that is not named and does not begin with `x-`. */
export const grammar = {
  document: {
    ...data('openapi jsonSchemaDialect externalDocs'),
    info: 'info',
    servers: 'server[]',
    paths: 'paths',
    webhooks: '{pathItem}',
    components: 'components',
    security: 'securityRequirement[]',
    tags: 'tag[]',
  },
  info: { ...data('title summary description termsOfService version'), contact: 'contact', license: 'license' },
  contact: data('name url email'),
  license: data('name identifier url'),
  tag: data('name description externalDocs'),
  server: { ...data('url description'), variables: '{serverVariable}' },
  serverVariable: data('enum default description'),
  components: {
    schemas: '{schema}',
    responses: '{response}',
    parameters: '{parameter}',
    examples: '{example}',
    requestBodies: '{requestBody}',
    headers: '{header}',
    securitySchemes: '{securityScheme}',
    links: '{link}',
    callbacks: '{callback}',
    pathItems: '{pathItem}',
  },
  paths: { '*': 'pathItem' },
  callback: { '*': 'pathItem' },
  pathItem: { ...data('summary description'), servers: 'server[]', parameters: 'parameter[]', ...operationsByVerb },
  operation: {
    ...data('tags summary description externalDocs operationId deprecated'),
    parameters: 'parameter[]',
    requestBody: 'requestBody',
    responses: 'responses',
    callbacks: '{callback}',
    security: 'securityRequirement[]',
    servers: 'server[]',
    'x-parameter-rules': 'schema',
  },
  responses: { '*': 'response' },
  parameter: { ...data('name in'), ...valueHolder },
  header: valueHolder,
  requestBody: { ...data('description required'), content: '{mediaType}' },
  mediaType: { ...data('example'), schema: 'schema', examples: '{example}', encoding: '{encoding}' },
  encoding: { ...data('contentType style explode allowReserved'), headers: '{header}' },
  response: { ...data('description'), headers: '{header}', content: '{mediaType}', links: '{link}' },
  link: { ...data('operationRef operationId parameters requestBody description'), server: 'server' },
  example: data('summary description value externalValue'),
  securityScheme: data('type description name in scheme bearerFormat flows openIdConnectUrl'),
  securityRequirement: { '*': 'data' },
  schema: {
    ...data('title description deprecated'),
    properties: '{schema}',
    patternProperties: '{schema}',
    dependentSchemas: '{schema}',
    $defs: '{schema}',
    definitions: '{schema}',
    ...listsOfSchemas,
    not: 'schema',
    if: 'schema',
    // biome-ignore lint/suspicious/noThenProperty: the name of a keyword of JSON Schema.
    then: 'schema',
    else: 'schema',
    items: 'schema',
    contains: 'schema',
    additionalProperties: 'schema',
    propertyNames: 'schema',
    unevaluatedItems: 'schema',
    unevaluatedProperties: 'schema',
    contentSchema: 'schema',
  },
} as const satisfies { [kind: string]: { [key: string]: string } }

/** The kinds of nodes a document is made of. */
export type Kind = keyof typeof grammar

/** Kinds that may be a reference to a node of the same kind instead. */
export const referable: ReadonlySet<Kind> = new Set<Kind>([
  'schema',
  'parameter',
  'header',
  'requestBody',
  'response',
  'link',
  'example',
  'securityScheme',
  'callback',
  'pathItem',
])

/** Keywords whose schemas speak of the same value as their holder: a circle through these alone never ends. */
export const inPlace: ReadonlySet<string> = new Set('allOf anyOf oneOf not if then else dependentSchemas'.split(' '))

/** A child place, taken apart. */
export interface Shape {
  kind: Kind
  form: 'one' | 'list' | 'map'
}

const shapes: { [kind: string]: Map<string, Shape> } = Object.fromEntries(
  Object.entries(grammar).map(([kind, keys]) => [
    kind,
    new Map(
      Object.entries(keys).flatMap(([key, child]: [string, Child]): Array<[string, Shape]> => {
        if (child === 'data') return []
        if (child.endsWith('[]')) return [[key, { kind: child.slice(0, -2) as Kind, form: 'list' }]]
        if (child.startsWith('{')) return [[key, { kind: child.slice(1, -1) as Kind, form: 'map' }]]
        return [[key, { kind: child as Kind, form: 'one' }]]
      }),
    ),
  ]),
)

/** What stands under a key of a node; `undefined` where it is data, which nobody reads. */
export function shapeOf(kind: Kind, key: string): Shape | undefined {
  const known = (shapes[kind] as Map<string, Shape>).get(key)
  if (known !== undefined || key.startsWith('x-') || key === '$ref') return known
  return (shapes[kind] as Map<string, Shape>).get('*')
}

/** Tells whether OpenAPI knows a key of a node. Keys that begin with `x-` are everybody's. */
export function isKnown(kind: Kind, key: string): boolean {
  const keys = grammar[kind]
  return Object.hasOwn(keys, key) || Object.hasOwn(keys, '*') || (key === '$ref' && referable.has(kind))
}
