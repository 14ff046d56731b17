// What a client records with `onExchange` is what the checker of recordings reads.
import { checkRecording, formatReport, loadRecording, recordingSchema } from '@crmcom-webapi/check-recording'
import { createClient, type Exchange, isCrmError, observe } from '@crmcom-webapi/client'
import { startTestServer } from '@crmcom-webapi/client/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'

describe.each(['R9.0.0', 'R12.4.0', 'R17.10.0', 'R18.0.0'] as const)('a recording of %s', (release) => {
  async function record() {
    const server = await startTestServer({ release })
    const exchanges: Exchange[] = []
    const crm = createClient({
      baseUrl: server.baseUrl,
      fetch: server.fetch,
      credentials: server.credentials.user,
      release,
      onWarning: () => {},
      observers: [observe({ onExchange: (exchange) => exchanges.push(exchange) })],
    })
    const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }
    await crm.accessTokens.show(card)
    await crm.users.show({ user_identifier: { username: 'integrator' } })
    await crm.accessTokens.list({ accounts_receivable_identifier: { number: 'ACR0000000007' } })
    const refusal: unknown = await crm.accessTokens
      .show({ access_token_identifier: { authentication_code: 'CARD-9999' } })
      .catch((error: unknown) => error)
    expect(isCrmError(refusal)).toBe(true)
    return JSON.parse(JSON.stringify({ exchanges }))
  }

  it('has the form, holds no secret, and bears the contract out', async () => {
    const recording = await record()
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    expect(ajv.validate(recordingSchema, recording), ajv.errorsText()).toBe(true)
    const text = JSON.stringify(recording)
    for (const secret of ['open-sesame', 'CARD-0001', 'CARD-9999', 'eyJ']) expect(text).not.toContain(secret)

    const report = checkRecording(loadRecording(recording), { release })
    expect(report.clean, formatReport(report)).toBe(true)
    expect(recording.exchanges).toHaveLength(5)
    expect(formatReport(report)).toMatch(/showAccessToken/)
  })

  it('would not bear out the contract of a release without the operation', async () => {
    const report = checkRecording(loadRecording(await record()), { release: 'R7.0.0' })
    expect(report.clean).toBe(false)
  })
})
