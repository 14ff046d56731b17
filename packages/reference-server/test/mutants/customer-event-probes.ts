import { expect } from 'vitest'
import { type Answer, call, get, login } from '../support/server.js'
import type { Probe, Probed } from './probes.js'

const eleni = { accounts_receivable_identifier: { number: 'ACR0000000021' } }
const by = { performed_by_unit_identifier: { id: '1' }, performed_on: '2026-01-05T10:00:00' }
const line = (total: number, code = 'REMOTE') => ({
  product_identifier: { code },
  ...{ net_amount: total, vat_amount: 0, total_amount: total },
})
const bought = (total: number) => ({ ...eleni, ...by, products_set: [line(total)] })

const act = async (server: Probed, path: string, body: object): Promise<Answer> =>
  call(server, `customer_events/${path}`, { token: await login(server), ...body })
const buy = async (server: Probed, total: number, more: object = {}): Promise<Answer> =>
  act(server, 'purchases/create', { ...bought(total), reference_number: 'R-1', ...more })
const cancel = (server: Probed, number: string) =>
  act(server, 'purchases/cancel', { customer_event_identifier: { number } })
const spend = (server: Probed, spend_amount: number, number = '901') =>
  act(server, 'spend_requests/create', {
    ...eleni,
    ...by,
    purchase_customer_request_identifier: { number },
    spend_amount,
  })

/** What the account of Eleni was awarded and has spent, by its book in the journal. */
async function booked({ control }: Probed): Promise<number> {
  const entries = control.snapshot().records.journalEntry ?? []
  const book = 'rewards:F30C4F941CA09FD5D7605EA30D99265A'
  return entries.reduce(
    (sum, { from, to, amount }) => sum + (to === book ? 1 : from === book ? -1 : 0) * Math.round(Number(amount) * 100),
    0,
  )
}
/** What the records say of it. */
async function recorded({ control }: Probed): Promise<number> {
  const awards = control.snapshot().records.rewardAward ?? []
  return awards
    .filter(
      (one) => one.accounts_receivable === 'F30C4F941CA09FD5D7605EA30D99265A' && one.life_cycle_state === 'POSTED',
    )
    .reduce((sum, { amount, spent }) => sum + Math.round((Number(amount) - Number(spent)) * 100), 0)
}
async function change({ control }: Probed, kind: string, fields: object): Promise<void> {
  const seed = control.snapshot()
  const records: { [kind: string]: readonly object[] | undefined } = { ...seed.records }
  await control.load({ ...seed, records: { ...records, [kind]: records[kind]?.map((one) => ({ ...one, ...fields })) } })
}

const makes = ['createPurchase']

/** What a server does with purchases and other events. */
export const customerEventProbes: readonly Probe[] = [
  {
    does: 'awards what an offer gives, once for each purchase',
    needs: makes,
    from: 'R10.1.0',
    run: async (server) => {
      const before = await booked(server)
      const once = { external_system_reference_number: 'T-1' }
      const [first, again] = [await buy(server, 20, once), await buy(server, 20, once)]
      expect([first.code, again.code, again.data.number]).toEqual(['OK', 'OK', first.data.number])
      expect(await booked(server)).toBe(before + 200)
    },
  },
  {
    does: 'makes a purchase once for each name of a call in bulk',
    needs: ['createPurchasesInBulk'],
    run: async (server) => {
      const before = await booked(server)
      const one = { request_unique_identifier: 'a', ...bought(20), reference_number: 'R-1' }
      await act(server, 'bulk/purchases/create', { purchase_customer_events_set: [one, one] })
      expect(await booked(server)).toBe(before + 200)
    },
  },
  {
    does: 'awards by offers in their time, of their products, to who is in their scheme',
    needs: makes,
    run: async (server) => {
      const awarded = async () => {
        const before = await booked(server)
        await buy(server, 20)
        return (await booked(server)) - before
      }
      await change(server, 'rewardOffer', { valid_to: Date.parse('2026-01-01T00:00:00Z') })
      expect(await awarded()).toBe(0)
      await change(server, 'rewardOffer', { valid_to: null, products: ['839508DA6038668C8E81181C6E6391B9'] })
      expect(await awarded()).toBe(0)
      await change(server, 'rewardOffer', { products: [] })
      expect(await awarded()).toBe(200)
      const [one] = server.control.snapshot().records.rewardsParticipant?.filter(({ number }) => number === '32') ?? []
      const participations = (one?.participations ?? []).map((part) => ({ ...part, sign_off_on: 0 }))
      await change(server, 'rewardsParticipant', { participations })
      expect(await awarded()).toBe(0)
    },
  },
  {
    does: 'spends no more than is left',
    needs: ['createSpendRequest'],
    run: async (server) => {
      expect((await spend(server, 6.51)).code).toBe('CUSTOMEREVENTS.NOTENOUGHAWARDS')
      expect((await spend(server, 6.5)).code).toBe('OK')
      expect((await spend(server, 1)).code).toBe('CUSTOMEREVENTS.NOTENOUGHAWARDS')
      expect(await recorded(server)).toBe(await booked(server))
    },
  },
  {
    does: 'spends no award that is cancelled',
    needs: ['createSpendRequest'],
    run: async (server) => {
      await change(server, 'rewardAward', { life_cycle_state: 'CANCELLED' })
      expect((await spend(server, 1)).code).toBe('CUSTOMEREVENTS.NOTENOUGHAWARDS')
    },
  },
  {
    does: 'spends no award that has expired',
    needs: ['createSpendRequest'],
    run: async (server) => {
      const hour = 3_600_000
      await change(server, 'rewardAward', { expiration_date: server.control.clock.now() - hour })
      expect((await spend(server, 1)).code).toBe('CUSTOMEREVENTS.NOTENOUGHAWARDS')
    },
  },
  {
    does: 'gives awards for the days of their offer',
    needs: [...makes, 'showAwardRewardTransaction'],
    run: async (server) => {
      const { data } = await buy(server, 20)
      const [{ number }] = data.award_reward_transactions_set
      const query = { token: await login(server), reward_award_transaction_identifier: { number } }
      const award = await get(server, 'reward_transactions/awards/show', query)
      expect(award.data.expiration_date).not.toBeNull()
    },
  },
  {
    does: 'takes back what a purchase was awarded and what was spent on it, when it is cancelled',
    needs: ['cancelPurchase', 'createPurchase', 'createSpendRequest'],
    run: async (server) => {
      const before = [await booked(server), await recorded(server)]
      const { data } = await buy(server, 20)
      await spend(server, 3, data.number)
      expect((await cancel(server, data.number)).code).toBe('OK')
      expect([await booked(server), await recorded(server)]).toEqual(before)
      expect((await cancel(server, data.number)).code).toBe('CUSTOMEREVENTS.INVALIDLIFECYCLESTATE')
    },
  },
  {
    does: 'cancels no purchase whose awards are spent on another',
    needs: ['cancelPurchase', 'createPurchase', 'createSpendRequest'],
    run: async (server) => {
      const { data } = await buy(server, 100)
      const other = await buy(server, 50)
      expect((await spend(server, 16, other.data.number)).code).toBe('OK')
      expect((await cancel(server, data.number)).code).toBe('CUSTOMEREVENTS.AWARDSSPENT')
    },
  },
  {
    does: 'previews what a purchase does, and writes nothing',
    needs: ['previewPurchase'],
    run: async (server) => {
      const records = () => JSON.stringify({ ...server.control.snapshot().records, session: null })
      const token = await login(server)
      const before = records()
      const { data } = await call(server, 'customer_events/purchases/preview', { token, ...bought(20) })
      expect(records()).toBe(before)
      expect([data.total_award_amount, data.total_additional_spend_amount]).toEqual([2, 6.5])
      await change(server, 'rewardOffer', { valid_to: Date.parse('2026-01-01T00:00:00Z') })
      expect((await act(server, 'purchases/preview', bought(20))).data.total_award_amount).toBe(0)
    },
  },
  {
    does: 'settles a purchase once',
    needs: ['applyPurchaseSettlement'],
    run: async (server) => {
      const named = { customer_event_identifier: { number: '901' } }
      const settle = async () => (await act(server, 'purchases/apply_settlement', named)).code
      expect([await settle(), await settle()]).toEqual(['OK', 'CUSTOMEREVENTS.ALREADYSETTLED'])
    },
  },
  {
    does: 'spends what a purchase asks for',
    needs: makes,
    from: 'R17.0.0',
    run: async (server) => {
      expect((await buy(server, 20, { requested_spend_amount: 3 })).data.total_spend_amount).toBe(3)
    },
  },
]
