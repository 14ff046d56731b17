import { aFlag } from '@crmcom-webapi/release-marks/options'
import { checkDocument, checkOptions } from './check-options.js'
import {
  compareDeprecation,
  compareKeys,
  compareMarkSets,
  compareSessionLifetimes,
  compareWords,
} from './compare-annotations.js'
import {
  type Change,
  Comparison,
  canonical,
  escapePointer,
  inOrder,
  type Place,
  type Scope,
  type Settled,
  settle,
  wordKeys,
} from './compare-change.js'
import { compareNull, compareOpenEnds } from './compare-open-ends.js'
import { type Entry, type Members, presenceRules } from './compare-presence.js'
import { compareMembers, compareSchemas } from './compare-schema.js'
import { compareSecurity } from './compare-security.js'
import {
  listOperations,
  type MediaType,
  type OpenApiDocument,
  type Parameter,
  type PathItem,
  type PlacedOperation,
  type RequestBody,
  type Response,
  type Schema,
} from './document.js'

export interface CompareOptions {
  /**
   * Lists changed texts and examples too, as changes of `words`.
   *
   * @default false
   */
  words?: boolean
}

/**
 * Lists what a caller meets when one document takes the place of another, operation by operation, with
 * references followed. The list is exact and sorted; it is empty when nothing changed.
 *
 * Operations are matched by path and verb. Rated from the caller's side: a request that takes less and
 * an answer that promises less are breaking; the reverse is not. Readers of an answer are taken to
 * know that enums grow. What follows from an added or a removed name, such as a choice with one
 * alternative more, is not listed again but rated with it.
 *
 * @throws {RangeError} When something is no OpenAPI document, or an option is wrong or not known.
 * @throws {Error} When a reference in one of the documents names nothing.
 */
export function compare(before: OpenApiDocument, after: OpenApiDocument, options: CompareOptions = {}): Change[] {
  checkDocument('the first document of compare', before)
  checkDocument('the second document of compare', after)
  checkOptions('compare', options, { words: aFlag })
  const comparison = new Comparison(before, after, options.words ?? false)
  const placeOf = ({ path, method }: PlacedOperation): string => `${method.toUpperCase()} ${path}`
  const had = new Map(listOperations(before).map((placed) => [placeOf(placed), placed]))
  const has = new Map(listOperations(after).map((placed) => [placeOf(placed), placed]))
  for (const [place, placed] of had) {
    const left = has.get(place)
    comparison.operationId = (left ?? placed).operation.operationId
    if (left) compareOperations(comparison, place, placed, left)
    else comparison.add('removed', operationScope(place), pointerOf(placed), true, `${place} is gone.`)
  }
  for (const [place, placed] of has) {
    if (had.has(place)) continue
    comparison.operationId = placed.operation.operationId
    comparison.add('added', operationScope(place), pointerOf(placed), false, `${place} is new.`)
  }
  return inOrder(comparison.changes)
}

const operationScope = (at: string): Scope => ({ side: 'operation', at, what: 'operation' })

function pointerOf({ path, method }: PlacedOperation): string {
  return `#/paths/${escapePointer(path)}/${method}`
}

/** Keys of an operation that are compared one by one or stand for nothing a caller sees. */
const operationKeys: ReadonlySet<string> = new Set([
  ...wordKeys,
  'operationId',
  'deprecated',
  'parameters',
  'requestBody',
  'responses',
  'security',
  'servers',
  'x-available-from',
  'x-removed-from',
  'x-deprecated-from',
  'x-security-marks',
  'x-parameter-rules',
  'x-session-lifetime',
  'x-null',
  'x-open',
])

function compareOperations(
  comparison: Comparison,
  place: string,
  before: PlacedOperation,
  after: PlacedOperation,
): void {
  const scope = operationScope(place)
  const [old, now] = [settledOperation(before), settledOperation(after)]
  const [was, is] = [before.operation.operationId, after.operation.operationId]
  if (was !== is)
    comparison.add('changed', scope, `${now.pointer}/operationId`, true, `${place} is called ${is} now; it was ${was}.`)
  compareDeprecation(comparison, scope, old, now)
  compareMarkSets(comparison, scope, old, now)
  compareWords(comparison, scope, old, now)
  compareKeys(comparison, scope, old, now, operationKeys)
  compareSessionLifetimes(comparison, old.node, now.node, now.pointer)
  compareNull(comparison, old, now)
  compareOpenEnds(comparison, { side: 'request', at: 'query', what: 'parameter' }, old, now, isOpenQuery)
  compareServers(comparison, before, after)
  compareSecurity(comparison, before, after)
  compareMembers(
    comparison,
    { side: 'request', at: 'query', what: 'parameter' },
    parametersOf(comparison.before, before),
    parametersOf(comparison.after, after),
    false,
  )
  compareBodies(comparison, old, now)
  compareAnswers(comparison, old, now)
}

/** Whether parameters that are not listed are taken. */
const isOpenQuery = ({ node }: Settled): boolean => node['x-open'] !== undefined

const settledOperation = (placed: PlacedOperation): Settled => {
  const pointer = pointerOf(placed)
  return { node: placed.operation, pointer, written: pointer, beside: new Set(), identity: placed.operation }
}

function compareServers(comparison: Comparison, before: PlacedOperation, after: PlacedOperation): void {
  const read = (document: OpenApiDocument, { path, operation }: PlacedOperation): Map<string, string> => {
    const listed = operation['servers'] ?? document.paths[path]?.['servers'] ?? document['servers'] ?? []
    return new Map((listed as Array<{ url: string }>).map((server) => [server.url, canonical(document, server)]))
  }
  const [had, has] = [read(comparison.before, before), read(comparison.after, after)]
  const scope = (url: string): Scope => ({ side: 'request', at: `server(${url})`, what: 'server' })
  for (const [url, text] of had) {
    const left = has.get(url)
    if (left === undefined) comparison.add('removed', scope(url), '#/servers', true, `${url} is no address any more.`)
    else if (left !== text) comparison.add('changed', scope(url), '#/servers', true, `What fills ${url} changed.`)
  }
  for (const url of has.keys())
    if (!had.has(url)) comparison.add('added', scope(url), '#/servers', false, `${url} is an address now.`)
}

/** The parameters of an operation, taken together as one object. */
function parametersOf(document: OpenApiDocument, { path, method, operation }: PlacedOperation): Members {
  const item = `#/paths/${escapePointer(path)}`
  const listed = [
    ...places((document.paths[path] as PathItem).parameters, `${item}/parameters`),
    ...places(operation.parameters, `${item}/${method}/parameters`),
  ]
  const entries = new Map<string, Entry>()
  const required = new Set<string>()
  for (const place of listed) {
    const { node, pointer } = settle(document, place)
    const parameter = node as Parameter
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name
    const key = parameter.in === 'query' ? name : `${parameter.in}:${name}`
    const scope: Scope = { side: 'request', at: `${parameter.in}.${parameter.name}`, what: 'parameter' }
    entries.set(key, { ...valuePlace(parameter, pointer), scope })
    if (parameter.required) required.add(key)
    else required.delete(key)
  }
  const { node, pointer } = settle(document, {
    node: operation['x-parameter-rules'] ?? {},
    pointer: `${item}/${method}/x-parameter-rules`,
  })
  const rules = node as Schema
  return { entries, rules: presenceRules({ ...rules, required: [...required, ...(rules.required ?? [])] }), pointer }
}

const places = (nodes: readonly unknown[] | undefined, at: string): Place[] =>
  (nodes ?? []).map((node, index) => ({ node, pointer: `${at}/${index}` }))

/** A parameter or header as the schema of its value, with how it is written and what is said about it. */
function valuePlace(holder: Parameter, pointer: string): Place {
  const { name: _name, in: _in, required: _required, schema = {}, content, ...beside } = holder
  const inside = Object.entries((content ?? {}) as RequestBody['content'])[0]
  const style = holder['style'] ?? (['query', 'cookie'].includes(holder.in) ? 'form' : 'simple')
  const own = {
    ...(inside ? { contentMediaType: inside[0], contentSchema: inside[1].schema ?? {} } : {}),
    ...beside,
    style,
    explode: holder['explode'] ?? style === 'form',
    allowReserved: holder['allowReserved'] ?? false,
    allowEmptyValue: holder['allowEmptyValue'] ?? false,
  }
  return {
    node: { ...schema, ...own },
    pointer: `${pointer}/schema`,
    holder: { pointer, keys: new Set(Object.keys(own)) },
  }
}

const contentKeys: ReadonlySet<string> = new Set([
  ...wordKeys,
  'content',
  'schema',
  'headers',
  'required',
  'x-available-from',
  'x-removed-from',
  'x-deprecated-from',
])

function compareBodies(comparison: Comparison, old: Settled, now: Settled): void {
  const scope: Scope = { side: 'request', at: 'request', what: 'body' }
  const body = (document: OpenApiDocument, { node, pointer }: Settled): Settled | undefined =>
    node['requestBody'] === undefined
      ? undefined
      : settle(document, { node: node['requestBody'], pointer: `${pointer}/requestBody` })
  const [before, after] = [body(comparison.before, old), body(comparison.after, now)]
  if (!before && !after) return
  if (!before || !after) {
    const added = before === undefined
    const place = (after ?? before) as Settled
    const breaking = added ? (place.node as RequestBody).required === true : true
    const text = added ? `A body ${breaking ? 'has to' : 'can'} be sent now.` : 'No body is taken any more.'
    comparison.add(added ? 'added' : 'removed', scope, place.pointer, breaking, text)
    return
  }
  const [was, is] = [before, after].map(({ node }) => (node as RequestBody).required === true)
  if (was !== is)
    comparison.add(
      is ? 'added' : 'removed',
      { ...scope, what: 'requirement' },
      `${after.pointer}/required`,
      is === true,
      is ? 'The body has to be sent now.' : 'The body can be left out now.',
    )
  compareWords(comparison, scope, before, after)
  compareKeys(comparison, scope, before, after, contentKeys)
  compareContents(comparison, scope, before, after)
}

function compareAnswers(comparison: Comparison, old: Settled, now: Settled): void {
  const scopeOf = (status: string): Scope => ({ side: 'answer', at: `answer.${status}`, what: 'response' })
  const [had, has] = [old, now].map(({ node }) => node['responses'] as { [status: string]: Response })
  const place = (settled: Settled, status: string): string => `${settled.pointer}/responses/${status}`
  for (const [status, response] of Object.entries(had ?? {})) {
    const left = has?.[status]
    if (!left) {
      comparison.add('removed', scopeOf(status), place(old, status), true, `No answer has status ${status} any more.`)
      continue
    }
    const before = settle(comparison.before, { node: response, pointer: place(old, status) })
    const after = settle(comparison.after, { node: left, pointer: place(now, status) })
    compareWords(comparison, scopeOf(status), before, after)
    compareMarkSets(comparison, scopeOf(status), before, after)
    compareKeys(comparison, scopeOf(status), before, after, contentKeys)
    compareMembers(
      comparison,
      scopeOf(status),
      headersOf(comparison.before, before, status),
      headersOf(comparison.after, after, status),
      false,
    )
    compareContents(comparison, scopeOf(status), before, after)
  }
  for (const status of Object.keys(has ?? {}))
    if (had?.[status] === undefined)
      comparison.add('added', scopeOf(status), place(now, status), false, `An answer can have status ${status} now.`)
}

function headersOf(document: OpenApiDocument, { node, pointer }: Settled, status: string): Members {
  const headers = Object.entries((node as Response).headers ?? {}).map(([name, header]) => {
    const settled = settle(document, { node: header, pointer: `${pointer}/headers/${escapePointer(name)}` })
    return { name, key: name.toLowerCase(), pointer: settled.pointer, header: settled.node as unknown as Parameter }
  })
  return {
    entries: new Map(
      headers.map(({ name, key, pointer, header }): [string, Entry] => [
        key,
        {
          ...valuePlace({ ...header, in: 'header' }, pointer),
          scope: { side: 'answer', at: `answer.${status}.header.${name}`, what: 'header' },
        },
      ]),
    ),
    rules: presenceRules({ required: headers.filter(({ header }) => header.required).map(({ key }) => key) }),
    pointer,
  }
}

function compareContents(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  const [had, has] = [old, now].map(({ node }) => (node as RequestBody).content ?? {})
  const place = (settled: Settled, type: string): string => `${settled.pointer}/content/${escapePointer(type)}`
  const typeScope = (type: string): Scope => ({ side: scope.side, at: `${scope.at} ${type}`, what: 'media-type' })
  for (const [type, media] of Object.entries(had ?? {})) {
    const left = has?.[type]
    if (!left) {
      const text = `${type} is no form of \`${scope.at}\` any more.`
      comparison.add('removed', typeScope(type), place(old, type), true, text)
      continue
    }
    const before = settle(comparison.before, { node: media, pointer: place(old, type) })
    const after = settle(comparison.after, { node: left, pointer: place(now, type) })
    compareWords(comparison, typeScope(type), before, after)
    compareKeys(comparison, typeScope(type), before, after, contentKeys)
    compareSchemas(comparison, scope, schemaOf(media, before.pointer), schemaOf(left, after.pointer))
  }
  for (const type of Object.keys(has ?? {}))
    if (had?.[type] === undefined)
      comparison.add('added', typeScope(type), place(now, type), false, `${type} is a form of \`${scope.at}\` now.`)
}

const schemaOf = (media: MediaType, pointer: string): Place => ({
  node: media.schema ?? {},
  pointer: `${pointer}/schema`,
})
