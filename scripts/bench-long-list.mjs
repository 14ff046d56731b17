// How long one caller who lists 100,000 users without a limit stops all others, in process: the longest delay of the event
// loop, and the longest a small call takes meanwhile. `npm run bench:long-list`.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { bundle, project } from '@crmcom-webapi/contract'
import { createReferenceServer, demoCredentials, MemoryStore, seedDemoWorld } from '@crmcom-webapi/reference-server'

const count = 100_000
const most = 50
const base = 'http://localhost/crmapi/rest/v2/'
const { username, password, organisation } = demoCredentials

const store = new MemoryStore()
await seedDemoWorld(store, project(bundle, 'R18.0.0'))
const user = await store.read(async (reader) => (await reader.get('user', 'ORG1', ['4'])).get('4'))
await store.transact(async (transaction) => {
  for (let i = 0; i < count; i++) await transaction.insert('user', { ...user, id: `U${i}`, username: `user ${i}` })
})

console.log(`node ${process.version}`)
for (const control of [false, true]) {
  const server = await createReferenceServer({ store, release: 'R18.0.0', control })
  const headers = { 'content-type': 'application/json' }
  const post = async (path, body) =>
    (await server.fetch(new Request(base + path, { method: 'POST', headers, body: JSON.stringify(body) }))).json()
  const { token } = (await post('authentication/token', { username, password, organisation })).data
  const card = { token, access_token_identifier: { authentication_code: 'CARD-0001' } }
  const list = async () => {
    const query = new URLSearchParams({ token, unit_identifier: `id=${user.default_unit}` })
    const response = await server.fetch(new Request(`${base}users/list?${query}`))
    let bytes = 0
    for await (const chunk of response.body) bytes += chunk.length
    return bytes
  }
  /** How long the loop, and a small call, had to wait at most while something was done. */
  const waits = async (work) => {
    const delay = monitorEventLoopDelay({ resolution: 1 })
    let running = true
    let slowest = 0
    const others = (async () => {
      while (running) {
        const start = performance.now()
        await post('access_tokens/show', card)
        slowest = Math.max(slowest, performance.now() - start)
        await new Promise((resolve) => setImmediate(resolve))
      }
    })()
    // What was done before is no delay of this.
    await new Promise((resolve) => setTimeout(resolve, 50))
    slowest = 0
    delay.enable()
    const start = performance.now()
    const done = await work()
    const took = performance.now() - start
    delay.disable()
    running = false
    await others
    return { done, took, longest: delay.max / 1e6, slowest }
  }
  let best = Number.POSITIVE_INFINITY
  for (let round = 1; round <= 3; round++) {
    const { done: bytes, took, longest, slowest } = await waits(list)
    // What the machine does besides shows in the same time without the list.
    const idle = await waits(() => new Promise((resolve) => setTimeout(resolve, took)))
    console.log(
      `control ${control}, round ${round}: ${(bytes / 1e6).toFixed(0)} MB in ${(took / 1e3).toFixed(1)} s, longest delay ${longest.toFixed(0)} ms (${idle.longest.toFixed(0)} without the list), slowest other call ${slowest.toFixed(0)} ms (${idle.slowest.toFixed(0)})`,
    )
    best = Math.min(best, longest)
  }
  // What else the machine does only adds to a delay, so the smallest of the rounds is judged.
  if (best > most) throw new Error(`one long list stops the others for ${best.toFixed(0)} ms, more than ${most}`)
}
