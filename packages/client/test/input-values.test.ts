// What would arrive as something else is not sent.
import { CrmConfigError, createClient } from '@crmcom-webapi/client'
import { expect, test } from 'vitest'

let sent = 0
const crm = createClient({
  baseUrl: 'https://crm.example',
  credentials: { token: 'a token' },
  fetch: () => {
    sent++
    return Response.json({ status: { code: 'OK', message: '', description: '' }, data: {} })
  },
})

const show = (authentication_code: unknown) =>
  crm.accessTokens.show({ access_token_identifier: { authentication_code } } as never)
const list = (values: object) => crm.users.list({ business_unit_identifier: { id: '1' }, ...values } as never)

test.each(['\ud800', 'a\udfffb', '\udc00\ud800'])('half of a surrogate pair is not sent: %j', async (text) => {
  const before = sent
  await expect(show(text)).rejects.toThrow(CrmConfigError)
  await expect(list({ business_unit_identifier: { id: text } })).rejects.toThrow(CrmConfigError)
  await expect(show(text)).rejects.not.toThrow(text)
  expect(sent).toBe(before)
})

test.each([2 ** 53, -(2 ** 53), 1e20, Number.NaN, Number.POSITIVE_INFINITY])(
  'the number %d is not sent',
  async (number) => {
    const before = sent
    await expect(list({ offset: number })).rejects.toThrow('cannot be written')
    await expect(crm.accessTokens.create({ udf_float_1: number } as never)).rejects.toThrow('cannot be written')
    expect(sent).toBe(before)
  },
)

test('what stays what it is, is sent', async () => {
  const before = sent
  for (const text of ['x', '👍', 'é', '\ufffd']) await show(text)
  for (const offset of [0, -0, 1, Number.MAX_SAFE_INTEGER]) await list({ offset })
  await crm.accessTokens.create({ udf_float_1: 0.1 } as never)
  expect(sent).toBe(before + 9)
})
