import { describe, expect, it } from 'vitest'
import { call, get, login, loginCustomer, type Subject, startServer } from './support/server.js'

const show = async (server: Subject, number: string) =>
  get(server, 'subscriptions/show', {
    token: await login(server),
    subscription_identifier: { number },
  })

const byCustomer = async (server: Subject, identifier: string, passCode: string): Promise<string> => {
  const access_token_identifier = { identifier, pass_code: passCode }
  return (await call(server, 'authentication/token', { organisation: 'DEMO', access_token_identifier })).data.token
}

describe('a subscription', () => {
  it('is shown with its terms, its services and its equipment', async () => {
    const { data } = await show(await startServer(), 'S0000000051')
    expect(data.billing_terms.billing_term_scheme.code).toBe('MONTHLY')
    expect(data.termed_services_set.map(({ product }: { product: { code: string } }) => product.code)).toEqual([
      ...['FAMILY', 'SPORTS'],
    ])
    expect(data.installed_items_set[0].installed_item.serial_number).toBe('STB-0051')
  })

  it('is of what bills only in newer releases, and of what it is for before', async () => {
    const schemeOf = async (release: string) =>
      (await show(await startServer({ release }), 'S0000000051')).data.billing_terms.billing_term_scheme
    expect(await schemeOf('R15.0.0')).toMatchObject({ classification: 'NORMAL', billing_type: 'PRE_BILL' })
    expect(await schemeOf('R14.0.0')).toMatchObject({ classification: 'SUBSCRIPTIONS', billing_type: 'NORMAL' })
  })

  it('tells from R10.0.0 on whether what is sold is invoiced', async () => {
    const ownerOf = async (release: string) => {
      const server = await startServer({ release })
      const { records, ...rest } = server.control.snapshot()
      const items = records.installedItem?.map((item) => ({ ...item, ownership_status: 'SOLD_TO_CUSTOMER_INVOICED' }))
      await server.control.load({ ...rest, records: { ...records, installedItem: items } })
      return (await show(server, 'S0000000051')).data.installed_items_set[0].ownership_status
    }
    expect(await ownerOf('R9.1.0')).toBe('SOLD_TO_CUSTOMER')
    expect(await ownerOf('R10.0.0')).toBe('SOLD_TO_CUSTOMER_INVOICED')
  })

  it('is seen by its own customer, and by no other', async () => {
    const server = await startServer({ release: 'R6.0.0' })
    const token = await byCustomer(server, 'maria@demo.example', 'maria-7391')
    const seen = async (number: string) =>
      (await get(server, 'subscriptions/show', { token, subscription_identifier: { number } })).code
    expect(await seen('S0000000042')).toBe('OK')
    expect(await seen('S0000000051')).toBe('SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND')
    const { code } = await get(server, 'subscriptions/actions/get_scheduled', {
      ...{ token, subscription_identifier: { number: 'S0000000051' } },
    })
    expect(code).toBe('SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND')
  })
})

describe('a list of subscriptions', () => {
  it('is asked for by an account alone, with a slash before the query too', async () => {
    const server = await startServer({ release: 'R11.0.0' })
    const token = await login(server)
    const accounts_receivable_identifier = { number: 'ACR0000000034' }
    for (const path of ['subscriptions/list', 'subscriptions/list/']) {
      const { data } = await get(server, path, { token, accounts_receivable_identifier })
      expect(data.map(({ number }: { number: string }) => number)).toEqual(['S0000000052', 'S0000000053'])
    }
  })
})

describe('what can be had', () => {
  it('leaves out types an account may have once and has', async () => {
    const server = await startServer()
    const token = await login(server)
    const typesFor = async (account: object) =>
      (await get(server, 'subscriptions/configuration/types/list', { token, ...account })).data.map(
        ({ alternative_code }: { alternative_code: string }) => alternative_code,
      )
    expect(await typesFor({})).toEqual(['FAMILY', 'SPORTS', 'PREPAID'])
    expect(await typesFor({ accounts_receivable_identifier: { number: 'ACR0000000021' } })).toEqual([
      'FAMILY',
      'SPORTS',
    ])
    expect(await typesFor({ accounts_receivable_identifier: { number: 'ACR0000000034' } })).toHaveLength(3)
  })

  it('classifies a swap by what recurs', async () => {
    const server = await startServer()
    const token = await login(server)
    const swaps = async (business_classification_code: string) =>
      (
        await get(server, 'subscriptions/services/configuration/swap_services/list', {
          ...{ token, subscription_service_id: '4C1B7CAEF8EA4F34B2D608B71C3D5E22', business_classification_code },
        })
      ).data.length
    expect([await swaps('UPGRADE_SERVICE'), await swaps('DOWNGRADE_SERVICE'), await swaps('SWITCH_SERVICE')]).toEqual([
      ...[0, 1, 0],
    ])
  })
})

describe('what belongs to another customer', () => {
  const hers = { subscription_identifier: { number: 'S0000000051' } }
  const account = { accounts_receivable_identifier: { number: 'ACR0000000021' } }
  const missing = 'SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND'
  const noAccount = 'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND'
  const reads: [path: string, query: object, code: string][] = [
    ['subscriptions/show', hers, missing],
    ['subscriptions/list', account, noAccount],
    ['subscriptions/actions/get_scheduled', hers, missing],
    ['subscriptions/services/configuration/add_services/list', hers, missing],
    ['usage_authorisation/list', account, noAccount],
    ['accounts_receivable/preview_bill', account, noAccount],
  ]
  const acts: [path: string, body: object, code: string][] = [
    ...['activate', 'deactivate', 'cancel', 'regret', 'end_short_term_activation', 'end_short_term_deactivation'].map(
      (path): [string, object, string] => [`subscriptions/${path}`, hers, missing],
    ),
    ['subscriptions/cancel', account, noAccount],
    ['subscriptions/list', account, noAccount],
    ['subscriptions/update', { ...hers, notes: 'mine' }, missing],
    ['subscriptions/apply_promo_code', { ...hers, promo_code: 'SPRING-2026' }, missing],
    ['subscriptions/usage_allowance_limits/delete', hers, missing],
    ['subscriptions/preview_bill', { ...hers, as_of_date: '2026-02-01T00:00:00' }, missing],
    ['subscriptions/calculate_rates', { ...hers, mode: 'RATE_ACTIVATE_SUBSCRIPTIONS' }, missing],
    ['usage_authorisations/create', { ...hers, authorisation_amount: 1 }, missing],
  ]

  it('is read and changed by nobody else', async () => {
    const server = await startServer()
    const token = await loginCustomer(server, 'CARD-0001')
    const before = server.control.snapshot().records
    for (const [path, query, code] of reads)
      expect([path, (await get(server, path, { token, ...query })).code]).toEqual([path, code])
    for (const [path, body, code] of acts)
      expect([path, (await call(server, path, { token, ...body })).code]).toEqual([path, code])
    const { subscription, subscriptionAction, journalEntry } = server.control.snapshot().records
    expect({ subscription, subscriptionAction, journalEntry }).toEqual({
      ...{ subscription: before.subscription, subscriptionAction: before.subscriptionAction },
      journalEntry: before.journalEntry,
    })
  })
})
