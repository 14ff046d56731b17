import Big from 'big.js'
import type { Wire } from '../describe.js'
import { Maybe, Such } from '../expected.js'
import { type Call, chosen, type Expected, fieldsProblems, type Model, type Operation, ok, stampOf } from '../model.js'
import { byField, type Session } from '../world.js'
import { wire } from './books.js'
import {
  accountMissing,
  accountNamed,
  type Behaviours,
  coded,
  currencyNamed,
  customerNamed,
  decided,
  drawnId,
  drawnNumber,
  inexact,
  listed,
  Reasons,
  type Sent,
  showing,
  walletNamed,
} from './common.js'
import { contactNamed, levelNamed } from './contacts.js'
import {
  coded as codedView,
  paymentPreference,
  presentmentPreference,
  systemAccount,
  account as view,
} from './views.js'
import { type Account, accountsOf, type Contact, contactOf, currencyOf, sees } from './world.js'

const criterionMissing = 'ACCOUNTSRECEIVABLE.CRITERIONNOTFOUND'
const unknown = 'ACCOUNTSRECEIVABLE.REFERENCENOTFOUND'
const nameless = 'ACCOUNTSRECEIVABLE.NAMEREQUIRED'
const invalidPreference = 'ACCOUNTSRECEIVABLE.INVALIDPREFERENCE'
const notThere = 'ACCOUNTSRECEIVABLE.PREFERENCENOTONACCOUNT'
const alreadyThere = 'ACCOUNTSRECEIVABLE.PREFERENCEALREADYONACCOUNT'

const fields = (model: Model, session: Session) =>
  Object.keys(view(model, session.organisation, session.organisation.accounts[0] as Account))

const shown = (model: Model, call: Call, session: Session, one: Account): Expected =>
  ok(chosen(view(model, session.organisation, one), call))

/** An account by what identifies its customer, too. */
const showByPost: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const found = reasons.need(customerNamed(model, session, call.sent['accounts_receivable_identifier']), accountMissing)
  return decided(reasons, () => shown(model, call, session, found as Account))
}

const paymentNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.money.paymentPreferences, identifier, coded)
const presentmentNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.money.presentmentPreferences, identifier, coded)
const classificationNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.money.accountClassifications, identifier, coded)
const groupNamed = ({ organisation }: Session, identifier: unknown) => byField([organisation.group], identifier, coded)
const unitNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.units, identifier, { ...coded, code: ({ code }) => code })
const ratingNamed = ({ organisation }: Session, code: unknown) =>
  organisation.money.ratings.find((one) => one.code === code)

/** The accounts that match one criterion, of those the session sees. */
const list: Operation = (model, call, session) => {
  const { organisation } = session
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(fields(model, session), call))
  const need = <T>(name: string, find: (identifier: unknown) => T | undefined) =>
    reasons.needSent(sent[name], find, criterionMissing)
  const subscription = need('subscription_identifier', (name) =>
    byField(
      organisation.subscriptions.filter(({ account }) => session.account === null || account === session.account),
      name,
      { id: ({ id }) => id, number: ({ number }) => number },
    ),
  )
  const { contact_information_identifier, email_address: email } = sent
  const contact =
    contact_information_identifier === undefined
      ? undefined
      : contactNamed(reasons, session, contact_information_identifier, criterionMissing)
  const payment = need('payment_preference_identifier', (name) => paymentNamed(session, name))
  const presentment = need('presentment_preference_identifier', (name) => presentmentNamed(session, name))
  const wallet = need('wallet_identifier', (name) => walletNamed(session, name))
  // An email address that nobody has may be a criterion that does not exist.
  const hasEmail = (one: Contact | undefined) => one?.emails.some(({ value }) => value === email) === true
  reasons.mayRefuseIf(
    email !== undefined,
    ...(organisation.money.contacts.some(hasEmail) && session.account === null ? [] : [criterionMissing]),
  )
  const fits = (one: Account): boolean =>
    one.id === subscription?.account ||
    (contact !== undefined && one.contact === contact.id) ||
    one.paymentPreferences.some(({ id }) => id === payment?.id) ||
    one.presentmentPreferences.some(({ id }) => id === presentment?.id) ||
    one === wallet?.account ||
    (email !== undefined && hasEmail(contactOf(organisation, one)))
  return decided(reasons, () =>
    listed(
      accountsOf(organisation)
        .filter((one) => sees(session, one) && fits(one))
        .map((one) => view(model, organisation, one)),
      call,
    ),
  )
}

/** A limit has no more digits than the currency of the account. */
function limitOf(reasons: Reasons, session: Session, sent: unknown, account: Account | undefined, currency?: string) {
  if (sent === undefined || sent === null) return null
  const limit = new Big(Number(sent))
  const { organisation } = session
  const own = account ? currencyOf(organisation, account) : organisation.currencies.find(({ id }) => id === currency)
  const { digits } = own ?? { digits: 2 }
  reasons.refuseIf(!limit.eq(limit.round(digits)), inexact)
  return limit
}

/** What else an account is made or changed with. */
function references(reasons: Reasons, session: Session, sent: Sent) {
  const need = <T>(name: string, find: (identifier: unknown) => T | undefined) =>
    reasons.needSent(sent[name], find, unknown)
  need('owned_by_group_identifier', (name) => groupNamed(session, name))
  need('owned_by_business_unit_identifier', (name) => unitNamed(session, name))
  need('privacy_level_identifier', (name) => levelNamed(session, name))
  need('credit_rating_code', (name) => ratingNamed(session, name))
  need('credit_rating_identifier', (name) => ratingNamed(session, (name as Sent)['code']))
  return { classification: need('classification_identifier', (name) => classificationNamed(session, name)) }
}

/** Some fields go with preferences of some types only. One of a payment gateway needs cards, where it is new. */
function checkPayment(reasons: Reasons, type: string | undefined, sent: Sent, isNew: boolean): void {
  if (type === undefined) return
  const isGateway = type.endsWith('PAYMENT_GATEWAY')
  reasons.refuseIf(sent['cards_set'] !== undefined && !isGateway, invalidPreference)
  reasons.refuseIf(isNew && isGateway && sent['cards_set'] === undefined, invalidPreference)
  reasons.refuseIf(sent['opt_in_for_subscriptions'] !== undefined && !isGateway && type !== 'WALLET', invalidPreference)
  const hasBank = /^(DIRECT_DEBIT|GENERIC_PAYMENT_GATEWAY|OTHER|CUSTOM_\d)$/.test(type)
  reasons.refuseIf(sent['iban'] !== undefined && !hasBank, invalidPreference)
}

type Preferences = Pick<Account, 'paymentPreferences' | 'defaultPreference'>

/** Adds or changes payment preferences. A new default takes the place of the one before. */
function changedPayment(reasons: Reasons, session: Session, before: Preferences, set: unknown, isNew: boolean) {
  const preferences = before.paymentPreferences.map((one) => ({ ...one }))
  let { defaultPreference } = before
  for (const sent of (set ?? []) as Sent[]) {
    const found = reasons.need(paymentNamed(session, sent['payment_preference_identifier']), isNew ? unknown : notThere)
    // Whether one that does not exist is unknown or not on the account is all the same to a caller.
    if (!found && !isNew) reasons.must.push(unknown)
    if (!found) continue
    checkPayment(reasons, found.type, sent, isNew)
    const own = preferences.find(({ id }) => id === found.id)
    reasons.refuseIf(isNew && own !== undefined, alreadyThere)
    reasons.refuseIf(!isNew && own === undefined, notThere)
    const active = sent['state'] === undefined ? (own?.active ?? true) : sent['state'] === 'ACTIVE'
    if (own) own.active = active
    else preferences.push({ id: found.id, active })
    if (sent['is_default'] === true) defaultPreference = found.id
    if (sent['is_default'] === false && defaultPreference === found.id) defaultPreference = null
  }
  return { paymentPreferences: preferences, defaultPreference }
}

/** Adds presentment preferences: one by email or by phone needs the email address or the phone, and another has none. */
function withPresentment(reasons: Reasons, session: Session, before: Account['presentmentPreferences'], set: unknown) {
  const preferences = before.map((one) => ({ ...one }))
  const added: { kind: 'emails' | 'phones'; type: string; value: string }[] = []
  for (const sent of (set ?? []) as Sent[]) {
    const found = reasons.need(presentmentNamed(session, sent['presentment_preference_identifier']), unknown)
    if (!found) continue
    reasons.refuseIf(
      preferences.some(({ id }) => id === found.id),
      alreadyThere,
    )
    for (const name of ['email', 'phone'] as const) {
      const isWrong = (found.reaches === name) !== (sent[name] !== undefined)
      reasons.refuseIf(isWrong, invalidPreference)
      const { action, [name]: given } = (sent[name] ?? {}) as Sent
      if (action !== 'NEW' || isWrong) continue
      const { type, email_address, number } = given as Sent
      added.push({ kind: `${name}s`, type: String(type), value: String(email_address ?? number) })
    }
    preferences.push({ id: found.id, active: sent['state'] !== 'INACTIVE' })
  }
  return { preferences, added }
}

/** What is new of a presentment preference is added to the owner; where nobody owns the account, it goes nowhere. */
function addTo(owner: Contact | undefined, added: ReturnType<typeof withPresentment>['added']): void {
  if (!owner) return
  for (const { kind, type, value } of added) {
    owner[kind].push({ type, value })
    owner.isTouched = true
  }
}

const create: Operation = (model, call, session) => {
  const { organisation } = session
  const { sent } = call
  const reasons = new Reasons()
  reasons.refuseIf(sent['name'] === undefined, nameless)
  const owner =
    sent['contact_information_identifier'] === undefined
      ? undefined
      : contactNamed(reasons, session, sent['contact_information_identifier'])
  const currency = reasons.needSent(sent['currency_identifier'], (name) => currencyNamed(session, name), unknown)
  if (sent['currency_identifier'] !== undefined && !currency) reasons.must.push('CURRENCIES.CURRENCYNOTFOUND')
  const limit = limitOf(reasons, session, sent['credit_limit'], undefined, currency?.id)
  const { classification } = references(reasons, session, sent)
  const none = { paymentPreferences: [], defaultPreference: null }
  const payment = changedPayment(reasons, session, none, sent['payment_preferences_set'], true)
  const { preferences, added } = withPresentment(reasons, session, [], sent['presentment_preferences_set'])
  return decided(reasons, () => {
    const stamp = stampOf(model, session)
    const period = sent['credit_period'] as number | undefined
    const made: Account = {
      ...{ id: drawnId(model), type: 'CUSTOMER', number: drawnNumber(model, 'account', session) },
      ...{ name: String(sent['name']), description: (sent['description'] as string | undefined) ?? null },
      ...{ notes: (sent['notes'] as string | undefined) ?? null, contact: owner?.id ?? null },
      ...{ currency: currency?.id ?? null, limit, classification: classification?.id ?? null },
      period: period === undefined ? null : sent['credit_period_operator'] === 'MINUS' ? -period : period,
      ...{ parent: null, scope: null, ...payment, presentmentPreferences: preferences },
      ...{ created: stamp, updated: stamp },
    }
    organisation.money.accounts.push(made)
    addTo(owner, added)
    return ok(view(model, organisation, made))
  })
}

/** A call that changes an account named by its customer. */
const changing =
  (
    plan: (reasons: Reasons, session: Session, sent: Sent, account: Account) => Partial<Account>,
    after: (session: Session, sent: Sent, account: Account) => void = () => {},
    takesFields = true,
  ): Operation =>
  (model, call, session) => {
    const reasons = new Reasons()
    if (takesFields) reasons.must.push(...fieldsProblems(fields(model, session), call))
    const { sent } = call
    const found = reasons.need(customerNamed(model, session, sent['accounts_receivable_identifier']), accountMissing)
    const change = found ? plan(reasons, session, sent, found) : plan(reasons, session, sent, nobody)
    return decided(reasons, () => {
      const one = found as Account
      Object.assign(one, change)
      // A call that changes nothing may be no change.
      one.updated = stampOf(model, session)
      after(session, sent, one)
      return shown(model, call, session, one)
    })
  }
const nobody = { paymentPreferences: [], presentmentPreferences: [], defaultPreference: null } as unknown as Account

const update = changing(
  (reasons, session, sent, account) => {
    reasons.refuseIf(sent['name'] === null, nameless)
    const limit = limitOf(reasons, session, sent['credit_limit'], account)
    const { classification } = references(reasons, session, sent)
    return {
      ...(sent['name'] !== undefined && { name: sent['name'] as string }),
      ...(sent['description'] !== undefined && { description: sent['description'] as string | null }),
      ...(sent['notes'] !== undefined && { notes: sent['notes'] as string | null }),
      ...(sent['credit_limit'] !== undefined && { limit }),
      ...(sent['credit_period'] !== undefined && { period: sent['credit_period'] as number | null }),
      ...(classification && { classification: classification.id }),
    }
  },
  undefined,
  false,
)

const updatePayment = changing((reasons, session, sent, account) =>
  changedPayment(reasons, session, account, sent['payment_preferences_set'], false),
)

const without = <T extends { id: string }>(
  reasons: Reasons,
  session: Session,
  own: readonly T[],
  set: unknown,
  identifier: string,
  find: (session: Session, name: unknown) => { id: string } | undefined,
): T[] => {
  let left = [...own]
  for (const sent of (set ?? []) as Sent[]) {
    const found = find(session, sent[identifier])
    const isThere = left.some(({ id }) => id === found?.id)
    reasons.refuseIf(!isThere, notThere, ...(found ? [] : [unknown]))
    left = left.filter(({ id }) => id !== found?.id)
  }
  return left
}

const removePayment = changing((reasons, session, sent, account) => {
  const set = sent['payment_preferences_set']
  const left = without(reasons, session, account.paymentPreferences, set, 'payment_preference_identifier', paymentNamed)
  const isThere = left.some(({ id }) => id === account.defaultPreference)
  return { paymentPreferences: left, defaultPreference: isThere ? account.defaultPreference : null }
})

const addPresentment = changing(
  (reasons, session, sent, account) => ({
    presentmentPreferences: withPresentment(
      reasons,
      session,
      account.presentmentPreferences,
      sent['presentment_preferences_set'],
    ).preferences,
  }),
  (session, sent, account) => {
    const { added } = withPresentment(new Reasons(), session, [], sent['presentment_preferences_set'])
    addTo(contactOf(session.organisation, account), added)
  },
)

const removePresentment = changing((reasons, session, sent, account) => ({
  presentmentPreferences: without(
    reasons,
    session,
    account.presentmentPreferences,
    sent['presentment_preferences_set'],
    'presentment_preference_identifier',
    presentmentNamed,
  ),
}))

const memberFields = () => ['id', 'number', 'name', 'life_cycle_state', 'funding_scope']
const members: Operation = (_model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(memberFields(), call))
  const parent = reasons.need(accountNamed(session, call.sent['accounts_receivable_identifier']), accountMissing)
  const { funding_scope: scope } = call.sent
  return decided(reasons, () => {
    // Whether a customer sees the members of a group is not said.
    if (session.account !== null) return ok(new Such((value) => (Array.isArray(value) ? undefined : 'is no list')))
    const rows = accountsOf(session.organisation).filter(
      (one) => one.parent !== null && one.parent === parent?.id && (scope === undefined || one.scope === scope),
    )
    return listed(
      rows.map(({ id, number, name, scope }) => ({
        ...{ id, number, name, life_cycle_state: 'ACTIVE', funding_scope: scope },
      })),
      call,
    )
  })
}

const suspenseFields = (model: Model, session: Session) =>
  Object.keys(systemAccount(model, session.organisation, session.organisation.accounts[0] as Account))
const suspense: Operation = (model, call, session) => {
  const { organisation } = session
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(suspenseFields(model, session), call))
  const found = reasons.need(
    accountsOf(organisation).find(({ id }) => id === organisation.money.suspense),
    'ACCOUNTSRECEIVABLE.NOSUSPENSEACCOUNT',
  )
  // It is no customer's account.
  reasons.mayRefuseIf(session.account !== null, 'ACCOUNTSRECEIVABLE.NOSUSPENSEACCOUNT')
  return decided(reasons, () => ok(chosen(systemAccount(model, organisation, found as Account), call)))
}

/** Choices that the definition of accounts has. A group or a unit by which they are asked for has to exist. */
const choices =
  (rows: (model: Model, session: Session) => Wire[]): Operation =>
  (model, call, session) => {
    const reasons = new Reasons()
    const all = rows(model, session)
    reasons.must.push(...fieldsProblems(Object.keys(all[0] ?? {}), call))
    const { sent } = call
    reasons.needSent(sent['group_identifier'], (name) => groupNamed(session, name), criterionMissing)
    for (const name of ['unit_identifier', 'business_unit_identifier'])
      reasons.needSent(sent[name], (named) => unitNamed(session, named), criterionMissing)
    return decided(reasons, () => ok(all.map((row) => chosen(row, call))))
  }

const classificationRows = (_model: Model, { organisation }: Session): Wire[] =>
  organisation.money.accountClassifications.map((one) => ({ ...codedView(one), description: one.description }))
const ratingRows = (model: Model, { organisation }: Session): Wire[] =>
  organisation.money.ratings.map(({ code, name, label, limit, default: is }) => ({
    ...{ code, name, label, default: is, credit_limit_amount: limit === null ? null : wire(limit) },
    credit_limit_type: model.has('R11.0.0') ? new Maybe(null) : null,
  }))
const paymentRows = (_model: Model, { organisation }: Session): Wire[] =>
  organisation.money.paymentPreferences.map(({ id }) => paymentPreference(organisation, id))
const presentmentRows = (_model: Model, { organisation }: Session): Wire[] =>
  organisation.money.presentmentPreferences.map(({ id }) => presentmentPreference(organisation, id) ?? {})
const namesOf = (rows: (model: Model, session: Session) => Wire[]) => (model: Model, session: Session) =>
  Object.keys(rows(model, session)[0] ?? {})

export const accounts = {
  'accounts_receivable/show': showing('accounts_receivable_identifier', accountNamed, accountMissing, view, fields),
  'accounts_receivable/show#post': showByPost,
  'accounts_receivable/list': list,
  'accounts_receivable/create': create,
  'accounts_receivable/update': update,
  'accounts_receivable/payment_preferences/update': updatePayment,
  'accounts_receivable/payment_preferences/remove': removePayment,
  'accounts_receivable/presentment_preferences/add': addPresentment,
  'accounts_receivable/presentment_preferences/remove': removePresentment,
  'accounts_receivable/group_members/list': members,
  'accounts_receivable/suspense_account/show': suspense,
  'accounts_receivable/configuration/classifications/list': choices(classificationRows),
  'accounts_receivable/configuration/credit_ratings/list': choices(ratingRows),
  'accounts_receivable/configuration/payment_preferences/list': choices(paymentRows),
  'accounts_receivable/configuration/presentment_preferences/list': choices(presentmentRows),
} satisfies Behaviours

export const accountFields = {
  'accounts_receivable/show': fields,
  'accounts_receivable/show#post': fields,
  'accounts_receivable/list': fields,
  'accounts_receivable/payment_preferences/update': fields,
  'accounts_receivable/payment_preferences/remove': fields,
  'accounts_receivable/presentment_preferences/add': fields,
  'accounts_receivable/presentment_preferences/remove': fields,
  'accounts_receivable/group_members/list': memberFields,
  'accounts_receivable/suspense_account/show': suspenseFields,
  'accounts_receivable/configuration/classifications/list': namesOf(classificationRows),
  'accounts_receivable/configuration/credit_ratings/list': namesOf(ratingRows),
  'accounts_receivable/configuration/payment_preferences/list': namesOf(paymentRows),
  'accounts_receivable/configuration/presentment_preferences/list': namesOf(presentmentRows),
}
