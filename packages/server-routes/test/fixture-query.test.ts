import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { collectForms, emitRoutes, emitSchemas } from '@crmcom-webapi/codegen'
import type { OpenApiDocument } from '@crmcom-webapi/contract'
import type { Route } from '@crmcom-webapi/server-routes'
import { components, contractWith, everyKind } from '@crmcom-webapi/test-support/query-contracts'
import { OpenAPIHono } from '@hono/zod-openapi'
import fc from 'fast-check'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeQuery } from '../../client/src/query.js'

/*
 * A contract that is not ours, with every kind of query parameter the emitters carry on: its route is written,
 * loaded as a program would have it, and asked.
 */

/** Inside the package, so that what the emitted files import is found. */
const folder = fileURLToPath(new URL(`../node_modules/.cache/query-${process.pid}/`, import.meta.url))
const built = new URL('../dist/', import.meta.url).href

let ask: (text: string) => Promise<unknown>

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  const app = new OpenAPIHono()
  const { listThings } = await load(contractWith(everyKind, components))
  app.openapi(
    (listThings as { route: Route }).route,
    (context) => context.json((context.req as { valid(what: string): unknown }).valid('query')) as never,
    (result, context) => (result.success ? undefined : context.text('refused', 422)),
  )
  ask = async (text) => {
    const response = await app.request(`/things/list${text}`)
    return response.status === 200 ? await response.json() : response.status
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function load(document: OpenApiDocument): Promise<{ [id: string]: unknown }> {
  const forms = collectForms(document)
  const files = { schemas: emitSchemas(forms), routes: emitRoutes(forms) }
  for (const [name, source] of Object.entries(files)) {
    const { outputText } = ts.transpileModule(source.replaceAll("from '../", `from '${built}`), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    })
    writeFileSync(`${folder}${name}.gen.mjs`, outputText.replace('./schemas.gen.js', './schemas.gen.mjs'))
  }
  return await import(/* @vite-ignore */ `${folder}routes.gen.mjs`)
}

const least = 'word=ab&code=AB'

describe('a query of every kind', () => {
  it.each<[string, object]>([
    [least, {}],
    ['word=%C3%A9%C3%A9&code=AB', { word: 'éé' }],
    [`${least}&state=ON`, { state: 'ON' }],
    [`${least}&csv=a,b`, { csv: ['a', 'b'] }],
    [`${least}&csv=a`, { csv: ['a'] }],
    [`${least}&csv=`, { csv: [] }],
    [`${least}&csv=a%2Cb,,c%20d`.replace(',,', ','), { csv: ['a', 'b', 'c d'] }],
    [`${least}&repeated=a&repeated=b`, { repeated: ['a', 'b'] }],
    [`${least}&repeated=a`, { repeated: ['a'] }],
    [`${least}&codes=AB,CD`, { codes: ['AB', 'CD'] }],
    [`${least}&flag=true`, { flag: true }],
    [`${least}&flag-of-its-own=false`, { 'flag-of-its-own': false }],
    [`${least}&share=0.25&count=5`, { share: 0.25, count: 5 }],
    [`${least}&step=-10`, { step: -10 }],
    ['word=ab&thing=id=1', { code: undefined, thing: { id: '1' } }],
    ['word=ab&thing=id%3D1&other=number=a%3D%26', { code: undefined, thing: { id: '1' }, other: { number: 'a=&' } }],
  ])('%s is read', async (text, meaning) => {
    const expected = JSON.parse(JSON.stringify({ word: 'ab', code: 'AB', ...meaning }))
    expect(await ask(`?${text}`)).toEqual(expected)
  })

  it.each([
    ['no word', 'code=AB'],
    ['a word too short', 'word=a&code=AB'],
    ['a word twice', 'word=ab&word=cd&code=AB'],
    ['another state', `${least}&state=on`],
    ['a list too long', `${least}&csv=a,b,c,d`],
    ['a list in one text given twice', `${least}&csv=a&csv=b`],
    ['a list given piece by piece in one text', `${least}&repeated=a,b`],
    ['the same piece twice', `${least}&repeated=a&repeated=a`],
    ['a code that is none', `${least}&codes=AB,cd`],
    ['an empty list where one code is the least', `${least}&codes=`],
    ['another boolean', `${least}&flag=1`],
    ['a boolean in capitals', `${least}&flag=TRUE`],
    ['an empty boolean', `${least}&flag=`],
    ['a number at its upper bound', `${least}&share=1&count=1`],
    ['a number below its lower bound', `${least}&share=-0.1&count=1`],
    ['a number in hexadecimal', `${least}&count=0x1`],
    ['a number too large', `${least}&count=6`],
    ['a number with a fraction', `${least}&step=2.5`],
    ['a number out of step', `${least}&step=7`],
    ['a text against its pattern', 'word=ab&code=ab'],
    ['an identifier with an unknown field', 'word=ab&thing=name=1'],
    ['none of at least one', 'word=ab'],
    ['a share without a count', `${least}&share=0.25`],
    ['a stranger', `${least}&stray=1`],
  ])('%s is refused', async (_, text) => {
    expect(await ask(`?${text}`)).toBe(422)
  })

  it('comes back as it was written', async () => {
    const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
    const query = fc.record({
      word: fc.string({ unit: 'grapheme', minLength: 2 }),
      code: fc.constantFrom('AB', 'ZZ'),
      csv: optional(fc.array(fc.constantFrom('a', 'é', '=', '&', '+', '%2C', ' ', '#'), { maxLength: 3 })),
      flag: optional(fc.boolean()),
      share: optional(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((share) => share + 0)),
      count: fc.integer({ min: 1, max: 5 }),
      thing: optional(fc.string({ unit: 'grapheme', minLength: 1 }).map((id) => ({ id }))),
    })
    await fc.assert(
      fc.asyncProperty(query, async (given) => {
        expect(await ask(writeQuery(given))).toEqual(JSON.parse(JSON.stringify(given)))
      }),
      { numRuns: 300 },
    )
  })
})
