// A contract in which one path has two verbs: two pages, two samples, two requests in a collection.
import { bundle, type OpenApiDocument, type Operation, project, toOpenApi30 } from '@crmcom-webapi/contract'
import { expect, test } from 'vitest'
import { callPart } from '../src/console/call-part.ts'
import { listOperationPages } from '../src/operation-page.ts'
import { language as client } from '../src/samples/languages/client.ts'
import { writeSample } from '../src/samples/languages.ts'

// Only these paths: the rest of the contract has its pages elsewhere.
const { '/access_tokens/list': list, '/access_tokens/show': show } = bundle.paths
const twofold = structuredClone({
  ...bundle,
  paths: { '/access_tokens/list': list, '/access_tokens/show': show },
}) as OpenApiDocument
const item = twofold.paths['/access_tokens/list'] as { get: Operation; post?: Operation }
const shown = twofold.paths['/access_tokens/show']?.['post'] as Operation
item.post = {
  ...shown,
  operationId: 'listAccessTokensByPost',
  summary: item.get.summary as string,
  'x-available-from': ['R18.0.0'],
}
const pages = listOperationPages(twofold)

test('each verb has a page, with a sample that calls it', () => {
  const both = pages.filter(({ path }) => path.endsWith('/access_tokens/list'))
  expect(both.map(({ operationId, method }) => [method, operationId])).toEqual([
    ['GET', 'listAccessTokens'],
    ['POST', 'listAccessTokensByPost'],
  ])
  expect(new Set(pages.map(({ operationId }) => operationId)).size).toBe(pages.length)
  const calls = both.map(({ sample }) => /crm\.\w+\.\w+/.exec(writeSample(sample, client))?.[0])
  expect(calls).toEqual(['crm.accessTokens.list', 'crm.accessTokens.listByPost'])
})

test('the console calls each by its own name', () => {
  expect(callPart(twofold, 'listAccessTokens').client).toEqual({ group: 'accessTokens', name: 'list' })
  expect(callPart(twofold, 'listAccessTokensByPost').client).toEqual({ group: 'accessTokens', name: 'listByPost' })
})

test('a Postman collection has both, with an id each', async () => {
  const { toPostman } = (await import(
    new URL('../../../packages/contract/scripts/postman.mjs', import.meta.url).href
  )) as { toPostman(document: object): Promise<{ item: Entry[] }> }
  const requests = (entries: Entry[]): Entry[] =>
    entries.flatMap((entry) => (entry.item ? requests(entry.item) : [entry]))
  const all = requests((await toPostman(toOpenApi30(project(twofold, 'R18.0.0')).document)).item)
  const listed = all.filter(({ request }) => request?.url.path.join('/') === 'access_tokens/list')
  expect(listed.map(({ request }) => request?.method).sort()).toEqual(['GET', 'POST'])
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

interface Entry {
  id: string
  item?: Entry[]
  request?: { method: string; url: { path: string[] } }
}
