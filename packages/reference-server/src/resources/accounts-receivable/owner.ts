import { failure } from '../../kernel/failure.js'
import type { Address, ContactInformation } from '../../records/index.js'
import type { SessionCall } from '../call.js'
import { addresses, changed, emails, phones } from '../contact-information/details.js'
import { changeRecord } from '../resource.js'

type Calling = Pick<SessionCall, 'world' | 'session'>
type Action = 'NEW' | 'EXISTING' | 'EXISTINGUPDATED'

/** A phone or an email address that something goes to: a new one, one the owner has, or one that is changed. */
export interface Reached {
  action?: Action | undefined
  type?: string | undefined
  email?: object | undefined
  phone?: object | undefined
}

type What = 'phone' | 'email' | 'address'

const sorts = {
  phone: { sort: phones, held: 'phones', identifier: 'phone_identifier' },
  email: { sort: emails, held: 'emails', identifier: 'email_identifier' },
  address: { sort: addresses, held: 'addresses', identifier: 'address_identifier' },
} as const

/** What is done to what the owner has, in the words of a change of a contact. */
function changesOf(identifier: string, { action, type }: Reached, value: object | undefined): object[] {
  if (action === 'NEW') return [{ ...value, action: 'ADD' }]
  const { type: _, ...fields } = (value ?? {}) as { type?: string }
  return [{ ...(action === 'EXISTINGUPDATED' && fields), action: 'UPDATE', [identifier]: { type } }]
}

function requireParts(what: What, { action, type }: Reached, value: object | undefined): void {
  const missing =
    action === undefined
      ? 'action'
      : action !== 'NEW' && type === undefined
        ? 'type'
        : action !== 'EXISTING' && value === undefined
          ? what
          : undefined
  if (missing !== undefined)
    throw failure(
      'ACCOUNTSRECEIVABLE',
      'INVALIDPREFERENCE',
      `${missing} is mandatory ${action === undefined ? `in ${what}` : `with ${action}`}`,
    )
}

/** Sees to it that the owner of an account has a phone, an email address or an address. @returns What the owner has then. */
export async function reach(
  call: Calling,
  owner: string | null,
  what: What,
  given: Reached & { address?: object | undefined },
): Promise<readonly { id: string; type: string }[]> {
  const { sort, held, identifier } = sorts[what]
  const value = given[what]
  requireParts(what, given, value)
  const contact = await call.world.records.related('contactInformation', call.session.organisation, owner)
  // Nobody owns the account, so nobody gets what is new.
  if (!contact && given.action === 'NEW') return []
  const had: { id: string; type: string; udfs: object }[] = contact?.[held] ?? []
  const has = await changed(call, sort as never, had as never[], changesOf(identifier, given, value) as never[])
  if (contact && given.action !== 'EXISTING')
    await changeRecord(call, 'contactInformation', contact, { [held]: has } as Partial<ContactInformation>)
  return has
}

/** The ID of the address of the owner that bills are to go to. */
export async function billingAddress(
  call: Calling,
  owner: string | null,
  given: (Reached & { address?: object | undefined }) | undefined,
): Promise<string | null> {
  if (given === undefined) return null
  const has = (await reach(call, owner, 'address', given)) as readonly Address[]
  const found = given.action === 'NEW' ? has.at(-1) : has.find(({ type }) => type === given.type)
  return found?.id ?? null
}
