import { basename, dirname, relative, sep } from 'node:path'
import { contractNodes, follow, isObject } from '../rules/contract-tree.js'
import { expandExamples } from './examples.js'
import { become, copyTo, rewrite } from './rewrite.js'
import { expandChoice, expandNullFields, expandType, readTypes } from './schemas.js'

/**
 * Writes out what the files of the contract say in short, before it is linted and bundled: types by name, choices
 * between fields, the session token, parameters that many calls take, identifiers in a query, blocks of fields,
 * envelopes, what every call has, and examples. What is written out
 * keeps its place, so that whatever is found later names the file and the line somebody wrote.
 *
 * @typedef {import('../rules/contract-tree.js').Location} Location
 * @typedef {import('../rules/contract-tree.js').Place} Place
 * @typedef {{ report: (message: string, location: Location) => void, resolve: import('../rules/contract-tree.js').Resolve,
 *   copy: (node: any, from: Location, to: Location) => any,
 *   shared: (path: string, location: Location) => string, tokens: any[], types: Map<string, any> }} Tools
 *
 * @type {import('@redocly/openapi-core').Oas3Preprocessor}
 */
export const expand = () => ({
  Root(root, context) {
    const folder = dirname(context.location.source.absoluteRef)
    /** What was copied into a file, by that file and what it refers to there: nothing else knows it before it is read again. */
    const copied = new Map()
    /** @type {import('../rules/contract-tree.js').Resolve} */
    const resolve = (node, from) => {
      const origin = copied.get(`${from} ${/** @type {any} */ (node).$ref}`)
      return origin === undefined ? context.resolve(node, from) : context.resolve({ $ref: origin.$ref }, origin.from)
    }
    /** @type {any} */
    const document = root
    /** @type {Tools} */
    const tools = {
      report: (message, location) => context.report({ message, location }),
      resolve,
      copy: (node, from, to) =>
        copyTo(node, from.source.absoluteRef, to.source.absoluteRef, ($ref, own) =>
          copied.set(`${to.source.absoluteRef} ${own}`, { $ref, from: from.source.absoluteRef }),
        ),
      shared: (path, location) => {
        const way = relative(dirname(location.source.absoluteRef), `${folder}/shared/${path}`).split(sep).join('/')
        return way.startsWith('.') ? way : `./${way}`
      },
      tokens: readTokens(document, context),
      types: readTypes(document, context),
    }
    for (const place of contractNodes(root, { location: context.location, resolve })) {
      if (place.kind === 'Operation') expandOperation(place, tools)
      else if (place.kind === 'Parameter') expandParameter(place, tools)
      else if (place.kind === 'Response') expandResponse(place, tools)
      else if (place.kind === 'Schema') expandSchema(place, tools)
      else if (place.kind === 'ParameterRules') expandChoice(place, tools)
    }
  },
})

/** The session tokens that examples hold, each with the marks of its form. @param {any} root @param {any} context */
function readTokens(root, { location, resolve, report }) {
  const key = 'x-session-tokens'
  if (root[key] === undefined) return []
  const at = location.child(key)
  const { node } = follow(root[key], at, resolve)
  delete root[key]
  if (Array.isArray(node) && node.length > 0 && node.every((one) => isObject(one) && typeof one.value === 'string'))
    return node
  report({ message: `${key} must lead to a list of session tokens, each with its value and its marks.`, location: at })
  return []
}

/** @param {any} value */
const isRefOnly = (value) =>
  isObject(value) && typeof value.$ref === 'string' && Object.keys(value).every((key) => key === '$ref')

/** What every operation has unless it says otherwise, and what it says in short. @param {Place} place @param {Tools} tools */
function expandOperation({ node, location }, tools) {
  const { report, resolve, shared } = tools
  const body = node['x-body']
  if (body !== undefined) {
    const at = location.child('x-body')
    if (!isRefOnly(body)) report('x-body must be a $ref to the schema of the body.', at)
    else if (node.requestBody !== undefined) report('Write x-body or requestBody, not both.', at)
    else
      rewrite(node, ([key, value]) =>
        key === 'x-body'
          ? [['requestBody', { required: true, content: { 'application/json': { schema: value } } }]]
          : [[key, value]],
      )
    delete node['x-body']
  }
  if (node.security === undefined) putBefore(node, ['parameters', 'requestBody', 'responses'], 'security', [])
  // An update says nothing: there null is a value, and clears.
  if (node['x-null'] === undefined && !/^update(?![a-z])/.test(node.operationId ?? ''))
    putBefore(node, ['x-evidence', 'security'], 'x-null', 'absent')
  if (isObject(node.responses)) {
    for (const key of Object.keys(node.responses))
      if (key.startsWith('x-'))
        report(`"${key}" is no answer: write it one step further out.`, location.child(['responses', key]).key())
    node.responses['4XX'] ??= { $ref: shared('responses/Failure.yaml', location) }
    node.responses['5XX'] ??= { $ref: shared('responses/Fault.yaml', location) }
  }
  const examples = node['x-examples']
  if (examples === undefined) return
  delete node['x-examples']
  const at = location.child('x-examples')
  if (!isRefOnly(examples))
    return report('x-examples must be a $ref to the file with the examples of the operation.', at)
  const file = resolve(examples, location.source.absoluteRef)
  if (file.node === undefined || !file.location)
    return report(sayUnread(examples.$ref, 'examples', file.error), at.child('$ref'))
  const target = { node: /** @type {any} */ (file.node), location: file.location }
  const { request, answer } = expandExamples(target, node, location, examples.$ref, tools)
  if (request) {
    const media = follow(node.requestBody, location.child('requestBody'), resolve).node?.content?.['application/json']
    if (media === undefined)
      report('The operation has no request body in JSON for these examples.', file.location.child('request').key())
    else media.examples = request
  }
  if (answer) {
    const response = node.responses?.['200']
    if (response?.['x-envelope'] === undefined && response?.content?.['application/json'] === undefined)
      report('The operation has no answer in JSON for these examples.', file.location.child('answer').key())
    else if (response['x-envelope'] !== undefined) Object.defineProperty(response, examplesOf, { value: answer })
    else response.content['application/json'].examples = answer
  }
}

/** Puts a key before the first one of some. @param {any} node @param {string[]} nexts @param {string} key @param {unknown} value */
function putBefore(node, nexts, key, value) {
  const next = Object.keys(node).find((name) => nexts.includes(name))
  rewrite(node, (entry) => (entry[0] === next ? [[key, value], entry] : [entry]))
}

/** Where an operation leaves the examples for a response that is not written out yet. */
const examplesOf = Symbol('examples')

/** The answer to a call: its envelope, or that it failed. @param {Place} place @param {Tools} tools */
function expandResponse({ node, location }, { report, shared }) {
  const envelope = node['x-envelope']
  if (envelope === undefined) return
  const at = location.child('x-envelope')
  const examples = node[examplesOf]
  if (!isRefOnly(envelope)) report('x-envelope must be a $ref to the envelope of the answer.', at)
  else if (node.content !== undefined) report('Write x-envelope or content, not both.', at)
  rewrite(node, ([key, value]) => {
    if (key !== 'x-envelope') return [[key, value]]
    const oneOf = [value, { $ref: shared('schemas/Failure.yaml', location) }]
    return [
      ['content', { 'application/json': { schema: { type: 'object', oneOf }, ...(examples ? { examples } : {}) } }],
    ]
  })
}

/** What a session token is wherever it is sent. */
const token = {
  schema: { type: 'string', minLength: 1 },
  description: 'Session token from one of the authentication calls.',
  reading: {
    'x-evidence-of': { required: 'assumed' },
    'x-note': 'The page puts no requirement mark on it; that it is mandatory is our reading.',
  },
}

/** @param {any} node @param {any} whole @param {Location} location @param {Tools} tools */
function fillToken(node, whole, location, { report }) {
  if (node['x-token'] !== 'session')
    return report(`x-token must be session, not ${JSON.stringify(node['x-token'])}.`, location.child('x-token'))
  const given = { ...node }
  become(node, whole)
  for (const [key, value] of Object.entries(given)) {
    if (value === null) delete node[key]
    else node[key] = value
  }
}

/** @param {Place} place @param {Tools} tools */
function expandParameter({ node, location }, tools) {
  const { report, resolve, copy } = tools
  if (node['x-parameter'] !== undefined) {
    const at = location.child('x-parameter')
    if (!isRefOnly(node['x-parameter'])) return report('x-parameter must be a $ref to a parameter.', at)
    const { node: common, location: from } = follow(node['x-parameter'], at, resolve)
    if (!isObject(common) || typeof common.name !== 'string' || typeof common.in !== 'string')
      return report(`${node['x-parameter'].$ref} is no parameter.`, at.child('$ref'))
    const { 'x-parameter': _parameter, example, ...own } = node
    const { schema, ...head } = copy(common, from, location)
    const whole = isObject(own.schema) && own.schema.$ref === undefined ? { ...schema, ...own.schema } : own.schema
    become(node, { ...head, ...own, schema: whole ?? schema, ...(example === undefined ? {} : { example }) })
  }
  if (node['x-token'] !== undefined) {
    const { schema, description, reading } = token
    const whole = { name: 'token', in: 'query', required: true, description }
    fillToken(
      node,
      { ...whole, 'x-token': 'session', 'x-sensitive': true, ...structuredClone(reading), schema },
      location,
      tools,
    )
  }
  const identifier = node['x-identifier']
  if (identifier === undefined || (node.schema?.contentSchema !== undefined && typeof identifier === 'string')) return
  const at = location.child('x-identifier')
  if (!isRefOnly(identifier)) return report('x-identifier must be a $ref to the schema of the identifier.', at)
  for (const key of ['in', 'schema'])
    if (node[key] !== undefined)
      return report(`"${key}" follows from x-identifier; take it out.`, location.child(key).key())
  const { node: schema } = follow(identifier, at, resolve)
  if (schema === undefined)
    return report(
      sayUnread(identifier.$ref, 'an identifier', resolve(identifier, location.source.absoluteRef).error),
      at.child('$ref'),
    )
  const names = Object.keys(schema.properties ?? {})
  if (names.length === 0 || !names.every((name) => /^\w+$/.test(name)))
    return report(`${identifier.$ref} is no identifier: its properties must be single words.`, at.child('$ref'))
  const field = schema.additionalProperties === true ? '\\w+' : `(${names.join('|')})`
  const example = Object.hasOwn(node, 'example') ? { example: node.example } : {}
  const { name, required, example: _example, ...others } = node
  const file = identifier.$ref
    .split('/')
    .at(-1)
    .replace(/\.yaml$/, '')
  become(node, {
    name,
    in: 'query',
    ...(required === undefined ? {} : { required }),
    ...others,
    'x-identifier': file,
    schema: { type: 'string', pattern: `^${field}=.+$`, contentSchema: identifier },
    ...example,
  })
}

/** @param {Place} place @param {Tools} tools */
function expandSchema(place, tools) {
  const { node, location } = place
  const { report, shared } = tools
  if (isObject(node.properties)) expandFields(node.properties, location.child('properties'), tools)
  expandType(place, tools)
  expandChoice(place, tools)
  if (node['x-token'] !== undefined) {
    const { schema, description, reading } = token
    fillToken(
      node,
      { ...schema, description, 'x-token': 'session', 'x-sensitive': true, ...structuredClone(reading) },
      location,
      tools,
    )
  }
  if (node['x-data'] !== undefined) {
    const data = node['x-data']
    const at = location.child('x-data')
    if (!isObject(data)) report('x-data must be the schema of what the envelope carries.', at)
    for (const key of ['type', 'required', 'properties'])
      if (node[key] !== undefined) report(`"${key}" follows from x-data; take it out.`, location.child(key).key())
    const { 'x-data': _data, ...rest } = node
    const properties = { status: { $ref: shared('schemas/SuccessStatus.yaml', location) }, data }
    become(node, { type: 'object', ...rest, required: ['status', 'data'], properties })
  }
  expandNullFields(place, tools)
}

/** Puts blocks of fields where they are included. @param {any} properties @param {Location} location @param {Tools} tools */
function expandFields(properties, location, tools) {
  const { report, resolve, copy } = tools
  if (!Object.keys(properties).some((key) => key.startsWith('x-include'))) return
  const written = new Set(Object.keys(properties))
  rewrite(properties, ([key, value]) => {
    if (!key.startsWith('x-include')) return [[key, value]]
    const at = location.child(key)
    if (!isObject(value) || typeof value.$ref !== 'string') {
      report(`${key} must be a $ref to a block of fields.`, at)
      return []
    }
    const { $ref, 'x-of-field': single = {}, ...each } = value
    const { node: block, location: from } = follow({ $ref }, at, resolve)
    // A block may be made of others.
    if (isObject(block)) expandFields(block, from, tools)
    if (!isObject(block) || !Object.values(block).every((field) => isObject(field))) {
      report(`${$ref} is no block of fields.`, at.child('$ref'))
      return []
    }
    for (const name of Object.keys(single))
      if (!Object.hasOwn(block, name)) report(`${$ref} has no field "${name}".`, at.child(['x-of-field', name]).key())
    return Object.entries(block).flatMap(([name, field]) => {
      if (written.has(name)) {
        report(`"${name}" stands here and in the block ${$ref}.`, location.child(name).key())
        return []
      }
      written.add(name)
      const whole = copy(field, from, location)
      return /** @type {[string, any][]} */ ([[name, structuredClone({ ...whole, ...each, ...single[name] })]])
    })
  })
}

/**
 * Why a file was not found or not read: one that is there is named with the line and the reason.
 *
 * @param {string} ref @param {string} what @param {any} error
 */
function sayUnread(ref, what, error) {
  if (!(error?.line > 0)) return `There is no file ${ref} with ${what}.`
  const { source, line, col, originalError } = error
  const reason = /** @type {string | undefined} */ (originalError?.reason) ?? 'it is not well-formed YAML'
  return `${basename(source.absoluteRef)}:${line}:${col} cannot be read: ${reason}.`
}
