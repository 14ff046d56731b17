import { describe, expect, it } from 'vitest'
import { by, card, enter, enterWithTaken, minutes, stored, wrongState } from '../support/access-tokens.js'
import { recordsOf } from '../support/records.js'
import { call, type Subject } from '../support/server.js'

describe('access_tokens/generate_otp', () => {
  it('makes a password of six digits and tells until when it works', async () => {
    const { act, store } = await enter('R13.0.0')
    const { data } = await act('generate_otp', card('0004'))
    expect(data).toEqual({
      id: '8D1B3C4E5F60417203C4D5E6F708192A',
      number: 'AT0000000004',
      one_time_password: expect.stringMatching(/^\d{6}$/),
      expiration_date: '2026-01-05T10:30:00',
    })
    expect((await stored(store, 'CARD-0004'))?.one_time_password?.password).toBe(data.one_time_password)
  })

  it('leaves the access token as it is otherwise', async () => {
    const { server, act } = await enter()
    const before = (await act('show', card('0001'))).data
    server.clock.advance(minutes(5))
    await act('generate_otp', by('maria@demo.example', 'maria-7391'))
    expect((await act('show', card('0001'))).data).toEqual(before)
  })

  it('gives the fields asked for', async () => {
    const { act } = await enter()
    const { data } = await act('generate_otp', { ...card('0001'), fields_set: 'one_time_password' })
    expect(Object.keys(data)).toEqual(['one_time_password'])
  })

  it.each(['0002', '0003'])('refuses CARD-%s, which is not effective', async (number) => {
    const { act } = await enter()
    expect((await act('generate_otp', card(number))).code).toBe(wrongState)
  })

  const nagra = (server: Subject, token: string, one_time_password: unknown) =>
    call(server, 'nagra_media_platform/authenticate', {
      token,
      accounts_receivable_identifier: { access_token_identifier: { one_time_password } },
      subscription_identifier: { number: 'S0000000044' },
    })

  it('names the access token until it expires', async () => {
    const { server, token, act } = await enter()
    server.clock.advance(700)
    const { one_time_password } = (await act('generate_otp', card('0004'))).data
    server.clock.advance(minutes(30) - 700)
    expect((await nagra(server, token, one_time_password)).code).toBe('ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND')
    server.clock.advance(-1)
    expect((await nagra(server, token, one_time_password)).code).toBe('OK')
  })

  it('names the access token once, also when it comes several times at once', async () => {
    const { server, token, act, store } = await enter()
    const { one_time_password } = (await act('generate_otp', card('0004'))).data
    const before = await stored(store, 'CARD-0004')
    const answers = await Promise.all([1, 2, 3].map(() => nagra(server, token, one_time_password)))
    const gone = 'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND'
    expect(answers.map(({ code }) => code).sort()).toEqual([gone, gone, 'OK'])
    expect(await stored(store, 'CARD-0004')).toEqual({ ...before, one_time_password: null })
  })

  it('is not used up by a call that is refused', async () => {
    const { server, token, act } = await enter()
    const { one_time_password } = (await act('generate_otp', card('0004'))).data
    const account = { accounts_receivable_identifier: { access_token_identifier: { one_time_password } } }
    for (const [number, code] of [
      ['S9999999999', 'SUBSCRIPTIONNOTFOUND'],
      ['S0000000042', 'SUBSCRIPTIONNOTOWNEDBYACCOUNTSRECEIVABLE'],
    ]) {
      const refused = { token, ...account, subscription_identifier: { number } }
      expect((await call(server, 'nagra_media_platform/authenticate', refused)).code).toBe(`SUBSCRIPTIONS.${code}`)
    }
    expect((await nagra(server, token, one_time_password)).code).toBe('OK')
  })

  it('takes a number that has lost its zeros, and no text that has', async () => {
    const { server, token, store } = await enter()
    const found = (
      await recordsOf(store).find('accessToken', {
        index: 'authentication_code',
        organisation: 'ORG1',
        values: ['CARD-0004'],
      })
    )[0]
    if (!found) throw new Error('the demo world has lost an access token')
    const oneTimePassword = { password: '000042', expiration_date: server.clock.now() + 1 }
    await recordsOf(store).replace('accessToken', { ...found, one_time_password: oneTimePassword })
    expect((await nagra(server, token, '42')).code).toBe('ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND')
    expect((await nagra(server, token, 42)).code).toBe('OK')
  })

  it('makes the one before void, and one of an access token that is not effective useless', async () => {
    const { server, token, act } = await enter()
    const first = (await act('generate_otp', card('0004'))).data.one_time_password
    const second = (await act('generate_otp', card('0004'))).data.one_time_password
    expect((await nagra(server, token, first)).code).not.toBe('OK')
    await act('set_as_not_effective', card('0004'))
    expect((await nagra(server, token, second)).code).not.toBe('OK')
    await act('set_as_effective', card('0004'))
    expect((await nagra(server, token, second)).code).toBe('OK')
  })

  it('draws again when another access token has the password', async () => {
    const { act, store } = await enterWithTaken('one_time_password')
    const { data } = await act('generate_otp', card('0001'))
    expect(store.refused).toHaveLength(2)
    expect(store.refused).not.toContain(data.one_time_password)
    expect((await stored(store, 'CARD-0001'))?.one_time_password?.password).toBe(data.one_time_password)
  })
})
