import { createReferenceServer, type RequestRecord } from '@crmcom-webapi/reference-server'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { beforeAll, describe, expect, it } from 'vitest'
import { call, get, login, type Subject, send, startServer } from './support/server.js'

const header = 'crmcom-ignored-members'
const person = {
  username: 'new',
  password: 'a password',
  password_confirmation: 'a password',
  first_name: 'N',
  last_name: 'E',
}

describe('an object whose table is cut', () => {
  let server: Subject
  let token: string
  beforeAll(async () => {
    server = await startServer()
    token = await login(server)
  })

  it('takes members no release knows, keeps them out of the record and names them', async () => {
    const body = {
      token,
      authentication_code: 'OPEN-1',
      shoe_size: 42,
      shelf: { row: { place: 7 } },
      tags: ['a', null],
    }
    const made = await call(server, 'access_tokens/create', body)
    expect([made.code, made.headers[header]]).toEqual(['OK', 'shoe_size, shelf, tags'])
    expect(JSON.stringify(server.control.snapshot().records.accessToken)).not.toMatch(/shoe_size|shelf/)
    const changed = await call(server, 'access_tokens/update', {
      token,
      access_token_identifier: { authentication_code: 'OPEN-1' },
      udf_string_9: 'nine',
    })
    expect([changed.code, changed.headers[header]]).toEqual(['OK', 'udf_string_9'])
    expect(changed.text).not.toContain('nine')
  })

  it('says nothing of a call that has no such member', async () => {
    const made = await call(server, 'access_tokens/create', { token, authentication_code: 'OPEN-2' })
    expect(Object.keys(made.headers)).not.toContain(header)
  })

  it.each([
    ['identifer', 'identifier'],
    ['idnetifier', 'identifier'],
    ['identifierr', 'identifier'],
    ['udf_strin_1', 'udf_string_1'],
    ['fields_sets', 'fields_set'],
    ['classificationIdentifier', 'classification_identifier'],
    ['FIELDS_SET', 'fields_set'],
  ])('refuses %s, and asks whether %s is meant', async (name, known) => {
    const made = await call(server, 'access_tokens/create', { token, authentication_code: 'TYPO', [name]: 'x' })
    expect([made.code, made.description]).toEqual([
      'REQUEST.INVALIDPARAMETERS',
      `${name} is not a parameter here: did you mean ${known}?`,
    ])
  })

  it('refuses what another release has, and names that release', async () => {
    const older = await startServer({ release: 'R10.0.0' })
    const body = { token: await login(older), authentication_code: 'OPEN-3', card_masked_number: '4000' }
    const made = await call(older, 'access_tokens/create', body)
    expect([made.code, made.description]).toEqual([
      'REQUEST.PARAMETERNOTINRELEASE',
      expect.stringContaining('card_masked_number is available from R16.2.0'),
    ])
  })

  it('refuses what another release has in an item of a list, and names that release', async () => {
    const older = await startServer({ release: 'R14.0.0' })
    const preference = { payment_preference_identifier: { alternative_code: 'CASH' }, state: 'ACTIVE' }
    const made = await call(older, 'accounts_receivable/create', {
      token: await login(older),
      name: 'Andreas Ioannou',
      payment_preferences_set: [preference],
    })
    expect([made.code, made.description]).toEqual([
      'REQUEST.PARAMETERNOTINRELEASE',
      'payment_preferences_set[0].state is available from R15.0.0; this server is R14.0.0',
    ])
  })

  it('checks the members it knows as ever', async () => {
    const made = await call(server, 'access_tokens/create', { token, authentication_code: '', shoe_size: 42 })
    expect(made.code).toBe('REQUEST.INVALIDPARAMETERS')
    expect(made.description).toBe('authentication_code must not be empty')
  })

  it('asks for a session first', async () => {
    expect((await call(server, 'access_tokens/create', { token: 'made-up', shoe_size: 42 })).code).toBe(
      'AUTHENTICATION.INVALIDSESSIONTOKEN',
    )
  })

  it.each([
    ['{"shoe_size":"\\ud800"}', 'shoe_size'],
    ['{"shelf":{"row":["a",{"b":"\\udc00\\ud800"}]}}', 'shelf'],
    ['{"shelf":{"\\ud83d":1}}', 'shelf'],
    ['{"sh\\udc00oe":1}', 'one with a strange name'],
    ['{"sh\\udc00oe":null}', 'one with a strange name'],
    ['{"classification_identifier":{"id":"ATC1","realm":"\\ud800"}}', 'classification_identifier.realm'],
    ['{"classification_identifier":{"realm":"\\ud800"}}', 'classification_identifier.realm'],
  ])('takes nothing that is no text: %s', async (more, place) => {
    const code = `HALF-${crypto.randomUUID()}`
    const text = JSON.stringify({ token, authentication_code: code })
    const made = await call(server, 'access_tokens/create', `${text.slice(0, -1)},${more.slice(1)}`)
    expect(made.code).toBe('REQUEST.INVALIDPARAMETERS')
    expect(made.description).toBe(`${place}: holds half of a surrogate pair, which is no character`)
    expect(JSON.stringify(server.control.snapshot())).not.toContain(code)
    const whole = more.replaceAll(/(\\u\w{4})+/g, '\\ud83d\\ude00')
    const taken = await call(server, 'access_tokens/create', `${text.slice(0, -1)},${whole.slice(1)}`)
    expect(taken.code).toMatch(/^OK$|NOTFOUND/)
  })

  it('says all that is wrong at once: mistyped, two fields, no text, and of the wrong kind', async () => {
    const made = await call(server, 'access_tokens/create', {
      token,
      identifer: 'x',
      classification_identifier: { id: 'ATC1', name: 'x' },
      shoe_size: '\ud800',
      udf_float_1: 'x',
      udf_date_1: '2026-02-29T00:00:00',
    })
    expect(made.description.split('; ')).toEqual([
      'identifer is not a parameter here: did you mean identifier?',
      'classification_identifier: exactly one of id, name, alternative_code is required',
      'shoe_size: holds half of a surrogate pair, which is no character',
      'udf_float_1 must be of type number',
      'udf_date_1: must be a date of the calendar, as 2026-01-31T10:15:00',
    ])
  })

  it('leaves closed objects closed', async () => {
    const card = { authentication_code: 'CARD-0001', colour: 'red' }
    const shown = await call(server, 'access_tokens/show', { token, access_token_identifier: card })
    expect([shown.code, shown.description]).toEqual([
      'REQUEST.INVALIDPARAMETERS',
      'access_token_identifier.colour is not a parameter here',
    ])
  })
})

describe('an identifier whose fields were guessed', () => {
  let server: Subject
  let token: string
  beforeAll(async () => {
    server = await startServer({ release: 'R17.0.0' })
    token = await login(server)
  })

  it('takes a field nobody guessed; nothing is found by it', async () => {
    const create = (identifier: object) =>
      call(server, 'access_tokens/create', { token, authentication_code: 'G-1', ...identifier })
    for (const [identifier, code] of [
      [{ classification_identifier: { code: 'X' } }, 'ACCESSTOKENS.CLASSIFICATIONNOTFOUND'],
      [
        { rewards_participant_identifier: { external_reference: 'X' } },
        'REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND',
      ],
    ] as const) {
      const made = await create(identifier)
      const [[name, fields]] = Object.entries(identifier) as [[string, object]]
      expect([made.code, made.headers[header]]).toEqual([code, `${name}.${Object.keys(fields)[0]}`])
    }
    const user = await call(server, 'users/create', { token, ...person, user_template_identifier: { code: 'X' } })
    expect([user.code, user.headers[header]]).toEqual(['USERS.USERTEMPLATENOTFOUND', 'user_template_identifier.code'])
  })

  it('takes it beside a field that names the record', async () => {
    const identifier = { classification_identifier: { alternative_code: 'FAMILYCARD', realm: { deep: true } } }
    const made = await call(server, 'access_tokens/create', { token, authentication_code: 'G-2', ...identifier })
    expect([made.code, made.headers[header]]).toEqual(['OK', 'classification_identifier.realm'])
  })

  it('takes it in a query, in both ways of writing the equals sign', async () => {
    const list = await get(server, 'users/list', { token, security_profile_identifier: { code: 'X' } })
    expect([list.code, list.headers[header]]).toEqual([
      'USERS.USERCRITERIONNOTFOUND',
      'security_profile_identifier.code',
    ])
    const plain = await send(server, `users/list?token=${token}&security_profile_identifier=code=X=Y`, {
      method: 'GET',
    })
    expect(plain.headers.get(header)).toBe('security_profile_identifier.code')
    const tokens = await get(server, 'access_tokens/list', { token, rewards_participant_identifier: { code: 'X' } })
    expect([tokens.code, tokens.headers[header]]).toEqual([
      'REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND',
      'rewards_participant_identifier.code',
    ])
  })

  it.each([
    [{ id: 'ATC1', name: 'x' }, 'classification_identifier: exactly one of id, name, alternative_code is required'],
    [{}, 'classification_identifier: exactly one of id, name, alternative_code is required, got none'],
    [
      { id: null, name: null },
      'classification_identifier: exactly one of id, name, alternative_code is required, got none',
    ],
    [{ nam: 'x' }, 'classification_identifier.nam is not a parameter here: did you mean name?'],
    [
      { alternativecode: 'x' },
      'classification_identifier.alternativecode is not a parameter here: did you mean alternative_code?',
    ],
    [{ id: 7 }, 'classification_identifier.id must be of type string'],
  ])('refuses %j', async (classification_identifier, words) => {
    const made = await call(server, 'access_tokens/create', {
      token,
      authentication_code: 'G-3',
      classification_identifier,
    })
    expect([made.code, made.description]).toEqual(['REQUEST.INVALIDPARAMETERS', words])
  })

  it('refuses a mistyped field in a query', async () => {
    const list = await get(server, 'users/list', { token, security_profile_identifier: { nmae: 'X' } })
    expect([list.code, list.description]).toEqual([
      'REQUEST.INVALIDPARAMETERS',
      'security_profile_identifier.nmae is not a parameter here: did you mean name?',
    ])
  })
})

describe('names of ignored members', () => {
  it('are safe in a header: few, short, of letters and digits, and none that could be a secret', async () => {
    const records: RequestRecord[] = []
    const server = await createReferenceServer({ seed: 'names', onRequest: (record) => records.push(record) })
    const token = await login(server)
    const odd = {
      'a, b': 1,
      'line\r\nx-evil: 1': 1,
      é: 1,
      __proto__x: 1,
      '': 1,
      '8D2F6A1B9C3E47F0A5B4C3D2E1F00918': 1,
      [token]: 1,
      ['x'.repeat(300)]: 1,
      toString: 1,
    }
    const text = JSON.stringify({ token, authentication_code: 'N-1', ...odd }).replace('}', ',"__proto__":{"a":1}}')
    const made = await call(server, 'access_tokens/create', text)
    expect(made.code).toBe('OK')
    expect(made.headers[header]).toBe('?, ?, ?, __proto__x, ?, ?, ?, ?, toString, __proto__')
    expect(records.at(-1)?.ignored).toEqual(made.headers[header]?.split(', '))
    expect(JSON.stringify(records)).not.toContain(token)
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`extra_${i}`, i]))
    const full = await call(server, 'access_tokens/create', { token, authentication_code: 'N-2', ...many })
    expect(full.headers[header]).toMatch(/^extra_0, .*extra_19, and 480 more$/)
    expect(({} as { a?: unknown }).a).toBeUndefined()
  })

  it('are in no record of a call that has none', async () => {
    const records: RequestRecord[] = []
    const server = await createReferenceServer({ onRequest: (record) => records.push(record) })
    await login(server)
    expect(Object.keys(records[0] as object)).not.toContain('ignored')
  })

  it('can be read by a page of another origin', async () => {
    const server = await createReferenceServer({ cors: ['https://docs.example'] })
    const answer = await send(server, 'authentication/token', { headers: { origin: 'https://docs.example' } })
    expect(answer.headers.get('access-control-expose-headers')).toContain('Crmcom-Ignored-Members')
  })
})

describe('a strict server', () => {
  it.each([
    ['access_tokens/create', { authentication_code: 'S-1', shoe_size: 42 }, 'shoe_size is not a parameter here'],
    [
      'access_tokens/create',
      { authentication_code: 'S-1', classification_identifier: { code: 'X', nam: 'y' } },
      'classification_identifier.nam is not a parameter here: did you mean name?; classification_identifier.code is not a parameter here',
    ],
    [
      'access_tokens/show',
      { access_token_identifier: { authentication_code: 'CARD-0001' }, x: null },
      'x is not a parameter here',
    ],
  ])('of %s refuses %j', async (path, body, words) => {
    const server = await startServer({ strict: true })
    const token = await login(server)
    const answer = await call(server, path, { token, ...body })
    expect([answer.code, answer.description]).toEqual(['REQUEST.INVALIDPARAMETERS', words])
  })

  it('takes null for what it knows', async () => {
    const server = await startServer({ strict: true })
    const answer = await call(server, 'access_tokens/create', {
      token: await login(server),
      authentication_code: 'S-2',
      identifier: null,
    })
    expect([answer.code, answer.headers[header]]).toEqual(['OK', undefined])
  })
})

it('releases take an unknown member of every open object, and only of those', async () => {
  for (const { release, document } of releaseSlices()) {
    const contract = contractIn(release)
    const open = Object.entries(contract.components?.schemas ?? {}).filter(
      ([, schema]) => schema['x-open'] && schema.additionalProperties === true,
    )
    expect([release, open.length > 0]).toEqual([release, true])
    if (!document.paths['/access_tokens/create']) continue
    const server = await startServer({ release })
    const made = await call(server, 'access_tokens/create', {
      token: await login(server),
      authentication_code: 'R',
      extra: 1,
    })
    expect([release, made.code, made.headers[header]]).toEqual([release, 'OK', 'extra'])
  }
}, 60_000)
