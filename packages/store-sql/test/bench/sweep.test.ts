import { createReferenceServer, type Store } from '@crmcom-webapi/reference-server'
import { expect, it } from 'vitest'
import { databases, loggedIn } from '../support/bench-stores.js'
import { dataOf } from '../support/call.js'
import { secret } from '../support/load.js'
import { accessTokenRow, fill, sessionRow } from '../support/rows.js'

/** How long a sweep stops anybody: the call that does it, those beside it, and the thread. */

/** So many rounds, since what else the machine does comes on top: the least of the longest counts. */
const [rounds, over] = [8, 2_500]
/** Milliseconds at most. */
const most = 50

const { each } = databases()

/** The longest the thread was taken while something was done. */
class Thread {
  longest = 0
  private last = performance.now()
  private isOver = false
  private readonly looks = this.look()

  forget(): void {
    this.longest = 0
    this.last = performance.now()
  }

  async end(): Promise<void> {
    this.isOver = true
    await this.looks
  }

  private async look(): Promise<void> {
    while (!this.isOver) {
      await new Promise((resolve) => setImmediate(resolve))
      const now = performance.now()
      this.longest = Math.max(this.longest, now - this.last)
      this.last = now
    }
  }
}

/** Long before what the demo world holds ends, and after what is to be swept did. */
const longAgo = 1_000_000_000

/** Whether something is left to be swept. */
const isLeft = (store: Store) =>
  store.read(async (reader) => {
    const query = { values: [], order: 'ended', limit: 1 } as const
    const [session] = await reader.find('session', { index: 'ended', ...query })
    const [token] = await reader.find('accessToken', { index: 'one_time_password_over', ...query })
    const ends = [session?.ends_at, token?.one_time_password?.expiration_date]
    return ends.some((end) => end !== undefined && end < longAgo)
  })

it('how long a sweep stops anybody', { timeout: 1_800_000 }, async () => {
  const longest: number[] = []
  const lines = [`${rounds * over} sessions and as many used passwords are swept`]
  for await (const { name, engine, store } of each()) {
    let time = Date.parse('2026-01-05T10:00:00Z')
    const server = await createReferenceServer({
      ...{ store, secret, demo: 'story', control: false, clock: { now: () => time } },
    })
    const token = await loggedIn(server)
    const card = { token, access_token_identifier: { authentication_code: 'CARD-0001' } }
    const took: number[] = []
    const show = async () => {
      const start = performance.now()
      await dataOf(server, 'access_tokens/show', card)
      took.push(performance.now() - start)
      // Calls that come over a network let others have the thread in between, too.
      await new Promise((resolve) => setImmediate(resolve))
    }
    const thread = new Thread()
    for (let i = 0; i < 200; i++) await show()
    took.length = 0
    thread.forget()
    for (let i = 0; i < 200; i++) await show()
    const without = [Math.max(...took), thread.longest]
    let swept = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    let calls = 0
    for (let begin = 0; begin < rounds * over; begin += over) {
      const used = (i: number) => accessTokenRow(i, { password: `U${i}`, expiration_date: 1_000 + i })
      await fill(engine, 'session', (i) => sessionRow(i, 1_000 + i), begin, begin + over)
      await fill(engine, 'accessToken', used, begin, begin + over)
      // Due at the next call, and at each one while there is more.
      time += 120_000
      took.length = 0
      thread.forget()
      while (await isLeft(store)) await Promise.all([show(), show()])
      calls += took.length
      swept = [Math.max(...took), thread.longest].map((longest, at) => Math.min(longest, swept[at] as number))
    }
    await thread.end()
    longest.push(Math.max(...swept))
    const told = ([call = 0, taken = 0]: number[]) =>
      `longest call ${call.toFixed(0)} ms, thread taken ${taken.toFixed(0)} ms`
    lines.push(`${name} in ${calls} calls: ${told(swept)}; without sweeps: ${told(without)}`)
    await server.close()
  }
  console.log(lines.join('\n'))
  expect(Math.max(...longest)).toBeLessThanOrEqual(most)
})
