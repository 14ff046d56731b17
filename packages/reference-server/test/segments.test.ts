import { describe, expect, it } from 'vitest'
import { type Answer, call, get, login, loginCustomer, type Query, seconds, startServer } from './support/server.js'

async function enter(release = 'R18.0.0', customer?: string) {
  const server = await startServer({ release })
  const token = customer ? await loginCustomer(server, customer) : await login(server)
  const act = (path: string, body: object): Promise<Answer> => call(server, path, { token, ...body })
  const look = (path: string, query: Query): Promise<Answer> => get(server, path, { token, ...query })
  const numbers = async (path: string, query: Query) =>
    (await look(path, query)).data.map(({ number }: { number: string }) => number)
  return { server, act, look, numbers }
}

describe('segmentation/show', () => {
  it.each([{ id: '3C1E7A90D2B84F6599A7C4E1F0B26D58' }, { number: '11' }])('finds one by %o', async (identifier) => {
    const { look } = await enter('R4.0.0')
    const { code, data } = await look('segmentation/show', { segmentation_identifier: identifier })
    expect([code, data.criteria, data.entity, data.life_cycle_state]).toEqual([
      ...['OK', 'Bills on which something is open', 'BILLS', 'POSTED'],
    ])
  })

  it('is not there for a customer, nor is what it holds', async () => {
    const { look } = await enter('R18.0.0', 'CARD-0001')
    const one = { segmentation_identifier: { number: '11' } }
    expect((await look('segmentation/show', one)).code).toBe('SEGMENTATION.SEGMENTNOTFOUND')
    expect((await look('segmentation/preview', one)).code).toBe('SEGMENTATION.SEGMENTNOTFOUND')
    expect((await look('segmentation/list', { entity: 'BILLS' })).data).toEqual([])
  })
})

describe('segmentation/list', () => {
  it('gives the segments of one kind of record', async () => {
    const { numbers } = await enter()
    expect(await numbers('segmentation/list', { entity: 'BILLS' })).toEqual(['11', '12'])
    expect(await numbers('segmentation/list', { entity: 'BILLS', number_of_results: 1, offset: 1 })).toEqual(['12'])
    expect(await numbers('segmentation/list', { entity: 'SUBSCRIPTIONS' })).toEqual([])
  })

  it.each([
    ['R14.0.0', 'SUBSCRIPTIONACTIONS'],
    ['R14.1.0', 'WALLETS'],
  ])('refuses in %s %s, which a later release has', async (release, entity) => {
    const { look } = await enter(release)
    expect((await look('segmentation/list', { entity })).code).toBe('REQUEST.PARAMETERNOTINRELEASE')
    expect((await (await enter()).look('segmentation/list', { entity })).code).toBe('OK')
  })
})

describe('segmentation/preview', () => {
  it('gives what the segment lists, with the account of each', async () => {
    const { look } = await enter()
    const { data } = await look('segmentation/preview', { segmentation_identifier: { number: '11' } })
    expect(
      data.map((one: { entity_number: string; accounts_receivable: { name: string } }) => [
        ...[one.entity_number, one.accounts_receivable.name],
      ]),
    ).toEqual([
      ['B0000000123', 'Eleni Georgiou'],
      ['B0000000131', 'Nordlys AS'],
    ])
    expect((await look('segmentation/preview', { segmentation_identifier: { number: '12' } })).data).toEqual([])
  })

  it('looks for nothing by the criteria', async () => {
    const { server, act, look } = await enter()
    const bill = { bill_identifier: { number: 'B0000000123' }, type_identifier: { name: 'Payment' } }
    const eleni = { accounts_receivable_identifier: { number: 'ACR0000000021' } }
    const paid = { ...bill, ...eleni, payment_method_identifier: { name: 'Cash' } }
    expect((await act('payments/pay_bill', paid)).code).toBe('OK')
    server.clock.advance(seconds(60))
    expect((await look('segmentation/preview', { segmentation_identifier: { number: '11' } })).data).toHaveLength(2)
  })
})

const ofDesk = { webhook_definition_identifier: { name: 'Ticket desk' } }
const seven = { webhook_request_identifier: { number: '7' } }

describe('webhook_requests/list', () => {
  it.each<[Query, string[]]>([
    [ofDesk, ['7', '8']],
    [{ workflow_rule_identifier: { alternative_code: 'NEWSUBSCRIPTIONS' } }, ['7', '8']],
    [{ entity: 'SUBSCRIPTIONS' }, ['7', '8']],
    [{ entity: 'JOBS' }, []],
    [{ entity_id: 'B23D5E6F708192A3C4D5E6F708192031' }, ['8']],
    [{ ...ofDesk, life_cycle_state: 'REJECTED' }, ['7']],
    [{ ...ofDesk, url: 'https://tickets.demo.example/hooks' }, ['7', '8']],
    [{ ...ofDesk, url: 'https://tickets.demo.example' }, []],
    [{ ...ofDesk, created_date: '2026-01-05T23:59:59' }, ['7', '8']],
    [{ ...ofDesk, created_date: '2026-01-06T00:00:00' }, []],
    [{ ...ofDesk, created_date: '2026-01-05T00:00:00', number_of_results: 1, offset: 1 }, ['8']],
  ])('gives for %o %j', async (query, expected) => {
    const { numbers } = await enter()
    expect(await numbers('webhook_requests/list', query)).toEqual(expected)
  })

  it('takes exactly one of what it can go by, and a guessed identifier by another field, too', async () => {
    const { look } = await enter()
    const list = async (query: Query) => (await look('webhook_requests/list', query)).code
    expect(await list({})).toBe('REQUEST.INVALIDPARAMETERS')
    expect(await list({ entity: 'SUBSCRIPTIONS', entity_id: '1' })).toBe('REQUEST.INVALIDPARAMETERS')
    expect(await list({ workflow_rule_identifier: { label: 'x' } })).toBe('WEBHOOKREQUESTS.CRITERIONNOTFOUND')
  })
})

describe('webhook_requests/resend', () => {
  it.each(['R9.0.0', 'R18.0.0'])('sends a rejected request again, once, in %s', async (release) => {
    const { server, act, look } = await enter(release)
    server.clock.advance(seconds(60))
    const { code, data } = await act('webhook_requests/resend', seven)
    expect([code, data.number, data.life_cycle_state, data.error_code, data.error_description]).toEqual([
      ...['OK', '7', 'SUCCESSFUL', null, null],
    ])
    expect(data.log_information.updated_date).toBe('2026-01-05T10:01:00')
    expect((await look('webhook_requests/show', seven)).data).toEqual(data)
    const again = await act('webhook_requests/resend', seven)
    expect([again.code, again.message]).toEqual([
      'WEBHOOKREQUESTS.INVALIDLIFECYCLESTATE',
      'The webhook request is SUCCESSFUL, not REJECTED',
    ])
  })
})

describe('webhook_requests/delete', () => {
  it('takes one out in either state, and hands it back', async () => {
    const { act, look, numbers } = await enter()
    for (const number of ['7', '8']) {
      const named = { webhook_request_identifier: { number } }
      const { data: before } = await look('webhook_requests/show', named)
      expect((await act('webhook_requests/delete', named)).data).toEqual(before)
      expect((await look('webhook_requests/show', named)).code).toBe('WEBHOOKREQUESTS.WEBHOOKREQUESTNOTFOUND')
    }
    expect(await numbers('webhook_requests/list', ofDesk)).toEqual([])
  })

  it('is not for customers, who see no requests', async () => {
    const { act, look } = await enter('R18.0.0', 'CARD-0001')
    for (const path of ['delete', 'resend'])
      expect((await act(`webhook_requests/${path}`, seven)).code).toBe('WEBHOOKREQUESTS.WEBHOOKREQUESTNOTFOUND')
    expect((await look('webhook_requests/list', ofDesk)).data).toEqual([])
  })
})
