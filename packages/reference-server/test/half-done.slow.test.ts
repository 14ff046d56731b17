import { listOperations } from '@crmcom-webapi/contract'
import { MemoryStore, rerun, seedDemoWorld, type Transaction } from '@crmcom-webapi/reference-server'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import { describe, expect, it } from 'vitest'
import { sendInput, takesSession } from './fidelity/support/requests.js'
import { type Scenario, scenarios } from './fidelity/support/scenarios/index.js'
import { requestOf } from './fidelity/support/scenarios/request.js'
import { type ReusedServer, startReused } from './fidelity/support/world.js'
import { call, login, startServer } from './support/server.js'

/** The first release, one whose sessions are prolonged by use, and the newest one. */
const releases = ['R5.0.0', 'R11.0.0', 'R18.0.0']
const operationsIn = releases.map((release) =>
  listOperations(contractIn(release)).map(({ operation }) => operation.operationId),
)

/**
 * Every documented call of a release, each ready to be made in a world of its own. Those of an operation take turns: its
 * first call is made in the newest release that has it, and half a dozen are enough, but for a deep run.
 */
function* callsOf(release: string) {
  const contract = contractIn(release)
  for (const operationId of operationsIn[releases.indexOf(release)] ?? []) {
    const having = releases.filter((_, index) => operationsIn[index]?.includes(operationId))
    for (const [turn, scenario] of (scenarios[operationId] ?? []).entries()) {
      const request = requestOf(contract, operationId, scenario)
      const there = having.filter((other) => requestOf(contractIn(other), operationId, scenario))
      if (turn >= 6 && !isDeep) continue
      const isTurn = isDeep || there.at(turn % there.length === 0 ? -1 : (turn % there.length) - 1) === release
      if (request && isTurn) yield { operationId, scenario, request }
    }
  }
}

type Call = ReturnType<typeof callsOf> extends Generator<infer C> ? C : never

/** Starts over, makes the world of a scenario, and hands back its call. */
async function prepare(server: ReusedServer, { operationId, scenario, request }: Call) {
  await server.startOver(scenario.at)
  const token = await login(server)
  await (scenario as Scenario).world?.(server, token)
  const session = takesSession(operationId) ? { token } : {}
  const input = (scenario.edit ?? ((same) => same))({ ...request.input, ...session })
  return () => sendInput(server, operationId, input, scenario.key)
}

/** Operations by POST that write nothing, also where they are done. */
const readers = (release: string) => [
  ...['showAccessToken', 'listAccessTokens', 'showAccountsReceivableByPost', 'authenticateTucanoSubscriber'],
  ...['listSubscriptionsByPost', 'previewSubscriptionBill', 'calculateSubscriptionRates'],
  ...['showRewardsParticipantByPost', 'calculateRewardsParticipantAwards', 'listAwardRewardTransactions'],
  ...['calculateAccountsReceivableAwards', 'calculateAccountsReceivableValueUnits'],
  ...['previewPurchase', 'listPurchases', 'listSpendRequests', 'listReferrals'],
  ...['getEffectiveWallet', 'getWalletBalance', 'getWalletBalanceBreakdown', 'getExpiringWalletBalance'],
  // Where there is no one-time password that it would use up.
  ...(release === 'R18.0.0' ? [] : ['authenticateNagraSubscription']),
]

/** In which releases which operations wrote something. */
const written = new Map<string, string[]>()

const recordsUnder = (server: ReusedServer) => server.under().image().list()

describe.each(releases)('in %s', (release) => {
  it('a store that fails at any write of a call keeps nothing of it, whichever the call', async () => {
    const server = await startReused(release)
    const writers = new Set<string>()
    let broken = 0
    for (const call of callsOf(release)) {
      const send = await prepare(server, call)
      const at = server.under().writes
      const { code } = await send()
      const writes = server.under().writes - at
      if (writes > 0) writers.add(call.operationId)
      for (let failing = 1; failing <= writes; failing++) {
        const place = `${call.operationId} ${call.request.names} at write ${failing} of ${writes}`
        const again = await prepare(server, call)
        const before = recordsUnder(server)
        server.under().failsAt = server.under().writes + failing
        expect([place, (await again()).code]).toEqual([place, 'SYSTEM.UNEXPECTED'])
        expect(recordsUnder(server), place).toEqual(before)
        server.under().failsAt = undefined
        expect([place, (await again()).code]).toEqual([place, code])
        broken++
      }
    }
    console.log(`${release}: ${broken} writes of ${writers.size} operations: ${[...writers].join(', ')}`)
    expect(broken).toBeGreaterThan(writers.size)
    for (const id of writers) written.set(id, [...(written.get(id) ?? []), release])
  })

  it('a call that meets a conflict is done again as a whole, and only its second run is kept', async () => {
    const server = await startReused(release)
    for (const call of callsOf(release)) {
      const once = await prepare(server, call)
      const { code } = await once()
      const [kept, place] = [recordsUnder(server), `${call.operationId} ${call.request.names}`]
      const twice = await prepare(server, call)
      server.under().again = true
      expect([place, (await twice()).code]).toEqual([place, code])
      const counts = (records: typeof kept) => Object.entries(records).map(([kind, all]) => [kind, all.length] as const)
      expect(counts(recordsUnder(server)), place).toEqual(counts(kept))
    }
  })
})

it.each(releases)(
  'every operation by POST of %s wrote something, there or where its turn was, but for readers',
  (release) => {
    const posts = listOperations(contractIn(release)).filter(({ method }) => method === 'post')
    const left = posts
      .map(({ operation }) => operation.operationId)
      .filter((id) => !(isDeep ? written.get(id)?.includes(release) : written.has(id)))
    expect(left.filter((id) => !readers(release).includes(id))).toEqual([])
  },
)

it('work that meets a conflict in each of its runs is a fault of its own', async () => {
  class Contended extends MemoryStore {
    contended = false

    override transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
      if (!this.contended) return super.transact(work)
      const conflict = new Error('could not serialize access')
      const run = () => super.transact((transaction) => work(transaction).then(() => Promise.reject<T>(conflict)))
      return rerun(run, { isConflict: (error) => error === conflict, wait: async () => {} })
    }
  }
  const store = new Contended()
  await seedDemoWorld(store, contractIn('R18.0.0'))
  const server = await startServer({ store })
  const token = await login(server)
  const before = store.image().list()
  store.contended = true
  const answer = await call(server, 'access_tokens/create', { token, authentication_code: 'NEW' })
  expect([answer.code, answer.http]).toEqual(['SYSTEM.UNEXPECTED', 500])
  expect(server.faults).toEqual([expect.objectContaining({ name: 'ConflictError', runs: 12 })])
  expect(store.image().list()).toEqual(before)
  store.contended = false
  expect((await call(server, 'access_tokens/create', { token, authentication_code: 'NEW' })).code).toBe('OK')
})
