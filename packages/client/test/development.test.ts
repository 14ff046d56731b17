import { listOperations } from '@crmcom-webapi/contract'
import { listExamples } from '@crmcom-webapi/test-support/examples'
import { releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { describe, expect, test } from 'vitest'
import { checkFields, findStrangeFields } from '../src/development.js'
import { operationComponents } from '../src/generated/fields.gen.js'
import { createClient } from '../src/index.js'
import { baseUrl, observe, ok } from './observed.js'

function open(release: string, data: unknown = {}) {
  const warnings: string[] = []
  const server = observe(() => ok(data))
  const onWarning = (message: string) => void warnings.push(message)
  const options = {
    baseUrl,
    credentials: { token: 'T' },
    release,
    fetch: server.fetch,
    onWarning,
    observers: [checkFields()],
  }
  return { warnings, crm: createClient(options as never) as ReturnType<typeof createClient> }
}
const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }

describe('a field that the release does not have', () => {
  test('is reported once, with the release that brings it', async () => {
    const { crm, warnings } = open('R12.0.0')
    await crm.tucano.subscriberAuthenticate({ ...card, subscription_type_identifier: { id: 'ST01' } })
    await crm.tucano.subscriberAuthenticate({ ...card, subscription_type_identifier: { id: 'ST02' } })
    expect(warnings).toEqual([
      'authenticateTucanoSubscriber: subscription_type_identifier is not in R12.0.0; available from R12.4.0',
    ])
  })

  test('is reported for a release between two listed ones, and in a query', async () => {
    const { crm, warnings } = open('R12.5.7', [])
    await crm.users.list({ unit_identifier: { id: '1' }, offset: 0 })
    expect(warnings).toEqual(['listUsers: offset is not in R12.5.7; available from R13.0.0'])
  })

  test('is reported in an answer, in lists too, and by its whole path', async () => {
    const { crm, warnings } = open('R14.0.0', [{ id: '1', card_masked_number: '*', new_in_this_system: 1 }])
    await crm.accessTokens.list({ accounts_receivable_identifier: { id: '1' } })
    expect(warnings).toEqual([
      'listAccessTokens: the answer: card_masked_number is not in R14.0.0; available from R16.2.0',
    ])
  })

  test('is reported when it is gone again', () => {
    const login = operationComponents['createSessionToken']?.[0] ?? []
    expect(findStrangeFields({ access_token_identifier: {} }, login, 'R11.0.0', true)).toEqual([
      'access_token_identifier is not in R11.0.0; it was there from R6.0.0 up to R9.1.0',
    ])
  })

  test('that no release knows is reported in what is sent, by its name only where that is a plain word', async () => {
    const { crm, warnings } = open('R18.0.0')
    await crm.accessTokens.show({ ...card, field_set: 'id', 'T0P SECRET': 1 } as never)
    expect(warnings.filter((text) => text.includes('no release'))).toEqual([
      'showAccessToken: no release has a field field_set',
      'showAccessToken: no release has a field of that name',
    ])
  })

  test('does not bring the call down when the answer is a failure', async () => {
    const server = observe(() => new Response('<html>'))
    const crm = createClient({ baseUrl, credentials: { token: 'T' }, fetch: server.fetch, observers: [checkFields()] })
    await expect(crm.accessTokens.show(card)).rejects.toMatchObject({ code: 'CRM_HTTP' })
  })
})

// The contract's own examples are the oracle: none of them has a field that its release lacks.
test.each(releaseSlices())('no example of $release is reported', ({ release, document: contract }) => {
  const present = new Set(listOperations(contract).map(({ operation }) => operation.operationId))
  let count = 0
  for (const { operationId, of, value } of listExamples(contract)) {
    if (!present.has(operationId)) continue
    const [inputs, data] = operationComponents[operationId] ?? [[], []]
    const isRequest = of === 'request'
    const checked = isRequest ? value : (value as { status: { code: string }; data?: unknown }).data
    if (!isRequest && (value as { status: { code: string } }).status.code !== 'OK') continue
    expect(findStrangeFields(checked, isRequest ? inputs : data, release, isRequest), operationId).toEqual([])
    count++
  }
  expect(count).toBeGreaterThan(0)
})
