import type { AccountsReceivable, RewardsParticipant, Session } from '../store/records.js'
import { scoped } from '../store/store.js'
import { type AccessTokenOrOtpIdentifier, matchAccessTokenOrOtp } from './credentials.js'
import { failure } from './failure.js'
import { findMedia } from './identification-media.js'
import type { World } from './world.js'

/** How a request names an accounts receivable; exactly one of the fields is there. */
export interface AccountIdentifier {
  id?: string | undefined
  number?: string | undefined
  name?: string | undefined
  access_token_identifier?: AccessTokenOrOtpIdentifier | undefined
  customer_identification_medium_identifier?: { readonly [name: string]: unknown } | undefined
}

/** How a request names a rewards participant; exactly one of the fields is there. */
export interface ParticipantIdentifier {
  id?: string | undefined
  number?: string | undefined
}

/** Finds the one accounts receivable a request names, among those the session may see. */
export async function findAccount(
  world: World,
  session: Session,
  identifier: AccountIdentifier,
): Promise<AccountsReceivable> {
  const own = session.accountsReceivable
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
  world: World,
  session: Session,
  identifier: AccountIdentifier,
): Promise<AccountsReceivable[]> {
  const { store } = world
  const { organisation } = session
  const { id, number, name, access_token_identifier, customer_identification_medium_identifier } = identifier
  if (id !== undefined) return values([await store.get('accountsReceivable', organisation, id)])
  if (number !== undefined)
    return values(await store.find('accountsReceivable', 'number', scoped(organisation, number)))
  if (name !== undefined) return values(await store.find('accountsReceivable', 'name', scoped(organisation, name)))
  const ids = customer_identification_medium_identifier
    ? (await findMedia(world, organisation, customer_identification_medium_identifier)).map(
        (medium) => medium.accountsReceivable,
      )
    : await ownerOf(world, session, access_token_identifier ?? {})
  return values(
    await Promise.all([...new Set(ids)].map((owner) => store.get('accountsReceivable', organisation, owner))),
  )
}

async function ownerOf(world: World, session: Session, identifier: AccessTokenOrOtpIdentifier): Promise<string[]> {
  const { accountsReceivable: owner = null } = (await matchAccessTokenOrOtp(world, session, identifier))?.value ?? {}
  return owner === null ? [] : [owner]
}

/** Finds the rewards participant a request names, among those the session may see. */
export async function findParticipant(
  world: World,
  session: Session,
  { id, number }: ParticipantIdentifier,
): Promise<RewardsParticipant> {
  const { organisation, accountsReceivable: own } = session
  const [found] =
    id !== undefined
      ? [await world.store.get('rewardsParticipant', organisation, id)]
      : number === undefined
        ? []
        : await world.store.find('rewardsParticipant', 'number', scoped(organisation, number))
  if (!found || (own !== null && found.value.accountsReceivable !== own))
    throw failure('REWARDSPARTICIPANTS', 'REWARDSPARTICIPANTNOTFOUND', 'No rewards participant was found')
  return found.value
}

function values<T>(found: ({ readonly value: T } | undefined)[]): T[] {
  return found.flatMap((entry) => (entry === undefined ? [] : [entry.value]))
}
