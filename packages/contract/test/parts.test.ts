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

  it('keep a list of codes apart, so that a new one says no path again, and say the rest of it once', async () => {
    const codes = (...list: unknown[]) => ({
      failed: { properties: { code: { 'x-known-codes': list, type: 'string' } } },
    })
    const lists = [['A'], ['A', 'B'], ['A', 'B'], ['0', 'B'], ['B', '0'], ['C'], ['A', 'B']]
    const wholes = lists.map((list, index) =>
      answering(String(index + 1), { ...codes(...list), done: { anyOf: [text, to('failed')] } }, ['done']),
    )
    const files = inParts(wholes)
    for (const { document } of files.slice(1)) expect(document.paths['/done/{id}']).toHaveProperty('$ref')
    const place = '#/components/schemas/failed/properties/code/x-known-codes'
    expect(files.map(({ document }) => (document as { 'x-apart'?: object })['x-apart'])).toEqual(
      [
        ['A'],
        { like: `1.json${place}`, with: { 1: 'B' } },
        { like: `2.json${place}` },
        { like: `2.json${place}`, without: [0], with: { 0: '0' } },
        // In another order, and with nothing in common.
        ['B', '0'],
        ['C'],
        { like: `2.json${place}` },
      ].map((list) => ({ [place]: list })),
    )
    for (const { file, document } of wholes) {
      const back = await fromParts(file, reader(files).read)
      expect(back).toEqual(document)
      expect(JSON.stringify(back.components?.schemas?.['failed'])).toBe(
        JSON.stringify(document.components?.schemas?.['failed']),
      )
    }
    const torn = files.map(({ file, document }) => ({
      file,
      document: { ...document, 'x-apart': file === '1.json' ? {} : document['x-apart'] },
    }))
    await expect(fromParts('3.json', reader(torn as never).read)).rejects.toThrow(`1.json has no ${place}`)
  })

  it('say once a list that stands at two places', async () => {
    const codes = { 'x-known-codes': ['A', 'B'] }
    const [whole] = [answering('1', { a: codes, b: codes })]
    const files = inParts([whole as DocumentFile])
    expect(files[0]?.document).toHaveProperty('x-apart', {
      '#/components/schemas/a/x-known-codes': ['A', 'B'],
      '#/components/schemas/b/x-known-codes': { like: '1.json#/components/schemas/a/x-known-codes' },
    })
    expect(await fromParts('1.json', reader(files).read)).toEqual(whole?.document)
  })

  it('refer in a path they say again to the examples that an earlier document has', async () => {
    const example = (name: string) => ({ $ref: `#/components/examples/${name}` })
    const mediaOf = ({ document }: DocumentFile) => {
      const operation = document.paths['/a/{id}']?.['get'] as {
        responses: { 200: { content: { 'application/json': { examples?: object } } } }
      }
      return operation.responses[200].content['application/json']
    }
    const version = (name: string, leaf: object, changed: number) => {
      const one = answering(name, { a: leaf })
      const odd = { $ref: '#/components/examples/in%2Ddata' }
      Object.assign(mediaOf(one), { examples: { kept: example('a.kept~1or~0not'), changed: example('changed'), odd } })
      Object.assign(one.document.components as object, {
        examples: {
          'a.kept/or~not': { value: { $ref: '#/components/examples/in-data' } },
          changed: { value: changed },
          'in-data': { value: 1 },
          again: example('in-data'),
        },
      })
      return one
    }
    const wholes = [version('1', text, 1), version('2', { type: 'number' }, 2), version('3', { type: 'number' }, 2)]
    const files = inParts(wholes)
    const second = files[1] as DocumentFile
    expect(mediaOf(second).examples).toEqual({
      kept: { $ref: '1.json#/components/examples/a.kept~1or~0not' },
      changed: example('changed'),
      odd: { $ref: '#/components/examples/in%2Ddata' },
    })
    expect(second.document.components?.examples).toEqual({
      changed: { value: 2 },
      'in-data': { $ref: '1.json#/components/examples/in-data' },
      again: { $ref: '1.json#/components/examples/again' },
    })
    for (const { file, document } of wholes) expect(await fromParts(file, reader(files).read)).toEqual(document)
  })

  it('repeat a path whose way to log in has changed, and none that takes no login', () => {
    const secured = (type: string) => ({ security: [{ key: [] }], components: { securitySchemes: { key: { type } } } })
    const [first, second] = ['http', 'oauth2'].map((type) => answering(type, {}, ['a', 'b', 'c'], secured(type)))
    for (const one of [first, second] as DocumentFile[]) {
      Object.assign(one.document.paths['/b/{id}']?.get as object, { security: [] })
      Object.assign(one.document.paths['/c/{id}']?.get as object, { security: [{}, { key: [] }] })
    }
    const [, parts] = inParts([first, second] as DocumentFile[])
    expect(parts?.document.paths['/a/{id}']).toHaveProperty('get')
    expect(parts?.document.paths['/b/{id}']).toHaveProperty('$ref')
    expect(parts?.document.paths['/c/{id}']).toHaveProperty('get')
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
