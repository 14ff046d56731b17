import { type AccessTokenOrOtpIdentifier, matchAccessTokenOrOtp, seesAccount } from '../kernel/credentials.js'
import { failure } from '../kernel/failure.js'
import type { Identifier, OpenWorld } from '../kernel/open-world.js'
import type { AccountsReceivable, RewardsParticipant, Session } from '../records/index.js'

/** How a request names an accounts receivable: as any record, by what gives access to it, or by its customer. */
export interface AccountIdentifier extends Identifier<'accountsReceivable'> {
  access_token_identifier?: AccessTokenOrOtpIdentifier | undefined
  customer_identification_medium_identifier?: { readonly [name: string]: unknown } | undefined
}

/** Finds the one accounts receivable a request names, among those the session may see. */
export async function findAccount(
  world: OpenWorld,
  session: Session,
  identifier: AccountIdentifier,
): Promise<AccountsReceivable> {
  const candidates = await candidatesFor(world, session, identifier)
  const [only, ...others] = candidates.filter(({ id }) => seesAccount(session, id))
  // What two have names neither; no page knows a failure of its own for it.
  if (only === undefined || others.length > 0) throw accountNotFound()
  return only
}

export function accountNotFound() {
  return failure('ACCOUNTSRECEIVABLE', 'ACCOUNTSRECEIVABLENOTFOUND', 'No accounts receivable was found')
}

/** The account that another record refers to. @throws {Failure} When there is none. */
export async function accountOf({ records }: OpenWorld, organisation: string, id: string): Promise<AccountsReceivable> {
  const account = await records.related('accountsReceivable', organisation, id)
  if (!account) throw accountNotFound()
  return account
}

async function candidatesFor(
  world: OpenWorld,
  session: Session,
  { access_token_identifier, customer_identification_medium_identifier, ...name }: AccountIdentifier,
): Promise<readonly AccountsReceivable[]> {
  const { organisation } = session
  if (customer_identification_medium_identifier) {
    const ids = await accountsOfMedia(world, organisation, customer_identification_medium_identifier)
    return world.records.eachRelated('accountsReceivable', organisation, ids)
  }
  if (!access_token_identifier) return world.records.named('accountsReceivable', organisation, name)
  const owner = (await matchAccessTokenOrOtp(world, session, access_token_identifier))?.accounts_receivable ?? null
  const account = await world.records.related('accountsReceivable', organisation, owner)
  return account ? [account] : []
}

/**
 * The ids of the accounts whose customer a medium identifies, each once. The fields of a medium are not documented: it
 * is the one that has every field given, with the value given.
 */
export async function accountsOfMedia(
  world: OpenWorld,
  organisation: string,
  given: { readonly [name: string]: unknown },
): Promise<string[]> {
  const [[name, value] = ['', undefined]] = Object.entries(given)
  if (typeof value !== 'string') return []
  const found = await world.records.find('identificationMedium', {
    index: 'field',
    organisation,
    values: [name, value],
  })
  const meant = found.filter(({ fields }) => Object.entries(given).every(([name, value]) => fields[name] === value))
  return [...new Set(meant.map(({ accounts_receivable }) => accounts_receivable))]
}

/** How a request names a rewards participant: as any record, or by an access token of its own. */
export type ParticipantIdentifier = Identifier<'rewardsParticipant'> &
  Pick<AccountIdentifier, 'access_token_identifier'>

/** The rewards participant that an identifier names. */
export async function participantNamed(
  { world, session }: { world: OpenWorld; session: Session },
  { access_token_identifier, ...own }: ParticipantIdentifier,
): Promise<RewardsParticipant | undefined> {
  const { organisation } = session
  if (!access_token_identifier) return (await world.records.named('rewardsParticipant', organisation, own))[0]
  const token = await matchAccessTokenOrOtp(world, session, access_token_identifier)
  return world.records.related('rewardsParticipant', organisation, token?.rewards_participant ?? null)
}

/** Finds the rewards participant a request names, among those the session may see. */
export async function findParticipant(
  world: OpenWorld,
  session: Session,
  identifier: ParticipantIdentifier,
): Promise<RewardsParticipant> {
  const found = await participantNamed({ world, session }, identifier)
  if (!found || !seesAccount(session, found.accounts_receivable))
    throw failure('REWARDSPARTICIPANTS', 'REWARDSPARTICIPANTNOTFOUND', 'No rewards participant was found')
  return found
}
