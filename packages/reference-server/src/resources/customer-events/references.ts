import { isBackOffice } from '../../kernel/credentials.js'
import { failure, invalidRequest } from '../../kernel/failure.js'
import type { Identifier } from '../../kernel/open-world.js'
import type { AccountsReceivable } from '../../records/index.js'
import {
  type AccountIdentifier,
  accountOf,
  findAccount,
  findParticipant,
  type ParticipantIdentifier,
} from '../accounts-receivable.js'
import type { SessionCall } from '../call.js'
import { references } from '../references.js'

/** What a call is answered with that names an event which is not there for its session. */
export const eventNotFound = () => failure('CUSTOMEREVENTS', 'CUSTOMEREVENTNOTFOUND', 'No customer event was found')

const referenceNotFound = (parameter: string) =>
  failure('CUSTOMEREVENTS', 'REFERENCENOTFOUND', `Nothing was found under ${parameter}`)

/** Finds what a customer event is to refer to. */
export const referred = references(referenceNotFound)

interface PerformedBy {
  performed_by_unit_identifier?: Identifier<'unit'> | undefined
  performed_by_business_unit_identifier?:
    | { id?: string | undefined; name?: string | undefined; code?: string | undefined }
    | undefined
  performed_by_tap_identifier?: { readonly [name: string]: unknown } | undefined
}

/** The unit that starts an event, and the acquiring point where that is what is named. The sessions of customers see none. */
export async function performedBy(
  call: SessionCall,
  input: PerformedBy,
): Promise<{ unit: string; acquiring_point: string | null }> {
  const business = input.performed_by_business_unit_identifier
  const named = business ? 'performed_by_business_unit_identifier' : 'performed_by_unit_identifier'
  if (!isBackOffice(call.session)) throw referenceNotFound(named)
  if (input.performed_by_tap_identifier) {
    const { id, name, alternative_code } = input.performed_by_tap_identifier as { [name: string]: string | undefined }
    const known = { ...(id && { id }), ...(name && { name }), ...(alternative_code && { alternative_code }) }
    if (Object.keys(known).length === 0) throw referenceNotFound('performed_by_tap_identifier')
    const point = await referred(call, 'acquiringPoint', 'performed_by_tap_identifier', known)
    if (point) return { unit: point.unit, acquiring_point: point.id }
  }
  const { code, ...rest } = business ?? {}
  const identifier = business
    ? code === undefined
      ? rest
      : { alternative_code: code }
    : input.performed_by_unit_identifier
  const unit = await referred(call, 'unit', named, identifier as Identifier<'unit'>)
  if (!unit) throw invalidRequest('who started the event is not named')
  return { unit: unit.id, acquiring_point: null }
}

/** How a customer is named, in fields that may say beside that whose part the customer has. */
type Party = '' | 'referred_' | 'referred_by_'

/** What names a customer. */
export type CustomerNamed<P extends Party = ''> = {
  [Key in `${P}accounts_receivable_identifier`]?: AccountIdentifier | undefined
} & { [Key in `${P}rewards_participant_identifier`]?: ParticipantIdentifier | undefined }

/** The account of a customer that is named by itself or by the participant: exactly one of the two. */
export async function customerOf<P extends Party>(
  { world, session }: SessionCall,
  input: CustomerNamed<P>,
  party: P,
): Promise<AccountsReceivable> {
  const [byAccount, byParticipant] = [
    `${party}accounts_receivable_identifier`,
    `${party}rewards_participant_identifier`,
  ] as const
  const account: AccountIdentifier | undefined = input[byAccount]
  const participant: ParticipantIdentifier | undefined = input[byParticipant]
  if ((account === undefined) === (participant === undefined))
    throw invalidRequest(`exactly one of ${byAccount} and ${byParticipant} is needed`)
  if (account) return findAccount(world, session, account)
  const { accounts_receivable } = await findParticipant(world, session, participant ?? {})
  return accountOf(world, session.organisation, accounts_receivable)
}
