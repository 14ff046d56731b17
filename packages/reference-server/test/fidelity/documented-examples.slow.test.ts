import { bundle, listOperations, type OpenApiDocument } from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { describe, expect, it } from 'vitest'
import { type Answer, login } from '../support/server.js'
import { differences, expectedAnswer, judged, type Known, nameOf } from './support/compare.js'
import { type MayDiffer, mayDiffer } from './support/may-differ.js'
import {
  examplesOf,
  type Input,
  parameterExamples,
  requestExamples,
  sendInput,
  takesSession,
} from './support/requests.js'
import { type Scenario, scenarios } from './support/scenarios/index.js'
import { requestOf } from './support/scenarios/request.js'
import { startReused } from './support/world.js'

const slices = releaseSlices()
const known: Known = { entries: mayDiffer, used: new Set() }
const played = new Map<Scenario, number>()
/** Each documented answer, with what differs from it in any release. */
const answered = new Map<string, Set<MayDiffer>>()

function answerOf(contract: OpenApiDocument, operationId: string, { answers }: Scenario) {
  const examples = examplesOf(contract, operationId, '200')
  const there = answers.filter((name) => examples.has(name))
  expect(there.length, `forms of ${operationId} ${answers}`).toBeLessThan(2)
  const [name] = there
  return name === undefined ? undefined : { name, value: examples.get(name) as Input }
}

/** The answer, without the fields of its data that an example does not show which shows a part only. */
function partOf(given: Input, shown: Input, { showsPart }: Scenario): Input {
  if (!showsPart) return given
  const data = Object.entries(given['data'] as Input).filter(([name]) => name in (shown['data'] as Input))
  return { ...given, data: Object.fromEntries(data) }
}

/** The resources of the second wave's first part. */
const customersAndMoney = [
  ...['contact_information', 'accounts_receivable', 'payments', 'invoices', 'bills', 'credit_notes', 'refunds'],
  ...['wallets', 'wallet_transactions', 'payment_gateway_requests'],
]

const asShown = ({ text }: Answer): Input => JSON.parse(text) as Input

describe.each(slices)('the documented examples of $release', ({ release, document }) => {
  const contract = contractIn(release)
  const ids = listOperations(document).map(({ operation }) => operation.operationId)

  it('get the documented answers', async () => {
    const server = await startReused(release)
    const run = { requests: new Set<string>(), answers: new Set<string>() }
    const problems: string[] = []
    for (const operationId of ids) {
      for (const scenario of scenarios[operationId] ?? []) {
        const request = requestOf(contract, operationId, scenario)
        const answer = answerOf(contract, operationId, scenario)
        if (!request || !answer) continue
        await server.startOver(scenario.at)
        const token = await (scenario.at === undefined ? server.session() : login(server))
        const session = takesSession(operationId) ? { token } : {}
        const input = (scenario.edit ?? ((same) => same))({ ...request.input, ...session })
        await scenario.world?.(server, token)
        const given = partOf(asShown(await sendInput(server, operationId, input, scenario.key)), answer.value, scenario)
        const place = `${release} ${operationId} ${request.names} -> ${answer.name}`
        const expected = expectedAnswer(answer.value, input, scenario.says)
        const found = judged(operationId, expected, given, known)
        problems.push(...found.problems.map((problem) => `${place}: ${problem}`))
        const documented = `${operationId} ${answer.name}`
        answered.set(documented, new Set([...(answered.get(documented) ?? []), ...found.allowed]))
        if (!scenario.edit) for (const name of request.names) run.requests.add(`${operationId} ${name}`)
        played.set(scenario, (played.get(scenario) ?? 0) + 1)
        run.answers.add(documented)
      }
    }
    expect.soft(problems).toEqual([])

    const all = ids.flatMap((operationId) => ({
      requests: [...requestExamples(contract, operationId).keys(), ...parameterExamples(contract, operationId).keys()],
      answers: [...examplesOf(contract, operationId, '200').keys()],
      operationId,
    }))
    const missed = (kind: 'requests' | 'answers') =>
      all.flatMap((one) => one[kind].map((name) => `${one.operationId} ${name}`)).filter((name) => !run[kind].has(name))
    expect.soft(missed('requests')).toEqual([])
    expect.soft(missed('answers')).toEqual([])
    await server.close()
  })

  it('of failures get the documented answers with the statuses they stand under', async () => {
    const server = await startReused(release, { failureStatus: 'mapped' })
    const shared = (operationId: string, of: string, name: string): Input => ({
      ...examplesOf(contract, operationId, of).get(name),
    })
    for (const operationId of ids) {
      await server.startOver()
      const session = takesSession(operationId) ? { token: await server.session() } : {}
      // A body whose table is cut takes names that nobody knows, but none that looks like one of its own.
      const refused = await sendInput(server, operationId, { ...session, tokens: 'stray' })
      expect([operationId, Math.floor(refused.http / 100)]).toEqual([operationId, 4])
      const { status, ...rest } = shared(operationId, '4XX', 'invalid-parameters') as Input & { status: object }
      // What is wrong differs from call to call; that something is said about it does not.
      expect([operationId, refused.description]).not.toEqual([operationId, ''])
      const documented = { ...rest, status: { ...status, description: refused.description } }
      expect(differences(operationId, documented, asShown(refused), known)).toEqual([])
      server.breakStore()
      const [input] = [...requestExamples(contract, operationId).values()]
      const parameters = Object.fromEntries(parameterExamples(contract, operationId))
      const fault = await sendInput(server, operationId, { ...(input ?? { number: parameters['number'] }), ...session })
      expect([operationId, fault.code, Math.floor(fault.http / 100)]).toEqual([operationId, 'SYSTEM.UNEXPECTED', 5])
      expect(differences(operationId, shared(operationId, '5XX', 'unexpected'), asShown(fault), known)).toEqual([])
    }
  })
})

it('every scenario is one of some release', () => {
  const all = Object.values(scenarios).flat()
  expect(all.filter((scenario) => !played.has(scenario))).toEqual([])
  const calls = [...played.values()].reduce((sum, count) => sum + count, 0)
  console.log(`${all.length} scenarios, played ${calls} times in ${slices.length} releases`)
})

it('of the answers documented for customers and money, at most one in twenty differs in more than what is drawn', () => {
  const resourceOf = new Map(
    listOperations(bundle).map(({ path, operation }) => [operation.operationId, path.split('/')[1]]),
  )
  const differs = ([, allowed]: [string, Set<MayDiffer>]) => [...allowed].some(({ how }) => how !== 'drawn')
  const shares = new Map<string, { documented: number; differing: number }>()
  for (const answer of answered) {
    const resource = resourceOf.get(answer[0].split(' ')[0] ?? '') ?? ''
    const { documented, differing } = shares.get(resource) ?? { documented: 0, differing: 0 }
    shares.set(resource, { documented: documented + 1, differing: differing + (differs(answer) ? 1 : 0) })
  }
  const total = { documented: 0, differing: 0 }
  for (const resource of customersAndMoney) {
    total.documented += shares.get(resource)?.documented ?? 0
    total.differing += shares.get(resource)?.differing ?? 0
  }
  const told = [...shares, ['customers and money', total] as const].map(
    ([name, { documented, differing }]) => `${name} ${differing} of ${documented}`,
  )
  console.log(`documented answers that differ in more than what is drawn: ${told.join(', ')}`)
  expect(total.differing / total.documented).toBeLessThanOrEqual(0.05)
})

it('nothing may differ that does not', () => {
  const needed = mayDiffer.flatMap((entry) =>
    entry.operations === 'all' ? [nameOf(entry, '')] : entry.operations.map((id) => nameOf(entry, id)),
  )
  expect(needed.filter((entry) => !known.used.has(entry))).toEqual([])
})
