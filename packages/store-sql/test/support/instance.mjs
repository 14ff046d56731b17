// One of several servers on a database. Told what calls to make, from how many callers and for how long, it tells how
// many it made, and what time of the processor they took.
import { serverOn } from './on-database.mjs'

const { server, call, login } = await serverOn(process.argv[2])
let made = 0
const show = () =>
  call('access_tokens/show', { access_token_identifier: { authentication_code: `BENCH-${made % 1000}` } })
const create = () => call('access_tokens/create', { accounts_receivable_identifier: { number: 'ACR0000000007' } })
const calls = {
  show: [show],
  login: [login],
  'nine shows and a login': [...Array(9).fill(show), login],
  'eight shows, a login and a new access token': [...Array(8).fill(show), login, create],
}

process.on('message', async ({ what, callers, milliseconds }) => {
  if (what === 'end') {
    await server.close()
    process.exit()
  }
  const [begin, before] = [performance.now(), process.cpuUsage()]
  const failed = new Map()
  let count = 0
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let at = caller; performance.now() - begin < milliseconds; at++) {
        made++
        const { status } = await calls[what][at % calls[what].length]()
        if (status.code === 'OK') count++
        else failed.set(status.code, (failed.get(status.code) ?? 0) + 1)
        // Calls that come over a network let others have the thread in between, too.
        await new Promise((resolve) => setImmediate(resolve))
      }
    }),
  )
  const { user, system } = process.cpuUsage(before)
  const took = performance.now() - begin
  process.send({ calls: count, milliseconds: took, processor: (user + system) / 1000, failed: [...failed] })
})
process.send({ names: Object.keys(calls) })
