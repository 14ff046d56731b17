import { readFileSync } from 'node:fs'
import { SeedError, type Snapshot } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { call, login, startServer, use, user } from '../support/server.js'

/** Taken by a server whose records had names of their own, of one seed, after a login and a wrong one. */
const before: { [release: string]: { token: string; snapshot: Snapshot } } = JSON.parse(
  readFileSync(new URL('snapshots-of-before.json', import.meta.url), 'utf8'),
)

/** The demo world had no currencies then, no books, and of people only two accounts with the names of their owners. */
function asBefore({ records, ...rest }: Snapshot): Snapshot {
  const then = {
    ...records,
    organisation: records.organisation?.map((one) => ({ ...one, default_currency: null, suspense_account: null })),
    accountsReceivable: records.accountsReceivable
      ?.filter(({ number }) => ['ACR0000000007', 'ACR0000000008'].includes(number))
      .map((one) => ({ ...one, log_information: unknown })),
    contactInformation: records.contactInformation
      ?.filter(({ last_name }) => last_name === 'Demetriou' || last_name === 'Georgiou')
      .filter(({ first_name }) => first_name !== 'Eleni')
      .map((one) => ({ ...one, log_information: unknown })),
    counter: records.counter?.filter(({ id }) => id === 'accessToken'),
    rewardsParticipant: records.rewardsParticipant
      ?.filter(({ number }) => number === '31')
      .map((one) => ({ ...one, log_information: unknown })),
    subscription: records.subscription
      ?.filter(({ number }) => ['S0000000042', 'S0000000043', 'S0000000044'].includes(number))
      .map((one) => ({ ...one, log_information: unknown })),
    subscriptionType: records.subscriptionType
      ?.filter(({ name }) => name === 'Family TV' || name === 'Sports TV')
      .map((one) => ({ ...one, ...bare, log_information: unknown })),
    installedItem: records.installedItem
      ?.filter(({ serial_number }) => ['STB-0042', 'STB-0043'].includes(serial_number))
      .map((one) => ({ ...one, product: null })),
  }
  const later = [
    ...['currency', 'currencyRatePeriod', 'country', 'industry', 'industrySector', 'privacyLevel', 'contactCategory'],
    ...['accountsReceivableClassification', 'creditRating', 'paymentPreference', 'presentmentPreference'],
    ...[
      'book',
      'journalEntry',
      'debit',
      'wallet',
      'bill',
      'invoice',
      'creditNote',
      'refund',
      'payment',
      'paymentMethod',
    ],
    ...['paymentGatewayCard', 'paymentGatewayProvider', 'paymentGatewayRequest'],
    ...[
      'productType',
      'productBrand',
      'productFamily',
      'productCategory',
      'vatRate',
      'taxRate',
      'productSynchronisation',
    ],
    ...['pricePlan', 'billingTermScheme', 'provisioningProvider', 'promoCode', 'usageAuthorisation'],
    ...['subscriptionAction', 'subscriptionActionType', 'subscriptionSubActionType', 'buyInAdvanceRequest'],
    'subscriptionActionClassification',
    ...['product', 'walletTransaction', 'walletTransactionType', 'walletTransactionCategory'],
    ...[
      'rewardScheme',
      'rewardTier',
      'schemeReferenceCode',
      'rewardOffer',
      'customerEventClassification',
      'acquiringPoint',
      'paymentMediumType',
      'paymentMediumBrand',
      'customerEvent',
      'rewardAward',
      'rewardSpend',
    ],
    ...['voucherType', 'voucherLot', 'voucher'],
    ...['segment', 'webhookDefinition', 'workflowRule', 'webhookRequest'],
    ...['financialTransactionType', 'financialTransactionCategory', 'financialTransactionRejectionReason'],
  ]
  const left = Object.entries(then).filter(([kind]) => !later.includes(kind))
  return { ...rest, records: Object.fromEntries(left) }
}

/** What was said of a type of subscriptions besides its names. */
const bare = { description: null, billing_term_schemes: [], services: [], expenses: [], physical_goods: [] }

/** The log of a record of which a seed does not say who made it. */
const unknown = {
  ...{ created_date: 0, created_by_user: '', created_by_unit: '' },
  ...{ updated_date: 0, updated_by_user: '', updated_by_unit: '' },
}

describe.each(Object.entries(before))('a snapshot of before, of %s', (release, { token, snapshot }) => {
  it('is read as the same server writes it now', async () => {
    const now = await startServer({ release, seed: 'before' })
    await login(now)
    await call(now, 'authentication/token', { ...user, password: 'wrong' })
    const other = await startServer({ release, seed: 'other' })
    await other.control.restore(snapshot)
    expect({ ...other.control.snapshot(), randomBytesDrawn: 0 }).toEqual({
      ...asBefore(now.control.snapshot()),
      randomBytesDrawn: 0,
    })
  })

  it('goes on with its sessions, also where a token was the id of one', async () => {
    const server = await startServer({ release, seed: 'before' })
    await server.control.restore(snapshot)
    expect(await use(server, token)).toBe('OK')
    await server.control.expire(token)
    expect(await use(server, token)).toBe('AUTHENTICATION.SESSIONEXPIRED')
  })

  it('goes on with sessions that do not say what they were called at their login', async () => {
    const server = await startServer({ release, seed: 'before' })
    const older = structuredClone(snapshot)
    for (const session of older.records.session ?? []) delete (session as Partial<typeof session>).names
    await server.control.restore(older)
    expect(await use(server, token)).toBe('OK')
  })

  it('is told what to rename, each name once and where it stands first', async () => {
    const server = await startServer({ release })
    const notes = await server.control.load(snapshot)
    expect(notes).toContainEqual({ at: '/records/user/0/personName', note: 'is called person_name now' })
    expect(notes).toContainEqual({ at: '/records/user/0/log/createdBy', note: 'is called created_by_user now' })
    expect(notes).toContainEqual({ at: '/records/session/0/lifetime/countedFrom', note: 'is called counted_from now' })
    expect(new Set(notes.map(({ at }) => at.replace(/\/\d+/, ''))).size).toBe(notes.length)
    expect(await server.control.load(server.control.snapshot())).toEqual([])
  })
})

it('what is wrong in a seed of before is told where it was written', async () => {
  const server = await startServer()
  const seed = structuredClone(before['R18.0.0']?.snapshot) as unknown as {
    records: { [kind: string]: { [name: string]: unknown }[] }
  }
  const [first] = seed.records['accessToken'] ?? []
  Object.assign(first as object, {
    oneTimePassword: { password: 'x', expiresAt: 'soon' },
    person_name: 'not of this kind',
    passCode: 1,
    pass_code: 'both names',
  })
  const error: SeedError = await server.control.load(seed).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(SeedError)
  expect(error.problems.map(({ at }) => at.replace('/records/accessToken/0', ''))).toEqual([
    '/oneTimePassword/expiresAt',
    '/passCode',
    '/person_name',
  ])
})
