import { compareReleases, parseRelease } from '@crmcom-webapi/release-marks'
import { follow, isObject } from '../rules/contract-tree.js'
import { rewrite } from './rewrite.js'
import { takeOut } from './ways.js'

/** @typedef {import('../rules/contract-tree.js').Location} Location */
/** @typedef {import('./expand.js').Tools} Tools */
/** @typedef {{ node: any, location: Location }} Target */

const forms = ['value', 'x-data', 'x-failure', 'x-like']

/**
 * Writes out the examples of one operation, in their file, and gives the references to them.
 *
 * @param {Target} file
 * @param {any} operation
 * @param {Location} at where the operation stands
 * @param {string} ref the file, as the operation names it
 * @param {Tools} tools
 * @returns {{ [side: string]: { [name: string]: { $ref: string } } | undefined }}
 */
export function expandExamples({ node, location }, operation, at, ref, tools) {
  if (!isObject(node)) {
    tools.report('A file of examples has two keys, request and answer.', location)
    return {}
  }
  for (const side of Object.keys(node))
    if (!['request', 'answer'].includes(side))
      tools.report(`A file of examples has no "${side}": write request and answer.`, location.child(side).key())
  const tokenName = sessionTokenOf(operation, at, tools)
  /** @type {any} */
  const found = {}
  for (const side of ['request', 'answer']) {
    const examples = node[side]
    if (examples === undefined) continue
    const place = location.child(side)
    if (!isObject(examples)) {
      tools.report(`${side} must give examples by name.`, place)
      continue
    }
    putShared(examples, place, tools)
    for (const [name, example] of Object.entries(examples)) {
      const here = place.child(name)
      if (!isObject(example)) tools.report('An example must be an object.', here)
      else if (!name.startsWith(`${operation.operationId}.`) || name.length === operation.operationId.length + 1)
        tools.report(`The name of an example of this operation begins with "${operation.operationId}.".`, here.key())
      else expandExample(name, examples, place, tools)
    }
    if (side === 'request' && tokenName !== undefined) fillTokens(examples, tokenName, operation, place, tools)
    found[side] = Object.fromEntries(
      Object.keys(examples).map((name) => [
        name.slice(name.indexOf('.') + 1),
        { $ref: `${ref}#/${side}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` },
      ]),
    )
  }
  return found
}

/** Puts examples that several operations give where they are named; what stands beside counts. @param {any} examples @param {Location} place @param {Tools} tools */
function putShared(examples, place, { report, resolve }) {
  rewrite(examples, ([name, example]) => {
    if (typeof example?.$ref !== 'string') return [[name, example]]
    const { $ref, ...own } = example
    const { node } = follow({ $ref }, place.child(name), resolve)
    if (isObject(node)) return [[name, { ...structuredClone(node), ...own }]]
    report(`There is no ${$ref} to be this example.`, place.child([name, '$ref']))
    return []
  })
}

/** The property of the body that takes the session token. @param {any} operation @param {Location} at @param {Tools} tools */
function sessionTokenOf(operation, at, { resolve }) {
  const body = follow(operation.requestBody, at.child('requestBody'), resolve)
  const schema = body.node?.content?.['application/json']?.schema
  if (schema === undefined) return undefined
  const { node } = follow(schema, body.location, resolve)
  return Object.keys(node?.properties ?? {}).find((name) => node.properties[name]?.['x-token'] === 'session')
}

/**
 * Writes out the value of one example, and first that of the one it is like.
 *
 * @param {string} name
 * @param {any} examples
 * @param {Location} place
 * @param {Tools} tools
 */
function expandExample(name, examples, place, tools, waiting = new Set([name])) {
  const example = examples[name]
  const here = place.child(name)
  const given = forms.filter((key) => Object.hasOwn(example, key))
  if (given.length !== 1) {
    tools.report(`An example has one of ${forms.join(', ')}; this one has ${given.join(' and ') || 'none'}.`, here)
    return
  }
  const key = /** @type {string} */ (given[0])
  const at = here.child(key)
  /** @type {unknown} */
  let value
  if (key === 'value') value = fill(example.value, at, tools)
  else if (key === 'x-data')
    value = { status: { code: 'OK', message: '', description: '' }, data: fill(example['x-data'], at, tools) }
  else if (key === 'x-failure') {
    const failure = example['x-failure']
    if (!isObject(failure) || Object.keys(failure).length !== 1 || typeof Object.values(failure)[0] !== 'string')
      return tools.report('x-failure must be one code and its message.', at)
    const [[code, message]] = /** @type {[[string, string]]} */ (Object.entries(failure))
    value = { status: { code, message, description: '' } }
  } else {
    const like = example['x-like']
    if (typeof like !== 'string' || !Object.hasOwn(examples, like) || !isObject(examples[like]))
      return tools.report(`There is no example ${JSON.stringify(like)} here to be like.`, at)
    if (waiting.has(like)) return tools.report(`${like} is like this one in turn.`, at)
    expandIfNeeded(like, examples, place, tools, new Set([...waiting, like]))
    if (examples[like].value === undefined) return
    value = structuredClone(examples[like].value)
    const without = example['x-without'] ?? []
    if (!Array.isArray(without))
      return tools.report('x-without must be a list of ways to what is left out.', here.child('x-without'))
    for (const [index, path] of without.entries())
      if (!takeOut(value, path))
        tools.report(`${like} has no "${path}" to leave out.`, here.child(['x-without', index]))
    if (example['x-with'] !== undefined) {
      const change = fill(example['x-with'], here.child('x-with'), tools)
      if (!isObject(change))
        return tools.report('x-with must be an object with what is different.', here.child('x-with'))
      value = merge(value, change)
    }
  }
  for (const extra of ['x-without', 'x-with'])
    if (key !== 'x-like' && example[extra] !== undefined)
      tools.report(`${extra} goes with x-like only.`, here.child(extra).key())
  rewrite(example, ([own, before]) => {
    if (own === key) return [['value', value]]
    return own === 'x-without' || own === 'x-with' ? [] : [[own, before]]
  })
}

/** @param {string} name @param {any} examples @param {Location} place @param {Tools} tools @param {Set<string>} waiting */
function expandIfNeeded(name, examples, place, tools, waiting) {
  if (Object.keys(examples[name]).some((key) => key !== 'value' && forms.includes(key)))
    expandExample(name, examples, place, tools, waiting)
}

/** A copy of data with the shared pieces it refers to; what stands beside a reference is laid over it. @param {unknown} data @param {Location} at @param {Tools} tools @returns {any} */
function fill(data, at, tools, /** @type {string[]} */ way = []) {
  if (Array.isArray(data)) return data.map((one, index) => fill(one, at.child(index), tools, way))
  if (!isObject(data)) return data
  const rest = Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      if (key === '$ref') return []
      const filled = fill(value, at.child(key), tools, way)
      if (!key.startsWith('x-include')) return [[key, filled]]
      if (isObject(value) && typeof value.$ref === 'string') return Object.entries(filled)
      tools.report(`${key} must be a $ref to the members that are put here.`, at.child(key))
      return []
    }),
  )
  if (typeof data.$ref !== 'string') return rest
  const resolved = /** @type {any} */ (tools.resolve(/** @type {any} */ ({ $ref: data.$ref }), at.source.absoluteRef))
  // A piece that is itself a reference counts with what stands beside it.
  const target = resolved.chain?.[0] ?? resolved
  if (target.node === undefined || !target.location) {
    tools.report(`There is no ${data.$ref} to put here.`, at.child('$ref'))
    return rest
  }
  const from = target.location.absolutePointer
  if (way.includes(from)) {
    tools.report(`${data.$ref} holds itself in the end.`, at.child('$ref'))
    return rest
  }
  return merge(fill(target.node, target.location, tools, [...way, from]), rest)
}

/** @param {any} base @param {any} over @returns {any} */
function merge(base, over) {
  if (!isObject(base) || !isObject(over)) return over
  const merged = { ...base }
  for (const [key, value] of Object.entries(over))
    merged[key] = Object.hasOwn(base, key) ? merge(base[key], value) : value
  return merged
}

/**
 * Gives each example that sends no token one, by the releases it holds in: where the form of the token changes while
 * it holds, there is one example for each form.
 *
 * @param {any} examples
 * @param {string} property
 * @param {any} operation
 * @param {Location} place
 * @param {Tools} tools
 */
function fillTokens(examples, property, operation, place, tools) {
  const tokens = tools.tokens.filter((token) => within(operation, token) !== undefined)
  rewrite(examples, ([name, example]) => {
    if (!isObject(example?.value) || Object.hasOwn(example.value, property)) return [[name, example]]
    const made = tokens.flatMap((token) => {
      // Marks that follow from those of the operation are not said again.
      const marks = tokens.length === 1 ? within(example, {}) : within(example, token)
      if (marks === undefined) return []
      const { value, ...rest } = example
      for (const key of ['x-available-from', 'x-removed-from']) delete rest[key]
      const { summary, 'x-evidence': evidence, ...others } = rest
      const words = token.words === undefined || tokens.length === 1 ? summary : `${summary}, ${token.words}`
      const head = { summary: words, ...(evidence === undefined ? {} : { 'x-evidence': evidence }) }
      const whole = { ...head, ...marks, ...others, value: { [property]: token.value, ...value } }
      return /** @type {[string, any][]} */ ([
        [token.name === undefined || tokens.length === 1 ? name : `${name}-${token.name}`, whole],
      ])
    })
    if (made.length === 0)
      tools.report('No session token has a form for the releases of this example.', place.child(name))
    for (const [twin] of made)
      if (twin !== name && Object.hasOwn(examples, twin))
        tools.report(`"${twin}" is made from "${name}"; take it out.`, place.child(twin).key())
    return made
  })
}

/** The marks of what holds where both hold; `undefined` where they never meet. @param {any} example @param {any} token */
function within(example, token) {
  const available = latest(example['x-available-from'], token['x-available-from'], 'from')
  const removed = latest(example['x-removed-from'], token['x-removed-from'], 'until')
  const first = available && edge(available)
  const end = removed && edge(removed)
  if (first && end && compareReleases(first, end) >= 0) return undefined
  return { ...(available ? { 'x-available-from': available } : {}), ...(removed ? { 'x-removed-from': removed } : {}) }
}

/** @param {string[]} marks */
const edge = (marks) => marks.map((text) => parseRelease(text)).sort(compareReleases)[0]

/** The marks that cut more. @param {string[] | undefined} one @param {string[] | undefined} two @param {'from' | 'until'} side */
function latest(one, two, side) {
  if (one === undefined || two === undefined) return one ?? two
  const order = compareReleases(/** @type {any} */ (edge(one)), /** @type {any} */ (edge(two)))
  return order >= 0 === (side === 'from') ? one : two
}
