import { escapePointer, listOperations } from '@crmcom-webapi/contract'
import { schemasOf } from '@crmcom-webapi/server-routes'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { Validator } from '@crmcom-webapi/test-support/validator'
import { describe, expect, it } from 'vitest'
import { call, login, startServer } from './support/live-server.js'

const card = { authentication_code: 'CARD-0001' }
const customer = { identifier: 'maria@demo.example', pass_code: 'maria-7391' }
const family = { number: 'S0000000042' }
const box = { serial_number: 'STB-0042' }

const show = '/access_tokens/show'
const reset = '/access_tokens/reset_verification_code'
const authenticate = '/tucano/subscriber/authenticate'
const enter = '/authentication/token'
const demo = { organisation: 'DEMO' }
const user = { ...demo, username: 'integrator', password: 'open-sesame' }

/** Which component describes the body of an operation, as its validator is called. */
const components = {
  [show]: 'AccessTokenLookup',
  [reset]: 'VerificationCodeReset',
  [authenticate]: 'TucanoSubscriberLookup',
  [enter]: 'Login',
} as const

type Case = [what: string, release: string, path: keyof typeof components, body: object]

/** One, so that it is the count that makes the difference. */
const one: Case[] = [
  ['an authentication code', 'R18.0.0', show, { access_token_identifier: card }],
  ['an identifier with its pass code', 'R18.0.0', show, { access_token_identifier: customer }],
  ['an authentication code', 'R12.0.0', reset, { authentication_code: 'CARD-0002' }],
  ['an identifier', 'R12.0.0', reset, { identifier: 'petros@demo.example' }],
  ['a subscription', 'R11.0.0', authenticate, { subscription_identifier: family }],
  ['an installed item', 'R18.0.0', authenticate, { installed_item_identifier: box }],
  [
    'an access token with a type',
    'R12.4.0',
    authenticate,
    { access_token_identifier: card, subscription_type_identifier: { id: 'ST01' } },
  ],
  ['a user', 'R6.0.0', enter, user],
  ['a customer', 'R6.0.0', enter, { ...demo, access_token_identifier: card }],
]

const two: Case[] = [
  ['both names of an access token', 'R18.0.0', show, { access_token_identifier: { ...card, ...customer } }],
  ['a code with half of the other name', 'R18.0.0', show, { access_token_identifier: { ...card, pass_code: 'x' } }],
  ['both names of an access token', 'R12.0.0', reset, { ...card, identifier: 'maria@demo.example' }],
  ['two identifiers', 'R11.0.0', authenticate, { subscription_identifier: family, installed_item_identifier: box }],
  ['two identifiers', 'R18.0.0', authenticate, { subscription_identifier: family, access_token_identifier: card }],
  [
    'the medium with the access token it replaces',
    'R18.0.0',
    authenticate,
    { customer_identification_medium_identifier: { id: 'x' }, access_token_identifier: card },
  ],
  ['two names of a subscription', 'R18.0.0', authenticate, { subscription_identifier: { ...family, id: 'x' } }],
  [
    'two names of an item',
    'R11.0.0',
    authenticate,
    { installed_item_identifier: { ...box, alternative_code: 'BOX-42' } },
  ],
  [
    'two names of a type',
    'R12.4.0',
    authenticate,
    { access_token_identifier: card, subscription_type_identifier: { id: 'ST01', name: 'Family TV' } },
  ],
  [
    'a type without an access token',
    'R12.4.0',
    authenticate,
    { subscription_identifier: family, subscription_type_identifier: { id: 'ST01' } },
  ],
  ['a user and a customer', 'R6.0.0', enter, { ...user, access_token_identifier: card }],
]

const none: Case[] = [
  ['no name of an access token', 'R18.0.0', show, { access_token_identifier: {} }],
  ['no access token', 'R18.0.0', show, {}],
  ['an identifier without its pass code', 'R18.0.0', show, { access_token_identifier: { identifier: 'x' } }],
  ['no name of an access token', 'R12.0.0', reset, {}],
  ['no identifier', 'R11.0.0', authenticate, {}],
  ['no identifier', 'R18.0.0', authenticate, {}],
  ['an empty identifier', 'R18.0.0', authenticate, { subscription_identifier: {} }],
  ['a medium without a field', 'R18.0.0', authenticate, { customer_identification_medium_identifier: {} }],
  ['a type alone', 'R12.4.0', authenticate, { subscription_type_identifier: { id: 'ST01' } }],
  ['neither user nor customer', 'R6.0.0', enter, demo],
  ['no user', 'R18.0.0', enter, demo],
]

/** What the contract by ajv, its validator by zod and a live server say of a body. */
async function judge([, release, path, body]: Case): Promise<{ ajv: boolean; zod: boolean; server: string }> {
  const contract = contractIn(release)
  const server = await startServer(release)
  const whole = path === enter ? body : { token: await login(server), ...body }
  const method = listOperations(contract).find((placed) => placed.path === path)?.method
  const at = `#/paths/${escapePointer(path)}/${method}/requestBody/content/application~1json/schema`
  const validator = schemasOf(release)[components[path]]
  if (!validator) throw new Error(`there is no validator for ${path} in ${release}`)
  return {
    ajv: new Validator(contract).accepts(at, whole),
    zod: validator.safeParse(whole).success,
    server: (await call(server, path, whole)).status.code,
  }
}

describe('exactly one is accepted by ajv, zod and the server:', () => {
  it.each(one)('%s in %s of %s', async (...example) => {
    expect(await judge(example)).toEqual({ ajv: true, zod: true, server: 'OK' })
  })
})

const refused = { ajv: false, zod: false, server: 'COM.CRM.EXCEPTION.REQUEST.INVALIDPARAMETERSEXCEPTION' }

describe('two at once are refused by ajv, zod and the server:', () => {
  it.each(two)('%s in %s of %s', async (...example) => {
    expect(await judge(example)).toEqual(refused)
  })
})

describe('none at all is refused by ajv, zod and the server:', () => {
  it.each(none)('%s in %s of %s', async (...example) => {
    expect(await judge(example)).toEqual(refused)
  })
})

describe('what a release lacks is refused by ajv, zod and the server, which names the release that has it:', () => {
  const medium = { customer_identification_medium_identifier: { id: 'D45F708192A3B4C5E6F7081920314253' } }
  const type = { access_token_identifier: card, subscription_type_identifier: { id: 'ST01' } }
  it.each<[...Case, string]>([
    ['a subscription type', 'R11.0.0', authenticate, type, 'R12.4.0'],
    ['a subscription type', 'R12.0.0', authenticate, type, 'R12.4.0'],
    ['an identification medium', 'R12.4.0', authenticate, medium, 'R18.0.0'],
    ['a login of a customer', 'R10.0.0', enter, { ...demo, access_token_identifier: card }, 'R6.0.0 until R10.0.0'],
    ['a login of a customer', 'R18.0.0', enter, { ...demo, access_token_identifier: card }, 'R6.0.0 until R10.0.0'],
  ])('%s in %s of %s', async (what, release, path, body, named) => {
    expect(await judge([what, release, path, body])).toEqual({
      ajv: false,
      zod: false,
      server: 'COM.CRM.EXCEPTION.REQUEST.PARAMETERNOTINRELEASEEXCEPTION',
    })
    const server = await startServer(release)
    const { status } = await call(server, path, path === enter ? body : { token: await login(server), ...body })
    expect(status.description).toContain(`available from ${named}`)
    expect(status.message).toContain(release)
  })
})
