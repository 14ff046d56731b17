import { bundle, listOperations, listReleases, type OpenApiDocument, project } from '@crmcom-webapi/contract'
import { releaseClasses, releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { describe, expect, it } from 'vitest'

const isDeep = process.env['DEEP'] === '1'
const marked = (name: string, marks: object) => ({ [name]: { type: 'string', ...marks } })

/** Ten releases; one path that changes in R3.0.0 by a schema it refers to, one that is gone from R8.0.0, and one that comes then. */
const union = {
  openapi: '3.1.0',
  info: { title: 'Sample', version: '1' },
  'x-releases': Array.from({ length: 10 }, (_, index) => `R${index + 1}.0.0`),
  paths: {
    '/changes': {
      get: { operationId: 'changes', responses: { 200: answer({ $ref: '#/components/schemas/Holder' }) } },
    },
    '/goes': {
      get: { operationId: 'goes', 'x-removed-from': ['R8.0.0'], responses: { 200: answer({ type: 'string' }) } },
    },
    '/comes': {
      get: { operationId: 'comes', 'x-available-from': ['R8.0.0'], responses: { 200: answer({ type: 'string' }) } },
    },
  },
  components: {
    schemas: {
      Holder: { type: 'object', properties: { part: { $ref: '#/components/schemas/Part' } } },
      Part: {
        type: 'object',
        properties: { ...marked('old', {}), ...marked('new', { 'x-available-from': ['R3.0.0'] }) },
      },
    },
  },
} as unknown as OpenApiDocument

function answer(schema: object): object {
  return { description: '', content: { 'application/json': { schema } } }
}

const triedIn = (path: string) =>
  releaseSlices(union)
    .filter(({ document }) => document.paths[path])
    .map(({ release }) => release)

describe.skipIf(isDeep)('a path is tried in', () => {
  it('the first release, each whose marks change what it leads to, one between, and the last', () => {
    expect(triedIn('/changes')).toEqual(['R1.0.0', 'R3.0.0', 'R7.0.0', 'R10.0.0'])
  })

  it('the last release that has it', () => {
    expect(triedIn('/goes')).toEqual(['R1.0.0', 'R5.0.0', 'R7.0.0'])
    expect(triedIn('/comes')).toEqual(['R8.0.0', 'R10.0.0'])
  })

  it('tells where it is absent: the last release before it comes, and the first when it is gone', () => {
    const absences = releaseSlices(union).flatMap(({ release, absent }) => absent.map((path) => `${release} ${path}`))
    expect(absences).toEqual(['R7.0.0 /comes', 'R8.0.0 /goes'])
  })

  it('in all releases as it is in one that is left out', () => {
    const slices = releaseSlices()
    const seen = new Set(
      slices.flatMap(({ document }) => operationsIn(document).map((operation) => JSON.stringify(operation))),
    )
    const all = listReleases(bundle).flatMap((release) => operationsIn(project(bundle, release)))
    expect(all.filter((operation) => !seen.has(JSON.stringify(operation)))).toEqual([])
    const tried = slices.flatMap(({ document }) => listOperations(document)).length
    console.log(`${tried} of ${all.length} operations in releases are tried`)
    expect(tried).toBeLessThan(all.length / 2)
  })
})

/** Operations with everything they refer to, as far as it does not refer to itself. */
function operationsIn(document: OpenApiDocument): unknown[] {
  const resolved = (node: unknown, above: readonly string[]): unknown => {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map((entry) => resolved(entry, above))
    const { $ref: ref } = node as { $ref?: string }
    if (typeof ref === 'string' && !above.includes(ref)) {
      const [, , kind, name] = ref.split('/') as [string, string, 'schemas', string]
      return [ref, resolved(document.components?.[kind]?.[name], [...above, ref])]
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolved(value, above)]))
  }
  return listOperations(document).map(({ path, operation }) => [path, resolved(operation, [])])
}

describe.skipIf(isDeep)('whole releases are tried in', () => {
  it('the first, the last and few between, and each operation in one of them', () => {
    const chosen = releaseClasses(union)
    expect(chosen).toEqual(['R1.0.0', 'R3.0.0', 'R6.0.0', 'R8.0.0', 'R10.0.0'])
    const rare = structuredClone(union)
    Object.assign(rare.paths['/goes']?.get as object, { 'x-available-from': ['R2.0.0'], 'x-removed-from': ['R3.0.0'] })
    expect(releaseClasses(rare)).toContain('R2.0.0')
  })
})

it.runIf(isDeep)('everything is tried in every release', () => {
  expect(releaseSlices().map(({ release }) => release)).toEqual(listReleases(bundle))
  expect(releaseClasses()).toEqual(listReleases(bundle))
})
