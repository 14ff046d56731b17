import { bundle, listOperations, listReleases, newestRelease, type OpenApiDocument } from '@crmcom-webapi/contract'
import { demoCredentials } from '@crmcom-webapi/reference-server'
import { compilePrograms } from '@crmcom-webapi/test-support/compile'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleValues } from '../src/examples.ts'
import { fillSample, readServer, type Sample, sampleValues } from '../src/reader-values.ts'
import { type LiveServer, startLiveServer } from './support/live-server.ts'
import { operationForms } from './support/operations.ts'
import { runScript, shellIsThere } from './support/shell.ts'

const newest = newestRelease(bundle)
const samples = operationForms.flatMap(({ forms, page }) =>
  [...forms.views].map(([release, { samples }]) => ({ operationId: page.operationId, release, samples })),
)

/** Those that are run: what reads the same in several releases of an operation is run in one of them. */
const run = samples.filter(({ operationId, samples: own }, index) => {
  const text = JSON.stringify(own)
  const same = (one: (typeof samples)[number]) =>
    one.operationId === operationId && JSON.stringify(one.samples) === text
  return isDeep || samples.findIndex(same) === index
})

const contracts = new Map(listReleases(bundle).map((release) => [release, contractIn(release)]))

let server: LiveServer
let programs: Map<string, string>
beforeAll(async () => {
  server = await startLiveServer()
  const texts = run.map(({ operationId, release, samples }) => {
    const sample = samples.find(({ title }) => title === 'Client') as Sample
    const values = { server: server.address, release: release === newest ? undefined : release }
    return [`${operationId}-${release}`, fillSample(sample, values)] as const
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

describe.each(run.map(({ operationId, release, samples }) => [operationId, release, samples] as const))(
  'the samples of %s in %s',
  (operationId, release, own) => {
    test('work as programs', async () => {
      await server.restart(release)
      Object.assign(process.env, variablesOf(operationId, release))
      await import(programs.get(`${operationId}-${release}`) as string)
    })

    test.skipIf(!shellIsThere)('work in a shell', async () => {
      await server.restart(release)
      const sample = own.find(({ title }) => title === 'curl') as Sample
      const script = fillSample(sample, { server: server.address }).replace(/^curl /, 'curl --silent --show-error ')
      const answer = await runScript(script, { ...variablesOf(operationId, release), TOKEN: await server.login() })
      expect(JSON.parse(answer)).toMatchObject({ status: { code: 'OK' } })
    })
  },
)

test('the login of a reader is the only thing a sample takes for its own', () => {
  for (const { samples: own } of samples)
    for (const sample of own) {
      const filled = fillSample(sample, { server: 'https://crm.example.com/x', organisation: 'ACME', release: newest })
      expect(filled).not.toMatch(/127\.0\.0\.1|DEMO|<release>/)
      expect(filled).toContain('https://crm.example.com/x')
    }
})

test.each(['http://127.0.0.1:8080', 'http://localhost:9000', 'http://[::1]:8080'])(
  '%s may be a reference server, so the demo login stays',
  (server) => {
    for (const { samples: own } of samples)
      for (const sample of own)
        expect(fillSample(sample, { server })).toBe(
          sample.text.replaceAll(sampleValues.server, server).replace(/.*<release>.*\n/, ''),
        )
  },
)

test.each(['http://192.0.2.7:8080', 'https://crm.example.com', 'https://127.0.0.1.example.com'])(
  '%s is a system of its own, so placeholders stand for the demo login',
  (server) => {
    const filled = samples.flatMap(({ samples: own }) => own.map((sample) => fillSample(sample, { server })))
    for (const text of filled) expect(text).not.toMatch(/open-sesame|"integrator"|'integrator'|DEMO/)
    expect(filled.filter((text) => text.includes('<password>')).length).toBeGreaterThan(10)
  },
)

test.skipIf(!shellIsThere)('whatever the organisation is called, the shell sends just that', async () => {
  for (const organisation of [`Joe's "$(id)" \\ \`id\` $HOME`, '<a> & b; c', 'Δήμος']) {
    const single: Sample = { title: '', language: 'sh', quoting: 'single', text: `echo '{ "organisation": "DEMO" }'` }
    const heredoc: Sample = { ...single, quoting: 'heredoc', text: 'cat <<END\n{ "organisation": "DEMO" }\nEND' }
    for (const sample of [single, heredoc])
      expect(JSON.parse(await runScript(fillSample(sample, { organisation })))).toEqual({ organisation })
    const code: Sample = { ...single, quoting: 'code', language: 'ts', text: "return 'DEMO'" }
    expect(new Function(fillSample(code, { organisation }))()).toBe(organisation)
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
