import { type Comparison, type Place, pointerTo, type Scope, type Settled, settle, shown } from './compare-change.js'
import type { Schema } from './document.js'
import { isRequiredOnly } from './project.js'
import { below } from './walk.js'

/** How the schemas within a choice are compared. */
export interface Within {
  /** Compares two schemas, references followed. */
  schemas(comparison: Comparison, scope: Scope, before: Place, after: Place): void
  /** The same for schemas whose references are followed already. */
  settled(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void
}

/** The alternatives of a choice between whole forms, and the keyword they stand under. */
interface Groups {
  key: 'oneOf' | 'anyOf'
  branches: Schema[]
}

/** Reads the choice of a schema, unless it is one between required names, which is a matter of presence. */
export function groupsOf(schema: Schema): Groups | undefined {
  for (const key of ['oneOf', 'anyOf'] as const) {
    const branches = schema[key]
    if (branches && branches.length > 0 && !branches.every(isRequiredOnly)) return { key, branches }
  }
  return undefined
}

/**
 * Compares the alternatives of a choice. A schema without a choice counts as one with a single alternative,
 * since a projection writes the last inline alternative into its holder.
 */
export function compareAlternatives(
  within: Within,
  comparison: Comparison,
  scope: Scope,
  old: Settled,
  now: Settled,
): void {
  const [before, after] = [groupsOf(old.node as Schema), groupsOf(now.node as Schema)]
  if (before && after) {
    compareKeyword(comparison, scope, before, after, now)
    const pairs = pairAlternatives(within, comparison, scope, placesOf(old, before), placesOf(now, after))
    for (const [left, right] of pairs.matched)
      within.schemas(comparison, { ...scope, what: 'alternative' }, left, right)
    report(comparison, scope, pairs.removed, pairs.added)
    return
  }
  const spread = before ? old : now
  const wholes = placesOf(spread, (before ?? after) as Groups).map((place) =>
    merged(comparison, spread, place, before !== undefined),
  )
  const single = before ? now : old
  const rated = wholes.map((whole, index) => {
    const trial = comparison.trial()
    if (before) within.settled(trial, scope, whole, single)
    else within.settled(trial, scope, single, whole)
    return { index, count: trial.changes.length }
  })
  const best = rated.reduce((least, one) => (one.count < least.count ? one : least)).index
  const whole = wholes[best] as Settled
  if (before) within.settled(comparison, scope, whole, single)
  else within.settled(comparison, scope, single, whole)
  const rest = placesOf(spread, (before ?? after) as Groups).filter((_, index) => index !== best)
  report(comparison, scope, before ? rest : [], before ? [] : rest)
}

function report(comparison: Comparison, scope: Scope, removed: readonly Place[], added: readonly Place[]): void {
  const answer = scope.side === 'answer'
  for (const place of removed) {
    const name = nameOf(place)
    const text = `${name} is no alternative for \`${scope.at}\` any more.`
    comparison.add('removed', alternative(scope, name), place.pointer, !answer, text)
  }
  for (const place of added) {
    const name = nameOf(place)
    const text = `${name} is an alternative for \`${scope.at}\` now.`
    comparison.add('added', alternative(scope, name), place.pointer, answer, text)
  }
}

const alternative = ({ side, at }: Scope, name: string): Scope => ({ side, at: `${at}(${name})`, what: 'alternative' })

function compareKeyword(comparison: Comparison, scope: Scope, before: Groups, after: Groups, now: Settled): void {
  if (before.key === after.key) return
  const looser = after.key === 'anyOf'
  comparison.add(
    'changed',
    { ...scope, what: 'constraint' },
    pointerTo(now, after.key),
    (scope.side === 'answer') === looser,
    `\`${scope.at}\` fits ${looser ? 'at least' : 'exactly'} one of its alternatives now.`,
  )
}

function placesOf(holder: Settled, { key, branches }: Groups): Place[] {
  return branches.map((node, index) => ({ node, pointer: pointerTo(holder, key, index) }))
}

/** An alternative together with what its holder says about all of them. */
function merged(comparison: Comparison, holder: Settled, place: Place, isBefore: boolean): Settled {
  const { oneOf: _one, anyOf: _any, ...base } = holder.node as Schema
  const own = settle(isBefore ? comparison.before : comparison.after, place)
  const both = { ...base, ...own.node } as Schema
  if (base.properties && own.node['properties'])
    both.properties = { ...base.properties, ...(own.node as Schema).properties }
  if (base.required && own.node['required'])
    both.required = [...new Set([...base.required, ...((own.node as Schema).required ?? [])])]
  const origins = new Map(holder.origins ?? [])
  for (const key of Object.keys(base)) if (own.node[key] === undefined) origins.set(key, originOf(holder, key))
  for (const name of Object.keys(base.properties ?? {}))
    if (own.node['properties'] === undefined || !Object.hasOwn(own.node['properties'] as object, name))
      origins.set(`properties/${name}`, originOf(holder, 'properties', name))
  for (const [key, pointer] of own.origins ?? []) origins.set(key, pointer)
  return { ...own, node: both, written: holder.written, beside: holder.beside, origins }
}

function originOf(holder: Settled, key: string, name?: string): string {
  const whole = pointerTo(holder, key, name)
  return whole.slice(0, whole.length - below('', key, name).length)
}

/**
 * Lays alternatives side by side: by the component they name, by what they say, and what is left over
 * by the fewest differences, unless their release marks tell them apart.
 */
function pairAlternatives(
  within: Within,
  comparison: Comparison,
  scope: Scope,
  before: readonly Place[],
  after: readonly Place[],
): { matched: Array<[Place, Place]>; removed: Place[]; added: Place[] } {
  const matched: Array<[Place, Place]> = []
  const [removed, added] = [[...before], [...after]]
  const pair = (fits: (left: Place, right: Place) => boolean): void => {
    for (const left of [...removed]) {
      const right = added.find((candidate) => fits(left, candidate))
      if (!right) continue
      matched.push([left, right])
      removed.splice(removed.indexOf(left), 1)
      added.splice(added.indexOf(right), 1)
    }
  }
  pair((left, right) => isRef(left) && isRef(right) && nameOf(left) === nameOf(right))
  pair((left, right) => comparison.same.test('schema', left.node, right.node))
  const differences = (left: Place, right: Place): number => {
    const trial = comparison.trial()
    within.schemas(trial, scope, left, right)
    return trial.changes.length
  }
  const candidates = removed
    .flatMap((left) => added.map((right) => ({ left, right })))
    .filter(({ left, right }) => !isRef(left) && !isRef(right) && marksOf(left) === marksOf(right))
    .map((both) => ({ ...both, count: differences(both.left, both.right) }))
    .sort((a, b) => a.count - b.count)
  for (const { left, right } of candidates) {
    if (!removed.includes(left) || !added.includes(right)) continue
    matched.push([left, right])
    removed.splice(removed.indexOf(left), 1)
    added.splice(added.indexOf(right), 1)
  }
  return { matched, removed, added }
}

const isRef = ({ node }: Place): boolean => typeof (node as Schema).$ref === 'string'
const marksOf = ({ node }: Place): string => JSON.stringify((node as Schema)['x-available-from'] ?? null)

/** What an alternative is called: its component or title, else what it is told by. */
export function nameOf({ node, pointer }: Place): string {
  const { $ref, title, const: value, pattern, format, type } = node as Schema & { title?: string }
  if ($ref) return $ref.slice($ref.lastIndexOf('/') + 1)
  const told = title ?? value ?? pattern ?? format ?? type
  return told === undefined ? pointer.slice(pointer.lastIndexOf('/') + 1) : shown(told)
}
