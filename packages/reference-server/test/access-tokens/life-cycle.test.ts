import { describe, expect, it } from 'vitest'
import {
  by,
  card,
  enter,
  enterWithRival,
  invalidCredentials,
  minutes,
  notFound,
  numbers,
  wrongState,
} from '../support/access-tokens.js'
import { recordsOf } from '../support/records.js'
import { call } from '../support/server.js'

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
