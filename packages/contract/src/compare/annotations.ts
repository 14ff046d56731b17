import type { Marked, Schema } from '../document.js'
import type { Kind } from '../grammar.js'
import { type Comparison, pointerTo, type Scope, type Settled, sameData, shown, wordKeys } from './change.js'
import { compareMarkSets, markKeys } from './mark-sets.js'
import { reportConstraint, valueKeys } from './values.js'

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

export function compareDeprecation(comparison: Comparison, within: Scope, old: Settled, now: Settled): void {
  const [before, after] = [old.node.deprecated === true, now.node.deprecated === true]
  if (before === after) return
  const { alternative } = within
  const scope = alternative === undefined ? within : { ...within, at: `${within.at}(${alternative})` }
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
    if (left) {
      const [was, is] = [codeAt(old, entry), codeAt(now, left)]
      compareMarkSets(comparison, place(code), was, is)
      compareSaidOfCode(comparison, place(code), was, is)
    }
    if (!left)
      comparison.add('removed', place(code), pointerTo(old, 'x-known-codes'), true, `${code} is not named any more.`)
    else if (left.http !== entry.http)
      comparison.add(
        'changed',
        place(code),
        pointerTo(now, 'x-known-codes'),
        true,
        `${code} goes with HTTP status ${left.http ?? '200'} now; it was ${entry.http ?? '200'}.`,
      )
  }
  for (const code of after.keys())
    if (!before.has(code))
      comparison.add(
        'added',
        place(code),
        pointerTo(now, 'x-known-codes'),
        false,
        `${code} is a known failure code now.`,
      )
}

interface KnownCode extends Marked {
  code: string
  http?: number
}

function codeAt(holder: Settled, entry: KnownCode): Settled {
  const index = (holder.node['x-known-codes'] as KnownCode[]).indexOf(entry)
  const pointer = pointerTo(holder, 'x-known-codes', index)
  return { node: entry, pointer, written: pointer, beside: new Set(), identity: entry }
}

/** When a code comes and what to do about it are words. */
function compareSaidOfCode(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  if (!comparison.words) return
  const rest = ({ node: { http: _http, ...entry } }: Settled) =>
    Object.fromEntries(Object.entries(entry).filter(([key]) => !markKeys.some((mark) => mark === key)))
  if (sameData(rest(old), rest(now))) return
  comparison.add('changed', { ...scope, what: 'words' }, now.written, false, `What is said of ${scope.at} changed.`)
}

/** Compares what is left of a schema: release marks, lifetimes, keys for tools, keywords of no meaning here, words. */
export function compareRest(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  compareMarkSets(comparison, scope, old, now)
  compareLegacyOnly(comparison, scope, old, now)
  compareWords(comparison, scope, old, now)
  const [before, after] = [old.node['x-lifetime-seconds'], now.node['x-lifetime-seconds']] as Array<number | undefined>
  if (before !== after) {
    const shorter = (after ?? Number.POSITIVE_INFINITY) < (before ?? Number.POSITIVE_INFINITY)
    const move = scope.side === 'answer' ? { narrower: false, wider: shorter } : { narrower: shorter, wider: false }
    reportConstraint(comparison, scope, 'x-lifetime-seconds', old, now, move)
  }
  compareKeys(comparison, scope, old, now, comparedElsewhere)
}

/** Compares whether a field is filled only where the legacy compatibility setting is on, which a release decides. */
function compareLegacyOnly(comparison: Comparison, scope: Scope, old: Settled, now: Settled): void {
  const releases = [comparison.before, comparison.after].map(({ info }) => info['x-release'])
  if (releases.includes(undefined)) return
  const [before, after] = [old, now].map(({ node }) => (node as Schema)['x-legacy-only-from'] !== undefined)
  if (before === after) return
  comparison.add(
    'changed',
    { ...scope, what: 'constraint' },
    pointerTo(after ? now : old, 'x-legacy-only-from'),
    after === true && scope.side === 'answer',
    `\`${scope.at}\` is filled ${after ? 'only where the legacy compatibility setting is on' : 'whatever the legacy compatibility setting is'} now.`,
  )
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
  nodeKind: Kind = 'schema',
): void {
  const keys = [...new Set([...Object.keys(old.node), ...Object.keys(now.node)])].filter((key) => !skipped.has(key))
  for (const key of keys) {
    if (comparison.same.testKey(nodeKind, key, old.node[key], now.node[key])) continue
    const kind = old.node[key] === undefined ? 'added' : now.node[key] === undefined ? 'removed' : 'changed'
    const ours = key.startsWith('x-') || key === 'tags' || key === 'links'
    const value = now.node[key] === undefined ? 'gone' : `${shown(now.node[key])} now`
    comparison.add(
      kind,
      { ...scope, what: ours ? 'annotation' : 'constraint' },
      key === 'allOf' ? (kind === 'removed' ? old : now).written : pointerTo(kind === 'removed' ? old : now, key),
      !ours,
      `${key} of \`${scope.at}\` is ${value}.`,
    )
  }
}

/** Lists texts and examples that differ, when asked to. */
export function compareWords(
  comparison: Comparison,
  scope: Scope,
  old: Settled,
  now: Settled,
  kind: Kind = 'schema',
): void {
  if (!comparison.words) return
  const differ = [...wordKeys].filter((key) => !comparison.same.testKey(kind, key, old.node[key], now.node[key], true))
  if (differ.length === 0) return
  const text = `${differ.join(', ')} of \`${scope.at}\` changed.`
  comparison.add('changed', { ...scope, what: 'words' }, now.written, false, text)
}

/** Compares the life of the session an operation opens. A shorter life, or one that use does not prolong, breaks. */
export function compareSessionLifetimes(comparison: Comparison, old: Marked, now: Marked, pointer: string): void {
  const [before, after] = [old['x-session-lifetime'], now['x-session-lifetime']] as Array<Lifetime | undefined>
  if (sameData(before, after)) return
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
