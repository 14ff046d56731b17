import type { OpenApiDocument, Schema } from '../document.js'
import { isRequiredOnly } from '../project.js'
import {
  type Comparison,
  joinSettled,
  type Place,
  pointerTo,
  type Scope,
  type Settled,
  settle,
  shown,
} from './change.js'

/** How the schemas within a choice are compared. */
export interface Within {
  /** Compares two schemas, references followed. */
  schemas(comparison: Comparison, scope: Scope, before: Place, after: Place): void
  /** The same for schemas whose references are followed already. */
  settled(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void
}

/** The alternatives of a choice between whole forms, and the keyword they stand under. */
interface Choice {
  key: 'oneOf' | 'anyOf'
  branches: Schema[]
}

/** Reads the choices of a schema, except those between required names, which are a matter of presence. */
function choicesOf({ node }: Settled): Choice[] {
  return (['oneOf', 'anyOf'] as const).flatMap((key) => {
    const branches = (node as Schema)[key]
    return branches && branches.length > 0 && !branches.every(isRequiredOnly) ? [{ key, branches }] : []
  })
}

/** Lays the choices of two schemas side by side: by their keyword, and what is left over as it is. */
function pairChoices(
  old: Settled,
  now: Settled,
): { pairs: Array<[Choice, Choice]>; lone: Choice[]; isBefore: boolean } {
  const [before, after] = [choicesOf(old), choicesOf(now)]
  const alike = (one: Choice, all: Choice[]) => all.find(({ key }) => key === one.key)
  const pairs = before.flatMap((left): Array<[Choice, Choice]> => {
    const right = alike(left, after)
    return right ? [[left, right]] : []
  })
  const [gone, come] = [before.filter((one) => !alike(one, after)), after.filter((one) => !alike(one, before))]
  if (gone[0] && come[0]) return { pairs: [...pairs, [gone[0], come[0]]], lone: [], isBefore: true }
  return { pairs, lone: [...gone, ...come], isBefore: gone.length > 0 }
}

/** Tells whether one side offers alternatives where the other has a single form. */
export function isFolded(old: Settled, now: Settled): boolean {
  return choicesOf(old).length !== choicesOf(now).length
}

/** Compares the choices that both sides have. */
export function compareChoices(within: Within, comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  for (const [before, after] of pairChoices(old, now).pairs) {
    compareKeyword(comparison, scope, before, after, now)
    const pairs = pairAlternatives(within, comparison, scope, placesOf(old, before), placesOf(now, after))
    for (const [left, right] of pairs.matched)
      within.schemas(comparison, { ...scope, what: 'alternative', alternative: nameOf(left) }, left, right)
    report(comparison, scope, pairs.removed, pairs.added)
  }
}

/**
 * Compares a schema with a choice to one without. The other counts as one with a single alternative, since a
 * projection writes the last inline alternative into its holder.
 */
export function compareFolded(within: Within, comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  const { lone, isBefore } = pairChoices(old, now)
  const [choice] = lone as [Choice]
  const spread = isBefore ? old : now
  const places = placesOf(spread, choice)
  const compare = (on: Comparison, whole: Settled): void =>
    isBefore ? within.settled(on, scope, whole, now) : within.settled(on, scope, old, whole)
  const rated = places.map((place) => {
    const whole = merged(isBefore ? comparison.before : comparison.after, spread, place, choice)
    const trial = comparison.trial()
    compare(trial, whole)
    return { place, whole, count: trial.changes.length }
  })
  const best = rated.reduce((least, one) => (one.count < least.count ? one : least))
  compare(comparison, best.whole)
  const rest = places.filter((place) => place !== best.place)
  report(comparison, scope, isBefore ? rest : [], isBefore ? [] : rest)
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

function compareKeyword(comparison: Comparison, scope: Scope, before: Choice, after: Choice, now: Settled): void {
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

function placesOf(holder: Settled, { key, branches }: Choice): Place[] {
  return branches.map((node, index) => ({ node, pointer: pointerTo(holder, key, index) }))
}

/** An alternative together with what its holder says about all of them. */
function merged(document: OpenApiDocument, holder: Settled, place: Place, { key }: Choice): Settled {
  const { [key]: _choice, ...node } = holder.node
  return joinSettled(document, settle(document, place), { ...holder, node })
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
