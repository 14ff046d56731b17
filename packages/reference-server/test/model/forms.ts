import {
  accessToken,
  account,
  anyText,
  atLeast,
  between,
  type Check,
  classification,
  digits,
  email,
  type Form,
  from,
  guessed,
  invalid,
  medium,
  named,
  nullable,
  number,
  oneOf,
  participant,
  state,
  subscription,
  text,
  tooNew,
} from './checks.js'
import { moneyForms } from './money/forms.js'
import { has } from './releases.js'
import { rewardForms } from './rewards/forms.js'
import { shopForms } from './shop/forms.js'
import { subscriptionForms } from './subscriptions/forms.js'

export { invalid, tooNew }

const udfs = {
  udf_string_1: from('R10.1.0', anyText),
  udf_float_1: from('R10.1.0', number),
}
const fields = { fields_set: text }
const laterFields = { fields_set: from('R10.0.0', text) }
const by = { access_token_identifier: accessToken() }
const names = { optional: { authentication_code: text, identifier: text }, one: ['authentication_code', 'identifier'] }
const parts13 = { number_of_results: from('R13.0.0', between(1, 50)), offset: from('R13.0.0', atLeast(0)) }

const currencyState: Check = (value) => (['EFFECTIVE', 'NOT_EFFECTIVE'].includes(String(value)) ? [] : [invalid])
const conversion = { value: number, currency_identifier: named('id', 'code') }

/** The calls with their parameters, as the sheets list them; the token of the session is left to the session. */
export const operations = {
  'authentication/token': {
    method: 'POST',
    from: ['R4.0.0'],
    required: { organisation: text },
    optional: {
      username: text,
      password: text,
      unit: text,
      access_token_identifier: (value, release) =>
        has(release, 'R6.0.0') && !has(release, 'R10.0.0') ? accessToken()(value, release) : [tooNew],
    },
    one: ['username', 'access_token_identifier'],
    needs: { username: 'password', password: 'username' },
  },
  'authentication/token/release': { method: 'POST', from: ['R10.0.0'] },
  'authentication/web_api_key/token': { method: 'POST', from: ['R10.0.0'], optional: { unit: text } },
  'authentication/consumer_application_key/token': {
    method: 'POST',
    from: ['R15.0.0'],
    optional: {
      ...{ access_token_identifier: accessToken(), unit: text },
      ...{ jwt: from('R16.2.0', text), organisation: from('R16.2.0', text) },
    },
    one: ['access_token_identifier', 'jwt'],
    needs: { jwt: 'organisation', organisation: 'jwt', unit: 'access_token_identifier' },
  },
  'authentication/device_application_key/token': {
    method: 'POST',
    from: ['R15.0.0'],
    required: { installed_item_identifier: named('id', 'serial_number', 'alternative_code'), jwt_token: text },
  },
  'access_tokens/show': { method: 'POST', from: ['R5.0.0'], required: by, optional: fields },
  'access_tokens/create': {
    method: 'POST',
    from: ['R5.0.0'],
    optional: {
      ...{ authentication_code: text, identifier: text, pass_code: text },
      card_masked_number: from('R16.2.0', anyText),
      accounts_receivable_identifier: from('R8.0.0', oneOf(account)),
      rewards_participant_identifier: participant,
      classification_identifier: from('R10.0.0', classification),
      ...udfs,
      ...fields,
    },
    open: true,
    needs: { identifier: 'pass_code' },
  },
  'access_tokens/update': {
    method: 'POST',
    from: ['R5.0.0'],
    required: by,
    optional: {
      ...{ authentication_code: nullable(text), identifier: nullable(text), pass_code: nullable(text) },
      card_masked_number: from('R16.2.0', nullable(anyText)),
      udf_string_1: from('R10.1.0', nullable(anyText)),
      udf_float_1: from('R10.1.0', nullable(number)),
      classification_identifier: from('R10.0.0', classification),
      ...fields,
    },
    open: true,
    changes: true,
    needs: { identifier: 'pass_code' },
  },
  'access_tokens/verify': {
    method: 'POST',
    from: ['R9.0.0'],
    required: { ...by, verification_code: text },
    optional: { pass_code: from('R14.0.0', text), ...laterFields },
  },
  'access_tokens/reset_verification_code': {
    method: 'POST',
    from: ['R12.0.0'],
    ...names,
    optional: { ...names.optional, ...fields },
  },
  'access_tokens/set_as_effective': { method: 'POST', from: ['R13.1.0'], required: by, optional: laterFields },
  'access_tokens/set_as_not_effective': { method: 'POST', from: ['R13.1.0'], required: by, optional: laterFields },
  'access_tokens/delete': { method: 'POST', from: ['R14.26.0'], required: by, optional: laterFields },
  'access_tokens/generate_otp': { method: 'POST', from: ['R13.0.0'], required: by, optional: fields },
  'access_tokens/reset_pass_code': {
    method: 'POST',
    from: ['R9.0.0'],
    ...names,
    optional: { ...names.optional, ...laterFields },
  },
  'access_tokens/forgot_pass_code': { method: 'POST', from: ['R16.12.0', 'R17.10.0'], required: { identifier: email } },
  'access_tokens/change_pass_code': {
    method: 'POST',
    from: ['R16.12.0', 'R17.10.0'],
    required: { token: text, pass_code: text },
  },
  'access_tokens/list': {
    method: 'GET',
    from: ['R8.0.0'],
    optional: {
      accounts_receivable_identifier: oneOf(account),
      rewards_participant_identifier: participant,
      classification_identifier: from('R10.0.0', classification),
      ...parts13,
      ...fields,
    },
    one: ['accounts_receivable_identifier', 'rewards_participant_identifier'],
  },
  'access_tokens/get_not_associated': {
    method: 'GET',
    from: ['R5.0.0'],
    required: { number: atLeast(1) },
    optional: { life_cycle_state: state, ...fields },
  },
  'access_tokens/configuration/classifications/list': { method: 'GET', from: ['R10.0.0'], optional: fields },
  'users/show': {
    method: 'GET',
    from: ['R8.0.0'],
    required: { user_identifier: named('id', 'username') },
    optional: fields,
  },
  'users/list': {
    method: 'GET',
    from: ['R8.0.0'],
    optional: {
      unit_identifier: named('id', 'name', 'alternative_code'),
      group_identifier: named('id', 'name', 'alternative_code'),
      security_profile_identifier: guessed('id', 'name'),
      business_unit_identifier: from('R18.0.0', named('id', 'name', 'code')),
      ...parts13,
      ...fields,
    },
    one: ['unit_identifier', 'group_identifier', 'security_profile_identifier', 'business_unit_identifier'],
  },
  'users/create': {
    method: 'POST',
    open: true,
    from: ['R14.0.0'],
    required: {
      user_template_identifier: guessed('id', 'name', 'alternative_code'),
      ...{ username: text, password: text, password_confirmation: text, first_name: text, last_name: text },
    },
    optional: {
      ...{ email: anyText, ip_address: anyText, cti_phone_extension_number: anyText, udf_string_1: anyText },
      ...fields,
    },
  },
  'users/change_password': {
    method: 'POST',
    from: ['R12.5.0', 'R13.2.0', 'R14.0.0'],
    required: {
      user_identifier: named('id', 'username'),
      ...{ old_password: text, password: text, password_confirmation: text },
    },
  },
  'currencies/show': {
    method: 'GET',
    from: ['R10.0.0'],
    required: { currency_identifier: named('id', 'code') },
    optional: fields,
  },
  'currencies/list': {
    method: 'GET',
    from: ['R10.0.0'],
    optional: { life_cycle_state: from('R14.0.0', currencyState), ...parts13, ...fields },
  },
  'currencies/convert_to_default_currency': { method: 'GET', from: ['R10.0.0'], required: conversion },
  'currencies/convert_from_default_currency': { method: 'GET', from: ['R10.0.0'], required: conversion },
  'tucano/subscriber/authenticate': {
    method: 'POST',
    from: ['R11.0.0'],
    optional: {
      access_token_identifier: accessToken(),
      customer_identification_medium_identifier: from('R18.0.0', medium),
      installed_item_identifier: named('id', 'serial_number', 'alternative_code'),
      subscription_identifier: subscription,
      subscription_type_identifier: from('R12.4.0', named('id', 'name', 'alternative_code')),
    },
    one: [
      ...['access_token_identifier', 'customer_identification_medium_identifier'],
      ...['installed_item_identifier', 'subscription_identifier'],
    ],
    needs: { subscription_type_identifier: 'access_token_identifier' },
  },
  'perception/subscriber/authenticate': {
    method: 'POST',
    from: ['R9.0.0'],
    required: { identifier: text, pass_code: text },
  },
  'perception/provisioning_requests/set_subscriber_pin_number': {
    method: 'POST',
    from: ['R9.0.0'],
    required: { subscription_identifier: subscription, pin_number: digits },
  },
  'perception/provisioning_requests/reset_subscriber_pin_number': {
    method: 'POST',
    from: ['R9.0.0'],
    required: { subscription_identifier: subscription },
  },
  'perception/provisioning_requests/reset_subscription': {
    method: 'POST',
    from: ['R9.0.0'],
    required: { subscription_identifier: subscription },
  },
  'nagra_media_platform/authenticate': {
    method: 'POST',
    from: ['R8.0.0'],
    required: {
      accounts_receivable_identifier: oneOf({
        ...account,
        access_token_identifier: accessToken({ one_time_password: from('R13.0.0', digits) }),
        customer_identification_medium_identifier: from('R18.0.0', medium),
      }),
      subscription_identifier: subscription,
    },
    optional: fields,
  },
  ...moneyForms,
  ...subscriptionForms,
  ...shopForms,
  ...rewardForms,
} as const satisfies { [path: string]: Form }

export type Path = keyof typeof operations

/** What is wrong with the form of a call; empty when nothing is. A call that is wrong in several ways may be told any of them. */
export function formProblems(path: Path, sent: { readonly [name: string]: unknown }, release: string): string[] {
  const { required = {}, optional = {}, one, needs = {}, open = false, changes = false }: Form = operations[path]
  const checks = { ...required, ...optional }
  const missing = Object.keys(required).filter((name) => sent[name] === undefined)
  const alone = Object.entries(needs).filter(([name, other]) => name in sent && !(other in sent))
  const chosen = one?.filter((name) => sent[name] !== undefined).length ?? 1
  return [
    ...Object.entries(sent).flatMap(([name, value]) => {
      const check = checks[name]
      if (check) return check(value, release)
      // Null says nothing where it is no value; what an open object does not know is not looked at.
      return open || (value === null && !changes) ? [] : [invalid]
    }),
    ...(missing.length > 0 || alone.length > 0 || chosen !== 1 ? [invalid] : []),
  ]
}
