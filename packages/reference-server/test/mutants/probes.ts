import { listOperations, type OpenApiDocument } from '@crmcom-webapi/contract'
import type { Control, ReferenceServer, ReferenceServerOptions } from '@crmcom-webapi/reference-server'
import { basePath, demoCredentials } from '@crmcom-webapi/reference-server'
import { SignJWT } from 'jose'
import { expect } from 'vitest'
import {
  type Answer,
  byKey,
  call,
  consumerApplicationKey,
  get,
  harbourShop,
  keyFor,
  login,
  loginByKey,
  loginCustomer,
  type Query,
  send,
  use,
  user,
} from '../support/server.js'
import { customerEventProbes } from './customer-event-probes.js'
import { subscriptionProbes } from './subscription-probes.js'

/** A server to be probed, which says that it is of a release; its answers are held to the contract of that release. */
export interface Probed extends ReferenceServer {
  contract: OpenApiDocument
  control: Control
  /** Starts another server of the same kind. */
  start(options: ReferenceServerOptions): Promise<ReferenceServer>
}

/** Something a server of the API does. It throws when the server does something else. */
export interface Probe {
  does: string
  /** The operations it needs; a release without one of them is not probed. */
  needs: readonly string[]
  /** The release that brings what else it needs. */
  from?: string
  run(server: Probed): Promise<void>
}

const card = (code: string) => ({ access_token_identifier: { authentication_code: code } })

const show = async (server: Probed, token: string, code: string, rest: object = {}): Promise<Answer> =>
  call(server, 'access_tokens/show', { token, ...card(code), ...rest })

/** The claims of a session token; null for one that is opaque. */
function claimsOf(token: string): { [name: string]: unknown } | null {
  const [, claims, ...rest] = token.split('.')
  return claims !== undefined && rest.length === 1
    ? JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')))
    : null
}

function lifetimeOf(server: Probed): { seconds: number; 'counted-from': string } {
  const placed = listOperations(server.contract).find(({ operation }) => operation.operationId === 'createSessionToken')
  return placed?.operation['x-session-lifetime'] as never
}

function sessionClaims(server: Probed): string[] {
  return Object.keys(server.contract.components?.schemas?.['SessionTokenClaims']?.properties ?? {})
}

const sessions: Probe[] = [
  {
    does: 'gives each login a token of its own, in the form of the release',
    needs: [],
    run: async (server) => {
      const [one, other] = [await login(server), await login(server)]
      expect(one).not.toBe(other)
      expect(one).not.toBe('')
      const schema = server.contract.components?.schemas?.['SessionTokenValue']
      const claims = claimsOf(one)
      expect(claims !== null).toBe(schema?.['contentMediaType'] === 'application/jwt')
      if (claims === null) return
      expect(sessionClaims(server)).toEqual(expect.arrayContaining(Object.keys(claims)))
      expect(claims).toMatchObject({ exp: expect.any(String), iat: expect.any(String), jti: expect.any(String) })
      expect(Number(claims['exp']) - Number(claims['iat'])).toBe(lifetimeOf(server).seconds)
    },
  },
  {
    does: 'refuses wrong credentials, and does not tell which are wrong',
    needs: [],
    run: async (server) => {
      const wrong = [
        { ...user, password: 'wrong' },
        { ...user, username: 'nobody' },
        { ...user, organisation: 'NOWHERE' },
        { ...user, username: 'inactive' },
      ]
      const answers = []
      for (const body of wrong) answers.push(await call(server, 'authentication/token', body))
      expect(answers.map(({ code }) => code)).toEqual(wrong.map(() => 'AUTHENTICATION.INVALIDCREDENTIALS'))
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    },
  },
  {
    does: 'lets nobody in whose token is not known',
    needs: ['showAccessToken'],
    run: async (server) => {
      await login(server)
      expect(await use(server, 'made-up')).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
      const answer = await call(server, 'access_tokens/show', card('CARD-0001'))
      expect(answer.code).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
    },
  },
  {
    does: 'ends a session when its life is over, and not before',
    needs: ['showAccessToken'],
    run: async (server) => {
      const { seconds, 'counted-from': from } = lifetimeOf(server)
      const { clock } = server.control
      const token = await login(server)
      clock.advance((seconds - 1) * 1000)
      expect(await use(server, token)).toBe('OK')
      clock.advance(1000)
      expect(await use(server, token)).toBe(from === 'issue' ? 'AUTHENTICATION.SESSIONEXPIRED' : 'OK')
      clock.advance(seconds * 1000)
      expect(await use(server, token)).toBe('AUTHENTICATION.SESSIONEXPIRED')
    },
  },
  {
    does: 'ends a session that is released',
    needs: ['releaseSessionToken', 'showAccessToken'],
    run: async (server) => {
      const token = await login(server)
      expect((await call(server, 'authentication/token/release', { token })).code).toBe('OK')
      expect(await use(server, token)).toBe('AUTHENTICATION.SESSIONRELEASED')
      const again = await call(server, 'authentication/token/release', { token })
      expect(again.code).toBe('AUTHENTICATION.SESSIONRELEASED')
    },
  },
  {
    does: 'locks a user after ten wrong passwords, for a quarter of an hour',
    needs: [],
    run: async (server) => {
      const wrong = () => call(server, 'authentication/token', { ...user, password: 'wrong' })
      for (let i = 0; i < 10; i++) expect((await wrong()).code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
      expect((await call(server, 'authentication/token', user)).code).toBe('AUTHENTICATION.TOOMANYATTEMPTS')
      server.control.clock.advance('15m')
      expect((await call(server, 'authentication/token', user)).code).toBe('OK')
    },
  },
  {
    does: 'opens a session in the unit that is asked for',
    needs: ['createAccessToken'],
    run: async (server) => {
      const token = await login(server, harbourShop)
      const created = await call(server, 'access_tokens/create', { token, authentication_code: 'NEW-1' })
      const { created_by_unit, created_by_business_unit } = created.data.log_information
      expect((created_by_unit ?? created_by_business_unit).name).toBe('Harbour Shop')
    },
  },
  {
    does: 'names the unit of a session by its ID in the token',
    needs: [],
    from: 'R12.0.0',
    run: async (server) => {
      expect(claimsOf(await login(server))).toHaveProperty('oun', '1')
      expect(claimsOf(await login(server, harbourShop))).toHaveProperty('oun', harbourShop)
    },
  },
  {
    does: 'takes a Web API key for the logins of its classification only',
    needs: ['createSessionTokenByWebApiKey'],
    run: async (server) => {
      expect(await use(server, await loginByKey(server))).toBe('OK')
      const other = await call(server, 'authentication/web_api_key/token', {}, byKey(consumerApplicationKey))
      expect(other.code).toBe('AUTHENTICATION.WEBAPIKEYCLASSIFICATIONNOTALLOWED')
    },
  },
  {
    does: 'shows a customer what is the customer’s own',
    needs: ['createSessionTokenByConsumerApplicationKey'],
    run: async (server) => {
      const token = await loginCustomer(server, 'CARD-0001')
      expect((await show(server, token, 'CARD-0001')).code).toBe('OK')
      expect((await show(server, token, 'CARD-0004')).code).toBe('ACCESSTOKENS.ACCESSTOKENNOTFOUND')
      if (sessionClaims(server).includes('ari')) expect(claimsOf(token)).toHaveProperty('ari')
      const path = 'authentication/consumer_application_key/token'
      const header = byKey(consumerApplicationKey)
      expect((await call(server, path, card('CARD-0003'), header)).code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
      const wrong = { access_token_identifier: { identifier: 'maria@demo.example', pass_code: 'wrong-pass-code' } }
      expect((await call(server, path, wrong, header)).code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
    },
  },
  {
    does: 'changes a password for good',
    needs: ['changeUserPassword'],
    run: async (server) => {
      const token = await login(server)
      const passwords = { password: 'a new password', password_confirmation: 'a new password' }
      const by = { user_identifier: { username: user.username }, old_password: user.password }
      expect((await call(server, 'users/change_password', { token, ...by, ...passwords })).code).toBe('OK')
      expect((await call(server, 'authentication/token', user)).code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
      const changed = await call(server, 'authentication/token', { ...user, password: 'a new password' })
      expect(changed.code).toBe('OK')
    },
  },
]

const accessTokens: Probe[] = [
  {
    does: 'stores what it is sent, and changes no more than that',
    needs: ['createAccessToken', 'updateAccessToken', 'showAccessToken'],
    from: 'R11.0.0',
    run: async (server) => {
      const token = await login(server)
      const fields = { udf_string_1: 'one', udf_string_2: 'two', udf_string_3: 'three' }
      const made = await call(server, 'access_tokens/create', { token, authentication_code: 'NEW-1', ...fields })
      expect((await show(server, token, 'NEW-1')).data).toMatchObject(fields)
      server.control.clock.advance('1m')
      const update = { token, ...card('NEW-1'), udf_string_2: 'changed', udf_string_3: null }
      expect((await call(server, 'access_tokens/update', update)).code).toBe('OK')
      const { data } = await show(server, token, 'NEW-1')
      expect(data).toMatchObject({ udf_string_1: 'one', udf_string_2: 'changed', udf_string_3: null })
      const { created_date, updated_date } = data.log_information
      expect(created_date).toBe(made.data.log_information.created_date)
      expect(Date.parse(`${updated_date}Z`) - Date.parse(`${created_date}Z`)).toBe(60_000)
    },
  },
  {
    does: 'empties a field that is sent as null, the first as well as others',
    needs: ['createAccessToken', 'updateAccessToken', 'showAccessToken'],
    from: 'R11.0.0',
    run: async (server) => {
      const token = await login(server)
      await call(server, 'access_tokens/create', { token, authentication_code: 'NEW-1', udf_string_1: 'one' })
      await call(server, 'access_tokens/update', { token, ...card('NEW-1'), udf_string_1: null })
      expect((await show(server, token, 'NEW-1')).data.udf_string_1).toBeNull()
    },
  },
  {
    does: 'answers the fields that are asked for',
    needs: ['showAccessToken'],
    run: async (server) => {
      const token = await login(server)
      expect((await show(server, token, 'CARD-0001', { fields_set: 'number' })).data).toEqual({
        number: 'AT0000000001',
      })
      const unknown = await show(server, token, 'CARD-0001', { fields_set: 'number,shoe_size' })
      expect(unknown.code).toBe('REQUEST.UNKNOWNFIELDSSETFIELD')
    },
  },
  {
    does: 'deletes an access token that is not effective, and no other',
    needs: ['deleteAccessToken'],
    run: async (server) => {
      const token = await login(server)
      const remove = (code: string) => call(server, 'access_tokens/delete', { token, ...card(code) })
      expect((await remove('CARD-0001')).code).toBe('ACCESSTOKENS.INVALIDLIFECYCLESTATE')
      expect((await remove('CARD-0003')).code).toBe('OK')
      expect((await show(server, token, 'CARD-0003')).code).toBe('ACCESSTOKENS.ACCESSTOKENNOTFOUND')
    },
  },
  {
    does: 'takes an access token from state to state as documented',
    needs: ['setAccessTokenAsEffective', 'setAccessTokenAsNotEffective'],
    run: async (server) => {
      const token = await login(server)
      const put = async (what: string, code: string) =>
        (await call(server, `access_tokens/set_as_${what}`, { token, ...card(code) })).code
      expect(await put('effective', 'CARD-0002')).toBe('ACCESSTOKENS.INVALIDLIFECYCLESTATE')
      expect(await put('not_effective', 'CARD-0001')).toBe('OK')
      expect((await show(server, token, 'CARD-0001')).data.life_cycle_state).toBe('NOT_EFFECTIVE')
      expect(await put('effective', 'CARD-0001')).toBe('OK')
      expect((await show(server, token, 'CARD-0001')).data.life_cycle_state).toBe('EFFECTIVE')
    },
  },
  {
    does: 'verifies an access token by its newest code',
    needs: ['verifyAccessToken', 'resetAccessTokenVerificationCode'],
    run: async (server) => {
      const token = await login(server)
      const verify = async (verification_code: string) =>
        (await call(server, 'access_tokens/verify', { token, ...card('CARD-0002'), verification_code })).code
      expect(await verify('0000000')).toBe('ACCESSTOKENS.INVALIDVERIFICATIONCODE')
      const name = { authentication_code: 'CARD-0002' }
      const reset = await call(server, 'access_tokens/reset_verification_code', { token, ...name })
      expect(await verify('4815162')).toBe('ACCESSTOKENS.INVALIDVERIFICATIONCODE')
      expect(await verify(reset.data.verification_code)).toBe('OK')
    },
  },
  {
    does: 'makes a new pass code that works in the place of the old one',
    needs: ['resetAccessTokenPassCode', 'createSessionTokenByConsumerApplicationKey'],
    run: async (server) => {
      const token = await login(server)
      const reset = await call(server, 'access_tokens/reset_pass_code', { token, identifier: 'maria@demo.example' })
      const enter = async (pass_code: string) => {
        const body = { access_token_identifier: { identifier: 'maria@demo.example', pass_code } }
        const path = 'authentication/consumer_application_key/token'
        return (await call(server, path, body, byKey(consumerApplicationKey))).code
      }
      expect(await enter('maria-7391')).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
      expect(await enter(reset.data.random_pass_code)).toBe('OK')
    },
  },
  {
    does: 'lets the reader of a mail set a new pass code, once and within a day',
    needs: ['forgetAccessTokenPassCode', 'changeAccessTokenPassCode'],
    run: async (server) => {
      const token = await login(server)
      const forget = async () => {
        await call(server, 'access_tokens/forgot_pass_code', { token, identifier: 'maria@demo.example' })
        return server.control.snapshot().records.mail?.at(-1)?.pass_code_reset_token ?? 'no mail'
      }
      const change = async (mailed: string) =>
        (await call(server, 'access_tokens/change_pass_code', { token: mailed, pass_code: 'a new pass code' })).code
      const mailed = await forget()
      expect(await change(mailed)).toBe('OK')
      expect(await change(mailed)).toBe('ACCESSTOKENS.INVALIDPASSCODERESETTOKEN')
      const late = await forget()
      server.control.clock.advance('1d')
      expect(await change(late)).toBe('ACCESSTOKENS.INVALIDPASSCODERESETTOKEN')
    },
  },
]

const lists: Probe[] = [
  {
    does: 'lists by owner in the order they were made, page by page, narrowed when asked to',
    needs: ['listAccessTokens', 'listAccessTokenClassifications'],
    from: 'R16.12.0',
    run: async (server) => {
      const token = await login(server)
      const owner = { accounts_receivable_identifier: { number: 'ACR0000000007' } }
      for (const code of ['NEW-1', 'NEW-2', 'NEW-3']) {
        const classification = code === 'NEW-2' ? { classification_identifier: { alternative_code: 'FAMILYCARD' } } : {}
        const body = { token, authentication_code: code, ...owner, ...classification }
        expect((await call(server, 'access_tokens/create', body)).code).toBe('OK')
      }
      const list = async (query: object) => {
        const answer = await get(server, 'access_tokens/list', { token, ...owner, ...query })
        return answer.data.map((one: { authentication_code: string }) => one.authentication_code)
      }
      expect(await list({})).toEqual(['CARD-0001', 'NEW-1', 'NEW-2', 'NEW-3'])
      expect(await list({ number_of_results: 2 })).toEqual(['CARD-0001', 'NEW-1'])
      expect(await list({ number_of_results: 2, offset: 1 })).toEqual(['NEW-1', 'NEW-2'])
      expect(await list({ classification_identifier: { alternative_code: 'FAMILYCARD' } })).toEqual(['NEW-2'])
      expect(await list({ offset: 9 })).toEqual([])
    },
  },
  {
    does: 'lists what was made at one moment in the order it was made',
    needs: ['listAccessTokens', 'createAccessToken'],
    run: async (server) => {
      const token = await login(server)
      const owner = { accounts_receivable_identifier: { number: 'ACR0000000007' } }
      const codes = ['NEW-5', 'NEW-1', 'NEW-6', 'NEW-3', 'NEW-2', 'NEW-4']
      for (const code of codes)
        await call(server, 'access_tokens/create', { token, authentication_code: code, ...owner })
      const { data } = await get(server, 'access_tokens/list', { token, ...owner })
      const listed = data.map((one: { authentication_code: string }) => one.authentication_code)
      expect(listed).toEqual(['CARD-0001', ...codes])
    },
  },
  {
    does: 'gives at most 50 results at once',
    needs: ['listUsers'],
    from: 'R13.0.0',
    run: async (server) => {
      const token = await login(server)
      const ask = async (number_of_results: number) =>
        (await get(server, 'users/list', { token, unit_identifier: { id: '1' }, number_of_results })).code
      expect([await ask(50), await ask(51)]).toEqual(['OK', 'REQUEST.INVALIDPARAMETERS'])
    },
  },
  {
    does: 'tells a provider the PINs that are set',
    needs: ['setPerceptionSubscriberPinNumber'],
    run: async (server) => {
      const token = await login(server)
      const path = 'perception/provisioning_requests/set_subscriber_pin_number'
      const body = { token, subscription_identifier: { number: 'S0000000044' }, pin_number: '4711' }
      expect((await call(server, path, body)).code).toBe('OK')
      expect(server.control.snapshot().records.provisioningRequest).toMatchObject([{ pin: '4711' }])
    },
  },
  {
    does: 'gives a subscription one Nagra token',
    needs: ['authenticateNagraSubscription'],
    run: async (server) => {
      const token = await login(server)
      const body = {
        token,
        accounts_receivable_identifier: { number: 'ACR0000000007' },
        subscription_identifier: { number: 'S0000000043' },
      }
      const [one, other] = [
        await call(server, 'nagra_media_platform/authenticate', body),
        await call(server, 'nagra_media_platform/authenticate', body),
      ]
      expect(one.data.nagra_token).toBe(other.data.nagra_token)
    },
  },
]

const requests: Probe[] = [
  {
    does: 'refuses what does not fit the contract',
    needs: ['showAccessToken'],
    run: async (server) => {
      const token = await login(server)
      const refused = async (body: object) => (await call(server, 'access_tokens/show', { token, ...body })).code
      expect(await refused({})).toBe('REQUEST.INVALIDPARAMETERS')
      expect(await refused({ ...card('CARD-0001'), shoe_size: 42 })).toBe('REQUEST.INVALIDPARAMETERS')
      const both = { authentication_code: 'CARD-0001', identifier: 'maria@demo.example', pass_code: 'maria-7391' }
      expect(await refused({ access_token_identifier: both })).toBe('REQUEST.INVALIDPARAMETERS')
    },
  },
  {
    does: 'takes a member that nobody knows where a table is cut, and names it; one mistyped it refuses',
    needs: ['createAccessToken', 'showAccessToken'],
    from: 'R11.0.0',
    run: async (server) => {
      const token = await login(server)
      const body = { token, authentication_code: 'NEW-1', shoe_size: 42 }
      const made = await call(server, 'access_tokens/create', body)
      expect([made.code, made.headers['crmcom-ignored-members']]).toEqual(['OK', 'shoe_size'])
      const mistyped = { token, authentication_code: 'NEW-2', udf_strin_1: 'one' }
      expect((await call(server, 'access_tokens/create', mistyped)).code).toBe('REQUEST.INVALIDPARAMETERS')
    },
  },
  {
    does: 'takes null for what is not set at a login, a read and a create',
    needs: ['createAccessToken', 'showAccessToken'],
    run: async (server) => {
      const signedIn = await call(server, 'authentication/token', { token: null, unit: null, ...user })
      expect([signedIn.code, signedIn.headers['crmcom-ignored-members']]).toEqual(['OK', 'token'])
      const { token } = signedIn.data
      const identifier = { authentication_code: 'CARD-0001', identifier: null, pass_code: null }
      expect((await call(server, 'access_tokens/show', { token, access_token_identifier: identifier })).code).toBe('OK')
      const body = { token, authentication_code: 'NEW-1', identifier: null }
      expect((await call(server, 'access_tokens/create', body)).code).toBe('OK')
    },
  },
  {
    does: 'refuses a body that is not announced as JSON, and a method that is not the operation’s',
    needs: [],
    run: async (server) => {
      const body = JSON.stringify(user)
      const headers = { 'content-type': 'text/plain' }
      const refused = await send(server, 'authentication/token', { body, headers })
      expect((await refused.json()).status.code).toContain('UNSUPPORTEDMEDIATYPE')
      const init = { method: 'PUT', body, headers: { 'content-type': 'application/json' } }
      expect((await (await send(server, 'authentication/token', init)).json()).status.code).toContain(
        'METHODNOTALLOWED',
      )
    },
  },
  {
    does: 'takes a path with a slash at its end',
    needs: [],
    run: async (server) => {
      expect((await call(server, 'authentication/token/', user)).code).toBe('OK')
    },
  },
  {
    does: 'answers JSON in the envelope, with the id of the request, and repeats no secret',
    needs: [],
    run: async (server) => {
      for (const [body, ok] of [
        [user, true],
        [{ ...user, password: 'wrong' }, false],
      ] as const) {
        const headers = { 'content-type': 'application/json', 'x-request-id': 'probe-1' }
        const response = await send(server, 'authentication/token', { headers, body: JSON.stringify(body) })
        expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
        expect(response.headers.get('x-request-id')).toBe('probe-1')
        const text = await response.text()
        const answer = JSON.parse(text)
        expect(Object.keys(answer).sort()).toEqual(ok ? ['data', 'status'] : ['status'])
        expect(answer.status.code === 'OK').toBe(ok)
        if (!ok) expect(knownCodes(server)).toContain(answer.status.code)
        expect(text).not.toContain(body.password)
      }
    },
  },
]

function knownCodes(server: Probed): string[] {
  const { code } = server.contract.components?.schemas?.['FailureStatus']?.properties ?? {}
  return ((code?.['x-known-codes'] ?? []) as { code: string }[]).map((known) => known.code)
}

const releases: Probe[] = [
  {
    does: 'has the parameters of its release, and none of a later one',
    needs: ['createAccessToken'],
    run: async (server) => {
      const token = await login(server)
      const parameters = server.contract.components?.schemas?.['AccessTokenCreation']?.properties ?? {}
      const classified = { classification_identifier: { alternative_code: 'FAMILYCARD' } }
      const there = 'classification_identifier' in parameters
      const answer = await call(server, 'access_tokens/create', { token, authentication_code: 'NEW-1', ...classified })
      expect(answer.code).toBe(there ? 'OK' : 'REQUEST.PARAMETERNOTINRELEASE')
    },
  },
]

const invalid = 'REQUEST.INVALIDPARAMETERS'

const boundaries: Probe[] = [
  {
    does: 'takes text only in characters, in one line and up to 4,000 of them',
    needs: ['createAccessToken', 'showAccessToken'],
    run: async (server) => {
      const token = await login(server)
      const create = (authentication_code: string) =>
        call(server, 'access_tokens/create', { token, authentication_code })
      for (const code of ['A\ud800', 'B\nC', 'D\0', 'E\u2028', 'F'.repeat(4001)])
        expect((await create(code)).code).toBe(invalid)
      expect((await create('G'.repeat(4000))).code).toBe('OK')
      expect((await show(server, token, 'A\ufffd')).code).toBe('ACCESSTOKENS.ACCESSTOKENNOTFOUND')
    },
  },
  {
    does: 'refuses bytes that are not UTF-8',
    needs: [],
    run: async (server) => {
      const [start, end] = JSON.stringify({ ...user, username: '|' }).split('|') as [string, string]
      const bytes = [...new TextEncoder().encode(start), 0xff, ...new TextEncoder().encode(end)]
      const headers = { 'content-type': 'application/json' }
      const response = await send(server, 'authentication/token', { headers, body: new Uint8Array(bytes) })
      expect((await response.json()).status.code).toContain('MALFORMEDJSON')
    },
  },
  {
    does: 'takes whole numbers only as far as they are kept',
    needs: ['setPerceptionSubscriberPinNumber'],
    run: async (server) => {
      const token = await login(server)
      const path = 'perception/provisioning_requests/set_subscriber_pin_number'
      const set = (pin: string) =>
        call(
          server,
          path,
          `{"token":"${token}","subscription_identifier":{"number":"S0000000042"},"pin_number":${pin}}`,
        )
      for (const pin of ['9007199254740992', '1e20']) expect((await set(pin)).code).toBe(invalid)
    },
  },
  {
    does: 'takes dates that the calendar has',
    needs: ['createAccessToken'],
    from: 'R10.1.0',
    run: async (server) => {
      const token = await login(server)
      const create = (authentication_code: string, udf_date_1: string) =>
        call(server, 'access_tokens/create', { token, authentication_code, udf_date_1 })
      expect((await create('NEW-1', '2026-02-30T00:00:00')).code).toBe(invalid)
      expect((await create('NEW-2', '2024-02-29T23:59:59')).code).toBe('OK')
    },
  },
  {
    does: 'answers under the names it is told only',
    needs: [],
    run: async (server) => {
      const { fetch } = await server.start({ hosts: ['localhost'] })
      const status = async (host: string) =>
        (await fetch(new Request('http://localhost/', { headers: { host } }))).status
      expect([await status('localhost:80'), await status('evil.example')]).toEqual([200, 403])
    },
  },
  {
    does: 'has a world for who is let in, however many others asked for one',
    needs: [],
    run: async (server) => {
      const { fetch } = await server.start({ worlds: { limit: 2 } })
      const ask = async (world: string, password: string) => {
        const headers = { 'content-type': 'application/json', 'x-crmcom-world': world }
        const body = JSON.stringify({ ...user, password })
        return (
          await fetch(
            new Request(`http://localhost${basePath}/authentication/token`, { method: 'POST', headers, body }),
          )
        ).status
      }
      for (const name of ['a', 'b', 'c']) await ask(name, 'wrong')
      expect(await ask('d', user.password)).toBe(200)
    },
  },
  {
    does: 'takes back what it writes down of a world',
    needs: [],
    run: async (server) => {
      await login(server)
      await server.control.restore(server.control.snapshot())
    },
  },
  {
    does: 'takes a session token only as it was given',
    needs: ['showAccessToken'],
    from: 'R12.0.0',
    run: async (server) => {
      const secret = new Uint8Array(32).fill(7)
      const started = await server.start({ secret })
      const token = await login(started)
      const claims = claimsOf(token)
      const key = await keyFor(secret, 'session')
      const header = { typ: 'JWT', alg: 'HS256' }
      const forged = await new SignJWT({ ...claims, exp: '1' } as never).setProtectedHeader(header).sign(key)
      expect([await use(started, token), await use(started, forged)]).toEqual([
        'OK',
        'AUTHENTICATION.INVALIDSESSIONTOKEN',
      ])
    },
  },
  {
    does: 'takes no token that another system is yet to issue',
    needs: ['createSessionTokenByConsumerApplicationKey'],
    from: 'R16.2.0',
    run: async (server) => {
      const second = Math.floor(server.control.clock.now() / 1000)
      const enter = async (iat: number) => {
        const { identitySecret } = demoCredentials
        const claims = { iss: 'https://identity.demo.example', sub: 'maria@demo.example', iat, exp: second + 900_000 }
        const jwt = await new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256' })
          .sign(new TextEncoder().encode(identitySecret))
        const path = 'authentication/consumer_application_key/token'
        return (await call(server, path, { organisation: 'ORG1', jwt })).code
      }
      expect([await enter(second + 30), await enter(second + 3600)]).toEqual([
        'OK',
        'AUTHENTICATION.INVALIDJSONWEBTOKEN',
      ])
    },
  },
]

const named = (number: string) => ({ accounts_receivable_identifier: { number } })
const [eleni, nordlys] = ['ACR0000000021', 'ACR0000000034']
const wallet = { wallet_identifier: { number: 'W0000000012' } }
const inCash = { type_identifier: { name: 'Payment' }, payment_method_identifier: { name: 'Cash' } }
const payment = { ...inCash, life_cycle_state: 'POSTED' }
const cancellation = (of: string) => ({ type_identifier: { name: `${of} cancellation` } })
const wrongState = 'FINANCIALTRANSACTIONS.INVALIDLIFECYCLESTATE'
const cents = async ({ control }: Probed, number = eleni): Promise<number> => {
  const { balances } = await control.journal({ organisation: 'DEMO', number })
  return Math.round(Number(balances['EUR']) * 100)
}
/** Makes calls of one session by POST. */
const calling = async (server: Probed, token?: string) => {
  const live = token ?? (await login(server))
  return (path: string, body: object) => call(server, path, { token: live, ...body })
}
/** Makes calls of one session by GET. */
const asking = async (server: Probed, token?: string) => {
  const live = token ?? (await login(server))
  return (path: string, query: Query) => get(server, path, { token: live, ...query })
}
/** Issues a bill, and hands its name back and that of its invoice. */
const issued = async ({ control }: Probed, amount: number, number = eleni) => {
  const bill = await control.bills.issue({ account: { organisation: 'DEMO', number }, amount })
  return {
    bill: { bill_identifier: { number: bill.number } },
    invoice: { invoice_identifier: { number: bill.invoice.number } },
  }
}

const money: Probe[] = [
  {
    does: 'counts what is paid, to the cent, and no longer when it is cancelled',
    needs: ['createPayment', 'cancelPayment', 'showPayment'],
    run: async (server) => {
      const act = await calling(server)
      let expected = await cents(server)
      const pay = async (payment_amount: number | string) => {
        const { data } = await act('payments/create', { ...named(eleni), ...payment, payment_amount })
        expected += Math.round(Number(payment_amount) * 100)
        expect([data.payment_amount, await cents(server)]).toEqual([Number(payment_amount), expected])
        return { payment_identifier: { id: data.id } }
      }
      const first = await pay(10.25)
      for (const amount of ['3.40', '3.45', '20', 7]) await pay(amount)
      await act('payments/cancel', { ...first, ...cancellation('Payment') })
      expect(await cents(server)).toBe(expected - 1025)
      expect((await act('payments/cancel', { ...first, ...cancellation('Payment') })).code).toBe(wrongState)
      const ask = await asking(server)
      expect((await ask('payments/show', first)).data.life_cycle_state).toBe('CANCELLED')
    },
  },
  {
    does: 'takes amounts above zero, and no more digits than the currency has',
    needs: ['createPayment'],
    run: async (server) => {
      const act = await calling(server)
      const pay = async (payment_amount: number) =>
        (await act('payments/create', { ...named(eleni), ...payment, payment_amount })).code
      const before = await cents(server)
      expect([await pay(10.255), await pay(0)]).toEqual(['AMOUNTS.AMOUNTNOTEXACT', 'AMOUNTS.AMOUNTNOTPOSITIVE'])
      expect(await pay(-5)).not.toBe('OK')
      expect(await cents(server)).toBe(before)
    },
  },
  {
    does: 'makes one payment of a back office code',
    needs: ['createPayment'],
    from: 'R9.1.0',
    run: async (server) => {
      const act = await calling(server)
      const paid = { ...named(eleni), ...payment, payment_amount: 5, back_office_code: 'BO-ONCE' }
      expect((await act('payments/create', paid)).code).toBe('OK')
      expect((await act('payments/create', paid)).code).toBe('FINANCIALTRANSACTIONS.BACKOFFICECODEALREADYEXISTS')
    },
  },
  {
    does: 'posts a draft once',
    needs: ['postPayment'],
    run: async (server) => {
      const [act, before] = [await calling(server), await cents(server)]
      const draft = { payment_identifier: { reference_number: '1097' } }
      expect((await act('payments/post', draft)).data.life_cycle_state).toBe('POSTED')
      expect(await cents(server)).toBe(before + 4000)
      expect((await act('payments/post', draft)).code).toBe(wrongState)
      expect(await cents(server)).toBe(before + 4000)
    },
  },
  {
    does: 'shows balances, bills and credit limits as the books have them',
    needs: ['showAccountsReceivable', 'showBill'],
    run: async (server) => {
      const ask = await asking(server)
      const account = async (number: string) => (await ask('accounts_receivable/show', named(number))).data
      const [hers, theirs] = [await account(eleni), await account(nordlys)]
      expect(hers).toMatchObject({ balance: (await cents(server)) / -100, credit_limit_status: 'NOT_EXCEEDED' })
      expect(theirs).toMatchObject({ balance: (await cents(server, nordlys)) / -100, credit_limit_status: 'EXCEEDED' })
      const bill = await ask('bills/show', { bill_identifier: { number: 'B0000000123' } })
      expect(bill.data.total_billed_amount).toBe(38.5)
    },
  },
  {
    does: 'converts to the cent, half up',
    needs: ['convertToDefaultCurrency'],
    run: async (server) => {
      const ask = await asking(server)
      const query = { value: '12.34', currency_identifier: { code: 'USD' } }
      const { converted_value, currency_period_rate } = (await ask('currencies/convert_to_default_currency', query))
        .data
      expect(converted_value).toBeCloseTo(12.34 * currency_period_rate.rate, 2)
      expect(Number.isInteger(converted_value)).toBe(false)
    },
  },
  {
    does: 'posts an invoice once, out of the account, and takes it back when it is cancelled',
    needs: ['postInvoice', 'cancelInvoice'],
    run: async (server) => {
      const [act, before] = [await calling(server), await cents(server, nordlys)]
      const draft = { invoice_identifier: { reference_number: '2295' } }
      await act('invoices/post', draft)
      expect(await cents(server, nordlys)).toBe(before - 6000)
      expect((await act('invoices/post', draft)).code).toBe(wrongState)
      await act('invoices/cancel', { ...draft, ...cancellation('Invoice') })
      expect(await cents(server, nordlys)).toBe(before)
    },
  },
  {
    does: 'posts a credit note once, into the account',
    needs: ['postCreditNote'],
    run: async (server) => {
      const [act, before] = [await calling(server), await cents(server)]
      const draft = { credit_note_identifier: { reference_number: '3016' } }
      await act('credit_notes/post', draft)
      expect(await cents(server)).toBe(before + 600)
      expect((await act('credit_notes/post', draft)).code).toBe(wrongState)
      expect(await cents(server)).toBe(before + 600)
    },
  },
  {
    does: 'pays an invoice once, until the payment is cancelled',
    needs: ['payInvoice', 'showInvoice', 'cancelPayment'],
    run: async (server) => {
      const [act, ask] = [await calling(server), await asking(server)]
      const { invoice } = await issued(server, 38.5)
      const open = async () => (await ask('invoices/show', invoice)).data.unsettled_amount
      const pay = () => act('payments/pay_invoice', { ...named(eleni), ...inCash, ...invoice })
      const paid = await pay()
      expect([paid.data.payment_amount, await open()]).toEqual([38.5, 0])
      expect((await pay()).code).toBe('PAYMENTS.NOTHINGOUTSTANDING')
      await act('payments/cancel', { payment_identifier: { id: paid.data.id }, ...cancellation('Payment') })
      expect(await open()).toBe(38.5)
    },
  },
  {
    does: 'leaves an invoice that is cancelled off its bill',
    needs: ['cancelInvoice', 'showBill'],
    run: async (server) => {
      const [act, ask] = [await calling(server), await asking(server)]
      const { bill, invoice } = await issued(server, 12)
      const billed = async () => (await ask('bills/show', bill)).data.total_billed_amount
      expect(await billed()).toBe(12)
      await act('invoices/cancel', { ...invoice, ...cancellation('Invoice') })
      expect(await billed()).toBe(0)
    },
  },
  {
    does: 'posts a request to a payment gateway once, and takes a thousand at once',
    needs: ['postPaymentGatewayRequests'],
    run: async (server) => {
      const act = await calling(server)
      const element = (id: number) => ({
        request_unique_identifier: String(id),
        payment_gateway_request_identifier: { number: 'PGR0000000031' },
      })
      const post = (many: number) =>
        act('payment_gateway_requests/bulk/post', {
          payment_gateway_requests_set: Array.from({ length: many }, (_, i) => element(i)),
        })
      expect((await post(1)).data.processed_payment_gateway_requests_set).toHaveLength(1)
      expect((await post(1)).data.unprocessed_payment_gateway_requests_set).toHaveLength(1)
      expect([(await post(1000)).code, (await post(1001)).code]).toEqual(['OK', invalid])
    },
  },
  {
    does: 'pays into a wallet and from it, no more than it holds',
    needs: ['createPayment', 'payBill', 'cancelPayment'],
    from: 'R14.0.0',
    run: async (server) => {
      const act = await calling(server)
      const held = () =>
        (server.control.snapshot().records.book ?? []).find(({ name }) => name.startsWith('wallet:'))?.balance
      const into = (await act('payments/create', { ...wallet, ...payment, payment_amount: 30 })).data
      expect(held()).toBe('180')
      const pay = async (amount: number) => {
        const { bill } = await issued(server, amount)
        return (await act('payments/pay_bill', { ...wallet, ...inCash, ...bill })).code
      }
      expect([await pay(180.01), await pay(170), held()]).toEqual(['WALLETS.INSUFFICIENTFUNDS', 'OK', '10'])
      const back = await act('payments/cancel', { payment_identifier: { id: into.id }, ...cancellation('Payment') })
      expect([back.code, held()]).toEqual(['WALLETS.INSUFFICIENTFUNDS', '10'])
    },
  },
  {
    does: 'keeps the wallets of customers apart',
    needs: ['createPayment', 'payBill', 'createSessionTokenByConsumerApplicationKey'],
    from: 'R14.0.0',
    run: async (server) => {
      const act = await calling(server, await loginCustomer(server, 'CARD-0001'))
      const none = 'WALLETS.WALLETNOTFOUND'
      expect((await act('payments/create', { ...payment, ...wallet, payment_amount: 5 })).code).toBe(none)
      const { bill } = await issued(server, 5, 'ACR0000000007')
      expect((await act('payments/pay_bill', { ...wallet, ...inCash, ...bill })).code).toBe(none)
    },
  },
  {
    does: 'keeps the papers of customers apart',
    needs: ['showPayment', 'payInvoice', 'createSessionTokenByConsumerApplicationKey'],
    run: async (server) => {
      const token = await loginCustomer(server, 'CARD-0001')
      const [act, ask] = [await calling(server, token), await asking(server, token)]
      const shown = await ask('payments/show', { payment_identifier: { reference_number: '1096' } })
      expect(shown.code).toBe('PAYMENTS.PAYMENTNOTFOUND')
      const invoice = { invoice_identifier: { number: 'I0000000293' } }
      const paid = await act('payments/pay_invoice', { ...named('ACR0000000007'), ...inCash, ...invoice })
      expect(paid.code).toBe('INVOICES.INVOICENOTFOUND')
    },
  },
  {
    does: 'gives as many of the latest as are asked for, the newest first',
    needs: ['getLatestPayments', 'createPayment'],
    run: async (server) => {
      const [act, ask] = [await calling(server), await asking(server)]
      for (const payment_amount of [1, 2, 3])
        await act('payments/create', { ...named(eleni), ...payment, payment_amount })
      const amounts = async (number: number) =>
        (await ask('payments/get_latest', { ...named(eleni), number })).data.map(
          (one: { payment_amount: number }) => one.payment_amount,
        )
      expect([await amounts(1), await amounts(2)]).toEqual([[3], [3, 2]])
    },
  },
  {
    does: 'lists payments page by page, and by their type',
    needs: ['listPayments'],
    from: 'R13.0.0',
    run: async (server) => {
      const ask = await asking(server)
      const ids = async (query: Query) =>
        (await ask('payments/list', { ...named(eleni), ...query })).data.map(({ id }: { id: string }) => id)
      const all = await ids({})
      const pages = [await ids({ number_of_results: 1 }), await ids({ number_of_results: 1, offset: 1 })]
      expect(pages.flat()).toEqual(all.slice(0, 2))
      expect(await ids({ type_identifier: { name: 'Payment' } })).toEqual(all)
      expect(await ids({ type_identifier: { name: 'Payment cancellation' } })).toEqual([])
    },
  },
  {
    does: 'has the parameters of a payment of its release, and none of a later one',
    needs: ['createPayment'],
    run: async (server) => {
      const act = await calling(server)
      const parameters = server.contract.components?.schemas?.['PaymentCreation']?.properties ?? {}
      const ways: [parameter: string, body: object][] = [
        ['wallet_identifier', wallet],
        ['back_office_code', { ...named(eleni), back_office_code: 'BO-NEW' }],
        ['intended_currency_identifier', { ...named(eleni), intended_currency_identifier: { code: 'EUR' } }],
      ]
      for (const [parameter, body] of ways) {
        const { code } = await act('payments/create', { ...body, ...payment, payment_amount: 5 })
        expect([parameter, code === 'OK']).toEqual([parameter, parameter in parameters])
      }
    },
  },
]

const inWallet = { wallet_identifier: { number: 'W0000000012' } }
const ofClass = (name: string) => ({ type_identifier: { name } })
const topUp = { ...inWallet, ...ofClass('Top-up'), amount: 20 }
const voiding = (number: string) => ({ wallet_transaction_identifier: { number }, ...ofClass('Correction') })

/** Gives all records of some kinds of the world other fields. */
async function give({ control }: Probed, change: { [kind: string]: object }): Promise<void> {
  const seed = control.snapshot()
  const records: { [kind: string]: readonly object[] | undefined } = { ...seed.records }
  for (const [kind, fields] of Object.entries(change))
    records[kind] = records[kind]?.map((one) => ({ ...one, ...fields }))
  await control.load({ ...seed, records })
}

/** Makes calls with one session. */
async function acting(server: Probed) {
  const token = await login(server)
  const act = (path: string, body: object) => call(server, path, { token, ...body })
  const held = async () => (await get(server, 'wallets/show', { token, ...inWallet })).data.balance
  return { token, act, held }
}

const wallets: Probe[] = [
  {
    does: 'keeps to the limit of a contact, of all that was made on one day',
    needs: ['createWalletTransaction', 'transferWalletToAccount'],
    run: async (server) => {
      await give(server, { contactInformation: { wallet_limit_per_day: '80' } })
      const { act } = await acting(server)
      const codes = [
        (await act('wallet_transactions/create', { ...topUp, amount: 30.01 })).code,
        (await act('wallets/transfer_to_account', { ...inWallet, amount: 30.01 })).code,
        (await act('wallet_transactions/create', { ...topUp, amount: 20 })).code,
        (await act('wallet_transactions/create', { ...topUp, amount: 20 })).code,
      ]
      expect(codes).toEqual(['WALLETS.LIMITEXCEEDED', 'WALLETS.LIMITEXCEEDED', 'OK', 'WALLETS.LIMITEXCEEDED'])
    },
  },
  {
    does: 'lets a customer neither see nor use the wallets of others',
    needs: ['showWallet', 'transferWalletToAccount', 'createSessionTokenByConsumerApplicationKey'],
    from: 'R14.0.0',
    run: async (server) => {
      const token = await loginCustomer(server, 'CARD-0001')
      const answers = [
        await get(server, 'wallets/show', { token, ...inWallet }),
        await call(server, 'wallet_transactions/create', { token, ...topUp }),
        await call(server, 'wallets/transfer_to_account', { token, ...inWallet, amount: 5 }),
      ]
      expect(answers.map(({ code }) => code)).toEqual(answers.map(() => 'WALLETS.WALLETNOTFOUND'))
    },
  },
  {
    does: 'spends no more than may be spent on anything, and pays back no extra amount',
    needs: ['createWalletTransaction'],
    run: async (server) => {
      const { act, held } = await acting(server)
      const product_conditions_set = [{ product_identifier: { code: 'FAMILY' } }]
      const credit = {
        ...topUp,
        extra_added_amount: 5,
        credit_allotments_set: [{ amount: 20, product_conditions_set }],
      }
      expect((await act('wallet_transactions/create', credit)).code).toBe('OK')
      const spend = (name: string, amount: number) =>
        act('wallet_transactions/create', { ...inWallet, ...ofClass(name), amount })
      expect((await spend('Purchase', 155.01)).code).toBe('WALLETS.INSUFFICIENTFUNDS')
      expect((await spend('Payout', 150.01)).code).toBe('WALLETS.INSUFFICIENTFUNDS')
      expect([(await spend('Purchase', 155)).code, await held()]).toEqual(['OK', 20])
    },
  },
  {
    does: 'voids a wallet transaction once, with all that it made',
    needs: ['voidWalletTransaction'],
    from: 'R9.0.0',
    run: async (server) => {
      const { token, act, held } = await acting(server)
      expect((await act('wallet_transactions/void', voiding('WT0000000005'))).code).toBe('OK')
      expect(await held()).toBe(100)
      expect((await act('wallet_transactions/void', voiding('WT0000000005'))).code).toBe(
        'WALLETTRANSACTIONS.INVALIDLIFECYCLESTATE',
      )
      const to_wallet_identifier = { number: 'W0000000013' }
      const moved = await act('wallet_transactions/create', { ...topUp, ...ofClass('Move'), to_wallet_identifier })
      await act('wallet_transactions/void', voiding(moved.data.number))
      const others = await get(server, 'wallet_transactions/list', { token, wallet_identifier: to_wallet_identifier })
      expect(others.data.map(({ life_cycle_state: state }: { life_cycle_state: string }) => state)).toEqual(['VOIDED'])
    },
  },
  {
    does: 'counts what has expired no more, by the days of its time zone',
    needs: ['getWalletBalance', 'getExpiringWalletBalance'],
    run: async (server) => {
      await give(server, {
        walletTransaction: { expires_on: Date.parse('2026-01-31T22:30:00Z') },
        organisation: { time_zone: 'Europe/Nicosia' },
      })
      const { act } = await acting(server)
      const expired = async (threshold_date: string) =>
        (await act('wallets/get_expiring_balance', { ...inWallet, threshold_date })).data.expired_amount
      expect([await expired('2026-01-31T00:00:00'), await expired('2026-02-01T00:00:00')]).toEqual([0, 150])
      const then = { ...inWallet, as_of_date: '2026-02-01T00:00:00' }
      expect((await act('wallets/get_balance', then)).data.balance).toBe(0)
    },
  },
]

const family = { product_identifier: { code: 'FAMILY' } }

const products: Probe[] = [
  {
    does: 'lists the products that are valid on a date',
    needs: ['listProducts'],
    run: async (server) => {
      const { token } = await acting(server)
      const query = { token, type_identifier: { name: 'Channels' }, as_of_date_valid: '2026-01-05T00:00:00' }
      const { data } = await get(server, 'products/list', query)
      expect(data.map(({ code }: { code: string }) => code)).toEqual(['FAMILY', 'SPORTS'])
    },
  },
  {
    does: 'leaves what of a product is not sent, and notes when it was changed',
    needs: ['updateProduct', 'showProduct'],
    run: async (server) => {
      const { token, act } = await acting(server)
      await act('products/update', { ...family, udf_string_1: 'kept', udf_string_9: 'kept' })
      await act('products/update', { ...family, description: 'For all' })
      const { data } = await get(server, 'products/show', { token, ...family })
      expect(data).toMatchObject({ udf_string_1: 'kept', udf_string_9: 'kept', description: 'For all' })
      expect(data.log_information.updated_date).toBe('2026-01-05T10:00:00')
    },
  },
  {
    does: 'brings in products as the definition has it',
    needs: ['synchroniseProducts', 'showProduct'],
    run: async (server) => {
      const type = 'E9D3D76AD8AD9D43DC7A4CE19C52AF81'
      const brand = '03F9C9BDCF98CDBA159240411D236B16'
      await give(server, { productSynchronisation: { enforces_update: false, type, brand } })
      const { token, act } = await acting(server)
      const synchronisation_definition_identifier = { alternative_code: 'NIGHTLY' }
      const products_set = [{ code: 'FAMILY', description: 'Another' }, { code: 'KIDS' }]
      await act('products/synchronise', { synchronisation_definition_identifier, products_set })
      const shown = async (code: string) =>
        (await get(server, 'products/show', { token, product_identifier: { code } })).data
      expect((await shown('FAMILY')).description).toBe('Family channels')
      expect((await shown('KIDS')).brand?.name).toBe('Harbour')
    },
  },
]

const ofEleni = { accounts_receivable_identifier: { number: 'ACR0000000021' } }

const rewards: Probe[] = [
  {
    does: 'uses a voucher once',
    needs: ['useVoucher'],
    run: async (server) => {
      const { act } = await acting(server)
      const use = async () => (await act('vouchers/use', { ...ofEleni, secret_number: '481516234201' })).code
      expect([await use(), await use()]).toEqual(['OK', 'VOUCHERS.INVALIDLIFECYCLESTATE'])
    },
  },
  {
    does: 'uses no voucher that is cancelled',
    needs: ['useVoucher', 'cancelVoucher'],
    run: async (server) => {
      const { act } = await acting(server)
      const cancellation = { voucher_identifier: { number: 'V0000000704' }, cancellation_reason: 'VOUCHER_LOSS' }
      expect((await act('vouchers/cancel', cancellation)).code).toBe('OK')
      const { code } = await act('vouchers/use', { ...ofEleni, secret_number: '481516234204' })
      expect(code).toBe('VOUCHERS.INVALIDLIFECYCLESTATE')
    },
  },
  {
    does: 'uses a voucher in its time and in the units it names only',
    needs: ['useVoucher'],
    run: async (server) => {
      await give(server, { voucher: { expiration_date: 0 } })
      const first = await acting(server)
      const use = async ({ act }: typeof first) =>
        (await act('vouchers/use', { ...ofEleni, secret_number: '481516234201' })).code
      expect(await use(first)).toBe('VOUCHERS.VOUCHERNOTVALID')
      await give(server, { voucher: { expiration_date: null, allowed_units: [harbourShop] } })
      expect(await use(await acting(server))).toBe('VOUCHERS.UNITNOTALLOWED')
    },
  },
  {
    does: 'lets join a closed scheme by its code only',
    needs: ['updateRewardsParticipant'],
    run: async (server) => {
      const { act } = await acting(server)
      const change = { action: 'ADD', sign_up_on: '2026-01-05T00:00:00', sign_up_by_unit_identifier: { id: '1' } }
      const { code } = await act('rewards_participants/update', {
        rewards_participant_identifier: { number: '32' },
        participating_schemes_set: [{ ...change, reward_scheme_identifier: { name: 'Staff Club' } }],
      })
      expect(code).toBe('REWARDSCHEMES.INVALIDREFERENCECODE')
    },
  },
  {
    does: 'ends a participation once',
    needs: ['endRewardsParticipation'],
    run: async (server) => {
      const { act } = await acting(server)
      const end = { rewards_participant_identifier: { number: '32' }, termination_reason: 'FRAUD' }
      const codes = [await act('rewards_participants/terminate', end), await act('rewards_participants/terminate', end)]
      expect(codes.map(({ code }) => code)).toEqual(['OK', 'REWARDSPARTICIPANTS.INVALIDLIFECYCLESTATE'])
    },
  },
  {
    does: 'lets what is left of an award expire, and nothing of one that is cancelled',
    needs: ['showAwardRewardTransaction'],
    run: async (server) => {
      const expired = async () => {
        const { token } = await acting(server)
        const query = { token, reward_award_transaction_identifier: { number: '502' } }
        return (await get(server, 'reward_transactions/awards/show', query)).data.award_expiration_transaction
      }
      await give(server, { rewardAward: { expiration_date: 0 } })
      expect((await expired())?.amount).toBe(3)
      await give(server, { rewardAward: { life_cycle_state: 'CANCELLED' } })
      expect(await expired()).toBeNull()
    },
  },
  {
    does: 'sums what was awarded and not cancelled',
    needs: ['calculateRewardsParticipantAwards'],
    run: async (server) => {
      await give(server, { rewardAward: { life_cycle_state: 'CANCELLED' } })
      const { act } = await acting(server)
      const named = { rewards_participant_identifier: { number: '32' } }
      const { data } = await act('rewards_participants/calculate_total_awarded_amount', named)
      expect(data.total_awarded_amount).toBe(0)
    },
  },
]

const segments: Probe[] = [
  {
    does: 'sends webhook requests again that are rejected, and no others',
    needs: ['resendWebhookRequest'],
    run: async (server) => {
      const { act } = await acting(server)
      const codeOf = async (number: string) =>
        (await act('webhook_requests/resend', { webhook_request_identifier: { number } })).code
      expect([await codeOf('7'), await codeOf('7'), await codeOf('8')]).toEqual([
        ...['OK', 'WEBHOOKREQUESTS.INVALIDLIFECYCLESTATE', 'WEBHOOKREQUESTS.INVALIDLIFECYCLESTATE'],
      ])
    },
  },
  {
    does: 'shows what a segment holds, with the accounts',
    needs: ['getSegmentMembers'],
    run: async (server) => {
      const { token } = await acting(server)
      const { data } = await get(server, 'segmentation/preview', { token, segmentation_identifier: { number: '11' } })
      const accounts = data.map((one: { accounts_receivable?: { number: string } }) => one.accounts_receivable?.number)
      expect(accounts).toEqual(['ACR0000000021', 'ACR0000000034'])
    },
  },
]

export const probes: readonly Probe[] = [
  ...sessions,
  ...accessTokens,
  ...lists,
  ...requests,
  ...releases,
  ...boundaries,
  ...money,
  ...wallets,
  ...products,
  ...subscriptionProbes,
  ...segments,
  ...rewards,
  ...customerEventProbes,
]
