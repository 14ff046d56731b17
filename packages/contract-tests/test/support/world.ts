import { createReferenceServer, demoCredentials, type Snapshot } from '@crmcom-webapi/reference-server'

type Fields = { [name: string]: unknown }
type Records = { [kind: string]: Fields[] }

/** When the world of these tests is made, and when it is met. */
const madeAt = Date.parse('2026-01-04T10:00:00Z')
export const metAt = Date.parse('2026-01-05T10:00:00Z')

/** What no call sets: how much a contact may move a day, and what is left of a credit at the end of a day in Nicosia. */
export const limitPerDay = 60
const expiresAt = Date.parse('2026-01-19T22:30:00Z')
export const [dayBeforeExpiry, dayOfExpiry] = ['2026-01-19T00:00:00', '2026-01-20T00:00:00']

/** Until when an offer lasted that is over, and a moment later. */
export const [lastMomentOfOffer, afterOffer] = ['2025-11-30T10:00:00', '2025-11-30T10:00:01']
/** An account that is not active, which no call makes. */
export const suspendedAccount = { number: 'ACR0000009999' }

const organisation = demoCredentials.organisation
const customer = { organisation, number: 'ACR0000000008' }
const contact = 'F671829304A5B6C70819203142536475'

/** What the world holds besides the demo, by the names that a profile has. */
export interface Made {
  seed: Snapshot
  wallet: { number: string }
  bill: { number: string }
  invoice: { number: string }
}

const made = new Map<string | undefined, Promise<Made>>()

/**
 * The demo world, with a second organisation, with a time zone, and with more of one customer: a bill, and a wallet with a
 * limit, in which a credit expires. One account is suspended, with subscriptions in states for
 * a short time. A synchronisation fills what is empty only.
 */
export function fullerWorld(release?: string): Promise<Made> {
  const known = made.get(release) ?? make(release)
  made.set(release, known)
  return known
}

async function make(release: string | undefined): Promise<Made> {
  const clock = { now: () => madeAt }
  const server = await createReferenceServer({ seed: 'fuller world', clock, ...(release && { release }) })
  const { control } = server
  const bill = await control.bills.issue({ account: customer, amount: '38.50' })
  const wallet = await control.wallets.open({ account: customer })
  const headers = { 'content-type': 'application/json' }
  const call = async (path: string, body: object) => {
    const url = `http://localhost/crmapi/rest/v2/${path}`
    const answer = await server.fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))
    return ((await answer.json()) as { data: { token: string } }).data
  }
  const { username, password } = demoCredentials
  const { token } = await call('authentication/token', { username, password, organisation })
  await call('wallet_transactions/create', {
    ...{ token, wallet_identifier: { number: wallet.number }, type_identifier: { name: 'Top-up' }, amount: 40 },
  })
  const seed = structuredClone(control.snapshot())
  const records = seed.records as Records
  const { id } = records['wallet']?.find(({ number }) => number === wallet.number) ?? {}
  for (const one of records['walletTransaction'] ?? []) if (one['wallet'] === id) one['expires_on'] = expiresAt
  for (const one of records['contactInformation'] ?? [])
    if (one['id'] === contact) one['wallet_limit_per_day'] = String(limitPerDay)
  const open = records['accountsReceivable']?.find(({ number }) => number === customer.number)
  records['accountsReceivable']?.push({
    ...open,
    ...{ ...suspendedAccount, id: 'SUSPENDED', name: 'Suspended', life_cycle_state: 'SUSPENDED', owner: null },
  })
  for (const number of ['54', '55']) {
    const one = records['subscription']?.find((those) => those['number'] === `S00000000${number}`)
    records['subscription']?.push({
      ...one,
      ...{ id: `SHORT${number}`, number: `S00000090${number}`, accounts_receivable: 'SUSPENDED' },
    })
  }
  for (const one of records['organisation'] ?? []) one['time_zone'] = 'Europe/Nicosia'
  records['productSynchronisation']?.push({
    ...records['productSynchronisation'][0],
    ...{ id: 'GAPS', name: 'Gaps only', alternative_code: 'GAPS', enforces_update: false },
    ...{ brand: records['productBrand']?.[0]?.['id'], family: records['productFamily']?.[0]?.['id'] },
  })
  addRewards(records)
  records['session'] = []
  addOther(records)
  const { clock: _, randomBytesDrawn: __, ...rest } = seed
  return {
    seed: { ...rest, clock: { now: metAt, frozen: false } } as Snapshot,
    wallet: { number: wallet.number },
    bill: { number: bill.number },
    invoice: { number: bill.invoice.number },
  }
}

/** An offer that is over, one for films alone, a voucher for the shop at the harbour, and one for the summer. */
function addRewards(records: Records): void {
  const [offer] = records['rewardOffer'] ?? []
  const film = records['product']?.find(({ code }) => code === 'FILM')?.['id']
  const over = { valid_from: Date.parse('2025-11-01T00:00:00Z'), valid_to: Date.parse(`${lastMomentOfOffer}Z`) }
  records['rewardOffer']?.push(
    { ...offer, id: 'OVER', number: '63', name: 'November', alternative_code: 'NOVEMBER', words: null, ...over },
    { ...offer, id: 'FILMS', number: '64', name: 'Films', alternative_code: 'FILMS', words: null, products: [film] },
  )
  const gift = records['voucher']?.find(({ number }) => number === 'V0000000704')
  const shop = records['unit']?.find(({ alternative_code }) => alternative_code === 'harbour')?.['id']
  const own = { id: 'ELSEWHERE', number: 'V0000000707', secret_number: '481516234207', allowed_units: [shop] }
  const later = { effective_date: Date.parse('2026-06-01T00:00:00Z') }
  records['voucher']?.push(
    { ...gift, ...own },
    { ...gift, id: 'NOTYET', number: 'V0000000708', secret_number: '481516234208', ...later },
  )
}

/** A second organisation with users and nothing else. */
function addOther(records: Records): void {
  const nothing = { default_currency: null, suspense_account: null, identity_system: null, middleware: null }
  const own = { id: 'ORG2', name: 'OTHER', customer_user: 'OTHER3' }
  records['organisation']?.push({ ...records['organisation'][0], ...nothing, ...own })
  const copied = ['group', 'unit', 'securityProfile', 'user'].map((kind) => [kind, records[kind] ?? []] as const)
  // Under IDs of their own, so that none of theirs is one of ours.
  let text = JSON.stringify(copied).replaceAll('"ORG1"', '"ORG2"')
  for (const [, list] of copied) for (const { id } of list) text = text.replaceAll(`"${id}"`, `"OTHER${id}"`)
  for (const [kind, list] of JSON.parse(text) as typeof copied) records[kind]?.push(...list)
}
