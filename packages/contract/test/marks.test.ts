import {
  bundle,
  listOperations,
  listReleases,
  type OpenApiDocument,
  type Operation,
  projector,
  resolveRef,
} from '@crmcom-webapi/contract'
import type { MarkSet } from '@crmcom-webapi/release-marks'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { isThere, lineOf, reached } from '@crmcom-webapi/test-support/reached'
import { expectSame } from '@crmcom-webapi/test-support/same'
import { describe, expect, it } from 'vitest'
import { escapePointer } from '../src/walk.js'

/*
 * Every node of the bundle that bears a mark gets a tag of its own. Where its holder is there is read from the
 * marks alone; where the node itself is, from the tags that are left in each projection.
 */

type Node = MarkSet & { $ref?: string; deprecated?: boolean; [key: string]: unknown }

interface Place {
  pointer: string
  tag: `x-tag-${number}`
  marks: MarkSet
}

const releases = listReleases(bundle)
const markKeys = ['x-available-from', 'x-removed-from', 'x-deprecated-from']
/** Sample data: nothing in there bears a mark. */
const dataKeys = new Set(['value', 'default', 'const', 'enum', 'x-releases'])

function childrenOf(node: object): [string, object][] {
  return Object.entries(node).filter(
    ([key, child]) => typeof child === 'object' && child !== null && (Array.isArray(node) || !dataKeys.has(key)),
  )
}

const tagged: OpenApiDocument = structuredClone(bundle)
const places: Place[] = []
tag(tagged, '#')

function tag(node: object, pointer: string): void {
  for (const [key, child] of childrenOf(node)) tag(child, `${pointer}/${escapePointer(key)}`)
  if (!markKeys.some((key) => key in node)) return
  const place: Place = { pointer, tag: `x-tag-${places.length}`, marks: { ...node } as MarkSet }
  places.push(place)
  ;(node as Node)[place.tag] = true
}

/** The tags a release comes across, by the marks alone: those whose holder is there, and those there themselves. */
function readMarks(release: string): { offered: Set<string>; there: Set<string> } {
  const offered = new Set<string>()
  const there = new Set<string>()
  const seen = new Set<object>()
  const isHere = (node: Node): boolean =>
    isThere(node, release) && (node.$ref === undefined || isHere(resolveRef(tagged, node.$ref) as Node))
  const visit = (node: object, chain: readonly object[]): void => {
    for (const one of chain) for (const key of tagsOf(one)) offered.add(key)
    if (!chain.every((one) => isHere(one as Node))) return
    for (const one of chain) for (const key of tagsOf(one)) there.add(key)
    if (seen.has(node)) return
    seen.add(node)
    for (const [, child] of childrenOf(node)) follow(child)
  }
  const follow = (node: Node | object): void => {
    const chain: object[] = [node]
    for (let one = node as Node; typeof one.$ref === 'string'; chain.push(one))
      one = resolveRef(tagged, one.$ref) as Node
    // What a reference names is met only when the reference itself is there.
    if (chain.length > 1 && !isThere(node as MarkSet, release)) for (const key of tagsOf(node)) offered.add(key)
    else visit(chain.at(-1) as object, chain)
  }
  for (const item of Object.values(tagged.paths)) follow(item)
  return { offered, there }
}

function tagsOf(node: object): string[] {
  return Object.keys(node).filter((key) => key.startsWith('x-tag-'))
}

/** The tagged nodes a projection still has. */
function readTags(document: OpenApiDocument): Map<string, Node> {
  const found = new Map<string, Node>()
  const visit = (node: object): void => {
    for (const key of tagsOf(node)) found.set(key, node as Node)
    for (const [, child] of childrenOf(node)) visit(child)
  }
  visit(document)
  // An alternative of `security` has no room for a tag, so it is looked for as it is written.
  for (const { path, method, operation } of listOperations(tagged)) {
    const left = (document.paths[path]?.[method] as Operation | undefined)?.security ?? []
    for (const entry of operation['x-security-marks'] ?? []) {
      const alternative = JSON.stringify(operation.security?.[entry.index])
      if (!left.some((one) => JSON.stringify(one) === alternative)) continue
      for (const key of tagsOf(entry)) found.set(key, {})
    }
  }
  return found
}

const contractOf = { bundle: contractIn, tagged: projector(tagged) }
const expected = new Map(releases.map((release) => [release, readMarks(release)]))
const actual = new Map(releases.map((release) => [release, readTags(contractOf.tagged(release))]))
const seen = (release: string, { tag }: Place): boolean => actual.get(release)?.has(tag) === true
const offered = (release: string, { tag }: Place): boolean => expected.get(release)?.offered.has(tag) === true

it('finds marks in every kind of place', () => {
  const kinds: [string, RegExp][] = [
    ['operation', /^#\/paths\/[^/]+\/(get|post)$/],
    ['parameter', /^#\/paths\/[^/]+\/(get|post)\/parameters\/\d+$/],
    ['component', /^#\/components\/schemas\/\w+$/],
    ['property', /\/properties\/\w+$/],
    ['branch', /\/oneOf\/\d+$/],
    ['enum value', /\/x-enum-marks\/\w+$/],
    ['failure code', /\/x-known-codes\/\d+$/],
    ['example', /\/examples\/[\w.-]+$/],
    ['security alternative', /\/x-security-marks\/\d+$/],
  ]
  for (const [kind, form] of kinds)
    expect([kind, places.some(({ pointer }) => form.test(pointer))]).toEqual([kind, true])
  const strange = places.filter(({ pointer }) => !kinds.some(([, form]) => form.test(pointer)))
  expect(strange.map(({ pointer }) => pointer)).toEqual([])
  expect(places.length).toBeGreaterThan(150)
})

it('the tags change nothing else', () => {
  const withoutTags = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutTags)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).filter(([key]) => !key.startsWith('x-tag-'))
    return Object.fromEntries(entries.map(([key, child]) => [key, withoutTags(child)]))
  }
  for (const release of releases) expectSame(withoutTags(contractOf.tagged(release)), contractOf.bundle(release))
})

describe('every marked node', () => {
  it.each(places.map((place) => [place.pointer, place] as const))('%s', (_, place) => {
    for (const release of releases)
      expect([release, seen(release, place)]).toEqual([release, expected.get(release)?.there.has(place.tag)])
    expect(releases.some((release) => seen(release, place))).toBe(true)
  })

  it.each(places.filter(({ marks }) => marks['x-available-from']).map((place) => [place.pointer, place] as const))(
    '%s is absent one step before its beginning and there at it',
    (_, place) => {
      const points = place.marks['x-available-from'] as readonly string[]
      for (const point of points) {
        if (offered(point, place) && !place.marks['x-removed-from']?.includes(point) && targetIsThere(place, point))
          expect([point, seen(point, place)]).toEqual([point, true])
        const before = stepBefore(point, points)
        if (before) expect([before, seen(before, place)]).toEqual([before, false])
      }
    },
  )

  it.each(places.filter(({ marks }) => marks['x-removed-from']).map((place) => [place.pointer, place] as const))(
    '%s is absent from its end and there one step before it',
    (_, place) => {
      const points = place.marks['x-removed-from'] as readonly string[]
      for (const point of points) {
        expect([point, seen(point, place)]).toEqual([point, false])
        const before = stepBefore(point, points)
        if (before && offered(before, place) && isThere(place.marks, before) && targetIsThere(place, before))
          expect([before, seen(before, place)]).toEqual([before, true])
      }
    },
  )

  it.each(places.filter(({ marks }) => marks['x-deprecated-from']).map((place) => [place.pointer, place] as const))(
    '%s is called deprecated from its mark on and not one step before it',
    (_, place) => {
      const points = place.marks['x-deprecated-from'] as readonly string[]
      for (const release of releases) {
        const node = actual.get(release)?.get(place.tag)
        if (!node) continue
        const isDeprecated = reached(points, release)
        expect([release, node.deprecated === true]).toEqual([release, isDeprecated])
        expect([release, 'x-deprecated-from' in node]).toEqual([release, isDeprecated])
        if (!isDeprecated) expect(node).not.toHaveProperty('x-replaced-by')
      }
      for (const point of points) {
        const before = stepBefore(point, points)
        expect(actual.get(point)?.get(place.tag)).toHaveProperty('deprecated', true)
        if (before) expect(actual.get(before)?.get(place.tag) ?? {}).not.toHaveProperty('deprecated')
      }
    },
  )

  it('stands in a holder that is older, most of the time, so that the step can be seen', () => {
    const begun = places.flatMap((place) => {
      const points = place.marks['x-available-from'] ?? []
      return points.map((point) => ({ place, before: stepBefore(point, points) }))
    })
    const visible = begun.filter(({ place, before }) => before !== undefined && offered(before, place))
    console.log(`marks: ${places.length} marked nodes, ${begun.length} beginnings, ${visible.length} in older holders`)
    expect(visible.length).toBeGreaterThan(begun.length / 2)
  })
})

/** The lines the vendor maintains side by side, as a table anyone can read. */
describe('parallel lines', () => {
  const password = places.find(({ pointer }) => pointer === '#/paths/~1users~1change_password/post') as Place
  const reset = places.find(({ pointer }) => pointer === '#/paths/~1access_tokens~1reset_pass_code/post') as Place
  const change = places.find(({ pointer }) => pointer === '#/paths/~1access_tokens~1change_pass_code/post') as Place

  it.each([
    ['R12.4.0', false],
    ['R12.5.0', true],
    ['R13.0.0', false],
    ['R13.1.0', false],
    ['R13.2.0', true],
    ['R14.0.0', true],
    ['R18.0.0', true],
  ])('users/change_password in %s: %s', (release, there) => expect(seen(release, password)).toBe(there))

  it.each([
    ['R15.0.0', false],
    ['R16.2.0', false],
    ['R16.12.0', true],
    ['R17.0.0', false],
    ['R17.10.0', true],
    ['R18.0.0', true],
  ])('access_tokens/change_pass_code in %s: %s', (release, there) => expect(seen(release, change)).toBe(there))

  it.each([
    ['R9.0.0', false],
    ['R16.2.0', false],
    ['R16.12.0', true],
    ['R17.0.0', false],
    ['R17.10.0', true],
    ['R18.0.0', true],
  ])('access_tokens/reset_pass_code is deprecated in %s: %s', (release, deprecated) =>
    expect(actual.get(release)?.get(reset.tag)?.deprecated === true).toBe(deprecated),
  )
})

/** A reference may bear a mark while what it names comes later still. */
function targetIsThere({ pointer }: Place, release: string): boolean {
  const { $ref } = resolveRef(bundle, pointer) as { $ref?: string }
  return $ref === undefined || isThere(resolveRef(bundle, $ref) as MarkSet, release)
}

/**
 * The listed release before a point, where the marks say that something changes between the two: in the same
 * line, or in the line before it when no point of the set lies there or earlier.
 */
function stepBefore(point: string, points: readonly string[]): string | undefined {
  const before = releases[releases.indexOf(point) - 1]
  if (before === undefined) return undefined
  return lineOf(before) === lineOf(point) || !reached(points, before) ? before : undefined
}
