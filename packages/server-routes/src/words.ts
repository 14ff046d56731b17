import { memberPath, type RefusedMember } from '@crmcom-webapi/contract/input'
import type { z } from '@hono/zod-openapi'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** One thing that is wrong with an input, in words. */
export interface InputProblem {
  /** The place of what is wrong, by the names that lead to it. */
  path: Path
  /** The place and what is wrong there, such as `life_cycle_state must be one of DRAFT, POSTED`. It repeats no value. */
  text: string
  /** What of it somebody who knows the contract could say more about. */
  about: 'unknown member' | 'no object' | 'another type' | 'no such value' | 'other'
  /** What is taken instead, of a value that is not one of some. */
  values?: readonly unknown[]
}

/**
 * Says in words what a validator found, one entry for each thing wrong: the words that the reference server answers
 * with, which may add a hint to them. Of several alternatives the one that fits best counts.
 *
 * @param issues `result.error.issues` of a validator of this package.
 * @param input What was validated. Nothing of it but names is repeated, and of those only such as look like names.
 */
export function describeProblems(issues: readonly Issue[], input: unknown): InputProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], input))
}

/** A member that is refused; one without a reason is refused because nothing takes it. */
export type Refused = Pick<RefusedMember, 'path'> & Partial<RefusedMember>

/** The same of members that {@link inputReader} refuses, before a validator looks at the rest. */
export function describeRefused(members: readonly Refused[]): InputProblem[] {
  return members.map(({ path, reason, known = [] }) => {
    const at = shownPath(path)
    if (reason === 'choice')
      return { path, text: `${at}: exactly one of ${known.join(', ')} is required`, about: 'other' }
    if (reason === 'no text')
      return { path, text: `${at}: holds half of a surrogate pair, which is no character`, about: 'other' }
    return { path, text: unknownMember(at), about: 'unknown member' }
  })
}

function problemsOf(issue: Issue, base: Path, input: unknown): InputProblem[] {
  const path = [...base, ...issue.path]
  const at = shownPath(path)
  const say = (text: string, about: InputProblem['about'] = 'other'): InputProblem[] => [{ path, text, about }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const member = [...path, key]
        return { path: member, text: unknownMember(shownPath(member)), about: 'unknown member' }
      })
    case 'invalid_union': {
      const branch = closestBranch(issue)
      return branch.length > 0
        ? branch.flatMap((inner) => problemsOf(inner, path, input))
        : say(`${at || 'the input'}: fits more than one alternative`)
    }
    case 'invalid_type': {
      const value = valueAt(input, path)
      if (value === undefined) return say(`${at || 'the input'} is required`)
      const text = `${at || 'the input'} must be of type ${issue.expected}`
      return say(text, issue.expected === 'object' ? 'no object' : 'another type')
    }
    case 'custom': {
      const rule = (issue.params as { rule?: string } | undefined)?.rule
      // These speak of a member by its name, in the object that holds it.
      const where = rule === 'dependentRequired' || rule === 'requiredKeys' ? shownPath(path.slice(0, -1)) : at
      return say(where ? `${where}: ${issue.message}` : issue.message)
    }
    case 'too_small':
      return say(issue.origin === 'string' ? `${at} must not be empty` : `${at} must be at least ${issue.minimum}`)
    case 'too_big':
      return say(`${at} must be at most ${issue.maximum}`)
    case 'invalid_format':
      return say(`${at} has the wrong form`)
    case 'invalid_value': {
      const text = `${at} must be one of ${issue.values.join(', ')}`
      return [{ path, text, about: 'no such value', values: issue.values }]
    }
    default:
      return say(at ? `${at}: ${issue.message}` : issue.message)
  }
}

/** Says of a member that nothing takes it. */
export const unknownMember = (at: string): string => `${at} is not a parameter here`

/**
 * The place of a member. What looks like no name may be anything, a secret too, so it is not repeated.
 *
 * @param isNear Whether the last name is known to be next to one of the contract's.
 */
export function shownPath(path: Path, isNear = false): string {
  const isShown = (part: PropertyKey, index: number): boolean =>
    isMemberName(String(part)) || (isNear && index === path.length - 1)
  return memberPath(
    path.map((part, index) =>
      typeof part === 'number' ? part : isShown(part, index) ? String(part) : 'one with a strange name',
    ),
  )
}

/** Whether a text is a name that can be shown: it is made like one, and does not look like a key or a token. */
export function isMemberName(text: string): boolean {
  return (
    /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(text) && !/[A-Za-z0-9]{24,}/.test(text) && !/^[0-9A-Fa-f]{16,}$/.test(text)
  )
}

/** The value at a place of an input. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as { [key: PropertyKey]: unknown })[key]
        : undefined,
    value,
  )
}

/** Of several alternatives, the one the caller most likely meant: the one with the fewest complaints. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] {
  const weigh = (issues: readonly Issue[]): number =>
    issues.reduce((sum, inner) => sum + (inner.code === 'unrecognized_keys' ? 2 * inner.keys.length : 1), 0)
  return [...issue.errors].sort((a, b) => weigh(a) - weigh(b))[0] ?? []
}
