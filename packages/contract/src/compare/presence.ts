import type { Marked, Schema } from '../document.js'
import { isRequiredOnly } from '../project.js'
import type { Comparison, Place, Scope } from './change.js'

/** One rule on which names are there together. */
type Rule =
  | { kind: 'all'; name: string }
  | { kind: 'one' | 'any'; branches: string[][] }
  | { kind: 'with'; name: string; target: string }

/** A property or parameter as one side has it. */
export interface Entry extends Place {
  scope: Scope
  /** What a parameter or header says of itself, whatever its schema says. */
  own?: Marked
  /** What it is called in a sentence, and in what it is looked for, where that is not the object it is listed in. */
  called?: { in: string; name: string }
}

/** The names an object takes, and what holds between them. */
export interface Members {
  entries: ReadonlyMap<string, Entry>
  rules: readonly Rule[]
  /** Where the object stands. */
  pointer: string
  /** Where a key of it stands, if not right below. */
  keyPointer?: (key: string) => string
}

/** Reads the presence rules of an object: `required`, `dependentRequired` and choices of required names. */
export function presenceRules(schema: Schema): Rule[] {
  const rules: Rule[] = (schema.required ?? []).map((name) => ({ kind: 'all', name }))
  for (const [key, kind] of [
    ['oneOf', 'one'],
    ['anyOf', 'any'],
  ] as const) {
    const branches = schema[key]
    if (branches && branches.length > 0 && branches.every(isRequiredOnly))
      rules.push(...normalised({ kind, branches: branches.map((branch) => [...(branch.required ?? [])].sort()) }))
  }
  for (const [name, targets] of Object.entries(schema.dependentRequired ?? {}))
    rules.push(...targets.map((target) => ({ kind: 'with' as const, name, target })))
  return rules
}

/**
 * Compares what has to be there. What follows from an added or a removed name is not listed again: it
 * makes that change breaking. Gives back the added names that make it so.
 */
export function comparePresence(comparison: Comparison, scope: Scope, before: Members, after: Members): Set<string> {
  const removed = onlyIn(before, after)
  const added = onlyIn(after, before)
  const left = without(before.rules, removed)
  const right = without(after.rules, added)
  const narrowed = exists(left, right)
  const widened = exists(right, left)
  for (const { old, now } of pairRules(left, right)) {
    const rule = (now ?? old) as Rule
    const stricter = narrowed && exists(old ? [old] : [], now ? [now] : [])
    const looser = widened && exists(now ? [now] : [], old ? [old] : [])
    const name = !(old && now) && (rule.kind === 'all' || rule.kind === 'with') ? rule.name : undefined
    const entry = name === undefined ? undefined : (after.entries.get(name) ?? before.entries.get(name))
    const keyword = { all: 'required', one: 'oneOf', any: 'anyOf', with: 'dependentRequired' }[rule.kind]
    const side = now ? after : before
    const sentence = (place: Scope, one: Rule): string =>
      entry?.called
        ? `In ${quoted(entry.called.in)}: ${quoted(entry.called.name)} must be there`
        : `In ${quoted(place.at)}: ${phrase(one)}`
    const text = !old
      ? `${sentence(scope, rule)} is a rule now.`
      : !now
        ? `${sentence(scope, rule)} is no rule any more.`
        : `${sentence(scope, now)} is the rule now; it was: ${phrase(old)}.`
    comparison.add(
      old && now ? 'changed' : now ? 'added' : 'removed',
      { side: scope.side, at: entry?.scope.at ?? scope.at, what: 'requirement' },
      rule.kind === 'all' && entry?.holder
        ? `${entry.holder.pointer}/${keyword}`
        : (side.keyPointer?.(keyword) ?? `${side.pointer}/${keyword}`),
      scope.side === 'answer' ? looser : stricter,
      text,
    )
  }
  return decisive(scope.side === 'answer', before.rules, after.rules, added, removed)
}

/** The names one side lists and the other neither lists nor speaks of. */
function onlyIn({ entries }: Members, other: Members): Set<string> {
  const spoken = namesOf(other.rules)
  return new Set([...entries.keys()].filter((name) => !other.entries.has(name) && !spoken.includes(name)))
}

/** The added names a caller cannot do without (requests), or in whose favour an old promise falls (answers). */
function decisive(
  answer: boolean,
  before: readonly Rule[],
  after: readonly Rule[],
  added: ReadonlySet<string>,
  removed: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>()
  for (const name of added) {
    if (found.has(name)) continue
    const names = linked([name], [...before, ...after])
    const [old, now] = [within(before, names), within(after, names)]
    const common = names.filter((other) => !added.has(other) && !removed.has(other))
    const fresh = names.filter((other) => added.has(other))
    const gone = names.filter((other) => removed.has(other))
    for (const there of subsets(common)) {
      const asked = answer
        ? !some(subsets(gone), (lost) => holds(old, union(there, lost)))
        : holds(old, there) && !holds(now, there)
      if (!asked) continue
      for (const extra of subsets(fresh)) {
        if (!holds(now, union(there, extra))) continue
        for (const one of extra) {
          const less = new Set([...extra].filter((other) => other !== one))
          if (!holds(now, union(there, less))) found.add(one)
        }
      }
    }
  }
  return found
}

/** The rules as far as they do not speak of certain names. */
function without(rules: readonly Rule[], names: ReadonlySet<string>): Rule[] {
  return rules.flatMap((rule): Rule[] => {
    if (rule.kind === 'all') return names.has(rule.name) ? [] : [rule]
    if (rule.kind === 'with') return names.has(rule.name) || names.has(rule.target) ? [] : [rule]
    return normalised({
      kind: rule.kind,
      branches: rule.branches.filter((branch) => !branch.some((name) => names.has(name))),
    })
  })
}

/** A choice with one branch left is a plain requirement; one without a branch has been explained away. */
function normalised(rule: Rule & { kind: 'one' | 'any' }): Rule[] {
  const [only] = rule.branches
  if (rule.branches.length === 1 && only) return only.map((name) => ({ kind: 'all', name }))
  return rule.branches.length === 0 ? [] : [rule]
}

/** Leaves out the rules that are the same, and lays a choice beside the rule that took its place. */
function pairRules(before: readonly Rule[], after: readonly Rule[]): Array<{ old?: Rule; now?: Rule }> {
  const keys = (rules: readonly Rule[]) => new Set(rules.map((rule) => phrase(rule)))
  const [had, has] = [keys(before), keys(after)]
  const unique = (rules: readonly Rule[], other: ReadonlySet<string>) =>
    [...new Map(rules.map((rule) => [phrase(rule), rule])).values()].filter((rule) => !other.has(phrase(rule)))
  const [gone, fresh] = [unique(before, has), unique(after, had)]
  const pairs: Array<{ old?: Rule; now?: Rule }> = []
  for (const old of gone) {
    const match = fresh.findIndex((now) => (isChoice(old) || isChoice(now)) && overlaps(old, now))
    pairs.push(match < 0 ? { old } : { old, now: fresh.splice(match, 1)[0] as Rule })
  }
  return [...pairs, ...fresh.map((now) => ({ now }))]
}

const isChoice = (rule: Rule): boolean => rule.kind === 'one' || rule.kind === 'any'

function overlaps(a: Rule, b: Rule): boolean {
  if (a.kind === 'with' || b.kind === 'with') return false
  const names = namesOf([a])
  return namesOf([b]).some((name) => names.includes(name))
}

function phrase(rule: Rule): string {
  if (rule.kind === 'all') return `${quoted(rule.name)} must be there`
  if (rule.kind === 'with') return `${quoted(rule.name)} only together with ${quoted(rule.target)}`
  const branches = rule.branches.map((branch) => branch.map(quoted).join(' with ')).sort()
  return `${rule.kind === 'one' ? 'exactly' : 'at least'} one of ${branches.join(', ')}`
}

const quoted = (name: string): string => `\`${name}\``

function namesOf(rules: readonly Rule[]): string[] {
  const names = rules.flatMap((rule) =>
    rule.kind === 'all' ? [rule.name] : rule.kind === 'with' ? [rule.name, rule.target] : rule.branches.flat(),
  )
  return [...new Set(names)]
}

function holds(rules: readonly Rule[], there: ReadonlySet<string>): boolean {
  return rules.every((rule) => {
    if (rule.kind === 'all') return there.has(rule.name)
    if (rule.kind === 'with') return !there.has(rule.name) || there.has(rule.target)
    const taken = rule.branches.filter((branch) => branch.every((name) => there.has(name))).length
    return rule.kind === 'one' ? taken === 1 : taken > 0
  })
}

/** Tells whether some set of names fits the first rules and breaks one of the second. */
function exists(fits: readonly Rule[], fails: readonly Rule[]): boolean {
  return fails.some((rule) => {
    const names = linked(namesOf([rule]), fits)
    const near = within(fits, names)
    return some(subsets(names), (there) => holds(near, there) && !holds([rule], there))
  })
}

/** The names that rules tie to some names, directly or over others. */
function linked(names: readonly string[], rules: readonly Rule[]): string[] {
  const found = new Set(names)
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const rule of rules) {
      const tied = namesOf([rule])
      if (tied.some((name) => found.has(name))) for (const name of tied) found.add(name)
    }
  }
  return [...found]
}

function within(rules: readonly Rule[], names: readonly string[]): Rule[] {
  return rules.filter((rule) => namesOf([rule]).some((name) => names.includes(name)))
}

function some<T>(values: Iterable<T>, test: (value: T) => boolean): boolean {
  for (const value of values) if (test(value)) return true
  return false
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a, ...b])
}

/** All sets of some names; of more than a dozen, those a choice can be told by: few of them, or nearly all. */
function* subsets(names: readonly string[]): Generator<Set<string>> {
  if (names.length <= 12) {
    for (let bits = 0; bits < 2 ** names.length; bits++) yield new Set(names.filter((_, index) => (bits >> index) & 1))
    return
  }
  yield new Set()
  yield new Set(names)
  for (const [index, name] of names.entries()) {
    yield new Set([name])
    yield new Set(names.filter((other) => other !== name))
    for (const other of names.slice(index + 1)) yield new Set([name, other])
  }
}
