import { listReleases, type OpenApiDocument } from '@crmcom-webapi/contract'
import { availability, describeMarks, type MarkSet, parseRelease } from '@crmcom-webapi/release-marks'
import { below, type JudgedDocument } from './document.js'
import type { Exchange } from './exchange.js'
import { type Found, parametersOf, readIdentifier, readQuery } from './operations.js'
import { lastKey, type Node, type Visitor, walk } from './walk.js'

/** Something that was seen in a release that should not have it. */
export interface Stray {
  path: string
  /** The marked node: a JSON pointer into the bundle of all releases. */
  pointer: string
  /** The mark that speaks against it. */
  key: 'available-from' | 'removed-from'
  words: string
}

/** Finds what a value has that the release has not, by the bundle of all releases. */
export function findStrays(
  bundle: JudgedDocument,
  schema: string,
  value: unknown,
  release: string,
  shown: (text: string) => string,
  visitor: Pick<Visitor, 'unknown'> = {},
): Stray[] {
  const strays: Stray[] = []
  walk(bundle, schema, value, {
    ...visitor,
    node: (node) => {
      const stray = strayNode(node, release) ?? strayValue(node, release, shown)
      if (stray) strays.push(stray)
    },
  })
  // What stands below something that is not there is not there either; nodes come from the inside out.
  return strays.filter(
    (stray, index) =>
      !strays.some((other) => stray.path.startsWith(`${other.path}/`) || stray.path.startsWith(`${other.path} `)) &&
      strays.findIndex((other) => other.path === stray.path) === index,
  )
}

/** Finds parameters of a query that the release does not have. */
export function findStrayParameters(bundle: JudgedDocument, found: Found, { url }: Exchange, release: string): Stray[] {
  return readQuery(url, parametersOf(bundle.document, found)).flatMap(({ name, text, parameter }) => {
    if (!parameter) return []
    const path = below('', name)
    if (!isPresent(parameter.node, release)) {
      return [{ path, pointer: parameter.pointer, ...strayBy(`parameter "${name}"`, parameter.node, release) }]
    }
    const identifier = parameter.node['x-identifier'] === undefined ? undefined : readIdentifier(text)
    if (!identifier || !parameter.node.schema?.contentSchema) return []
    const at = below(parameter.pointer, 'schema', 'contentSchema')
    return findStrays(bundle, at, { [identifier.field]: identifier.value }, release, (word) => word).map((stray) => ({
      ...stray,
      path: path + stray.path,
    }))
  })
}

function strayNode({ schema, pointer, path, problems }: Node, release: string): Stray | undefined {
  if (isPresent(schema, release)) return undefined
  const isField = /\/properties\/[^/]+$/.test(pointer)
  // A field is there by its name. A form is there only when the value has it: it may be the nearest of several misfits.
  if (!isField && problems.length > 0) return undefined
  const subject = isField ? `"${lastKey(pointer)}"` : 'this form'
  return { path, pointer, ...strayBy(subject, schema, release) }
}

function strayValue({ schema, pointer, path, value }: Node, release: string, shown: (text: string) => string) {
  const known = schema['x-enum-marks'] ?? {}
  if (typeof value === 'object' || !Object.hasOwn(known, String(value))) return undefined
  const marks = known[String(value)]
  if (!marks || isPresent(marks, release)) return undefined
  return {
    path,
    pointer: below(pointer, 'x-enum-marks', String(value)),
    ...strayBy(`the value ${shown(String(value))}`, marks, release),
  }
}

function strayBy(subject: string, marks: MarkSet, release: string): Pick<Stray, 'key' | 'words'> {
  const from = marks['x-available-from']
  const here = parseRelease(release)
  const tooEarly = from !== undefined && !availability({ 'x-available-from': from }, here).present
  const mark: MarkSet = tooEarly ? { 'x-available-from': from } : { 'x-removed-from': marks['x-removed-from'] ?? [] }
  const [when, side] = tooEarly ? ['too late', 'a later'] : ['too early', 'an earlier']
  return {
    key: tooEarly ? 'available-from' : 'removed-from',
    words: `${subject} is marked as ${describeMarks(mark)}, and was seen in ${release}: the mark is ${when}, or the system is of ${side} release`,
  }
}

function isPresent(marks: MarkSet, release: string): boolean {
  // Most nodes have no marks, and each node of each call is asked.
  if (marks['x-available-from'] === undefined && marks['x-removed-from'] === undefined) return true
  return availability(marks, parseRelease(release)).present
}

/** Lists the releases in which a node is there, by its own marks. */
export function releasesWith(bundle: OpenApiDocument, node: MarkSet): string[] {
  return listReleases(bundle).filter((release) => isPresent(node, release))
}
