import { readFileSync } from 'node:fs'
import { SeedError, type Snapshot } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { call, login, startServer, use, user } from '../support/server.js'

/** Taken by a server whose records had names of their own, of one seed, after a login and a wrong one. */
const before: { [release: string]: { token: string; snapshot: Snapshot } } = JSON.parse(
  readFileSync(new URL('snapshots-of-before.json', import.meta.url), 'utf8'),
)

const kindsOfMoney = new Set<string>([
  ...['currency', 'currencyRatePeriod', 'book', 'journalEntry', 'wallet', 'bill', 'invoice', 'payment'],
  ...['paymentMethod', 'paymentGatewayCard', 'financialTransactionType', 'financialTransactionCategory'],
  'financialTransactionRejectionReason',
])

/** The demo world had no money then, nor the people of whom it tells. */
function withoutMoney({ records, ...rest }: Snapshot): Snapshot {
  const { organisation = [], accountsReceivable = [], counter = [], ...others } = records
  const kept = Object.entries(others).filter(([kind]) => !kindsOfMoney.has(kind))
  const then = {
    ...Object.fromEntries(kept),
    organisation: organisation.map((one) => ({ ...one, default_currency: null })),
    accountsReceivable: accountsReceivable.filter(({ number }) => Number(number?.slice(3)) < 10),
    counter: counter.filter(({ id }) => id === 'accessToken'),
  }
  return { ...rest, records: then }
}

describe.each(Object.entries(before))('a snapshot of before, of %s', (release, { token, snapshot }) => {
  it('is read as the same server writes it now', async () => {
    const now = await startServer({ release, seed: 'before' })
    await login(now)
    await call(now, 'authentication/token', { ...user, password: 'wrong' })
    const other = await startServer({ release, seed: 'other' })
    await other.control.restore(snapshot)
    expect({ ...other.control.snapshot(), randomBytesDrawn: 0 }).toEqual({
      ...withoutMoney(now.control.snapshot()),
      randomBytesDrawn: 0,
    })
  })

  it('goes on with its sessions, also where a token was the id of one', async () => {
    const server = await startServer({ release, seed: 'before' })
    await server.control.restore(snapshot)
    expect(await use(server, token)).toBe('OK')
    await server.control.expire(token)
    expect(await use(server, token)).toBe('AUTHENTICATION.SESSIONEXPIRED')
  })

  it('goes on with sessions that do not say what they were called at their login', async () => {
    const server = await startServer({ release, seed: 'before' })
    const older = structuredClone(snapshot)
    for (const session of older.records.session ?? []) delete (session as Partial<typeof session>).names
    await server.control.restore(older)
    expect(await use(server, token)).toBe('OK')
  })

  it('is told what to rename, each name once and where it stands first', async () => {
    const server = await startServer({ release })
    const notes = await server.control.load(snapshot)
    expect(notes).toContainEqual({ at: '/records/user/0/personName', note: 'is called person_name now' })
    expect(notes).toContainEqual({ at: '/records/user/0/log/createdBy', note: 'is called created_by_user now' })
    expect(notes).toContainEqual({ at: '/records/session/0/lifetime/countedFrom', note: 'is called counted_from now' })
    expect(new Set(notes.map(({ at }) => at.replace(/\/\d+/, ''))).size).toBe(notes.length)
    expect(await server.control.load(server.control.snapshot())).toEqual([])
  })
})

it('what is wrong in a seed of before is told where it was written', async () => {
  const server = await startServer()
  const seed = structuredClone(before['R18.0.0']?.snapshot) as unknown as {
    records: { [kind: string]: { [name: string]: unknown }[] }
  }
  const [first] = seed.records['accessToken'] ?? []
  Object.assign(first as object, {
    oneTimePassword: { password: 'x', expiresAt: 'soon' },
    person_name: 'not of this kind',
    passCode: 1,
    pass_code: 'both names',
  })
  const error: SeedError = await server.control.load(seed).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(SeedError)
  expect(error.problems.map(({ at }) => at.replace('/records/accessToken/0', ''))).toEqual([
    '/oneTimePassword/expiresAt',
    '/passCode',
    '/person_name',
  ])
})
