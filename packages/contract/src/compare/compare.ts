import { aFlag } from '@crmcom-webapi/release-marks/options'
import { checkDocument } from '../check.js'
import { checkIsDocument, checkOptions } from '../check-options.js'
import {
  follow,
  type MediaType,
  methods,
  type OpenApiDocument,
  type Parameter,
  type RequestBody,
  type Response,
  type Schema,
} from '../document.js'
import type { Kind } from '../grammar.js'
import { below, type Json, own, partsOf } from '../walk.js'
import { compareDeprecation, compareKeys, compareSessionLifetimes, compareWords } from './annotations.js'
import {
  type Change,
  type ChangeSide,
  Comparison,
  escapePointer,
  forget,
  inOrder,
  type Place,
  type Scope,
  type Settled,
  sameData,
  settle,
  wordKeys,
} from './change.js'
import { type Located, locateAll, locateCallback } from './located.js'
import { compareMarkSets, markKeys } from './mark-sets.js'
import { compareNull, compareOpenEnds } from './open-ends.js'
import { type Entry, type Members, presenceRules } from './presence.js'
import { compareMembers, compareSchemas } from './schema.js'
import { compareSecurity } from './security.js'

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
 * Operations are matched by path and verb, webhooks by name and verb. Rated from the caller's side: a request that
 * takes less and an answer that promises less are breaking; the reverse is not. Of a webhook or a callback callers
 * get the request and give the answer. Readers of an answer are taken to know that enums grow. What follows from an
 * added or a removed name, such as a choice with one alternative more, is not listed again but rated with it. What
 * changes inside of a component that contains itself is listed once per operation and side.
 *
 * @throws {RangeError} When something is no OpenAPI document, or an option is wrong or not known.
 * @throws {DocumentError} When one of the documents cannot be read.
 */
export function compare(before: OpenApiDocument, after: OpenApiDocument, options: CompareOptions = {}): Change[] {
  checkIsDocument('the first document of compare', before)
  checkIsDocument('the second document of compare', after)
  checkOptions('compare', options, { words: aFlag })
  for (const document of [before, after]) {
    checkDocument(document)
    forget(document)
  }
  const comparison = new Comparison(before, after, options.words ?? false)
  compareDocuments(comparison)
  comparePlaces(comparison, locateAll(before), locateAll(after))
  for (const document of [before, after]) forget(document)
  return inOrder(comparison.changes.map((change) => ({ ...change, pointer: standing(comparison, change) })))
}

/** A place that has no key of its own, such as a limit that is gone, is named by the nearest one around it. */
function standing({ before, after }: Comparison, { kind, pointer }: Change): string {
  const documents = kind === 'removed' ? [before, after] : [after, before]
  for (let place = pointer; place.includes('/'); place = place.slice(0, place.lastIndexOf('/')))
    for (const document of documents) if (exists(document, place)) return place
  return '#'
}

function exists(document: OpenApiDocument, pointer: string): boolean {
  let node: unknown = document
  for (const part of partsOf(pointer) ?? []) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return false
    node = (node as Json)[part]
  }
  return true
}

function comparePlaces(
  comparison: Comparison,
  had: ReadonlyMap<string, Located>,
  has: ReadonlyMap<string, Located>,
  open: readonly object[] = [],
): void {
  const id = comparison.operationId
  const start = ({ operation, place }: Located): void => {
    if (open.length === 0) comparison.start(operation.operationId ?? place)
  }
  for (const [place, located] of had) {
    const left = has.get(place)
    start(left ?? located)
    if (left) compareOperations(comparison, located, left, open)
    else comparison.add('removed', operationScope(place), located.pointer, true, `${place} is gone.`)
  }
  for (const [place, located] of has) {
    if (had.has(place)) continue
    start(located)
    comparison.add('added', operationScope(place), located.pointer, false, `${place} is new.`)
  }
  if (open.length === 0) comparison.operationId = id
}

const operationScope = (at: string): Scope => ({ side: 'operation', at, what: 'operation' })

/** Compares what a document says of all operations, and what it says of itself. */
function compareDocuments(comparison: Comparison): void {
  const settled = (node: object, pointer: string): Settled => ({
    node: node as Settled['node'],
    pointer,
    written: pointer,
    beside: new Set(),
    identity: node,
  })
  const part = (
    at: string,
    kind: Kind,
    old: object,
    now: object,
    pointer: string,
    skipped: readonly string[],
  ): void => {
    const scope: Scope = { side: 'operation', at, what: 'annotation' }
    const [was, is] = [settled(old, pointer), settled(now, pointer)]
    compareWords(comparison, scope, was, is, kind)
    compareMarkSets(comparison, scope, was, is)
    compareKeys(comparison, scope, was, is, new Set([...wordKeys, ...markKeys, ...skipped]), kind)
  }
  const { before, after } = comparison
  const known = [
    'openapi',
    'info',
    'paths',
    'webhooks',
    'components',
    'security',
    'servers',
    'tags',
    'jsonSchemaDialect',
  ]
  // A projection has no list of releases any more.
  const listed = [before, after].every((document) => document['x-releases'] !== undefined) ? [] : ['x-releases']
  part('document', 'document', before, after, '#', [...known, ...listed])
  compareInfo(comparison, before.info, after.info)
  if (!comparison.words) return
  const tagsOf = (document: OpenApiDocument) => new Map((document.tags ?? []).map((tag) => [tag.name, tag]))
  const [had, has] = [tagsOf(before), tagsOf(after)]
  for (const name of new Set([...had.keys(), ...has.keys()])) {
    if (sameData(had.get(name), has.get(name))) continue
    const listed = (has.has(name) ? after : before).tags ?? []
    const index = listed.findIndex((tag) => tag.name === name)
    const text = `What is said of the tag ${name} ${has.has(name) ? (had.has(name) ? 'changed' : 'is new') : 'is gone'}.`
    const kind = has.has(name) ? (had.has(name) ? 'changed' : 'added') : 'removed'
    comparison.add(kind, { side: 'operation', at: `tag(${name})`, what: 'words' }, `#/tags/${index}`, false, text)
  }
}

function compareInfo(comparison: Comparison, before: Json, after: Json): void {
  if (!comparison.words) return
  const { 'x-release': _was, ...old } = before
  const { 'x-release': _is, ...now } = after
  const differ = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) => !sameData(own(old, key), own(now, key)),
  )
  if (differ.length === 0) return
  const text = `${differ.sort().join(', ')} of \`info\` changed.`
  comparison.add('changed', { side: 'operation', at: 'info', what: 'words' }, '#/info', false, text)
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
  'callbacks',
  ...markKeys,
  'x-security-marks',
  'x-parameter-rules',
  'x-session-lifetime',
  'x-null',
  'x-open',
])

function compareOperations(comparison: Comparison, before: Located, after: Located, open: readonly object[]): void {
  const { place } = after
  const scope = operationScope(place)
  const [old, now] = [settledOperation(before), settledOperation(after)]
  const [was, is] = [before.operation.operationId, after.operation.operationId]
  const called = (id: string | undefined): string => id ?? 'without a name'
  if (was !== is)
    comparison.add(
      'changed',
      scope,
      `${now.pointer}/operationId`,
      true,
      `${place} is called ${called(is)} now; it was ${called(was)}.`,
    )
  compareDeprecation(comparison, scope, old, now)
  compareMarkSets(comparison, scope, itemOf(before), itemOf(after))
  compareMarkSets(comparison, scope, old, now)
  compareWords(comparison, scope, itemOf(before), itemOf(after), 'pathItem')
  compareWords(comparison, scope, old, now, 'operation')
  compareKeys(comparison, scope, itemOf(before), itemOf(after), itemKeys, 'pathItem')
  compareKeys(comparison, scope, old, now, operationKeys, 'operation')
  compareSessionLifetimes(comparison, old.node, now.node, now.pointer)
  compareNull(comparison, old, now)
  compareOpenEnds(comparison, { side: 'request', at: 'query', what: 'parameter' }, old, now, isOpenQuery)
  compareServers(comparison, before, after)
  compareSecurity(comparison, before, after)
  const [sent, given]: ChangeSide[] = after.callsBack ? ['answer', 'request'] : ['request', 'answer']
  compareMembers(
    comparison,
    { side: sent as ChangeSide, at: 'query', what: 'parameter' },
    parametersOf(comparison.before, before, sent as ChangeSide),
    parametersOf(comparison.after, after, sent as ChangeSide),
    false,
  )
  const prefix = open.length === 0 ? '' : `${place} `
  compareBodies(comparison, { side: sent as ChangeSide, at: `${prefix}request`, what: 'body' }, old, now)
  compareAnswers(comparison, { side: given as ChangeSide, at: `${prefix}answer`, what: 'response' }, old, now)
  compareCallbacks(comparison, before, after, open)
}

/** Whether parameters that are not listed are taken. */
const isOpenQuery = ({ node }: Settled): boolean => node['x-open'] !== undefined

const settledOperation = ({ operation, pointer }: Located): Settled => {
  return { node: operation, pointer, written: pointer, beside: new Set(), identity: operation }
}

/** What a path item says for all its operations. */
const itemOf = ({ item, itemPointer }: Located): Settled => {
  const [pointer] = [itemPointer('$ref').replace(/\/\$ref$/, '')]
  return { node: item, pointer, written: pointer, beside: new Set(), identity: item }
}

const itemKeys: ReadonlySet<string> = new Set([...wordKeys, ...markKeys, ...methods, '$ref', 'parameters', 'servers'])

/** Callbacks, by name and expression. One that leads back to an operation under comparison is compared there. */
function compareCallbacks(comparison: Comparison, before: Located, after: Located, open: readonly object[]): void {
  if (open.includes(after.operation)) return
  const read = (document: OpenApiDocument, located: Located): Map<string, Located> =>
    new Map(
      Object.entries(located.operation.callbacks ?? {})
        .flatMap(([name, callback]) => locateCallback(document, located, name, callback))
        .map((inner) => [inner.place, inner]),
    )
  comparePlaces(comparison, read(comparison.before, before), read(comparison.after, after), [...open, after.operation])
}

function compareServers(comparison: Comparison, before: Located, after: Located): void {
  type Listed = { text: Json; pointer: string }
  const read = (document: OpenApiDocument, { item, itemPointer, operation, pointer }: Located): Map<string, Listed> => {
    const [listed, at] =
      operation['servers'] !== undefined
        ? [operation['servers'], `${pointer}/servers`]
        : item['servers'] !== undefined
          ? [item['servers'], itemPointer('servers')]
          : [document['servers'] ?? [], '#/servers']
    return new Map(
      (listed as Array<Json & { url: string }>).map((server, index) => [
        server.url,
        { text: server, pointer: `${at}/${index}` },
      ]),
    )
  }
  const [had, has] = [read(comparison.before, before), read(comparison.after, after)]
  const scope = (url: string): Scope => ({ side: 'request', at: `server(${url})`, what: 'server' })
  for (const [url, { text, pointer }] of had) {
    const left = has.get(url)
    if (left === undefined) comparison.add('removed', scope(url), pointer, true, `${url} is no address any more.`)
    else if (!sameData(left.text, text, true))
      comparison.add('changed', scope(url), left.pointer, true, `What fills ${url} changed.`)
  }
  for (const [url, { pointer }] of has)
    if (!had.has(url)) comparison.add('added', scope(url), pointer, false, `${url} is an address now.`)
}

/** The parameters of an operation, taken together as one object. */
function parametersOf(document: OpenApiDocument, located: Located, side: ChangeSide): Members {
  const { operation, item, itemPointer, pointer: at } = located
  const listed = [
    ...places(item.parameters, itemPointer('parameters')),
    ...places(operation.parameters, `${at}/parameters`),
  ]
  const entries = new Map<string, Entry>()
  const required = new Set<string>()
  for (const place of listed) {
    const { node, pointer } = settle(document, place, 'parameter')
    const parameter = node as Parameter
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name
    const key = parameter.in === 'query' ? name : `${parameter.in}:${name}`
    const scope: Scope = { side, at: `${parameter.in}.${parameter.name}`, what: 'parameter' }
    const called = parameter.in === 'query' ? {} : { called: { in: parameter.in, name: parameter.name } }
    entries.set(key, { ...valuePlace(document, parameter, pointer), scope, ...called })
    if (parameter.required) required.add(key)
    else required.delete(key)
  }
  const { node, pointer } = settle(document, {
    node: operation['x-parameter-rules'] ?? {},
    pointer: `${at}/x-parameter-rules`,
  })
  const rules = node as Schema
  return { entries, rules: presenceRules({ ...rules, required: [...required, ...(rules.required ?? [])] }), pointer }
}

const places = (nodes: readonly unknown[] | undefined, at: string): Place[] =>
  (nodes ?? []).map((node, index) => ({ node, pointer: `${at}/${index}` }))

/** A parameter or header as the schema of its value, with how it is written and what is said about it. */
function valuePlace(document: OpenApiDocument, holder: Parameter, pointer: string): Place & Pick<Entry, 'own'> {
  const { name: _name, in: _in, required: _required, deprecated, schema = {}, content, examples, ...beside } = holder
  const [inside] = Object.entries((content ?? {}) as RequestBody['content'])
  const values = examples as MediaType['examples']
  const { schema: _schema, ...media } = inside?.[1] ?? {}
  const style = holder['style'] ?? (['query', 'cookie'].includes(holder.in) ? 'form' : 'simple')
  const own = {
    ...(inside ? { contentMediaType: inside[0], contentSchema: inside[1].schema ?? {} } : {}),
    ...(Object.keys(media).length > 0 ? { content: media } : {}),
    ...beside,
    ...(values
      ? { examples: Object.fromEntries(Object.entries(values).map(([name, one]) => [name, follow(document, one)])) }
      : {}),
    style,
    explode: holder['explode'] ?? style === 'form',
    allowReserved: holder['allowReserved'] ?? false,
    allowEmptyValue: holder['allowEmptyValue'] ?? false,
  }
  return {
    node: { ...(typeof schema === 'object' ? schema : schema === false ? { not: {} } : {}), ...own },
    pointer: inside ? below(pointer, 'content', inside[0]) : `${pointer}/schema`,
    holder: { pointer, keys: new Set(Object.keys(own)) },
    own: { deprecated: deprecated === true, 'x-replaced-by': holder['x-replaced-by'] },
  }
}

const contentKeys: ReadonlySet<string> = new Set([...wordKeys, 'content', 'schema', 'headers', 'required', ...markKeys])

function compareBodies(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  const body = (document: OpenApiDocument, { node, pointer }: Settled): Settled | undefined =>
    node['requestBody'] === undefined
      ? undefined
      : settle(document, { node: node['requestBody'], pointer: `${pointer}/requestBody` }, 'requestBody')
  const [before, after] = [body(comparison.before, old), body(comparison.after, now)]
  if (!before && !after) return
  if (!before || !after) {
    const added = before === undefined
    const place = (after ?? before) as Settled
    const needed = (place.node as RequestBody).required === true
    const breaking = scope.side === 'answer' ? !added : added ? needed : true
    const text = !added
      ? `No body is ${scope.side === 'answer' ? 'sent' : 'taken'} any more.`
      : scope.side === 'answer'
        ? 'A body can come now.'
        : `A body ${needed ? 'has to' : 'can'} be sent now.`
    comparison.add(added ? 'added' : 'removed', scope, place.pointer, breaking, text)
    return
  }
  const [was, is] = [before, after].map(({ node }) => (node as RequestBody).required === true)
  if (was !== is)
    comparison.add(
      is ? 'added' : 'removed',
      { ...scope, what: 'requirement' },
      `${after.pointer}/required`,
      (is === true) === (scope.side === 'request'),
      is ? 'The body has to be sent now.' : 'The body can be left out now.',
    )
  compareWords(comparison, scope, before, after, 'requestBody')
  compareMarkSets(comparison, scope, before, after)
  compareKeys(comparison, scope, before, after, contentKeys, 'requestBody')
  compareContents(comparison, scope, before, after)
}

function compareAnswers(comparison: Comparison, answer: Scope, old: Settled, now: Settled): void {
  const scopeOf = (status: string): Scope => ({ ...answer, at: `${answer.at}.${status}` })
  const lost = answer.side === 'answer'
  const [had, has] = [old, now].map(({ node }) => responsesOf(node))
  const place = (settled: Settled, status: string): string => `${settled.pointer}/responses/${status}`
  for (const [status, response] of Object.entries(had ?? {})) {
    const left = own(has, status)
    if (!left) {
      const text = lost ? `No answer has status ${status} any more.` : `Status ${status} is no answer any more.`
      comparison.add('removed', scopeOf(status), place(old, status), true, text)
      continue
    }
    const before = settle(comparison.before, { node: response, pointer: place(old, status) }, 'response')
    const after = settle(comparison.after, { node: left, pointer: place(now, status) }, 'response')
    compareWords(comparison, scopeOf(status), before, after, 'response')
    compareMarkSets(comparison, scopeOf(status), before, after)
    compareKeys(comparison, scopeOf(status), before, after, contentKeys, 'response')
    compareMembers(
      comparison,
      scopeOf(status),
      headersOf(comparison.before, before, scopeOf(status)),
      headersOf(comparison.after, after, scopeOf(status)),
      false,
    )
    compareContents(comparison, scopeOf(status), before, after)
  }
  for (const status of Object.keys(has ?? {}))
    if (own(had, status) === undefined)
      comparison.add('added', scopeOf(status), place(now, status), false, `An answer can have status ${status} now.`)
}

/** The responses of an operation. In 3.1 it may have none. */
function responsesOf(operation: Json): { [status: string]: Response } {
  const all = (operation['responses'] ?? {}) as { [status: string]: Response }
  return Object.fromEntries(Object.entries(all).filter(([status]) => !status.startsWith('x-')))
}

function headersOf(document: OpenApiDocument, { node, pointer }: Settled, { side, at }: Scope): Members {
  const headers = Object.entries((node as Response).headers ?? {}).map(([name, header]) => {
    const settled = settle(document, { node: header, pointer: `${pointer}/headers/${escapePointer(name)}` }, 'header')
    return { name, key: name.toLowerCase(), pointer: settled.pointer, header: settled.node as unknown as Parameter }
  })
  return {
    entries: new Map(
      headers.map(({ name, key, pointer, header }): [string, Entry] => [
        key,
        {
          ...valuePlace(document, { ...header, in: 'header' }, pointer),
          scope: { side, at: `${at}.header.${name}`, what: 'header' },
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
    const left = own(has, type)
    if (!left) {
      const text = `${type} is no form of \`${scope.at}\` any more.`
      comparison.add('removed', typeScope(type), place(old, type), true, text)
      continue
    }
    const before = settle(comparison.before, { node: media, pointer: place(old, type) }, 'mediaType')
    const after = settle(comparison.after, { node: left, pointer: place(now, type) }, 'mediaType')
    compareWords(comparison, typeScope(type), before, after, 'mediaType')
    compareMarkSets(comparison, typeScope(type), before, after)
    compareKeys(comparison, typeScope(type), before, after, contentKeys, 'mediaType')
    compareSchemas(comparison, scope, schemaOf(media, before.pointer), schemaOf(left, after.pointer))
  }
  for (const type of Object.keys(has ?? {}))
    if (own(had, type) === undefined)
      comparison.add('added', typeScope(type), place(now, type), false, `${type} is a form of \`${scope.at}\` now.`)
}

const schemaOf = (media: MediaType, pointer: string): Place => ({
  node: media.schema ?? {},
  pointer: `${pointer}/schema`,
})
