// Random documents go through every tool. SEED repeats a run, DOCUMENTS says how many; a run prints both.
import SwaggerParser from '@apidevtools/swagger-parser'
import { CodegenError } from '@crmcom-webapi/codegen'
import {
  compare,
  DocumentError,
  DownLevelError,
  eachChild,
  follow,
  type OpenApiDocument,
  type PathItem,
  ProjectionError,
  pathItemOf,
  project,
  type Schema,
  toOpenApi30,
  walk,
} from '@crmcom-webapi/contract'
import { quickToCompile } from '@crmcom-webapi/test-support/validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { type Emitted, emitAll, errorsOf } from './corpus/emitted.js'
import { dangling, resolves } from './corpus/pointers.js'
import { likeOurs, RandomDocument, randomOf, releases, spoil } from './corpus/random-document.js'

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const count = Number(process.env['DOCUMENTS'] ?? 240)
const minutes = 60_000 * Math.max(3, count / 100)

interface Refusal extends Error {
  pointer: string
}

/** Runs a tool. What it throws has to be a refusal that names a place of the document. */
function attempt<T>(document: unknown, tool: () => T): { value: T } | { refusal: Refusal } {
  try {
    return { value: tool() }
  } catch (error) {
    checkRefusal(document, error)
    return { refusal: error as Refusal }
  }
}

function checkRefusal(document: unknown, error: unknown): void {
  const known = [CodegenError, DocumentError, DownLevelError, ProjectionError].some((kind) => error instanceof kind)
  if (!known) throw error
  const { pointer, message } = error as Refusal
  if (!resolves(document, pointer)) throw new Error(`no place of the document: ${message}`)
}

/** Says which document something went wrong with. */
function about<T>(number: number, run: () => T): T {
  const told = (error: unknown) =>
    new Error(`document ${number} of seed ${seed}: ${(error as Error).stack ?? error}`, { cause: error })
  try {
    const value = run()
    return value instanceof Promise ? (value.catch((error) => Promise.reject(told(error))) as T) : value
  } catch (error) {
    throw told(error)
  }
}

const randomFor = (number: number) => randomOf(seed + number * 7919)
const wildDocument = (number: number): OpenApiDocument => new RandomDocument(randomFor(number)).make()

test('projections, comparisons and older forms are whole, or refused with a place', { timeout: minutes }, async () => {
  const reasons: string[] = []
  const done = { projected: 0, compared: 0, older: 0, seen: 0 }
  for (let number = 0; number < count; number++)
    await about(number, async () => {
      const random = randomFor(-1 - number)
      const bundle = number % 8 === 0 ? likeOurs(randomFor(number)) : wildDocument(number)
      const text = JSON.stringify(bundle)
      const release = releases[Math.floor(random() * releases.length)] as string
      const projected = attempt(bundle, () => project(bundle, release))
      if ('refusal' in projected) reasons.push(`${number} ${projected.refusal.message}`)
      if ('value' in projected) {
        done.projected++
        const document = projected.value
        expect(dangling(document)).toEqual([])
        expect(JSON.stringify(document)).not.toMatch(/"x-(removed-from|release-notes)"/)
        if (number % 40 === 0 && document.paths !== undefined) await isTakenByOthers(document)
        const older = attempt(document, () => toOpenApi30(document))
        if ('value' in older) {
          done.older++
          expect(dangling(older.value.document)).toEqual([])
        }
        if (
          changeSomewhere(document, random, (changed) =>
            expect(compare(document, changed, { words: true })).not.toEqual([]),
          )
        )
          done.seen++
      }
      const compared = attempt(bundle, () => compare(bundle, structuredClone(bundle), { words: true }))
      if ('value' in compared) {
        done.compared++
        expect(compared.value).toEqual([])
      }
      expect(JSON.stringify(bundle)).toBe(text)
    })
  console.log(`documents: seed ${seed}, ${count} made, ${JSON.stringify(done)}`)
  expect(done.projected / count, reasons.join('\n')).toBeGreaterThanOrEqual(0.95)
  expect(done.compared / count).toBeGreaterThanOrEqual(0.95)
  expect(done.older).toBeGreaterThan(count / 20)
  expect(done.seen / count).toBeGreaterThan(0.5)
})

test('whatever makes a document unreadable is named with its place', { timeout: minutes }, () => {
  const met = new Set<string>()
  for (let number = 0; number < count / 4; number++)
    about(number, () => {
      const bundle = wildDocument(number)
      met.add(spoil(bundle, randomFor(-1 - number)))
      for (const tool of [() => project(bundle, 'R4.0.0'), () => compare(bundle, bundle), () => toOpenApi30(bundle)])
        expect(attempt<unknown>(bundle, tool)).toHaveProperty('refusal')
    })
  expect(met.size).toBeGreaterThan(10)
})

test('what is emitted compiles, whatever the names are', { timeout: minutes }, async () => {
  const all: Array<{ [file: string]: Emitted }> = []
  const tally = { files: 0, refused: 0, whole: 0 }
  for (let number = 0; number < count; number++) {
    const bundle = number % 3 === 0 ? wildDocument(number) : likeOurs(randomFor(number))
    const emitted = await about(number, () => emitAll(bundle))
    for (const one of Object.values(emitted)) if ('error' in one) about(number, () => checkRefusal(bundle, one.error))
    if (number % 3 !== 0 && Object.values(emitted).every((one) => 'text' in one)) tally.whole++
    tally.refused += Object.values(emitted).filter((one) => 'error' in one).length
    all.push(emitted)
  }
  for (let start = 0; start < all.length; start += 250) {
    const { files, errors } = errorsOf(all.slice(start, start + 250))
    tally.files += files
    expect(errors, `documents from ${start} of seed ${seed}`).toBe('')
  }
  console.log(`emitted: seed ${seed}, ${count} documents, ${JSON.stringify(tally)}`)
  expect(tally.whole / count).toBeGreaterThan(0.3)
})

/** Others have to be able to read it: the schemas compile, and a parser of OpenAPI finds nothing wrong. */
async function isTakenByOthers(document: OpenApiDocument): Promise<void> {
  const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false, ...quickToCompile })
  ajv.addSchema({ ...document, $id: 'https://contract.example/' })
  for (const name of Object.keys(document.components?.schemas ?? {}))
    ajv.compile({ $ref: `https://contract.example/#/components/schemas/${encodeURIComponent(name)}` })
  // What stands under `x-` keys and in values is no reference, which this parser does not know.
  await SwaggerParser.validate(withoutData(document) as never)
}

function withoutData(document: OpenApiDocument): object {
  const copy = JSON.parse(JSON.stringify(document), (key, value) =>
    key === '__proto__' ? undefined : value,
  ) as OpenApiDocument
  delete copy.components?.callbacks
  // Nor can it read path items that refer to others, or know that a schema may be true or false.
  for (const [name, schema] of Object.entries(copy.components?.schemas ?? {}))
    if (typeof schema === 'boolean')
      Object.assign(copy.components?.schemas ?? {}, { [name]: schema ? {} : { not: {} } })
  walk(copy, ({ kind, node }) => {
    if (typeof node !== 'object' || node === null) return
    if (kind === 'pathItem') Object.assign(node, pathItemOf(copy, node as PathItem), { $ref: undefined })
    const { enum: values } = node as Schema
    for (const key of Object.keys(node))
      if (
        key.startsWith('x-own') ||
        key === 'callbacks' ||
        (kind === 'schema' && key === 'example') ||
        (kind === 'example' && key === 'value')
      )
        delete (node as { [key: string]: unknown })[key]
    if (values?.some((value) => typeof value === 'object')) delete (node as Schema).enum
  })
  return JSON.parse(JSON.stringify(copy))
}

/** Changes one rule or word that callers meet, wherever it stands, and hands the changed document over. */
function changeSomewhere(
  document: OpenApiDocument,
  random: () => number,
  check: (changed: OpenApiDocument) => void,
): boolean {
  const changed = structuredClone(document)
  const places: Array<{ pointer: string; change: () => void }> = []
  const visited = new Set<object>()
  const visit = (kind: string, node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null || visited.has(node)) return
    visited.add(node)
    const own = node as { [key: string]: unknown; $ref?: string }
    const note = (change: () => void) => places.push({ pointer, change })
    if (own.$ref !== undefined) visit(kind, follow(changed, own as never), own.$ref)
    else if (kind === 'schema') note(() => Object.assign(own, { pattern: '^other$' }))
    else if (['parameter', 'operation'].includes(kind))
      note(() => Object.assign(own, { deprecated: own['deprecated'] !== true }))
    else if (kind === 'header') note(() => Object.assign(own, { required: own['required'] !== true }))
    else if (kind === 'mediaType') note(() => Object.assign(own, { 'x-other': true }))
    else if (kind === 'response' || kind === 'tag') note(() => Object.assign(own, { description: 'Other words.' }))
    eachChild(kind as 'schema', own, (child, value, key, name) => {
      const unseen = key === '$defs' || key === 'components' || key === 'links'
      if (!unseen) visit(child, value, `${pointer}/${key}${name === undefined ? '' : `/${name}`}`)
    })
  }
  visit('document', changed, '#')
  const place = places[Math.floor(random() * places.length)]
  if (place === undefined) return false
  place.change()
  if (JSON.stringify(changed) === JSON.stringify(document)) return false
  try {
    check(changed)
  } catch (error) {
    throw new Error(`${place.pointer}: ${(error as Error).message}`)
  }
  return true
}
