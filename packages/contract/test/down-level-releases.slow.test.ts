import { readFileSync } from 'node:fs'
import SwaggerParser from '@apidevtools/swagger-parser'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { someOf } from '@crmcom-webapi/test-support/depth'
import { chooseSeed } from '@crmcom-webapi/test-support/mutate'
import { releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { quickToCompile } from '@crmcom-webapi/test-support/validator'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listOperations, type MediaType, type OpenApiDocument, resolveRef } from '../src/document.js'
import { toOpenApi30 } from '../src/down-level/down-level.js'
import { listReleases, newestRelease } from '../src/releases.js'
import { escapePointer } from '../src/walk.js'

const bundle: OpenApiDocument = JSON.parse(readFileSync(new URL('../bundle/openapi.json', import.meta.url), 'utf8'))
const releases = listReleases(bundle)
const turn = chooseSeed()
console.log(`SEED=${turn}`)
const seed = process.env['SEED'] === undefined ? {} : { seed: Number(process.env['SEED']) }

const config = await createConfig({
  extends: ['recommended'],
  rules: { 'no-invalid-media-type-examples': 'error', 'no-invalid-schema-examples': 'error' },
})

describe.each(someOf(releaseSlices(), 8, turn))('the OpenAPI 3.0.3 document of $release', ({ document: source }) => {
  const { document, notes } = toOpenApi30(source)
  const text = JSON.stringify(document)

  it('is linted without a problem, its examples included', async () => {
    const problems = await lintFromString({ source: text, absoluteRef: '/contract/openapi.json', config })
    expect(problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer} ${message}`)).toEqual([])
  })

  it('is OpenAPI 3.0 for an independent parser', async () => {
    // The parser works on the document it is given, and types know no `x-` keys.
    const parsed = await SwaggerParser.validate(JSON.parse(text))
    expect(parsed.info.title).toBe(source.info.title)
  })

  it('has no vocabulary of 3.1', () => {
    expect(wordsOf31(source)).not.toEqual([])
    expect(wordsOf31(document)).toEqual([])
  })

  it('says every note in words, at a place that is there, and keeps it under an x- key', () => {
    for (const note of notes) {
      expect(resolvePointer(source, note.pointer), note.pointer).toBeDefined()
      const [, sentence, key] = /^(.*?) 3\.0\.3 .* kept in (x-[\w-]+)/.exec(note.text) ?? []
      expect(text, note.text).toContain(`"${key}"`)
      if (!note.pointer.startsWith('#/info')) expect(text, note.text).toContain(JSON.stringify(sentence).slice(1, -1))
    }
  })

  it('has an answer of every operation that is read the same in any order, with typed data', () => {
    const answers = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => {
        const { responses } = operation as { responses: { [status: string]: { content: { [type: string]: Json } } } }
        const schema = responses['200']?.content['application/json']?.['schema'] as Json
        return {
          pointer: `#/paths/${escapePointer(path)}/${method}/responses/200/content/application~1json/schema`,
          schema,
        }
      }),
    )
    expect(answers).toHaveLength(listOperations(source).length)
    const follow = (schema: Json): Json =>
      typeof schema['$ref'] === 'string' ? follow(resolvePointer(document, schema['$ref']) as Json) : schema
    const fields = (schema: Json) => follow(schema)['properties'] as { [name: string]: Json }
    const validate = validators(asJsonSchema(document))
    for (const { pointer, schema } of answers) {
      const { status, data } = fields(schema) as { status: Json; data: Json }
      for (const part of [schema, status, data, ...Object.values(fields(status)), data['items'] ?? {}])
        expect(Object.keys(follow(part as Json)), pointer).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/^(oneOf|anyOf|allOf|not)$/)]),
        )
      const isList = follow(data)['type'] === 'array'
      expect(isList ? follow(data['items'] as Json)['type'] : follow(data)['type'], pointer).toBe('object')
      const failed = { status: { code: 'SYSTEM.UNEXPECTED', message: null, description: '' } }
      for (const value of [failed, isList ? { ...failed, data: null } : { ...failed, data: {} }])
        expect(validate(pointer)(value), `${pointer} ${JSON.stringify(value)}`).toBe(true)
      expect(validate(pointer)({ status: failed.status, data: 'text' }), pointer).toBe(false)
    }
    const examples = seedsOf(source).filter(({ pointer }) => pointer.includes('/responses/200/'))
    expect(examples.length).toBeGreaterThan(answers.length)
    for (const { pointer, value } of examples) expect(validate(pointer)(value), pointer).toBe(true)
  })

  it('comes out alike each time', () => {
    expect(JSON.stringify(toOpenApi30(structuredClone(source)).document)).toBe(text)
  })
})

describe('the verdicts of 3.1 and 3.0.3', () => {
  it.each([...new Set([releases[0], releases[Math.floor(releases.length / 2)], newestRelease(bundle)])])(
    'agree on mutated examples of %s',
    (release) => {
      const newer = contractIn(release as string)
      const { document: older, notes } = toOpenApi30(newer)
      const noted = new Set(notes.map(({ pointer }) => resolvePointer(newer, pointer)))
      const seeds = seedsOf(newer)
      const [before, after] = [validators(newer), validators(asJsonSchema(older))]
      const fields = fieldsOf(seeds)
      const verdicts = { accepted: 0, refused: 0, noted: 0 }
      for (const { pointer, value } of seeds) {
        expect(before(pointer)(value), pointer).toBe(true)
        expect(after(pointer)(value), pointer).toBe(true)
      }
      const mutation = fc.record({ kind: fc.nat({ max: 9 }), place: fc.nat(), field: fc.constantFrom(...fields) })
      const scenario = fc.record({
        seed: fc.constantFrom(...seeds),
        mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
      })
      fc.assert(
        fc.property(scenario, ({ seed: { pointer, value }, mutations }) => {
          const mutated = mutations.reduce<unknown>(mutate, structuredClone(value))
          const [old, now] = [before(pointer), after(pointer)]
          const [was, is] = [old(mutated), now(mutated)]
          if (was === is) verdicts[was ? 'accepted' : 'refused']++
          else {
            // Only what 3.0.3 cannot express and a note tells of: fields that come together, a value of one of
            // several types, and an answer that is a success or a failure. One object says less of a success,
            // and too much of a failure's data.
            const place = `${pointer} ${JSON.stringify(mutated)}`
            const { status, data } = mutated as { status?: { code?: unknown }; data?: unknown }
            if (was) expect([status?.code !== 'OK', data !== undefined], place).toEqual([true, true])
            const isOfTypes = ({ parentSchema }: ErrorObject) => noted.has(parentSchema?.['type'])
            const broken = (old.errors ?? []).filter(({ keyword }) => ['dependentRequired', 'oneOf'].includes(keyword))
            if (is) expect(broken.length > 0 || old.errors?.every(isOfTypes), place).toBe(true)
            for (const { keyword, schema, parentSchema } of broken)
              expect(noted, place).toContain(keyword === 'oneOf' ? parentSchema : schema)
            verdicts.noted++
          }
        }),
        { numRuns: 5000, ...seed },
      )
      expect(verdicts.accepted).toBeGreaterThan(100)
      expect(verdicts.refused).toBeGreaterThan(100)
    },
  )
})

/** Places where a word of 3.1 is left; `x-` keys and sample data may hold anything. */
function wordsOf31(document: unknown): string[] {
  const gone = new Set(
    (
      'const examples contentMediaType contentEncoding contentSchema dependentRequired dependentSchemas prefixItems ' +
      'patternProperties propertyNames unevaluatedProperties unevaluatedItems if then else contains $defs $comment ' +
      '$id $anchor $schema'
    ).split(' '),
  )
  const found: string[] = []
  const visit = (node: unknown, at: string, schema: boolean, names: boolean): void => {
    if (typeof node !== 'object' || node === null) {
      if (schema && !names) found.push(`${at}: a boolean schema`)
      return
    }
    if (Array.isArray(node)) {
      for (const [index, entry] of node.entries()) visit(entry, `${at}/${index}`, schema, false)
      return
    }
    if (schema && !names) {
      const { type, $ref, nullable, exclusiveMinimum, exclusiveMaximum } = node as { [key: string]: unknown }
      if (Array.isArray(type) || type === 'null') found.push(`${at}/type`)
      if ($ref !== undefined && Object.keys(node).length > 1) found.push(`${at}: beside $ref`)
      if (nullable !== undefined && type === undefined) found.push(`${at}: nullable without type`)
      if ([exclusiveMinimum, exclusiveMaximum].some((bound) => typeof bound === 'number')) found.push(`${at}: bound`)
    }
    for (const [key, value] of Object.entries(node)) {
      const below = `${at}/${key}`
      if (names) visit(value, below, schema, false)
      else if (key.startsWith('x-') || ['example', 'value', 'default', 'enum', 'discriminator', 'xml'].includes(key))
        continue
      else if (schema && gone.has(key)) found.push(below)
      else if (schema && ['items', 'not', 'allOf', 'oneOf', 'anyOf'].includes(key)) visit(value, below, true, false)
      else if (schema && key === 'additionalProperties') {
        if (typeof value !== 'boolean') visit(value, below, true, false)
      } else if (schema) {
        if (key === 'properties') visit(value, below, true, true)
      } else if (key === 'schema') visit(value, below, true, false)
      else if (key === 'schemas') visit(value, below, true, true)
      else if (key === 'summary' && at === '#/info') found.push(below)
      else if (key === 'identifier' && at === '#/info/license') found.push(below)
      else visit(value, below, false, ['content', 'responses', 'headers', 'examples', 'paths'].includes(key))
    }
  }
  visit(document, '#', false, false)
  return found
}

type Json = { [key: string]: unknown }

interface Seed {
  pointer: string
  value: unknown
}

/** Every example of a body, with the pointer to the schema it stands for. */
function seedsOf(document: OpenApiDocument): Seed[] {
  const seeds: Seed[] = []
  const collect = (content: { [mediaType: string]: MediaType } | undefined, at: string) => {
    for (const [type, media] of Object.entries(content ?? {}))
      for (const example of Object.values(media.examples ?? {})) {
        const { value } = example.$ref === undefined ? example : resolveRef(document, example.$ref)
        seeds.push({ pointer: `${at}/content/${escapePointer(type)}/schema`, value })
      }
  }
  for (const { path, method, operation } of listOperations(document)) {
    const at = `#/paths/${escapePointer(path)}/${method}`
    collect(operation.requestBody?.content, `${at}/requestBody`)
    for (const [status, response] of Object.entries(operation.responses))
      collect(response.content, `${at}/responses/${status}`)
  }
  return seeds
}

/** A JSON Schema 2020-12 reading of a 3.0.3 document, written for this test only. */
function asJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asJsonSchema)
  if (typeof node !== 'object' || node === null) return node
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = node as { [key: string]: unknown }
  const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, asJsonSchema(value)]))
  if (nullable === true) schema['type'] = [schema['type'], 'null']
  for (const [flag, exclusive, bound] of [
    [exclusiveMinimum, 'exclusiveMinimum', 'minimum'],
    [exclusiveMaximum, 'exclusiveMaximum', 'maximum'],
  ] as const) {
    if (flag === true) {
      schema[exclusive] = schema[bound]
      delete schema[bound]
    }
  }
  return schema
}

function validators(document: unknown): (pointer: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, verbose: true, ...quickToCompile })
  ajv.addSchema(document as object, 'contract')
  const compiled = new Map<string, ValidateFunction>()
  return (pointer) => {
    const known = compiled.get(pointer)
    if (known) return known
    const validate = ajv.compile({ $ref: `contract${encodeURI(pointer)}` })
    compiled.set(pointer, validate)
    return validate
  }
}

type Place = Array<string | number>

function placesOf(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => {
    const place = [...at, Array.isArray(value) ? Number(key) : key]
    return [place, ...placesOf(entry, place)]
  })
}

const replacements = [null, '', 'OK', '0042', 42, 0.5, true, [], {}]

interface Mutation {
  kind: number
  place: number
  field: [name: string, value: unknown]
}

function mutate(value: unknown, { kind, place, field: [name, sample] }: Mutation): unknown {
  const places = placesOf(value)
  const chosen = places[place % Math.max(places.length, 1)]
  if (chosen === undefined) return replacements[kind % replacements.length]
  const holder = chosen.slice(0, -1).reduce<unknown>((node, key) => (node as Place)[key as number], value)
  const key = chosen.at(-1) as string
  const fields = holder as { [key: string]: unknown }
  if (Array.isArray(holder) || kind < 3) fields[key] = replacements[(place >> 4) % replacements.length]
  else if (kind < 6) delete fields[key]
  else fields[name] = structuredClone(sample)
  return value
}

/** Every field of the examples with its values, each once. */
function fieldsOf(seeds: readonly Seed[]): Array<[name: string, value: unknown]> {
  const fields = new Map<string, [string, unknown]>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, entry] of Object.entries(value)) {
      if (!Array.isArray(value)) fields.set(`${name} ${JSON.stringify(entry)}`, [name, entry])
      visit(entry)
    }
  }
  for (const { value } of seeds) visit(value)
  return [...fields.values()]
}

function resolvePointer(document: unknown, pointer: string): unknown {
  return pointer
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, key) => (node as { [key: string]: unknown } | undefined)?.[key], document)
}
