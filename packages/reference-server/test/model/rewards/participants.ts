import Big from 'big.js'
import { accountReference, date, log, unit, userReference, type Wire } from '../describe.js'
import { anything, Having, Such } from '../expected.js'
import {
  type Call,
  chosen,
  type Expected,
  fieldsProblems,
  invalid,
  type Model,
  namedToken,
  type Operation,
  ok,
  part,
  stampOf,
  visibleTokens,
} from '../model.js'
import { sum, wire } from '../money/books.js'
import {
  accountMissing,
  accountNamed,
  coded,
  customerNamed,
  decided,
  drawnId,
  instant,
  Reasons,
  type Sent,
  usable,
  walletMissing,
  walletNamed,
} from '../money/common.js'
import { contactNamed } from '../money/contacts.js'
import { type Account, currencyOf } from '../money/world.js'
import { byField, type Organisation, type Session } from '../world.js'
import { accountOf, ofOwn, participantMissing, participantNamed, schemeMissing, schemeNamed } from './find.js'
import type { Award, Participant, Participation, Scheme } from './world.js'

const wrongState = 'REWARDSPARTICIPANTS.INVALIDLIFECYCLESTATE'
const unknown = 'REWARDSPARTICIPANTS.REFERENCENOTFOUND'

const dateOr = (at: number | null): string | null => (at === null ? null : date(at))
const wireOr = (amount: Big | null): number | null => amount && wire(amount)

function participation(model: Model, { rewards }: Organisation, one: Participation): Having {
  const scheme = rewards.schemes.find(({ id }) => id === one.scheme)
  return new Having({
    ...{ id: one.id, sign_up_on: dateOr(one.on) },
    ...(model.has('R9.0.0') && { sign_off_on: dateOr(one.off) }),
    ...(model.has('R12.7.0') && { reference_code: one.code }),
    scheme: new Having({ id: scheme?.id, name: scheme?.name }),
  })
}

function view(model: Model, organisation: Organisation, one: Participant): Wire {
  const account = accountOf(organisation, one.account) as Account
  const { enabled, balance, least, most, at, by } = one.spendsItself
  const successor = organisation.participants.find(({ id }) => id === one.successor)
  return {
    ...{ id: one.id, number: one.number, sign_up_on: dateOr(one.signedUp) },
    ...(model.has('R12.0.0') && { life_cycle_state: one.terminated ? 'TERMINATED' : 'EFFECTIVE' }),
    log_information: log(organisation, one, model.release),
    accounts_receivable: accountReference(organisation, account),
    sign_up_by_unit: one.unit === null ? null : unit(organisation, one.unit),
    ...(model.has('R10.0.0') && { currency: new Having({ code: currencyOf(organisation, account).code }) }),
    ...(model.has('R11.0.0') && {
      auto_spend_authorisation: new Having({
        ...{ enabled, updated_date: dateOr(at), updated_by_user: by && userReference(organisation, by) },
        ...(model.has('R13.0.0') && {
          ...{ minimum_wallet_balance: wireOr(balance), minimum_spend_amount: wireOr(least) },
          maximum_spend_amount: wireOr(most),
        }),
      }),
    }),
    spend_blocking_state: new Having({ enabled: one.blocked }),
    termination_information:
      one.reason === null
        ? null
        : new Having({
            ...{ termination_reason: one.reason, terminated_on: dateOr(one.ended) },
            replaced_by_rewards_participant: successor ? new Having({ id: successor.id }) : null,
          }),
    participating_schemes_set: one.participations.map((part) => participation(model, organisation, part)),
  }
}

const fields = (model: Model, { organisation }: Session): string[] =>
  Object.keys(view(model, organisation, organisation.participants[0] as Participant))

const answered = (model: Model, session: Session, one: Participant, call: Call): Expected =>
  ok(new Having(chosen(view(model, session.organisation, one), call)))

const show: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const found = reasons.need(participantNamed(session, call.sent['rewards_participant_identifier']), participantMissing)
  return decided(reasons, () => answered(model, session, found as Participant, call))
}

const list: Operation = (model, call, session) => {
  const { sent } = call
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const { contact_information_identifier: name, life_cycle_state: state } = sent
  const account = reasons.needSent(
    sent['accounts_receivable_identifier'],
    (one) => accountNamed(session, one),
    accountMissing,
  )
  const wallet = reasons.needSent(sent['wallet_identifier'], (one) => walletNamed(session, one), walletMissing)
  const contact = name === undefined ? undefined : contactNamed(reasons, session, name)
  const rows = ofOwn(session, organisation.participants).filter((one) => {
    const owner = accountOf(organisation, one.account)
    return (
      (!account || owner === account) &&
      (!wallet || owner === wallet.account) &&
      (!contact || owner?.contact === contact.id) &&
      (state === undefined || one.terminated === (state === 'TERMINATED'))
    )
  })
  return decided(reasons, () =>
    ok(part(rows, call).map((one) => new Having(chosen(view(model, organisation, one), call)))),
  )
}

const limits = {
  minimum_wallet_balance: 'balance',
  minimum_spend_amount: 'least',
  maximum_spend_amount: 'most',
} as const

/** What spending becomes that happens by itself: limits go with it only. */
function spending(reasons: Reasons, model: Model, session: Session, sent: Sent, one: Participant) {
  const { organisation } = session
  const { enable_automatic_spend: enable } = sent
  const named = Object.entries(limits).filter(([name]) => name in sent)
  if (enable === undefined && named.length === 0) return one.spendsItself
  const enabled = (enable as boolean | undefined) ?? one.spendsItself.enabled
  const isFilled = named.some(([name]) => sent[name] !== null)
  reasons.refuseIf(!enabled && isFilled, invalid)
  reasons.mayRefuseIf(!enabled && named.length > 0, invalid)
  const { digits } = currencyOf(organisation, accountOf(organisation, one.account) as Account)
  const written = named.flatMap(([name]) => (sent[name] === null ? [] : [new Big(sent[name] as number)]))
  reasons.refuseIf(
    written.some((amount) => !amount.eq(amount.round(digits)) || amount.lt(0)),
    invalid,
  )
  const { by, at, ...before } = enabled ? one.spendsItself : { ...one.spendsItself, ...nothingSet }
  const amounts = named.map(([name, field]) => [field, sent[name] === null ? null : new Big(sent[name] as number)])
  return { ...before, ...Object.fromEntries(enabled ? amounts : []), enabled, at: model.now, by: session.user.id }
}

const nothingSet = { balance: null, least: null, most: null }

const marks = ['sign_up_on', 'sign_up_by_unit_identifier', 'reference_code', 'sign_off_on'] as const

/** What becomes of the schemes of a participant: what is joined, changed and left, one after the other. */
function schemesAfter(reasons: Reasons, model: Model, session: Session, sent: Sent, one: Participant): Participation[] {
  const { organisation } = session
  let all = one.participations.map((part) => ({ ...part }))
  for (const change of (sent['participating_schemes_set'] as Sent[] | undefined) ?? []) {
    const { action, rewards_participant_scheme_identifier: own, reward_scheme_identifier: joined } = change
    const isWrong =
      action === 'REMOVE'
        ? own === undefined || joined !== undefined || marks.some((name) => change[name] !== undefined)
        : change['sign_up_on'] === undefined ||
          change['sign_up_by_unit_identifier'] === undefined ||
          (action === 'ADD') !== (joined !== undefined) ||
          (action === 'UPDATE') !== (own !== undefined)
    reasons.refuseIf(isWrong, invalid)
    const place = reasons.needSent(
      change['sign_up_by_unit_identifier'],
      (name) => byField(organisation.units, name, coded),
      unknown,
    )
    const scheme = reasons.needSent(joined, (name) => schemeNamed(session, name), schemeMissing)
    const found = reasons.needSent(
      own,
      (name) => all.find(({ id }) => (typeof id === 'string' ? id : id.value) === (name as Sent)['id']),
      'REWARDSPARTICIPANTS.PARTICIPATIONNOTFOUND',
    )
    if (action === 'REMOVE') all = all.filter((part) => part !== found)
    const code = change['reference_code'] as string | undefined
    const said = {
      ...(change['sign_up_on'] !== undefined && { on: instant(change['sign_up_on']) }),
      ...(change['sign_off_on'] !== undefined && { off: instant(change['sign_off_on']) }),
      ...(place && { unit: place.id }),
      ...(code !== undefined && { code }),
    }
    if (action === 'UPDATE' && found) {
      Object.assign(found, said)
      const of = organisation.rewards.schemes.find(({ id }) => id === found.scheme)
      // Whether a change of the code is looked at, nobody says.
      reasons.mayRefuseIf(code !== undefined, badCode)
      reasons.mayRefuseIf(of?.joinedBy != null, badCode)
    }
    if (action !== 'ADD' || !scheme) continue
    reasons.refuseIf(scheme.joinedBy !== null && scheme.joinedBy !== code && model.has('R12.7.0'), badCode)
    reasons.mayRefuseIf(scheme.joinedBy !== null && !model.has('R12.7.0'), badCode)
    reasons.mayRefuseIf(!scheme.effective, schemeMissing)
    reasons.refuseIf(
      all.some((part) => part.scheme === scheme.id && (part.off === null || part.off > model.now)),
      'REWARDSPARTICIPANTS.ALREADYINSCHEME',
    )
    all.push({ ...{ id: drawnId(model), scheme: scheme.id, on: null, off: null, code: null, unit: null }, ...said })
  }
  return all
}

const badCode = 'REWARDSCHEMES.INVALIDREFERENCECODE'

const update: Operation = (model, call, session) => {
  const { sent } = call
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const found = reasons.need(participantNamed(session, sent['rewards_participant_identifier']), participantMissing)
  const place = reasons.needSent(
    sent['sign_up_by_unit_identifier'],
    (name) => byField(organisation.units, name, coded),
    unknown,
  )
  // Whether one that has ended may be changed, nobody says.
  reasons.mayRefuseIf(found?.terminated === true, wrongState)
  const changed = found && {
    spendsItself: spending(reasons, model, session, sent, found),
    participations: schemesAfter(reasons, model, session, sent, found),
  }
  return decided(reasons, () => {
    const one = found as Participant
    const { sign_up_on: signedUp } = sent
    Object.assign(one, changed, {
      ...(signedUp !== undefined && { signedUp: signedUp === null ? null : instant(signedUp) }),
      ...(place && { unit: place.id }),
      updated: stampOf(model, session),
    })
    return answered(model, session, one, call)
  })
}

/** Ends a participation. Where it is doubled, another takes over what is asked for. */
const terminate: Operation = (model, call, session) => {
  const { sent } = call
  const { organisation } = session
  const reasons = new Reasons()
  const found = reasons.need(participantNamed(session, sent['rewards_participant_identifier']), participantMissing)
  const other = reasons.needSent(
    sent['replaced_by_rewards_participant_identifier'],
    (name) => participantNamed(session, name),
    participantMissing,
  )
  const isDouble = sent['termination_reason'] === 'DUPLICATION'
  const takesOver = [
    'replaced_by_rewards_participant_identifier',
    'transfer_account_classification',
    'access_tokens_set',
  ]
  reasons.refuseIf(
    isDouble ? sent[takesOver[0] as string] === undefined : takesOver.some((name) => sent[name] !== undefined),
    invalid,
  )
  reasons.refuseIf(found?.terminated === true || other?.terminated === true, wrongState)
  reasons.refuseIf(found !== undefined && found === other, invalid, wrongState)
  const names = (sent['access_tokens_set'] as Sent[] | undefined) ?? []
  const tokens = names.map((name) => namedToken(visibleTokens(session), name))
  reasons.refuseIf(
    tokens.some((token) => token === undefined || token.participant !== found?.id),
    'ACCESSTOKENS.ACCESSTOKENNOTFOUND',
  )
  return decided(reasons, () => {
    const one = found as Participant
    const stamp = stampOf(model, session)
    Object.assign(one, { terminated: true, reason: sent['termination_reason'], ended: model.now, updated: stamp })
    one.successor = other?.id ?? null
    for (const token of tokens) if (token && other) Object.assign(token, { participant: other.id, updated: stamp })
    const [from, to] = [one, other].map((each) => each && accountOf(organisation, each.account))
    if (sent['transfer_account_classification'] === true && from && to)
      Object.assign(to, { classification: from.classification, updated: stamp })
    return answered(model, session, one, call)
  })
}

/** The sum of awards that are not cancelled, by when they were given, in all and for each scheme. */
function sums(call: Call, session: Session, reasons: Reasons, account: string | undefined): Expected {
  const { organisation } = session
  const { sent } = call
  const names = ['total_awarded_amount', 'from_date', 'to_date', 'currency', 'reward_scheme_awards_set']
  reasons.must.push(...fieldsProblems([...names, ...alternatives], call))
  const scheme = reasons.needSent(sent['reward_scheme_identifier'], (name) => schemeNamed(session, name), schemeMissing)
  const [from, to] = [sent['from_date'], sent['to_date']].map((at) => (at === undefined ? undefined : instant(at)))
  return decided(reasons, () => {
    const second = (at: number) => Math.floor(at / 1000) * 1000
    const counted = organisation.rewards.awards.filter(
      (one) =>
        one.account === account &&
        one.state === 'POSTED' &&
        (!scheme || one.offer.scheme === scheme.id) &&
        (from === undefined || one.created.at >= from) &&
        (to === undefined || second(one.created.at) <= to),
    )
    const times = counted.map(({ created }) => created.at).sort((a, b) => a - b)
    const owner = accountOf(organisation, account ?? '') as Account
    return ok(
      new Having(
        chosen(
          {
            total_awarded_amount: wire(sum(counted.map(({ amount }) => amount))),
            ...{ from_date: dateOr(times[0] ?? null), to_date: dateOr(times.at(-1) ?? null) },
            currency: new Having({ code: currencyOf(organisation, owner).code }),
            reward_scheme_awards_set: perScheme(counted),
            ...Object.fromEntries(alternatives.map((name) => [name, anything])),
          },
          call,
        ),
      ),
    )
  })
}

const alternatives = ['total_awarded_alternative_amount', 'alternative_currency']

/** The same for each scheme that has awarded something, in whatever order. */
function perScheme(awards: readonly Award[]): Such {
  const totals = new Map<string, Big>()
  for (const { offer, amount } of awards)
    totals.set(offer.scheme, (totals.get(offer.scheme) ?? new Big(0)).plus(amount))
  const expected = [...totals].map(([scheme, amount]) => `${scheme} ${wire(amount)}`).sort()
  return new Such((actual) => {
    const shown = (actual as { scheme: { id: string }; total_awarded_amount: number }[]).map(
      ({ scheme, total_awarded_amount: amount }) => `${scheme.id} ${amount}`,
    )
    return shown.sort().join() === expected.join() ? undefined : `is not ${expected.join()}`
  })
}

const ofParticipant: Operation = (_model, call, session) => {
  const reasons = new Reasons()
  const found = reasons.need(participantNamed(session, call.sent['rewards_participant_identifier']), participantMissing)
  return sums(call, session, reasons, found?.account)
}

const ofAccount: Operation = (model, call, session) => {
  const reasons = new Reasons()
  const found = reasons.need(customerNamed(model, session, call.sent['accounts_receivable_identifier']), accountMissing)
  return sums(call, session, reasons, found && String(found.id))
}

const unitFields = ['lifetime_value_units', 'next_tier_progression', 'reward_tier']

/** All that an account was awarded, the highest tier that this reaches, and its share of what the next one needs. */
const valueUnits: Operation = (model, call, session) => {
  const { rewards } = session.organisation
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(unitFields, call))
  const found = reasons.need(customerNamed(model, session, call.sent['accounts_receivable_identifier']), accountMissing)
  return decided(reasons, () => {
    const own = rewards.awards.filter(({ account, state }) => account === found?.id && state === 'POSTED')
    const units = sum(own.map(({ amount }) => amount))
    const reached = rewards.tiers.filter((tier) => tier.units.lte(units)).at(-1)
    const next = rewards.tiers.find((tier) => tier.units.gt(units))
    return ok(
      new Having(
        chosen(
          {
            lifetime_value_units: wire(units),
            next_tier_progression: next ? wire(units.div(next.units).round(3, Big.roundHalfUp)) : null,
            reward_tier: reached ? new Having({ id: reached.id, code: reached.code, name: reached.name }) : null,
          },
          call,
        ),
      ),
    )
  })
}

/** A code is made for the domain of an address, and sent there; nobody shows it. */
const requestCode: Operation = (_model, { sent }, session) => {
  const reasons = new Reasons()
  const { rewards } = session.organisation
  reasons.need(accountNamed(session, sent['accounts_receivable_identifier']), accountMissing)
  const domain = String(sent['email_address']).split('@')[1]?.toLowerCase()
  const isSupported = rewards.schemes.some(
    ({ effective, domains }) => effective && domain !== undefined && domains?.split(',').includes(domain),
  )
  reasons.refuseIf(!isSupported, 'REWARDSCHEMES.EMAILDOMAINNOTSUPPORTED', ...(domain === undefined ? [invalid] : []))
  return decided(reasons, () => ok([]))
}

const schemeView = (model: Model, one: Scheme): Wire => ({
  ...{ id: one.id, name: one.name, alternative_code: one.code, life_cycle_state: 'EFFECTIVE' },
  description: `All of ${one.name}`,
  ...(model.has('R12.7.0') && { requires_reference_code: one.joinedBy !== null, self_signup_enabled: false }),
  ...(model.has('R15.0.0') && {
    ...{ auto_signup_enabled: false, supported_email_domains: one.domains },
    reference_code_generation_method: one.domains === null ? null : 'AUTO_GENERATED',
  }),
})
const schemeFields = (model: Model, { organisation }: Session): string[] =>
  Object.keys(schemeView(model, organisation.rewards.schemes[0] as Scheme))

const schemes: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(schemeFields(model, session), call))
  const effective = session.organisation.rewards.schemes.filter((one) => one.effective)
  const found = reasons.need(usable(session, call.sent, effective), unknown)
  return decided(reasons, () => ok((found ?? []).map((one) => new Having(chosen(schemeView(model, one), call)))))
}

export const participants = {
  'rewards_participants/show': show,
  'rewards_participants/show#post': show,
  'rewards_participants/list': list,
  'rewards_participants/update': update,
  'rewards_participants/terminate': terminate,
  'rewards_participants/calculate_total_awarded_amount': ofParticipant,
  'rewards_participants/configuration/reward_schemes/list': schemes,
  'reward_schemes/list': schemes,
  'accounts_receivable/rewards/calculate_total_awarded_amount': ofAccount,
  'accounts_receivable/rewards/calculate_value_units': valueUnits,
  'accounts_receivable/rewards/request_scheme_reference_code': requestCode,
}

export const participantFields = {
  'rewards_participants/show': fields,
  'rewards_participants/show#post': fields,
  'rewards_participants/list': fields,
  'rewards_participants/update': fields,
  'rewards_participants/configuration/reward_schemes/list': schemeFields,
  'reward_schemes/list': schemeFields,
  'accounts_receivable/rewards/calculate_value_units': () => unitFields,
}
