import { type Kind, MemoryStore, type Records, type Store, seedDemoWorld } from '@crmcom-webapi/reference-server'
import { newestContract } from './broken-stores.js'
import { recordsOf } from './records.js'

/** Marks everything that belongs to the second organisation, so that a leak shows. */
export const foreign = 'FOREIGN'

type Entry = { kind: Kind; record: Records[Kind] }

/** Names that identify a record within its organisation; the second organisation uses the very same ones. */
const shared = new Set([
  'id',
  'username',
  'authentication_code',
  'identifier',
  'number',
  'serial_number',
  'alternative_code',
  ...['code', 'reference_number', 'back_office_code', 'last_digits', 'payment_gateway_reference_number'],
])

/**
 * A store with the demo world twice: as it is, and as a second organisation named OTHER with the same
 * ids, codes, user names and pass codes. Whatever else is text in the second one says so.
 */
export async function twoOrganisations(): Promise<Store> {
  const store = new MemoryStore()
  await seedDemoWorld(store, newestContract)
  const entries = Object.entries(store.image().list()).flatMap(([kind, records]) =>
    records.map((record) => ({ kind, record }) as Entry),
  )
  const { insert } = recordsOf(store)
  for (const { kind, record } of entries) {
    if (kind === 'organisation') {
      const copy = { ...(record as Records['organisation']), id: 'ORG2', name: 'OTHER' }
      const issuer = (name: string | null) => ({ name, secret: `${foreign} secret, as long as it has to be` })
      await insert('organisation', {
        ...copy,
        tucano_apip: `${foreign} platform`,
        identity_system: issuer('https://identity.demo.example'),
        middleware: issuer(null),
      })
      continue
    }
    const copy = mark(record) as Records['webApiKey']
    if (kind === 'webApiKey') copy.key = (record as Records['webApiKey']).key.toLowerCase()
    await insert(kind, { ...copy, organisation: 'ORG2' })
  }
  return store
}

const references = new Set([
  ...['user', 'unit', 'units', 'default_unit', 'group', 'security_profile'],
  ...['type', 'subscription', 'accounts_receivable', 'rewards_participant'],
  ...['currency', 'counted_in', 'category', 'payment_method', 'card', 'wallet', 'to_wallet', 'from_wallet', 'bill'],
  ...[
    'received_by_user',
    'received_by_unit',
    'invoice',
    'payment',
    'rejection_reason',
    'product',
    'voided_by',
    'transferred_by',
  ],
])
const kept = new Set([
  ...['balance', 'amount', 'payment_amount', 'total_amount', 'settled_amount', 'from', 'to', 'default_currency'],
  ...['opening_balance', 'extra_added_amount', 'conditions', 'time_zone', 'credit_period'],
  ...['password', 'pass_code', 'life_cycle_state', 'classification', 'verification_code', 'verified_by_user'],
  ...['created_by_user', 'created_by_unit', 'updated_by_user', 'updated_by_unit'],
])

function mark(value: unknown, name = ''): unknown {
  if (typeof value === 'string')
    return shared.has(name) || references.has(name) || kept.has(name) ? value : `${foreign} ${value}`
  if (Array.isArray(value)) return value.map((item) => mark(item, name))
  if (typeof value !== 'object' || value === null || name === 'fields') return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mark(entry, key)]))
}
