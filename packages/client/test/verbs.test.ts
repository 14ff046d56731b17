// A contract in which one path has two verbs, the whole way to a call of each.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { collectForms, emitClientOperations, emitMethods, unionOperations } from '@crmcom-webapi/codegen'
import { bundle, type OpenApiDocument, type Operation } from '@crmcom-webapi/contract'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { createClient as createOwn } from '../src/index.js'

const folder = mkdtempSync(join(tmpdir(), 'verbs-'))
let createClient: typeof createOwn

/** Our contract, with a POST beside the GET of a list, which came in a later release. */
const twofold: OpenApiDocument = structuredClone(bundle)
const place = twofold.paths['/access_tokens/list'] as { get: Operation; post?: unknown }
const shown = twofold.paths['/access_tokens/show']?.['post'] as Operation
place.post = { ...shown, operationId: 'listAccessTokensByPost', 'x-available-from': ['R14.0.0'] }
delete (place.post as { 'x-deprecated-from'?: unknown })['x-deprecated-from']

const forms = collectForms(twofold)

beforeAll(async () => {
  const table = emitClientOperations(forms, unionOperations(twofold))
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [
      {
        name: 'another contract',
        setup: ({ onLoad }) => onLoad({ filter: /operations\.gen\.ts$/ }, () => ({ contents: table, loader: 'ts' })),
      },
    ],
  })
  const file = join(folder, 'client.mjs')
  writeFileSync(file, outputFiles[0]?.text ?? '')
  createClient = (await import(pathToFileURL(file).href)).createClient
})
afterAll(() => rmSync(folder, { recursive: true }))

test('each verb has a method of its own, which calls by it', async () => {
  const sent: Array<[method: string, path: string, body: string]> = []
  const crm = createClient({
    baseUrl: 'http://localhost',
    credentials: { token: 'an invented token' },
    fetch: async (request: Request) => {
      const { pathname } = new URL(request.url)
      sent.push([request.method, pathname.split('/').slice(-2).join('/'), await request.text()])
      return Response.json({ status: { code: 'OK' }, data: {} })
    },
  }) as unknown as { accessTokens: { [name: string]: (input: object) => Promise<unknown> } }
  const { accessTokens } = crm
  await accessTokens['list']?.({ contact_information_identifier: { number: 'CI000111' } })
  await accessTokens['listByPost']?.({ access_token_identifier: { authentication_code: 'CARD-0001' } })
  expect(sent.map(([method, path]) => [method, path])).toEqual([
    ['GET', 'access_tokens/list'],
    ['POST', 'access_tokens/list'],
  ])
  expect(sent[1]?.[2]).toContain('CARD-0001')
})

test('the release decides over each of them alone', async () => {
  const crm = createClient({
    baseUrl: 'http://localhost',
    release: 'R12.4.0',
    credentials: { token: 'an invented token' },
    fetch: async () => Response.json({ status: { code: 'OK' }, data: {} }),
  }) as unknown as { accessTokens: { [name: string]: (input: object) => Promise<unknown> } }
  await expect(crm.accessTokens['listByPost']?.({})).rejects.toThrow('listAccessTokensByPost is not in R12.4.0')
  await crm.accessTokens['list']?.({ contact_information_identifier: { number: 'CI000111' } })
})

test('the types have both', () => {
  const text = emitMethods(forms, unionOperations(twofold))
  expect(text).toContain("  list: Call<R, 'listAccessTokens'>")
  expect(text).toContain("  listByPost: Call<R, 'listAccessTokensByPost'>")
})
