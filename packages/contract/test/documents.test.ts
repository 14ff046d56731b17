import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { inTurn } from '@crmcom-webapi/test-support/depth'
import { releaseClasses } from '@crmcom-webapi/test-support/release-classes'
import { describe, expect, it } from 'vitest'
import { listOperations, type OpenApiDocument, resolveRef, type Schema } from '../src/document.js'
import { toOpenApi30 } from '../src/down-level/down-level.js'
import { forGenerators } from '../src/down-level/for-generators.js'
import { fromParts } from '../src/parts.js'
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
const bytesOf = (file: string) => readFileSync(new URL(file, folder))
const textOf = (file: string) => (file.endsWith('.gz') ? gunzipSync(bytesOf(file)) : bytesOf(file)).toString()
const read = (file: string) => JSON.parse(textOf(file))
const whole = (file: string) => (file.endsWith('.gz') ? read(file) : fromParts(file, async (name) => read(name)))
const sumOf = (bytes: string | Buffer) => ({
  bytes: Buffer.byteLength(bytes),
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

interface Sum {
  bytes: number
  sha256: string
}
type Listed = Sum & {
  file: string
  compressed?: Sum & { file: string }
  whole?: Sum
  generators?: Sum & { file: string }
}
const bundle: OpenApiDocument = JSON.parse(readFileSync(new URL('../bundle/openapi.json', import.meta.url), 'utf8'))
const releases = listReleases(bundle)
const newest = newestRelease(bundle)

describe('the documents npm run build makes', () => {
  const index: { about: string; newest: string; releases: Array<{ release: string; documents: Listed[] }> } =
    read('index.json')
  const listed = index.releases.flatMap(({ documents }) => documents)

  const stored = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file !== 'index.json' && file !== 'whole',
  )

  it('are said to be parts where they are, for generators that do not follow references', () => {
    expect(index.about).toContain('generators.file')
    expect(textOf(`openapi.${newest}.3.0.3.json`)).toMatch(/"\$ref":"[^#]/)
  })

  it('are listed in index.json, every release and every file, with size and hash', async () => {
    expect(index.newest).toBe(newest)
    expect(index.releases.map(({ release }) => release)).toEqual(releases)
    const files = listed.flatMap((entry) => {
      const { compressed, generators } = entry
      return [entry, ...(compressed ? [compressed] : []), ...(generators ? [generators] : [])]
    })
    expect(files.map(({ file }) => file).sort()).toEqual(stored.sort())
    for (const { file, bytes, sha256 } of files) expect(sumOf(bytesOf(file)), file).toEqual({ bytes, sha256 })
    for (const entry of inTurn(listed, 3))
      if (entry.whole) expect(sumOf(`${JSON.stringify(await whole(entry.file))}\n`), entry.file).toEqual(entry.whole)
    expect(existsSync(new URL('../documents.new', folder))).toBe(false)
  })

  it('stand there compressed besides, and take less room than a third of what they are whole', () => {
    for (const { file, compressed } of listed) if (compressed) expect(textOf(compressed.file), file).toBe(textOf(file))
    const inFolder = readdirSync(folder).filter((file) => file !== 'whole')
    const room = inFolder.reduce((sum, file) => sum + bytesOf(file).length, 0)
    const all = listed.reduce((sum, entry) => sum + (entry.whole ?? entry).bytes, 0)
    expect(room / all).toBeLessThan(1 / 3)
  })

  it('take at most 45 MB together', () => {
    const room = ['index.json', ...stored].reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0)
    expect(room).toBeLessThanOrEqual(45e6)
  })

  it('stand in whole/ as 3.0.3 of the first release of each major, each in one file', () => {
    const firsts = releases.filter((release) => release.endsWith('.0.0'))
    expect(new Set(firsts.map((release) => release.split('.')[0]))).toEqual(
      new Set(releases.map((release) => release.split('.')[0])),
    )
    const files = firsts.map((release) => `whole/openapi.${release}.3.0.3.json`)
    expect(stored.filter((file) => file.startsWith('whole')).sort()).toEqual(files.sort())
    for (const release of firsts) {
      const { document } = toOpenApi30(contractIn(release))
      const text = textOf(`whole/openapi.${release}.3.0.3.json`)
      expect(JSON.parse(text), release).toEqual(forGenerators(document))
      expect(text).not.toMatch(/"\$ref":"[^#]/)
    }
  })

  it('say a path again where what a call looks like has changed, and not for a new code of a failure', () => {
    const own = (release: string) =>
      Object.entries(read(`openapi.${release}.json`).paths as { [path: string]: { $ref?: string } })
        .filter(([, item]) => item.$ref === undefined)
        .map(([path]) => path)
    // R11.0.0 brings payment gateway requests with codes of their own.
    expect(own('R11.0.0')).toContain('/payment_gateway_requests/get_pending')
    expect(own('R11.0.0')).not.toContain('/users/show')
  })

  it.each(inTurn(releaseClasses(), 2))(
    'hold the contract of %s in both versions, and what is lost between them',
    async (release) => {
      const newer = contractIn(release)
      const { document, notes } = toOpenApi30(newer)
      expect(await whole(`openapi.${release}.json`)).toEqual(newer)
      expect(await whole(`openapi.${release}.3.0.3.json`)).toEqual(document)
      expect(read(`notes.${release}.json.gz`)).toEqual(notes)
      const toRead = textOf(`notes.${release}.md`)
      for (const { pointer, text } of notes) {
        const [, places = ''] = toRead.split(`\n${text}\n\n`)
        expect(placesIn(places.split('\n\n')[0] ?? ''), text).toContain(pointer)
      }
    },
  )
})

describe.each(releaseClasses())('the Postman collection of %s', (release) => {
  const collection = read(`postman.${release}.json.gz`)
  const entries = requestsOf(collection.item)
  const contract = contractIn(release)
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
  const script = new URL('../scripts/postman.mjs', import.meta.url).href
  const { toPostman } = await import(/* @vite-ignore */ script)
  const { document } = toOpenApi30(project(bundle, newest))
  const before = JSON.stringify(document)
  expect(await toPostman(document)).toEqual(read(`postman.${newest}.json.gz`))
  expect(JSON.stringify(document)).toBe(before)
})

/** The pointers of a list in which those that end alike stand below their end. */
function placesIn(list: string): string[] {
  let end = ''
  return list.split('\n').flatMap((line) => {
    const [, indent, text, more] = /^( *)- `(.+)`( below each of)?$/.exec(line) ?? []
    if (more) end = `/${text}`
    return more || text === undefined ? [] : [`${text}${indent ? end : ''}`]
  })
}

function requestsOf(entries: Entry[]): Entry[] {
  return entries.flatMap((entry) => (entry.item ? requestsOf(entry.item) : [entry]))
}
