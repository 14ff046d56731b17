import {
  bundle,
  isRequiredOnly,
  listReleases,
  type Marked,
  methods,
  type Operation,
  project,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'
import type { MarkSet } from '@crmcom-webapi/release-marks'
import { expect, it } from 'vitest'
import { escapePointer } from './support/examples.js'

/*
 * Walks the bundle and each projection side by side and notes in which releases each marked node of
 * the bundle is there. Only places whose holder is there itself are noted.
 */

interface Sighting {
  marks: MarkSet
  kind: string
  there: string[]
  gone: string[]
}

const releases = listReleases(bundle)
const sightings = new Map<string, Sighting>()

function note(kind: string, pointer: string, marks: MarkSet, release: string, there: boolean): void {
  if (!['x-available-from', 'x-removed-from', 'x-deprecated-from'].some((key) => key in marks)) return
  const sighting = sightings.get(pointer) ?? { marks, kind, there: [], gone: [] }
  sighting[there ? 'there' : 'gone'].push(release)
  sightings.set(pointer, sighting)
}

/** The marks on a node and, when it is a reference, those of what it names: the later beginning, the earlier end. */
function marksOf(node: Marked): MarkSet {
  if (!node.$ref) return node
  const { 'x-available-from': from, 'x-removed-from': removed } = resolveRef(bundle, node.$ref)
  return { ...(from ? { 'x-available-from': from } : {}), ...(removed ? { 'x-removed-from': removed } : {}), ...node }
}

function compareSchemas(whole: Schema, part: Schema, at: string, release: string): void {
  for (const [name, property] of Object.entries(whole.properties ?? {})) {
    const left = part.properties?.[name]
    const place = `${at}/properties/${escapePointer(name)}`
    note('property', place, marksOf(property), release, left !== undefined)
    if (left && property['x-deprecated-from']) deprecation(place, property, release, left.deprecated === true)
    if (left && typeof left === 'object') compareSchemas(property, left, place, release)
  }
  for (const [index, branch] of (whole.oneOf ?? []).entries()) {
    if (isRequiredOnly(branch)) continue
    const left = branch.$ref
      ? part.oneOf?.find(({ $ref }) => $ref === branch.$ref)
      : [...(part.oneOf ?? []), part].find((one) => one['pattern'] === branch['pattern'] && one.const === branch.const)
    note('branch', `${at}/oneOf/${index}`, marksOf(branch), release, left !== undefined)
  }
  for (const [value, marks] of Object.entries(whole['x-enum-marks'] ?? {}))
    note('enum value', `${at}/enum/${value}`, marks, release, part.enum?.map(String).includes(value) === true)
  if (whole.items && part.items) compareSchemas(whole.items, part.items, `${at}/items`, release)
}

const deprecations = new Map<string, { from: readonly string[]; yes: string[]; no: string[] }>()

function deprecation(pointer: string, marks: Marked, release: string, deprecated: boolean): void {
  const entry = deprecations.get(pointer) ?? { from: marks['x-deprecated-from'] as string[], yes: [], no: [] }
  entry[deprecated ? 'yes' : 'no'].push(release)
  deprecations.set(pointer, entry)
}

for (const release of releases) {
  const document = project(bundle, release)
  for (const [path, item] of Object.entries(bundle.paths)) {
    for (const method of methods) {
      const whole = item[method] as Operation | undefined
      if (!whole) continue
      const part = document.paths[path]?.[method] as Operation | undefined
      const at = `#/paths/${escapePointer(path)}/${method}`
      note('operation', at, whole, release, part !== undefined)
      if (!part) continue
      if (whole['x-deprecated-from']) deprecation(at, whole, release, part.deprecated === true)
      const bodies = [
        [whole.requestBody, part.requestBody, 'requestBody'],
        ...Object.entries(whole.responses).map(([status, response]) => [
          response,
          part.responses[status],
          `responses/${status}`,
        ]),
      ] as [Operation['requestBody'], Operation['requestBody'], string][]
      for (const [all, left, place] of bodies) {
        for (const [type, media] of Object.entries(all?.content ?? {})) {
          const now = left?.content[type]
          for (const [name, example] of Object.entries(media.examples ?? {}))
            note(
              'example',
              `${at}/${place}/${type}/${name}`,
              marksOf(example),
              release,
              now?.examples?.[name] !== undefined,
            )
        }
      }
    }
  }
  for (const [name, whole] of Object.entries(bundle.components?.schemas ?? {})) {
    const part = document.components?.schemas?.[name]
    if (part) compareSchemas(whole, part, `#/components/schemas/${name}`, release)
    if (!part || whole['x-available-from'])
      note('component', `#/components/schemas/${name}`, whole, release, part !== undefined)
  }
}

const before = (a: string, b: string) => releases.indexOf(a) < releases.indexOf(b)

/** With one point a line begins there; this contract has no parallel lines yet, and the tables of `hasReached` cover them. */
const single = (points: readonly string[] | undefined): string | undefined => {
  if (points && points.length !== 1) throw new Error('parallel lines have come: extend this test')
  return points?.[0]
}

it('finds marks of every kind', () => {
  const kinds = new Set([...sightings.values()].map(({ kind }) => kind))
  expect([...kinds].toSorted()).toEqual(['branch', 'component', 'enum value', 'example', 'operation', 'property'])
  expect(sightings.size).toBeGreaterThan(40)
})

it.each([...sightings])('%s is there from its beginning until its end', (pointer, { marks, there, gone }) => {
  const [from, until] = [single(marks['x-available-from']), single(marks['x-removed-from'])]
  const expected = (release: string) => (!from || !before(release, from)) && (!until || before(release, until))
  expect([pointer, there.filter((release) => !expected(release)), gone.filter(expected)]).toEqual([pointer, [], []])
  if (from) expect(there).toContain(from)
  if (until) expect(gone).toContain(until)
})

it('sees the step before a beginning in nearly every place', () => {
  const begun = [...sightings].filter(([, { marks }]) => marks['x-available-from'])
  const blind = begun.filter(([, { marks, gone }]) => {
    const step = releases[releases.indexOf(single(marks['x-available-from']) as string) - 1]
    return !gone.includes(step as string)
  })
  // What is left lies inside something that begins at the same point.
  for (const [pointer, { marks }] of blind) {
    const holders = [...sightings].filter(
      ([other]) => pointer.startsWith(`${other}/`) || pointer.split('/')[3] === other.split('/')[3],
    )
    expect([
      pointer,
      holders.some(
        ([, holder]) =>
          !before(single(holder.marks['x-available-from']) ?? '', single(marks['x-available-from']) as string),
      ),
    ]).toEqual([pointer, true])
  }
  expect(blind.length / begun.length).toBeLessThan(0.5)
})

it.each([...deprecations])('%s is called deprecated from its mark on', (_, { from, yes, no }) => {
  const point = single(from) as string
  expect(yes.filter((release) => before(release, point))).toEqual([])
  expect(no.filter((release) => !before(release, point))).toEqual([])
  expect(yes).toContain(point)
})
