import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle, listOperations, newestRelease, project } from '@crmcom-webapi/contract'
import { demoCredentials } from '@crmcom-webapi/reference-server'
import { compilePrograms } from '@crmcom-webapi/test-support/compile'
import { instance } from '@viz-js/viz'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { exampleValues } from '../src/examples.ts'
import { sampleValues } from '../src/reader-values.ts'
import { listDownloads } from '../src/site/documents.ts'
import { listFences } from './support/fences.ts'
import { type LiveServer, startLiveServer } from './support/live-server.ts'
import { runScript, shellIsThere } from './support/shell.ts'

const newest = newestRelease(bundle)
const fences = listFences()
const of = (language: string) => fences.filter((fence) => fence.language === language)

/** Lines for programs other than curl and jq. They are run elsewhere, or not at all. */
const otherPrograms = /^(npm|npx|dotnet|kiota|docker|sqlite3|pg_dump) /m

/** The failures that a page shows on purpose, in order. Every other call of a page goes well. */
const failures: { [page: string]: string[] } = {
  'guides/errors.md': ['COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDCREDENTIALSEXCEPTION'],
  'guides/identifiers.md': ['COM.CRM.EXCEPTION.REQUEST.INVALIDPARAMETERSEXCEPTION'],
}

let server: LiveServer
let programs: Map<string, string>
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fences-'))
  server = await startLiveServer()
  const named = of('ts').map(
    ({ page, index, text }) =>
      [`${page.replace(/\W/g, '-')}-${index}`, text.replaceAll(sampleValues.server, server.address)] as const,
  )
  programs = compilePrograms('fences', new Map(named))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})
afterEach(() => vi.restoreAllMocks())

test('no fence is of a language nobody checks', () => {
  expect([...new Set(fences.map(({ language }) => language))].sort()).toEqual(['dot', 'json', 'sh', 'text', 'ts'])
  expect(of('ts').length).toBeGreaterThan(8)
  expect(of('sh').length).toBeGreaterThan(20)
})

describe('the programs in', () => {
  test.each(of('ts').map((fence) => [fence.page, fence.index, fence.text] as const))(
    '%s, number %i, do what their comments say',
    async (page, index, text) => {
      await server.restart(newest)
      const log = vi.spyOn(console, 'log').mockImplementation(() => {})
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      await import(programs.get(`${page.replace(/\W/g, '-')}-${index}`) as string)
      const printed = log.mock.calls.map((words) => words.join(' '))
      const promised = [...text.matchAll(/console\.log\(.*\) \/\/ (.+)$/gm)].map(([, words]) => words as string)
      expect(printed).toEqual(expect.arrayContaining(promised))
    },
  )
})

describe.skipIf(!shellIsThere)('the lines for a shell in', () => {
  const pages = [...new Set(of('sh').map(({ page }) => page))]
  const scripts = pages.map((page) => {
    const own = of('sh').filter((fence) => fence.page === page && !otherPrograms.test(fence.text))
    return [page, own.map(({ text }) => text).join('\n')] as const
  })

  test.each(scripts.filter(([, script]) => script !== ''))('%s work one after the other', async (page, script) => {
    await server.restart(newest)
    const log = join(folder, 'answers')
    writeFileSync(log, '')
    // Each answer goes to where it would go, and to a file that is looked at afterwards.
    const watched = `curl() { command curl --silent --show-error "$@" | tee -a '${log}'; echo >>'${log}'; }`
    await runScript(`${watched}\n${script.replaceAll(sampleValues.server, server.address)}`, tokensOfOthers())
    const answers = readFileSync(log, 'utf8').split('\n').filter(Boolean)
    const codes = answers.map((answer) => (JSON.parse(answer) as { status: { code: string } }).status.code)
    expect(codes.length).toBeGreaterThanOrEqual(script.split(/\bcurl /).length - 1)
    expect(codes.filter((code) => code !== 'OK')).toEqual(failures[page] ?? [])
  })
})

/** Tokens that other systems make, as the examples of the contract have them. */
function tokensOfOthers(): { [name: string]: string } {
  const bodies = listOperations(project(bundle, newest)).flatMap(({ operation }) =>
    exampleValues(bundle, operation.requestBody?.content['application/json']),
  ) as Array<{ jwt?: string; jwt_token?: string }>
  return {
    IDENTITY_TOKEN: bodies.find(({ jwt }) => jwt)?.jwt ?? '',
    DEVICE_TOKEN: bodies.find(({ jwt_token: token }) => token)?.jwt_token ?? '',
  }
}

test.each(of('json').map((fence) => [fence.page, fence.text] as const))('the JSON in %s is JSON', (_, text) => {
  expect(() => JSON.parse(text)).not.toThrow()
})

test('the failure shown in the guide is the one the server answers', async () => {
  await server.restart(newest)
  const [shown] = of('json').filter(({ page }) => page === 'guides/errors.md')
  const answer = await fetch(`${server.address}/crmapi/rest/v2/authentication/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: demoCredentials.username, password: 'wrong', organisation: 'DEMO' }),
  })
  expect(JSON.parse(shown?.text ?? '')).toEqual(await answer.json())
})

test('every diagram can be drawn', async () => {
  const viz = await instance()
  for (const { text } of of('dot')) expect(viz.renderString(text, { format: 'svg' })).toContain('<svg')
})

test('the files named for other programs are there to download', () => {
  const files = new Set(listDownloads().flatMap(({ documents }) => documents.map(({ file }) => file)))
  const named = of('sh').flatMap(({ text }) => text.match(/\b(?:openapi|postman)\.R[\d.]+\.json(?:\.gz)?/g) ?? [])
  expect(named.length).toBeGreaterThan(0)
  for (const file of named) expect(files).toContain(file)
})
