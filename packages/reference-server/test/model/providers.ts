import { accountBy, accountMissing } from './access-tokens.js'
import { subscription as describe } from './describe.js'
import { Drawn, Jwt, known } from './expected.js'
import type { Path } from './forms.js'
import {
  chosen,
  type Expected,
  fieldsProblems,
  type Model,
  namedToken,
  type Operation,
  ok,
  refuse,
  stampOf,
  visibleTokens,
} from './model.js'
import { isOver } from './subscriptions/course.js'
import type { AccessToken, Organisation, Session, Subscription } from './world.js'
import { byField } from './world.js'

const missing = 'SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND'
/** What has ended is refused by all platforms. */
const ended = 'SUBSCRIPTIONS.INVALIDLIFECYCLESTATE'
const several = 'SUBSCRIPTIONS.SEVERALSUBSCRIPTIONSFOUND'

const visible = ({ organisation, account }: Session): Subscription[] =>
  organisation.subscriptions.filter((one) => account === null || one.account === account)

/** Where an account stands for its subscription, what has ended does not count. */
const living = (all: readonly Subscription[]) => all.filter(({ run }) => !isOver(run.state))

const subscriptionBy = (session: Session, identifier: unknown): Subscription | undefined =>
  byField(visible(session), identifier, { id: ({ id }) => id, number: ({ number }) => number })

/** The account of a customer who names himself: by an effective access token that has an owner. */
const accountOf = (token: AccessToken | undefined): string | undefined =>
  token?.state === 'EFFECTIVE' ? (token.account ?? undefined) : undefined

function accountOfMedium({ organisation, account }: Session, identifier: unknown): string | undefined {
  const found = byField(organisation.mediums, identifier, { id: ({ value }) => value })?.account
  return account === null || found === account ? found : undefined
}

const tucano: Operation = (model, { sent }, session) => {
  const { organisation } = session
  const found = tucanoSubscriptions(session, sent)
  const isNamed = sent['subscription_identifier'] !== undefined || sent['installed_item_identifier'] !== undefined
  const [subscription, second] = isNamed ? found : living(found)
  if (!subscription) return refuse(missing, ...(found.length > 0 ? [ended] : []))
  if (isOver(subscription.run.state)) return refuse(ended)
  if (second) return refuse(several)
  const issued = Math.floor(model.now / 1000)
  const claims = { exp: issued + 300, iat: issued, username: subscription.number, apip: organisation.apip }
  return ok({ subscription_id: subscription.id, jwt: new Jwt({ ...claims, userid: subscription.number }) })
}

function tucanoSubscriptions(session: Session, sent: { readonly [name: string]: unknown }): Subscription[] {
  const { organisation } = session
  const all = visible(session)
  const ofAccount = (account: string | undefined) => all.filter((one) => one.account === account)
  const { subscription_identifier, installed_item_identifier, access_token_identifier } = sent
  if (subscription_identifier !== undefined) {
    const found = subscriptionBy(session, subscription_identifier)
    return found ? [found] : []
  }
  if (installed_item_identifier !== undefined) {
    const item = byField(organisation.items, installed_item_identifier, {
      id: ({ id }) => id,
      serial_number: ({ serial }) => serial,
      alternative_code: ({ code }) => code,
    })
    return all.filter(({ id }) => id === item?.subscription)
  }
  if (access_token_identifier === undefined)
    return ofAccount(accountOfMedium(session, sent['customer_identification_medium_identifier']))
  const found = ofAccount(accountOf(namedToken(visibleTokens(session), access_token_identifier)))
  const { subscription_type_identifier: type } = sent
  if (type === undefined) return found
  const wanted = byField(organisation.subscriptionTypes, type, {
    id: ({ id }) => id,
    name: ({ name }) => name,
    alternative_code: ({ code }) => code,
  })
  return found.filter((one) => one.type === wanted?.id)
}

const perception: Operation = (_model, { sent }, session) => {
  const { identifier, pass_code } = sent
  const token = namedToken(visibleTokens(session), { identifier, pass_code })
  const account = accountOf(token)
  const all = visible(session).filter((one) => one.served && one.account === account)
  const [found, second] = living(all)
  if (!found) return refuse('PROVISIONING.SUBSCRIBERNOTFOUND', ...(all.length > 0 ? [ended] : []))
  if (second) return refuse(several)
  return ok({ subscriber_id: found.number, id: found.id, number: found.number })
}

/** A request to Perception about a subscription it serves. */
const request =
  (action: string, pin: (organisation: Organisation, sent: unknown) => string | null): Operation =>
  (model, { sent }, session) => {
    const found = subscriptionBy(session, sent['subscription_identifier'])
    if (!found) return refuse(missing)
    if (isOver(found.run.state))
      return refuse(ended, ...(found.served ? [] : ['PROVISIONING.SUBSCRIPTIONNOTPROVISIONEDBYPROVIDER']))
    if (!found.served) return refuse('PROVISIONING.SUBSCRIPTIONNOTPROVISIONEDBYPROVIDER')
    const { at, user, unit } = stampOf(model, session)
    found.requests.push({ action, pin: pin(session.organisation, sent['pin_number']), at, user, unit })
    return ok({})
  }

const nagra: Operation = (model, call, session): Expected => {
  const { accounts_receivable_identifier, subscription_identifier } = call.sent
  const { organisation } = session
  const { account, used } = nagraAccount(model, session, accounts_receivable_identifier)
  const found = subscriptionBy(session, subscription_identifier)
  const reasons = [
    ...fieldsProblems(['nagra_token', 'subscription'], call),
    ...(account === undefined ? [accountMissing] : []),
    ...(found ? [] : [missing]),
    ...(found && isOver(found.run.state) ? [ended] : []),
    ...(found && account !== undefined && found.account !== account
      ? ['SUBSCRIPTIONS.SUBSCRIPTIONNOTOWNEDBYACCOUNTSRECEIVABLE']
      : []),
  ]
  if (!found || reasons.length > 0) return refuse(...reasons)
  // A one-time password is good for a single session.
  if (used) used.oneTimePassword = null
  found.nagraToken ??= new Drawn(/^[0-9A-F]{32}$/, model.drawn)
  return ok(chosen({ nagra_token: found.nagraToken, subscription: describe(organisation, found) }, call))
}

/** The account that is named, and the access token whose one-time password named it. */
function nagraAccount(
  model: Model,
  session: Session,
  identifier: unknown,
): { account: string | undefined; used?: AccessToken } {
  const { access_token_identifier, customer_identification_medium_identifier: medium } = identifier as {
    [name: string]: { one_time_password?: unknown } | undefined
  }
  if (medium !== undefined) return { account: accountOfMedium(session, medium) }
  if (access_token_identifier === undefined) return { account: accountBy(session, identifier)?.id }
  const { one_time_password } = access_token_identifier
  const tokens = visibleTokens(session)
  if (one_time_password === undefined) return { account: accountOf(namedToken(tokens, access_token_identifier)) }
  const used = tokens.find(
    ({ oneTimePassword: one }) => one && known(one.password) === one_time_password && model.now < one.until,
  )
  return { account: accountOf(used), ...(used && { used }) }
}

export const providers = {
  'tucano/subscriber/authenticate': tucano,
  'perception/subscriber/authenticate': perception,
  'perception/provisioning_requests/set_subscriber_pin_number': request('SET_SUBSCRIBER_PIN_NUMBER', (_, pin) =>
    String(pin),
  ),
  'perception/provisioning_requests/reset_subscriber_pin_number': request(
    'RESET_SUBSCRIBER_PIN_NUMBER',
    ({ defaultPin }) => defaultPin,
  ),
  'perception/provisioning_requests/reset_subscription': request('RESET_SUBSCRIPTION', () => null),
  'nagra_media_platform/authenticate': nagra,
} satisfies { [P in Path]?: Operation }
