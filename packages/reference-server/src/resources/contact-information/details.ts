import { failure, invalidRequest } from '../../kernel/failure.js'
import { hexId } from '../../kernel/random.js'
import type { Address, Email, Phone } from '../../records/contact-information.js'
import type { SessionCall } from '../call.js'
import { sent } from '../resource.js'
import { readUdfs } from '../views.js'
import { referred } from './references.js'

type Name = { readonly id?: string; readonly type?: string }

/** An address, a phone or an email address as a request has it, new or to be changed. */
interface Given {
  action?: 'ADD' | 'UPDATE' | 'REMOVE'
  type?: string | undefined
}

/** What tells addresses, phones and email addresses apart. */
interface Sort<D, G extends Given> {
  called: string
  /** The parameter that a new one must have. */
  mandatory: keyof G & string
  /** The parameter that names one. */
  identifier: keyof G & string
  /** What of a request is kept, where it is sent. */
  read(call: Calling, given: G): Promise<Partial<D>>
  /** What is not sent of a new one. */
  empty: Omit<D, 'id' | 'type'>
}

type Calling = Pick<SessionCall, 'world' | 'session'>
type Texts<N extends string> = { [F in N]?: string | null | undefined }
type Country = { country_identifier?: { readonly [name: string]: string | undefined } | undefined }

interface GivenPhone extends Given, Texts<'number' | 'area_code' | 'notes'>, Country {
  phone_identifier?: Name | undefined
}
interface GivenEmail extends Given, Texts<'email_address' | 'notes'> {
  email_identifier?: Name | undefined
}
type AddressText = Exclude<keyof Address, 'id' | 'type' | 'floor' | 'country' | 'udfs'>
interface GivenAddress extends Given, Texts<AddressText>, Country {
  floor?: number | null | undefined
  address_identifier?: Name | undefined
}

const countryOf = async (call: Calling, { country_identifier }: Country) =>
  (await referred(call, 'country', 'country_identifier', country_identifier))?.id

export const phones: Sort<Phone, GivenPhone> = {
  called: 'phone',
  mandatory: 'number',
  identifier: 'phone_identifier',
  read: async (call, given) => {
    const { number, area_code, notes } = given
    return sent({ number, area_code, notes, country: await countryOf(call, given) }) as Partial<Phone>
  },
  empty: { number: '', area_code: null, country: null, notes: null, udfs: {} },
}

export const emails: Sort<Email, GivenEmail> = {
  called: 'email address',
  mandatory: 'email_address',
  identifier: 'email_identifier',
  read: async (_, { email_address: email, notes }) => sent({ email, notes }) as Partial<Email>,
  empty: { email: '', notes: null, udfs: {} },
}

const noAddress: Omit<Address, 'id' | 'type'> = {
  street_name: null,
  street_number: null,
  floor: null,
  apartment_number: null,
  address_line_1: null,
  postal_code: null,
  area: null,
  town_city: null,
  district: null,
  municipality: null,
  country: null,
  po_box: null,
  po_box_postal_code: null,
  care_of: null,
  udfs: {},
}

export const addresses: Sort<Address, GivenAddress> = {
  called: 'address',
  mandatory: 'street_name',
  identifier: 'address_identifier',
  read: async (call, given) => {
    const plain = Object.entries(given).filter(([name]) => name in noAddress && name !== 'country' && name !== 'udfs')
    return sent({ ...Object.fromEntries(plain), country: await countryOf(call, given) }) as Partial<Address>
  },
  empty: noAddress,
}

interface Detail {
  id: string
  type: string
  udfs: { [name: string]: string | number | null }
}

/** Makes new ones. */
export async function added<D extends Detail, G extends Given>(
  call: Calling,
  sort: Sort<D, G>,
  given: readonly G[] | undefined,
): Promise<D[]> {
  const made: D[] = []
  for (const one of given ?? []) made.push(await add(call, sort, one))
  return made
}

async function add<D extends Detail, G extends Given>(call: Calling, sort: Sort<D, G>, given: G): Promise<D> {
  return {
    ...sort.empty,
    ...(await sort.read(call, given)),
    id: hexId(call.world.random),
    type: given.type,
    udfs: readUdfs(given),
  } as D
}

/** Adds, changes and removes, one change after the other. @throws {Failure} */
export async function changed<D extends Detail, G extends Given>(
  call: Calling,
  sort: Sort<D, G>,
  held: D[],
  changes: readonly G[] | undefined,
): Promise<D[]> {
  let now = held
  for (const change of changes ?? []) {
    requireWhatGoesWith(sort, change)
    if (change.action === 'ADD') {
      now = [...now, await add(call, sort, change)]
      continue
    }
    const { id, type } = change[sort.identifier] as Name
    const found = now.find((one) => (id === undefined ? one.type === type : one.id === id))
    if (!found)
      throw failure(
        'CONTACTINFORMATION',
        'CONTACTDETAILNOTFOUND',
        `The contact has no ${sort.called} ${id === undefined ? `of type ${type}` : 'of that ID'}`,
      )
    if (change.action === 'REMOVE') {
      now = now.filter((one) => one !== found)
      continue
    }
    const udfs = { ...found.udfs, ...readUdfs(change) }
    const next = { ...found, ...(await sort.read(call, change)), udfs }
    now = now.map((one) => (one === found ? next : one))
  }
  return now
}

/** The type goes with ADD, what names one with the others. */
function requireWhatGoesWith<D, G extends Given>({ mandatory, identifier }: Sort<D, G>, change: G): void {
  const { action } = change
  const wanted = action === 'ADD' ? ['type', mandatory] : [identifier]
  const missing = wanted.find((name) => change[name as keyof G] === undefined)
  if (missing === undefined) return
  throw invalidRequest(`${missing} is mandatory on ${action}`)
}
