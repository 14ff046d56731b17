import type { AccountsReceivable, RewardsParticipant, Session } from '../records/index.js'
import { type AccessTokenOrOtpIdentifier, matchAccessTokenOrOtp } from './credentials.js'
import { failure } from './failure.js'
import { findMedia } from './identification-media.js'
import type { Identifier, OpenWorld } from './open-world.js'

/** How a request names an accounts receivable; exactly one of the fields is there. */
export interface AccountIdentifier {
  id?: string | undefined
  number?: string | undefined
  name?: string | undefined
  access_token_identifier?: AccessTokenOrOtpIdentifier | undefined
  customer_identification_medium_identifier?: { readonly [name: string]: unknown } | undefined
}

/** Finds the one accounts receivable a request names, among those the session may see. */
export async function findAccount(
  world: OpenWorld,
  session: Session,
  identifier: AccountIdentifier,
): Promise<AccountsReceivable> {
  const own = session.accounts_receivable
  const candidates = await candidatesFor(world, session, identifier)
  const [only, ...others] = own === null ? candidates : candidates.filter(({ id }) => id === own)
  // What two have names neither; no page knows a failure of its own for it.
  if (only === undefined || others.length > 0) throw accountNotFound()
  return only
}

export function accountNotFound() {
  return failure('ACCOUNTSRECEIVABLE', 'ACCOUNTSRECEIVABLENOTFOUND', 'No accounts receivable was found')
}

async function candidatesFor(
  world: OpenWorld,
  session: Session,
  { access_token_identifier, customer_identification_medium_identifier, ...name }: AccountIdentifier,
): Promise<readonly AccountsReceivable[]> {
  const { organisation } = session
  if (customer_identification_medium_identifier) {
    const media = await findMedia(world, organisation, customer_identification_medium_identifier)
    return accountsOf(
      world,
      organisation,
      media.map((medium) => medium.accounts_receivable),
    )
  }
  if (!access_token_identifier) return world.records.named('accountsReceivable', organisation, name)
  const owner = (await matchAccessTokenOrOtp(world, session, access_token_identifier))?.accounts_receivable ?? null
  return accountsOf(world, organisation, owner === null ? [] : [owner])
}

async function accountsOf(world: OpenWorld, organisation: string, ids: string[]): Promise<AccountsReceivable[]> {
  const found = await Promise.all(
    [...new Set(ids)].map((id) => world.records.related('accountsReceivable', organisation, id)),
  )
  return found.filter((account) => account !== undefined)
}

/** Finds the rewards participant a request names, among those the session may see. */
export async function findParticipant(
  world: OpenWorld,
  { organisation, accounts_receivable: own }: Session,
  identifier: Identifier<'rewardsParticipant'>,
): Promise<RewardsParticipant> {
  const [found] = await world.records.named('rewardsParticipant', organisation, identifier)
  if (!found || (own !== null && found.accounts_receivable !== own))
    throw failure('REWARDSPARTICIPANTS', 'REWARDSPARTICIPANTNOTFOUND', 'No rewards participant was found')
  return found
}
