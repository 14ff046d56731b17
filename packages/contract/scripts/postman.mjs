// Makes a Postman collection of a release.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { eventsOf, inOrderOfRun, listVariables, sendVariables } from './postman-run.mjs'

/**
 * Makes Postman collections of OpenAPI 3.0.3 documents. The requests of one can be run from the first to the last against
 * a reference server that was started anew: a login puts the token it gets into a variable of the collection, each
 * request checks the code of its answer, and the session is released last. The same document gives the same text.
 *
 * The request of an operation is made once for as many documents as say the same of it.
 */
export function postmanMaker() {
  const items = new Map()
  const known = new Map()
  /** A number for each text, the same for the same. */
  const number = (text) => {
    if (!known.has(text)) known.set(text, known.size)
    return known.get(text)
  }
  return async (document) => {
    const closureOf = closuresIn(document, number)
    const closures = new Map(operationsOf(document).map(([name, operation]) => [name, closureOf(name, operation)]))
    const keyOf = (name) => closures.get(name).key
    const names = [...closures.keys()]
    const missing = names.filter((name) => !items.has(keyOf(name)))
    // With one request at least: what stands around them is made anew.
    const made = await converted(withOnly(document, missing.length > 0 ? missing : names.slice(0, 1), closures))
    for (const item of made.item.flatMap(({ item }) => item)) items.set(keyOf(nameOf(item)), item)
    return settled({ ...made, item: foldersOf(document, (name) => structuredClone(items.get(keyOf(name)))) }, document)
  }
}

/** Makes the collection of one document. */
export const toPostman = (document) => postmanMaker()(document)

async function converted(document) {
  const { convertV2 } = createRequire(import.meta.url)('openapi-to-postmanv2')
  const input = { type: 'json', data: withTokenVariable(document) }
  const options = {
    folderStrategy: 'Tags',
    parametersResolution: 'Example',
    enableOptionalParameters: false,
    includeAuthInfoInExample: false,
  }
  const { result, reason, output } = await new Promise((resolve, reject) =>
    convertV2(input, options, (error, answer) => (error ? reject(error) : resolve(answer))),
  )
  if (!result) throw new Error(`no Postman collection of ${document.info['x-release']}: ${reason}`)
  return output[0].data
}

/** What an operation of a document refers to, and a key: equal ones make equal requests. */
function closuresIn({ paths: _paths, components = {}, info: _info, tags: _tags, ...others }, number) {
  const own = number(JSON.stringify([others, components.securitySchemes]))
  const entries = new Map()
  const read = (at, node) => {
    const text = JSON.stringify(node)
    entries.set(at, { number: number(`${at} ${text}`), refersTo: new Set(refsIn(text)) })
  }
  return (name, operation) => {
    read(name, operation)
    const reached = new Set([name])
    for (const at of reached)
      for (const ref of entries.get(at).refersTo) {
        const [, , kind, component] = ref.split('/')
        if (!entries.has(ref)) read(ref, components[kind][component])
        reached.add(ref)
      }
    const [, ...refs] = reached
    return { refs, key: [own, ...[...reached].map((at) => entries.get(at).number)].join() }
  }
}

/** The components a text refers to. */
const refsIn = (text) => [...text.matchAll(/"(#\/components\/\w+\/[\w.-]+)[^"]*"/g)].map(([, ref]) => ref)

/** A document with some of its operations, and with what they refer to. */
function withOnly(document, names, closures) {
  const paths = {}
  const { securitySchemes } = document.components
  const components = { securitySchemes }
  for (const name of names) {
    const [method, path] = name.split(' ')
    const key = method.toLowerCase()
    paths[path] = { ...paths[path], [key]: document.paths[path][key] }
    for (const ref of closures.get(name).refs) {
      const [, , kind, component] = ref.split('/')
      components[kind] ??= {}
      components[kind][component] = document.components[kind][component]
    }
  }
  return { ...document, paths, components }
}

/** A folder for each tag, as the converter makes them. */
function foldersOf({ tags, ...document }, itemOf) {
  const operations = operationsOf(document)
  return tags
    .map(({ name, description }) => ({
      name,
      description,
      item: operations.filter(([, operation]) => operation.tags.includes(name)).map(([key]) => itemOf(key)),
    }))
    .filter(({ item }) => item.length > 0)
}

/** The method and the path of a request, as a document has them. */
const nameOf = ({ request }) =>
  `${request.method} /${request.url.path.map((part) => part.replace(/^:(.*)/, '{$1}')).join('/')}`

/** Copies a document with `{{token}}` as the sample wherever a session token is sent. */
function withTokenVariable(document) {
  const copy = structuredClone(document)
  const at = (node) =>
    node?.$ref
      ? at(
          node.$ref
            .slice(2)
            .split('/')
            .reduce((place, key) => place[key], copy),
        )
      : node
  for (const [, operation] of operationsOf(copy)) {
    for (const parameter of operation.parameters ?? [])
      if (parameter['x-token'] === 'session') Object.assign(parameter, { example: '{{token}}', examples: undefined })
    for (const media of Object.values(operation.requestBody?.content ?? {})) {
      const fields = tokenFields(media.schema, at)
      for (const [name, example] of Object.entries(media.examples ?? {})) {
        const { value, ...rest } = at(example)
        const sent = Object.fromEntries(fields.filter((field) => field in value).map((field) => [field, '{{token}}']))
        media.examples[name] = { ...rest, value: { ...value, ...sent } }
      }
    }
  }
  return JSON.parse(JSON.stringify(copy))
}

function tokenFields(schema, at) {
  const { properties = {}, oneOf = [], anyOf = [], allOf = [] } = at(schema) ?? {}
  const own = Object.keys(properties).filter((name) => properties[name]['x-token'] === 'session')
  return [...new Set([...own, ...[...oneOf, ...anyOf, ...allOf].flatMap((branch) => tokenFields(branch, at))])]
}

function settled(collection, document) {
  const release = document.info['x-release']
  collection.info.name = `${document.info.title}, ${release}`
  collection.info._postman_id = idOf(release)
  collection.info.description = {
    content: `${collection.info.description?.content ?? ''}

The requests run in the order they stand in, against a reference server that was started anew. What they send stands in
the variables of the collection: the values are those of the demo world of that server.`.trim(),
    type: 'text/plain',
  }
  const operations = new Map(operationsOf(document))
  const operationOf = (entry) => {
    const operation = operations.get(nameOf(entry))
    if (operation === undefined)
      throw new Error(`${entry.name} of the Postman collection is no operation of ${release}`)
    return operation
  }
  const visit = (entries, at) => {
    for (const entry of entries) {
      // Two verbs of one path may be called the same.
      const isAlone = entries.filter(({ name }) => name === entry.name).length === 1
      const place = `${at}/${entry.name}${isAlone ? '' : ` by ${entry.request?.method}`}`
      if (entry.item) {
        visit(entry.item, place)
        continue
      }
      entry.id = idOf(place)
      for (const [index, answer] of entry.response.entries()) answer.id = idOf(`${place}/${index}`)
      const operation = operationOf(entry)
      for (const request of [entry.request, ...entry.response.map((answer) => answer.originalRequest)])
        settleRequest(request, operation)
      entry.event = eventsOf(operation)
    }
  }
  visit(collection.item, release)
  collection.item = inOrderOfRun(collection.item, operationOf)
  for (const variable of collection.variable)
    if (variable.key === 'server')
      variable.description = 'The server to call. Put yours in; the value is a reference server with its usual port.'
  collection.variable.push(...listVariables())
  return collection
}

function settleRequest(request, operation) {
  if (request.auth === null) delete request.auth
  // Of several query parameters of which exactly one is to be sent, the first is switched on.
  const [first] = operation['x-parameter-rules']?.oneOf ?? []
  for (const query of request.url.query) if (first?.required.includes(query.key)) query.disabled = false
  sendVariables(request, operation)
}

export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
      .filter((method) => item[method])
      .map((method) => [`${method.toUpperCase()} ${path}`, item[method]]),
  )
}

/** An id that depends on nothing but the place it stands for. */
function idOf(place) {
  const hex = createHash('sha256').update(place).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
