import { describe, expect, it } from 'vitest'
import { card, enter, numbers } from '../support/access-tokens.js'

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
      { rewards_participant_identifier: { number: '39' } },
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
