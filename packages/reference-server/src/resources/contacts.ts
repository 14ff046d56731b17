import { seesAccount } from '../kernel/credentials.js'
import { failure } from '../kernel/failure.js'
import type { OpenWorld } from '../kernel/open-world.js'
import type { ContactInformation, Session } from '../records/index.js'
import type { SessionCall } from './call.js'

/** The full name of a contact. */
export function nameOf({ company_name, first_name, middle_name, last_name }: ContactInformation): string {
  return company_name ?? [first_name, middle_name, last_name].filter((part) => part !== null).join(' ')
}

/** How a request names a contact: by its ID, or by a number that fits its type. */
export interface ContactIdentifier {
  readonly id?: string | undefined
  readonly number?: string | undefined
  readonly id_number?: string | undefined
  readonly passport_number?: string | undefined
  readonly social_security_number?: string | undefined
  readonly vat_registration_number?: string | undefined
  readonly registration_number?: string | undefined
}

/** The one contact that an identifier names, among those a session may see. @throws {Failure} Where several are. */
export async function contactNamed(
  { world, session }: Pick<SessionCall, 'world' | 'session'>,
  identifier: ContactIdentifier,
): Promise<ContactInformation | undefined> {
  const named = await world.records.named('contactInformation', session.organisation, identifier)
  const own = await ownContact(world, session)
  const [found, other] = named.filter(({ id }) => session.accounts_receivable === null || id === own)
  if (other) throw failure('CONTACTINFORMATION', 'SEVERALCONTACTSFOUND', 'More than one contact was found')
  return found
}

/** The contact behind the one account that the session of a customer or a device sees. */
async function ownContact(world: OpenWorld, { organisation, accounts_receivable }: Session): Promise<string | null> {
  const account = await world.records.related('accountsReceivable', organisation, accounts_receivable)
  return account?.owner ?? null
}

/** The accounts of the contact that an identifier names, as far as a session may see them. @throws {Failure} Where no contact is named. */
export async function accountsOfContact(
  call: Pick<SessionCall, 'world' | 'session'>,
  identifier: ContactIdentifier,
): Promise<string[]> {
  const { world, session } = call
  const { organisation } = session
  const contact = await contactNamed(call, identifier)
  if (!contact) throw contactNotFound()
  const owned = await world.records.find('accountsReceivable', { index: 'owner', organisation, values: [contact.id] })
  return owned.map(({ id }) => id).filter((id) => seesAccount(session, id))
}

export const contactNotFound = () => failure('CONTACTINFORMATION', 'CONTACTINFORMATIONNOTFOUND', 'No contact was found')
