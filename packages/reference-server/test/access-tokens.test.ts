import type { Transaction } from '@crmcom-webapi/reference-server'
import { MemoryStore, type Records, seedDemoWorld } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { contractOf } from './support/contracts.js'
import { MeddledStore, RivalledStore, recordsOf } from './support/records.js'
import {
  type Answer,
  call,
  get,
  harbourShop,
  login,
  loginCustomer,
  type Subject,
  seconds,
  startServer,
} from './support/server.js'
import { foreign, twoOrganisations } from './support/two-organisations.js'

const notFound = 'ACCESSTOKENS.ACCESSTOKENNOTFOUND'
const wrongState = 'ACCESSTOKENS.INVALIDLIFECYCLESTATE'
const invalidCredentials = 'ACCESSTOKENS.INVALIDCREDENTIALS'
const taken = 'ACCESSTOKENS.ACCESSTOKENALREADYEXISTS'
const card = (number: string) => ({ access_token_identifier: { authentication_code: `CARD-${number}` } })
const by = (identifier: string, pass_code: string) => ({ access_token_identifier: { identifier, pass_code } })
const minutes = (count: number) => seconds(60 * count)

/** A server with the demo user logged in, and short ways to call it. */
async function enter(release = 'R18.0.0', store?: MemoryStore) {
  const own = store ?? new MemoryStore()
  if (!store) await seedDemoWorld(own, contractOf(release))
  const server = await startServer({ release, store: own })
  return { server, store: own, ...(await as(server, await login(server))) }
}

async function as(server: Subject, token: string) {
  const act = (operation: string, body: object = {}) => call(server, `access_tokens/${operation}`, { token, ...body })
  const list = (operation: string, query: Parameters<typeof get>[2] = {}) =>
    get(server, `access_tokens/${operation}`, { token, ...query })
  return { token, act, list }
}

const numbers = (answer: Answer): string[] => answer.data.map((entry: { number: string }) => entry.number)

/** The stored form of an access token of the demo organisation, with what no answer shows. */
async function stored(store: MemoryStore, code: string): Promise<Records['accessToken'] | undefined> {
  return (
    await recordsOf(store).find('accessToken', { index: 'authentication_code', organisation: 'ORG1', values: [code] })
  )[0]
}

/** Says of the first two codes that are free that another access token has them. */
class Taken extends MeddledStore {
  readonly refused: string[] = []
  watching = false

  constructor(private readonly unique: 'authentication_code' | 'one_time_password') {
    super()
  }

  protected meddle(within: Transaction): Partial<Transaction> {
    return {
      find: async (kind, query) => {
        const found = await within.find(kind, query)
        const { index, values } = query as { index: string; values: readonly string[] }
        if (!this.watching || kind !== 'accessToken' || index !== this.unique) return found
        if (found.length > 0 || this.refused.length === 2) return found
        this.refused.push(values[0] ?? '')
        return [{ id: 'another' }] as never
      },
    }
  }
}

async function enterWithTaken(index: 'authentication_code' | 'one_time_password') {
  const store = new Taken(index)
  await seedDemoWorld(store, contractOf('R18.0.0'))
  store.watching = true
  return { ...(await enter('R18.0.0', store)), store }
}

async function enterWithRival(release = 'R18.0.0') {
  const store = new RivalledStore(['accessToken', 'counter'])
  await seedDemoWorld(store, contractOf(release))
  return { ...(await enter(release, store)), rival: store }
}

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

describe('access_tokens/delete', () => {
  it('hands back the access token as it was, and it is gone', async () => {
    const { act, list } = await enter('R14.26.0')
    const before = (await act('show', card('0003'))).data
    expect((await act('delete', by('eleni@demo.example', 'eleni-5502'))).data).toEqual(before)
    expect((await act('show', card('0003'))).code).toBe(notFound)
    expect((await act('delete', card('0003'))).code).toBe(notFound)
    expect(numbers(await list('get_not_associated', { number: 10 }))).toEqual(['AT0000000002'])
  })

  it('frees its names', async () => {
    const { act } = await enter()
    await act('delete', card('0003'))
    const again = { authentication_code: 'CARD-0003', identifier: 'eleni@demo.example', pass_code: 'eleni-5502' }
    expect((await act('create', again)).data).toMatchObject({ number: 'AT0000000005' })
  })

  it.each(['0001', '0002', '0004'])('refuses CARD-%s, which is not NOT_EFFECTIVE', async (number) => {
    const { act } = await enter()
    expect((await act('delete', card(number))).code).toBe(wrongState)
    expect((await act('show', card(number))).code).toBe('OK')
  })

  it('deletes once', async () => {
    const { act, rival } = await enterWithRival()
    const answers = await Promise.all(Array.from({ length: 4 }, () => act('delete', card('0003'))))
    expect(answers.map(({ code }) => code).sort()).toEqual([...Array(3).fill(notFound), 'OK'])
    expect(rival.left).toBeLessThanOrEqual(0)
  })

  it('deletes nothing when it is refused', async () => {
    const { act } = await enter()
    expect((await act('delete', { ...card('0003'), fields_set: 'nope' })).code).toBe('REQUEST.UNKNOWNFIELDSSETFIELD')
    expect((await act('delete', { ...card('0003'), fields_set: 'number' })).data).toEqual({ number: 'AT0000000003' })
  })

  it('came with R14.26.0', async () => {
    const { act } = await enter('R14.1.0')
    expect(await act('delete', card('0003'))).toMatchObject({
      code: 'REQUEST.METHODNOTINRELEASE',
      description: 'access_tokens/delete is available from R14.26.0',
    })
  })
})

describe('access_tokens/verify', () => {
  const right = { verification_code: '4815162' }

  it.each(['R9.0.0', 'R18.0.0'])('makes an access token effective by its code in %s', async (release) => {
    const { server, act } = await enter(release)
    server.clock.advance(minutes(30))
    const { data } = await act('verify', { ...card('0002'), ...right })
    expect(data).toMatchObject({
      number: 'AT0000000002',
      life_cycle_state: 'EFFECTIVE',
      verification_code: null,
      verified_date: '2026-01-05T10:30:00',
      verified_by_user: { username: 'integrator' },
      log_information: { updated_date: '2026-01-05T10:30:00', updated_by_user: { username: 'integrator' } },
    })
    expect((await act('show', by('petros@demo.example', 'petros-2846'))).data).toEqual(data)
  })

  it('refuses a wrong code, and changes nothing', async () => {
    const { act } = await enter()
    for (const verification_code of ['4815163', '481516', '48151620', ' 4815162', 'null', '0'])
      expect((await act('verify', { ...card('0002'), verification_code })).code).toBe(
        'ACCESSTOKENS.INVALIDVERIFICATIONCODE',
      )
    expect((await act('show', card('0002'))).data).toMatchObject({
      life_cycle_state: 'PENDING_VERIFICATION',
      verification_code: '4815162',
      log_information: { updated_date: '2026-01-05T10:00:00' },
    })
  })

  it.each(['0001', '0003'])('refuses CARD-%s, which waits for no verification', async (number) => {
    const { act } = await enter()
    expect((await act('verify', { ...card(number), ...right })).code).toBe(wrongState)
  })

  it('takes a code once', async () => {
    const { act, rival } = await enterWithRival()
    const answers = await Promise.all(Array.from({ length: 4 }, () => act('verify', { ...card('0002'), ...right })))
    expect(answers.map(({ code }) => code).sort()).toEqual([...Array(3).fill(wrongState), 'OK'])
    expect(rival.left).toBe(0)
  })

  it('takes the latest code only', async () => {
    const { act } = await enter()
    const { verification_code } = (await act('reset_verification_code', { authentication_code: 'CARD-0002' })).data
    expect((await act('verify', { ...card('0002'), ...right })).code).toBe('ACCESSTOKENS.INVALIDVERIFICATIONCODE')
    expect((await act('verify', { ...card('0002'), verification_code })).code).toBe('OK')
  })

  it('sets a new pass code along with it', async () => {
    const { act } = await enter('R14.0.0')
    const named = by('petros@demo.example', 'petros-2846')
    expect((await act('verify', { ...named, ...right, pass_code: 'short' })).code).toBe(invalidCredentials)
    expect((await act('verify', { ...named, ...right, pass_code: 'petros-9053' })).code).toBe('OK')
    expect((await act('show', named)).code).toBe(notFound)
    expect((await act('show', by('petros@demo.example', 'petros-9053'))).data.life_cycle_state).toBe('EFFECTIVE')
  })

  it('takes no new pass code before R14.0.0', async () => {
    const { act } = await enter('R13.2.0')
    expect(await act('verify', { ...card('0002'), ...right, pass_code: 'petros-9053' })).toMatchObject({
      code: 'REQUEST.PARAMETERNOTINRELEASE',
      description: 'pass_code is available from R14.0.0; this server is R13.2.0',
    })
  })

  it('says nothing about the code to who does not know the pass code', async () => {
    const { act } = await enter()
    expect((await act('verify', { ...by('petros@demo.example', 'wrong'), ...right })).code).toBe(notFound)
  })
})

describe('access_tokens/set_as_effective and set_as_not_effective', () => {
  it.each(['R13.1.0', 'R18.0.0'])('go there and back in %s', async (release) => {
    const { server, act } = await enter(release)
    server.clock.advance(minutes(20))
    const changed = { updated_date: '2026-01-05T10:20:00', updated_by_user: { username: 'integrator' } }
    const effective = await act('set_as_effective', by('eleni@demo.example', 'eleni-5502'))
    expect(effective.data).toMatchObject({ life_cycle_state: 'EFFECTIVE', log_information: changed })
    expect((await act('show', card('0003'))).data).toEqual(effective.data)
    const back = await act('set_as_not_effective', card('0003'))
    expect(back.data).toEqual({ ...effective.data, life_cycle_state: 'NOT_EFFECTIVE' })
  })

  it.each([
    ['set_as_effective', '0001'],
    ['set_as_effective', '0002'],
    ['set_as_not_effective', '0002'],
    ['set_as_not_effective', '0003'],
  ])('%s refuses CARD-%s, and changes nothing', async (operation, number) => {
    const { act } = await enter()
    const before = (await act('show', card(number))).data
    expect((await act(operation, card(number))).code).toBe(wrongState)
    expect((await act('show', card(number))).data).toEqual(before)
  })

  it('an access token that is not effective identifies nobody', async () => {
    const { server, token, act } = await enter()
    const authenticate = () => call(server, 'tucano/subscriber/authenticate', { token, ...card('0004') })
    expect((await authenticate()).code).toBe('OK')
    await act('set_as_not_effective', card('0004'))
    expect((await authenticate()).code).toBe('SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND')
    await act('set_as_effective', card('0004'))
    expect((await authenticate()).code).toBe('OK')
  })

  it('keep the access token of a rewards participant effective until he is terminated', async () => {
    const { act, store } = await enter()
    await act('create', { authentication_code: 'CARD-0100', rewards_participant_identifier: { number: '31' } })
    expect((await act('set_as_not_effective', card('0100'))).code).toBe('ACCESSTOKENS.OWNEDBYREWARDSPARTICIPANT')
    expect((await act('show', card('0100'))).data.life_cycle_state).toBe('EFFECTIVE')
    const [participant] = await recordsOf(store).find('rewardsParticipant', {
      index: 'number',
      organisation: 'ORG1',
      values: ['31'],
    })
    if (participant) await recordsOf(store).replace('rewardsParticipant', { ...participant, terminated: true })
    expect((await act('set_as_not_effective', card('0100'))).data.life_cycle_state).toBe('NOT_EFFECTIVE')
  })
})

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
    for (const token of tokens.slice(0, 2)) expect((await change(server, token)).code).toBe(invalidToken)
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

describe('access_tokens/list', () => {
  const maria = { accounts_receivable_identifier: { number: 'ACR0000000007' } }

  async function withMany(release = 'R18.0.0') {
    const entered = await enter(release)
    for (const code of ['A', 'B', 'C', 'D']) {
      const classified = code < 'C' ? { classification_identifier: { id: 'ATC1' } } : {}
      await entered.act('create', { authentication_code: code, ...maria, ...classified })
    }
    return entered
  }

  it.each<[string, { [field: string]: string }]>([
    ['id', { id: '9D1B3C4E5F604172A3B4C5D6E7F80912' }],
    ['number', { number: 'ACR0000000007' }],
    ['name', { name: 'Maria Demetriou' }],
  ])('lists the access tokens of an account by %s', async (_, accounts_receivable_identifier) => {
    const { act, list } = await enter('R8.0.0')
    const answer = await list('list', { accounts_receivable_identifier })
    expect(answer.data).toEqual([(await act('show', card('0001'))).data])
  })

  it('lists those of a rewards participant, and an empty list for one who has none', async () => {
    const { act, list } = await enter()
    const participant = { rewards_participant_identifier: { number: '31' } }
    expect((await list('list', participant)).data).toEqual([])
    const made = await act('create', { authentication_code: 'CARD-0100', ...participant })
    expect((await list('list', participant)).data).toEqual([made.data])
    expect(
      numbers(await list('list', { rewards_participant_identifier: { id: 'F6718293A4B5C6D7E809213142536475' } })),
    ).toEqual(['AT0000000005'])
    expect(numbers(await list('list', maria))).toEqual(['AT0000000001'])
  })

  it.each<[string, { [name: string]: string | number | { [field: string]: string } }, string[]]>([
    ['everything', {}, ['1', '5', '6', '7', '8']],
    ['the first ones', { number_of_results: 2 }, ['1', '5']],
    ['the ones after', { number_of_results: 2, offset: 2 }, ['6', '7']],
    ['the last ones', { number_of_results: 50, offset: 4 }, ['8']],
    ['nothing beyond the end', { offset: 5 }, []],
    ['what is left', { offset: 3 }, ['7', '8']],
    ['everything from the start', { offset: 0 }, ['1', '5', '6', '7', '8']],
    ['those of a classification', { classification_identifier: { alternative_code: 'FAMILYCARD' } }, ['5', '6']],
    ['parts of a classification', { classification_identifier: { id: 'ATC1' }, offset: 1 }, ['6']],
    ['none of an unused classification', { classification_identifier: { name: 'Online login' } }, []],
  ])('gives %s', async (_, query, last) => {
    const { list } = await withMany()
    expect(numbers(await list('list', { ...maria, ...query })).map((number) => number.slice(-1))).toEqual(last)
  })

  it.each<[string, { [name: string]: string | { [field: string]: string } }, string]>([
    [
      'account',
      { accounts_receivable_identifier: { id: 'ACR0000000007' } },
      'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND',
    ],
    [
      'participant',
      { rewards_participant_identifier: { number: '32' } },
      'REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND',
    ],
    ['classification', { ...maria, classification_identifier: { id: 'ATC9' } }, 'ACCESSTOKENS.CLASSIFICATIONNOTFOUND'],
    ['page size', { ...maria, number_of_results: '0' }, 'REQUEST.INVALIDPARAMETERS'],
    ['page size above 50', { ...maria, number_of_results: '51' }, 'REQUEST.INVALIDPARAMETERS'],
    ['offset', { ...maria, offset: '-1' }, 'REQUEST.INVALIDPARAMETERS'],
    ['two owners', { ...maria, rewards_participant_identifier: { number: '31' } }, 'REQUEST.INVALIDPARAMETERS'],
    ['no owner', {}, 'REQUEST.INVALIDPARAMETERS'],
    ['field', { ...maria, fields_set: 'nope' }, 'REQUEST.UNKNOWNFIELDSSETFIELD'],
  ])('refuses %s', async (_, query, code) => {
    const { list } = await enter()
    expect((await list('list', query)).code).toBe(code)
  })

  it('gives the fields asked for, of each entry', async () => {
    const { list } = await withMany()
    const { data } = await list('list', { ...maria, fields_set: 'number,life_cycle_state', number_of_results: 2 })
    expect(data).toEqual([
      { number: 'AT0000000001', life_cycle_state: 'EFFECTIVE' },
      { number: 'AT0000000005', life_cycle_state: 'EFFECTIVE' },
    ])
  })

  it('has no parts before R13.0.0', async () => {
    const { list } = await enter('R12.5.0')
    expect(await list('list', { ...maria, offset: 1 })).toMatchObject({
      code: 'REQUEST.PARAMETERNOTINRELEASE',
      description: 'offset is available from R13.0.0; this server is R12.5.0',
    })
  })
})

describe('access_tokens/get_not_associated', () => {
  it.each<[string, object, string[]]>([
    ['all', { number: 10 }, ['AT0000000002', 'AT0000000003']],
    ['as many as asked for', { number: 1 }, ['AT0000000002']],
    ['those in a state', { number: 10, life_cycle_state: 'NOT_EFFECTIVE' }, ['AT0000000003']],
    ['none', { number: 10, life_cycle_state: 'EFFECTIVE' }, []],
  ])('gives %s', async (_, query, expected) => {
    const { list } = await enter()
    expect(numbers(await list('get_not_associated', query as { number: number }))).toEqual(expected)
  })

  it('follows owners and states', async () => {
    const { act, list } = await enter()
    await act('set_as_effective', card('0003'))
    await act('create', { authentication_code: 'CARD-0100' })
    await act('create', { authentication_code: 'CARD-0101', rewards_participant_identifier: { number: '31' } })
    const effective = await list('get_not_associated', { number: 10, life_cycle_state: 'EFFECTIVE' })
    expect(numbers(effective)).toEqual(['AT0000000003', 'AT0000000005'])
    expect((await list('get_not_associated', { number: 10, life_cycle_state: 'NOT_EFFECTIVE' })).data).toEqual([])
  })

  it('knows no state of a later release', async () => {
    const { list } = await enter('R8.0.0')
    const pending = { number: 10, life_cycle_state: 'PENDING_VERIFICATION' }
    expect(await list('get_not_associated', pending)).toMatchObject({
      code: 'REQUEST.PARAMETERNOTINRELEASE',
      description: 'life_cycle_state PENDING_VERIFICATION is available from R9.0.0; this server is R8.0.0',
    })
    expect(numbers(await list('get_not_associated', { number: 10 }))).toEqual(['AT0000000003'])
    const { list: later } = await enter('R9.0.0')
    expect(numbers(await later('get_not_associated', pending))).toEqual(['AT0000000002'])
  })

  it.each(['0', '-1', '1.5', 'x', ''])('refuses the number %j', async (number) => {
    const { list } = await enter()
    expect((await list('get_not_associated', { number })).code).toBe('REQUEST.INVALIDPARAMETERS')
  })
})

describe('access_tokens/configuration/classifications/list', () => {
  const path = 'configuration/classifications/list'

  it.each(['R10.0.0', 'R18.0.0'])('lists every classification in %s', async (release) => {
    const { list } = await enter(release)
    const { data } = await list(path)
    expect(data).toMatchObject([
      { id: 'ATC1', name: 'Family card', alternative_code: 'FAMILYCARD', description: 'Cards of a household' },
      { id: 'ATC2', name: 'Online login', alternative_code: 'ONLINE', description: null },
    ])
    expect(data[0].log_information).toMatchObject({
      created_date: '2026-01-05T09:00:00',
      created_by_user: { username: 'integrator' },
    })
    expect('created_by_business_unit' in data[0].log_information).toBe(release === 'R18.0.0')
    expect(Object.keys(data[0])).not.toContain('settings')
  })

  it('gives the fields asked for', async () => {
    const { list } = await enter()
    expect((await list(path, { fields_set: 'id' })).data).toEqual([{ id: 'ATC1' }, { id: 'ATC2' }])
  })

  it('came with R10.0.0', async () => {
    const { list } = await enter('R9.0.0')
    expect((await list(path)).code).toBe('REQUEST.METHODNOTINRELEASE')
  })
})

describe('the session of a customer', () => {
  const nikos = { accounts_receivable_identifier: { number: 'ACR0000000008' } }

  /** Maria and Nikos, each with a session of their own, and the demo user. */
  async function three() {
    const { server, store, act } = await enter()
    const [maria, own] = [await loginCustomer(server, 'CARD-0001'), await loginCustomer(server, 'CARD-0004')]
    return { server, store, act, maria: await as(server, maria), nikos: await as(server, own) }
  }

  it.each<[string, object]>([
    ['show', {}],
    ['update', { udf_string_1: 'x' }],
    ['set_as_not_effective', {}],
    ['set_as_effective', {}],
    ['delete', {}],
    ['generate_otp', {}],
    ['verify', { verification_code: '4815162' }],
  ])('%s finds no access token of somebody else or of nobody', async (operation, body) => {
    const { act, nikos } = await three()
    for (const number of ['0001', '0002', '0003']) {
      const before = (await act('show', card(number))).data
      expect((await nikos.act(operation, { ...card(number), ...body })).code).toBe(notFound)
      expect((await act('show', card(number))).data).toEqual(before)
    }
  })

  it('resets no pass code and sends no mail for somebody else', async () => {
    const { nikos, maria, store } = await three()
    expect((await nikos.act('reset_pass_code', { authentication_code: 'CARD-0001' })).code).toBe(notFound)
    expect((await nikos.act('forgot_pass_code', { identifier: 'maria@demo.example' })).code).toBe(notFound)
    expect(
      await recordsOf(store).find('mail', { index: 'to', organisation: 'ORG1', values: ['maria@demo.example'] }),
    ).toHaveLength(1)
    expect((await maria.act('reset_pass_code', { authentication_code: 'CARD-0001' })).code).toBe('OK')
  })

  it('lists what is its own, and nothing that nobody owns', async () => {
    const { nikos: own, maria } = await three()
    expect(numbers(await own.list('list', nikos))).toEqual(['AT0000000004'])
    expect((await maria.list('list', nikos)).code).toBe('ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND')
    const participant = { rewards_participant_identifier: { number: '31' } }
    expect((await own.list('list', participant)).code).toBe('REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND')
    expect((await maria.list('list', participant)).data).toEqual([])
    expect((await own.list('get_not_associated', { number: 10 })).data).toEqual([])
    expect((await own.list('configuration/classifications/list')).data).toHaveLength(2)
  })

  it('makes access tokens for its own account only', async () => {
    const { act, maria } = await three()
    const made = await maria.act('create', { authentication_code: 'CARD-0100' })
    expect(made.data.accounts_receivable.number).toBe('ACR0000000007')
    expect((await maria.act('show', card('0100'))).code).toBe('OK')
    expect((await maria.act('create', { authentication_code: 'CARD-0101', ...nikos })).code).toBe(
      'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND',
    )
    expect((await act('show', card('0101'))).code).toBe(notFound)
  })

  it('sees what the rewards participant of its account owns', async () => {
    const { act, maria, nikos } = await three()
    await act('create', { authentication_code: 'CARD-0100', rewards_participant_identifier: { number: '31' } })
    expect((await maria.act('show', card('0100'))).code).toBe('OK')
    expect((await nikos.act('show', card('0100'))).code).toBe(notFound)
    const participant = { rewards_participant_identifier: { number: '31' } }
    const own = await maria.act('create', { authentication_code: 'CARD-0101', ...participant })
    expect(own.data).toMatchObject({ accounts_receivable: null, rewards_participant: { number: '31' } })
    expect((await nikos.act('create', { authentication_code: 'CARD-0102', ...participant })).code).toBe(
      'REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND',
    )
  })
})

describe('two organisations with the same names', () => {
  async function both() {
    const store = (await twoOrganisations()) as MemoryStore
    const server = await startServer({ store })
    const enterAs = async (organisation: string) => {
      const body = { username: 'integrator', password: 'open-sesame', organisation }
      return as(server, (await call(server, 'authentication/token', body)).data.token)
    }
    return { server, store, demo: await enterAs('DEMO'), other: await enterAs('OTHER') }
  }

  it.each<[string, object]>([
    ['update', { ...card('0003'), udf_string_1: 'changed' }],
    ['set_as_effective', card('0003')],
    ['set_as_not_effective', card('0001')],
    ['delete', card('0003')],
    ['verify', { ...card('0002'), verification_code: '4815162' }],
    ['generate_otp', card('0001')],
    ['reset_pass_code', { authentication_code: 'CARD-0001' }],
    ['forgot_pass_code', { identifier: 'nikos@demo.example' }],
    ['create', { authentication_code: 'CARD-0100', accounts_receivable_identifier: { number: 'ACR0000000007' } }],
  ])('%s in one leaves the other alone', async (operation, body) => {
    const { demo, other, store } = await both()
    const everything = async () => {
      const found = await Promise.all(
        ['CARD-0001', 'CARD-0002', 'CARD-0003', 'CARD-0004', 'CARD-0100'].map((code) => stored(store, code)),
      )
      return JSON.stringify([found, await recordsOf(store).get('counter', 'ORG1', 'accessToken')])
    }
    const before = await everything()
    expect((await other.act(operation, body)).code).toBe('OK')
    expect(await everything()).toBe(before)
    expect((await demo.act(operation, body)).text).not.toContain(foreign)
  })

  it('lists show nothing of the other', async () => {
    const { demo, other } = await both()
    for (const [path, query] of [
      ['list', { accounts_receivable_identifier: { number: 'ACR0000000007' } }],
      ['get_not_associated', { number: 10 }],
      ['configuration/classifications/list', {}],
    ] as const) {
      const [ours, theirs] = [await demo.list(path, query), await other.list(path, query)]
      expect(ours.data.length).toBe(theirs.data.length)
      expect(ours.text).not.toContain(foreign)
      expect(theirs.text).toContain(foreign)
    }
  })

  it('a mail changes the pass code of the one it was sent for', async () => {
    const { server, store } = await both()
    const body = { token: '6C8E0A2F4B1D3F5C7E9A0B2D4F6A8C1D', pass_code: 'maria-9046' }
    expect((await call(server, 'access_tokens/change_pass_code', body)).code).toBe('OK')
    const theirs = await recordsOf(store).get('accessToken', 'ORG2', '3A6F0C1D2E4B4F5A8C7D9E0F1A2B3C4D')
    expect(theirs?.pass_code).toBe('maria-7391')
    expect((await stored(store, 'CARD-0001'))?.pass_code).toBe('maria-9046')
  })
})

describe('every operation of access tokens', () => {
  const posts: [string, object][] = [
    ['create', { authentication_code: 'CARD-0100' }],
    ['update', card('0003')],
    ['delete', card('0003')],
    ['verify', { ...card('0002'), verification_code: '4815162' }],
    ['generate_otp', card('0001')],
    ['forgot_pass_code', { identifier: 'maria@demo.example' }],
    ['reset_pass_code', { authentication_code: 'CARD-0001' }],
    ['set_as_effective', card('0003')],
    ['set_as_not_effective', card('0001')],
  ]
  const gets: [string, { [name: string]: string }][] = [
    ['list', { accounts_receivable_identifier: 'number=ACR0000000007' }],
    ['get_not_associated', { number: '1' }],
    ['configuration/classifications/list', {}],
  ]

  it.each(posts)('%s refuses a caller without a session, and does nothing', async (operation, body) => {
    const { server, act, store } = await enter()
    const counter = await recordsOf(store).get('counter', 'ORG1', 'accessToken')
    for (const token of [undefined, '', null, 7, 'x', '0'.repeat(32)])
      for (const rest of [body, {}, { nonsense: 1 }])
        expect((await call(server, `access_tokens/${operation}`, { ...rest, token })).code).toBe(
          'AUTHENTICATION.INVALIDSESSIONTOKEN',
        )
    expect(await recordsOf(store).get('counter', 'ORG1', 'accessToken')).toEqual(counter)
    expect((await act(operation, body)).code).toBe('OK')
    expect(server.faults).toEqual([])
  })

  it.each(gets)('%s refuses a caller without a session', async (operation, query) => {
    const { server, list } = await enter()
    for (const token of ['', 'x', '0'.repeat(32)])
      for (const rest of [query, {}, { nonsense: '1' }])
        expect((await get(server, `access_tokens/${operation}`, { ...rest, token })).code).toBe(
          'AUTHENTICATION.INVALIDSESSIONTOKEN',
        )
    expect((await get(server, `access_tokens/${operation}`, query)).code).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
    expect((await list(operation, query)).code).toBe('OK')
  })

  it.each(['show', ...posts.map(([operation]) => operation)].filter((name) => !/create|forgot|reset/.test(name)))(
    '%s finds nothing by a wrong pass code or a name nobody has',
    async (operation) => {
      const { act } = await enter()
      const body = Object.fromEntries(
        Object.entries(posts.find(([name]) => name === operation)?.[1] ?? {}).filter(
          ([name]) => name !== 'access_token_identifier',
        ),
      )
      for (const wrong of [card('9999'), by('maria@demo.example', 'maria-7392'), by('nobody', 'maria-7391')])
        expect((await act(operation, { ...wrong, ...body })).code).toBe(notFound)
      const two = { access_token_identifier: { authentication_code: 'CARD-0001', identifier: 'x', pass_code: 'y' } }
      expect((await act(operation, { ...two, ...body })).code).toBe('REQUEST.INVALIDPARAMETERS')
    },
  )
})
