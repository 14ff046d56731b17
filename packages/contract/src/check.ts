import { readRelease } from '@crmcom-webapi/release-marks'
import type { OpenApiDocument } from './document.js'
import { isKnown, type Kind, referable } from './grammar.js'
import {
  below,
  eachChild,
  inPlaceOf,
  isObject,
  type Json,
  own,
  partsOf,
  pathTo,
  type Reference,
  referencesOf,
  type Spot,
} from './walk.js'

/** Thrown for a document that the tools cannot read, before anything is made of it. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly code: string = 'DOCUMENT_UNREADABLE'

  constructor(
    /** JSON pointer of the place in the document. */
    readonly pointer: string,
    readonly reason: string,
  ) {
    super(`${pointer}: ${reason}`)
  }
}

function fail(pointer: string, reason: string): never {
  throw new DocumentError(pointer, reason)
}

/**
 * Goes over a whole document and stops at the first thing that the tools would stumble over: a node that is none, a
 * reference that names nothing, names something else or runs in a circle, a mark that is no list of releases, a
 * keyword that changes what references mean.
 *
 * @throws {DocumentError} With the place.
 */
export function checkDocument(document: OpenApiDocument): void {
  if (!isObject(document)) fail('#', 'is not an object')
  const version = (document as Json)['openapi']
  if (typeof version !== 'string' || !/^3\.[01]\.\d+(-.+)?$/.test(version))
    fail(version === undefined ? '#' : '#/openapi', 'is not OpenAPI 3.1 or 3.0')
  if (!isObject(document.info)) fail(document.info === undefined ? '#' : '#/info', 'needs an info object')
  new Check(document).run()
}

/** Dialects that mean what OpenAPI 3.1 means without one. */
const dialects = new Set([
  'https://spec.openapis.org/oas/3.1/dialect/base',
  'https://spec.openapis.org/oas/3.1/dialect/2024-11-10',
  'https://json-schema.org/draft/2020-12/schema',
])

/** Keywords by which a reference may lead elsewhere than to a JSON pointer of this document. */
const scoped = ['$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$recursiveRef', '$recursiveAnchor'] as const

const texts = ['summary', 'description', 'title'] as const

class Check {
  private readonly references: Array<Reference & { holder: Json }> = []
  private readonly schemas: Spot[] = []
  private readonly targets = new Map<string, unknown>()
  private readonly open = new Set<object>()
  private readonly components: Json | undefined

  constructor(private readonly document: OpenApiDocument) {
    this.components = isObject(document.components) ? document.components : undefined
  }

  run(): void {
    const dialect = this.document['jsonSchemaDialect']
    if (dialect !== undefined && !dialects.has(String(dialect)))
      fail('#/jsonSchemaDialect', 'is a dialect of JSON Schema that is not read')
    this.node('document', this.document, '#')
    for (const reference of this.references) this.reference(reference)
    this.circles()
  }

  private node(kind: Kind, node: unknown, pointer: string): void {
    if (kind === 'schema' && typeof node === 'boolean') return
    if (!isObject(node)) fail(pointer, `is not ${words(kind)}`)
    if (this.open.has(node)) fail(pointer, 'contains itself: hand over the document with its references in place')
    this.open.add(node)
    const spot: Spot = { kind, node, pointer }
    checkMarks(node, pointer)
    if (node['$ref'] !== undefined && referable.has(kind) && typeof node['$ref'] !== 'string')
      fail(`${pointer}/$ref`, 'is no text')
    for (const reference of referencesOf(spot, this.components)) this.references.push({ ...reference, holder: node })
    for (const key of texts)
      if (node[key] !== undefined && typeof node[key] !== 'string' && isKnown(kind, key))
        this.noText(node[key], `${pointer}/${key}`)
    if (kind === 'schema') {
      checkSchema(node, pointer)
      checkLimits(node, pointer, String(this.document['openapi']).startsWith('3.0.'))
      this.schemas.push(spot)
    } else this.others(kind, node, pointer)
    eachChild(
      kind,
      node,
      (child, value, key, name) => this.node(child, value, below(pointer, key, name)),
      (key, _value, form) => {
        fail(below(pointer, key), `is no ${form === 'list' ? 'list' : 'map'}`)
      },
    )
    this.open.delete(node)
  }

  private noText(value: unknown, pointer: string): void {
    const ref = isObject(value) ? value['$ref'] : undefined
    if (typeof ref === 'string')
      fail(`${pointer}/$ref`, `"${ref}" stands where a text belongs: bundle the document first`)
    fail(pointer, 'is no text')
  }

  private others(kind: Kind, node: Json, pointer: string): void {
    if (kind === 'securityRequirement')
      for (const [name, scopes] of Object.entries(node))
        if (!isTexts(scopes)) fail(below(pointer, name), 'is no list of scopes')
    if (kind === 'operation') {
      const { tags } = node
      if (tags !== undefined && !isTexts(tags)) fail(`${pointer}/tags`, 'is no list of texts')
      if (node['operationId'] !== undefined && typeof node['operationId'] !== 'string')
        fail(`${pointer}/operationId`, 'is no text')
      checkSecurityMarks(node, pointer)
    }
    if (kind === 'parameter' && node['$ref'] === undefined) {
      if (typeof node['name'] !== 'string') fail(pointer, 'needs a name')
      if (!['query', 'header', 'path', 'cookie'].includes(String(node['in'])))
        fail(pointer, 'needs "in": query, header, path or cookie')
    }
    if (kind === 'tag' && typeof node['name'] !== 'string') fail(pointer, 'needs a name')
    if (kind === 'server' && typeof node['url'] !== 'string') fail(pointer, 'needs a url')
    if (kind === 'pathItem' && typeof node['$ref'] === 'string') this.pathItem(node, pointer)
  }

  /** What a path item with a reference says itself and what it refers to must not say the same thing twice. */
  private pathItem(node: Json, pointer: string): void {
    const target = pathTo(this.document, node['$ref'] as string)?.at(-1)?.node
    if (!isObject(target)) return
    const twice = Object.keys(node).find((key) => !key.startsWith('x-') && Object.hasOwn(target, key) && key !== '$ref')
    if (twice !== undefined && twice !== 'summary' && twice !== 'description')
      fail(below(pointer, twice), `stands beside a $ref whose target has "${twice}" too: nobody could say which holds`)
  }

  private reference({ kind, ref, pointer, holder }: Reference & { holder: Json }): void {
    const parts = partsOf(ref)
    if (!ref.startsWith('#')) fail(pointer, `"${ref}" leaves the document: bundle it first`)
    if (parts === undefined) fail(pointer, `"${ref}" is no JSON pointer`)
    const known = `${kind} ${ref}`
    if (!this.targets.has(known)) {
      const target = pathTo(this.document, ref)?.at(-1)
      if (target === undefined)
        fail(
          pointer,
          `"${ref}" ${lookUp(this.document, parts ?? []) ? 'leads to no place that can be referred to' : 'names nothing'}`,
        )
      if (target.kind !== kind) fail(pointer, `"${ref}" names ${words(target.kind)}, not ${words(kind)}`)
      this.targets.set(known, target.node)
    }
    if (holder['$ref'] === ref && this.targets.get(known) === holder) fail(pointer, `"${ref}" names itself`)
  }

  /** A chain of references, or of choices and conditions on the same value, has to come to an end. */
  private circles(): void {
    const state = new Map<object, 'open' | 'done'>()
    const visit = (kind: Kind, node: unknown, start: string): void => {
      if (!isObject(node) || state.get(node) === 'done') return
      if (state.get(node) === 'open') fail(start, 'runs in a circle: what it stands for is said by itself')
      state.set(node, 'open')
      const ref = node['$ref']
      if (typeof ref === 'string') visit(kind, this.targets.get(`${kind} ${ref}`), start)
      if (kind === 'schema') for (const inner of inPlaceOf(node)) visit(kind, inner, start)
      state.set(node, 'done')
    }
    for (const { kind, holder, pointer } of this.references)
      if (kind !== 'schema' && kind !== 'operation') visit(kind, holder, pointer.slice(0, pointer.lastIndexOf('/')))
    for (const { node, pointer } of this.schemas) visit('schema', node, pointer)
  }
}

/** The kind of a node in words: `a path item`, `an operation`. */
function words(kind: Kind): string {
  const name = kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return `${/^[aeio]/.test(name) ? 'an' : 'a'} ${name}`
}

function lookUp(document: object, parts: readonly string[]): boolean {
  let node: unknown = document
  for (const part of parts) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return false
    node = (node as Json)[part]
  }
  return true
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')

function checkSchema(node: Json, pointer: string): void {
  for (const key of scoped)
    if (node[key] !== undefined) fail(`${pointer}/${key}`, `"${key}" changes what references mean, and is not read`)
  if (node['$schema'] !== undefined && !dialects.has(String(node['$schema']).replace(/#$/, '')))
    fail(`${pointer}/$schema`, 'is a dialect of JSON Schema that is not read')
  const { type, required, enum: values, dependentRequired, discriminator } = node
  if (type !== undefined && typeof type !== 'string' && !isTexts(type))
    fail(`${pointer}/type`, 'is no type and no list of types')
  if (required !== undefined && !isTexts(required)) fail(`${pointer}/required`, 'is no list of names')
  if (values !== undefined && !Array.isArray(values)) fail(`${pointer}/enum`, 'is no list of values')
  if (dependentRequired !== undefined) {
    if (!isObject(dependentRequired)) fail(`${pointer}/dependentRequired`, 'is no map of lists of names')
    for (const [name, targets] of Object.entries(dependentRequired))
      if (!isTexts(targets)) fail(below(pointer, 'dependentRequired', name), 'is no list of names')
  }
  if (discriminator !== undefined) {
    if (!isObject(discriminator) || typeof discriminator['propertyName'] !== 'string')
      fail(`${pointer}/discriminator`, 'needs a propertyName')
    const { mapping } = discriminator
    if (mapping !== undefined && !isObject(mapping)) fail(`${pointer}/discriminator/mapping`, 'is no map')
    for (const [value, target] of Object.entries(isObject(mapping) ? mapping : {}))
      if (typeof target !== 'string') fail(below(`${pointer}/discriminator/mapping`, value), 'is no text')
  }
  const marks = node['x-enum-marks']
  if (marks === undefined) return
  if (!isObject(marks)) fail(`${pointer}/x-enum-marks`, 'is no map from values to their marks')
  for (const [value, entry] of Object.entries(marks)) {
    const at = below(pointer, 'x-enum-marks', value)
    if (!isObject(entry)) fail(at, 'is no set of marks')
    checkMarks(entry, at)
  }
}

const counts = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minContains',
  'maxContains',
] as const

/** What limits a value is copied into programs as it stands, so it has to be what the keyword takes. */
function checkLimits(node: Json, pointer: string, is30: boolean): void {
  const refuse = (keys: readonly string[], takes: (value: unknown) => boolean, reason: string): void => {
    for (const key of keys) if (node[key] !== undefined && !takes(node[key])) fail(`${pointer}/${key}`, reason)
  }
  refuse(counts, (value) => Number.isInteger(value) && (value as number) >= 0, 'is no count')
  refuse(['minimum', 'maximum'], Number.isFinite, 'is no number')
  const exclusive = ['exclusiveMinimum', 'exclusiveMaximum']
  if (is30) refuse(exclusive, isBoolean, 'is neither true nor false')
  else refuse(exclusive, Number.isFinite, 'is no number')
  refuse(['multipleOf'], (value) => Number.isFinite(value) && (value as number) > 0, 'is no number above 0')
  refuse(['pattern', 'format'], (value) => typeof value === 'string', 'is no text')
  refuse(['uniqueItems', 'nullable'], isBoolean, 'is neither true nor false')
}

const isBoolean = (value: unknown): boolean => typeof value === 'boolean'

function checkSecurityMarks(node: Json, pointer: string): void {
  const marks = node['x-security-marks']
  if (marks === undefined) return
  if (!Array.isArray(marks)) fail(`${pointer}/x-security-marks`, 'is no list')
  for (const [index, entry] of marks.entries()) {
    const at = `${pointer}/x-security-marks/${index}`
    if (!isObject(entry) || own(node['security'] as Json | undefined, String(entry['index'])) === undefined)
      fail(at, '"index" names no alternative of security')
    checkMarks(entry, at)
  }
}

const listsOfReleases = ['x-available-from', 'x-removed-from', 'x-deprecated-from', 'x-legacy-only-from'] as const

/** Keys that hold what is said from one release until another, one entry per period. */
export const keysOfPeriods = ['x-generated-by', 'x-lists', 'x-session-lifetime'] as const

/** Marks are lists of releases, and what holds for a while says from when to when. */
function checkMarks(node: Json, pointer: string): void {
  for (const key of listsOfReleases) {
    const points = node[key]
    if (points === undefined) continue
    if (!Array.isArray(points) || points.length === 0)
      fail(`${pointer}/${key}`, 'must be a list of releases, for example [R12.0.0]')
    for (const [index, point] of points.entries()) checkRelease(point, `${pointer}/${key}/${index}`)
  }
  checkPeriods(node['x-release-notes'], `${pointer}/x-release-notes`, 'text')
  for (const key of keysOfPeriods) if (Array.isArray(node[key])) checkPeriods(node[key], `${pointer}/${key}`)
  const codes = node['x-known-codes']
  if (codes === undefined) return
  if (!Array.isArray(codes)) fail(`${pointer}/x-known-codes`, 'is no list of codes')
  for (const [index, code] of codes.entries()) {
    const at = `${pointer}/x-known-codes/${index}`
    if (!isObject(code)) fail(at, 'is no code with what is known of it')
    checkMarks(code, at)
  }
}

function checkPeriods(periods: unknown, pointer: string, text?: string): void {
  if (periods === undefined) return
  if (!Array.isArray(periods)) fail(pointer, 'is no list')
  for (const [index, period] of periods.entries()) {
    if (!isObject(period)) fail(`${pointer}/${index}`, 'is no object')
    if (text !== undefined && typeof period[text] !== 'string') fail(`${pointer}/${index}`, `needs a ${text}`)
    for (const end of ['from', 'until'])
      if (period[end] !== undefined) checkRelease(period[end], `${pointer}/${index}/${end}`)
  }
}

function checkRelease(text: unknown, pointer: string): void {
  if (typeof text !== 'string' || readRelease(text) === undefined)
    fail(pointer, `${JSON.stringify(text)} is no release such as R12.4.0`)
}
