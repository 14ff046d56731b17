import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { collectForms, emitSchemas } from '@crmcom-webapi/codegen'
import { type OpenApiDocument, project, type Schema } from '@crmcom-webapi/contract'
import { contractOf, fixtures } from '@crmcom-webapi/test-support/contracts'
import { chooseSeed, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { schemaAt, Validator } from '@crmcom-webapi/test-support/validator'
import type { z } from '@hono/zod-openapi'
import ts from 'typescript'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compare, emptyTally, poolOf, type Tally } from './support/agree.js'

/** Inside the package, so that what the emitted files import is found. */
const folder = fileURLToPath(new URL(`../node_modules/.cache/fixtures-${process.pid}/`, import.meta.url))
const built = new URL('../dist/', import.meta.url).href

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Writes the validators of a contract as a program would have them, and loads them. */
async function validatorsOf(document: OpenApiDocument, name: string): Promise<{ [id: string]: { schema: z.ZodType } }> {
  const source = emitSchemas(collectForms(document)).replaceAll("from '../", `from '${built}`)
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  writeFileSync(`${folder}${name}.mjs`, outputText)
  return await import(/* @vite-ignore */ `${folder}${name}.mjs`)
}

async function tallyOf(
  name: string,
  schemas: { [name: string]: Schema },
  seed: number,
  perSchema: number,
  spoil = (all: typeof schemas) => all,
) {
  const release = 'R1.0.0'
  const document = project(contractOf(schemas), release)
  const oracle = new Validator(document)
  const validators = await validatorsOf(contractOf(spoil(structuredClone(schemas))), name)
  const pool = poolOf(Object.values(schemas), [])
  const random = randomFrom(seed)
  const tally = emptyTally()
  for (const [component, schema] of Object.entries(schemas)) {
    const parse = (value: unknown) => validators[component]?.schema.safeParse(value).success === true
    compare(
      { release, pointer: schemaAt(component), document, oracle, schema, parse },
      [],
      pool,
      perSchema,
      random,
      tally,
    )
  }
  return tally
}

it.each(Object.entries(fixtures))('the validators of %s say what ajv says', async (trait, schemas) => {
  const seed = chooseSeed()
  const tally: Tally = await tallyOf(trait, schemas, seed, 1_000)
  console.log(
    `${trait}: seed ${seed} (repeat with SEED=${seed}), ${tally.mutated} mutated instances, ` +
      `${((tally.valid / tally.mutated) * 100).toFixed(1)} % of them valid, ${tally.disagreements.length} disagreements, ${tally.aside} aside for __proto__`,
  )
  expect(tally.disagreements.slice(0, 5)).toEqual([])
  expect(tally.valid).toBeGreaterThan(0)
  expect(tally.valid).toBeLessThan(tally.mutated)
})

/** Wrong emitters, made by giving a right one a slightly different contract than the oracle has. */
const spoilt: [string, string, (schemas: { [name: string]: Schema }) => void][] = [
  ['forgets an exactly-one-of', 'oneOf', ({ Pair }) => delete Pair?.oneOf],
  ['forgets a dependentRequired', 'oneOf', ({ Pair }) => delete Pair?.dependentRequired],
  ['leaves a closed object open', 'oneOf', ({ ByName }) => delete ByName?.additionalProperties],
  ['makes an optional field required', 'names', ({ Names }) => Names?.required?.push('default')],
  [
    'takes a union for an exactly-one-of',
    'oneOf',
    ({ Overlapping }) => Object.assign(Overlapping ?? {}, { anyOf: Overlapping?.oneOf, oneOf: undefined }),
  ],
  ['refuses null', 'nullable', ({ Nullable }) => Object.assign(Nullable ?? {}, { type: 'object' })],
  ['counts UTF-16 units', 'texts', ({ Characters }) => Object.assign(Characters ?? {}, { minLength: 1 })],
  ['forgets a not', 'values', ({ Not }) => delete Not?.not],
]

it.each(spoilt)('notices a validator that %s', async (words, trait, spoil) => {
  const schemas = fixtures[trait] as { [name: string]: Schema }
  const tally = await tallyOf(words.replaceAll(' ', '-'), schemas, 1, 1_000, (all) => {
    spoil(all)
    return JSON.parse(JSON.stringify(all))
  })
  expect(tally.disagreements.length).toBeGreaterThan(0)
})

it('drops a key __proto__ from an open object, and refuses it in a closed one', async () => {
  const {
    Anything,
    Map: map,
    Nothing,
  } = await validatorsOf(contractOf(fixtures['additionalProperties'] as { [name: string]: Schema }), 'proto')
  const value = JSON.parse('{"__proto__": {"admin": true}}')
  for (const form of [Anything, map]) {
    const parsed = form?.schema.parse(value) as { admin?: boolean }
    expect(Object.hasOwn(parsed, '__proto__')).toBe(false)
    expect(parsed.admin).toBeUndefined()
  }
  expect(Nothing?.schema.safeParse(value).success === true).toBe(false)
})
