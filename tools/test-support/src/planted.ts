import { inspect } from 'node:util'

/** A secret to be found again. */
export const plant = (name: string): string => `planted-${name}-5ec7e7`
/** Every planted secret, and those of the demo world. */
export const secret =
  /planted-[a-z-]+-5ec7e7|open-sesame|maria-7391|a-door-with-two-locks|first-week-here|nikos-6170|samples 1234|(?<![\w.])(?:471147|4815162|0471|4929000000006021|CY17002001280000001200527600)(?!\w)/

/** A card and a bank account, with numbers that do not come up elsewhere. */
const card = {
  ...{ number: '4929000000006021', card_security_code: '471', card_holder_name: 'Kassia Teller', default: true },
  ...{ expiration_month: 11, expiration_year: 2030 },
}
const bankAccount = {
  payment_preference_identifier: { name: 'Direct debit' },
  ...{ iban: 'CY17002001280000001200527600', bank_account_number: plant('bank-account') },
}

/** Everything an error shows to whoever logs it, causes and hidden fields included. */
export function shown(error: unknown): string {
  const parts = [inspect(error, { depth: 10, showHidden: true }), JSON.stringify(error)]
  if (error instanceof Error) parts.push(String(error), error.stack ?? '', error.message, shown(error.cause))
  return parts.join('\n')
}

/** Each secret in each place it goes, in a call that fails for some other reason or for the secret itself. */
export function* attempts(): Generator<[path: string, body: unknown, headers?: { [name: string]: string }]> {
  const logins = [
    {},
    { username: 'integrator', organisation: 'DEMO' },
    { username: 5, organisation: 'DEMO' },
    { username: 'integrator', organisation: 'DEMO', nonsense: 1 },
    { username: 'integrator', organisation: 'DEMO', unit: 'nowhere' },
  ]
  for (const body of logins) yield ['authentication/token', { ...body, password: plant('password') }]
  yield [
    'authentication/token',
    { username: 'integrator', organisation: 'DEMO', password: 'open-sesame', unit: 'nowhere' },
  ]
  yield ['authentication/token', { username: 'integrator', organisation: 'DEMO', password: [plant('password')] }]
  yield ['authentication/token', { username: 'integrator', organisation: 'DEMO', password: { a: plant('password') } }]
  yield ['authentication/token', `{"username":"integrator","password":"${plant('password')}"`]
  yield ['authentication/token', `username=integrator&password=${plant('password')}`, { 'content-type': 'text/plain' }]
  yield ['authentication/token', { password: plant('password').repeat(9000) }]
  yield [`authentication/token?password=${plant('password')}`, {}]
  yield [`authentication/${plant('path')}`, {}]
  for (const identifier of [
    { authentication_code: plant('authentication-code') },
    { identifier: 'maria@demo.example', pass_code: plant('pass-code') },
    { pass_code: plant('pass-code') },
    { authentication_code: plant('authentication-code'), pass_code: plant('pass-code') },
    { identifier: 'maria@demo.example', pass_code: [plant('pass-code')] },
    plant('pass-code'),
  ]) {
    yield ['authentication/token', { organisation: 'DEMO', access_token_identifier: identifier }]
    for (const token of ['live', plant('token'), [plant('token')], `${plant('token')}.x.y`]) {
      yield ['access_tokens/show', { token, access_token_identifier: identifier }]
      yield ['tucano/subscriber/authenticate', { token, access_token_identifier: identifier }]
      yield ['tucano/subscriber/authenticate', { token, access_token_identifier: identifier, nonsense: 1 }]
    }
  }
  yield ['access_tokens/reset_verification_code', { token: 'live', authentication_code: plant('authentication-code') }]
  yield ['access_tokens/reset_verification_code', { token: 'live', authentication_code: 'CARD-0001' }]
  const eleni = { access_token_identifier: { authentication_code: 'CARD-0003' } }
  const petros = { access_token_identifier: { authentication_code: 'CARD-0002' } }
  yield ['access_tokens/create', { token: 'live', authentication_code: 'CARD-0001', pass_code: plant('pass-code') }]
  yield ['access_tokens/create', { token: 'live', authentication_code: plant('code'), pass_code: 'a', nonsense: 1 }]
  yield [
    'access_tokens/create',
    { token: 'live', authentication_code: plant('code'), pass_code: 'maria-7391', fields_set: 'x' },
  ]
  yield [
    'access_tokens/update',
    { token: 'live', ...eleni, authentication_code: 'CARD-0001', udf_string_1: plant('udf') },
  ]
  yield [
    'access_tokens/update',
    { token: 'live', ...eleni, identifier: 'maria@demo.example', pass_code: plant('pass-code') },
  ]
  yield ['access_tokens/verify', { token: 'live', ...petros, verification_code: plant('verification-code') }]
  yield ['access_tokens/verify', { token: 'live', ...eleni, verification_code: plant('verification-code') }]
  yield ['access_tokens/delete', { token: 'live', access_token_identifier: { authentication_code: plant('code') } }]
  yield ['access_tokens/change_pass_code', { token: plant('token'), pass_code: plant('pass-code') }]
  yield ['access_tokens/change_pass_code', { token: '6C8E0A2F4B1D3F5C7E9A0B2D4F6A8C1D', pass_code: 'planted' }]
  yield ['access_tokens/forgot_pass_code', { token: 'live', identifier: plant('identifier') }]
  yield ['authentication/token/release', { token: plant('token') }]
  yield ['authentication/token/release', { token: 'live', nonsense: plant('nonsense') }]
  const secrets = { password: plant('password'), password_confirmation: plant('password-again') }
  for (const changes of [{}, { password_confirmation: plant('password') }, { old_password: 'first-week-here' }])
    yield [
      'users/change_password',
      { token: 'live', user_identifier: { id: '4' }, old_password: plant('password-before'), ...secrets, ...changes },
    ]
  const person = { user_template_identifier: { id: 'UT01' }, first_name: 'Kassia', last_name: 'Teller' }
  for (const changes of [{}, { password_confirmation: plant('password'), username: 'trainee' }, { password: 5 }])
    yield ['users/create', { token: 'live', ...person, username: 'cashier', ...secrets, ...changes }]
  for (const pass_code of [plant('pass-code'), [plant('pass-code')]])
    yield ['perception/subscriber/authenticate', { token: 'live', identifier: 'nikos@demo.example', pass_code }]
  for (const pin_number of [plant('pin'), [plant('pin')]])
    yield [
      'perception/provisioning_requests/set_subscriber_pin_number',
      { token: 'live', subscription_identifier: { number: 'S0000000044' }, pin_number },
    ]
  for (const password of [plant('one-time-password'), [plant('one-time-password')]])
    yield [
      'nagra_media_platform/authenticate',
      {
        token: 'live',
        accounts_receivable_identifier: { access_token_identifier: { one_time_password: password } },
        subscription_identifier: { number: 'S0000000042' },
      },
    ]
  const byCard = { payment_preference_identifier: { name: 'Card' }, cards_set: [card] }
  for (const payment_preferences_set of [
    [byCard, byCard],
    [{ ...byCard, cards_set: [{ ...card, number: plant('card') }] }],
    [{ ...byCard, cards_set: card }],
    [bankAccount, bankAccount],
    [{ ...bankAccount, iban: [plant('iban')] }],
  ])
    yield ['accounts_receivable/create', { token: 'live', name: 'New', payment_preferences_set }]
  for (const demographics of [{ id_number: [plant('id')] }, { passport_number: plant('passport'), nonsense: 1 }])
    yield [
      'contact_information/update',
      { token: 'live', contact_information_identifier: { id_number: plant('id') }, demographics },
    ]
  const jwt = `x.${plant('jwt')}.x`
  for (const organisation of ['ORG1', 'NOWHERE', undefined])
    yield ['authentication/consumer_application_key/token', { jwt, organisation }]
  for (const jwt_token of [jwt, plant('jwt'), [jwt]])
    yield [
      'authentication/device_application_key/token',
      { installed_item_identifier: { serial_number: 'STB-0042' }, jwt_token },
    ]
  for (const authorization of [`Basic ${btoa(`${plant('key')}:`)}`, `Basic ${btoa(`:${plant('key')}`)}`, plant('key')])
    yield ['authentication/web_api_key/token', { unit: plant('unit') }, { authorization }]
}

/** The same for calls by GET, where everything stands in the query. */
export function* queries(): Generator<[path: string, query: string]> {
  const token = plant('token')
  yield ['users/show', `token=${token}&user_identifier=id=4`]
  yield ['users/show', `token=live&user_identifier=username=${plant('username')}`]
  yield ['users/show', `token=live&password=${plant('password')}&user_identifier=id=4`]
  yield ['users/list', `token=live&unit_identifier=name=${plant('unit')}`]
  yield ['users/list', `token=${token}&token=live`]
  yield ['access_tokens/list', `token=live&accounts_receivable_identifier=number=${plant('number')}`]
  yield ['access_tokens/list', `token=live;token=${token}`]
  yield ['access_tokens/show', `token=live&password=${plant('password')}`]
  yield ['contact_information/show', `token=live&contact_information_identifier=id_number=${plant('id')}`]
  yield ['contact_information/validate_passport_number', `token=live&passport_number=${plant('passport')}`]
}

/** Headers in which people put credentials that belong elsewhere. */
export const misplaced: readonly { [name: string]: string }[] = [
  { authorization: `Bearer ${plant('token')}` },
  { authorization: `Basic ${btoa(`user:${plant('password')}`)}` },
  { cookie: `session=${plant('token')}` },
  { 'x-api-key': plant('key') },
  { 'x-request-id': `${plant('token')} ${plant('key')}` },
  { referer: `https://shop.example/?token=${plant('token')}` },
  { 'user-agent': plant('key') },
  { origin: `https://${plant('key')}.example` },
]

/** Calls that go well and hand a secret over, in R18.0.0. */
export function* changes(): Generator<[path: string, body: object]> {
  const secrets = { password: plant('password'), password_confirmation: plant('password') }
  const person = { user_template_identifier: { id: 'UT01' }, first_name: 'Kassia', last_name: 'Teller' }
  yield ['users/create', { ...person, cti_phone_extension_number: '204', username: 'cashier', ...secrets }]
  const change = { user_identifier: { id: '4' }, old_password: 'first-week-here', ...secrets }
  yield ['users/change_password', change]
  const petros = { access_token_identifier: { authentication_code: 'CARD-0002' } }
  yield ['access_tokens/verify', { ...petros, verification_code: '4815162', pass_code: plant('pass-code') }]
  yield ['access_tokens/update', { ...petros, pass_code: plant('other-pass-code') }]
  yield ['access_tokens/create', { authentication_code: 'CARD-0100', identifier: 'new', pass_code: plant('pass-code') }]
  const subscription_identifier = { number: 'S0000000044' }
  yield [
    'perception/provisioning_requests/set_subscriber_pin_number',
    { subscription_identifier, pin_number: '471147' },
  ]
  const byCard = { payment_preference_identifier: { name: 'Card' }, cards_set: [card] }
  yield ['accounts_receivable/create', { name: 'New', payment_preferences_set: [byCard, bankAccount] }]
  const numbers = { id_number: plant('id'), passport_number: plant('passport') }
  yield [
    'contact_information/update',
    { contact_information_identifier: { number: 'CI000111' }, demographics: numbers },
  ]
}
