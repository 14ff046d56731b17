import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listOperations, type OpenApiDocument, resolveRef, type Schema } from '../src/document.js'
import { toOpenApi30 } from '../src/down-level.js'
import { project } from '../src/project.js'
import { listReleases, newestRelease } from '../src/releases.js'

interface Entry {
  name: string
  item?: Entry[]
  event: Array<{ listen: string; script: { exec: string[] } }>
  request: {
    method: string
    url: { path: string[]; query: Array<{ key: string; value: string; disabled: boolean }> }
    body?: { raw?: string }
    auth?: { type: string; basic: Array<{ key: string; value: string }> }
  }
}

const folder = new URL('../dist/documents/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const bundle: OpenApiDocument = JSON.parse(readFileSync(new URL('../bundle/openapi.json', import.meta.url), 'utf8'))
const releases = listReleases(bundle)
const newest = newestRelease(bundle)

describe('the documents npm run build makes', () => {
  const index = JSON.parse(read('index.json'))

  it('are listed in index.json, every release and every file, with size and hash', () => {
    expect(index.newest).toBe(newest)
    expect(index.releases.map((entry: { release: string }) => entry.release)).toEqual(releases)
    const listed = index.releases.flatMap((entry: { documents: Array<{ file: string }> }) => entry.documents)
    expect(listed.map((entry: { file: string }) => entry.file).sort()).toEqual(
      readdirSync(folder)
        .filter((file) => file !== 'index.json')
        .sort(),
    )
    for (const { file, bytes, sha256 } of listed) {
      expect(Buffer.byteLength(read(file)), file).toBe(bytes)
      expect(createHash('sha256').update(read(file)).digest('hex'), file).toBe(sha256)
    }
    expect(existsSync(new URL('../documents.new', folder))).toBe(false)
  })

  it.each(releases)('hold the contract of %s in both versions, and what is lost between them', (release) => {
    const newer = project(bundle, release)
    const { document, notes } = toOpenApi30(newer)
    expect(JSON.parse(read(`openapi.${release}.json`))).toEqual(newer)
    expect(JSON.parse(read(`openapi.${release}.3.0.3.json`))).toEqual(document)
    expect(JSON.parse(read(`notes.${release}.json`))).toEqual(notes)
    for (const { pointer, text } of notes)
      expect(read(`notes.${release}.md`)).toContain(`- \`${pointer}\`\n  ${text}\n`)
  })
})

describe.each(releases)('the Postman collection of %s', (release) => {
  const collection = JSON.parse(read(`postman.${release}.json`))
  const entries = requestsOf(collection.item)
  const contract = project(bundle, release)
  const operations = listOperations(contract)
  const sendsSession = (schema: Schema = {}): boolean => {
    const { properties, oneOf } = schema.$ref === undefined ? schema : (resolveRef(contract, schema.$ref) as Schema)
    return properties?.['token']?.['x-token'] === 'session' || (oneOf ?? []).some(sendsSession)
  }

  it('has one request for each operation', () => {
    const sent = entries.map(({ request }) => `${request.method} /${request.url.path.join('/')}`)
    expect(sent.sort()).toEqual(operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`).sort())
  })

  it('sends tokens and keys from variables', () => {
    const variables = collection.variable.map(({ key, value }: { key: string; value: string }) => [key, value])
    expect(Object.fromEntries(variables)).toMatchObject({
      baseUrl: expect.stringMatching(/v2$/),
      token: '',
    })
    const names = variables.map(([name]: [string]) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const [, name] of JSON.stringify(entries.map(({ request }) => request)).matchAll(/\{\{(\w+)\}\}/g))
      expect(names).toContain(name)
    for (const { name, request } of entries) {
      const { operation } = operations.find(
        ({ path, method }) => path === `/${request.url.path.join('/')}` && method === request.method.toLowerCase(),
      ) as (typeof operations)[number]
      for (const { key, value } of request.url.query) if (key === 'token') expect(value, name).toBe('{{token}}')
      const body = request.body?.raw === undefined ? {} : JSON.parse(request.body.raw)
      if (sendsSession(operation.requestBody?.content['application/json']?.schema)) {
        expect(body.token, name).toBe('{{token}}')
      }
      const withKey = operation.security?.some((alternative) => Object.keys(alternative).length > 0) ?? false
      expect(
        request.auth?.basic.map(({ value }) => value),
        name,
      ).toEqual(withKey ? [expect.stringMatching(/^\{\{(webApi|consumerApplication)Key\}\}$/), ''] : undefined)
    }
  })

  it('keeps the token of a login', () => {
    const logins = operations.filter(({ operation }) => operation['x-session-lifetime']).map(({ path }) => path)
    const scriptOf = ({ event }: Entry) => event.map(({ script }) => script.exec.join('\n')).join('\n')
    const keeping = entries
      .filter((entry) => scriptOf(entry).includes("set('token'"))
      .map(({ request }) => `/${request.url.path.join('/')}`)
    expect(keeping.sort()).toEqual(logins.sort())
  })

  it('logs in first, releases the session last, and checks the code of each answer', () => {
    const sent = entries.map(({ request }) => `/${request.url.path.join('/')}`)
    const logins = operations.filter(({ operation }) => operation['x-session-lifetime']).map(({ path }) => path)
    expect(sent.slice(0, logins.length).sort()).toEqual(logins.sort())
    if (sent.includes('/authentication/token/release')) expect(sent.at(-1)).toBe('/authentication/token/release')
    const before = (first: string, second: string) => {
      if (sent.includes(first) && sent.includes(second))
        expect(sent.indexOf(first), second).toBeLessThan(sent.indexOf(second))
    }
    for (const path of sent) {
      const group = path.slice(0, path.lastIndexOf('/'))
      if (path.endsWith('/create')) for (const verb of ['show', 'update']) before(path, `${group}/${verb}`)
      if (path.endsWith('/delete'))
        for (const other of sent) if (other !== path && other.startsWith(`${group}/`)) before(other, path)
    }
    for (const { name, event } of entries) {
      const checks = event.filter(({ listen }) => listen === 'test').flatMap(({ script }) => script.exec)
      expect(
        checks.filter((line) => /^pm\.test\(.*answer\.status\.code\)\.to\.eql\('OK'\)/.test(line)),
        name,
      ).toHaveLength(1)
    }
  })

  it('sends exactly one of the query parameters of which one is to be sent', () => {
    for (const { path, operation } of operations) {
      const choice = operation['x-parameter-rules']?.oneOf
      if (choice === undefined) continue
      const entry = entries.find(({ request }) => `/${request.url.path.join('/')}` === path)
      const on = entry?.request.url.query.filter(({ disabled }) => !disabled).map(({ key }) => key) ?? []
      expect(
        choice.filter((branch) => branch.required?.every((name) => on.includes(name))),
        path,
      ).toHaveLength(1)
    }
  })

  it('names no example that is not one of the contract', () => {
    expect(JSON.stringify(collection)).not.toMatch(/<(string|integer|number|boolean)>/)
  })
})

it('makes the same collection from the same document, and leaves the document alone', async () => {
  const script = new URL('../scripts/emit-documents.mjs', import.meta.url).href
  const { toPostman } = await import(/* @vite-ignore */ script)
  const { document } = toOpenApi30(project(bundle, newest))
  const before = JSON.stringify(document)
  expect(await toPostman(document)).toEqual(JSON.parse(read(`postman.${newest}.json`)))
  expect(JSON.stringify(document)).toBe(before)
})

function requestsOf(entries: Entry[]): Entry[] {
  return entries.flatMap((entry) => (entry.item ? requestsOf(entry.item) : [entry]))
}
