import { availability, compareReleases, type MarkSet, parseRelease, type Release } from '@crmcom-webapi/release-marks'
import { type Comparison, canonical, pointerTo, type Scope, type Settled, shown, wordKeys } from './compare-change.js'
import { reportConstraint, valueKeys } from './compare-values.js'
import type { Marked, OpenApiDocument } from './document.js'

const presenceKeys = ['x-available-from', 'x-removed-from'] as const
const markKeys = [...presenceKeys, 'x-deprecated-from', 'x-legacy-only-from'] as const

/** Keys another part of the comparison looks at. */
const comparedElsewhere: ReadonlySet<string> = new Set([
  ...valueKeys,
  ...markKeys,
  ...wordKeys,
  '$ref',
  '$id',
  '$schema',
  '$anchor',
  '$defs',
  'deprecated',
  'properties',
  'required',
  'dependentRequired',
  'additionalProperties',
  'oneOf',
  'anyOf',
  'items',
  'prefixItems',
  'contentSchema',
  'x-enum-marks',
  'x-known-codes',
  'x-lifetime-seconds',
  'x-open',
])

export function compareDeprecation(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  const [before, after] = [old.node.deprecated === true, now.node.deprecated === true]
  if (before === after) return
  const instead = now.node['x-replaced-by']
  comparison.add(
    after ? 'deprecated' : 'undeprecated',
    scope,
    now.written,
    false,
    after
      ? `\`${scope.at}\` is deprecated now${instead ? `; use ${instead}` : ''}.`
      : `\`${scope.at}\` is not deprecated any more.`,
  )
}

/** Compares the failure codes that are known. A code that is named no more breaks who tells failures apart by it. */
export function compareKnownCodes(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  const read = ({ node }: Settled) =>
    new Map(((node['x-known-codes'] ?? []) as KnownCode[]).map((one) => [one.code, one]))
  const [before, after] = [read(old), read(now)]
  const place = (code: string): Scope => ({ side: scope.side, at: `${scope.at}=${code}`, what: 'known-code' })
  for (const [code, entry] of before) {
    const left = after.get(code)
    if (!left)
      comparison.add('removed', place(code), `${old.pointer}/x-known-codes`, true, `${code} is not named any more.`)
    else if (left.http !== entry.http)
      comparison.add(
        'changed',
        place(code),
        `${now.pointer}/x-known-codes`,
        true,
        `${code} goes with HTTP status ${left.http ?? '200'} now; it was ${entry.http ?? '200'}.`,
      )
  }
  for (const code of after.keys())
    if (!before.has(code))
      comparison.add(
        'added',
        place(code),
        `${now.pointer}/x-known-codes`,
        false,
        `${code} is a known failure code now.`,
      )
}

interface KnownCode {
  code: string
  http?: number
}

/** Compares what is left of a schema: release marks, lifetimes, keys for tools, keywords of no meaning here, words. */
export function compareRest(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  compareMarkSets(comparison, scope, old, now)
  compareWords(comparison, scope, old, now)
  const [before, after] = [old.node['x-lifetime-seconds'], now.node['x-lifetime-seconds']] as Array<number | undefined>
  if (before !== after) {
    const shorter = (after ?? Number.POSITIVE_INFINITY) < (before ?? Number.POSITIVE_INFINITY)
    const move = scope.side === 'answer' ? { narrower: false, wider: shorter } : { narrower: shorter, wider: false }
    reportConstraint(comparison, scope, 'x-lifetime-seconds', old, now, move)
  }
  compareKeys(comparison, scope, old, now, comparedElsewhere)
}

/**
 * Compares keys one by one, as whole values. A key of our own only informs tools; what any other key
 * does to callers cannot be judged here, so a difference counts as breaking.
 */
export function compareKeys(
  comparison: Comparison,
  scope: Scope,
  old: Settled,
  now: Settled,
  skipped: ReadonlySet<string>,
): void {
  const keys = [...new Set([...Object.keys(old.node), ...Object.keys(now.node)])].filter((key) => !skipped.has(key))
  for (const key of keys) {
    if (canonical(comparison.before, old.node[key]) === canonical(comparison.after, now.node[key])) continue
    const kind = old.node[key] === undefined ? 'added' : now.node[key] === undefined ? 'removed' : 'changed'
    const ours = key.startsWith('x-') || key === 'tags' || key === 'links'
    const value = now.node[key] === undefined ? 'gone' : `${shown(now.node[key])} now`
    comparison.add(
      kind,
      { ...scope, what: ours ? 'annotation' : 'constraint' },
      pointerTo(kind === 'removed' ? old : now, key),
      !ours,
      `${key} of \`${scope.at}\` is ${value}.`,
    )
  }
}

/** Lists texts and examples that differ, when asked to. */
export function compareWords(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  if (!comparison.words) return
  const differ = [...wordKeys].filter(
    (key) =>
      wordsOf(comparison.before, old.node[key]) !== wordsOf(comparison.after, now.node[key]) &&
      (old.node[key] !== undefined || now.node[key] !== undefined),
  )
  if (differ.length === 0) return
  const text = `${differ.join(', ')} of \`${scope.at}\` changed.`
  comparison.add('changed', { ...scope, what: 'words' }, now.written, false, text)
}

const wordsOf = (document: OpenApiDocument, value: unknown): string => canonical(document, value, true)

/**
 * Compares release marks. Between two releases of one contract a mark is the reason of a change and no
 * change itself, so this holds for documents of the same release (or of all) only.
 */
export function compareMarkSets(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  if (comparison.before.info['x-release'] !== comparison.after.info['x-release']) return
  for (const key of markKeys) {
    const [before, after] = [old.node[key], now.node[key]]
    if (JSON.stringify(before) === JSON.stringify(after)) continue
    const breaking = isPresence(key) && losesRelease({ [key]: before }, { [key]: after })
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
    const words = (points: readonly string[] | undefined) => points?.join(', ') ?? 'nothing'
    const text = `${key} of \`${scope.at}\` says ${words(after)} now; it said ${words(before)}.`
    comparison.add(kind, { ...scope, what: 'mark' }, pointerTo(kind === 'removed' ? old : now, key), breaking, text)
  }
}

const isPresence = (key: string): boolean => presenceKeys.some((one) => one === key)

/** Tells whether some release had what the first marks are on and does not have it by the second. */
function losesRelease(before: MarkSet, after: MarkSet): boolean {
  const points = [before, after].flatMap((marks) => presenceKeys.flatMap((key) => marks[key] ?? [])).map(parseRelease)
  const majors = points.map(([major]) => major)
  const starts = majors.flatMap((major): Release[] => [
    [major, 0, 0],
    [major + 1, 0, 0],
  ])
  const first: Release = [Math.min(...majors) - 1, 0, 0]
  return [first, ...points, ...starts]
    .sort(compareReleases)
    .some((release) => availability(before, release).present && !availability(after, release).present)
}

/** Compares the life of the session an operation opens. A shorter life, or one that use does not prolong, breaks. */
export function compareSessionLifetimes(comparison: Comparison, old: Marked, now: Marked, pointer: string): void {
  const [before, after] = [old['x-session-lifetime'], now['x-session-lifetime']] as Array<Lifetime | undefined>
  if (JSON.stringify(before) === JSON.stringify(after)) return
  const scope: Scope = { side: 'answer', at: 'answer.session', what: 'constraint' }
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  const words = (life: Lifetime | undefined) =>
    life?.seconds === undefined ? 'for an unknown time' : `${life.seconds} seconds from ${life['counted-from']}`
  comparison.add(
    kind,
    scope,
    `${pointer}/x-session-lifetime`,
    shortens(before, after),
    `A session lives ${words(after)} now; before: ${words(before)}.`,
  )
}

interface Lifetime {
  seconds?: number
  'counted-from'?: string
}

function shortens(before: Lifetime | undefined, after: Lifetime | undefined): boolean {
  if (Array.isArray(before) || Array.isArray(after)) return true
  if (before?.seconds === undefined) return false
  if (after?.seconds === undefined) return true
  return after.seconds < before.seconds || (before['counted-from'] === 'last-use' && after['counted-from'] === 'issue')
}
