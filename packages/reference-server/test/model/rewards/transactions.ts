import { accountReference, date, log, unit, type Wire } from '../describe.js'
import { Either, Having } from '../expected.js'
import { chosen, fieldsProblems, type Model, type Operation, ok } from '../model.js'
import { wire } from '../money/books.js'
import { accountMissing, customerNamed, decided, Reasons, walletMissing, walletNamed } from '../money/common.js'
import type { Account } from '../money/world.js'
import type { Organisation, Session } from '../world.js'
import {
  accountOf,
  awardNamed,
  eventMissing,
  eventNamed,
  ofOwn,
  participantMissing,
  participantNamed,
  spendNamed,
} from './find.js'
import type { Award, Spend } from './world.js'

const awardMissing = 'REWARDTRANSACTIONS.AWARDTRANSACTIONNOTFOUND'
const spendMissing = 'REWARDTRANSACTIONS.SPENDTRANSACTIONNOTFOUND'

/** What of an award has expired: what was left of it at its end. */
function expiration(model: Model, { state, expires, amount, spent }: Award): unknown {
  const left = amount.minus(spent)
  if (state !== 'POSTED' || expires === null || model.now <= expires || left.lte(0)) return null
  return new Having({ amount: wire(left) })
}

function awardView(model: Model, organisation: Organisation, one: Award): Wire {
  return {
    ...{ id: one.id, number: one.number, life_cycle_state: one.state, amount: wire(one.amount) },
    expiration_date: one.expires === null ? null : date(one.expires),
    ...(model.has('R17.0.0') && {
      accounts_receivable: accountReference(organisation, accountOf(organisation, one.account) as Account),
    }),
    reward_offer: new Having({ id: one.offer.id, number: one.offer.number }),
    award_expiration_transaction: expiration(model, one),
    // Whether spending changes it is said nowhere.
    log_information: new Having({ created_date: date(one.created.at) }),
  }
}

function spendView(model: Model, organisation: Organisation, one: Spend): Wire {
  return {
    ...{ id: one.id, number: one.number, life_cycle_state: one.state, amount: wire(one.amount), date: date(one.at) },
    ...(model.has('R17.0.0') && {
      accounts_receivable: accountReference(organisation, accountOf(organisation, one.account) as Account),
    }),
    ...(!model.has('R18.0.0') && { unit: unit(organisation, one.unit) }),
    log_information: log(organisation, one, model.release),
  }
}

const awardFields = (model: Model, { organisation }: Session): string[] =>
  Object.keys(awardView(model, organisation, organisation.rewards.awards[0] as Award))
const spendFields = (model: Model, { organisation }: Session): string[] =>
  Object.keys(spendView(model, organisation, organisation.rewards.spends[0] as Spend))

/** Shows one that is named itself: none comes with a wallet transaction. */
const showing =
  <T>(
    name: string,
    missing: string,
    find: (session: Session, identifier: unknown) => T | undefined,
    view: (model: Model, organisation: Organisation, one: T) => Wire,
    fields: (model: Model, session: Session) => string[],
  ): Operation =>
  (model, call, session) => {
    const reasons = new Reasons()
    reasons.must.push(...fieldsProblems(fields(model, session), call))
    const identifier = call.sent[name]
    if (identifier === undefined) reasons.must.push(missing, 'WALLETTRANSACTIONS.WALLETTRANSACTIONNOTFOUND')
    const found = identifier === undefined ? undefined : reasons.need(find(session, identifier), missing)
    return decided(reasons, () => ok(new Having(chosen(view(model, session.organisation, found as T), call))))
  }

/** The awards of one customer, or for one event. */
const listAwards: Operation = (model, call, session) => {
  const { sent } = call
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(awardFields(model, session), call))
  const participant = reasons.needSent(
    sent['rewards_participant_identifier'],
    (name) => participantNamed(session, name),
    participantMissing,
  )
  const account = reasons.needSent(
    sent['accounts_receivable_identifier'],
    (name) => customerNamed(model, session, name),
    accountMissing,
  )
  const wallet = reasons.needSent(sent['wallet_identifier'], (name) => walletNamed(session, name), walletMissing)
  const purchase = reasons.needSent(
    sent['purchase_customer_event_identifier'],
    (name) => eventNamed(session, name, 'PURCHASE'),
    eventMissing,
  )
  const referral = reasons.needSent(
    sent['referral_customer_event_identifier'],
    (name) => eventNamed(session, name, 'REFERRAL'),
    eventMissing,
  )
  const owner = participant?.account ?? account?.id ?? wallet?.account.id
  const event = purchase ?? referral
  const rows = ofOwn(session, organisation.rewards.awards).filter(
    (one) => (owner === undefined || one.account === owner) && (!event || one.event === event),
  )
  return decided(reasons, () => ok(rows.map((one) => new Having(chosen(awardView(model, organisation, one), call)))))
}

/** Dates of allocations have a blank and a fraction. */
const allocationDate = (at: number): string => `${date(at).replace('T', ' ')}.0`

const spendsOf: Operation = (_model, call, session) => {
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(['allocated_amount', 'allocation_date', 'spend_reward_transaction'], call))
  const found = reasons.need(awardNamed(session, call.sent['reward_award_transaction_identifier']), awardMissing)
  return decided(reasons, () => {
    const rows = organisation.rewards.spends.flatMap((spend) =>
      spend.allocations.flatMap(({ award, amount, at }) => (award === found ? [{ spend, amount, at }] : [])),
    )
    return ok(
      withOrWithout(rows, ({ spend, amount, at }) =>
        chosen(
          {
            ...{ allocated_amount: wire(amount), allocation_date: allocationDate(at) },
            spend_reward_transaction: new Having({
              ...{ id: spend.id, number: spend.number, life_cycle_state: spend.state, amount: wire(spend.amount) },
            }),
          },
          call,
        ),
      ),
    )
  })
}

/** What was taken out of awards. Whether spends that are cancelled are still among it, nobody says. */
function withOrWithout<T extends { spend: Spend }>(rows: readonly T[], view: (row: T) => Wire): Either {
  const shown = (some: readonly T[]) => some.map((row) => new Having(view(row)))
  return new Either([shown(rows.filter(({ spend }) => spend.state === 'POSTED')), shown(rows)])
}

const awardsOf: Operation = (_model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(['allocated_amount', 'allocation_date', 'award_reward_transaction'], call))
  const found = reasons.need(spendNamed(session, call.sent['reward_spend_transaction_identifier']), spendMissing)
  return decided(reasons, () => {
    const spend = found as Spend
    return ok(
      withOrWithout(
        spend.allocations.map((one) => ({ ...one, spend })),
        ({ award, amount, at }) =>
          chosen(
            {
              ...{ allocated_amount: wire(amount), allocation_date: allocationDate(at) },
              award_reward_transaction: new Having({
                ...{ id: award.id, number: award.number, life_cycle_state: award.state, amount: wire(award.amount) },
              }),
            },
            call,
          ),
      ),
    )
  })
}

export const transactions = {
  'reward_transactions/awards/show': showing(
    ...(['reward_award_transaction_identifier', awardMissing, awardNamed, awardView, awardFields] as const),
  ),
  'reward_transactions/awards/list': listAwards,
  'reward_transactions/awards/get_allocated_spends': spendsOf,
  'reward_transactions/spends/show': showing(
    ...(['reward_spend_transaction_identifier', spendMissing, spendNamed, spendView, spendFields] as const),
  ),
  'reward_transactions/spends/get_allocated_awards': awardsOf,
}

export const transactionFields = {
  'reward_transactions/awards/show': awardFields,
  'reward_transactions/awards/list': awardFields,
  'reward_transactions/awards/get_allocated_spends': () => [
    'allocated_amount',
    'allocation_date',
    'spend_reward_transaction',
  ],
  'reward_transactions/spends/show': spendFields,
  'reward_transactions/spends/get_allocated_awards': () => [
    'allocated_amount',
    'allocation_date',
    'award_reward_transaction',
  ],
}
