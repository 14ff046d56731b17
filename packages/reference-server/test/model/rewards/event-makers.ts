import { date } from '../describe.js'
import { known } from '../expected.js'
import type { Path } from '../forms.js'
import { wire } from '../money/books.js'
import { type Maker, named, naming, type Scene, type Sent } from '../names.js'
import { ownAccount, paged, productName } from '../shop/makers.js'
import { day } from '../subscriptions/world.js'
import type { Session } from '../world.js'
import { spendable, totalOf } from './awarding.js'
import { ofOwn } from './find.js'
import type { EventPath } from './forms.js'
import type { CustomerEvent } from './world.js'

const hour = 3_600_000

/** A customer who takes part, as an account or as a participant. */
function customer(scene: Scene, session: Session, prefix = ''): Sent {
  const { draws } = scene
  const { participants } = session.organisation
  const one = draws.pickOr(ofOwn(session, participants), draws.pick(participants))
  const byAccount = draws.once(6) ? ownAccount(scene, session) : { id: one.account }
  const account = { [`${prefix}accounts_receivable_identifier`]: byAccount }
  const participant = {
    [`${prefix}rewards_participant_identifier`]: naming(draws, { id: one.id, number: one.number }),
  }
  if (draws.once(40)) return { ...account, ...participant }
  return draws.once(2) ? account : participant
}

function performer({ draws, model }: Scene, { organisation: { units, rewards } }: Session): Sent {
  const { id, name, code } = draws.pick(units)
  const ways = [
    { performed_by_unit_identifier: named(draws, { id, name, code }) },
    ...(model.has('R17.0.0') ? [{ performed_by_tap_identifier: named(draws, draws.pick(rewards.points)) }] : []),
    ...(model.has('R18.0.0') ? [{ performed_by_business_unit_identifier: naming(draws, { id, name, code }) }] : []),
  ]
  return draws.once(40) ? Object.assign({}, ...ways, ways[0]) : draws.pick(ways)
}

const when = ({ draws, model }: Scene): string =>
  date(model.now - draws.pick([0, 0, 0, 1.5 * hour, 3 * day, 6 * day, 200 * day]) - 1000 * draws.below(50))

function lines({ draws, model }: Scene, { organisation: { shop } }: Session): Sent[] {
  const usual = shop.products.filter(({ code }) => /RADIO|SHIRT|NEWS|BASE/.test(code))
  return Array.from({ length: 1 + draws.below(2) }, () => {
    const net = draws.pick([0, 5, 18, 20, 41, 100])
    const vat = draws.pick([0, 1, 4])
    return {
      product_identifier: draws.once(30)
        ? { code: 'NONE' }
        : productName(draws, draws.pickOr(usual, draws.pick(shop.products))),
      ...{ net_amount: net, vat_amount: vat, total_amount: net + vat },
      ...(model.has('R10.0.0') && draws.once(3) && { quantity: draws.pick([1, 2, 0.5]) }),
    }
  })
}

const details = (scene: Scene, session: Session): Sent => {
  const { draws, model } = scene
  return {
    ...(draws.once(3) && {
      classification_identifier: named(draws, draws.pick(session.organisation.rewards.classifications)),
    }),
    ...(draws.once(5) && { description: 'At the till' }),
    ...(model.has('R10.1.0') && draws.once(3) && { external_system_reference_number: `EXT-${draws.below(30)}` }),
  }
}

const purchase = (scene: Scene, session: Session): Sent => ({
  ...customer(scene, session),
  ...performer(scene, session),
  ...{ performed_on: when(scene), reference_number: `R-${scene.draws.below(9)}`, products_set: lines(scene, session) },
  ...details(scene, session),
})

const achievement = (scene: Scene, session: Session): Sent => ({
  ...details(scene, session),
  ...customer(scene, session),
  ...performer(scene, session),
  performed_on: when(scene),
  classification_identifier: named(scene.draws, scene.draws.pick(session.organisation.rewards.classifications)),
  ...(scene.model.has('R15.0.0') && scene.draws.once(2) && { amount: scene.draws.pick([10, 35]) }),
})

function referral(scene: Scene, session: Session): Sent {
  const by = customer(scene, session, 'referred_by_')
  const referred = customer(scene, session, 'referred_')
  return { ...by, ...referred, ...performer(scene, session), performed_on: when(scene), ...details(scene, session) }
}

/** What was sent before under the number of another system, as it was or in one respect otherwise. */
const orAgain =
  (path: EventPath, make: Maker): Maker =>
  (scene, session) => {
    const { last } = scene.past
    if (last?.path !== path || !scene.draws.once(2)) return make(scene, session)
    const { token: _, ...sent } = last.sent
    return scene.draws.once(3) ? { ...sent, description: 'Otherwise' } : sent
  }

const requested: Maker = ({ draws, model }) => ({
  ...(model.has('R17.0.0') && draws.once(2) && { requested_spend_amount: draws.pick([1, 4, 10, 30, 500]) }),
})

const inBulk =
  (name: string, make: Maker): Maker =>
  (scene, session) => {
    const { draws } = scene
    const rows = Array.from({ length: 1 + draws.below(3) }, (_, index) => ({
      request_unique_identifier: `row-${draws.once(8) ? 0 : index}`,
      ...make(scene, session),
    }))
    return { [name]: draws.once(6) ? [...rows, rows[0]] : rows }
  }

/** An event: the one of the call before, one that is wanted, or any. */
function eventOf({ draws, past }: Scene, session: Session, isWanted: (one: CustomerEvent) => boolean): Sent {
  const { customer_event_identifier: last, purchase_customer_request_identifier: other } = past.last?.sent ?? {}
  const again = (last ?? other) as Sent | undefined
  const meant = session.organisation.rewards.events.find(
    ({ id, number }) => again && (known(id) === again['id'] || known(number) === again['number']),
  )
  if (again && (meant && isWanted({ ...meant, state: 'POSTED' }) ? draws.once(2) : draws.once(12))) return again
  const all = session.organisation.rewards.events.filter(({ id }) => known(id) !== undefined)
  const fitting = all.filter(isWanted)
  const found = draws.once(8)
    ? draws.pickOr(all, undefined)
    : draws.pickOr(draws.once(2) ? fitting.slice(-1) : fitting, undefined)
  if (!found) return { id: 'nothing' }
  const external = found.external === null || draws.once(2) ? {} : { external_system_reference_number: found.external }
  return naming(draws, { id: known(found.id), number: known(found.number), ...external })
}

const eventName =
  (type: CustomerEvent['type'], isWanted: (one: CustomerEvent, session: Session) => boolean = () => true): Maker =>
  (scene, session) => ({
    customer_event_identifier: eventOf(scene, session, (one) => one.type === type && isWanted(one, session)),
  })
const isPosted = ({ state }: CustomerEvent): boolean => state === 'POSTED'

/** In the currency of the merchant: how shares in others are counted, nobody says. */
const settles: Maker = (scene, session) => {
  const { organisation } = session
  const inEuro = organisation.rewards.events.filter(
    (one) => one.type === 'PURCHASE' && known(one.id) !== undefined && !['acc-3', 'acc-4'].includes(one.account),
  )
  const found = scene.draws.pickOr(inEuro, undefined)
  return { customer_event_identifier: { id: known(found?.id) ?? 'nothing' } }
}

/** What can be spent on a purchase, and a little more. */
function limits({ model }: Scene, { organisation }: Session, found: CustomerEvent | undefined): number[] {
  if (!found) return []
  const left = wire(spendable(organisation, found.account, model.now))
  const most = Math.min(left, wire(totalOf(found.lines)))
  return [left, left, most, most, most, left + 1, most + 1].filter((amount) => amount > 0)
}

const canSpend = (scene: Scene, session: Session, one: CustomerEvent): boolean =>
  limits(scene, session, one).length > 2 &&
  session.organisation.participants.some(({ account, blocked }) => account === one.account && !blocked)

const createRequest: Maker = (scene, session) => {
  const { draws } = scene
  const { rewards, units } = session.organisation
  const name = eventOf(
    scene,
    session,
    (one) => one.type === 'PURCHASE' && isPosted(one) && canSpend(scene, session, one),
  )
  const found = rewards.events.find(
    ({ id, number, external }) =>
      known(id) === name['id'] ||
      known(number) === name['number'] ||
      external === name['external_system_reference_number'],
  )
  const owner = session.organisation.participants.find(({ account }) => account === found?.account)
  const own =
    owner && draws.once(2)
      ? { rewards_participant_identifier: { id: owner.id } }
      : { accounts_receivable_identifier: { id: found?.account ?? 'acc-1' } }
  return {
    ...(draws.once(15) ? { accounts_receivable_identifier: ownAccount(scene, session) } : own),
    ...{ performed_by_unit_identifier: named(draws, draws.pick(units)), performed_on: when(scene) },
    purchase_customer_request_identifier: name,
    ...(!draws.once(6) && { spend_amount: draws.pick([1, 2, 5, 300, 0, 0.5, ...limits(scene, session, found)]) }),
    ...details(scene, session),
  }
}

const narrowed = ({ draws, model }: Scene): Sent => ({
  ...(model.has('R12.2.0') && draws.once(5) && { submitted_after_date: date(model.now - day - 500_500) }),
  ...(model.has('R12.2.0') &&
    draws.once(5) && { submitted_before_date: date(model.now + (draws.below(2) - 0.7) * hour) }),
})

const ofCustomer: Maker = (scene, session) => {
  const { draws } = scene
  if (!draws.once(4)) return customer(scene, session)
  return { classification_identifier: named(draws, draws.pick(session.organisation.rewards.classifications)) }
}

/** Calls on purchases, spend requests, achievements and referrals. */
export const eventMakers: { readonly [P in EventPath]: Maker } = {
  'customer_events/purchases/show': eventName('PURCHASE'),
  'customer_events/purchases/list': (scene, session) => ({
    ...ofCustomer(scene, session),
    ...narrowed(scene),
    ...(scene.draws.once(4) && { spend_requests_applied: scene.draws.once(2) }),
    ...paged(scene.draws),
  }),
  'customer_events/purchases/preview': (scene, session) => {
    const {
      reference_number: _,
      external_system_reference_number: __,
      description: ___,
      ...sent
    } = purchase(scene, session)
    return sent
  },
  'customer_events/purchases/create': orAgain('customer_events/purchases/create', (scene, session) => ({
    ...purchase(scene, session),
    ...requested(scene, session),
  })),
  'customer_events/purchases/cancel': eventName('PURCHASE', isPosted),
  'customer_events/purchases/apply_settlement': settles,
  'customer_events/bulk/purchases/create': inBulk('purchase_customer_events_set', purchase),
  'customer_events/spend_requests/show': eventName('SPEND_REQUEST'),
  'customer_events/spend_requests/list': (scene, session) => ({
    ...ofCustomer(scene, session),
    ...narrowed(scene),
    ...paged(scene.draws),
  }),
  'customer_events/spend_requests/create': createRequest,
  'customer_events/spend_requests/cancel': eventName('SPEND_REQUEST', isPosted),
  'customer_events/achievements/create': orAgain('customer_events/achievements/create', achievement),
  'customer_events/achievements/cancel': eventName('ACHIEVEMENT', isPosted),
  'customer_events/bulk/achievements/create': inBulk('achievement_customer_events_set', achievement),
  'customer_events/referrals/create': orAgain('customer_events/referrals/create', referral),
  'customer_events/referrals/list': (scene, session) => ({
    ...(scene.draws.once(4)
      ? {
          customer_event_classification_identifier: named(
            scene.draws,
            scene.draws.pick(session.organisation.rewards.classifications),
          ),
        }
      : customer(scene, session, scene.draws.once(2) ? 'referred_by_' : 'referred_')),
    ...paged(scene.draws),
  }),
  'customer_events/referrals/cancel': eventName('REFERRAL', isPosted),
  'customer_events/bulk/referrals/create': inBulk('referral_customer_events_set', referral),
}

/** What shows whether a call has done what it should. */
export const nextOfEvents: { readonly [P in EventPath]?: readonly Path[] } = {
  'customer_events/purchases/create': [
    ...([
      'customer_events/purchases/create',
      'customer_events/spend_requests/create',
      'reward_transactions/awards/list',
    ] as const),
    ...(['customer_events/purchases/cancel', 'customer_events/purchases/show'] as const),
  ],
  'customer_events/purchases/cancel': [
    ...([
      'customer_events/purchases/cancel',
      'reward_transactions/awards/list',
      'customer_events/spend_requests/list',
    ] as const),
    ...(['reward_transactions/awards/get_allocated_spends', 'customer_events/purchases/show'] as const),
  ],
  'customer_events/purchases/preview': ['customer_events/purchases/create', 'reward_transactions/awards/list'],
  'customer_events/purchases/apply_settlement': [
    ...(['customer_events/purchases/apply_settlement', 'customer_events/purchases/cancel', 'invoices/list'] as const),
  ],
  'customer_events/bulk/purchases/create': ['customer_events/purchases/list', 'reward_transactions/awards/list'],
  'customer_events/spend_requests/create': [
    ...(['customer_events/spend_requests/create', 'customer_events/spend_requests/cancel'] as const),
    ...(['customer_events/purchases/cancel', 'reward_transactions/awards/get_allocated_spends'] as const),
    ...(['reward_transactions/spends/get_allocated_awards', 'reward_transactions/awards/list'] as const),
  ],
  'customer_events/spend_requests/cancel': [
    ...(['customer_events/spend_requests/cancel', 'customer_events/spend_requests/create'] as const),
    ...(['reward_transactions/awards/list', 'customer_events/purchases/cancel'] as const),
  ],
  'customer_events/achievements/create': ['customer_events/achievements/create', 'customer_events/achievements/cancel'],
  'customer_events/achievements/cancel': ['reward_transactions/awards/list', 'customer_events/achievements/cancel'],
  'customer_events/referrals/create': ['customer_events/referrals/create', 'customer_events/referrals/cancel'],
  'customer_events/referrals/cancel': ['customer_events/referrals/cancel', 'reward_transactions/awards/list'],
}
