import {
  isMistyped,
  isRequiredOnly,
  type Marked,
  type OpenApiDocument,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'
import { availability, describePresence, type MarkSet, parseRelease } from '@crmcom-webapi/release-marks'
import {
  describeProblems,
  describeRefused,
  type InputProblem,
  type Refused,
  shownPath,
  unknownMember,
  valueAt,
} from '@crmcom-webapi/server-routes'
import type { z } from '@hono/zod-openapi'
import { type Failure, failure } from '../kernel/failure.js'
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
    ...[...describeRefused(members), ...describeProblems(issues, union.input)].map((problem) =>
      finding(problem, union),
    ),
  ]
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

type Union = { bundle: OpenApiDocument; schema: Schema; release: string; input: unknown; takes: 'body' | 'query' }

/** What a validator found, with what the contract and the likely mistakes of callers make of it. */
function finding(problem: InputProblem, union: Union): Finding {
  const { path, text, about, values = [] } = problem
  const value = valueAt(union.input, path)
  const say = (said: string): Finding => ({ text: said, otherRelease: false })
  if (about === 'unknown member') return unknownKey(path, union)
  if (about === 'no such value') return unknownValue(path, union) ?? say(`${text}${spelling(value, values)}`)
  if (about === 'other') return say(text)
  if (union.takes === 'query' && Array.isArray(value))
    return say(`${shownPath(path)} stands in the query more than once`)
  const hint = about === 'no object' ? mistakenObject(value, path, union) : undefined
  return say(hint === undefined ? text : `${text}: ${hint}`)
}

function mistakenObject(value: unknown, path: readonly PropertyKey[], union: Union): string | undefined {
  return path.length === 0 ? mistakenValue(value) : mistakenIdentifier(value, namesAt(path, union))
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
      text: `${unknownMember(at)}${meant === undefined ? '' : `: ${meant}`}`,
      otherRelease: false,
    }
  )
}

/** The known name that was most likely meant. */
function nearName(name: string, known: readonly string[]): string | undefined {
  const near = known.find((one) => isMistyped(name, one))
  return near === undefined ? undefined : `did you mean ${near}?`
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
