import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { bundle, project } from '@crmcom-webapi/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveDocuments } from '../src/site/documents.ts'
import { wholeDownload } from '../src/whole-download.ts'

type Handler = (request: object, response: object, next: (error?: unknown) => void) => void

let address: string
const server = createServer((request, response) =>
  handler(request, response, () => {
    response.statusCode = 404
    response.end()
  }),
)
let handler: Handler
beforeAll(async () => {
  const { configureServer } = serveDocuments('/some/where/', bundle)
  const middlewares = { use: (given: Handler) => (handler = given) }
  ;(configureServer as (server: object) => void)({ middlewares })
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const get = (path: string) => fetch(`${address}${path}`)
const bytesOf = async (file: string) => new Uint8Array(await (await get(`/some/where/documents/${file}`)).arrayBuffer())

test('a document is made when it is asked for', { timeout: 60_000 }, async () => {
  const answer = await get('/some/where/documents/openapi.R12.4.0.json')
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(JSON.parse(await wholeDownload('openapi.R12.4.0.json', bytesOf))).toEqual(project(bundle, 'R12.4.0'))
  const collection = JSON.parse(gunzipSync(await bytesOf('postman.R12.4.0.json.gz')).toString())
  expect(collection.info.name).toMatch(/R12\.4\.0$/)
})

test('what is no document is left to others', async () => {
  for (const path of [
    '/some/where/documents/openapi.R99.0.0.json',
    '/documents/openapi.R12.4.0.json',
    '/',
    '/some/where/documents/constructor',
  ])
    expect((await get(path)).status, path).toBe(404)
})
