import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, get, login, loginCustomer, type Subject, startServer } from './support/server.js'

const usd = { code: 'USD' }
const yen = { code: 'JPY' }

interface Asker {
  server: Subject
  list(query?: object): Promise<string[]>
  convert(direction: 'to' | 'from', value: number | string, currency: object): Promise<Answer>
}

async function asking(release = 'R18.0.0'): Promise<Asker> {
  const server = await startServer({ release })
  const token = await login(server)
  return {
    server,
    list: async (query = {}) =>
      (await get(server, 'currencies/list', { token, ...query })).data.map(({ code }: { code: string }) => code),
    convert: (direction, value, currency) =>
      get(server, `currencies/convert_${direction}_default_currency`, {
        ...{ token, value, currency_identifier: { ...currency } },
      }),
  }
}

describe('the list of currencies', () => {
  it('gives those with an exchange rate from R14.0.0 on, and all before', async () => {
    expect(await (await asking('R13.2.0')).list()).toEqual(['EUR', 'USD', 'JPY'])
    expect(await (await asking('R14.0.0')).list()).toEqual(['USD', 'JPY'])
    expect(await (await asking()).list()).toEqual(['USD', 'JPY'])
  })

  it('counts a rate of the past, and one of another currency not', async () => {
    const { server, list } = await asking()
    const seed = server.control.snapshot()
    const past = { ...seed.records.currencyRatePeriod?.[0], to_date: 1 }
    await server.control.load({ ...seed, records: { ...seed.records, currencyRatePeriod: [past as never] } })
    expect(await list()).toEqual(['USD'])
  })

  it('gives those of a state', async () => {
    const { list } = await asking()
    expect(await list({ life_cycle_state: 'NOT_EFFECTIVE' })).toEqual(['JPY'])
    expect(await list({ life_cycle_state: 'EFFECTIVE' })).toEqual(['USD'])
  })

  it('gives a part', async () => {
    const { list } = await asking()
    expect(await list({ number_of_results: 1, offset: 1 })).toEqual(['JPY'])
  })
})

it('a customer sees the currencies too', async () => {
  const server = await startServer()
  const token = await loginCustomer(server, 'CARD-0001')
  const answer = await get(server, 'currencies/show', { token, currency_identifier: { id: 'CUR3' } })
  expect(answer.data).toMatchObject({ code: 'JPY', prefix: '¥', suffix: null, decimal_part_name: null })
  expect(answer.data).not.toHaveProperty('decimal_digits')
})

describe('a conversion', () => {
  it.each([
    ['to', 100, usd, 92],
    ['to', 0.01, usd, 0.01],
    ['to', -0.01, usd, -0.01],
    ['to', 1000, yen, 6.1],
    ['to', 82, yen, 0.5],
    ['from', 10, usd, 10.87],
    ['from', 92, usd, 100],
    ['from', 10, yen, 1639],
    ['from', 0, yen, 0],
  ] as const)('%s the default currency of %s %j is %s', async (direction, value, currency, converted) => {
    const { convert } = await asking()
    expect((await convert(direction, value, currency)).data).toMatchObject({ value, converted_value: converted })
  })

  it('rounds half up, away from zero', async () => {
    const { server, convert } = await asking()
    const seed = server.control.snapshot()
    const [, second] = seed.records.currencyRatePeriod ?? []
    await server.control.load({
      ...seed,
      records: { ...seed.records, currencyRatePeriod: [{ ...second, rate: 0.5 } as never] },
    })
    expect((await convert('to', 0.03, usd)).data.converted_value).toBe(0.02)
    expect((await convert('to', -0.03, usd)).data.converted_value).toBe(-0.02)
    // In binary this is a little less than half a cent above.
    expect((await convert('to', 2.01, usd)).data.converted_value).toBe(1.01)
  })

  it('is by the rate that is in effect', async () => {
    const { server, convert } = await asking()
    server.control.clock.set('2026-01-01T00:00:00Z')
    server.control.clock.freeze()
    expect((await convert('to', 100, usd)).data.currency_period_rate).toMatchObject({
      id: 'CRP2',
      rate: 0.92,
      inverse_rate: 1.0869565217,
      from_date: '2026-01-01T00:00:00',
      to_date: null,
      currency: { code: 'USD', prefix_symbol: '$', suffix_symbol: null },
    })
  })

  it.each([
    ['the default currency', { code: 'EUR' }],
    ['a currency without a rate', { id: 'CUR4' }],
  ])('of %s is refused', async (_, currency) => {
    const { server, convert } = await asking()
    const seed = server.control.snapshot()
    const pound = { ...seed.records.currency?.[0], id: 'CUR4', code: 'GBP' }
    const records = { ...seed.records, currency: [...(seed.records.currency ?? []), pound as never] }
    await server.control.load({ ...seed, records })
    for (const direction of ['to', 'from'] as const)
      expect((await convert(direction, 1, currency)).code).toBe('CURRENCIES.EXCHANGERATENOTFOUND')
  })

  it.each([
    ['to', 0.005, usd, '0.005 has more digits behind the point than the 2 of its currency'],
    ['to', 0.5, yen, '0.5 has more digits behind the point than the 0 of its currency'],
    ['from', '1e-7', yen, '0.0000001 has more digits behind the point than the 2 of its currency'],
    ['from', '900719925474099', yen, '147659004176081803 has more digits than a number keeps'],
  ] as const)('%s the default currency of %s %j is refused', async (direction, value, currency, description) => {
    const { convert } = await asking()
    expect(await convert(direction, value, currency)).toMatchObject({ code: 'AMOUNTS.AMOUNTNOTEXACT', description })
  })

  it('reads an amount as it is written', async () => {
    const { convert } = await asking()
    expect((await convert('to', '100.00', usd)).data.converted_value).toBe(92)
    expect((await convert('to', '1e2', usd)).data.value).toBe(100)
    for (const value of ['0.10000000000000000001', '9007199254740993', '1e-999'])
      expect(await convert('to', value, usd)).toMatchObject({
        code: 'REQUEST.INVALIDPARAMETERS',
        description: 'value: has more digits than are kept of it',
      })
  })

  it('of an unknown currency is refused', async () => {
    const { convert } = await asking()
    expect((await convert('to', 1, { code: 'XXX' })).code).toBe('CURRENCIES.CURRENCYNOTFOUND')
  })

  it('is exact to the cent, whatever the amount and the rate', async () => {
    const { server, convert } = await asking()
    const seed = server.control.snapshot()
    const [, second] = seed.records.currencyRatePeriod ?? []
    const cents = fc.integer({ min: -(10 ** 12), max: 10 ** 12 })
    await fc.assert(
      fc.asyncProperty(cents, fc.integer({ min: 1, max: 10 ** 6 }), async (amount, millionths) => {
        const rate = `${Math.floor(millionths / 10 ** 6)}.${String(millionths % 10 ** 6).padStart(6, '0')}`
        const currencyRatePeriod = [{ ...second, rate } as never]
        await server.control.load({ ...seed, records: { ...seed.records, currencyRatePeriod } })
        const { data } = await convert('to', amount / 100, usd)
        // In whole numbers: cents times millionths, to the nearest cent, and half a cent away from zero.
        const product = BigInt(Math.abs(amount)) * BigInt(millionths)
        const rounded = Number((product * 2n + 1_000_000n) / 2_000_000n) * Math.sign(amount)
        expect(data.converted_value).toBe(rounded / 100 || 0)
      }),
      { numRuns: 200 },
    )
  })
})
