import {
  bundle,
  listOperations,
  listReleases,
  newestRelease,
  type OpenApiDocument,
  projector,
} from '@crmcom-webapi/contract'
import { demoCredentials } from '@crmcom-webapi/reference-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleValues } from '../../src/examples.ts'
import { formAt } from '../../src/form-at.ts'
import { listOperationForms, type OperationForms } from '../../src/operation-page.ts'
import { loadLanguage, writeSample } from '../../src/samples/languages.ts'
import { oddCalls } from './odd-calls.ts'
import { type RunLanguage, runners } from './programs.ts'
import { type RunCall, runCalls } from './run-calls.ts'
import { type SampleServer, startSampleServer } from './sample-server.ts'

const newest = newestRelease(bundle)
const projected = projector(bundle)
const contracts = new Map<string, OpenApiDocument>()
const forms = listOperationForms(bundle)

/** The first thirty operations of the contract that R12.0.0 has. */
const firstThirty = forms.filter(({ page }) => formAt(page.starts, 'R12.0.0') !== null).slice(0, 30)

/** The first release that has an operation. */
function oldestOf({ page }: OperationForms): string {
  return page.starts.find(({ form }) => form !== null)?.release ?? newest
}

/** A sample as a release has it, to be run on a server of that release. */
function inRelease(folder: string, { page, forms: own }: OperationForms, release: string): RunCall[] {
  const form = formAt(page.starts, release)
  const sample = form === null ? undefined : own.views.get(form)?.sample
  if (!sample) return []
  const contract = contracts.get(release) ?? projected(release)
  contracts.set(release, contract)
  const placed = listOperations(contract).find(({ operation }) => operation.operationId === page.operationId)
  const media = placed?.operation.requestBody?.content['application/json']
  const [body = {}] = exampleValues(contract, media) as Array<{ jwt?: string; jwt_token?: string }>
  const isConsumer = page.operationId === 'createSessionTokenByConsumerApplicationKey'
  const key = isConsumer ? demoCredentials.consumerApplicationKey : demoCredentials.webApiKey
  return [{ folder, call: sample, behind: { release, jwt: body.jwt ?? body.jwt_token ?? '', key } }]
}

const ofTheContract: RunCall[] = [
  ...forms.flatMap((entry) => inRelease('newest', entry, newest)),
  ...firstThirty.flatMap((entry) => inRelease('r12', entry, 'R12.0.0')),
  ...firstThirty.flatMap((entry) => inRelease('oldest', entry, oldestOf(entry))),
]

const code = 'COM.CRM.EXCEPTION.ODD.REFUSEDEXCEPTION'
const refusal = JSON.stringify({ status: { code, message: 'Refused', description: '' } })
const odd: RunCall[] = [
  ...Object.values(oddCalls).map((call) => ({
    folder: 'odd',
    call,
    behind: { status: 200, answer: '{"status":{"code":"OK"}}' },
  })),
  ...[200, 400, 500].flatMap((status) =>
    [oddCalls.values, oddCalls.query, oddCalls.key].map((call) => ({
      folder: `refused${status}`,
      call,
      behind: { status, answer: refusal },
      failsWith: code,
    })),
  ),
]

let server: SampleServer
beforeAll(async () => {
  server = await startSampleServer()
})
afterAll(() => server.close())

test('the releases are those of the contract', () => {
  expect(listReleases(bundle)).toContain('R12.0.0')
  expect(firstThirty.length).toBe(30)
  expect(ofTheContract.length).toBeGreaterThanOrEqual(listOperations(projected(newest)).length + 60)
})

describe.each(Object.keys(runners) as RunLanguage[])('the samples in %s', (id) => {
  test('can be run here', () => {
    const { packages, isThere } = runners[id]
    expect(isThere(), `install ${packages.join(' ')}`).toBe(true)
  })

  test('call what they say and end well, odd ones too; each notices a failure, whatever its status', async () => {
    const { language } = await loadLanguage[id]()
    expect(
      await runCalls(id, (call, values) => writeSample(call, language, values), [...ofTheContract, ...odd], server),
    ).toEqual([])
  })
})
