import { wireDate } from '../kernel/clock.js'
import type { OpenWorld } from '../kernel/open-world.js'
import type { Field, KindOf, OpenNames } from '../records/define.js'
import {
  type AccountsReceivable,
  type ContactInformation,
  type Kind,
  type Kinds,
  kinds,
  type Log,
  type Records,
  type Udfs,
  type Unit,
  type User,
} from '../records/index.js'
import { nameOf } from './contacts.js'

/** What a record shows by itself. */
export type Shown<K extends Kind> = Omit<
  Pick<Records[K], OpenNames<Kinds[K]['fields']> & keyof Records[K]>,
  'udfs' | 'log_information'
> &
  (Records[K] extends { udfs: Udfs } ? { [name: `udf_${string}`]: Udfs[string] } : unknown)

/**
 * The fields of a record that neither are nor hold a secret, and each user-defined field by its name, null where it is
 * not set. The log is written by {@link viewLog}.
 */
export function shown<K extends Kind>(kind: K, record: Records[K]): Shown<K>
/** The same with other fields beside it, or in its place. */
export function shown<K extends Kind, O extends object>(
  kind: K,
  record: Records[K],
  others: O,
): Omit<Shown<K>, keyof O> & O
export function shown(kind: Kind, record: Records[Kind], others: object = {}): object {
  // Copied whole, and what is closed emptied: to copy field by field takes several times as long, and so does an object
  // that something was taken out of.
  const open: { [name: string]: unknown } = { ...roomFor(kind, others), ...record }
  for (const name of closedNames[kind]) open[name] = undefined
  return Object.assign(open, 'udfs' in record && record.udfs, others)
}

/** Objects with every name a kind was shown with. To give a copy of one its values takes a fraction of what it takes to give an empty object as many fields. */
const rooms: { [K in Kind]?: object } = {}

function roomFor(kind: Kind, others: object): object {
  const known = rooms[kind]
  if (known && Object.keys(others).every((name) => name in known)) return known
  const names = new Set([...Object.keys(known ?? {}), ...Object.keys(kinds[kind].fields), ...Object.keys(others)])
  const room = Object.fromEntries([...names].map((name) => [name, undefined]))
  rooms[kind] = { ...room, ...('udfs' in kinds[kind].fields && noUdfs) }
  return rooms[kind]
}

/** Names of the user-defined fields a record has, in the order they are written. */
const udfNames = [
  ...Array.from({ length: 8 }, (_, i) => `udf_string_${i + 1}`),
  ...Array.from({ length: 4 }, (_, i) => `udf_float_${i + 1}`),
  ...Array.from({ length: 4 }, (_, i) => `udf_date_${i + 1}`),
]

const noUdfs = Object.fromEntries(udfNames.map((name) => [name, null]))

const apart = new Set(['udfs', 'log_information'])
const closedNames = Object.fromEntries(
  Object.entries(kinds).map(([kind, { fields }]: [string, KindOf]) => [
    kind,
    Object.entries(fields).flatMap(([name, field]) => (apart.has(name) || isClosed(field) ? [name] : [])),
  ]),
) as { [K in Kind]: string[] }

/** Whether a field is or holds a secret. */
function isClosed({ secret, form }: Field): boolean {
  return secret !== undefined || (form.is === 'object' && Object.values(form.fields).some(isClosed))
}

/** Reads the user-defined fields a request sends; one that is not sent is not among them. */
export function readUdfs(input: object): Udfs {
  const sent = Object.entries(input as Udfs).filter(([name, value]) => udfNames.includes(name) && value !== undefined)
  return Object.fromEntries(sent)
}

type Logged = { [K in Kind]: Records[K] extends { organisation: string; log_information: Log } ? K : never }[Kind]

/** Writes records of a kind that show what they are and their log, and nothing else. */
export function viewLogged<K extends Logged>(kind: K) {
  return async (world: OpenWorld, record: Records[K]) =>
    shown(kind, record, { log_information: await viewLog(world, record.organisation, record.log_information) })
}

/** All user-defined fields of what is part of a record: what it has none of is null. */
export const viewUdfs = ({ udfs }: { udfs: Udfs }): { [name: `udf_${string}`]: Udfs[string] } => ({
  ...noUdfs,
  ...udfs,
})

/** The user-defined texts that only some records have. */
const moreTexts = Array.from({ length: 8 }, (_, i) => `udf_string_${i + 9}`)

/** Those of a record after a request: what is not sent stays as it is, what is null is emptied. */
export function readMoreTexts(input: object, held: { [name: string]: string } = {}): { [name: string]: string } {
  const after = moreTexts.map((name) => {
    const given = (input as { [name: string]: string | null | undefined })[name]
    return [name, given === undefined ? held[name] : given] as const
  })
  return Object.fromEntries(after.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

export const viewMoreTexts = (held: { [name: string]: string }): { [name: string]: string | null } =>
  Object.fromEntries(moreTexts.map((name) => [name, held[name] ?? null]))

/** Writes who made and last changed a record, and when. */
export async function viewLog(world: OpenWorld, organisation: string, log: Log) {
  const { records } = world
  const [createdIn, createdBy, updatedIn, updatedBy] = await Promise.all([
    records.related('unit', organisation, log.created_by_unit),
    records.related('user', organisation, log.created_by_user),
    records.related('unit', organisation, log.updated_by_unit),
    records.related('user', organisation, log.updated_by_user),
  ])
  return {
    created_date: wireDate(log.created_date),
    updated_date: wireDate(log.updated_date),
    created_by_unit: createdIn ? viewUnit(createdIn) : null,
    created_by_business_unit: createdIn ? viewBusinessUnit(createdIn) : null,
    created_by_user: createdBy ? viewUser(createdBy) : null,
    updated_by_unit: updatedIn ? viewUnit(updatedIn) : null,
    updated_by_business_unit: updatedIn ? viewBusinessUnit(updatedIn) : null,
    updated_by_user: updatedBy ? viewUser(updatedBy) : null,
  }
}

/** Writes a unit. */
export const viewUnit = (unit: Unit) => shown('unit', unit)

export const viewBusinessUnit = ({ id, name, alternative_code }: Unit) => ({ id, name, code: alternative_code })

/** Writes a user as far as other records show it. */
export const viewUser = ({ id, username, person_name, email }: User) => ({ id, username, person_name, email })

/** Writes an accounts receivable as far as other records show it. */
export async function viewAccount({ records }: OpenWorld, account: AccountsReceivable) {
  const { id, number, name, life_cycle_state, organisation } = account
  const owner = await records.related('contactInformation', organisation, account.owner)
  return { id, number, name, life_cycle_state, account_owner: owner ? viewContactShort(owner) : null }
}

const viewContactShort = (contact: ContactInformation) => {
  const { id, last_name, company_name, life_cycle_state } = contact
  return { id, name: nameOf(contact), last_name, company_name, company_profile: null, life_cycle_state }
}
