import type { Form } from './checks.js'
import { accessTokenFields, classification, user } from './describe.js'
import { known } from './expected.js'
import { operations, type Path, tooNew } from './forms.js'
import { makers } from './makers.js'
import { type Call, endOf, type Model } from './model.js'
import { isOfMoney, moneyFields } from './money/index.js'
import { moneyWeights, nextOfMoney } from './money/weights.js'
import type { Scene, Sent } from './names.js'
import { isOfRewards } from './rewards/forms.js'
import { rewardFields } from './rewards/index.js'
import { nextOfRewards, rewardWeights } from './rewards/makers.js'
import { isOfShop } from './shop/forms.js'
import { shopFields } from './shop/index.js'
import { nextOfShop, shopWeights } from './shop/makers.js'
import { isOfSubscriptions } from './subscriptions/forms.js'
import { nextOfSubscriptions, subscriptionWeights } from './subscriptions/makers.js'
import type { Session, User } from './world.js'

/** How often a call comes, next to others. Those that open sessions are rare: they come by themselves when none is left. */
const weights: { readonly [P in Path]?: number } = {
  'authentication/token': 3,
  'access_tokens/show': 6,
  'access_tokens/create': 7,
  'access_tokens/update': 7,
  'access_tokens/list': 5,
  'access_tokens/generate_otp': 4,
  'access_tokens/verify': 4,
  'access_tokens/set_as_not_effective': 4,
  'access_tokens/forgot_pass_code': 3,
  'access_tokens/change_pass_code': 3,
  'nagra_media_platform/authenticate': 5,
  'tucano/subscriber/authenticate': 5,
  ...moneyWeights,
  ...subscriptionWeights,
  ...shopWeights,
  ...rewardWeights,
}

/**
 * What the calls of a sequence are about: access and television, customers and money with what opens sessions, all of these,
 * subscriptions, what a till and a shop do, or everything.
 */
export type Focus = 'access' | 'money' | 'all' | 'subscriptions' | 'till' | 'everything'

/** What goes together with subscriptions: accounts, payments, and the platforms that serve them. */
const besides: readonly Path[] = [
  ...(['accounts_receivable/show', 'accounts_receivable/show#post', 'payments/create', 'payments/post'] as const),
  ...(['payments/cancel', 'payments/list', 'tucano/subscriber/authenticate'] as const),
  ...(['perception/subscriber/authenticate', 'nagra_media_platform/authenticate'] as const),
]

/** What shows what a till has done to accounts and money. */
const atTheTill: readonly Path[] = [
  ...(['accounts_receivable/show', 'payments/list', 'payments/cancel', 'invoices/list'] as const),
]

/** The calls a sequence is made of, each as often as its weight says. Those a release does not have hardly come. */
export function pathsOf(model: Model, focus: Focus): { weight: number; path: Path }[] {
  const isAtTheTill = (path: Path) => isOfShop(path) || isOfRewards(path)
  const isLogin = (path: Path) => path.startsWith('authentication/')
  const isOfAccess = (path: Path) => !isOfMoney(path) && !isOfSubscriptions(path) && !isAtTheTill(path)
  const isMeant: { readonly [F in Focus]: (path: Path) => boolean } = {
    access: isOfAccess,
    money: (path) => isOfMoney(path) || isLogin(path),
    all: (path) => isOfMoney(path) || isOfAccess(path),
    subscriptions: (path) => isOfSubscriptions(path) || besides.includes(path) || isLogin(path),
    till: (path) => isAtTheTill(path) || atTheTill.includes(path) || isLogin(path),
    everything: () => true,
  }
  return (Object.keys(operations) as Path[]).filter(isMeant[focus]).map((path) => ({
    path,
    weight: model.has(...operations[path].from) ? 8 * (weights[path] ?? 2) : 1,
  }))
}

/** What shows whether a call has done what it should: calls that may come next. */
const next: { readonly [P in Path]?: readonly Path[] } = {
  'authentication/token/release': ['access_tokens/show', 'authentication/token/release'],
  'access_tokens/create': ['access_tokens/list', 'access_tokens/show'],
  'access_tokens/update': ['access_tokens/show', 'access_tokens/show', 'access_tokens/set_as_not_effective'],
  'access_tokens/delete': ['access_tokens/show', 'access_tokens/create'],
  'access_tokens/verify': ['access_tokens/verify', 'access_tokens/show'],
  'access_tokens/reset_verification_code': ['access_tokens/verify'],
  'access_tokens/set_as_effective': ['access_tokens/generate_otp', 'access_tokens/delete'],
  'access_tokens/set_as_not_effective': ['access_tokens/set_as_effective', 'nagra_media_platform/authenticate'],
  'access_tokens/generate_otp': ['nagra_media_platform/authenticate', 'access_tokens/show'],
  'nagra_media_platform/authenticate': ['nagra_media_platform/authenticate'],
  'access_tokens/reset_pass_code': ['access_tokens/show', 'access_tokens/change_pass_code'],
  'access_tokens/forgot_pass_code': ['access_tokens/change_pass_code'],
  'access_tokens/change_pass_code': ['access_tokens/change_pass_code', 'access_tokens/show'],
  'users/create': ['users/list', 'authentication/token'],
  'users/change_password': ['users/show', 'authentication/token'],
  ...nextOfMoney,
  ...nextOfSubscriptions,
  ...nextOfShop,
  ...nextOfRewards,
}

/** Makes a call that suits the world as it is: of an operation, or one that follows from the call before. */
export function makeCall(scene: Scene, given: Path): Call {
  const { model, draws, past } = scene
  const following = ((past.last && next[past.last.path]) ?? []).filter((path) => model.has(...operations[path].from))
  const goesOn = following.length > 0 && draws.once(2)
  const made = callOf(scene, goesOn ? draws.pick(following) : given, goesOn ? past.last?.sent['token'] : undefined)
  past.last = made
  const named = made.sent['subscription_identifier']
  if (typeof named === 'object' && named !== null) past.subscription = named
  return made
}

/** Makes a call by the session of a token, where it is still live. Whoever has no session logs in first. */
function callOf(scene: Scene, path: Path, token: unknown): Call {
  const { model, draws } = scene
  const sessions = model.world.sessions.filter((session) => isLive(model, session))
  const same = sessions.find((session) => known(session.token) === token)
  const session = same ?? draws.pickOr(sessions.slice(-3), undefined)
  if (path.startsWith('authentication/') && !path.endsWith('release')) return makeLogin(scene, path)
  if (path === 'access_tokens/change_pass_code') return { path, sent: { token: mailed(scene), ...bare(scene, path) } }
  if (!session)
    return ended(model).length > 0 && draws.once(2)
      ? afterTheEnd(scene, path)
      : makeLogin(scene, draws.pick(loginsOf(model)))
  // Whose an account is that a customer makes is not said.
  const called = path === 'accounts_receivable/create' && session.account !== null ? 'accounts_receivable/show' : path
  const sent = spoil(scene, called, { ...makers[called](scene, session), ...fieldsSet(scene, called, session) })
  return { path: called, sent: { ...tokenFor(scene, session, called), ...sent } }
}

/** Sessions that end at this very second. */
const ended = (model: Model): Session[] => model.world.sessions.filter((session) => endOf(session) === model.now)

/** A call by a session that has just ended. */
function afterTheEnd(scene: Scene, path: Path): Call {
  const session = scene.draws.pick(ended(scene.model))
  return { path, sent: { token: known(session.token), ...makers[path](scene, session) } }
}

const isLive = (model: Model, session: Session): boolean => !session.released && model.now < endOf(session)

const loginsOf = (model: Model): Path[] =>
  (
    [
      'authentication/token',
      'authentication/token',
      'authentication/web_api_key/token',
      'authentication/consumer_application_key/token',
      'authentication/device_application_key/token',
    ] as const
  ).filter((path) => model.has(...operations[path].from))

/** Stands for a session where a call needs none: of one of the organisations. */
const anybody = ({ model, draws }: Scene): Session =>
  ({ organisation: draws.pick(model.world.organisations), account: null }) as unknown as Session

const bare = (scene: Scene, path: Path): Sent => spoil(scene, path, makers[path](scene, anybody(scene)))

function makeLogin(scene: Scene, path: Path): Call {
  const { draws, model } = scene
  const session = anybody(scene)
  const sent = spoil(scene, path, makers[path](scene, session))
  if (!path.endsWith('key/token') || path.includes('device')) return { path, sent }
  if ('jwt' in sent && !draws.once(10)) return { path, sent }
  const wanted = path.includes('web_api') !== draws.once(8)
  const keys = session.organisation.keys.filter(({ systemic }) => systemic === wanted)
  if (draws.once(12) && model.has('R15.0.0')) return { path, sent }
  return { path, sent, key: draws.once(12) ? 'UNKNOWN' : draws.pick(keys).key }
}

/** The token of a session; now and then one that is over, one of another kind, or none. */
function tokenFor({ model, draws, past }: Scene, session: Session, path: Path): Sent {
  const { last } = past
  if (last?.path.endsWith('release') && draws.once(2)) return { token: last.sent['token'] }
  const over = ended(model)
  if (over.length > 0 && draws.once(2)) return { token: known(draws.pick(over).token) }
  const sessions = model.world.sessions.filter(
    ({ account }) => path !== 'accounts_receivable/create' || account === null,
  )
  if (draws.once(9)) return { token: known(draws.pickOr(sessions, session).token) }
  if (!draws.once(30)) return { token: known(session.token) }
  const mails = model.world.organisations.flatMap(({ mails }) => mails.flatMap(({ token }) => known(token) ?? []))
  const token = draws.pick(['0'.repeat(32), `${known(session.token)}0`, undefined, ...past.proofs, ...mails])
  return token === undefined ? {} : { token }
}

/** The token of a mail; now and then an old one, or one of another kind. */
function mailed({ model, draws }: Scene): string {
  const sent = model.world.organisations.flatMap((organisation) => organisation.mails).sort((a, b) => a.at - b.at)
  const mails = sent.flatMap(({ token }) => known(token) ?? [])
  const session = draws.pickOr(model.world.sessions, undefined)
  if (draws.once(10)) return known(session?.token) ?? 'none'
  return draws.once(3) ? draws.pickOr(mails, 'none') : (mails.at(-1) ?? 'none')
}

/** Now and then takes something away, adds what nobody knows, or sends what the release does not have. */
function spoil({ draws, model }: Scene, path: Path, sent: Sent): Sent {
  const later = new Set<string>([
    ...(model.has('R10.0.0') ? [] : ['classification_identifier']),
    ...(model.has('R10.1.0') ? [] : ['udf_string_1', 'udf_float_1']),
    ...(model.has('R13.0.0') ? [] : ['number_of_results', 'offset']),
    ...(model.has('R14.0.0') || path !== 'access_tokens/verify' ? [] : ['pass_code']),
    ...(model.has('R16.2.0') ? [] : ['card_masked_number']),
    ...(model.has('R10.0.0') || !/reset|verify/.test(path) ? [] : ['fields_set']),
    ...(model.has('R8.0.0') || path !== 'access_tokens/create' ? [] : ['accounts_receivable_identifier']),
    ...(isMarked(path) ? tooNewIn(path, sent, model.release) : []),
  ])
  const names = Object.keys(sent)
  const dropped = draws.once(25) ? draws.pickOr(names, '') : ''
  const isKept = (name: string) => !later.has(name) || draws.once(isMarked(path) ? 2 : 12)
  const kept = names.filter((name) => name !== dropped && isKept(name))
  return {
    ...Object.fromEntries(kept.map((name) => [name, sent[name]])),
    ...(draws.once(40) && { colour: 'red' }),
    ...(draws.once(30) && operations[path].method === 'POST' && { gender: null }),
  }
}

/** The calls whose forms say of all their parameters which release has them. */
const isMarked = (path: Path): boolean => isOfMoney(path) || isOfShop(path) || isOfRewards(path)

/** What of the parameters of a call the release does not have. */
function tooNewIn(path: Path, sent: Sent, release: string): string[] {
  const { required = {}, optional = {} }: Form = operations[path]
  const checks: NonNullable<Form['optional']> = { ...required, ...optional }
  return Object.keys(sent).filter((name) => checks[name]?.(sent[name], release).includes(tooNew))
}

/** Now and then asks for some fields only, seldom for one that is not there. */
function fieldsSet({ draws, model }: Scene, path: Path, session: Session): Sent {
  const known = moneyFields[path] ?? shopFields[path] ?? rewardFields[path]
  // What is deprecated may be gone.
  const names = known ? known(model, session).filter((name) => !deprecated.has(name)) : fieldNames(model, path, session)
  if (names.length === 0 || !draws.once(4)) return {}
  const wanted = names.filter(() => draws.once(3))
  if (wanted.length === 0 || draws.once(3)) wanted.push(draws.pick(names))
  if (draws.once(10)) wanted.push(draws.pick(['pass_code', 'password', 'nothing']))
  return { fields_set: [...new Set(wanted)].join(draws.once(3) ? ', ' : ',') }
}

const deprecated = new Set([
  'vat_amount',
  'credit_limit_type',
  ...[9, 10, 11, 12, 13, 14, 15, 16].map((count) => `udf_string_${count}`),
])

/** The fields of the answer of a call that takes `fields_set`. */
function fieldNames({ release }: Model, path: Path, { organisation }: Session): string[] {
  const { optional = {} }: { method: string; optional?: object } = operations[path]
  if (!('fields_set' in optional)) return []
  if (path.startsWith('users/')) return Object.keys(user(organisation, organisation.users[0] as User, release))
  if (path.startsWith('nagra')) return ['nagra_token', 'subscription']
  if (path.endsWith('otp')) return ['id', 'number', 'one_time_password', 'expiration_date']
  const [kind] = organisation.classifications
  if (path.includes('classifications/')) return kind ? Object.keys(classification(organisation, kind, release)) : []
  const short = ['id', 'number', 'life_cycle_state', 'authentication_code', 'identifier', 'log_information']
  if (path.endsWith('reset_pass_code')) return [...short, 'random_pass_code']
  if (path.endsWith('reset_verification_code')) return short
  if (isOfSubscriptions(path) || isOfShop(path) || isOfRewards(path)) return []
  return accessTokenFields(organisation, release)
}
