import { describe, expect, it } from 'vitest'
import {
  by,
  card,
  enter,
  enterWithRival,
  enterWithTaken,
  invalidCredentials,
  notFound,
  stored,
  taken,
} from '../support/access-tokens.js'
import { recordsOf } from '../support/records.js'

describe('access_tokens/create', () => {
  const creation = { authentication_code: 'CARD-0100', identifier: 'sofia@demo.example', pass_code: 'sofia-6140' }

  it('makes an access token that can be read back, with the next number', async () => {
    const { server, act } = await enter()
    const made = await act('create', { ...creation, accounts_receivable_identifier: { number: 'ACR0000000007' } })
    expect(made.data).toMatchObject({
      id: expect.stringMatching(/^[0-9A-F]{32}$/),
      number: 'AT0000000005',
      life_cycle_state: 'EFFECTIVE',
      authentication_code: 'CARD-0100',
      identifier: 'sofia@demo.example',
      card_masked_number: null,
      verification_code: null,
      verified_date: null,
      classification: null,
      accounts_receivable: { number: 'ACR0000000007' },
      rewards_participant: null,
      log_information: {
        created_date: '2026-01-05T10:00:00',
        updated_date: '2026-01-05T10:00:00',
        created_by_user: { username: 'integrator' },
        updated_by_unit: { name: 'Head Office' },
      },
    })
    expect(made.text).not.toContain('sofia-6140')
    expect((await act('show', by('sofia@demo.example', 'sofia-6140'))).data).toEqual(made.data)
    expect((await act('show', card('0100'))).data).toEqual(made.data)
    expect((await act('create', { authentication_code: 'CARD-0101' })).data.number).toBe('AT0000000006')
    expect(server.faults).toEqual([])
  })

  it('keeps the fields of its own', async () => {
    const { act } = await enter()
    const udfs = {
      udf_string_8: 'silver',
      udf_float_4: -0.5,
      udf_date_4: '2026-02-03T04:05:06',
      card_masked_number: '4111******1111',
    }
    expect((await act('create', { ...creation, ...udfs })).data).toMatchObject({ ...udfs, udf_string_1: null })
    expect((await act('show', card('0100'))).data).toMatchObject(udfs)
  })

  it.each<[string, object]>([
    ['id', { id: '9D1B3C4E5F604172A3B4C5D6E7F80912' }],
    ['number', { number: 'ACR0000000007' }],
    ['name', { name: 'Maria Demetriou' }],
  ])('takes the account by %s', async (_, identifier) => {
    const { act } = await enter()
    const made = await act('create', { ...creation, accounts_receivable_identifier: identifier })
    expect(made.data.accounts_receivable.number).toBe('ACR0000000007')
  })

  it.each<[string, object]>([
    ['id', { id: 'F6718293A4B5C6D7E809213142536475' }],
    ['number', { number: '31' }],
  ])('takes the rewards participant by %s', async (_, identifier) => {
    const { act } = await enter('R5.0.0')
    const made = await act('create', { ...creation, rewards_participant_identifier: identifier })
    expect(made.data).toMatchObject({ accounts_receivable: null, rewards_participant: { number: '31' } })
  })

  it('takes both owners when they belong together, and refuses them when they do not', async () => {
    const { act } = await enter()
    const participant = { rewards_participant_identifier: { number: '31' } }
    const others = { ...participant, accounts_receivable_identifier: { number: 'ACR0000000008' } }
    expect((await act('create', { ...creation, ...others })).code).toBe('ACCESSTOKENS.OWNERSDONOTMATCH')
    const own = { ...participant, accounts_receivable_identifier: { number: 'ACR0000000007' } }
    expect((await act('create', { ...creation, ...own })).data).toMatchObject({
      accounts_receivable: { number: 'ACR0000000007' },
      rewards_participant: { number: '31' },
    })
  })

  it.each<[string, object, string]>([
    [
      'account',
      { accounts_receivable_identifier: { number: 'ACR9' } },
      'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND',
    ],
    ['participant', { rewards_participant_identifier: { id: '31' } }, 'REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND'],
    ['classification', { classification_identifier: { name: 'FAMILYCARD' } }, 'ACCESSTOKENS.CLASSIFICATIONNOTFOUND'],
  ])('refuses an unknown %s, and makes nothing', async (_, unknown, code) => {
    const { act } = await enter()
    expect((await act('create', { ...creation, ...unknown })).code).toBe(code)
    expect((await act('show', card('0100'))).code).toBe(notFound)
  })

  it('refuses a name that two accounts have', async () => {
    const { act, store } = await enter()
    const [first] = await recordsOf(store).find('accountsReceivable', {
      index: 'number',
      organisation: 'ORG1',
      values: ['ACR0000000007'],
    })
    if (first) await recordsOf(store).insert('accountsReceivable', { ...first, id: 'TWIN', number: 'ACR0000000009' })
    const made = await act('create', { ...creation, accounts_receivable_identifier: { name: 'Maria Demetriou' } })
    expect(made.code).toBe('ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND')
  })

  it('refuses names that are taken, and uses up no number', async () => {
    const { act } = await enter()
    const first = await act('create', { ...creation, authentication_code: 'CARD-0001' })
    expect(first).toMatchObject({ code: taken, message: 'The authentication code belongs to another access token' })
    const second = await act('create', { ...creation, identifier: 'petros@demo.example' })
    expect(second).toMatchObject({ code: taken, message: 'The identifier belongs to another access token' })
    expect((await act('create', creation)).data.number).toBe('AT0000000005')
    expect((await act('create', creation)).code).toBe(taken)
  })

  it('gives one of many who want the same name at the same time the access token', async () => {
    const { act, store } = await enter()
    const bodies = Array.from({ length: 8 }, (_, i) => ({ ...creation, authentication_code: `CARD-020${i}` }))
    const answers = await Promise.all(bodies.map((body) => act('create', body)))
    expect(answers.map(({ code }) => code).sort()).toEqual([...Array(7).fill(taken), 'OK'])
    expect(
      await recordsOf(store).find('accessToken', {
        index: 'identifier',
        organisation: 'ORG1',
        values: ['sofia@demo.example'],
      }),
    ).toHaveLength(1)
  })

  it('gives no number twice', async () => {
    const { act, rival } = await enterWithRival()
    const codes = Array.from({ length: 10 }, (_, i) => `CARD-030${i}`)
    const answers = await Promise.all(codes.map((authentication_code) => act('create', { authentication_code })))
    expect(new Set(answers.map(({ data }) => data.number)).size).toBe(10)
    expect(rival.left).toBe(0)
  })

  it('begins with the first number where none was given', async () => {
    const { act, store } = await enter()
    const counter = await recordsOf(store).get('counter', 'ORG1', 'accessToken')
    if (counter) await recordsOf(store).remove('counter', counter)
    const answers = await Promise.all(['A', 'B'].map((authentication_code) => act('create', { authentication_code })))
    expect(answers.map(({ data }) => data.number).sort()).toEqual(['AT0000000001', 'AT0000000002'])
  })

  it('generates credentials when none is sent', async () => {
    const { act, store } = await enter()
    const { data } = await act('create', { accounts_receivable_identifier: { number: 'ACR0000000007' } })
    expect(data).toMatchObject({ authentication_code: expect.stringMatching(/^\d{16}$/), identifier: null })
    expect((await stored(store, data.authentication_code))?.pass_code).toMatch(/^\d{8}$/)
    const other = await act('create', { rewards_participant_identifier: { number: '31' } })
    expect(other.data.authentication_code).not.toBe(data.authentication_code)
  })

  it('draws again when a generated authentication code is taken, and refuses one that was sent', async () => {
    const { act, store } = await enterWithTaken('authentication_code')
    const { authentication_code: _, ...rest } = creation
    const { data } = await act('create', rest)
    expect(store.refused).toHaveLength(2)
    expect(store.refused).not.toContain(data.authentication_code)
    store.refused.length = 0
    expect((await act('create', { authentication_code: 'CARD-0101' })).code).toBe(taken)
  })

  it('generates an authentication code beside an identifier, and no pass code beside an authentication code', async () => {
    const { act, store } = await enter()
    const { authentication_code: _, ...rest } = creation
    expect((await act('create', rest)).data.authentication_code).toMatch(/^\d{16}$/)
    expect((await act('create', { authentication_code: 'CARD-0101' })).code).toBe('OK')
    expect((await stored(store, 'CARD-0101'))?.pass_code).toBeNull()
  })

  it.each([
    ['R5.0.0', 'OK'],
    ['R13.2.0', 'OK'],
    ['R14.0.0', 'ACCESSTOKENS.OWNERREQUIRED'],
    ['R18.0.0', 'ACCESSTOKENS.OWNERREQUIRED'],
  ])('in %s says %s to a generated pass code without an owner', async (release, code) => {
    const { act } = await enter(release)
    expect((await act('create')).code).toBe(code)
    expect((await act('create', { authentication_code: 'CARD-0100' })).code).toBe('OK')
  })

  it('refuses a pass code that is too short', async () => {
    const { act } = await enter()
    const answer = await act('create', { ...creation, pass_code: 'sofia-6' })
    expect(answer).toMatchObject({ code: invalidCredentials, message: 'The pass code is too short' })
    expect((await act('create', { ...creation, pass_code: 'sofia-61' })).code).toBe('OK')
    expect((await act('create', { authentication_code: 'CARD-0101', pass_code: '\u{1F511}'.repeat(7) })).code).toBe(
      invalidCredentials,
    )
  })

  describe('of a classification', () => {
    const online = { classification_identifier: { alternative_code: 'ONLINE' } }

    it.each<[string, object]>([
      ['id', { id: 'ATC1' }],
      ['name', { name: 'Family card' }],
      ['code', { alternative_code: 'FAMILYCARD' }],
    ])('takes it by %s', async (_, classification_identifier) => {
      const { act } = await enter('R10.0.0')
      expect((await act('create', { ...creation, classification_identifier })).data).toMatchObject({
        life_cycle_state: 'EFFECTIVE',
        classification: { id: 'ATC1', name: 'Family card', alternative_code: 'FAMILYCARD' },
      })
    })

    it('goes by its settings, not by those of the definition', async () => {
      const { act } = await enter()
      const missing = await act('create', { ...online, authentication_code: 'CARD-0100' })
      expect(missing).toMatchObject({ code: invalidCredentials, message: 'The identifier is missing' })
      expect((await act('create', { ...creation, ...online, pass_code: 'sofia-614' })).code).toBe(invalidCredentials)
    })

    it('waits for its verification where the settings ask for it', async () => {
      const { act } = await enter('R10.0.0')
      const { data } = await act('create', { ...creation, ...online })
      expect(data).toMatchObject({
        life_cycle_state: 'PENDING_VERIFICATION',
        verification_code: expect.stringMatching(/^\d{7}$/),
        verified_date: null,
      })
      const verified = await act('verify', { ...card('0100'), verification_code: data.verification_code })
      expect(verified.data.life_cycle_state).toBe('EFFECTIVE')
    })
  })

  it.each([
    ['R8.0.0', 'EFFECTIVE'],
    ['R9.0.0', 'PENDING_VERIFICATION'],
  ])('in %s makes it %s where the definition asks for a verification', async (release, state) => {
    const { act, store } = await enter(release)
    const found = await recordsOf(store).get('organisation', '', 'ORG1')
    if (!found) throw new Error('the demo world has lost its organisation')
    const accessTokenDefinition = { ...found.access_token_definition, asks_for_verification: true }
    await recordsOf(store).replace('organisation', { ...found, access_token_definition: accessTokenDefinition })
    expect((await act('create', creation)).data.life_cycle_state).toBe(state)
  })

  it('refuses to generate where the settings do not', async () => {
    const { act, store } = await enter()
    const found = await recordsOf(store).get('organisation', '', 'ORG1')
    if (!found) throw new Error('the demo world has lost its organisation')
    const accessTokenDefinition = { ...found.access_token_definition, generates_authentication_code: false }
    await recordsOf(store).replace('organisation', { ...found, access_token_definition: accessTokenDefinition })
    const { authentication_code: _, ...rest } = creation
    const missing = { code: invalidCredentials, message: 'The authentication code is missing' }
    expect(await act('create', rest)).toMatchObject(missing)
    expect(await act('update', { ...card('0003'), authentication_code: null })).toMatchObject(missing)
  })

  it.each<[string, object, string, string]>([
    ['R7.0.0', { accounts_receivable_identifier: { id: 'x' } }, 'accounts_receivable_identifier', 'R8.0.0'],
    ['R9.0.0', { classification_identifier: { id: 'x' } }, 'classification_identifier', 'R10.0.0'],
    ['R10.0.0', { udf_string_1: 'x' }, 'udf_string_1', 'R10.1.0'],
    ['R16.0.0', { card_masked_number: 'x' }, 'card_masked_number', 'R16.2.0'],
  ])('in %s refuses a parameter of a later release and names it', async (release, later, name, from) => {
    const { act } = await enter(release)
    expect(await act('create', { ...creation, ...later })).toMatchObject({
      code: 'REQUEST.PARAMETERNOTINRELEASE',
      description: `${name} is available from ${from}; this server is ${release}`,
    })
  })

  it('makes nothing when fields_set is wrong', async () => {
    const { act } = await enter()
    expect((await act('create', { ...creation, fields_set: 'pass_code' })).code).toBe('REQUEST.UNKNOWNFIELDSSETFIELD')
    expect((await act('create', { ...creation, fields_set: 'number,identifier' })).data).toEqual({
      number: 'AT0000000005',
      identifier: 'sofia@demo.example',
    })
  })

  it('needs a pass code with an identifier', async () => {
    const { act } = await enter()
    expect((await act('create', { identifier: 'sofia@demo.example' })).code).toBe('REQUEST.INVALIDPARAMETERS')
  })
})
