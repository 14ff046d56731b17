import { date } from '../describe.js'
import { known } from '../expected.js'
import type { Path } from '../forms.js'
import { type Maker, named, naming, type Scene, type Sent } from '../names.js'
import { ownAccount } from '../shop/makers.js'
import { day } from '../subscriptions/world.js'
import type { Session } from '../world.js'
import { eventMakers, nextOfEvents } from './event-makers.js'
import { ofOwn } from './find.js'
import type { RewardPath } from './forms.js'
import type { Award, Participant, Spend } from './world.js'

/** A participant that a session sees: the one of the call before, one that is wanted, or any. */
function one({ draws }: Scene, session: Session, isWanted: (one: Participant) => boolean = () => true): Participant {
  const { participants } = session.organisation
  const own = ofOwn(session, participants).filter((each) => isWanted(each) || draws.once(6))
  return draws.once(20) ? draws.pick(participants) : draws.pickOr(own, draws.pick(participants))
}

const numbered = ({ draws }: Scene, { id, number }: { id: unknown; number: unknown }): Sent =>
  naming(draws, { id: known(id as string), number: known(number as string) })

/** The same in a call by POST, which takes access tokens too. */
export function participantName(scene: Scene, session: Session, isWanted?: (one: Participant) => boolean): Sent {
  const { draws, past } = scene
  const last = past.last?.sent['rewards_participant_identifier']
  if (last && draws.once(3)) return last as Sent
  if (draws.once(6)) return { access_token_identifier: { authentication_code: `CARD-${draws.pick([1, 5, 5, 6])}` } }
  return numbered(scene, one(scene, session, isWanted))
}

const unitName = ({ draws }: Scene, { organisation: { units } }: Session): Sent => named(draws, draws.pick(units))
const at = ({ draws, model }: Scene): string =>
  date(model.now - draws.pick([0, 1, 1, 30]) * draws.pick([1000, 60_000, day]))

const schemeChange: Maker = (scene, session) => {
  const { draws, model } = scene
  const { rewards, participants } = session.organisation
  const action = draws.pick(['ADD', 'ADD', 'ADD', 'UPDATE', 'UPDATE', 'REMOVE'])
  const own = participants.flatMap(({ participations }) => participations)
  const found = draws.pickOr(own, undefined)
  const scheme = draws.pick(rewards.schemes.filter(({ effective }) => effective))
  const joins = action !== 'REMOVE' || draws.once(15)
  return {
    action,
    ...(joins && { sign_up_on: at(scene), sign_up_by_unit_identifier: unitName(scene, session) }),
    ...(action === 'UPDATE' && draws.once(2) && { sign_off_on: at(scene) }),
    ...(action === 'ADD' && { reward_scheme_identifier: named(draws, scheme) }),
    ...(action === 'ADD' &&
      scheme.joinedBy !== null &&
      model.has('R12.7.0') &&
      !draws.once(4) && { reference_code: draws.once(5) ? 'WRONG' : scheme.joinedBy }),
    ...(action !== 'ADD' && { rewards_participant_scheme_identifier: { id: known(found?.id) ?? 'nothing' } }),
  }
}

const updateParticipant: Maker = (scene, session) => {
  const { draws, model } = scene
  const isWhole = () => draws.pick([0, 1, 2, 5, 0.5, 0.005, null])
  return {
    rewards_participant_identifier: participantName(scene, session, ({ terminated }) => !terminated),
    ...(draws.once(6) && { sign_up_on: draws.pick([at(scene), null]) }),
    ...(draws.once(6) && { sign_up_by_unit_identifier: unitName(scene, session) }),
    ...(draws.once(2) && model.has('R11.0.0') && { enable_automatic_spend: !draws.once(4) }),
    ...(draws.once(5) && { minimum_spend_amount: isWhole() }),
    ...(draws.once(5) && { maximum_spend_amount: isWhole() }),
    ...(draws.once(8) && { minimum_wallet_balance: isWhole() }),
    ...(draws.once(2) && {
      participating_schemes_set: Array.from({ length: draws.once(4) ? 2 : 1 }, () => schemeChange(scene, session)),
    }),
  }
}

const terminate: Maker = (scene, session) => {
  const { draws } = scene
  const leaving = one(scene, session, ({ terminated }) => !terminated)
  const other = one(scene, session, (each) => !each.terminated && each !== leaving)
  const isDouble = draws.once(3)
  const takesOver = isDouble || draws.once(15)
  const own = session.organisation.tokens.filter(({ participant }) => participant === leaving.id)
  const code = known(draws.pickOr(own, undefined)?.code) ?? (draws.once(3) ? 'CARD-1' : undefined)
  return {
    termination_reason: isDouble ? 'DUPLICATION' : draws.pick(['CUSTOMER_REQUEST', 'FRAUD']),
    rewards_participant_identifier: numbered(scene, leaving),
    ...(takesOver && { replaced_by_rewards_participant_identifier: numbered(scene, other) }),
    ...(takesOver && draws.once(2) && { transfer_account_classification: draws.once(2) }),
    ...(takesOver && code !== undefined && draws.once(2) && { access_tokens_set: [{ authentication_code: code }] }),
  }
}

const narrowed: Maker = (scene, session) => {
  const { draws, model } = scene
  return {
    ...(draws.once(4) && {
      reward_scheme_identifier: named(draws, draws.pick(session.organisation.rewards.schemes)),
    }),
    ...(draws.once(4) && { from_date: date(model.now - draws.pick([1, 20, 60]) * day) }),
    ...(draws.once(4) && { to_date: date(model.now - draws.pick([0, 20, 50]) * day) }),
  }
}

/** An award, or a spend: the newest ones first of all. */
function transaction(scene: Scene, session: Session, kind: 'awards' | 'spends'): Sent {
  const { draws, past } = scene
  const last = past.last?.sent[`reward_${kind.slice(0, -1)}_transaction_identifier`]
  if (last && draws.once(2)) return last as Sent
  const all: readonly (Award | Spend)[] = session.organisation.rewards[kind]
  const own = ofOwn(session, all).filter(({ id }) => known(id) !== undefined)
  const found = draws.once(2) ? draws.pickOr(own.slice(-3), own[0]) : draws.pickOr(own, undefined)
  return found ? numbered(scene, found) : { id: 'nothing' }
}
const transactionName =
  (kind: 'awards' | 'spends', alone = true): Maker =>
  (scene, session) =>
    !alone && scene.draws.once(15)
      ? { wallet_transaction_identifier: { id: 'wtx-1' } }
      : { [`reward_${kind.slice(0, -1)}_transaction_identifier`]: transaction(scene, session, kind) }

/** An account that was awarded something, as often as any. */
export function rewarded(scene: Scene, session: Session): Sent {
  const { draws } = scene
  return draws.once(2) ? ownAccount(scene, session) : { id: one(scene, session).account }
}

const listAwards: Maker = (scene, session) => {
  const { draws, past } = scene
  const { rewards, money } = session.organisation
  const last = past.last?.sent['customer_event_identifier']
  const events = rewards.events.filter(({ id }) => known(id) !== undefined)
  const event = draws.pickOr(events, undefined)
  const named = last && draws.once(2) ? (last as Sent) : event ? numbered(scene, event) : { id: 'nothing' }
  return draws.pick([
    { rewards_participant_identifier: participantName(scene, session) },
    { accounts_receivable_identifier: rewarded(scene, session) },
    { accounts_receivable_identifier: rewarded(scene, session) },
    { wallet_identifier: numbered(scene, draws.pick(money.wallets)) },
    {
      [event?.type === 'REFERRAL' ? 'referral_customer_event_identifier' : 'purchase_customer_event_identifier']: named,
    },
  ])
}

const listParticipants: Maker = (scene, session) => {
  const { draws } = scene
  const { money } = session.organisation
  return {
    ...draws.pick([
      { accounts_receivable_identifier: rewarded(scene, session) },
      { contact_information_identifier: { id: known(draws.pick(money.contacts).id) ?? 'nothing' } },
      { wallet_identifier: numbered(scene, draws.pick(money.wallets)) },
    ]),
    ...(draws.once(4) && { life_cycle_state: draws.pick(['EFFECTIVE', 'TERMINATED']) }),
  }
}

/** Calls on rewards: most can be done, some are wrong in one respect. */
export const rewardMakers: { readonly [P in RewardPath]: Maker } = {
  ...eventMakers,
  'rewards_participants/show': (scene, session) => ({
    rewards_participant_identifier: numbered(scene, one(scene, session)),
  }),
  'rewards_participants/show#post': (scene, session) => ({
    rewards_participant_identifier: participantName(scene, session),
  }),
  'rewards_participants/list': listParticipants,
  'rewards_participants/update': updateParticipant,
  'rewards_participants/terminate': terminate,
  'rewards_participants/calculate_total_awarded_amount': (scene, session) => ({
    rewards_participant_identifier: participantName(scene, session),
    ...narrowed(scene, session),
  }),
  'rewards_participants/configuration/reward_schemes/list': (scene, session) =>
    scene.draws.pick([{}, { unit_identifier: unitName(scene, session) }, { group_identifier: { name: 'nothing' } }]),
  'reward_schemes/list': () => ({}),
  'accounts_receivable/rewards/calculate_total_awarded_amount': (scene, session) => ({
    accounts_receivable_identifier: rewarded(scene, session),
    ...narrowed(scene, session),
  }),
  'accounts_receivable/rewards/calculate_value_units': (scene, session) => ({
    accounts_receivable_identifier: rewarded(scene, session),
  }),
  'accounts_receivable/rewards/request_scheme_reference_code': (scene, session) => ({
    accounts_receivable_identifier: ownAccount(scene, session),
    email_address: scene.draws.pick(['a@club.example', 'b@CLUB.example', 'c@elsewhere.example', 'nobody']),
  }),
  'reward_transactions/awards/show': transactionName('awards', false),
  'reward_transactions/awards/list': listAwards,
  'reward_transactions/awards/get_allocated_spends': transactionName('awards'),
  'reward_transactions/spends/show': transactionName('spends', false),
  'reward_transactions/spends/get_allocated_awards': transactionName('spends'),
}

/** How often a call comes, next to others. */
export const rewardWeights: { readonly [P in RewardPath]?: number } = {
  'rewards_participants/update': 4,
  ...{ 'customer_events/purchases/create': 12, 'customer_events/purchases/cancel': 6 },
  ...{ 'customer_events/spend_requests/create': 8, 'customer_events/spend_requests/cancel': 5 },
  ...{ 'customer_events/purchases/preview': 5, 'customer_events/bulk/purchases/create': 3 },
  ...{ 'customer_events/achievements/cancel': 3, 'customer_events/referrals/cancel': 3 },
  'reward_transactions/awards/show': 4,
  'reward_transactions/awards/list': 4,
}

/** What shows whether a call has done what it should. */
export const nextOfRewards: { readonly [P in RewardPath]?: readonly Path[] } = {
  ...nextOfEvents,
  'rewards_participants/update': ['rewards_participants/show', 'rewards_participants/update'],
  'rewards_participants/terminate': ['rewards_participants/show', 'rewards_participants/terminate'],
}
