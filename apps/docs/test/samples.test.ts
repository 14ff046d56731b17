import { bundle, listOperations, listReleases, newestRelease, type OpenApiDocument } from '@crmcom-webapi/contract'
import { demoCredentials } from '@crmcom-webapi/reference-server'
import { compilePrograms } from '@crmcom-webapi/test-support/compile'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { inTurn, isDeep } from '@crmcom-webapi/test-support/depth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleValues } from '../src/examples.ts'
import { readServer, sampleValues } from '../src/reader-values.ts'
import type { SampleCall } from '../src/samples/call.ts'
import type { Language } from '../src/samples/language.ts'
import { language as client } from '../src/samples/languages/client.ts'
import { language as curl } from '../src/samples/languages/curl.ts'
import { languages, loadLanguage, writeSample } from '../src/samples/languages.ts'
import { type LiveServer, startLiveServer } from './support/live-server.ts'
import { operationForms } from './support/operations.ts'
import { runScript, shellIsThere } from './support/shell.ts'

const newest = newestRelease(bundle)
const samples = operationForms.flatMap(({ forms, page }) =>
  [...forms.views].map(([release, { sample }]) => ({ operationId: page.operationId, release, sample })),
)
const all: Array<[id: string, language: Language]> = []
for (const { id } of languages) all.push([id, (await loadLanguage[id]()).language])

/** Those that are run: what reads the same in several releases of an operation is run in one of them. */
const run = inTurn(samples, 2).filter((one) => {
  const { operationId, sample: own } = one
  const text = JSON.stringify(own)
  const same = (other: (typeof samples)[number]) =>
    other.operationId === operationId && JSON.stringify(other.sample) === text
  return isDeep || samples.find(same) === one
})

const contracts = new Map(listReleases(bundle).map((release) => [release, contractIn(release)]))

let server: LiveServer
let programs: Map<string, string>
beforeAll(async () => {
  server = await startLiveServer()
  const texts = run.map(({ operationId, release, sample }) => {
    const values = { server: server.address, release: release === newest ? undefined : release }
    return [`${operationId}-${release}`, writeSample(sample, client, values)] as const
  })
  programs = compilePrograms('samples', new Map(texts))
})
afterAll(() => server.close())

/** What a sample leaves to the environment. */
function variablesOf(operationId: string, release: string): { [name: string]: string } {
  const contract = contracts.get(release) as OpenApiDocument
  const placed = listOperations(contract).find(({ operation }) => operation.operationId === operationId)
  const media = placed?.operation.requestBody?.content['application/json']
  const [body = {}] = exampleValues(contract, media) as Array<{ jwt?: string; jwt_token?: string }>
  const isConsumer = operationId === 'createSessionTokenByConsumerApplicationKey'
  return {
    WEB_API_KEY: isConsumer ? demoCredentials.consumerApplicationKey : demoCredentials.webApiKey,
    JWT: body.jwt ?? body.jwt_token ?? '',
  }
}

describe.each(run.map(({ operationId, release, sample }) => [operationId, release, sample] as const))(
  'the samples of %s in %s',
  (operationId, release, own) => {
    test('work as programs', async () => {
      await server.restart(release)
      Object.assign(process.env, variablesOf(operationId, release))
      await import(programs.get(`${operationId}-${release}`) as string)
    })

    test.skipIf(!shellIsThere)('work in a shell', async () => {
      await server.restart(release)
      const text = writeSample(own, curl, { server: server.address })
      const script = text.replace(/^curl /, 'curl --silent --show-error ')
      const answer = await runScript(script, { ...variablesOf(operationId, release), TOKEN: await server.login() })
      expect(JSON.parse(answer)).toMatchObject({ status: { code: 'OK' } })
    })
  },
)

test('the login of a reader is the only thing a sample takes for its own', () => {
  for (const { sample } of samples)
    for (const [, language] of all) {
      const values = { server: 'https://crm.example.com/x', organisation: 'ACME', release: newest }
      const filled = writeSample(sample, language, values)
      expect(filled).not.toMatch(/127\.0\.0\.1|DEMO/)
      expect(filled).toContain('https://crm.example.com/x')
    }
})

test.each(['http://127.0.0.1:8080', 'http://localhost:9000', 'http://[::1]:8080'])(
  '%s may be a reference server, so the demo login stays',
  (server) => {
    for (const { sample } of samples)
      for (const [, language] of all)
        expect(writeSample(sample, language, { server })).toBe(
          writeSample(sample, language).replaceAll(sampleValues.server, server),
        )
  },
)

test.each(['http://192.0.2.7:8080', 'https://crm.example.com', 'https://127.0.0.1.example.com'])(
  '%s is a system of its own, so placeholders stand for the demo login',
  (server) => {
    const filled = samples.flatMap(({ sample }) => all.map(([, language]) => writeSample(sample, language, { server })))
    for (const text of filled) expect(text).not.toMatch(/open-sesame|"integrator"|'integrator'|DEMO/)
    expect(filled.filter((text) => text.includes('<password>')).length).toBeGreaterThan(10)
  },
)

test('no sample prints a token or a key', () => {
  for (const { sample } of samples)
    for (const [, language] of all) expect(writeSample(sample, language)).not.toMatch(/eyJ|[\dA-F]{32}:/)
})

/** A login as the one of the docs is, alone. */
const login: SampleCall = {
  operationId: 'logIn',
  method: 'POST',
  path: '/login',
  query: [],
  body: '{"organisation":"DEMO"}',
  client: { callee: 'crm.logIn', input: '{}' },
}

test.skipIf(!shellIsThere)('whatever the organisation is called, the shell sends just that', async () => {
  for (const organisation of [`Joe's "$(id)" \\ \`id\` $HOME`, '<a> & b; c', 'Δήμος']) {
    for (const body of [login.body, '{"token":"<session token>","organisation":"DEMO"}'] as string[]) {
      const line = writeSample({ ...login, body }, curl, { organisation })
      const printed = await runScript(`curl() { if [ "$5" = @- ]; then cat; else echo "$5"; fi; }\n${line}`, {
        TOKEN: 'a',
      })
      expect(JSON.parse(printed)).toMatchObject({ organisation })
    }
    const program = writeSample({ ...login, client: { ...login.client, session: 'token' } }, client, { organisation })
    expect(new Function(`return ${/credentials: (\{[\s\S]*?\}),\n/.exec(program)?.[1]}`)()).toMatchObject({
      organisation,
    })
  }
})

test.each([
  ['crm.example.com', 'https://crm.example.com'],
  [' http://localhost:8080/ ', 'http://localhost:8080'],
  ['https://crm.example.com/crmapi/rest/v2/', 'https://crm.example.com'],
  ['https://[::1]:8080/shop', 'https://[::1]:8080/shop'],
  ['localhost:9000', 'http://localhost:9000'],
  ['localhost', 'http://localhost'],
  ['LOCALHOST:9000/crmapi/rest/v2', 'http://LOCALHOST:9000'],
  ['127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['127.9.9.9', 'http://127.9.9.9'],
  ['[::1]:8080', 'http://[::1]:8080'],
  ['crm.localhost', 'http://crm.localhost'],
  ['https://localhost:9000', 'https://localhost:9000'],
  ['localhost.example.com', 'https://localhost.example.com'],
  ['127.0.0.1.example.com', 'https://127.0.0.1.example.com'],
  ['crm.example.com:99999', undefined],
  ['', undefined],
  ['https://user:secret@crm.example.com', undefined],
  ["https://crm.example.com/'$(id)", undefined],
  ['javascript:alert(1)', undefined],
])('%j as a server is %j', (typed, server) => expect(readServer(typed)).toBe(server))
