import { bundle, listOperations, type OpenApiDocument } from '@crmcom-webapi/contract'
import { describe, expect, it } from 'vitest'
import { storeWithWrongRecord } from './support/broken-stores.js'
import { call, login, readAnswer, send, startServer } from './support/server.js'

describe('an answer that does not fit the contract', () => {
  it.each<[string, object]>([
    ['an unknown value of an enum', { life_cycle_state: 'FROZEN' }],
    ['a number for a text', { number: 7 }],
    ['a text for a number', { udfs: { udf_float_1: '12' } }],
    ['nothing where something has to be', { number: null }],
    ['a date of another form', { udfs: { udf_date_1: '05/01/2026' } }],
  ])('is a fault: %s', async (_, fields) => {
    const show = async (checkResponses: boolean) => {
      const server = await startServer({ store: await storeWithWrongRecord(fields), checkResponses })
      const token = await login(server)
      const body = { token, access_token_identifier: { authentication_code: 'CARD-0001' } }
      return { server, answer: () => call(server, 'access_tokens/show', body) }
    }
    const checked = await show(true)
    expect(await checked.answer()).toMatchObject({ code: 'SYSTEM.UNEXPECTED', http: 500 })
    expect(checked.server.faults).toHaveLength(1)
    expect(String(checked.server.faults[0])).toMatch(/showAccessToken does not fit AccessTokenEnvelope: data\./)
    // Without the check it goes out, and the check of these tests finds it.
    const unchecked = await show(false)
    await expect(unchecked.answer()).rejects.toThrow('\nresponse body /data/')
  })

  it('is no fault where the caller did not ask for the field', async () => {
    const server = await startServer({ store: await storeWithWrongRecord({ life_cycle_state: 'FROZEN' }) })
    const answer = await call(server, 'access_tokens/show', {
      token: await login(server),
      access_token_identifier: { authentication_code: 'CARD-0001' },
      fields_set: 'number',
    })
    expect(answer.data).toEqual({ number: 'AT0000000001' })
  })
})

describe.each(['R4.0.0', 'R6.0.0', 'R10.0.0', 'R12.0.0', 'R18.0.0'])('a server of %s', (release) => {
  it('answers the operations of its contract, and no other', async () => {
    const server = await startServer({ release })
    const places = (document: OpenApiDocument) => listOperations(document).map(({ path, method }) => ({ path, method }))
    const served = places(server.contract).map(({ path, method }) => `${method} ${path}`)
    for (const { path, method } of places(bundle)) {
      const init = method === 'get' ? {} : { body: '[]', headers: { 'content-type': 'application/json' } }
      const response = await send(server, path.slice(1), { method: method.toUpperCase(), ...init })
      const { code } = await readAnswer(server, path.slice(1), response)
      const not = ['REQUEST.METHODNOTINRELEASE', 'REQUEST.HTTPMETHODNOTALLOWED', 'REQUEST.UNKNOWNPATH']
      const there = ![...not, 'SYSTEM.UNEXPECTED'].includes(code)
      expect(there, `${method} ${path}: ${code}`).toBe(served.includes(`${method} ${path}`))
    }
    expect(server.faults).toEqual([])
  })
})

it.each([[{ leaked: 'planted' }], [['planted']], [{ deep: [{ leaked: 'planted' }] }]])(
  'sends nothing of a value the contract does not know, checked or not: %j',
  async (value) => {
    const store = await storeWithWrongRecord({ identifier: value, udfs: { udf_string_1: value } })
    const server = await startServer({ store, checkResponses: false })
    const response = await send(server, 'access_tokens/show', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        token: await login(server),
        access_token_identifier: { authentication_code: 'CARD-0001' },
      }),
    })
    const text = await response.text()
    expect(text).toContain('"number":"AT0000000001"')
    expect(text).not.toMatch(/planted|leaked|deep/)
  },
)
