import type { MemoryStore } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import {
  as,
  by,
  card,
  enter,
  enterWithRival,
  invalidCredentials,
  minutes,
  notFound,
  stored,
  wrongState,
} from '../support/access-tokens.js'
import { recordsOf } from '../support/records.js'
import { type Answer, call, login, loginCustomer, type Subject } from '../support/server.js'

describe('access_tokens/forgot_pass_code and change_pass_code', () => {
  const forgot = 'forgot_pass_code'
  const mails = async (store: MemoryStore, to = 'maria@demo.example') =>
    await recordsOf(store).find('mail', { index: 'to', organisation: 'ORG1', values: [to] })
  const change = (server: Subject, token: string, pass_code = 'maria-9046') =>
    call(server, 'access_tokens/change_pass_code', { token, pass_code })
  const invalidToken = 'ACCESSTOKENS.INVALIDPASSCODERESETTOKEN'

  it.each(['R16.12.0', 'R17.10.0', 'R18.0.0'])('set a new pass code by a mail in %s', async (release) => {
    const { server, act, store } = await enter(release)
    server.clock.advance(minutes(10))
    expect((await act(forgot, { identifier: 'nikos@demo.example' })).data).toEqual({})
    const [mail, ...others] = await mails(store, 'nikos@demo.example')
    expect(others).toEqual([])
    expect(mail).toMatchObject({ to: 'nikos@demo.example', sent_at: server.clock.now() })
    server.clock.advance(minutes(10))
    expect((await change(server, mail?.pass_code_reset_token ?? '', 'nikos-9046')).code).toBe('OK')
    expect((await act('show', by('nikos@demo.example', 'nikos-6170'))).code).toBe(notFound)
    const { data } = await act('show', by('nikos@demo.example', 'nikos-9046'))
    expect(data.log_information).toMatchObject({
      updated_date: '2026-01-05T10:20:00',
      updated_by_user: { username: 'customers' },
      updated_by_unit: { name: 'Head Office' },
    })
  })

  it('the mail of the examples works on any new server, once', async () => {
    const { server, act } = await enter()
    server.clock.advance(minutes(60 * 24 * 365))
    const token = '6C8E0A2F4B1D3F5C7E9A0B2D4F6A8C1D'
    expect((await change(server, token)).code).toBe('OK')
    expect((await change(server, token)).code).toBe(invalidToken)
    const { act: later } = await as(server, await login(server))
    expect((await later('show', by('maria@demo.example', 'maria-9046'))).code).toBe('OK')
    expect((await act('show', card('0001'))).code).toBe('AUTHENTICATION.SESSIONEXPIRED')
  })

  it('uses a token once, also when it comes several times at once', async () => {
    const { server, rival, store } = await enterWithRival()
    const [mail] = await mails(store)
    const codes = ['maria-0001', 'maria-0002', 'maria-0003']
    const answers = await Promise.all(codes.map((code) => change(server, mail?.pass_code_reset_token ?? '', code)))
    expect(answers.map(({ code }) => code).sort()).toEqual([invalidToken, invalidToken, 'OK'])
    expect(rival.left).toBe(0)
    const won = codes[answers.findIndex(({ code }) => code === 'OK')]
    expect((await stored(store, 'CARD-0001'))?.pass_code).toBe(won)
  })

  it('takes the token of the latest mail only, for a day', async () => {
    const { server, act, store } = await enter()
    for (const _ of [1, 2]) await act(forgot, { identifier: 'maria@demo.example' })
    const tokens = (await mails(store)).map((mail) => mail.pass_code_reset_token)
    expect(new Set(tokens).size).toBe(3)
    for (const token of tokens.slice(0, 2)) expect((await change(server, token ?? '')).code).toBe(invalidToken)
    server.clock.advance(minutes(24 * 60))
    expect((await change(server, tokens[2] ?? '')).code).toBe(invalidToken)
    server.clock.advance(-1)
    expect((await change(server, tokens[2] ?? '')).code).toBe('OK')
  })

  it('keeps the token when the new pass code is refused', async () => {
    const { server, store } = await enter()
    const token = (await mails(store))[0]?.pass_code_reset_token ?? ''
    expect((await change(server, token, 'short')).code).toBe(invalidCredentials)
    expect((await change(server, token)).code).toBe('OK')
  })

  it('refuses a token of another kind', async () => {
    const { server, token } = await enter()
    const customer = await loginCustomer(server, 'CARD-0001')
    for (const other of [token, customer, 'x', '6c8e0a2f4b1d3f5c7e9a0b2d4f6a8c1d', '__proto__'])
      expect((await change(server, other)).code).toBe(invalidToken)
  })

  it('opens no session by the token of a mail', async () => {
    const { server } = await enter()
    const { act } = await as(server, '6C8E0A2F4B1D3F5C7E9A0B2D4F6A8C1D')
    expect((await act('show', card('0001'))).code).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
  })

  it.each(['petros', 'eleni'])('send no mail for the access token of %s, which is not effective', async (name) => {
    const { act, store } = await enter()
    expect((await act(forgot, { identifier: `${name}@demo.example` })).code).toBe(wrongState)
    expect(await mails(store, `${name}@demo.example`)).toEqual([])
  })

  it('change nothing of an access token that is not effective any more', async () => {
    const { server, act, store } = await enter()
    const token = (await mails(store))[0]?.pass_code_reset_token ?? ''
    await act('set_as_not_effective', card('0001'))
    expect((await change(server, token)).code).toBe(wrongState)
    await act('set_as_effective', card('0001'))
    expect((await change(server, token)).code).toBe('OK')
  })

  it.each<[string, (act: (operation: string, body?: object) => Promise<Answer>) => Promise<Answer>]>([
    [
      'a new identifier',
      (act) => act('update', { ...card('0001'), identifier: 'm@demo.example', pass_code: 'maria-7391' }),
    ],
    ['a new pass code', (act) => act('update', { ...card('0001'), pass_code: 'maria-7392' })],
    ['a reset', (act) => act('reset_pass_code', { authentication_code: 'CARD-0001' })],
  ])('make the mail void by %s', async (_, replace) => {
    const { server, act, store } = await enter()
    expect((await replace(act)).code).toBe('OK')
    expect((await change(server, (await mails(store))[0]?.pass_code_reset_token ?? '')).code).toBe(invalidToken)
  })

  it('refuse what is no email address and what nobody has', async () => {
    const { act } = await enter()
    for (const identifier of ['maria', 'maria@', '@demo.example', 'a b@demo.example'])
      expect((await act(forgot, { identifier })).code).toBe('REQUEST.INVALIDPARAMETERS')
    expect((await act(forgot, { identifier: 'nobody@demo.example' })).code).toBe(notFound)
  })

  it.each(['R16.2.0', 'R17.0.0'])('are not in %s', async (release) => {
    const { server, act } = await enter(release)
    expect((await act(forgot, { identifier: 'maria@demo.example' })).code).toBe('REQUEST.METHODNOTINRELEASE')
    expect((await change(server, 'x')).code).toBe('REQUEST.METHODNOTINRELEASE')
  })
})

describe('access_tokens/reset_pass_code', () => {
  it.each([
    ['R9.0.0', /^[A-Za-z0-9]{6}$/],
    ['R13.0.0', /^[A-Za-z0-9]{6}$/],
    ['R13.1.0', /^\d{8}$/],
    ['R18.0.0', /^\d{8}$/],
  ])('makes a new pass code in the form of %s', async (release, form) => {
    const { server, act } = await enter(release)
    server.clock.advance(minutes(20))
    const { data } = await act('reset_pass_code', { authentication_code: 'CARD-0001' })
    expect(data).toMatchObject({
      number: 'AT0000000001',
      life_cycle_state: 'EFFECTIVE',
      identifier: 'maria@demo.example',
      random_pass_code: expect.stringMatching(form),
      log_information: { updated_date: '2026-01-05T10:20:00', updated_by_user: { username: 'integrator' } },
    })
    expect((await act('show', by('maria@demo.example', 'maria-7391'))).code).toBe(notFound)
    expect((await act('show', by('maria@demo.example', data.random_pass_code))).code).toBe('OK')
    const again = await act('reset_pass_code', { identifier: 'maria@demo.example' })
    expect(again.data.random_pass_code).not.toBe(data.random_pass_code)
  })

  it.each([
    ['R13.0.0', 6],
    ['R13.1.0', 10],
  ])('in %s makes it %i long for an access token of a classification', async (release, length) => {
    const { act } = await enter(release)
    await act('update', { ...card('0001'), classification_identifier: { id: 'ATC2' } })
    const { data } = await act('reset_pass_code', { authentication_code: 'CARD-0001', fields_set: 'random_pass_code' })
    expect(data.random_pass_code).toHaveLength(length)
  })

  it.each(['CARD-0002', 'CARD-0003'])('refuses %s, which is not effective', async (authentication_code) => {
    const { act } = await enter()
    expect((await act('reset_pass_code', { authentication_code })).code).toBe(wrongState)
  })

  it('finds nothing by a name nobody has, and takes exactly one name', async () => {
    const { act } = await enter()
    expect((await act('reset_pass_code', { identifier: 'nobody' })).code).toBe(notFound)
    for (const names of [{}, { authentication_code: 'CARD-0001', identifier: 'maria@demo.example' }])
      expect((await act('reset_pass_code', names)).code).toBe('REQUEST.INVALIDPARAMETERS')
  })
})
