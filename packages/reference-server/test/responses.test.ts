import { bundle, listOperations } from '@crmcom-webapi/contract'
import { describe, expect, it } from 'vitest'
import { createApi } from '../dist/http/api.js'
import { storeWithWrongRecord } from './support/broken-stores.js'
import { call, login, startServer } from './support/server.js'

describe('an answer that does not fit the contract', () => {
  it.each<[string, object]>([
    ['an unknown value of an enum', { lifeCycleState: 'FROZEN' }],
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
    expect(await checked.answer()).toMatchObject({ code: 'SYSTEM.UNEXPECTED', http: 500, data: {} })
    expect(checked.server.faults).toHaveLength(1)
    expect(String(checked.server.faults[0])).toMatch(/showAccessToken does not fit AccessTokenEnvelope: data\./)
    // Without the check it goes out, and the check of these tests finds it.
    const unchecked = await show(false)
    await expect(unchecked.answer()).rejects.toThrow('data/')
  })

  it('is no fault where the caller did not ask for the field', async () => {
    const server = await startServer({ store: await storeWithWrongRecord({ lifeCycleState: 'FROZEN' }) })
    const answer = await call(server, 'access_tokens/show', {
      token: await login(server),
      access_token_identifier: { authentication_code: 'CARD-0001' },
      fields_set: 'number',
    })
    expect(answer.data).toEqual({ number: 'AT0000000001' })
  })
})

describe.each(['R4.0.0', 'R6.0.0', 'R10.0.0', 'R12.0.0', 'R18.0.0'])('the routes of %s', (release) => {
  const api = createApi({ bundle, release, failureStatus: 'ok', checkResponses: false, onFault: () => {} })

  it('are the operations of the contract, each once', () => {
    const mounted = api.routes.getOpenAPI31Document({ openapi: '3.1.0', info: api.contract.info })
    const places = (document: typeof api.contract) =>
      listOperations(document).map(({ path, method, operation }) => `${method} ${path} ${operation.operationId}`)
    expect(places(mounted as typeof api.contract)).toEqual(places(api.contract))
  })
})
