import type { Marked, Schema } from '../document.js'
import { isRequiredOnly } from '../project.js'
import { own } from '../walk.js'
import { type Comparison, pointerTo, type Scope, type Settled, sameData as same, shown } from './change.js'
import { compareMarkSets } from './mark-sets.js'

/** Which way a set of values moved. */
interface Move {
  narrower: boolean
  wider: boolean
}

const isBreaking = (scope: Scope, { narrower, wider }: Move): boolean => (scope.side === 'answer' ? wider : narrower)

export function compareTypes(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  const [before, after] = [typesOf(old.node as Schema), typesOf(now.node as Schema)]
  const move = {
    narrower: before.some((type) => !covers(after, type)),
    wider: after.some((type) => !covers(before, type)),
  }
  if (!move.narrower && !move.wider) return
  const words = (types: readonly string[]) => (types.length === allTypes.length ? 'of any type' : types.join(' or '))
  const text = `\`${scope.at}\` is ${words(after)} now; it was ${words(before)}.`
  comparison.add(
    'changed',
    { ...scope, what: 'type' },
    pointerTo((now.node as Schema).type === undefined ? old : now, 'type'),
    isBreaking(scope, move),
    text,
  )
}

const allTypes = ['string', 'number', 'boolean', 'object', 'array', 'null']

function typesOf({ type }: Schema): string[] {
  return type === undefined ? allTypes : [type].flat()
}

const covers = (types: readonly string[], type: string): boolean =>
  types.includes(type) || (type === 'integer' && types.includes('number'))

/**
 * Compares the values of an `enum` or a `const` one by one. Readers of an answer are taken to know that
 * an enum may grow, so a new value breaks nobody; a value that never comes again breaks who waits for it.
 */
export function compareEnums(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  const [before, after] = [valuesOf(old.node as Schema), valuesOf(now.node as Schema)]
  if (!before && !after) return
  const keyword = (node: Schema): string => (node.enum ? 'enum' : 'const')
  if (!before || !after) {
    const added = before === undefined
    const place = added ? now : old
    comparison.add(
      added ? 'added' : 'removed',
      { ...scope, what: 'constraint' },
      pointerTo(place, keyword(place.node as Schema)),
      isBreaking(scope, { narrower: added, wider: !added }),
      `\`${scope.at}\` is ${added ? `one of ${shown((after ?? []).map(String).join(', '))}` : 'not bound to listed values'} now.`,
    )
    return
  }
  const fixed = (old.node as Schema).enum === undefined
  for (const [index, value] of before.entries()) {
    if (after.some((other) => same(other, value))) compareEnumDeprecation(comparison, scope, value, old, now)
    else
      comparison.add(
        'removed',
        { side: scope.side, at: `${scope.at}=${shown(value)}`, what: 'enum-value' },
        keyword(old.node as Schema) === 'enum' ? pointerTo(old, 'enum', index) : pointerTo(old, 'const'),
        true,
        `${shown(value)} is no value of \`${scope.at}\` any more.`,
      )
  }
  for (const [index, value] of after.entries()) {
    if (before.some((other) => same(other, value))) continue
    comparison.add(
      'added',
      { side: scope.side, at: `${scope.at}=${shown(value)}`, what: 'enum-value' },
      keyword(now.node as Schema) === 'enum' ? pointerTo(now, 'enum', index) : pointerTo(now, 'const'),
      fixed && scope.side === 'answer',
      `${shown(value)} is a value of \`${scope.at}\` now.`,
    )
  }
}

function compareEnumDeprecation(
  comparison: Comparison,
  scope: Scope,
  value: unknown,
  old: Settled,
  now: Settled,
): void {
  const entryOf = ({ node }: Settled) => own((node as Schema)['x-enum-marks'], String(value)) as Marked | undefined
  const place: Scope = { side: scope.side, at: `${scope.at}=${shown(value)}`, what: 'enum-value' }
  compareMarkSets(comparison, place, entryAt(old, entryOf(old), value), entryAt(now, entryOf(now), value))
  const marked = (settled: Settled): boolean => entryOf(settled)?.deprecated === true
  if (marked(old) === marked(now)) return
  comparison.add(
    marked(now) ? 'deprecated' : 'undeprecated',
    { side: scope.side, at: `${scope.at}=${shown(value)}`, what: 'enum-value' },
    pointerTo(now.node['x-enum-marks'] === undefined ? old : now, 'x-enum-marks'),
    false,
    `${shown(value)} as a value of \`${scope.at}\` is ${marked(now) ? 'deprecated now' : 'not deprecated any more'}.`,
  )
}

/** The marks of a single value, as a node of its own. */
function entryAt(holder: Settled, entry: Marked | undefined, value: unknown): Settled {
  const pointer = pointerTo(holder, 'x-enum-marks', String(value))
  return { node: entry ?? {}, pointer, written: pointer, beside: new Set(), identity: entry ?? {} }
}

function valuesOf(schema: Schema): readonly unknown[] | undefined {
  return schema.enum ?? (schema.const === undefined ? undefined : [schema.const])
}

/** Keywords of this file and the way each of them moves; the rest of a schema is looked at elsewhere. */
const bounds: { [key: string]: { low: boolean; start: number } } = {
  minLength: { low: true, start: 0 },
  minItems: { low: true, start: 0 },
  minProperties: { low: true, start: 0 },
  minContains: { low: true, start: 1 },
  maxLength: { low: false, start: Number.POSITIVE_INFINITY },
  maxItems: { low: false, start: Number.POSITIVE_INFINITY },
  maxProperties: { low: false, start: Number.POSITIVE_INFINITY },
}
const forms = ['pattern', 'format', 'contentMediaType', 'contentEncoding', 'not', 'propertyNames'] as const
const limits = ['minimum', 'maximum'] as const

/** Keys that this file compares. */
export const valueKeys: ReadonlySet<string> = new Set([
  'type',
  'enum',
  'const',
  'default',
  'uniqueItems',
  'multipleOf',
  'exclusiveMinimum',
  'exclusiveMaximum',
  ...Object.keys(bounds),
  ...forms,
  ...limits,
])

/** Compares what a single value has to fulfil. */
export function compareValues(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  const report = (key: string, move: Move): void => reportConstraint(comparison, scope, key, old, now, move)
  for (const [key, { low, start }] of Object.entries(bounds)) {
    const step = Number(now.node[key] ?? start) - Number(old.node[key] ?? start)
    if (Number.isNaN(step) || step === 0) continue
    // Where a member had to be there anyway, a count of members asks for nothing new.
    if (
      key === 'minProperties' &&
      (step > 0 ? asksFor(old, Number(now.node[key])) : asksFor(now, Number(old.node[key])))
    )
      continue
    report(key, low ? moved(step > 0) : moved(step < 0))
  }
  for (const key of limits) {
    const [before, after] = [limitOf(old.node as Schema, key), limitOf(now.node as Schema, key)]
    if (before?.value === after?.value && before?.outside === after?.outside) continue
    const narrower = after !== undefined && (before === undefined || lies(after, key, before))
    reportConstraint(comparison, scope, key, old, now, moved(narrower), [words(before), words(after)])
  }
  for (const key of forms) {
    const [before, after] = [old.node[key], now.node[key]]
    if (before === undefined && after === undefined) continue
    if (comparison.same.testKey('schema', key, before, after)) continue
    // The pattern of an identifier in a query says which fields it has, and they are compared one by one.
    if (key === 'pattern' && [old, now].every(({ node }) => node['x-identifier'] !== undefined)) continue
    report(key, { narrower: after !== undefined, wider: before !== undefined })
  }
  const [step, next] = [old.node['multipleOf'], now.node['multipleOf']] as Array<number | undefined>
  if (step !== next)
    report('multipleOf', {
      narrower: next !== undefined && (step === undefined || step % next !== 0),
      wider: step !== undefined && (next === undefined || next % step !== 0),
    })
  const unique = [old.node['uniqueItems'] === true, now.node['uniqueItems'] === true]
  if (unique[0] !== unique[1]) report('uniqueItems', moved(unique[1] === true))
  compareDefaults(comparison, scope, old, now)
}

/** Tells whether an object has so many members by what it requires. */
function asksFor({ node }: Settled, count: number): boolean {
  const { required = [], oneOf } = node as Schema
  const chosen = oneOf?.every(isRequiredOnly) ? Math.min(...oneOf.map((branch) => branch.required?.length ?? 0)) : 0
  return required.length + chosen >= count
}

const moved = (narrower: boolean): Move => ({ narrower, wider: !narrower })

interface Limit {
  value: number
  /** Whether the number itself is out of bounds. */
  outside: boolean
}

/** The stricter of the plain and the exclusive keyword. */
function limitOf(schema: Schema, key: 'minimum' | 'maximum'): Limit | undefined {
  const plain = schema[key] as number | undefined
  const strict = schema[key === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'] as number | undefined
  if (plain === undefined && strict === undefined) return undefined
  if (strict === undefined) return { value: plain as number, outside: false }
  const outer = { value: strict, outside: true }
  return plain === undefined || lies(outer, key, { value: plain, outside: false })
    ? outer
    : { value: plain, outside: false }
}

/** Tells whether a limit leaves less room than another. */
function lies(limit: Limit, key: 'minimum' | 'maximum', than: Limit): boolean {
  if (limit.value === than.value) return limit.outside && !than.outside
  return key === 'minimum' ? limit.value > than.value : limit.value < than.value
}

const words = (limit: Limit | undefined): string | undefined =>
  limit && `${limit.value}${limit.outside ? ' (not included)' : ''}`

function compareDefaults(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  const [before, after] = [old.node['default'], now.node['default']]
  if (same(before, after)) return
  comparison.add(
    before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    { ...scope, what: 'default' },
    pointerTo(after === undefined ? old : now, 'default'),
    scope.side === 'request' && before !== undefined,
    after === undefined
      ? `\`${scope.at}\` has no default any more; it was ${shown(before)}.`
      : `Without \`${scope.at}\`, ${shown(after)} applies now.`,
  )
}

/** Lists one keyword that is new, gone or different. */
export function reportConstraint(
  comparison: Comparison,
  scope: Scope,
  key: string,
  old: Settled,
  now: Settled,
  move: Move,
  [before, after]: readonly [unknown, unknown] = [old.node[key], now.node[key]],
): void {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  const text = {
    added: `${key} of \`${scope.at}\` is ${shown(after)} now.`,
    removed: `${key} of \`${scope.at}\` is gone; it was ${shown(before)}.`,
    changed: `${key} of \`${scope.at}\` is ${shown(after)} now; it was ${shown(before)}.`,
  }[kind]
  const place = after === undefined ? old : now
  comparison.add(kind, { ...scope, what: 'constraint' }, pointerTo(place, key), isBreaking(scope, move), text)
}
