// What a web page loads for all operations and the session.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { operationTable } from '../src/generated/operations.gen.js'
import { everyOperation, postedPath } from './every-operation.js'

const folder = fileURLToPath(new URL('..', import.meta.url))
/** What the first thirty operations and all that is in it whatever the contract has may come to. */
const limit = 8192
/** What each operation beyond those may add. */
const limitPerOperation = 16
/** What each operation takes in the table of them, less than it may, so that the whole stays below as they come. */
const tablePerOperation = 12

/** None of these may be in it: validators, servers, the contract, and what is asked for by an import of its own. */
const mustNotContain: { [what: string]: RegExp } = {
  zod: /zod/i,
  Hono: /hono/i,
  'the contract': /x-available-from|openapi"|components\/schemas/,
  'descriptions of the contract': /Authenticates one subscription/,
  'openapi-fetch': /openapi-fetch|querySerializer/,
  'the methods the contract lacks': new RegExp(postedPath),
  'the table of fields': /udf_string_1|card_masked_number/,
  'the reference server': /reference-server/,
  hooks: /a hook failed/,
  'Node only': /node:|process\./,
}

async function bundled(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
  })
  return { text: outputFiles[0]?.text ?? '', files: Object.keys(metafile.inputs) }
}

test(`it is at most ${limit} bytes and ${limitPerOperation} for each operation beyond 30, minified and compressed`, async () => {
  const { text } = await bundled("export { createClient } from './src/index.js'")
  expect(text).toContain(operationTable)
  const [whole, fixed] = [text, text.replace(operationTable, '')].map((part) => gzipSync(part, { level: 9 }).length)
  const count = everyOperation.length
  expect(whole).toBeLessThanOrEqual(limit + limitPerOperation * (count - 30))
  expect(((whole as number) - (fixed as number)) / count).toBeLessThanOrEqual(tablePerOperation)
})

test.each(Object.entries(mustNotContain))('no %s is in it', async (_, pattern) => {
  const { text } = await bundled("export { createClient } from './src/index.js'")
  expect(text).not.toMatch(pattern)
})

test('the list of what must not be in it would find each of them', async () => {
  const parts = [
    "export * from './src/index.js'; export * from './src/raw.js'; export * from './src/development.js'",
    "export * from './src/testing.js'; export * as zod from 'zod'; export * as hono from 'hono'",
    `export default ${JSON.stringify(readFileSync(fileURLToPath(import.meta.resolve('@crmcom-webapi/contract/bundle/openapi.json')), 'utf8'))}`,
    "export const node = [process.env, 'node:fs', 'querySerializer']",
  ]
  const texts: string[] = []
  for (const part of parts) {
    const { outputFiles } = await build({
      stdin: { contents: part, resolveDir: folder, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      external: ['@crmcom-webapi/reference-server'],
      mainFields: ['module', 'main'],
      write: false,
    })
    texts.push(outputFiles[0]?.text ?? '')
  }
  for (const [what, pattern] of Object.entries(mustNotContain)) expect(texts.join('\n'), what).toMatch(pattern)
})
