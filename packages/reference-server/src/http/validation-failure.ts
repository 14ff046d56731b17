import {
  isRequiredOnly,
  type Marked,
  memberPath,
  type OpenApiDocument,
  type RefusedMember,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'
import { availability, type MarkSet, parseRelease } from '@crmcom-webapi/release-marks'
import type { RuleParams } from '@crmcom-webapi/server-routes'
import type { z } from '@hono/zod-openapi'
import { type Failure, failure } from '../kernel/failure.js'

type Issue = z.core.$ZodIssue

/**
 * Turns what a validator found into one failure that names each field and what is wrong with it. A
 * field that another release has is told apart from one that none has.
 *
 * @param union The schema of the input in the bundle, where the fields of all releases stand, and the input sent.
 */
export function validationFailure(issues: readonly Issue[], union: Union): Failure {
  return failureOf(
    issues.flatMap((issue) => describe(issue, [], union)),
    union,
  )
}

/** The same for members that are refused though their object takes more than it lists. */
export function memberFailure(members: readonly Refused[], union: Union): Failure {
  return failureOf(
    members.map(({ path, reason, known = [] }) => {
      const at = memberPath(path)
      if (reason === 'choice')
        return { text: `${at}: exactly one of ${known.join(', ')} is required`, otherRelease: false }
      const { text, otherRelease } = unknownKey(path, union)
      return { text: reason === 'typing mistake' ? `${text}: did you mean ${known.join(' or ')}?` : text, otherRelease }
    }),
    union,
  )
}

type Refused = Pick<RefusedMember, 'path'> & Partial<RefusedMember>

function failureOf(findings: readonly Finding[], union: Union): Failure {
  const fromElsewhere = findings.filter((finding) => finding.otherRelease)
  const listed = (fromElsewhere.length > 0 ? fromElsewhere : findings).map(({ text }) => text)
  const description = [...new Set(listed)].join('; ')
  return fromElsewhere.length > 0
    ? failure('REQUEST', 'PARAMETERNOTINRELEASE', `A parameter does not exist in ${union.release}`, description)
    : failure('REQUEST', 'INVALIDPARAMETERS', 'The parameters are not valid', description)
}

interface Finding {
  text: string
  otherRelease: boolean
}

type Union = { bundle: OpenApiDocument; schema: Schema; release: string; input: unknown }

function describe(issue: Issue, base: readonly PropertyKey[], union: Union): Finding[] {
  const path = [...base, ...issue.path]
  const at = path.join('.')
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
    case 'invalid_type':
      return say(
        valueAt(union.input, path) === undefined
          ? `${at || 'the input'} is required`
          : `${at || 'the input'} must be of type ${issue.expected}`,
      )
    case 'custom': {
      const params = issue.params as RuleParams | undefined
      const where =
        params?.rule === 'dependentRequired' || params?.rule === 'requiredKeys' ? path.slice(0, -1).join('.') : at
      return say(where ? `${where}: ${issue.message}` : issue.message)
    }
    case 'too_small':
      return say(issue.origin === 'string' ? `${at} must not be empty` : `${at}: ${issue.message}`)
    case 'invalid_format':
      return say(`${at} has the wrong form`)
    case 'invalid_value':
      return [
        unknownValue(path, union) ?? { text: `${at} must be one of ${issue.values.join(', ')}`, otherRelease: false },
      ]
    default:
      return say(at ? `${at}: ${issue.message}` : issue.message)
  }
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
  const at = path.join('.')
  const marks = findInUnion(union.bundle, union.schema, path)?.marks
  return elsewhere(at, marks, union.release) ?? { text: `${at} is not a parameter here`, otherRelease: false }
}

/** A value that another release takes. */
function unknownValue(path: readonly PropertyKey[], union: Union): Finding | undefined {
  const value = valueAt(union.input, path)
  const known = findInUnion(union.bundle, union.schema, path)?.schema['x-enum-marks'] ?? {}
  const marks = typeof value === 'string' && Object.hasOwn(known, value) ? known[value] : undefined
  return elsewhere(`${path.join('.')} ${value}`, marks, union.release)
}

/** Says where something is to be found that the release does not have. */
function elsewhere(what: string, marks: MarkSet | undefined, release: string): Finding | undefined {
  if (!marks || availability(marks, parseRelease(release)).present) return undefined
  return { text: `${what} ${existence(marks)}; this server is ${release}`, otherRelease: true }
}

/** Says in which releases something exists: "is available from R12.4.0", "was available from R6.0.0 until R10.0.0". */
export function existence(marks: MarkSet): string {
  const from = marks['x-available-from']?.join(' and ')
  const until = marks['x-removed-from']?.join(' and ')
  if (until === undefined) return `is available from ${from}`
  return from === undefined ? `was available until ${until}` : `was available from ${from} until ${until}`
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
