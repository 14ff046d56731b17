import {
  bundle,
  type Change,
  compare,
  isRequiredOnly,
  listOperations,
  listReleases,
  type Marked,
  type MediaType,
  type Operation,
  type Parameter,
  type RequestBody,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'
import { availability, type MarkSet, parseRelease } from '@crmcom-webapi/release-marks'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { inTurn, someOf } from '@crmcom-webapi/test-support/depth'
import { chooseSeed } from '@crmcom-webapi/test-support/mutate'
import { releaseClasses } from '@crmcom-webapi/test-support/release-classes'
import { describe, expect, it } from 'vitest'

/*
 * Reads from the marks alone, over the bundle as it is written, what a caller meets from one listed release
 * to the next, and holds compare() to exactly that. Nothing here calls project() for its expectation.
 */

const releases = listReleases(bundle)
const pairs = releases.slice(1).map((release, index) => [releases[index] as string, release] as const)

const projections = new Map(releases.map((release) => [release, contractIn(release)]))
const differences = new Map<string, Change[]>()
const between = (before: string, after: string, words = false): Change[] => {
  const key = `${before} ${after} ${words}`
  const known =
    differences.get(key) ?? compare(projections.get(before) ?? bundle, projections.get(after) ?? bundle, { words })
  differences.set(key, known)
  return known
}

const line = ({ breaking, kind, what, operationId, at }: Omit<Change, 'side' | 'pointer' | 'text'>): string =>
  `${breaking ? '!' : ' '} ${kind} ${what} ${operationId} ${at}`

/** Everything whose marks were looked at. */
const met = new Set<object>()

class Reading {
  readonly lines: string[] = []
  private operationId = ''

  constructor(
    private readonly before: string,
    private readonly after: string,
  ) {}

  add(kind: Change['kind'], what: Change['what'], at: string, breaking: boolean): void {
    this.lines.push(line({ kind, what, at, breaking, operationId: this.operationId }))
  }

  /** Tells whether a node is there in both releases, and notes it when it comes, goes or becomes deprecated. */
  isInBoth(chain: readonly MarkSet[], what: Change['what'], at: string, added: boolean, removed: boolean): boolean {
    for (const marks of chain) met.add(marks)
    const [was, is] = [this.before, this.after].map((release) => {
      const states = chain.map((marks) => availability(marks, parseRelease(release)))
      return {
        present: states.every(({ present }) => present),
        deprecated: states.some(({ deprecated }) => deprecated),
      }
    })
    if (!was || !is) return false
    if (was.present && !is.present) this.add('removed', what, at, removed)
    if (!was.present && is.present) this.add('added', what, at, added)
    if (!was.present || !is.present) return false
    if (was.deprecated !== is.deprecated) this.add(is.deprecated ? 'deprecated' : 'undeprecated', what, at, false)
    return true
  }

  read(): string[] {
    for (const { path, method, operation } of listOperations(bundle)) {
      this.operationId = operation.operationId
      const chain = [bundle.paths[path] as Marked, operation]
      if (this.isInBoth(chain, 'operation', `${method.toUpperCase()} ${path}`, false, true))
        this.readOperation(operation)
    }
    return this.lines.sort()
  }

  private readOperation(operation: Operation): void {
    this.readLifetimes(operation)
    for (const [index, requirement] of (operation.security ?? []).entries()) {
      const chain = operation['x-security-marks']?.filter((entry) => entry.index === index) ?? []
      const name = Object.keys(requirement).sort().join(' with ') || 'no credentials'
      this.isInBoth(chain, 'security', `security(${name})`, false, true)
    }
    for (const node of operation.parameters ?? []) {
      const [parameter, chain] = follow(node)
      const { name, in: where, required, schema } = parameter as Parameter
      const at = `${where}.${name}`
      if (this.isInBoth(chain, 'parameter', at, required === true, true) && schema)
        this.readSchema(schema, at, 'request', [])
    }
    if (operation.requestBody) this.readContent(follow(operation.requestBody)[0] as RequestBody, 'request', 'request')
    for (const [status, node] of Object.entries(operation.responses)) {
      const [response, chain] = follow(node)
      if (this.isInBoth(chain, 'response', `answer.${status}`, false, true))
        this.readContent(response as unknown as RequestBody, `answer.${status}`, 'answer')
    }
  }

  private readLifetimes(operation: Operation): void {
    const [was, is] = this.periods(operation['x-session-lifetime']) as Array<
      { seconds: number; 'counted-from': string } | undefined
    >
    if (!was || !is || was === is) return
    const worse = is.seconds < was.seconds || (was['counted-from'] === 'last-use' && is['counted-from'] === 'issue')
    this.add('changed', 'constraint', 'answer.session', worse)
  }

  /** What holds in each of the two releases, of what is said from one release until another. */
  private periods(listed: unknown): unknown[] {
    return [this.before, this.after].map((release) =>
      ((listed ?? []) as Array<{ from?: string; until?: string }>).find(({ from, until }) => {
        const marks = {
          ...(from ? { 'x-available-from': [from] } : {}),
          ...(until ? { 'x-removed-from': [until] } : {}),
        }
        return availability(marks, parseRelease(release)).present
      }),
    )
  }

  private readContent(body: RequestBody, at: string, side: 'request' | 'answer'): void {
    for (const media of Object.values((body.content ?? {}) as { [type: string]: MediaType }))
      if (media.schema) this.readSchema(media.schema, at, side, [])
  }

  private readSchema(node: Schema, at: string, side: 'request' | 'answer', open: readonly object[]): void {
    const [target, chain] = follow(node)
    for (const marks of chain) met.add(marks)
    if (open.includes(target)) return
    const schema = target as Schema
    for (const key of ['x-generated-by', 'x-lists']) {
      const [was, is] = this.periods(schema[key])
      if (was !== is) this.add('changed', 'annotation', at, false)
    }
    const deeper = [...open, target]
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const place = `${at}.${name}`
      const needed = side === 'request' && schema.required?.includes(name) === true
      const surprise = side === 'answer' && schema.additionalProperties === false
      if (!this.isInBoth(follow(property)[1], 'property', place, needed || surprise, true)) continue
      this.readLegacy(follow(property)[1], place, side)
      this.readSchema(property, place, side, deeper)
    }
    if (schema.oneOf && !schema.oneOf.every(isRequiredOnly)) this.readChoice(schema.oneOf, at, side, deeper)
    for (const [value, marks] of Object.entries(schema['x-enum-marks'] ?? {}))
      this.isInBoth([marks], 'enum-value', `${at}=${value}`, false, true)
    for (const known of (schema['x-known-codes'] ?? []) as (MarkSet & { code: string })[])
      this.isInBoth([known], 'known-code', `${at}=${known.code}`, false, true)
    if (schema.items) this.readSchema(schema.items, `${at}[]`, side, deeper)
    if (schema.contentSchema) this.readSchema(schema.contentSchema, `${at}.(content)`, side, deeper)
    if (typeof schema.additionalProperties === 'object')
      this.readSchema(schema.additionalProperties, `${at}.*`, side, deeper)
  }

  private readLegacy(chain: Marked[], at: string, side: 'request' | 'answer'): void {
    for (const { 'x-legacy-only-from': from } of chain) {
      if (!from) continue
      const [was, is] = [this.before, this.after].map(
        (release) => availability({ 'x-available-from': from }, parseRelease(release)).present,
      )
      if (was !== is) this.add('changed', 'constraint', at, side === 'answer' && is === true)
    }
  }

  private readChoice(branches: Schema[], at: string, side: 'request' | 'answer', open: readonly object[]): void {
    const there = (release: string): Schema[] =>
      branches.filter((branch) =>
        follow(branch)[1].every((marks) => availability(marks, parseRelease(release)).present),
      )
    const [was, is] = [there(this.before), there(this.after)]
    if (was.length === 1 && is.length === 1 && was[0] !== is[0] && !was[0]?.$ref && !is[0]?.$ref) {
      // The only form left is written into its holder, so one form for another reads as other rules for the same text.
      for (const marks of [...was, ...is]) met.add(marks)
      this.readOtherForm(was[0] as Schema, is[0] as Schema, at, side)
      return
    }
    for (const branch of branches) {
      const name = branch.$ref?.slice(branch.$ref.lastIndexOf('/') + 1) ?? String(branch['pattern'])
      const place = `${at}(${name})`
      if (this.isInBoth(follow(branch)[1], 'alternative', place, side === 'answer', side === 'request'))
        this.readSchema(branch, at, side, open)
    }
  }

  private readOtherForm(was: Schema, is: Schema, at: string, side: 'request' | 'answer'): void {
    for (const key of ['pattern', 'minLength', 'maxLength', 'contentMediaType', 'contentSchema'] as const) {
      if (was[key] === is[key]) continue
      const kind = was[key] === undefined ? 'added' : is[key] === undefined ? 'removed' : 'changed'
      const breaking = kind === 'changed' || (kind === 'added') === (side === 'request')
      this.add(kind, 'constraint', key === 'contentSchema' ? `${at}.(content)` : at, breaking)
    }
  }
}

/** What a node means, and every node on the way that may carry marks. */
function follow(node: Marked): [Marked, Marked[]] {
  if (node.$ref === undefined) return [node, [node]]
  const [target, chain] = follow(resolveRef(bundle, node.$ref))
  return [target, [node, ...chain]]
}

describe('from each listed release to the next', () => {
  it.each(inTurn(pairs, 2))('%s to %s: exactly what the marks say', (before, after) => {
    expect(between(before, after).map(line).sort()).toEqual(new Reading(before, after).read())
  })

  it('no mark is passed by', () => {
    for (const [before, after] of pairs) new Reading(before, after).read()
    const passedBy: string[] = []
    const visit = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return
      const marked = ['x-available-from', 'x-removed-from', 'x-deprecated-from'].some((key) => key in node)
      if (marked && !met.has(node)) passedBy.push(at)
      for (const [key, value] of Object.entries(node)) if (key !== 'examples') visit(value, `${at}/${key}`)
    }
    visit(bundle, '#')
    expect(passedBy).toEqual([])
    expect(met.size).toBeGreaterThan(100)
  })
})

describe('over all pairs of releases', () => {
  const flipped: { [kind in Change['kind']]: Change['kind'] } = {
    added: 'removed',
    removed: 'added',
    deprecated: 'undeprecated',
    undeprecated: 'deprecated',
    changed: 'changed',
  }
  const bare = ({ kind, what, operationId, at }: Change): string => `${kind} ${what} ${operationId} ${at}`

  it('a release differs in nothing from itself, words included', () => {
    for (const release of releaseClasses()) expect(between(release, release, true)).toEqual([])
  })

  it('the way back is the way there, mirrored', () => {
    const classes = releaseClasses()
    const [seed, places] = [chooseSeed(), [...releases.entries()]]
    console.log(`SEED=${seed}`)
    for (const [index, before] of someOf(places, 12, seed)) {
      const far = classes.includes(before) ? [releases.at(-1) as string] : []
      for (const after of [...releases.slice(index + 1, index + 2), ...far]) {
        const there = between(before, after).map((change) => bare({ ...change, kind: flipped[change.kind] }))
        expect(there.sort()).toEqual(between(after, before).map(bare).sort())
      }
    }
  })

  it('words come on top of the rest, and only when asked for', () => {
    const seed = chooseSeed()
    console.log(`SEED=${seed}`)
    for (const [before, after] of someOf(pairs, 12, seed)) {
      const all = between(before, after, true)
      expect(all.filter(({ what }) => what !== 'words')).toEqual(between(before, after))
      expect(all.filter(({ what, breaking }) => what === 'words' && breaking)).toEqual([])
    }
    expect(between('R11.0.0', 'R12.0.0', true).some(({ what }) => what === 'words')).toBe(true)
  })

  it('every change names a place that is there', () => {
    for (const [before, after] of pairs)
      for (const { pointer, kind } of between(before, after)) {
        const document = projections.get(kind === 'removed' ? before : after) ?? bundle
        const holder = pointer.slice(0, pointer.lastIndexOf('/'))
        expect(() => resolveRef(document, holder), pointer).not.toThrow()
      }
  })
})
