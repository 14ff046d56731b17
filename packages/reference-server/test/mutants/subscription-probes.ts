import { expect } from 'vitest'
import { type Answer, call, get, login, loginCustomer } from '../support/server.js'
import type { Probe, Probed } from './probes.js'

const consumerLogin = 'createSessionTokenByConsumerApplicationKey'
const draft = { subscription_identifier: { number: 'S0000000052' } }
const elenis = { subscription_identifier: { number: 'S0000000051' } }
const marias = { subscription_identifier: { number: 'S0000000042' } }
const nordlys = { organisation: 'DEMO', number: 'ACR0000000034' }
const later = { scheduled_date: '2026-02-01T00:00:00' }

/** Each call has a session of its own: the one before may be long over. */
const act = async (server: Probed, path: string, body: object): Promise<Answer> =>
  call(server, `subscriptions/${path}`, { token: await login(server), ...body })
const ask = async (server: Probed, path: string, query: object): Promise<Answer> =>
  get(server, `subscriptions/${path}`, { token: await login(server), ...query })
const stateOf = async (server: Probed, one: object): Promise<string> =>
  (await ask(server, 'show', one)).data.life_cycle_state
const paid = async (server: Probed): Promise<string[]> =>
  (await server.control.journal(nordlys)).entries
    .filter(({ cause }) => cause.kind === 'subscription')
    .map(({ at, amount }) => `${at.slice(0, 10)} ${amount}`)
const days = (server: Probed, count: number): void => server.control.clock.advance(`${count}d`)
const put = (server: Probed, number: string, state: 'CANCELLED'): Promise<void> =>
  server.control.subscriptions.put({ subscription: { organisation: 'DEMO', number }, state })

const wanted = {
  business_classification_code: 'CREATE_DRAFT_SUBSCRIPTION',
  accounts_receivable: { action: 'EXISTING', accounts_receivable_identifier: { number: 'ACR0000000034' } },
  subscription: {
    type_identifier: { name: 'Family TV' },
    billing_terms: {
      billing_term_scheme_identifier: { code: 'MONTHLY' },
      agreement_date: '2026-01-05T00:00:00',
      billing_frequency: 'MONTHLY',
    },
    services_set: [{ service_identifier: { code: 'FAMILY' } }],
  },
}

/** What a server does with subscriptions. */
export const subscriptionProbes: readonly Probe[] = [
  {
    does: 'leads subscriptions from state to state',
    needs: ['activateSubscription', 'deactivateSubscription', 'cancelSubscription', 'showSubscription'],
    run: async (server) => {
      const wrong = 'SUBSCRIPTIONS.INVALIDLIFECYCLESTATE'
      expect((await act(server, 'cancel', draft)).code).toBe(wrong)
      for (const [path, state] of [
        ['activate', 'EFFECTIVE'],
        ['deactivate', 'NOT_EFFECTIVE'],
        ['cancel', 'CANCELLED'],
      ] as const) {
        await act(server, path, draft)
        const { data } = await ask(server, 'show', draft)
        expect([data.life_cycle_state, data.termed_services_set[0].life_cycle_state]).toEqual([state, state])
      }
      expect((await act(server, 'activate', draft)).code).toBe(wrong)
    },
  },
  {
    does: 'ends what is for a short time',
    needs: ['endShortTermActivation', 'endShortTermDeactivation', 'regretSubscription', 'showSubscription'],
    run: async (server) => {
      const ends = [
        ['end_short_term_activation', 'S0000000054', 'NOT_EFFECTIVE'],
        ['end_short_term_deactivation', 'S0000000055', 'EFFECTIVE'],
        ['regret', 'S0000000052', 'REGRETTED'],
      ] as const
      for (const [path, number, state] of ends) {
        const one = { subscription_identifier: { number } }
        await act(server, path, one)
        expect(await stateOf(server, one)).toBe(state)
      }
    },
  },
  {
    does: 'activates for accounts that are ACTIVE',
    needs: ['activateSubscription'],
    run: async (server) => {
      const { records, ...rest } = server.control.snapshot()
      const accountsReceivable = records.accountsReceivable?.map((one) => ({ ...one, life_cycle_state: 'SUSPENDED' }))
      await server.control.load({ ...rest, records: { ...records, accountsReceivable } })
      expect((await act(server, 'activate', draft)).code).toBe('SUBSCRIPTIONS.ACCOUNTNOTACTIVE')
    },
  },
  {
    does: 'does what is scheduled on its day, and once',
    needs: ['activateSubscription', 'deactivateSubscription', 'getScheduledSubscriptionActions', 'showSubscription'],
    run: async (server) => {
      await act(server, 'activate', draft)
      await act(server, 'deactivate', { ...draft, ...later })
      expect(await stateOf(server, draft)).toBe('EFFECTIVE')
      expect((await ask(server, 'actions/get_scheduled', draft)).data).toHaveLength(1)
      days(server, 27)
      expect(await stateOf(server, draft)).toBe('NOT_EFFECTIVE')
      expect((await ask(server, 'actions/get_scheduled', draft)).data).toEqual([])
    },
  },
  {
    does: 'calls off what was scheduled on what is cancelled',
    needs: ['cancelSubscription', 'getScheduledSubscriptionActions'],
    run: async (server) => {
      await act(server, 'cancel', elenis)
      expect((await ask(server, 'actions/get_scheduled', elenis)).data).toEqual([])
    },
  },
  {
    does: 'charges each period once',
    needs: ['activateSubscription', 'deactivateSubscription', 'applyPromoCode'],
    run: async (server) => {
      await act(server, 'activate', draft)
      for (const path of ['deactivate', 'activate']) await act(server, path, draft)
      expect(await paid(server)).toEqual(['2026-01-05 -25'])
      await act(server, 'apply_promo_code', { ...draft, promo_code: 'SPRING-2026' })
      days(server, 31)
      expect(await paid(server)).toEqual(['2026-01-05 -25', '2026-02-05 -22.5'])
    },
  },
  {
    does: 'takes back what was charged within the days of regret',
    needs: ['activateSubscription', 'regretSubscription'],
    run: async (server) => {
      await act(server, 'activate', draft)
      await act(server, 'regret', draft)
      expect(await paid(server)).toEqual(['2026-01-05 -25', '2026-01-05 25'])
      const { data } = await act(server, 'create', {
        ...wanted,
        business_classification_code: 'CREATE_ACTIVATE_SUBSCRIPTION',
      })
      days(server, 15)
      const one = { subscription_identifier: { number: data.subscription.number } }
      expect((await act(server, 'regret', one)).code).toBe('SUBSCRIPTIONS.REGRETPERIODOVER')
    },
  },
  {
    does: 'previews what will be',
    needs: ['activateSubscription', 'deactivateSubscription', 'previewSubscriptionBill'],
    run: async (server) => {
      await act(server, 'activate', draft)
      await act(server, 'deactivate', { ...draft, scheduled_date: '2026-03-01T00:00:00' })
      const { data } = await act(server, 'preview_bill', { ...draft, as_of_date: '2026-06-01T00:00:00' })
      expect(data.bill_preview.total_billed_amount).toBe(25)
    },
  },
  {
    does: 'makes subscriptions with each service once',
    needs: ['createSubscription', 'showSubscription', 'listServicesToAdd'],
    run: async (server) => {
      const { data } = await act(server, 'create', wanted)
      const one = { subscription_identifier: { number: data.subscription.number } }
      expect((await ask(server, 'show', one)).data.termed_services_set).toHaveLength(1)
      expect((await ask(server, 'services/configuration/add_services/list', one)).data).toHaveLength(1)
      const { services_set } = wanted.subscription
      const twice = { ...wanted.subscription, services_set: [...services_set, ...services_set] }
      expect((await act(server, 'create', { ...wanted, subscription: twice })).code).toBe(
        'SUBSCRIPTIONS.SERVICEALREADYEXISTSONSUBSCRIPTION',
      )
    },
  },
  {
    does: 'keeps the subscriptions of others from customers',
    needs: ['showSubscription', 'deactivateSubscription', 'previewSubscriptionBill', consumerLogin],

    run: async (server) => {
      const token = await loginCustomer(server, 'CARD-0001')
      const missing = 'SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND'
      expect((await get(server, 'subscriptions/show', { token, ...marias })).code).toBe('OK')
      expect((await get(server, 'subscriptions/show', { token, ...elenis })).code).toBe(missing)
      expect((await get(server, 'subscriptions/actions/get_scheduled', { token, ...elenis })).code).toBe(missing)
      const until = { as_of_date: '2026-06-01T00:00:00' }
      expect((await call(server, 'subscriptions/preview_bill', { token, ...elenis, ...until })).code).toBe(missing)
      expect((await call(server, 'subscriptions/deactivate', { token, ...elenis })).code).toBe(missing)
    },
  },
  {
    does: 'lets nobody in for a subscription that is cancelled',
    needs: ['authenticateTucanoSubscriber', 'cancelSubscription'],
    run: async (server) => {
      await put(server, 'S0000000042', 'CANCELLED')
      const token = await login(server)
      const wrong = 'SUBSCRIPTIONS.INVALIDLIFECYCLESTATE'
      expect((await call(server, 'tucano/subscriber/authenticate', { token, ...marias })).code).toBe(wrong)
    },
  },
]
