import { escapePointer, listOperations, type OpenApiDocument, type Schema } from '@crmcom-webapi/contract'
import { type OperationId, releases, routeForms, schemaForms } from '@crmcom-webapi/server-routes'
import { ComponentTexts } from '@crmcom-webapi/test-support/component-texts'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { casesEach, inTurn, isDeep } from '@crmcom-webapi/test-support/depth'
import { bodiesOf, listExamples } from '@crmcom-webapi/test-support/examples'
import { chooseSeed, type Pool, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { schemaAt, Validator } from '@crmcom-webapi/test-support/validator'
import type { z } from '@hono/zod-openapi'
import { expect, it } from 'vitest'
import { compare, emptyTally, poolOf, type Subject } from './support/agree.js'

/** Mutated instances of all forms of components, and of all bodies and answers of routes. */
const budget = { components: 24_000, routes: 10_000 }

interface State {
  document: OpenApiDocument
  oracle: Validator
  pool: Pool
  examples: ReturnType<typeof listExamples>
  /** Every part of every example, each once. */
  parts: unknown[]
}

const states = new Map<string, State>()

function stateOf(release: string): State {
  const state = states.get(release) ?? makeState(contractIn(release))
  states.set(release, state)
  return state
}

function makeState(document: OpenApiDocument): State {
  const examples = listExamples(document)
  const pool = poolOf(
    Object.values(document.components?.schemas ?? {}),
    examples.map(({ value }) => value),
  )
  const parts = new Map(examples.flatMap(({ value }) => partsOf(value)).map((part) => [JSON.stringify(part), part]))
  return { document, oracle: new Validator(document), pool, examples, parts: [...parts.values()] }
}

/** Samples of a component: whatever part of an example fits it. */
function samplesFor({ parts, oracle }: State, pointer: string): unknown[] {
  const fitting: unknown[] = []
  for (const part of parts) if (fitting.length < 12 && oracle.accepts(pointer, part)) fitting.push(part)
  return fitting
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
  const perForm = casesEach(budget.components, schemaForms.length, 12)
  for (const { name, releases } of schemaForms) for (const release of releases) covered.add(`${release} ${name}`)
  for (const { name, releases, schema } of inTurn(schemaForms, 3, seed)) {
    // A form says the same in each release that has it, down to all it refers to: see the next test.
    const tried = isDeep ? releases : releases.slice(-1)
    for (const release of tried) {
      const state = stateOf(release)
      const pointer = schemaAt(name)
      const raw = state.document.components?.schemas?.[name] as Schema
      const subject: Subject = { ...state, release, pointer, schema: raw, parse: accepted(schema as z.ZodType) }
      compare(subject, samplesFor(state, pointer), state.pool, Math.ceil(perForm / tried.length), random, tally)
    }
  }
  const all = releases.flatMap((release) =>
    Object.keys(contractIn(release).components?.schemas ?? {}).map((name) => `${release} ${name}`),
  )
  expect(all.filter((one) => !covered.has(one))).toEqual([])
  report('components', seed, tally)
})

it('a component form has the same rules in each release that has it, down to all it refers to', () => {
  const texts = new Map<string, ComponentTexts>(
    releases.map((release) => [release, new ComponentTexts(rulesOf(contractIn(release)))]),
  )
  const others = schemaForms.flatMap(({ name, releases }) => {
    const [first, ...rest] = releases.map((release) => {
      const own = texts.get(release) as ComponentTexts
      return { release, text: own.whole(own.of(`schemas/${name}`)) }
    })
    return rest.filter(({ text }) => text !== first?.text).map(({ release }) => `${release} ${name}`)
  })
  expect(others).toEqual([])
})

/** Keys of a schema that no validator heeds. */
const words = new Set(['description', 'title', 'deprecated', 'example', 'examples'])

/** A document without them. What is called like one of them but is a field has an object under its name. */
function rulesOf(document: OpenApiDocument): OpenApiDocument {
  return JSON.parse(JSON.stringify(document), (key, value) => {
    const isWord = words.has(key) && (typeof value !== 'object' || Array.isArray(value))
    return isWord || key.startsWith('x-') ? undefined : value
  })
}

it('every body and answer of a route says what ajv says', () => {
  const seed = chooseSeed()
  const random = randomFrom(seed)
  const tally = emptyTally()
  const subjects: Array<{ subject: Subject; samples: unknown[]; pool: Pool }> = []
  for (const [operationId, forms] of Object.entries(routeForms) as [OperationId, (typeof routeForms)[OperationId]][]) {
    for (const { releases, route } of forms) {
      const release = releases.at(-1) as string
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
        const subject = { ...state, release, pointer, schema: raw, parse: accepted(schema) }
        // All operations answer the same failures, each of them with all of the examples: two are enough.
        subjects.push({
          subject,
          samples: of === '200' || of === 'request' ? samples : samples.slice(0, 2),
          pool: state.pool,
        })
      }
    }
  }
  const looked = inTurn(subjects, 3, seed)
  const each = casesEach(budget.routes, looked.length, 4)
  for (const { subject, samples, pool } of looked) compare(subject, samples, pool, each, random, tally)
  report('routes', seed, tally, 10_000)
})

interface RouteShape {
  request?: { body: Body }
  responses: { [status: string]: Body }
}
interface Body {
  content: { [type: string]: { schema: unknown } | undefined }
}

function report(what: string, seed: number, tally: ReturnType<typeof emptyTally>, least = 8_000): void {
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
