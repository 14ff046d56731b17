import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SwaggerParser from '@apidevtools/swagger-parser'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import { releaseClasses } from '@crmcom-webapi/test-support/release-classes'
import { expectSame } from '@crmcom-webapi/test-support/same'
import { createConfig, bundle as joinByRedocly } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import type { OpenApiDocument } from '../src/document.js'
import { toOpenApi30 } from '../src/down-level/down-level.js'
import { type DocumentFile, fromParts, inParts } from '../src/parts.js'
import { listReleases } from '../src/releases.js'

const bundle: OpenApiDocument = JSON.parse(readFileSync(new URL('../bundle/openapi.json', import.meta.url), 'utf8'))

const reader = (files: readonly DocumentFile[]) => {
  const asked: string[] = []
  const read = async (file: string) => {
    asked.push(file)
    const found = files.find((one) => one.file === file)
    if (!found) throw new Error(`nobody wrote ${file}`)
    return structuredClone(found.document)
  }
  return { read, asked }
}

/** A document with one path for each name, which answers with a schema of that name. */
function answering(
  version: string,
  schemas: { [name: string]: object },
  paths = Object.keys(schemas),
  more: object = {},
): DocumentFile {
  const get = (name: string) => ({
    get: { responses: { 200: { description: '', content: { 'application/json': { schema: to(name) } } } } },
  })
  const document = {
    openapi: '3.1.0',
    info: { title: 'Sample', version },
    paths: Object.fromEntries(paths.map((name) => [`/${name}/{id}`, get(name)])),
    components: { schemas },
    ...more,
  }
  return { file: `${version}.json`, document: document as unknown as OpenApiDocument }
}

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }
const size = (files: readonly DocumentFile[]) => JSON.stringify(files).length

describe('documents in parts', () => {
  it('refer to the earlier document where they say the same', () => {
    const [, second] = inParts([
      answering('1', { a: text, b: text }),
      answering('2', { a: text, b: { type: 'number' } }),
    ])
    expect(second?.document.paths['/a/{id}']).toEqual({ $ref: '1.json#/paths/~1a~1%7Bid%7D' })
    expect(second?.document.paths['/b/{id}']).toHaveProperty('get')
    expect(second?.document.components).toEqual({ schemas: { b: { type: 'number' } } })
  })

  it('say a path again whose words are the same but lead to something else', () => {
    const deep = (leaf: object) => ({ a: { properties: { b: to('b') } }, b: { items: to('c') }, c: leaf, d: text })
    const [, second] = inParts([
      answering('1', deep(text), ['a', 'd']),
      answering('2', deep({ type: 'number' }), ['a', 'd']),
    ])
    expect(Object.keys(second?.document.components?.schemas ?? {})).toEqual(['a', 'b', 'c'])
    expect(second?.document.paths['/d/{id}']).toHaveProperty('$ref')
  })

  it('name an unchanged component that something new refers to', async () => {
    const wholes = [answering('1', { a: text }), answering('2', { a: text, n: { items: to('a') } })]
    const files = inParts(wholes)
    expect(files[1]?.document.components?.schemas).toEqual({
      a: { $ref: '1.json#/components/schemas/a' },
      n: { items: to('a') },
    })
    expect(await fromParts('2.json', reader(files).read)).toEqual(wholes[1]?.document)
  })

  it('lead back over a document that had it otherwise', async () => {
    const number = { type: 'number' }
    const wholes = [answering('1', { a: text }), answering('2', { a: number }), answering('3', { a: text })]
    const files = inParts(wholes)
    expect(files[2]?.document.paths['/a/{id}']).toHaveProperty('$ref', '1.json#/paths/~1a~1%7Bid%7D')
    for (const { file, document } of wholes) expect(await fromParts(file, reader(files).read)).toEqual(document)
  })

  it('never depend on what comes after them', () => {
    const wholes = ['1', '2', '3'].map((version, index) =>
      answering(version, { a: text, [`n${index}`]: { items: to('a') }, own: { title: version } }),
    )
    expect(inParts(wholes).slice(0, 2)).toEqual(inParts(wholes.slice(0, 2)))
  })

  it('state again what a pointer leads into, since none leads through a reference', async () => {
    const held = { held: { properties: { x: text } } }
    const into = { $ref: '#/components/schemas/held/properties/x' }
    const wholes = [answering('1', held), answering('2', { ...held, n: { items: into } })]
    const files = inParts(wholes)
    expect(files[1]?.document.components?.schemas?.['held']).toEqual(held.held)
    expect(await fromParts('2.json', reader(files).read)).toEqual(wholes[1]?.document)
  })

  it('have what a `$ref` in data names, since other tools follow it', () => {
    const held = (more: object) => answering('1', { a: text, b: text, ...more })
    const second = { ...held({ c: { 'x-choice': [to('b'), to('nothing')] } }), file: '2.json' }
    expect(Object.keys(inParts([held({}), second])[1]?.document.components?.schemas ?? {})).toEqual(['b', 'c'])
  })

  it('keep webhooks, components nobody refers to, keys of other tools, loops, and names of any kind', async () => {
    const more = { webhooks: { said: { post: { requestBody: { content: { 'text/plain': { schema: to('w') } } } } } } }
    const schemas = {
      ...JSON.parse('{"__proto__": {"type": "string"}, "a/b~c": {"type": "number"}}'),
      constructor: { properties: { again: to('constructor') } },
      w: text,
      idle: { enum: ['$ref'], example: { $ref: '#/components/schemas/w' } },
    }
    const wholes = ['1', '2'].map((version) => answering(version, schemas, ['constructor'], more))
    for (const { document } of wholes) {
      Object.assign(document.components as object, { 'x-own': { a: 1, b: to('w') }, 'x-word': 'own' })
      Object.assign(document.paths, { 'x-note': { $ref: 'a word' }, 'x-number': 1 })
    }
    const files = inParts(wholes)
    for (const { file, document } of wholes) {
      const back = await fromParts(file, reader(files).read)
      expect(back).toEqual(document)
      expect(Object.keys(back.components?.schemas ?? {}).sort()).toEqual(Object.keys(schemas).sort())
    }
  })

  it('keep a list of codes apart, so that a new one says no path again', async () => {
    const codes = (...list: string[]) => ({
      failed: { properties: { code: { 'x-known-codes': list, type: 'string' } } },
    })
    const wholes = [codes('A'), codes('A', 'B'), codes('A', 'B')].map((schemas, index) =>
      answering(String(index + 1), { ...schemas, done: { anyOf: [text, to('failed')] } }, ['done']),
    )
    const files = inParts(wholes)
    for (const { document } of files.slice(1)) expect(document.paths['/done/{id}']).toHaveProperty('$ref')
    const place = '#/components/schemas/failed/properties/code/x-known-codes'
    expect(files.map(({ document }) => document)).toMatchObject([
      { 'x-apart': { [place]: ['A'] } },
      { 'x-apart': { [place]: ['A', 'B'] } },
      { 'x-apart': { [place]: '2.json' } },
    ])
    for (const { file, document } of wholes) {
      const back = await fromParts(file, reader(files).read)
      expect(back).toEqual(document)
      expect(JSON.stringify(back.components?.schemas?.['failed'])).toBe(
        JSON.stringify(document.components?.schemas?.['failed']),
      )
    }
  })

  it('repeat a path whose way to log in has changed', () => {
    const secured = (type: string) => ({ security: [{ key: [] }], components: { securitySchemes: { key: { type } } } })
    const [, second] = inParts(['http', 'oauth2'].map((type) => answering(type, {}, ['a'], secured(type))))
    expect(second?.document.paths['/a/{id}']).toHaveProperty('get')
  })

  it('tell which file lacks what, and ask for each file once', async () => {
    const files = inParts([answering('1', { a: text, b: text }), answering('2', { a: text, b: text })])
    const { read, asked } = reader(files)
    await fromParts('2.json', read)
    expect(asked).toEqual(['2.json', '1.json'])
    const emptied = files.map(({ file, document }) => ({
      file,
      document: file === '1.json' ? { ...document, paths: {} } : document,
    }))
    await expect(fromParts('2.json', reader(emptied).read)).rejects.toThrow('1.json has no #/paths/~1a~1')
  })
})

/** A document without the lists of known codes, which stand apart in a part, and without where they stand. */
const withoutCodes = (document: unknown) =>
  JSON.parse(JSON.stringify(document, (key, value) => (/^x-(known-codes|apart)$/.test(key) ? undefined : value)))

describe('the releases of the contract in parts', () => {
  // Every other one is enough to see what a document takes from the one before.
  const releases = listReleases(bundle).filter((_, place, { length }) => isDeep || (length - 1 - place) % 2 === 0)
  const classes = releaseClasses()
  const newer = releases.map((release) => ({ file: `openapi.${release}.json`, document: contractIn(release) }))
  const older = releases.map((release, index) => {
    const { document } = toOpenApi30(newer[index]?.document as OpenApiDocument)
    return { file: `openapi.${release}.3.0.3.json`, document: document as unknown as OpenApiDocument }
  })

  it.each([
    ['3.1', newer],
    ['3.0.3', older],
  ])('come back whole as OpenAPI %s, and take less than a third of the room', async (_, wholes) => {
    const files = inParts(wholes)
    const { read } = reader(files)
    const tried = wholes.filter((_, index) => classes.includes(releases[index] as string))
    for (const { file, document } of tried) expectSame(await fromParts(file, read), document, file)
    expect(size(files)).toBeLessThan(size(wholes) / 3)
  })

  it('are read by other tools from where they stand', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parts-'))
    const some = <T>(list: readonly T[]) => [list[0], list[list.length >> 1], list.at(-1)] as T[]
    try {
      for (const { file, document } of [...inParts(newer), ...inParts(older)])
        writeFileSync(join(folder, file), JSON.stringify(document))
      const config = await createConfig({})
      for (const { file, document } of some(newer)) {
        const joined = await joinByRedocly({ ref: join(folder, file), config })
        expect(joined.problems).toEqual([])
        expectSame(withoutCodes(joined.bundle.parsed), withoutCodes(document), file)
      }
      for (const { file, document } of some(older)) {
        const { paths } = await SwaggerParser.dereference(join(folder, file))
        const whole = await SwaggerParser.dereference(structuredClone(document) as never)
        expectSame(withoutCodes(paths), withoutCodes(whole.paths), file)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
