// That nothing grows: logins for a day of the world's clock, whose sessions level off at lifetime plus keeping time, and
// a million calls, after which a forced collection finds the memory of before. In process. `npm run soak`; with a number,
// that part of all: `npm run soak 0.01`.
import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'

const collect = globalThis.gc
if (!collect) throw new Error('run it with node --expose-gc')
const scale = Number(process.argv[2] ?? 1)
if (!(scale > 0 && scale <= 1)) throw new Error('the part of all is a number above 0, at most 1')

const base = 'http://localhost/crmapi/rest/v2/'
const { username, password, organisation } = demoCredentials
const user = { username, password, organisation }
const headers = { 'content-type': 'application/json' }

async function call(server, path, body) {
  const response = await server.fetch(new Request(base + path, { method: 'POST', headers, body: JSON.stringify(body) }))
  const { data, status } = await response.json()
  if (status.code !== 'OK') throw new Error(`${path}: ${status.code}`)
  return data
}

/** Megabytes in use once what is unused was collected. */
async function heap() {
  // Twice, with a turn of the event loop between: what waits to be finished is let go of.
  for (let i = 0; i < 2; i++) {
    collect()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return process.memoryUsage().heapUsed / 1e6
}

console.log(`node ${process.version}`)
await logins()
await calls()

async function logins() {
  const [perSecond, hours, keepHours] = [10 * scale, 24, 5]
  let now = Date.parse('2026-01-05T10:00:00Z')
  // Sessions of R11 live for an hour.
  const keep = `${keepHours}h`
  const server = await createReferenceServer({ release: 'R11.0.0', clock: { now: () => now }, keep, control: true })
  const records = () => server.control.snapshot().records.session.length
  const level = Math.round(perSecond * 3600 * (1 + keepHours))
  const perHour = Math.round(perSecond * 3600)
  const levels = []
  for (let hour = 1; hour <= hours; hour++) {
    const start = now
    for (let i = 1; i <= perHour; i++) {
      await call(server, 'authentication/token', user)
      now = start + (i * 3_600_000) / perHour
    }
    const found = hour % 4 === 0 ? [records(), await heap()] : undefined
    if (found) levels.push(found)
    if (found) console.log(`${hour} h of ${perSecond} logins a second: ${found[0]} sessions, ${found[1].toFixed(1)} MB`)
  }
  const settled = levels.slice(2)
  if (settled.some(([count]) => Math.abs(count - level) > level * 0.01 + 2))
    throw new Error(`the sessions do not level off at ${level}, lifetime plus keeping time`)
  const [first, last] = [settled[0][1], settled.at(-1)[1]]
  if (last - first > first * 0.1 + 2) throw new Error(`memory grew from ${first} to ${last} MB at the same level`)
}

async function calls() {
  const count = Math.round(1_000_000 * scale)
  const server = await createReferenceServer({ release: 'R18.0.0' })
  const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }
  const { token } = await call(server, 'authentication/token', user)
  const show = async (times) => {
    for (let i = 0; i < times; i++) await call(server, 'access_tokens/show', { token, ...card })
  }
  // What is remembered up to a bound is full then.
  await show(Math.min(20_000, count))
  const before = await heap()
  await show(count)
  const after = await heap()
  console.log(`${count} calls: ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after`)
  if (after - before > 2) throw new Error('memory grew')
}
