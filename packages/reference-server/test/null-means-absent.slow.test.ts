import { bundle, listOperations, listReleases } from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { listExamples } from '@crmcom-webapi/test-support/examples'
import { unseen } from '@crmcom-webapi/test-support/release-classes'
import { describe, expect, it } from 'vitest'
import { byKey, call, consumerApplicationKey, get, login, startServer, user } from './support/server.js'

const header = 'crmcom-ignored-members'
const harbour = { accounts_receivable_identifier: { number: 'ACR0000000007' } }

describe('null means absent', () => {
  it('at a login, as the sample client of the vendor sends it', async () => {
    const server = await startServer()
    const signedIn = await call(server, 'authentication/token', { token: null, unit: null, ...user })
    expect([signedIn.code, signedIn.headers[header]]).toEqual(['OK', 'token'])
    const missing = await call(server, 'authentication/token', { ...user, password: null })
    expect([missing.code, missing.description]).toEqual(['REQUEST.INVALIDPARAMETERS', 'password is required'])
  })

  it('in an identifier: one field is left, or none', async () => {
    const server = await startServer()
    const token = await login(server)
    const show = (access_token_identifier: unknown) =>
      call(server, 'access_tokens/show', { token, access_token_identifier })
    expect((await show({ authentication_code: 'CARD-0001', identifier: null, pass_code: null })).code).toBe('OK')
    const none = await show({ authentication_code: null, identifier: null })
    expect(none.description).toContain('exactly one of authentication_code, identifier is required, got none')
    expect((await show(null)).description).toBe('access_token_identifier is required')
    const half = await show({ identifier: 'maria@demo.example', pass_code: null })
    expect(half.description).toContain('identifier is only allowed together with pass_code')
  })

  it('in a choice between identifiers', async () => {
    const server = await startServer()
    const body = {
      token: await login(server),
      subscription_identifier: { id: null, number: 'S0000000042' },
      access_token_identifier: null,
      installed_item_identifier: null,
    }
    expect((await call(server, 'tucano/subscriber/authenticate', body)).code).toBe('OK')
    const emptied = { ...body, access_token_identifier: { authentication_code: null } }
    expect((await call(server, 'tucano/subscriber/authenticate', emptied)).code).toBe('REQUEST.INVALIDPARAMETERS')
  })

  it('in a choice between groups of fields', async () => {
    const server = await startServer()
    const body = {
      jwt: null,
      organisation: null,
      access_token_identifier: { authentication_code: 'CARD-0001' },
      unit: null,
    }
    const path = 'authentication/consumer_application_key/token'
    const answer = await call(server, path, body, byKey(consumerApplicationKey))
    expect([answer.code, answer.headers[header]]).toEqual(['OK', undefined])
  })

  it('of a token is a missing token', async () => {
    const server = await startServer()
    const shown = await call(server, 'access_tokens/show', { token: null })
    expect(shown.code).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
  })

  it('of an unknown or a mistyped name, or one of another release, is ignored and named', async () => {
    const server = await startServer({ release: 'R12.4.0' })
    const body = {
      token: await login(server),
      authentication_code: 'N-1',
      gender: null,
      identifer: null,
      card_masked_number: null,
      ...harbour,
    }
    const made = await call(server, 'access_tokens/create', body)
    expect([made.code, made.headers[header]]).toEqual(['OK', 'gender, identifer, card_masked_number'])
  })

  it('of an item of a list is no absent item, and of a body no absent body', async () => {
    const server = await startServer()
    const token = await login(server)
    expect((await call(server, 'access_tokens/show', 'null')).code).toBe('AUTHENTICATION.INVALIDSESSIONTOKEN')
    expect((await call(server, 'authentication/token', 'null')).code).toBe('REQUEST.INVALIDPARAMETERS')
    expect((await call(server, 'access_tokens/show', { token, access_token_identifier: [null] })).code).toBe(
      'REQUEST.INVALIDPARAMETERS',
    )
  })

  it('in no query: there it is a text', async () => {
    const server = await startServer()
    const shown = await get(server, 'users/show', { token: await login(server), user_identifier: { username: 'null' } })
    expect(shown.code).toBe('USERS.USERNOTFOUND')
  })
})

it('on an update null is a value: it clears, and clears nothing of an identifier', async () => {
  const server = await startServer()
  const token = await login(server)
  const card = { access_token_identifier: { authentication_code: 'CLEAR' } }
  await call(server, 'access_tokens/create', { token, authentication_code: 'CLEAR', udf_string_1: 'one' })
  const cleared = await call(server, 'access_tokens/update', { token, ...card, udf_string_1: null })
  expect([cleared.code, cleared.data.udf_string_1, cleared.headers[header]]).toEqual(['OK', null, undefined])
  const named = { authentication_code: 'CLEAR', identifier: null }
  expect((await call(server, 'access_tokens/update', { token, access_token_identifier: named })).code).toBe(
    'REQUEST.INVALIDPARAMETERS',
  )
})

it('every documented body is judged alike with nulls for all it does not set', async () => {
  let [worlds, fine] = [0, 0]
  const isUnseen = unseen()
  for (const release of listReleases(bundle).filter((_, index) => index % 4 === 0)) {
    const contract = contractIn(release)
    const server = await startServer({ release })
    const requests = listExamples(contract).filter(({ of }) => of === 'request')
    for (const { path, operation } of listOperations(contract)) {
      if (operation['x-null'] !== 'absent' || !operation.requestBody) continue
      const { $ref = '' } = operation.requestBody.content['application/json']?.schema ?? {}
      const { properties = {}, oneOf = [] } = contract.components?.schemas?.[$ref.split('/').at(-1) ?? ''] ?? {}
      const names = [
        ...Object.keys(properties),
        ...oneOf.flatMap((branch) =>
          Object.keys(contract.components?.schemas?.[String(branch.$ref).split('/').at(-1) ?? '']?.properties ?? {}),
        ),
      ]
      const nulls = Object.fromEntries(names.map((name) => [name, null]))
      const examples = requests.filter(({ operationId }) => operationId === operation.operationId)
      for (const [index, { schema, value }] of examples.entries()) {
        if (!isUnseen(contract, schema, value)) continue
        const answers = []
        for (const filling of [{}, nulls]) {
          const world = `w-${worlds++ % 20}`
          server.dropWorld(world)
          const served = { ...server, fetch: (request: Request) => server.world(world).fetch(request) }
          const token = 'token' in properties ? { token: await login(served) } : {}
          answers.push(await call(served, path.slice(1), { ...filling, ...(value as object), ...token }))
        }
        const [plain, filled] = answers
        expect([path, index, filled?.code, filled?.description]).toEqual([path, index, plain?.code, plain?.description])
        if (plain?.code === 'OK') fine++
      }
    }
  }
  expect(fine).toBeGreaterThan(50)
}, 120_000)
