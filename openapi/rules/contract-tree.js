/**
 * The nodes of an OpenAPI document that may carry words, marks or schemas, with their places.
 *
 * Redocly's own visitors neither see the keys beside a `$ref` nor tell an example's data from the
 * document around it. The rules that need either walk the contract with this instead.
 *
 * @typedef {import('@redocly/openapi-core').Location} Location
 * @typedef {import('@redocly/openapi-core').UserContext['resolve']} Resolve
 * @typedef {{ kind: string, node: any, location: Location }} Place
 */

/** @param {string} kind */
const list = (kind) => ({ form: 'list', kind })
/** @param {string} kind */
const map = (kind) => ({ form: 'map', kind })
/** A map in which a key that begins with `x-` is no name. @param {string} kind */
const extensible = (kind) => ({ form: 'extensible', kind })
/** @param {string} kind */
const one = (kind) => ({ form: 'one', kind })

const operations = Object.fromEntries(
  ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map((verb) => [verb, one('Operation')]),
)

/**
 * Which keys of which node lead to further nodes; `*` stands for every key that is not one of ours. It says what
 * `grammar.ts` of packages/contract says, which is not built yet when the contract is linted; a test there holds both
 * together.
 *
 * @type {{ [kind: string]: { [key: string]: { form: string, kind: string } } }}
 */
export const children = {
  Root: {
    info: one('Info'),
    servers: list('Server'),
    tags: list('Tag'),
    paths: extensible('PathItem'),
    webhooks: map('PathItem'),
    components: one('Components'),
    externalDocs: one('ExternalDocs'),
  },
  Info: { contact: one('Contact'), license: one('License') },
  Server: { variables: map('ServerVariable') },
  Tag: { externalDocs: one('ExternalDocs') },
  Callback: { '*': one('PathItem') },
  PathItem: { ...operations, parameters: list('Parameter'), servers: list('Server') },
  Operation: {
    parameters: list('Parameter'),
    requestBody: one('RequestBody'),
    responses: extensible('Response'),
    callbacks: map('Callback'),
    servers: list('Server'),
    externalDocs: one('ExternalDocs'),
    'x-parameter-rules': one('ParameterRules'),
  },
  Parameter: { schema: one('Schema'), content: map('MediaType'), examples: map('Example') },
  Header: { schema: one('Schema'), content: map('MediaType'), examples: map('Example') },
  RequestBody: { content: map('MediaType') },
  Response: { content: map('MediaType'), headers: map('Header'), links: map('Link') },
  Encoding: { headers: map('Header') },
  Link: { server: one('Server') },
  MediaType: { schema: one('Schema'), examples: map('Example'), encoding: map('Encoding') },
  Components: {
    schemas: map('Schema'),
    parameters: map('Parameter'),
    headers: map('Header'),
    requestBodies: map('RequestBody'),
    responses: map('Response'),
    examples: map('Example'),
    links: map('Link'),
    callbacks: map('Callback'),
    securitySchemes: map('SecurityScheme'),
    pathItems: map('PathItem'),
  },
  Schema: {
    properties: map('Schema'),
    patternProperties: map('Schema'),
    dependentSchemas: map('Schema'),
    $defs: map('Schema'),
    definitions: map('Schema'),
    oneOf: list('Schema'),
    anyOf: list('Schema'),
    allOf: list('Schema'),
    prefixItems: list('Schema'),
    items: one('Schema'),
    contains: one('Schema'),
    unevaluatedItems: one('Schema'),
    additionalProperties: one('Schema'),
    unevaluatedProperties: one('Schema'),
    propertyNames: one('Schema'),
    contentSchema: one('Schema'),
    not: one('Schema'),
    if: one('Schema'),
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword, not a promise
    then: one('Schema'),
    else: one('Schema'),
    externalDocs: one('ExternalDocs'),
  },
}

/** @param {unknown} value @returns {value is { [key: string]: any }} */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Lists every node of the contract once, references followed.
 *
 * @param {any} root
 * @param {{ location: Location, resolve: Resolve }} context of the root visitor
 */
export const contractNodes = (root, { location, resolve }) => nodesFrom('Root', root, location, resolve)

/**
 * Lists a node and all nodes below it once each, references followed. A node that is a `$ref` is
 * listed as it is written, and its target beside it.
 *
 * @param {string} kind
 * @param {any} node
 * @param {Location} location
 * @param {Resolve} resolve
 * @returns {Generator<Place>}
 */
export function* nodesFrom(kind, node, location, resolve, seen = new Set()) {
  if (!isObject(node)) return
  const id = `${kind} ${location.absolutePointer}`
  if (seen.has(id)) return
  seen.add(id)
  yield { kind, node, location }
  if (typeof node.$ref === 'string') {
    const target = resolve(/** @type {any} */ (node), location.source.absoluteRef)
    if (target.node !== undefined && target.location)
      yield* nodesFrom(kind, target.node, target.location, resolve, seen)
  }
  for (const [key, child] of Object.entries(children[kind] ?? {})) {
    const value = node[key]
    if (key === '*') {
      for (const [name, entry] of Object.entries(node))
        if (!name.startsWith('x-') && name !== '$ref')
          yield* nodesFrom(child.kind, entry, location.child(name), resolve, seen)
      continue
    }
    const at = location.child(key)
    if (child.form === 'one') yield* nodesFrom(child.kind, value, at, resolve, seen)
    else if (child.form === 'list' ? Array.isArray(value) : isObject(value))
      for (const [name, entry] of Object.entries(value)) {
        if (child.form !== 'extensible' || !name.startsWith('x-'))
          yield* nodesFrom(child.kind, entry, at.child(name), resolve, seen)
      }
  }
}

/**
 * Follows a node to what it refers to, or gives the node back when it is no reference.
 *
 * @param {any} node
 * @param {Location} location
 * @param {Resolve} resolve
 * @returns {{ node: any, location: Location }} `node` is undefined when the reference names nothing.
 */
export function follow(node, location, resolve) {
  for (let hops = 0; isObject(node) && typeof node.$ref === 'string' && hops < 20; hops++) {
    const target = resolve(/** @type {any} */ (node), location.source.absoluteRef)
    if (target.node === undefined || !target.location) return { node: undefined, location }
    ;({ node, location } = target)
  }
  return { node, location }
}

/**
 * The media types of an operation's request body.
 *
 * @param {Place} operation
 * @param {Resolve} resolve
 * @returns {Place[]}
 */
export function requestMediaTypes({ node, location }, resolve) {
  const body = follow(node.requestBody, location.child('requestBody'), resolve)
  return Object.entries(body.node?.content ?? {}).map(([name, media]) => ({
    kind: 'MediaType',
    node: media,
    location: body.location.child(['content', name]),
  }))
}

/**
 * Tells whether a `oneOf` branch does nothing but name the properties it takes.
 *
 * @param {any} branch
 */
export const isRequiredOnly = (branch) =>
  isObject(branch) &&
  Array.isArray(branch.required) &&
  Object.keys(branch).every((key) => ['required', 'title', 'description'].includes(key) || key.startsWith('x-'))

/**
 * Tells whether a schema admits a type.
 *
 * @param {any} schema
 * @param {string} type
 */
export const hasType = (schema, type) => [schema.type].flat().includes(type)
