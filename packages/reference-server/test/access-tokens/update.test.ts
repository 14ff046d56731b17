import { describe, expect, it } from 'vitest'
import {
  as,
  by,
  card,
  enter,
  enterWithRival,
  enterWithTaken,
  invalidCredentials,
  minutes,
  notFound,
  stored,
  taken,
} from '../support/access-tokens.js'
import { harbourShop, login } from '../support/server.js'

describe('access_tokens/update', () => {
  it('leaves alone what is not sent, and moves the last change', async () => {
    const { server, act, store } = await enter()
    const before = (await act('show', card('0001'))).data
    const secrets = await stored(store, 'CARD-0001')
    server.clock.advance(minutes(40))
    const { act: inShop } = await as(server, await login(server, harbourShop))
    const { data } = await inShop('update', card('0001'))
    expect({ ...data, log_information: null }).toEqual({ ...before, log_information: null })
    expect(data.log_information).toMatchObject({
      created_date: before.log_information.created_date,
      updated_date: '2026-01-05T10:40:00',
      updated_by_user: { username: 'integrator' },
      updated_by_unit: { name: 'Harbour Shop' },
      created_by_unit: { name: 'Head Office' },
    })
    expect(await stored(store, 'CARD-0001')).toMatchObject({
      pass_code: secrets?.pass_code,
      pass_code_reset: secrets?.pass_code_reset,
    })
  })

  it('changes user-defined fields one by one, and empties those sent as null', async () => {
    const { act } = await enter('R10.1.0')
    const { data } = await act('update', { ...card('0001'), udf_string_1: null, udf_float_2: 0, udf_string_2: '' })
    expect(data).toMatchObject({ udf_string_1: null, udf_float_1: 12.5, udf_float_2: 0, udf_string_2: '' })
    expect((await act('show', card('0001'))).data).toEqual(data)
  })

  it('changes the identifier with its pass code, and the old ones find nothing any more', async () => {
    const { act } = await enter('R5.0.0')
    const changed = await act('update', {
      ...card('0003'),
      identifier: 'eleni.new@demo.example',
      pass_code: 'eleni-9934',
    })
    expect(changed.data).toMatchObject({ identifier: 'eleni.new@demo.example', life_cycle_state: 'NOT_EFFECTIVE' })
    expect((await act('show', by('eleni.new@demo.example', 'eleni-9934'))).code).toBe('OK')
    for (const old of [by('eleni@demo.example', 'eleni-5502'), by('eleni.new@demo.example', 'eleni-5502')])
      expect((await act('show', old)).code).toBe(notFound)
  })

  it('changes the pass code of an access token named by the old one', async () => {
    const { act } = await enter()
    const body = { ...by('eleni@demo.example', 'eleni-5502'), pass_code: 'eleni-7716' }
    expect((await act('update', body)).code).toBe('OK')
    expect((await act('update', body)).code).toBe(notFound)
    expect((await act('show', by('eleni@demo.example', 'eleni-7716'))).code).toBe('OK')
  })

  it('changes the authentication code, and makes one for null', async () => {
    const { act } = await enter()
    expect((await act('update', { ...card('0003'), authentication_code: 'CARD-0033' })).code).toBe('OK')
    expect((await act('show', card('0003'))).code).toBe(notFound)
    const { data } = await act('update', { ...card('0033'), authentication_code: null })
    expect(data.authentication_code).toMatch(/^\d{16}$/)
    expect((await act('show', card('0033'))).code).toBe(notFound)
  })

  it('draws again when a generated authentication code is taken meanwhile, and refuses one that was sent', async () => {
    const { act, store } = await enterWithTaken('authentication_code')
    const { data } = await act('update', { ...card('0003'), authentication_code: null })
    expect(store.refused).toHaveLength(2)
    expect(store.refused).not.toContain(data.authentication_code)
    store.refused.length = 0
    const sent = { access_token_identifier: { authentication_code: data.authentication_code } }
    expect((await act('update', { ...sent, authentication_code: 'CARD-0033' })).code).toBe(taken)
  })

  it('refuses names of others, and takes its own', async () => {
    const { act } = await enter()
    expect((await act('update', { ...card('0003'), authentication_code: 'CARD-0001' })).code).toBe(taken)
    const identifier = { identifier: 'maria@demo.example', pass_code: 'eleni-5502' }
    expect((await act('update', { ...card('0003'), ...identifier })).code).toBe(taken)
    expect((await act('show', by('eleni@demo.example', 'eleni-5502'))).data.authentication_code).toBe('CARD-0003')
    expect((await act('update', { ...card('0003'), authentication_code: 'CARD-0003' })).code).toBe('OK')
  })

  it('takes identifier and pass code away where the definition allows it', async () => {
    const { act, store } = await enter()
    expect((await act('update', { ...card('0003'), identifier: null, pass_code: null })).data.identifier).toBeNull()
    expect(await stored(store, 'CARD-0003')).toMatchObject({ identifier: null, pass_code: null })
    expect((await act('show', by('eleni@demo.example', 'eleni-5502'))).code).toBe(notFound)
  })

  it.each<[string, object, string]>([
    [
      'an identifier without a pass code',
      { identifier: 'new@demo.example', pass_code: null },
      'The pass code is missing',
    ],
    ['a pass code taken from an identifier', { pass_code: null }, 'The pass code is missing'],
    ['a pass code that is too short', { pass_code: 'eleni' }, 'The pass code is too short'],
    [
      'no identifier where the new classification asks for one',
      { identifier: null, pass_code: null, classification_identifier: { id: 'ATC2' } },
      'The identifier is missing',
    ],
    [
      'a pass code that does not fit the new classification',
      { pass_code: 'eleni-551', classification_identifier: { id: 'ATC2' } },
      'The pass code is too short',
    ],
  ])('refuses %s, and changes nothing', async (_, body, message) => {
    const { act } = await enter()
    expect(await act('update', { ...card('0003'), ...body })).toMatchObject({ code: invalidCredentials, message })
    expect((await act('show', by('eleni@demo.example', 'eleni-5502'))).data).toMatchObject({
      classification: null,
      log_information: { updated_date: '2026-01-05T10:00:00' },
    })
  })

  it('changes the classification, and goes by its settings from then on', async () => {
    const { act } = await enter()
    const online = { classification_identifier: { name: 'Online login' } }
    expect((await act('update', { ...card('0003'), ...online })).data.classification.id).toBe('ATC2')
    expect((await act('update', { ...card('0003'), identifier: null, pass_code: null })).code).toBe(invalidCredentials)
    const unknown = { classification_identifier: { id: 'ATC3' } }
    expect((await act('update', { ...card('0003'), ...unknown })).code).toBe('ACCESSTOKENS.CLASSIFICATIONNOTFOUND')
  })

  it('changes and empties the masked number of a card', async () => {
    const { act } = await enter('R16.2.0')
    const set = await act('update', { ...card('0003'), card_masked_number: '411111******1111' })
    expect(set.data).toMatchObject({ card_masked_number: '411111******1111', card_last_4_digits: '1111' })
    const emptied = await act('update', { ...card('0003'), card_masked_number: null })
    expect(emptied.data).toMatchObject({ card_masked_number: null, card_last_4_digits: null })
  })

  it.each(['CARD-0001', 'CARD-0002', 'CARD-0003'])('takes %s, whatever state it is in', async (authentication_code) => {
    const { act } = await enter()
    const before = (await act('show', { access_token_identifier: { authentication_code } })).data.life_cycle_state
    const { data } = await act('update', { access_token_identifier: { authentication_code }, udf_string_3: 'x' })
    expect(data.life_cycle_state).toBe(before)
  })

  it('changes no owner', async () => {
    const { act } = await enter()
    const owner = { accounts_receivable_identifier: { number: 'ACR0000000008' } }
    const { code, headers, data } = await act('update', { ...card('0001'), ...owner })
    expect([code, headers['crmcom-ignored-members']]).toEqual(['OK', 'accounts_receivable_identifier'])
    expect(data.accounts_receivable.number).toBe('ACR0000000007')
  })

  it('loses no change when somebody else was faster', async () => {
    const { act, rival } = await enterWithRival()
    const answers = await Promise.all([
      act('update', { ...card('0003'), udf_string_1: 'one' }),
      act('update', { ...card('0003'), udf_string_2: 'two' }),
      act('update', { ...card('0003'), udf_float_1: 3 }),
    ])
    expect(answers.map(({ code }) => code)).toEqual(['OK', 'OK', 'OK'])
    expect(rival.left).toBe(0)
    expect((await act('show', card('0003'))).data).toMatchObject({
      udf_string_1: 'one',
      udf_string_2: 'two',
      udf_float_1: 3,
    })
  })
})
