import type { Schema } from '../document.js'
import { compareChoices, compareFolded, isFolded, type Within } from './alternatives.js'
import { compareDeprecation, compareKnownCodes, compareRest } from './annotations.js'
import { type Comparison, type Place, pointerTo, type Scope, type Settled, settle } from './change.js'
import { compareOpenEnds } from './open-ends.js'
import { comparePresence, type Entry, type Members, presenceRules } from './presence.js'
import { compareEnums, compareTypes, compareValues } from './values.js'

/** Compares two schemas as callers meet them on one side, references followed, recursion cut. */
export function compareSchemas(comparison: Comparison, scope: Scope, before: Place, after: Place): void {
  const old = settle(comparison.before, before)
  const now = settle(comparison.after, after)
  const folded = isFolded(old, now)
  if (!folded) compareSaid(comparison, scope, old, now)
  if (comparison.equal.get(old.identity)?.has(now.identity)) return
  if (!comparison.words && comparison.same.test('schema', before.node, after.node)) return
  const listed = comparison.listedOn(scope.side, old.identity)
  if (listed.has(now.identity)) {
    comparison.cuts++
    return
  }
  const partners = comparison.open.get(old.identity) ?? new Set()
  if (partners.has(now.identity)) {
    comparison.cuts++
    return
  }
  const [count, cuts] = [comparison.changes.length, comparison.cuts]
  comparison.open.set(old.identity, partners.add(now.identity))
  if (folded) compareFolded(within, comparison, scope, old, now)
  else compareRules(comparison, scope, old, now)
  partners.delete(now.identity)
  if (comparison.cuts > cuts) listed.add(now.identity)
  if (comparison.changes.length > count || comparison.cuts > cuts) return
  const equals = comparison.equal.get(old.identity) ?? new Set()
  comparison.equal.set(old.identity, equals.add(now.identity))
}

/** The same for schemas whose references are followed already. */
export function compareSettled(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  if (isFolded(old, now)) compareFolded(within, comparison, scope, old, now)
  else {
    compareSaid(comparison, scope, old, now)
    compareRules(comparison, scope, old, now)
  }
}

const within: Within = { schemas: compareSchemas, settled: compareSettled }

/** What may stand beside a reference. */
function compareSaid(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  compareDeprecation(comparison, scope, old, now)
  compareKnownCodes(comparison, scope, old, now)
  compareRest(comparison, scope, old, now)
}

function compareRules(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  compareTypes(comparison, scope, old, now)
  compareEnums(comparison, scope, old, now)
  compareValues(comparison, scope, old, now)
  const closed = (old.node as Schema).additionalProperties === false
  compareMembers(comparison, scope, membersOf(scope, old), membersOf(scope, now), closed)
  compareOthers(comparison, scope, old, now)
  for (const key of ['items', 'contentSchema'] as const) compareInner(comparison, scope, key, old, now)
  comparePrefix(comparison, scope, old, now)
  compareChoices(within, comparison, scope, old, now)
}

function membersOf(scope: Scope, settled: Settled): Members {
  const { pointer } = settled
  const schema = settled.node as Schema
  const entries = Object.entries(schema.properties ?? {}).map(([name, property]): [string, Entry] => [
    name,
    {
      node: property,
      pointer: pointerTo(settled, 'properties', name),
      scope: { side: scope.side, at: `${scope.at}.${name}`, what: 'property' },
    },
  ])
  return {
    entries: new Map(entries),
    rules: presenceRules(schema),
    pointer,
    keyPointer: (key) => pointerTo(settled, key),
  }
}

/**
 * Compares the names an object takes: its properties, or the parameters of an operation.
 *
 * @param closed Whether the object let nothing else in before, so that a new name is a surprise to who reads it.
 */
export function compareMembers(
  comparison: Comparison,
  scope: Scope,
  before: Members,
  after: Members,
  closed: boolean,
): void {
  const decisive = comparePresence(comparison, scope, before, after)
  for (const [name, entry] of before.entries) {
    const left = after.entries.get(name)
    if (left) {
      if (entry.own && left.own) compareDeprecation(comparison, left.scope, ownOf(entry), ownOf(left))
      compareSchemas(comparison, left.scope, entry, left)
    } else
      comparison.add(
        'removed',
        entry.scope,
        entry.holder?.pointer ?? entry.pointer,
        true,
        `\`${entry.scope.at}\` ${scope.side === 'answer' ? 'does not come back' : 'is not taken'} any more.`,
      )
  }
  for (const [name, entry] of after.entries) {
    if (before.entries.has(name)) continue
    const breaking = decisive.has(name) || (closed && scope.side === 'answer')
    const text = {
      true: scope.side === 'answer' ? 'can come back where nothing else was to come' : 'has to be sent now',
      false: scope.side === 'answer' ? 'can come back now' : 'can be sent now',
    }[`${breaking}`]
    comparison.add(
      'added',
      entry.scope,
      entry.holder?.pointer ?? entry.pointer,
      breaking,
      `\`${entry.scope.at}\` ${text}.`,
    )
  }
}

function ownOf({ own = {}, holder, pointer }: Entry): Settled {
  const at = holder?.pointer ?? pointer
  return { node: own, pointer: at, written: at, beside: new Set(), identity: own }
}

/** What is let in besides the listed properties. */
function compareOthers(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  compareOpenEnds(comparison, scope, old, now, (settled) => othersOf(settled) !== false)
  const [before, after] = [othersOf(old), othersOf(now)]
  const inner: Scope = { side: scope.side, at: `${scope.at}.*`, what: 'property' }
  const place = (settled: Settled): string => pointerTo(settled, 'additionalProperties')
  if (typeof before === 'object' && typeof after === 'object') {
    compareSchemas(comparison, inner, { node: before, pointer: place(old) }, { node: after, pointer: place(now) })
    return
  }
  if (before === after) return
  const width = (others: unknown): number => (others === false ? 0 : others === true ? 2 : 1)
  const narrower = width(after) < width(before)
  comparison.add(
    'changed',
    { ...inner, what: 'constraint' },
    place(now.node['additionalProperties'] === undefined ? old : now),
    scope.side === 'answer' ? !narrower : narrower,
    `Fields that are not listed for \`${scope.at}\` are ${['refused', 'held to a schema', 'let through'][width(after)]} now.`,
  )
}

function othersOf({ node }: Settled): boolean | object {
  const others = (node as Schema).additionalProperties ?? true
  return typeof others === 'object' && Object.keys(others).length === 0 ? true : others
}

function compareInner(
  comparison: Comparison,
  scope: Scope,
  key: 'items' | 'contentSchema',
  old: Settled,
  now: Settled,
): void {
  const [before, after] = [old.node[key], now.node[key]]
  if (before === undefined && after === undefined) return
  const at = key === 'items' ? `${scope.at}[]` : `${scope.at}.(content)`
  if (before !== undefined && after !== undefined) {
    const inner: Scope = { side: scope.side, at, what: 'property' }
    compareSchemas(
      comparison,
      inner,
      { node: before, pointer: pointerTo(old, key) },
      { node: after, pointer: pointerTo(now, key) },
    )
    return
  }
  const added = before === undefined
  comparison.add(
    added ? 'added' : 'removed',
    { side: scope.side, at, what: 'constraint' },
    pointerTo(added ? now : old, key),
    (scope.side === 'answer') !== added,
    `What is inside \`${scope.at}\` is ${added ? 'held to a schema now' : 'open now'}.`,
  )
}

function comparePrefix(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  const [before, after] = [(old.node as Schema).prefixItems ?? [], (now.node as Schema).prefixItems ?? []]
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const at = `${scope.at}[${index}]`
    const place = (items: Schema[], settled: Settled): Place => ({
      node: items[index] ?? true,
      pointer: pointerTo(settled, 'prefixItems', index),
    })
    compareSchemas(comparison, { side: scope.side, at, what: 'property' }, place(before, old), place(after, now))
  }
}
