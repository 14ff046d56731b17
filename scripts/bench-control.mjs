// What control of the reference server costs, in process: moving the clock, resetting, whole flows of
// expiry and lock-out, and the memory of a world. `npm run bench:control`.
import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'

const collect = globalThis.gc
if (!collect) throw new Error('run it with node --expose-gc')

const base = 'http://localhost/crmapi/rest/v2/'
const { username, password, organisation } = demoCredentials
const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }

async function call(server, path, body, headers = {}) {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
  return (await server.fetch(new Request(base + path, init))).json()
}
const login = async (server, headers) =>
  (await call(server, 'authentication/token', { username, password, organisation }, headers)).data.token
const code = async (server, path, body) => (await call(server, path, body)).status.code
const expect = (found, words) => {
  if (!found.includes(words)) throw new Error(`expected ${words}, got ${found}`)
}

console.log(`node ${process.version}`)
const server = await createReferenceServer({ release: 'R11.0.0' })
await flows(server)
await print('advance the clock by ten years', 200, () => {
  server.control.clock.follow()
  server.control.clock.advance('10y')
})
await print(
  'reset after 50 access tokens were made',
  20,
  () => server.control.reset(),
  async () => {
    const token = await login(server)
    for (let i = 0; i < 50; i++) await call(server, 'access_tokens/create', { token, authentication_code: `N-${i}` })
  },
)
await print('expiry, idle life, renewal and lock-out', 20, () => flows(server))
await worlds()

/** Idle life and its renewal, expiry, release, lock-out and its end. */
async function flows(server) {
  const { control } = server
  await control.reset()
  const token = await login(server)
  control.clock.advance('50m')
  expect(await code(server, 'access_tokens/show', { token, ...card }), 'OK')
  control.clock.advance('50m')
  expect(await code(server, 'access_tokens/show', { token, ...card }), 'OK')
  control.clock.advance('1h')
  expect(await code(server, 'access_tokens/show', { token, ...card }), 'SESSIONEXPIRED')
  const second = await login(server)
  await control.almostExpire(second)
  expect(await code(server, 'access_tokens/show', { token: second, ...card }), 'OK')
  await control.expire(second)
  expect(await code(server, 'access_tokens/show', { token: second, ...card }), 'SESSIONEXPIRED')
  const third = await login(server)
  await call(server, 'authentication/token/release', { token: third })
  expect(await code(server, 'access_tokens/show', { token: third, ...card }), 'SESSIONRELEASED')
  const wrong = { username, password: 'wrong', organisation }
  for (let i = 0; i < 10; i++) expect(await code(server, 'authentication/token', wrong), 'INVALIDCREDENTIALS')
  expect(await code(server, 'authentication/token', { ...wrong, password }), 'TOOMANYATTEMPTS')
  control.clock.advance('15m')
  expect(await code(server, 'authentication/token', { ...wrong, password }), 'OK')
}

async function print(title, rounds, work, before = async () => {}) {
  const times = []
  for (let round = 0; round < rounds; round++) {
    await before()
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const [median, worst] = [times[rounds >> 1], times.at(-1)]
  console.log(`${title.padEnd(42)} ${median.toFixed(3)} ms (worst of ${rounds}: ${worst.toFixed(3)} ms)`)
}

async function worlds() {
  const count = 1000
  const uses = {
    'a world nobody has called': async (all, name) => void all.world(name),
    'a world that has answered one call': async (all, name) =>
      void (await all.fetch(new Request(`${base}users/list`, { headers: { 'x-crmcom-world': name } }))),
    'a world with one session': async (all, name) => void (await login(all, { 'x-crmcom-world': name })),
  }
  for (const [title, use] of Object.entries(uses)) {
    const all = await createReferenceServer({ worlds: { limit: count + 1 } })
    await use(all, 'warm')
    const before = await heap()
    const start = performance.now()
    for (let i = 0; i < count; i++) await use(all, `w${i}`)
    const took = performance.now() - start
    const bytes = ((await heap()) - before) / count
    console.log(`${title.padEnd(42)} ${bytes.toFixed(0)} bytes, ${(took / count).toFixed(3)} ms`)
    if (all.worldNames().length !== count + 1) throw new Error('a world was lost')
  }
}

/** Bytes in use once everything nobody refers to is gone. */
async function heap() {
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setImmediate(resolve))
    collect()
  }
  return process.memoryUsage().heapUsed
}
