import { createClient } from '@crmcom-webapi/client'
import { createReferenceServer } from '@crmcom-webapi/reference-server'
import { beforeAll, expect, test } from 'vitest'

const credentials = { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' }
const seen: { url: string; body: unknown; ignored: string | null }[] = []

async function connect() {
  const server = await createReferenceServer()
  return createClient({
    baseUrl: 'http://localhost',
    credentials,
    fetch: async (request) => {
      const [url, text] = [request.url, await request.clone().text()]
      const response = await server.fetch(request)
      const ignored = response.headers.get('crmcom-ignored-members')
      seen.push({ url, body: text === '' ? undefined : JSON.parse(text), ignored })
      return response
    },
  })
}

let crm: Awaited<ReturnType<typeof connect>>
beforeAll(async () => {
  crm = await connect()
})

test('what the contract lacks goes out as it is, beside what it has and inside of it', async () => {
  const more = { shoe_size: 42, shelf: { row: [1, null] }, classification_identifier: { realm: 'x' } }
  const input = { authentication_code: 'MORE-1', classification_identifier: { alternative_code: 'FAMILYCARD' } }
  await crm.accessTokens.create(input, { more })
  expect(seen.at(-1)).toMatchObject({
    body: {
      token: expect.any(String),
      authentication_code: 'MORE-1',
      shoe_size: 42,
      shelf: { row: [1, null] },
      classification_identifier: { alternative_code: 'FAMILYCARD', realm: 'x' },
    },
    ignored: 'classification_identifier.realm, shoe_size, shelf',
  })
  expect(input.classification_identifier).toEqual({ alternative_code: 'FAMILYCARD' })
})

test('an identifier of a query is filled by one field', async () => {
  const more = { security_profile_identifier: { code: 'X=Y' } }
  await expect(crm.users.list({ security_profile_identifier: {} }, { more })).rejects.toMatchObject({
    statusCode: 'COM.CRM.EXCEPTION.USERS.USERCRITERIONNOTFOUNDEXCEPTION',
  })
  expect(seen.at(-1)?.url).toMatch(/&security_profile_identifier=code=X%3DY$/)
  expect(seen.at(-1)?.ignored).toBe('security_profile_identifier.code')
  const two = crm.users.list({ security_profile_identifier: { id: 'SP01' } }, { more })
  await expect(two).rejects.toThrow('the input of listUsers cannot be written')
  await expect(crm.users.list({ security_profile_identifier: {} })).rejects.toThrow('cannot be written')
})

test.each([
  ['the token', { token: 'T' }, 'token'],
  ['the token as null', { token: null }, 'token'],
  ['a member of the input', { authentication_code: 'OTHER' }, 'authentication_code'],
  ['a field of an identifier of the input', { classification_identifier: { id: 'ATC1' } }, 'id'],
  ['a text in the place of an identifier', { classification_identifier: 'ATC1' }, 'classification_identifier'],
  ['null in the place of an identifier', { classification_identifier: null }, 'classification_identifier'],
])('%s has no place in it, and nothing is sent', async (_, more, name) => {
  const sent = seen.length
  const input = { authentication_code: 'MORE-2', classification_identifier: { id: 'ATC2' } }
  await expect(crm.accessTokens.create(input, { more: more as never })).rejects.toMatchObject({
    code: 'CRM_CONFIG',
    message: expect.stringContaining(`createAccessToken takes no ${name} in more`),
  })
  expect(seen.length).toBe(sent)
})

test('a name of JavaScript is a name', async () => {
  const more = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "toString": "x"}')
  await crm.accessTokens.create({ authentication_code: 'MORE-3' }, { more })
  expect(Object.keys(seen.at(-1)?.body as object)).toContain('__proto__')
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('null leaves a field of a query out', async () => {
  await crm.users.show({ user_identifier: { id: null, username: 'integrator' } as never, fields_set: null as never })
  expect(seen.at(-1)?.url).toMatch(/&user_identifier=username=integrator$/)
})
