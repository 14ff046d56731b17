import { createReferenceServer, type Store } from '@crmcom-webapi/reference-server'
import { chooseSeed } from '@crmcom-webapi/test-support/mutate'
import { expect, it } from 'vitest'
import type { Engine } from '../../src/engine.js'
import { openEngine, openOn, openSqlStore } from '../../src/open.js'
import { faults, Instances, meddled } from './instances.js'

export interface InstanceOptions {
  /** Makes an empty database, and hands back its address. */
  make(): Promise<string>
  /** How many calls are made. */
  calls: number
  /** What is said at the begin and at the end of each transaction to isolate it less. */
  weaker: { begin: string; end?: string }
}

const secrets = [new Uint8Array(32).fill(7)]
const callers = 32
/** A fault shows within so many calls, or at the end of them. */
const enough = 600

/** What several servers on one store have to be: one server. */
export function itIsOneServer({ make, calls, weaker }: InstanceOptions): void {
  const open = (address: string) => openSqlStore({ address, secrets, hashCost: 1 })
  const run = async (opened: (address: string) => Promise<Store>, count: number) => {
    const address = await make()
    const seed = chooseSeed()
    const instances = await Instances.of(() => opened(address), 2)
    try {
      return { seed, ...(await instances.run(count, callers, seed)) }
    } finally {
      await instances.close()
    }
  }

  it('keep what they share as one', { timeout: 3_600_000 }, async () => {
    const { seed, wrong, codes, ...tally } = await run(open, calls)
    console.log(`instances: seed ${seed}, ${tally.calls} calls: ${[...codes].map((one) => one.join(' ')).join(', ')}`)
    expect(wrong, `repeat with SEED=${seed}`).toEqual([])
  })

  it.each(faults)('are no longer one when each %s', { timeout: 600_000 }, async (_, meddle) => {
    const { wrong } = await run(async (address) => meddled(await open(address), meddle()), enough)
    expect(wrong).not.toEqual([])
  })

  it('are no longer one when transactions see each other', { timeout: 600_000 }, async () => {
    const isolatedLess = (engine: Engine): Engine => ({
      ...engine,
      write: (work, before) =>
        engine.write(async (statement) => {
          await statement({ sql: weaker.begin, parameters: [] })
          const done = await work(statement)
          if (weaker.end) await statement({ sql: weaker.end, parameters: [] })
          return done
        }, before),
    })
    const opened = async (address: string) => {
      // Begun by one that is right: here the calls are what is looked at.
      await createReferenceServer({ store: await open(address), demo: 'story' }).then((server) => server.close())
      return openOn(isolatedLess(openEngine({ address })), { secrets, hashCost: 1 })
    }
    const { wrong } = await run(opened, enough)
    expect(wrong).not.toEqual([])
  })
}
