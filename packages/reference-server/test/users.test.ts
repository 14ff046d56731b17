import { describe, expect, it } from 'vitest'
import { BreakableStore, changeRecord } from './support/broken-stores.js'
import { exampleData } from './support/examples.js'
import { recordsOf } from './support/records.js'
import {
  call,
  get,
  harbourShop,
  login,
  type Query,
  readAnswer,
  type Subject,
  send,
  startServer,
} from './support/server.js'

const invalid = 'REQUEST.INVALIDPARAMETERS'
const names = (answer: { data: { username: string }[] }) => answer.data.map(({ username }) => username)

/** The name of the example that shows all fields a release has. */
const form = (release: string): string =>
  ({ 'R18.0.0': '', 'R15.0.0': '-with-system-user', 'R17.10.0': '-with-system-user' })[release] ?? '-first-form'

describe.each(['R8.0.0', 'R14.26.0', 'R15.0.0', 'R17.10.0', 'R18.0.0'])('showing a user in %s', (release) => {
  const show = async (server: Subject, user_identifier: { [field: string]: string | undefined }, more = {}) =>
    get(server, 'users/show', { token: await login(server), user_identifier, ...more })

  it('gives the fields of the release, by ID or by username', async () => {
    const server = await startServer({ release })
    const answer = await show(server, { id: '2' })
    expect(answer.data).toEqual(exampleData(server, 'showUser', `found${form(release)}`))
    expect((await show(server, { username: 'integrator' })).data).toEqual(answer.data)
  })

  it('takes the identifier with its second = as it is', async () => {
    const server = await startServer({ release })
    const path = `users/show/?token=${await login(server)}&user_identifier=username=integrator`
    const answer = await readAnswer(server, path, await send(server, path, { method: 'GET' }))
    expect(answer.data.id).toBe('2')
  })

  it('gives the fields asked for', async () => {
    const server = await startServer({ release })
    const answer = await show(server, { id: '2' }, { fields_set: 'username,active' })
    expect(answer.data).toEqual(exampleData(server, 'showUser', 'some-fields'))
    expect((await show(server, { id: '2' }, { fields_set: 'password' })).code).toBe('REQUEST.UNKNOWNFIELDSSETFIELD')
    const system = await show(server, { id: '2' }, { fields_set: 'system_user' })
    expect(system.code).toBe(form(release) === '-first-form' ? 'REQUEST.UNKNOWNFIELDSSETFIELD' : 'OK')
  })

  it.each([{ id: '99' }, { id: 'integrator' }, { username: '2' }, { username: 'Integrator' }, { id: '__proto__' }])(
    'finds nobody by %j',
    async (identifier) => {
      const answer = await show(await startServer({ release }), identifier)
      expect(answer).toMatchObject({ code: 'USERS.USERNOTFOUND', message: 'No user was found' })
    },
  )

  it('needs a token and an identifier of a known form', async () => {
    const server = await startServer({ release })
    const missing = await get(server, 'users/show', { user_identifier: { id: '2' } })
    expect(missing.code).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
    expect((await show(server, { email: 'x' })).code).toBe(invalid)
    expect((await get(server, 'users/show', { token: await login(server) })).code).toBe(invalid)
    expect((await call(server, 'users/show', {})).code).toBe('REQUEST.HTTPMETHODNOTALLOWED')
  })
})

describe.each(['R8.0.0', 'R13.0.0', 'R15.0.0', 'R18.0.0'])('listing users in %s', (release) => {
  const list = async (server: Subject, query: Query) =>
    get(server, 'users/list', { token: await login(server), ...query })

  it('gives the fields of the release', async () => {
    const server = await startServer({ release })
    const answer = await list(server, { security_profile_identifier: { name: 'Integrators' } })
    expect(answer.data).toEqual(exampleData(server, 'listUsers', `listed${form(release)}`))
  })

  it('gives the fields asked for', async () => {
    const server = await startServer({ release })
    const unit_identifier = { alternative_code: 'harbour' }
    const answer = await list(server, { unit_identifier, fields_set: 'id,username' })
    expect(answer.data).toEqual(exampleData(server, 'listUsers', 'listed-some-fields'))
    const unknown = await list(server, { unit_identifier, fields_set: 'password' })
    expect(unknown.code).toBe('REQUEST.UNKNOWNFIELDSSETFIELD')
  })

  const everybody = ['administrator', 'integrator', 'customers', 'trainee']

  it.each<[Query, string[]]>([
    [{ unit_identifier: { id: '1' } }, ['administrator', 'integrator', 'customers']],
    [{ unit_identifier: { name: 'Harbour Shop' } }, ['integrator', 'trainee']],
    [{ unit_identifier: { id: harbourShop } }, ['integrator', 'trainee']],
    [{ group_identifier: { id: 'GR01' } }, everybody],
    [{ group_identifier: { name: 'Main Group' } }, everybody],
    [{ group_identifier: { alternative_code: 'MAIN' } }, everybody],
    [{ security_profile_identifier: { id: 'SP03' } }, ['trainee']],
    [{ security_profile_identifier: { name: 'Administrators' } }, ['administrator']],
  ])('by %j', async (criterion, expected) => {
    expect(names(await list(await startServer({ release }), criterion))).toEqual(expected)
  })

  it.each([
    { unit_identifier: { id: 'headoffice' } },
    { unit_identifier: { alternative_code: 'Harbour' } },
    { group_identifier: { name: 'main group' } },
    { security_profile_identifier: { id: 'Integrators' } },
  ])('refuses %j, which nothing matches', async (criterion) => {
    const answer = await list(await startServer({ release }), criterion)
    expect(answer.code).toBe('USERS.USERCRITERIONNOTFOUND')
  })

  it('is empty where nobody matches', async () => {
    const store = await BreakableStore.seeded(release)
    await recordsOf(store).insert('securityProfile', { id: 'SP09', organisation: 'ORG1', name: 'Nobodies' })
    await recordsOf(store).insert('group', {
      id: 'GR09',
      organisation: 'ORG1',
      name: 'No units',
      alternative_code: 'NONE',
    })
    const server = await startServer({ release, store })
    for (const criterion of [
      { security_profile_identifier: { id: 'SP09' } },
      { group_identifier: { alternative_code: 'NONE' } },
    ])
      expect(await list(server, criterion)).toMatchObject({ code: 'OK', data: [] })
  })

  it('takes exactly one criterion', async () => {
    const server = await startServer({ release })
    expect((await list(server, {})).code).toBe(invalid)
    const two = { unit_identifier: { id: '1' }, security_profile_identifier: { id: 'SP02' } }
    expect((await list(server, two)).code).toBe(invalid)
    expect((await list(server, { group_identifier: { code: 'x' } })).code).toBe(invalid)
  })

  it('takes a business unit from R18.0.0', async () => {
    const server = await startServer({ release })
    for (const business_unit_identifier of [{ code: 'harbour' }, { name: 'Harbour Shop' }, { id: harbourShop }]) {
      const answer = await list(server, { business_unit_identifier })
      if (release === 'R18.0.0') expect(names(answer)).toEqual(['integrator', 'trainee'])
      else expect(answer.code).toBe('REQUEST.PARAMETERNOTINRELEASE')
    }
    if (release !== 'R18.0.0') return
    const unknown = await list(server, { business_unit_identifier: { code: 'nowhere' } })
    expect(unknown.code).toBe('USERS.USERCRITERIONNOTFOUND')
    expect((await list(server, { business_unit_identifier: { alternative_code: 'harbour' } })).code).toBe(invalid)
  })

  it('gives pages from R13.0.0', async () => {
    const server = await startServer({ release })
    const page = (query: Query) => list(server, { group_identifier: { id: 'GR01' }, ...query })
    if (release === 'R8.0.0') {
      expect((await page({ number_of_results: 1 })).code).toBe('REQUEST.PARAMETERNOTINRELEASE')
      expect((await page({ offset: 0 })).code).toBe('REQUEST.PARAMETERNOTINRELEASE')
      return
    }
    expect(names(await page({ number_of_results: 2 }))).toEqual(['administrator', 'integrator'])
    expect(names(await page({ number_of_results: 2, offset: 1 }))).toEqual(['integrator', 'customers'])
    expect(names(await page({ number_of_results: 9, offset: 3 }))).toEqual(['trainee'])
    expect(names(await page({ offset: 2 }))).toEqual(['customers', 'trainee'])
    expect(names(await page({ offset: 4 }))).toEqual([])
    expect(names(await page({ offset: 0 }))).toEqual(everybody)
    expect(names(await page({ number_of_results: 50 }))).toEqual(everybody)
    for (const wrong of [
      { number_of_results: 0 },
      { number_of_results: 51 },
      { number_of_results: 1.5 },
      { offset: -1 },
    ])
      expect((await page(wrong)).code).toBe(invalid)
    expect((await page({ number_of_results: 51 })).description).toMatch(/number_of_results.*50/)
  })
})

const cashier = {
  user_template_identifier: { alternative_code: 'SHOP-STAFF' },
  username: 'cashier',
  password: 'till-and-drawer',
  password_confirmation: 'till-and-drawer',
  first_name: 'Kassia',
  last_name: 'Teller',
  cti_phone_extension_number: '204',
}

describe.each(['R14.0.0', 'R15.0.0', 'R18.0.0'])('making a user in %s', (release) => {
  const create = async (server: Subject, changes: object = {}) =>
    call(server, 'users/create', { token: await login(server), ...cashier, ...changes })

  it('gives the user back, and keeps it', async () => {
    const server = await startServer({ release })
    server.clock.advance(30 * 60_000)
    const answer = await create(server, {
      ...{ email: 'cashier@demo.example', ip_address: '192.0.2.15' },
      ...{ udf_string_1: 'till 3', udf_float_1: 38.5, udf_date_1: '2026-01-05T00:00:00' },
    })
    expect(answer.data).toEqual({
      ...exampleData(server, 'createUser', `created${form(release)}`),
      id: expect.stringMatching(/^[0-9A-F]{32}$/),
    })
    const token = await login(server)
    const shown = await get(server, 'users/show', { token, user_identifier: { username: 'cashier' } })
    expect(shown.data).toEqual(answer.data)
    const listed = await get(server, 'users/list', { token, unit_identifier: { id: harbourShop } })
    expect(names(listed)).toEqual(['integrator', 'trainee', 'cashier'])
    const profile = await get(server, 'users/list', { token, security_profile_identifier: { name: 'Shop staff' } })
    expect(names(profile)).toEqual(['trainee', 'cashier'])
  })

  it('makes a user who can log in, in the units of the template', async () => {
    const server = await startServer({ release })
    await create(server)
    const enter = (more: object = {}) =>
      call(server, 'authentication/token', {
        ...{ username: 'cashier', password: 'till-and-drawer', organisation: 'DEMO' },
        ...more,
      })
    const { token } = (await enter()).data
    const made = await call(server, 'users/create', { token, ...cashier, username: 'second' })
    expect(made.data.log_information).toMatchObject({
      created_by_user: { username: 'cashier', person_name: 'Kassia Teller', email: null },
      created_by_unit: { name: 'Harbour Shop' },
    })
    expect((await enter({ password: 'till-and-Drawer' })).code).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
    expect((await enter({ unit: '1' })).code).toBe('AUTHENTICATION.UNITNOTALLOWED')
  })

  it.each([{ id: 'UT01' }, { name: 'Shop staff' }, { alternative_code: 'SHOP-STAFF' }])(
    'takes the template %j',
    async (user_template_identifier) => {
      const answer = await create(await startServer({ release }), { user_template_identifier })
      expect(answer.data).toMatchObject({ security_profile: { name: 'Shop staff' }, cti_enabled: true, email: null })
    },
  )

  it('gives the fields asked for, and makes nobody when one of them is not known', async () => {
    const server = await startServer({ release })
    expect((await create(server, { fields_set: 'id,nothing' })).code).toBe('REQUEST.UNKNOWNFIELDSSETFIELD')
    expect(Object.keys((await create(server, { fields_set: 'id,username' })).data)).toEqual(['id', 'username'])
  })

  it.each<[string, object, string]>([
    ['a username that is taken', { username: 'trainee' }, 'USERS.USERNAMEALREADYEXISTS'],
    ['another confirmation', { password_confirmation: 'till-and-Drawer' }, 'USERS.PASSWORDSDONOTMATCH'],
    ['an unknown template', { user_template_identifier: { id: 'UT02' } }, 'USERS.USERTEMPLATENOTFOUND'],
    [
      'a template by its name as an ID',
      { user_template_identifier: { id: 'Shop staff' } },
      'USERS.USERTEMPLATENOTFOUND',
    ],
    ['no template', { user_template_identifier: {} }, invalid],
    ['two names of a template', { user_template_identifier: { id: 'UT01', name: 'Shop staff' } }, invalid],
    ['no username', { username: undefined }, invalid],
    ['an empty password', { password: '', password_confirmation: '' }, invalid],
    ['a date of another form', { udf_date_1: '2026-01-05' }, invalid],
    ['a field of the table, mistyped', { udf_date4: '2026-01-05T00:00:00' }, invalid],
  ])('refuses %s, and makes nobody', async (_, changes, code) => {
    const server = await startServer({ release })
    expect((await create(server, changes)).code).toBe(code)
    const everybody = { token: await login(server), group_identifier: { id: 'GR01' } }
    expect(names(await get(server, 'users/list', everybody))).toHaveLength(4)
  })

  it('asks for an extension where the template turns telephony on, and keeps none where it does not', async () => {
    const store = await BreakableStore.seeded(release)
    const server = await startServer({ release, store })
    const without = await create(server, { cti_phone_extension_number: undefined })
    expect(without.code).toBe(invalid)
    expect(without.description).toContain('cti_phone_extension_number is required')
    await changeRecord(store, 'userTemplate', ['ORG1', 'UT01'], { cti_enabled: false })
    const answers = [
      await create(server),
      await create(server, { username: 'b', cti_phone_extension_number: undefined }),
    ]
    for (const { data } of answers) expect(data).toMatchObject({ cti_enabled: false, cti_phone_extension_number: null })
  })

  it('gives a username to one of many who want it at the same time', async () => {
    const server = await startServer({ release })
    const token = await login(server)
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => call(server, 'users/create', { token, ...cashier })))
    const taken = 'USERS.USERNAMEALREADYEXISTS'
    expect(answers.map(({ code }) => code).sort()).toEqual(['OK', taken, taken, taken, taken])
    const listed = await get(server, 'users/list', { token, security_profile_identifier: { id: 'SP03' } })
    expect(names(listed)).toEqual(['trainee', 'cashier'])
  })
})

it('users/create does not exist before R14.0.0', async () => {
  const answer = await call(await startServer({ release: 'R13.2.0' }), 'users/create', cashier)
  expect(answer.code).toBe('REQUEST.METHODNOTINRELEASE')
})

describe.each(['R12.5.0', 'R13.2.0', 'R14.0.0', 'R18.0.0'])('changing a password in %s', (release) => {
  const old = 'first-week-here'
  const change = async (server: Subject, changes: object = {}) =>
    call(server, 'users/change_password', {
      ...{ token: await login(server, harbourShop), user_identifier: { username: 'trainee' }, old_password: old },
      ...{ password: 'second-week-here', password_confirmation: 'second-week-here' },
      ...changes,
    })
  const enter = async (server: Subject, password: string) =>
    (await call(server, 'authentication/token', { username: 'trainee', password, organisation: 'DEMO' })).code

  it.each([{ username: 'trainee' }, { id: '4' }])('changes that of %j', async (user_identifier) => {
    const server = await startServer({ release })
    server.clock.advance(61_000)
    expect(await change(server, { user_identifier })).toMatchObject({ code: 'OK', data: {} })
    expect(await enter(server, old)).toBe('AUTHENTICATION.INVALIDCREDENTIALS')
    expect(await enter(server, 'second-week-here')).toBe('OK')
    const shown = await get(server, 'users/show', { token: await login(server), user_identifier: { id: '4' } })
    expect(shown.data.log_information).toMatchObject({
      created_date: '2026-01-05T10:00:00',
      updated_date: '2026-01-05T10:01:01',
      updated_by_user: { username: 'integrator' },
      updated_by_unit: { name: 'Harbour Shop' },
    })
  })

  it.each<[string, object, string]>([
    ['a wrong old password', { old_password: 'first-week-There' }, 'USERS.INVALIDOLDPASSWORD'],
    ['the password of somebody else', { old_password: 'open-sesame' }, 'USERS.INVALIDOLDPASSWORD'],
    ['another confirmation', { password_confirmation: 'second-week-There' }, 'USERS.PASSWORDSDONOTMATCH'],
    ['an unknown user', { user_identifier: { id: '99' } }, 'USERS.USERNOTFOUND'],
    ['no user', { user_identifier: {} }, invalid],
    ['no confirmation', { password_confirmation: undefined }, invalid],
    ['fields_set', { fields_set: 'id' }, invalid],
  ])('refuses %s, and changes nothing', async (_, changes, code) => {
    const server = await startServer({ release })
    expect((await change(server, changes)).code).toBe(code)
    expect(await enter(server, old)).toBe('OK')
    const shown = await get(server, 'users/show', { token: await login(server), user_identifier: { id: '4' } })
    expect(shown.data.log_information.updated_date).toBe('2026-01-05T10:05:00')
  })

  it('takes an old password once, also from many at the same time', async () => {
    const server = await startServer({ release })
    const wanted = ['a', 'b', 'c', 'd']
    const answers = await Promise.all(
      wanted.map((password) => change(server, { password, password_confirmation: password })),
    )
    const codes = answers.map(({ code }) => code)
    expect([...codes].sort()).toEqual(['OK', ...Array(3).fill('USERS.INVALIDOLDPASSWORD')])
    expect(await enter(server, wanted[codes.indexOf('OK')] as string)).toBe('OK')
  })

  it('leaves the sessions of the user alone', async () => {
    const server = await startServer({ release })
    const { token } = (
      await call(server, 'authentication/token', { username: 'trainee', password: old, organisation: 'DEMO' })
    ).data
    await change(server)
    expect((await get(server, 'users/show', { token, user_identifier: { id: '4' } })).code).toBe('OK')
  })
})

it.each(['R12.4.0', 'R13.0.0', 'R13.1.0'])('users/change_password does not exist in %s', async (release) => {
  const answer = await call(await startServer({ release }), 'users/change_password', {})
  expect(answer.code).toBe('REQUEST.METHODNOTINRELEASE')
  expect(answer.description).toContain('R12.5.0 and R13.2.0 and R14.0.0')
})

it('a user of a deleted unit or profile is shown without it', async () => {
  const store = await BreakableStore.seeded()
  const gone = { units: ['gone', '1'], default_unit: '1', security_profile: 'gone' }
  await changeRecord(store, 'user', ['ORG1', '4'], gone)
  const server = await startServer({ store })
  const shown = await get(server, 'users/show', { token: await login(server), user_identifier: { id: '4' } })
  expect(shown.data.security_profile).toBeNull()
  expect(shown.data.units_set).toMatchObject([{ default: true, unit: { id: '1' }, business_unit: { id: '1' } }])
})
