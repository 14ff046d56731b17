import { bundle, listOperations, listReleases, type OpenApiDocument, resolveRef } from '@crmcom-webapi/contract'
import { ComponentTexts } from './component-texts.js'
import { contractIn } from './contract-in.js'
import { isDeep } from './depth.js'

/** A component is common when more paths lead to it than any resource has. */
const commonFrom = 20
/** How many paths are tried for the sake of one form of a common component. */
const pathsPerCommonForm = 5

export interface ReleaseSlice {
  release: string
  /** The contract of the release with the paths that are to be tried in it. It is shared: do not change it. */
  document: OpenApiDocument
  /** Paths whose absence is to be tried in it: it is the last before the first that has them, or the next after the last. */
  absent: string[]
}

/**
 * What to try where the subject is an operation with all it refers to. Each path is tried in the first release that has
 * it, in each one whose marks change anything of its own, and in the last. What many paths have in common, as an answer
 * of failure is, would have all of them tried wherever it changes: each of its forms is tried with a few.
 */
export function releaseSlices(union: OpenApiDocument = bundle): ReleaseSlice[] {
  return slicesWithAbsences(union).filter(({ document }) => isDeep || Object.keys(document.paths).length > 0)
}

const known = new WeakMap<OpenApiDocument, ReleaseSlice[]>()

/** The same, with the releases in which only absences are to be tried. */
export function slicesWithAbsences(union: OpenApiDocument = bundle): ReleaseSlice[] {
  const slices = known.get(union) ?? makeSlices(union)
  known.set(union, slices)
  return slices
}

function makeSlices(union: OpenApiDocument): ReleaseSlice[] {
  const wholes = listReleases(union).map((release) => ({ release, document: contractIn(release, union) }))
  const paths = new Set(wholes.flatMap(({ document }) => Object.keys(document.paths)))
  const missingIn = (document: OpenApiDocument | undefined) =>
    [...paths].filter((path) => document && document.paths[path] === undefined)
  const absentIn = (index: number) => {
    const neighbours = [wholes[index - 1], wholes[index + 1]].map((one) => one?.document)
    return missingIn(wholes[index]?.document).filter((path) => neighbours.some((document) => document?.paths[path]))
  }
  if (isDeep) return wholes.map(({ release, document }) => ({ release, document, absent: missingIn(document) }))
  const courses = coursesOf(wholes.map(({ document }) => document))
  return wholes.flatMap(({ release, document }, index) => {
    const chosen = new Set([...paths].filter((path) => courses.get(path)?.has(index)))
    const absent = absentIn(index)
    return chosen.size + absent.length === 0 ? [] : [{ release, document: onlyPaths(document, chosen), absent }]
  })
}

/** What one path says in one document. */
interface PathForm {
  index: number
  /** Its own words, and those of components that few refer to. */
  own: string
  /** The words of each common component it leads to. */
  common: string[]
}

/** In which of the documents each path is to be tried. */
function coursesOf(documents: OpenApiDocument[]): Map<string, Set<number>> {
  const forms = formsOf(documents)
  const courses = new Map<string, Set<number>>()
  const seen = new Set<string>()
  const waiting = new Map<string, Array<{ path: string; index: number }>>()
  for (const [path, all] of forms) {
    const firsts = all.filter(({ own }, index) => all.findIndex((other) => other.own === own) === index)
    const chosen = [...firsts, ...all.slice(-1)]
    courses.set(path, new Set(chosen.map(({ index }) => index)))
    for (const { common } of chosen) for (const form of common) seen.add(form)
    const first = new Map(all.toReversed().flatMap(({ index, common }) => common.map((form) => [form, index] as const)))
    for (const [form, index] of first) waiting.set(form, [...(waiting.get(form) ?? []), { path, index }])
  }
  for (const [form, places] of waiting)
    if (!seen.has(form))
      for (let turn = 0; turn < pathsPerCommonForm; turn++) {
        const { path, index } = places[Math.floor((turn * places.length) / pathsPerCommonForm)] ?? {
          path: '',
          index: 0,
        }
        courses.get(path)?.add(index)
      }
  return courses
}

function formsOf(documents: OpenApiDocument[]): Map<string, PathForm[]> {
  const users = new Map<string, Set<string>>()
  const read = documents.flatMap((document, index) => {
    const texts = new ComponentTexts(document)
    return Object.entries(document.paths).map(([path, item]) => {
      const text = JSON.stringify(item)
      const places = texts.reachedFrom(text)
      for (const place of places) users.set(place, (users.get(place) ?? new Set()).add(path))
      return { path, index, text, parts: places.map((place) => ({ place, words: `${place} ${texts.of(place)}` })) }
    })
  })
  const isCommon = ({ place }: { place: string }) => (users.get(place)?.size ?? 0) > commonFrom
  const forms = new Map<string, PathForm[]>()
  for (const { path, index, text, parts } of read) {
    const own = [text, ...parts.filter((part) => !isCommon(part)).map(({ words }) => words)].join('\n')
    const common = parts.filter(isCommon).map(({ words }) => words)
    forms.set(path, [...(forms.get(path) ?? []), { index, own, common }])
  }
  return forms
}

/** A contract with some of its paths, and with the components that these lead to. */
function onlyPaths(document: OpenApiDocument, chosen: ReadonlySet<string>): OpenApiDocument {
  const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => chosen.has(path)))
  const used = new Set(new ComponentTexts(document).reachedFrom(JSON.stringify(paths)))
  // Callers log in by the name of a scheme, not by a reference.
  for (const { security = [] } of [
    document,
    ...listOperations({ ...document, paths }).map(({ operation }) => operation),
  ])
    for (const name of security.flatMap((requirement) => Object.keys(requirement))) used.add(`securitySchemes/${name}`)
  const components = Object.entries(document.components ?? {}).map(([kind, map]): [string, object] => [
    kind,
    Object.fromEntries(Object.entries(map as object).filter(([name]) => used.has(`${kind}/${name}`))),
  ])
  const left = Object.fromEntries(components.filter(([, map]) => Object.keys(map).length > 0))
  const { components: _all, ...rest } = document
  return { ...rest, paths, ...(Object.keys(left).length > 0 && { components: left }) }
}

/**
 * Tells, asked again and again, whether a place of a contract says what none said before, down to all it refers to.
 * What it said before was tried there: most of a contract is the same in the next release, and under the next path.
 */
export function unseen(): (document: OpenApiDocument, pointer: string, value?: unknown) => boolean {
  const texts = new WeakMap<OpenApiDocument, ComponentTexts>()
  const seen = new Set<string>()
  return (document, pointer, value) => {
    if (isDeep) return true
    const own = texts.get(document) ?? new ComponentTexts(document)
    texts.set(document, own)
    const key = `${own.whole(JSON.stringify(resolveRef(document, pointer)))}\n${JSON.stringify(value)}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  }
}

/**
 * What to try where the subject is a release as a whole: the first, the last, some between, and so many that each
 * operation is there in one of them.
 */
export function releaseClasses(union: OpenApiDocument = bundle): string[] {
  const classes = knownClasses.get(union) ?? makeClasses(union)
  knownClasses.set(union, classes)
  return classes
}

const knownClasses = new WeakMap<OpenApiDocument, string[]>()

function makeClasses(union: OpenApiDocument): string[] {
  const releases = listReleases(union)
  if (isDeep) return releases
  const between = 3
  const chosen = new Set(
    Array.from(
      { length: between + 2 },
      (_, index) => releases[Math.round((index * (releases.length - 1)) / (between + 1))] as string,
    ),
  )
  const operationsOf = (release: string) =>
    listOperations(contractIn(release, union)).map(({ operation }) => operation.operationId)
  const seen = new Set([...chosen].flatMap(operationsOf))
  for (const release of releases.toReversed())
    if (operationsOf(release).some((id) => !seen.has(id))) {
      chosen.add(release)
      for (const id of operationsOf(release)) seen.add(id)
    }
  return releases.filter((release) => chosen.has(release))
}
