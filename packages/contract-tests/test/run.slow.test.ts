import { readFileSync } from 'node:fs'
import { createReferenceServer } from '@crmcom-webapi/reference-server'
import { expect, test } from 'vitest'
import { workflows } from '../src/generated/workflows.gen.js'
import { type ContractTestOptions, formatHtml, formatJunit, formatReport, runContractTests } from '../src/index.js'
import { saidTwice } from './support/said-twice.js'
import { credentials, inProcess } from './support/server.js'

/** A few operations of each sort, so that a run takes a second. */
const few: Partial<ContractTestOptions> = {
  operations: ['createSessionToken', 'showUser', 'listCurrencies', 'showAccessToken', 'createAccessToken'],
  depth: 25,
}
const fails = (report: { checks: { verdict: string; id: string }[] }) =>
  report.checks.filter(({ verdict }) => verdict === 'FAIL').map(({ id }) => id)

test('a healthy server fails nothing, and every check names its clause', async () => {
  const report = await runContractTests(await inProcess({ release: 'R18.0.0', failureStatus: 'mapped' }, few))
  expect(fails(report)).toEqual([])
  expect(new Set(report.checks.map(({ kind }) => kind))).toEqual(
    new Set(['answer', 'example', 'positive', 'negative', 'authorization', 'workflow']),
  )
  for (const { clause, id } of report.checks) {
    expect([id, clause.pointer.startsWith('#/')]).toEqual([id, true])
    expect([id, clause.evidence]).toEqual([id, expect.stringMatching(/^(documented|sample|field|assumed)$/)])
  }
  expect(report.coverage.operations).toMatchObject({ all: expect.any(Number), accepted: expect.any(Number) })
})

test('the workflows go through, and what a release lacks is skipped with the reason', async () => {
  const newest = await runContractTests(await inProcess({ release: 'R18.0.0' }, { kinds: ['workflow'] }))
  expect(newest.checks.filter(({ verdict }) => verdict !== 'PASS')).toEqual([])
  const oldest = await runContractTests(await inProcess({ release: 'R4.0.0' }, { kinds: ['workflow'] }))
  expect(fails(oldest)).toEqual([])
  expect(oldest.checks.find(({ verdict }) => verdict === 'SKIP')?.words).toMatch(/is not in this release$/)
})

test.each([
  ['accepts-released-session', 'workflow', 'R18.0.0'],
  ['answers-wrong-type', 'answer', 'R18.0.0'],
  ['accepts-invalid-input', 'negative', 'R18.0.0'],
  ['behaves-like-newest-release', 'release', 'R10.0.0'],
  ['ignores-authentication', 'authorization', 'R16.12.0'],
] as const)('the fault %s is found by a check of the kind %s', async (mutant, kind, release) => {
  const kinds = [kind] as const
  const more = kind === 'workflow' ? {} : kind === 'release' ? {} : few
  const options = await inProcess({ release, mutant }, { ...more, kinds: kind === 'answer' ? ['example'] : kinds })
  const report = await runContractTests({ ...options, until: (id) => id.startsWith(kind) })
  expect(report.stopped?.split(' ')[0]).toBe(kind)
})

test.each([
  ['a code the contract has for it', 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.NOTEMULATEDEXCEPTION', 501, []],
  ['a code of something else', 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUNDEXCEPTION', 501, ['has no fault']],
  ['a code of another status', 'COM.CRM.EXCEPTION.SUBSCRIPTIONS.NOTEMULATEDEXCEPTION', 500, ['has no fault']],
  ['a fault in an envelope', 'COM.CRM.EXCEPTION.SYSTEM.UNEXPECTEDEXCEPTION', 500, ['has no fault']],
])(
  'an answer of a status from 500 on is a fault, unless it says that this is not done: %s',
  async (_, code, status, found) => {
    const options = await inProcess(
      { release: 'R18.0.0', failureStatus: 'mapped' },
      {
        operations: ['calculateSubscriptionRates'],
        kinds: ['example'],
      },
    )
    const answer = { status: { code, message: null, description: 'Not here.' } }
    const fetch: typeof globalThis.fetch = async (input, init) =>
      String(input instanceof Request ? input.url : input).includes('/calculate_rates')
        ? Response.json(answer, { status })
        : (options.fetch ?? globalThis.fetch)(input, init)
    const report = await runContractTests({ ...options, fetch })
    const faults = report.checks.filter(
      ({ kind, verdict, name }) => kind === 'answer' && verdict === 'FAIL' && name === 'has no fault',
    )
    expect([...new Set(faults.map(({ name }) => name))]).toEqual(found)
  },
)

test('the same seed gives the same checks', async () => {
  const run = async (seed: number) =>
    (
      await runContractTests(
        await inProcess({ release: 'R12.0.0' }, { ...few, operations: ['showUser'], depth: 8, seed }),
      )
    ).checks
  const [first, again, other] = [await run(7), await run(7), await run(8)]
  expect(again).toEqual(first)
  expect(other.map(({ id }) => id)).not.toEqual(first.map(({ id }) => id))
})

test('a recording of the run says the same of each answer', async () => {
  const operations = ['showAccessToken', 'listCurrencies']
  const { live, recorded } = await saidTwice(
    { release: 'R18.0.0', mutant: 'answers-wrong-type' },
    { operations, depth: 10 },
  )
  expect(live.length).toBeGreaterThan(0)
  expect(recorded).toEqual(live)
})

test('rounds go through everything again with the next seeds, and keep no secret of the rounds before', async () => {
  const options = await inProcess({ release: 'R18.0.0', mutant: 'answers-wrong-type' }, { ...few, depth: 8, seed: 7 })
  const once = await runContractTests({ ...options, kinds: ['negative'] })
  const thrice = await runContractTests({ ...options, kinds: ['negative'], rounds: 3 })
  expect(thrice.requests).toBeGreaterThan(2 * once.requests)
  const ids = new Set(thrice.checks.map(({ id }) => id))
  expect(once.checks.filter(({ id }) => !ids.has(id))).toEqual([])
  expect(ids.size).toBeGreaterThan(once.checks.length)
  expect(JSON.stringify(thrice)).not.toMatch(/eyJ[\w-]{10}/)
  for (const secret of [credentials.password, credentials.identity.secret])
    expect(JSON.stringify(thrice)).not.toContain(secret)
})

test('without leave nothing is written, and a dry run says what would be', async () => {
  const writes: string[] = []
  const server = await createReferenceServer({
    seed: 'dry',
    onRequest: ({ operationId }) => {
      if (operationId && /^(create(?!Session)|update|delete)/.test(operationId)) writes.push(operationId)
    },
  })
  const options = {
    ...{ baseUrl: 'http://localhost', credentials, seed: 1, rate: 1e9, depth: 5, kinds: ['example'] as const },
    fetch: (url: Parameters<typeof fetch>[0], init?: RequestInit) => server.fetch(new Request(url, init)),
  }
  const report = await runContractTests({
    ...options,
    operations: ['createUser', 'showUser'],
    dryRun: true,
    allowWrites: true,
  })
  expect(writes).toEqual([])
  expect(report.wouldWrite).toEqual(['createUser'])
  await runContractTests({ ...options, operations: ['createUser'], allowWrites: true })
  expect(writes).toContain('createUser')
})

test('no more wrong passwords and codes are tried than are allowed', async () => {
  const { other: _, ...known } = credentials
  const wrong = { count: 0 }
  const server = await createReferenceServer({
    seed: 'guesses',
    onRequest: ({ code }) => {
      if (/INVALIDCREDENTIALS/.test(String(code))) wrong.count++
    },
  })
  await runContractTests({
    ...{ baseUrl: 'http://localhost', credentials: known, seed: 1, rate: 1e9, depth: 60, guesses: 2 },
    operations: ['createSessionToken', 'createSessionTokenByWebApiKey'],
    fetch: (url, init) => server.fetch(new Request(url, init)),
  })
  expect(wrong.count).toBeLessThanOrEqual(2)
})

test('no secret is in any form of the report, and a line that repeats a call names variables', async () => {
  const options = await inProcess({ release: 'R18.0.0', mutant: 'puts-password-into-answer' }, few)
  const report = await runContractTests(options)
  const texts = [JSON.stringify(report), formatReport(report), formatJunit(report), formatHtml(report)]
  expect(report.totals.FAIL).toBeGreaterThan(0)
  for (const text of texts) {
    for (const secret of [credentials.password, credentials.webApiKey, credentials.consumerApplicationKey, 'CARD-0001'])
      expect(text).not.toContain(secret)
    expect(text).not.toMatch(/eyJ[\w-]{10}/)
  }
  expect(texts[1]).toContain('"$PASSWORD_1"')
})

test('what is in the baseline fails no run, and what is skipped is named with its reason', async () => {
  const mutant = await inProcess({ release: 'R18.0.0', mutant: 'answers-wrong-type' }, { ...few, kinds: ['example'] })
  const first = await runContractTests(mutant)
  expect(first.fresh).toBeGreaterThan(0)
  const second = await runContractTests({
    ...mutant,
    baseline: fails(first),
    profile: { skip: { showUser: 'under repair' } },
  })
  expect(second.fresh).toBe(0)
  expect(second.checks).toContainEqual(
    expect.objectContaining({ operationId: 'showUser', verdict: 'SKIP', words: 'under repair' }),
  )
  expect(formatJunit(second)).not.toContain('<failure')
})

test('a stopped run gives what it found', async () => {
  const stop = new AbortController()
  const report = await runContractTests({
    ...(await inProcess({ release: 'R18.0.0' }, few)),
    signal: stop.signal,
    onProgress: () => stop.abort(),
  })
  expect(report.stopped).toBe('stopped')
  expect(report.checks.length).toBeGreaterThan(10)
})

test('the workflows in the package are those of the contract', () => {
  const file = new URL('../src/generated/workflows.gen.ts', import.meta.url)
  expect(readFileSync(file, 'utf8')).toContain('"workflowId": "logInByUser"')
})

test('tokens of another system are tried where the credentials have its secret, and a wrong secret shows nothing', async () => {
  const said = async (secret: string) => {
    const options = await inProcess(
      { release: 'R18.0.0' },
      { kinds: ['authorization'], operations: ['listCurrencies'] },
    )
    const { checks } = await runContractTests({
      ...options,
      credentials: { ...credentials, identity: { ...credentials.identity, secret } },
    })
    return checks.filter(({ name }) => /another system|^refuses one /.test(name)).map(({ verdict }) => verdict)
  }
  expect(await said(credentials.identity.secret)).toEqual(['PASS', 'PASS', 'PASS', 'PASS', 'PASS'])
  expect(await said('another')).toEqual(['WARN'])
})

test('without an outbox the workflows that need one are skipped, and with one a mail that is not sent is found', async () => {
  const { outbox, ...options } = await inProcess(
    { release: 'R17.10.0', mutant: 'sends-no-mail' },
    { kinds: ['workflow'] },
  )
  const without = await runContractTests(options)
  expect(without.checks.find(({ name }) => name === 'mailedPassCode')).toMatchObject({
    verdict: 'SKIP',
    words: 'what the server sends to others cannot be looked at',
  })
  const found = await runContractTests({ ...options, ...(outbox && { outbox }), until: () => true })
  expect(found.stopped).toContain('mailedPassCode.forget')
})

test('a workflow that goes weeks ahead is played where the clock is put back, and nowhere else', async () => {
  const ids = workflows.flatMap((one) => one.workflows).map(({ workflowId }) => workflowId)
  const skip = Object.fromEntries(ids.filter((id) => id !== 'voucherEnds').map((id) => [id, 'not now']))
  const { profile, reset, ...options } = await inProcess({ release: 'R18.0.0' }, { kinds: ['workflow'] })
  const saidOf = async (more: object) => {
    const { checks } = await runContractTests({ ...options, ...more, profile: { ...profile, skip } })
    return checks.filter(({ name }) => name.startsWith('voucherEnds')).map(({ verdict, words }) => words ?? verdict)
  }
  expect(await saidOf({})).toEqual(['it goes weeks ahead, and there is no clock that is put back'])
  const played = await saidOf({ reset })
  expect(played.length).toBeGreaterThan(5)
  expect(new Set(played)).toEqual(new Set(['PASS']))
})
