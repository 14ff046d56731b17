import { describe, expect, it } from 'vitest'
import { type Answer, call, get, login, loginCustomer, type Query, startServer } from './support/server.js'

const day = 86_400_000
const eleni = { accounts_receivable_identifier: { number: 'ACR0000000021' } }

async function enter(release = 'R17.10.0', customer?: string) {
  const server = await startServer({ release })
  const session = () => (customer ? loginCustomer(server, customer) : login(server))
  const act = async (path: string, body: object): Promise<Answer> =>
    call(server, path, { token: await session(), ...body })
  const look = async (path: string, query: Query): Promise<Answer> =>
    get(server, path, { token: await session(), ...query })
  const award = async (number: string) =>
    (await look('reward_transactions/awards/show', { reward_award_transaction_identifier: { number } })).data
  const numbers = async (body: object) =>
    (await act('reward_transactions/awards/list', body)).data.map(({ number }: { number: string }) => number)
  return { server, act, look, award, numbers }
}

describe('reward_transactions/awards', () => {
  it.each<[object, string[]]>([
    [eleni, ['501', '502', '503']],
    [{ rewards_participant_identifier: { number: '32' } }, ['501', '502', '503']],
    [{ wallet_identifier: { number: 'W0000000012' } }, ['501', '502', '503']],
    [{ purchase_customer_event_identifier: { external_system_reference_number: 'TILL-1-0001' } }, ['503']],
    [{ accounts_receivable_identifier: { number: 'ACR0000000007' } }, []],
  ])('are listed for %o as %j', async (body, expected) => {
    const { numbers } = await enter()
    expect(await numbers(body)).toEqual(expected)
  })

  it('name the participant before R17.0.0, and the account from then on', async () => {
    const before = await (await enter('R16.31.0')).award('502')
    expect([before.rewards_participant.number, before.accounts_receivable]).toEqual(['32', undefined])
    const after = await (await enter('R17.0.0')).award('502')
    expect([after.rewards_participant.number, after.accounts_receivable.number]).toEqual(['32', 'ACR0000000021'])
  })

  it('expire by the clock, as much as is left of them, and once', async () => {
    const { server, award } = await enter()
    const expired = async () => (await award('502')).award_expiration_transaction
    expect((await award('501')).award_expiration_transaction.amount).toBe(1.5)
    server.clock.advance(Date.parse('2026-01-31T23:59:59Z') - server.clock.now())
    expect(await expired()).toBeNull()
    server.clock.advance(1)
    const first = await expired()
    expect([first.amount, first.life_cycle_state]).toEqual([3, 'POSTED'])
    server.clock.advance(200 * day)
    expect(await expired()).toEqual(first)
    expect((await award('503')).award_expiration_transaction).toBeNull()
  })

  it('are seen by the customer whose they are', async () => {
    const { look, act } = await enter('R17.10.0', 'CARD-0001')
    const query = { reward_award_transaction_identifier: { number: '502' } }
    expect((await look('reward_transactions/awards/show', query)).code).toBe(
      'REWARDTRANSACTIONS.AWARDTRANSACTIONNOTFOUND',
    )
    const event = { purchase_customer_event_identifier: { number: '901' } }
    expect((await act('reward_transactions/awards/list', event)).code).toBe('CUSTOMEREVENTS.CUSTOMEREVENTNOTFOUND')
  })
})

it('names the wallet transaction that came with an award or a spend, and is named by it', async () => {
  const { look } = await enter()
  const named = (number: string) => ({ wallet_transaction_identifier: { number } })
  const award = (await look('reward_transactions/awards/show', named('WT0000000001'))).data
  expect([award.number, award.wallet_transaction.number]).toEqual(['500', 'WT0000000001'])
  const spend = (await look('reward_transactions/spends/show', named('WT0000000002'))).data
  expect([spend.number, spend.wallet_transactions_set[0].number]).toEqual(['200', 'WT0000000002'])
  expect((await look('reward_transactions/awards/show', named('WT0000000003'))).code).toBe(
    'REWARDTRANSACTIONS.AWARDTRANSACTIONNOTFOUND',
  )
})

describe('allocations', () => {
  it('tell of both sides what was spent of what', async () => {
    const { look } = await enter()
    const spends = await look('reward_transactions/awards/get_allocated_spends', {
      reward_award_transaction_identifier: { number: '502' },
    })
    expect(spends.data).toMatchObject([
      {
        ...{ allocated_amount: 2, allocation_date: '2025-12-22 10:00:00.0' },
        spend_reward_transaction: { number: '201', amount: 2, date: '2025-12-22T10:00:00' },
      },
    ])
    const awards = await look('reward_transactions/spends/get_allocated_awards', {
      reward_spend_transaction_identifier: { number: '201' },
    })
    expect(awards.data).toMatchObject([{ allocated_amount: 2, award_reward_transaction: { number: '502', amount: 5 } }])
    const none = await look('reward_transactions/awards/get_allocated_spends', {
      reward_award_transaction_identifier: { number: '503' },
    })
    expect(none.data).toEqual([])
  })
})

it('what was awarded and spent stands in the journal, and comes to nothing', async () => {
  const { server } = await enter()
  const { records } = server.control.snapshot()
  const books = (records.book ?? []) as { name: string; balance: string }[]
  const balance = (name: string) => books.find((book) => book.name === name)?.balance
  expect([balance('rewards:F30C4F941CA09FD5D7605EA30D99265A'), balance('awarded'), balance('redeemed')]).toEqual([
    ...['8', '-14', '3'],
  ])
  expect(books.reduce((sum, book) => sum + Number(book.balance), 0)).toBeCloseTo(0)
})
