import {
  bundle,
  escapePointer,
  listOperations,
  type OpenApiDocument,
  project,
  type Schema,
} from '@crmcom-webapi/contract'
import { type OperationId, releases, routeForms, schemaForms } from '@crmcom-webapi/server-routes'
import { bodiesOf, listExamples } from '@crmcom-webapi/test-support/examples'
import { chooseSeed, type Pool, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { schemaAt, Validator } from '@crmcom-webapi/test-support/validator'
import type { z } from '@hono/zod-openapi'
import { expect, it } from 'vitest'
import { compare, emptyTally, poolOf, type Subject } from './support/agree.js'

/** Shared out over the distinct forms; each form's share over the releases that have it. */
const perForm = 800

interface State {
  document: OpenApiDocument
  oracle: Validator
  pool: Pool
  examples: ReturnType<typeof listExamples>
}

const states = new Map(
  releases.map((release): [string, State] => {
    const document = project(bundle, release)
    const examples = listExamples(document)
    const pool = poolOf(
      Object.values(document.components?.schemas ?? {}),
      examples.map(({ value }) => value),
    )
    return [release, { document, oracle: new Validator(document), pool, examples }]
  }),
)
const stateOf = (release: string): State => states.get(release) as State

/** Samples of a component: whatever part of an example fits it. */
function samplesFor({ examples, oracle }: State, pointer: string): unknown[] {
  const parts = examples.flatMap(({ value }) => partsOf(value))
  const fitting = new Map(
    parts.filter((part) => oracle.accepts(pointer, part)).map((part) => [JSON.stringify(part), part]),
  )
  return [...fitting.values()].slice(0, 12)
}

function partsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return [value, ...Object.values(value).flatMap(partsOf)]
}

const accepted = (schema: z.ZodType) => (value: unknown) => schema.safeParse(value).success

it('every component form says what ajv says', () => {
  const seed = chooseSeed()
  const random = randomFrom(seed)
  const tally = emptyTally()
  const covered = new Set<string>()
  for (const { name, releases, schema } of schemaForms) {
    for (const release of releases) {
      const state = stateOf(release)
      const pointer = schemaAt(name)
      const raw = state.document.components?.schemas?.[name] as Schema
      const subject: Subject = { ...state, release, pointer, schema: raw, parse: accepted(schema as z.ZodType) }
      compare(subject, samplesFor(state, pointer), state.pool, Math.ceil(perForm / releases.length), random, tally)
      covered.add(`${release} ${name}`)
    }
  }
  const all = [...states].flatMap(([release, { document }]) =>
    Object.keys(document.components?.schemas ?? {}).map((name) => `${release} ${name}`),
  )
  expect(all.filter((one) => !covered.has(one))).toEqual([])
  report('components', seed, tally)
})

it('every body and answer of a route says what ajv says', () => {
  const seed = chooseSeed()
  const random = randomFrom(seed)
  const tally = emptyTally()
  for (const [operationId, forms] of Object.entries(routeForms) as [OperationId, (typeof routeForms)[OperationId]][]) {
    for (const { releases, route } of forms) {
      const release = releases[0]
      const state = stateOf(release)
      const placed = listOperations(state.document).find(({ operation }) => operation.operationId === operationId)
      if (!placed) throw new Error(`${release} has no ${operationId}`)
      const at = `#/paths/${escapePointer(placed.path)}/${placed.method}`
      for (const { of, at: place, body } of bodiesOf(state.document, placed.operation, at)) {
        const pointer = `${place}/content/application~1json/schema`
        const { request, responses } = route as unknown as RouteShape
        const schema = (of === 'request' ? request?.body : responses[of])?.content['application/json']
          ?.schema as z.ZodType
        const raw = body.content?.['application/json']?.schema as Schema
        const samples = state.examples.filter((one) => one.schema === pointer).map(({ value }) => value)
        compare(
          { ...state, release, pointer, schema: raw, parse: accepted(schema) },
          samples,
          state.pool,
          100,
          random,
          tally,
        )
      }
    }
  }
  report('routes', seed, tally, 10_000)
})

interface RouteShape {
  request?: { body: Body }
  responses: { [status: string]: Body }
}
interface Body {
  content: { [type: string]: { schema: unknown } | undefined }
}

function report(what: string, seed: number, tally: ReturnType<typeof emptyTally>, least = 100_000): void {
  const share = tally.valid / tally.mutated
  console.log(
    `${what}: seed ${seed} (repeat with SEED=${seed}), ${tally.seeds} seeds, ${tally.mutated} mutated instances, ` +
      `${(share * 100).toFixed(1)} % of them valid, ${tally.disagreements.length} disagreements, ${tally.aside} aside for __proto__`,
  )
  expect(tally.disagreements.slice(0, 5)).toEqual([])
  expect(tally.mutated).toBeGreaterThanOrEqual(least)
  expect(share).toBeGreaterThanOrEqual(0.2)
  expect(tally.aside).toBeLessThan(tally.mutated / 100)
}
