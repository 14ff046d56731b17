import type { OpenApiDocument } from '@crmcom-webapi/contract'
import { type Kind, kinds, MemoryStore, type Records, seedDemoWorld } from '@crmcom-webapi/reference-server'
import type { Fields, Form } from '../../src/records/define.js'
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
export async function twoOrganisations(contract: OpenApiDocument = newestContract): Promise<MemoryStore> {
  const store = new MemoryStore()
  await seedDemoWorld(store, contract)
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
    const copy = (books.has(kind) ? { ...record } : mark(kinds[kind].fields, record)) as Records['webApiKey']
    if (kind === 'webApiKey') copy.key = (record as Records['webApiKey']).key.toLowerCase()
    await insert(kind, { ...copy, organisation: 'ORG2' })
  }
  return store
}

/** Kinds whose texts are names that the server makes, and that no answer shows. */
const books = new Set<Kind>(['book', 'journalEntry', 'debit'])

/** Texts that the copy needs as they are, besides what refers to other records. */
const kept = new Set([
  ...['password', 'pass_code', 'verification_code', 'verified_by_user'],
  ...['created_by_user', 'created_by_unit', 'updated_by_user', 'updated_by_unit'],
  ...['from', 'to', 'invoice', 'billing_address', 'id_number', 'passport_number', 'social_security_number'],
  ...['post_code_format', 'id_number_format', 'passport_number_format', 'two_character_code', 'three_character_code'],
])

const marked = (text: string, name: string) => (shared.has(name) || kept.has(name) ? text : `${foreign} ${text}`)

/** Marks the texts of the fields of a record. */
function mark(fields: Fields, record: object): object {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      const field = fields[name]
      return [name, field === undefined || field.refers !== undefined ? value : markForm(field.form, value, name)]
    }),
  )
}

function markForm(form: Form, value: unknown, name: string): unknown {
  if (value === null) return value
  if (form.is === 'text' || (form.is === 'either' && typeof value === 'string')) return marked(value as string, name)
  if (form.is === 'object') return mark(form.fields, value as object)
  if (form.is === 'list') return (value as unknown[]).map((item) => markForm(form.item, item, name))
  if (form.is !== 'map') return value
  return Object.fromEntries(
    Object.entries(value as object).map(([key, entry]) => [
      key,
      key.startsWith('udf_date') ? entry : markForm(form.value, entry, key),
    ]),
  )
}
