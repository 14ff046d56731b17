import type { Draws } from './draws.js'
import { known } from './expected.js'
import type { Path } from './forms.js'
import { sign } from './logins.js'
import { moneyMakers } from './money/makers.js'
import {
  item,
  type Maker,
  medium,
  named,
  naming,
  type Scene,
  type Sent,
  subscriptionName,
  tokenName,
  userName,
} from './names.js'
import { rewardMakers } from './rewards/makers.js'
import { shopMakers } from './shop/makers.js'
import { subscriptionMakers } from './subscriptions/makers.js'
import type { AccessToken, Organisation, Session, State } from './world.js'

const token =
  (state?: State, more: (scene: Scene, session: Session, named: AccessToken | undefined) => Sent = () => ({})): Maker =>
  (scene, session) => {
    const access_token_identifier = tokenName(scene, session, state)
    const meant = session.organisation.tokens.find(
      ({ code, identifier }) =>
        known(code) === access_token_identifier['authentication_code'] ||
        (identifier !== null && identifier === access_token_identifier['identifier']),
    )
    return { access_token_identifier, ...more(scene, session, meant) }
  }

const passCodes = ['pass-code-9', 'long-enough', 'sixsix', 'four', 'abc']
const codes = ['CARD-1', 'CARD-7', 'CARD-8', 'CARD-9']
const identifiers = ['customer1@mail.example', 'customer8@mail.example', 'customer9@mail.example', 'no-mail']

const udfs = (draws: Draws, nullable: boolean): Sent => ({
  ...(draws.once(3) && { udf_string_1: draws.pick(nullable ? ['gold', '', null, null] : ['gold', '']) }),
  ...(draws.once(6) && { udf_float_1: draws.pick(nullable ? [0, 1.5, null] : [0, 1.5]) }),
  ...(draws.once(8) && {
    card_masked_number: draws.pick(nullable ? ['411111******1234', null] : ['411111******1234']),
  }),
})

const owners = ({ draws }: Scene, { organisation, account }: Session): Sent => {
  const own = organisation.accounts.filter(({ id }) => account === null || id === account || draws.once(4))
  const { id, number, name } = draws.pickOr(own, draws.pick(organisation.accounts))
  const participant = draws.pick(organisation.participants)
  return {
    ...(draws.once(2) && { accounts_receivable_identifier: naming(draws, { id, number, name }) }),
    ...(draws.once(5) && {
      rewards_participant_identifier: naming(draws, { id: participant.id, number: participant.number }),
    }),
  }
}

const create: Maker = (scene, session) => {
  const { draws } = scene
  const online = { identifier: draws.pick(identifiers), pass_code: draws.pick(passCodes) }
  return {
    ...(draws.once(2) && { authentication_code: draws.pick(codes) }),
    ...(draws.once(2) && online),
    ...owners(scene, session),
    ...(draws.once(3) && { classification_identifier: named(draws, draws.pick(session.organisation.classifications)) }),
    ...udfs(draws, false),
  }
}

const update = token(undefined, ({ draws }, { organisation }) => {
  const both = { identifier: draws.pick(identifiers), pass_code: draws.pick(passCodes) }
  return {
    ...(draws.once(4) && { authentication_code: draws.pick([...codes, null, null]) }),
    ...draws.pick([{}, {}, both, both, { pass_code: draws.pick(passCodes) }, { identifier: null, pass_code: null }]),
    ...(draws.once(4) && { classification_identifier: named(draws, draws.pick(organisation.classifications)) }),
    ...udfs(draws, true),
  }
})

const verify = token('PENDING_VERIFICATION', ({ draws, past }, _session, meant) => ({
  verification_code: draws.once(5)
    ? draws.pickOr([...past.verificationCodes], '0')
    : (known(meant?.verificationCode) ?? '0'),
  ...(draws.once(6) && { pass_code: draws.pick(passCodes) }),
}))

/** The part of a list: mostly a small one, so that there is more than one. */
const paging = (draws: Draws): Sent => draws.some({ number_of_results: 1 + draws.below(2), offset: draws.below(3) })

const listTokens: Maker = (scene, session) => {
  const { draws } = scene
  const owner = Object.entries(owners(scene, session))[0] ?? [
    'accounts_receivable_identifier',
    { id: draws.pick(session.organisation.accounts).id },
  ]
  return {
    ...Object.fromEntries([owner]),
    ...(draws.once(4) && { classification_identifier: named(draws, draws.pick(session.organisation.classifications)) }),
    ...paging(draws),
  }
}

const listUsers: Maker = ({ draws, model }, { organisation }) => {
  const { id, name, code } = draws.pick(organisation.units)
  const profile = draws.pick(organisation.profiles)
  return {
    ...draws.pick<Sent>([
      { unit_identifier: named(draws, { id, name, code }) },
      { group_identifier: named(draws, organisation.group) },
      { group_identifier: named(draws, organisation.group) },
      { security_profile_identifier: naming(draws, { id: profile.id, name: profile.name }) },
      ...(model.has('R18.0.0') ? [{ business_unit_identifier: naming(draws, { id, name, code }) }] : []),
    ]),
    ...paging(draws),
  }
}

const createUser: Maker = ({ draws }, { organisation }) => {
  const password = draws.pick(['first', 'second'])
  return {
    user_template_identifier: named(draws, draws.pick(organisation.templates)),
    username: draws.pick(['clerk', 'new-1', 'new-2', 'new-3']),
    password,
    password_confirmation: draws.once(10) ? 'third' : password,
    ...{ first_name: 'Nora', last_name: 'New' },
    ...draws.some({ email: 'new@mail.example', ip_address: '192.0.2.1', udf_string_1: 'till' }),
    ...(draws.once(3) ? {} : { cti_phone_extension_number: '204' }),
  }
}

const changePassword: Maker = ({ draws }, { organisation }) => {
  const user = draws.pick(organisation.users)
  const password = draws.pick(['first', 'second', `${user.username}-password`])
  return {
    user_identifier: draws.once(15) ? userName(draws, organisation) : { username: user.username },
    old_password: draws.once(6) ? 'wrong' : user.password,
    password,
    password_confirmation: draws.once(10) ? 'third' : password,
  }
}

const tucano: Maker = (scene, session) => {
  const { draws, model } = scene
  const { organisation } = session
  const access_token_identifier = tokenName(scene, session, 'EFFECTIVE')
  const type = named(draws, draws.pick(organisation.subscriptionTypes))
  return draws.pick<Sent>([
    { access_token_identifier },
    ...Array(2).fill({ access_token_identifier, ...(model.has('R12.4.0') && { subscription_type_identifier: type }) }),
    { installed_item_identifier: item(draws, organisation) },
    { subscription_identifier: subscriptionName(draws, organisation) },
    ...(model.has('R18.0.0') ? [{ customer_identification_medium_identifier: medium(scene) }] : []),
  ])
}

const nagra: Maker = (scene, session) => {
  const { draws, model, past } = scene
  const { organisation } = session
  const { id, number, name } = draws.pick(organisation.accounts)
  const own = organisation.tokens.flatMap(({ oneTimePassword }) => known(oneTimePassword?.password) ?? [])
  const passwords = draws.once(2) ? [...past.oneTimePasswords].slice(-2) : own
  const account = draws.pick<Sent>([
    naming(draws, { id, number, name }),
    { access_token_identifier: tokenName(scene, session, 'EFFECTIVE') },
    ...(model.has('R13.0.0')
      ? Array(3).fill({ access_token_identifier: { one_time_password: draws.pickOr(passwords, '12345') } })
      : []),
    ...(model.has('R18.0.0') ? [{ customer_identification_medium_identifier: medium(scene) }] : []),
  ])
  return {
    accounts_receivable_identifier: account,
    subscription_identifier: subscriptionName(
      draws,
      organisation,
      draws.once(6) ? null : ownerIn(organisation, account),
    ),
  }
}

/** The account that an identifier of an account leads to, as far as its fields say so. */
function ownerIn({ accounts, tokens }: Organisation, identifier: Sent): string | null | undefined {
  const { access_token_identifier: token, id, number, name } = identifier
  const values = Object.values(token ?? {})
  if (token === undefined)
    return accounts.find((one) => [one.id, one.number, one.name].some((value) => [id, number, name].includes(value)))
      ?.id
  return tokens.find(({ code, identifier: own, oneTimePassword }) =>
    [known(code), own, known(oneTimePassword?.password)].some((value) => value && values.includes(value)),
  )?.account
}

const currencyName = ({ draws }: Scene, { organisation }: Session): Sent => {
  const { id, code } = draws.pick(organisation.currencies)
  return naming(draws, { id, code })
}

const listCurrencies: Maker = ({ draws, model }) => ({
  ...(model.has('R14.0.0') &&
    draws.once(2) && { life_cycle_state: draws.pick(['EFFECTIVE', 'NOT_EFFECTIVE', 'GONE']) }),
  ...(model.has('R13.0.0') && draws.once(2) && { number_of_results: 1 + draws.below(3), offset: draws.below(3) }),
  ...(draws.once(4) && { fields_set: draws.pick(['id,code', 'code, prefix', 'rate']) }),
})

const convert: Maker = (scene, session) => ({
  value: scene.draws.pick([0, 1, 82, 100, 1000, 2.5, 12.34, 0.01, 0.03, -0.05, -7, 99999.99, 0.005, 1e-7, 1e14]),
  currency_identifier: currencyName(scene, session),
})

const served: Maker = ({ draws }, { organisation }) => ({
  subscription_identifier: subscriptionName(draws, organisation),
})

const login: Maker = (scene, session) => {
  const { draws, model, past } = scene
  const { organisation } = session
  const { user_identifier: changed, old_password } = past.last?.sent ?? {}
  const { username, password } =
    organisation.users.find((user) => user.username === (changed as Sent | undefined)?.['username']) ??
    draws.pick(organisation.users)
  const wrong = typeof old_password === 'string' ? old_password : 'wrong'
  const byToken = model.has('R6.0.0') && !model.has('R10.0.0') && draws.once(3)
  return {
    organisation: draws.once(20) ? 'Nowhere' : organisation.name,
    ...(byToken
      ? { access_token_identifier: tokenName(scene, session, 'EFFECTIVE') }
      : { username, password: draws.once(old_password === undefined ? 8 : 2) ? wrong : password }),
    ...unit(draws),
  }
}

const unit = (draws: Draws): Sent => (draws.once(3) ? { unit: draws.pick(['un-1', 'un-2', 'un-3']) } : {})

/** A token of another system: mostly one that holds for an hour from now. */
function foreign({ draws, model }: Scene, sub: string | null, secret: string, iss: string | undefined): string {
  const now = Math.floor(model.now / 1000)
  return sign({ ...(iss && { iss }), sub, iat: now, exp: now + (draws.once(8) ? 0 : 3600) }, secret)
}

const consumer: Maker = (scene, session) => {
  const { draws, model } = scene
  const { organisation } = session
  if (!model.has('R16.2.0') || !draws.once(3))
    return { access_token_identifier: tokenName(scene, session, 'EFFECTIVE'), ...unit(draws) }
  const { identity } = draws.once(8) ? draws.pick(model.world.organisations) : organisation
  const { identifier } = draws.pickOr(organisation.tokens, { identifier: null })
  return { organisation: organisation.id, jwt: foreign(scene, identifier, identity.secret, identity.issuer) }
}

const device: Maker = (scene, { organisation }) => {
  const { draws } = scene
  const { serial, id, code } = draws.pick(organisation.items)
  const subject = draws.once(8) ? draws.pick(organisation.items).serial : serial
  return {
    installed_item_identifier: naming(draws, { id, serial_number: serial, alternative_code: code }),
    jwt_token: foreign(scene, subject, organisation.middleware.secret, undefined),
  }
}

export const makers: { readonly [P in Path]: Maker } = {
  'authentication/token': login,
  'authentication/token/release': () => ({}),
  'authentication/web_api_key/token': ({ draws }) => unit(draws),
  'authentication/consumer_application_key/token': consumer,
  'authentication/device_application_key/token': device,
  'access_tokens/show': token(),
  'access_tokens/create': create,
  'access_tokens/update': update,
  'access_tokens/verify': verify,
  'access_tokens/reset_verification_code': (scene, session) => tokenName(scene, session, 'PENDING_VERIFICATION', true),
  'access_tokens/set_as_effective': token('NOT_EFFECTIVE'),
  'access_tokens/set_as_not_effective': token('EFFECTIVE'),
  'access_tokens/delete': token('NOT_EFFECTIVE'),
  'access_tokens/generate_otp': (scene, session) => ({
    access_token_identifier: tokenName(scene, session, 'EFFECTIVE', false, true),
  }),
  'access_tokens/reset_pass_code': (scene, session) => tokenName(scene, session, 'EFFECTIVE', true),
  'access_tokens/forgot_pass_code': ({ draws }, { organisation }) => ({
    identifier: draws.pickOr(
      organisation.tokens.flatMap(({ identifier }) => identifier ?? []),
      'no-mail',
    ),
  }),
  'access_tokens/change_pass_code': ({ draws }) => ({ pass_code: draws.pick(passCodes) }),
  'access_tokens/list': listTokens,
  'access_tokens/get_not_associated': ({ draws }) => ({
    number: 1 + draws.below(4),
    ...(draws.once(2) && { life_cycle_state: draws.pick(['EFFECTIVE', 'NOT_EFFECTIVE', 'PENDING_VERIFICATION']) }),
  }),
  'access_tokens/configuration/classifications/list': () => ({}),
  'users/show': ({ draws }, { organisation }) => ({ user_identifier: userName(draws, organisation) }),
  'users/list': listUsers,
  'users/create': createUser,
  'users/change_password': changePassword,
  'currencies/show': (scene, session) => ({ currency_identifier: currencyName(scene, session) }),
  'currencies/list': listCurrencies,
  'currencies/convert_to_default_currency': convert,
  'currencies/convert_from_default_currency': convert,
  'tucano/subscriber/authenticate': tucano,
  'perception/subscriber/authenticate': (scene, session) => {
    const { identifier, pass_code } = tokenName(scene, session, 'EFFECTIVE')
    return { identifier: identifier ?? 'customer1@mail.example', pass_code: pass_code ?? 'pass-code-1' }
  },
  'perception/provisioning_requests/set_subscriber_pin_number': (scene, session) => ({
    ...served(scene, session),
    pin_number: scene.draws.pick(['0012', '4711', '1']),
  }),
  'perception/provisioning_requests/reset_subscriber_pin_number': served,
  'perception/provisioning_requests/reset_subscription': served,
  'nagra_media_platform/authenticate': nagra,
  ...moneyMakers,
  ...subscriptionMakers,
  ...shopMakers,
  ...rewardMakers,
}
