import { known } from '../expected.js'
import { namedToken, visibleTokens } from '../model.js'
import { accountsOf } from '../money/world.js'
import { byField, type Organisation, type Session } from '../world.js'
import type { Award, CustomerEvent, Participant, Spend } from './world.js'

export const participantMissing = 'REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND'
export const schemeMissing = 'REWARDSCHEMES.REWARDSCHEMENOTFOUND'

type Sent = { readonly [name: string]: unknown }

/** Sessions of customers and devices see what is of their account. */
export const ofOwn = <T extends { account: string }>({ account }: Session, all: readonly T[]): T[] =>
  all.filter((one) => account === null || one.account === account)

const numbered = {
  id: ({ id }: Pick<Award, 'id'>) => id,
  number: ({ number }: Pick<Award, 'number'>) => number,
}

/** A participant, by its own fields or by an effective access token of its own. */
export function participantNamed(session: Session, identifier: unknown): Participant | undefined {
  const all = ofOwn(session, session.organisation.participants)
  const { access_token_identifier: name } = identifier as Sent
  if (name === undefined) return byField(all, identifier, numbered)
  const token = namedToken(visibleTokens(session), name)
  return token?.state === 'EFFECTIVE' ? all.find(({ id }) => id === token.participant) : undefined
}

export const awardNamed = (session: Session, identifier: unknown): Award | undefined =>
  byField(ofOwn(session, session.organisation.rewards.awards), identifier, numbered)
export const spendNamed = (session: Session, identifier: unknown): Spend | undefined =>
  byField(ofOwn(session, session.organisation.rewards.spends), identifier, numbered)

export const schemeNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.rewards.schemes, identifier, {
    ...{ id: ({ id }) => id, name: ({ name }) => name, alternative_code: ({ code }) => code },
  })

export const accountOf = (organisation: Organisation, id: string) =>
  accountsOf(organisation).find((one) => known(one.id) === id)

export const eventMissing = 'CUSTOMEREVENTS.CUSTOMEREVENTNOTFOUND'

/** An event of one type, by its ID, its number, or its number in the other system. */
export const eventNamed = (
  session: Session,
  identifier: unknown,
  type: CustomerEvent['type'],
): CustomerEvent | undefined =>
  byField(
    ofOwn(session, session.organisation.rewards.events).filter((one) => one.type === type),
    identifier,
    { ...numbered, external_system_reference_number: ({ external }) => external },
  )
