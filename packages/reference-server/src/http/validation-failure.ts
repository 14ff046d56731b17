import {
  isMistyped,
  isRequiredOnly,
  type Marked,
  memberPath,
  type OpenApiDocument,
  type RefusedMember,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'
import { availability, describePresence, type MarkSet, parseRelease } from '@crmcom-webapi/release-marks'
import type { RuleParams } from '@crmcom-webapi/server-routes'
import type { z } from '@hono/zod-openapi'
import { type Failure, failure } from '../kernel/failure.js'
import { isName } from './ignored-members.js'
import { isAlike, mistakenIdentifier, mistakenParameter, mistakenValue } from './likely-mistakes.js'

type Issue = z.core.$ZodIssue

/**
 * Turns what is wrong with an input into one failure that names each field and what is wrong with it. A
 * field that another release has is told apart from one that none has.
 *
 * @param members Members that are refused though their object takes more than it lists.
 * @param issues What a validator found.
 * @param union The schema of the input in the bundle, where the fields of all releases stand, and the input sent.
 */
export function inputFailure(members: readonly Refused[], issues: readonly Issue[], union: Union): Failure {
  const findings = [
    ...members.map((member) => refusal(member, union)),
    ...issues.flatMap((issue) => describe(issue, [], union)),
  ]
  const fromElsewhere = findings.filter((finding) => finding.otherRelease)
  const listed = (fromElsewhere.length > 0 ? fromElsewhere : findings).map(({ text }) => text)
  const description = [...new Set(listed)].join('; ')
  return fromElsewhere.length > 0
    ? failure('REQUEST', 'PARAMETERNOTINRELEASE', `A parameter does not exist in ${union.release}`, description)
    : failure('REQUEST', 'INVALIDPARAMETERS', 'The parameters are not valid', description)
}

function refusal({ path, reason, known = [] }: Refused, union: Union): Finding {
  if (reason === 'choice')
    return { text: `${shownPath(path)}: exactly one of ${known.join(', ')} is required`, otherRelease: false }
  if (reason === 'no text')
    return { text: `${shownPath(path)}: holds half of a surrogate pair, which is no character`, otherRelease: false }
  return unknownKey(path, union)
}

type Refused = Pick<RefusedMember, 'path'> & Partial<RefusedMember>

interface Finding {
  text: string
  otherRelease: boolean
}

type Union = { bundle: OpenApiDocument; schema: Schema; release: string; input: unknown; takes: 'body' | 'query' }

function describe(issue: Issue, base: readonly PropertyKey[], union: Union): Finding[] {
  const path = [...base, ...issue.path]
  const at = shownPath(path)
  const say = (text: string): Finding[] => [{ text, otherRelease: false }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], union))
    case 'invalid_union': {
      const branch = closestBranch(issue)
      return branch.length > 0
        ? branch.flatMap((inner) => describe(inner, path, union))
        : say(`${at || 'the input'}: fits more than one alternative`)
    }
    case 'invalid_type': {
      const value = valueAt(union.input, path)
      if (value === undefined) return say(`${at || 'the input'} is required`)
      if (union.takes === 'query' && Array.isArray(value)) return say(`${at} stands in the query more than once`)
      const hint = issue.expected === 'object' ? mistakenObject(value, path, union) : undefined
      return say(`${at || 'the input'} must be of type ${issue.expected}${hint === undefined ? '' : `: ${hint}`}`)
    }
    case 'custom': {
      const params = issue.params as RuleParams | undefined
      const names = params?.rule === 'propertyCount' ? namesAt(path, union) : []
      if (names.length > 0) return say(`${at}: exactly one of ${names.join(', ')} is required, got none`)
      const where =
        params?.rule === 'dependentRequired' || params?.rule === 'requiredKeys' ? shownPath(path.slice(0, -1)) : at
      return say(where ? `${where}: ${issue.message}` : issue.message)
    }
    case 'too_small':
      return say(issue.origin === 'string' ? `${at} must not be empty` : `${at} must be at least ${issue.minimum}`)
    case 'too_big':
      return say(`${at} must be at most ${issue.maximum}`)
    case 'invalid_format':
      return say(`${at} has the wrong form`)
    case 'invalid_value':
      return [
        unknownValue(path, union) ?? {
          text: `${at} must be one of ${issue.values.join(', ')}${spelling(valueAt(union.input, path), issue.values)}`,
          otherRelease: false,
        },
      ]
    default:
      return say(at ? `${at}: ${issue.message}` : issue.message)
  }
}

function mistakenObject(value: unknown, path: readonly PropertyKey[], union: Union): string | undefined {
  return path.length === 0 ? mistakenValue(value) : mistakenIdentifier(value, namesAt(path, union))
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
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

function unknownKey(path: readonly PropertyKey[], union: Union): Finding {
  const name = String(path.at(-1))
  const parent = path.slice(0, -1)
  const marks = findInUnion(union.bundle, union.schema, path)?.marks
  const known = namesAt(parent, union)
  const meant = (parent.length === 0 ? mistakenParameter(name, known) : undefined) ?? nearName(name, known)
  const at = shownPath(path, meant !== undefined || marks !== undefined)
  return (
    elsewhere(at, marks, union.release) ?? {
      text: `${at} is not a parameter here${meant === undefined ? '' : `: ${meant}`}`,
      otherRelease: false,
    }
  )
}

/** The known name that was most likely meant. */
function nearName(name: string, known: readonly string[]): string | undefined {
  const near = known.find((one) => isMistyped(name, one))
  return near === undefined ? undefined : `did you mean ${near}?`
}

/**
 * The place of a field. What looks like no name may be anything, a secret too, so it is not repeated.
 *
 * @param isNear Whether the last name is known to be next to one of the contract's.
 */
function shownPath(path: readonly PropertyKey[], isNear = false): string {
  const isShown = (part: PropertyKey, index: number): boolean =>
    isName(String(part)) || (isNear && index === path.length - 1)
  return memberPath(
    path.map((part, index) =>
      typeof part === 'number' ? part : isShown(part, index) ? String(part) : 'one with a strange name',
    ),
  )
}

/** Which of some words was meant by one that differs in capitals and signs only; empty when it is none of them. */
function spelling(value: unknown, words: readonly unknown[]): string {
  const meant = words.find((word) => typeof value === 'string' && typeof word === 'string' && isAlike(value, word))
  return meant === undefined ? '' : `; it is written ${meant}`
}

/** The names of the fields that the release knows at a place. */
function namesAt(path: readonly PropertyKey[], union: Union): string[] {
  const found = findInUnion(union.bundle, union.schema, path)
  return found ? namesIn(found.schema, union) : []
}

function namesIn(schema: Schema, union: Union): string[] {
  const target = schema.$ref === undefined ? schema : (resolveRef(union.bundle, schema.$ref) as Schema)
  const isHere = (marks: Marked): boolean => availability(marks, parseRelease(union.release)).present
  const own = Object.entries(target.properties ?? {}).filter(([, property]) => isHere(property))
  const branches = (target.oneOf ?? []).filter((branch) => !isRequiredOnly(branch) && isHere(branch))
  return [...own.map(([name]) => name), ...branches.flatMap((branch) => namesIn(branch, union))]
}

/** A value that another release takes. */
function unknownValue(path: readonly PropertyKey[], union: Union): Finding | undefined {
  const value = valueAt(union.input, path)
  // An object can be anything, one that no text can be made of too.
  if (typeof value !== 'string') return undefined
  const known = findInUnion(union.bundle, union.schema, path)?.schema['x-enum-marks'] ?? {}
  return elsewhere(`${shownPath(path)} ${value}`, Object.hasOwn(known, value) ? known[value] : undefined, union.release)
}

/** Says where something is to be found that the release does not have. */
function elsewhere(what: string, marks: MarkSet | undefined, release: string): Finding | undefined {
  if (!marks || availability(marks, parseRelease(release)).present) return undefined
  return { text: `${what} ${describePresence(marks)}; this server is ${release}`, otherRelease: true }
}

/** Looks a property of a request up in all releases, with its marks; those of a group it stands in count for it. */
function findInUnion(
  bundle: OpenApiDocument,
  schema: Schema,
  path: readonly PropertyKey[],
  marks: Marked = {},
): { schema: Schema; marks: Marked } | undefined {
  const target = schema.$ref === undefined ? schema : (resolveRef(bundle, schema.$ref) as Schema)
  const [name, ...rest] = path
  if (name === undefined) return { schema: target, marks }
  const property = Object.hasOwn(target.properties ?? {}, name) ? target.properties?.[String(name)] : undefined
  if (property) return findInUnion(bundle, property, rest, joinMarks(marks, property))
  if (typeof name === 'number' && target.items)
    return findInUnion(bundle, target.items, rest, joinMarks(marks, target.items))
  for (const branch of target.oneOf ?? []) {
    if (isRequiredOnly(branch)) continue
    const found = findInUnion(bundle, branch, path, joinMarks(marks, branch))
    if (found) return found
  }
  return undefined
}

function joinMarks(outer: Marked, inner: Marked): Marked {
  const joined: Marked = {}
  for (const key of ['x-available-from', 'x-removed-from'] as const) {
    const value = inner[key] ?? outer[key]
    if (value) joined[key] = value
  }
  return joined
}
