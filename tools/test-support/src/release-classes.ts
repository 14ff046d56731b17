import { bundle, listOperations, listReleases, type OpenApiDocument, project, projector } from '@crmcom-webapi/contract'
import { inParts } from '@crmcom-webapi/contract/parts'

/** Set by `npm run test:deep`: everything is tried in every release. */
const isDeep = process.env['DEEP'] === '1'

export interface ReleaseSlice {
  release: string
  /** The contract of the release with the paths that are to be tried in it. */
  document: OpenApiDocument
  /** Paths whose absence is to be tried in it: it is the last before the first that has them, or the next after the last. */
  absent: string[]
}

/**
 * What to try where the subject is an operation with all it refers to. Each path is tried in the first release that has
 * it, in each one whose marks change anything of it, in the last, and in one between two changes. What takes part in a
 * release neither as new nor as last nor as between says there, word by word, what it said before.
 */
export function releaseSlices(union: OpenApiDocument = bundle): ReleaseSlice[] {
  const contractOf = projector(union)
  const wholes = listReleases(union).map((release) => ({ file: release, document: contractOf(release) }))
  const paths = new Set(wholes.flatMap(({ document }) => Object.keys(document.paths)))
  const missingIn = (document: OpenApiDocument | undefined) =>
    [...paths].filter((path) => document && document.paths[path] === undefined)
  const absentIn = (index: number) => {
    const neighbours = [wholes[index - 1], wholes[index + 1]].map((one) => one?.document)
    return missingIn(wholes[index]?.document).filter((path) => neighbours.some((document) => document?.paths[path]))
  }
  if (isDeep) return wholes.map(({ file, document }) => ({ release: file, document, absent: missingIn(document) }))
  const parts = inParts(wholes)
  const tried = new Map(wholes.map(({ file }) => [file, new Set<string>()]))
  for (const path of paths) {
    const there = parts.filter(({ document }) => document.paths[path] !== undefined)
    const repeated = there.filter(({ document }) => /^R[\d.]+#/.test(document.paths[path]?.$ref ?? ''))
    const isNew = there.filter((one) => !repeated.includes(one))
    for (const one of [...isNew, there.at(-1), repeated[repeated.length >> 1]]) tried.get(one?.file ?? '')?.add(path)
  }
  return [...tried].flatMap(([release, chosen], index) => {
    const absent = absentIn(index)
    if (chosen.size + absent.length === 0) return []
    const own = Object.fromEntries(Object.entries(union.paths).filter(([path]) => chosen.has(path)))
    return [{ release, document: project({ ...union, paths: own }, release), absent }]
  })
}

/**
 * What to try where the subject is a release as a whole: the first, the last, some between, and so many that each
 * operation is there in one of them.
 */
export function releaseClasses(union: OpenApiDocument = bundle): string[] {
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
    listOperations(project(union, release)).map(({ operation }) => operation.operationId)
  const seen = new Set([...chosen].flatMap(operationsOf))
  for (const release of releases.toReversed())
    if (operationsOf(release).some((id) => !seen.has(id))) {
      chosen.add(release)
      for (const id of operationsOf(release)) seen.add(id)
    }
  return releases.filter((release) => chosen.has(release))
}
