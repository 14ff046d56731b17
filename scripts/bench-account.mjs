// What showing an account costs after 10, 1,000 and 100,000 movements of money, in process, with and without a credit period
// within which all of them lie. `npm run bench:account`. Fails where it grows more than it may from 1,000 to 100,000.
import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'

const sizes = [10, 1_000, 100_000]
const most = 1.3
const rounds = 15
const calls = 200
const base = 'http://localhost/crmapi/rest/v2/'
const { username, password, organisation } = demoCredentials

/** A server whose account has so many movements, one a minute, half of them debits, made of its demo world by a seed. */
async function serverWith(entries, creditPeriod) {
  const now = Date.parse('2026-01-05T10:00:00Z')
  const server = await createReferenceServer({ release: 'R18.0.0', clock: { now: () => now } })
  const { records, ...seed } = server.control.snapshot()
  const [account] = records.accountsReceivable.filter(({ number }) => number === 'ACR0000000007')
  account.credit_period = creditPeriod
  const book = `receivable:${account.id}`
  const { book: _book, debit: _debit, ...others } = records
  others.journalEntry = Array.from({ length: entries }, (_, i) => ({
    ...{
      id: `E${i}`,
      organisation: account.organisation,
      sequence: i + 1,
      counted_in: 'CUR1',
      amount: i % 3 ? '1.25' : '7',
    },
    moment: now - (entries - i) * 60_000,
    ...(i % 2 ? { from: 'received', to: book } : { from: book, to: 'invoiced' }),
    cause: { operation: 'seed', kind: 'invoice', id: `I${i}` },
  }))
  await server.control.load({ ...seed, records: others })
  return server
}

async function shower(server) {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ username, password, organisation })
  const login = await server.fetch(new Request(`${base}authentication/token`, { method: 'POST', headers, body }))
  const { token } = (await login.json()).data
  const url = `${base}accounts_receivable/show?${new URLSearchParams({ token, accounts_receivable_identifier: 'number=ACR0000000007' })}`
  return async () => {
    const { status, data } = await (await server.fetch(new Request(url))).json()
    if (status.code !== 'OK') throw new Error(status.code)
    return data
  }
}

console.log(
  `node ${process.version}, ${calls} calls in each of ${rounds} rounds taken in turns; CPU of a call, the least of the rounds`,
)
let failed = false
for (const [what, creditPeriod] of [
  ['no credit period', null],
  ['a credit period within which all lies', '3650'],
]) {
  const shows = []
  for (const size of sizes) shows.push(await shower(await serverWith(size, creditPeriod)))
  const least = sizes.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++)
    for (const [i, show] of shows.entries()) {
      const start = process.cpuUsage()
      for (let call = 0; call < calls; call++) await show()
      const { user, system } = process.cpuUsage(start)
      least[i] = Math.min(least[i], (user + system) / calls)
    }
  const ratio = least[2] / least[1]
  if (ratio > most) failed = true
  console.log(
    `${what}: ${sizes.map((size, i) => `${size.toLocaleString('en')} entries ${least[i].toFixed(0)} µs`).join(', ')}; 100,000 beside 1,000: ${ratio.toFixed(2)} (at most ${most})`,
  )
}
if (failed) throw new Error('showing an account takes longer the more went through it')
