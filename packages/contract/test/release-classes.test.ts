import {
  bundle,
  listOperations,
  listReleases,
  type OpenApiDocument,
  type PathItem,
  project,
  projector,
} from '@crmcom-webapi/contract'
import { releaseClasses, releaseSlices, slicesWithAbsences, unseen } from '@crmcom-webapi/test-support/release-classes'
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
  it('the first release, each whose marks change what it leads to, and the last', () => {
    expect(triedIn('/changes')).toEqual(['R1.0.0', 'R3.0.0', 'R10.0.0'])
  })

  it('the last release that has it', () => {
    expect(triedIn('/goes')).toEqual(['R1.0.0', 'R7.0.0'])
    expect(triedIn('/comes')).toEqual(['R8.0.0', 'R10.0.0'])
  })

  it('tells where it is absent: the last release before it comes, and the first when it is gone', () => {
    const absences = slicesWithAbsences(union).flatMap(({ release, absent }) =>
      absent.map((path) => `${release} ${path}`),
    )
    expect(absences).toEqual(['R7.0.0 /comes', 'R8.0.0 /goes'])
  })

  it('a release in which only a common component changes, with few others', () => {
    const many = structuredClone(union)
    const common = { type: 'object', properties: marked('late', { 'x-available-from': ['R5.0.0'] }) }
    Object.assign(many.components?.schemas ?? {}, { Common: common })
    for (let index = 0; index < 40; index++)
      many.paths[`/many/${index}`] = {
        get: { operationId: `many${index}`, responses: { 200: answer({ $ref: '#/components/schemas/Common' }) } },
      } as unknown as PathItem
    const tried = releaseSlices(many).map(({ release, document }) => [release, Object.keys(document.paths).length])
    expect(tried).toEqual([
      ['R1.0.0', 42],
      ['R3.0.0', 1],
      ['R7.0.0', 1],
      ['R8.0.0', 1],
      ['R10.0.0', 42],
    ])
    // Both forms were tried in the releases above. A form that neither of them shows has a few paths of its own.
    Object.assign(common.properties, marked('short', { 'x-available-from': ['R4.0.0'], 'x-removed-from': ['R6.0.0'] }))
    const between = releaseSlices(structuredClone(many)).filter(({ release }) => /^R[45]/.test(release))
    expect(between.map(({ release, document }) => [release, Object.keys(document.paths)])).toEqual([
      ['R4.0.0', ['/many/0', '/many/8', '/many/16', '/many/24', '/many/32']],
      ['R5.0.0', ['/many/0', '/many/8', '/many/16', '/many/24', '/many/32']],
    ])
  })

  it('a contract that is what is projected from these paths alone', () => {
    for (const { release, document } of releaseSlices().slice(0, 3)) {
      const paths = Object.fromEntries(Object.entries(bundle.paths).filter(([path]) => document.paths[path]))
      const { tags: _tags, ...alone } = project({ ...bundle, paths }, release)
      const { tags: _all, ...rest } = document
      expect(rest).toEqual(alone)
    }
  })

  it('releases that show each form there is', () => {
    const slices = releaseSlices()
    const all = listReleases(bundle).map(projector(bundle))
    const shown = new Set(slices.flatMap(({ document }) => nodesIn(document)))
    expect(all.flatMap(nodesIn).filter((node) => !shown.has(node))).toEqual([])
    const count = (documents: OpenApiDocument[]) => documents.flatMap(listOperations).length
    const tried = count(slices.map(({ document }) => document))
    console.log(`${tried} of ${count(all)} operations in releases are tried`)
    expect(tried).toBeLessThan(count(all) / 3)
  })
})

/** Each operation and each component of a document, word by word. */
function nodesIn(document: OpenApiDocument): string[] {
  const components = Object.entries(document.components ?? {}).flatMap(([kind, map]) =>
    Object.entries(map as object).map((entry) => JSON.stringify([kind, ...entry])),
  )
  return [...listOperations(document).map((one) => JSON.stringify(one)), ...components]
}

describe.skipIf(isDeep)('what was tried before', () => {
  it('is known again by its words and those of all it refers to', () => {
    const isUnseen = unseen()
    const [first, second] = [project(union, 'R1.0.0'), project(union, 'R3.0.0')]
    expect(isUnseen(first, '#/components/schemas/Holder')).toBe(true)
    expect(isUnseen(first, '#/components/schemas/Holder')).toBe(false)
    expect(isUnseen(first, '#/components/schemas/Holder', { part: {} })).toBe(true)
    expect(isUnseen(project(union, 'R2.0.0'), '#/components/schemas/Holder')).toBe(false)
    expect(isUnseen(second, '#/components/schemas/Holder')).toBe(true)
  })
})

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
