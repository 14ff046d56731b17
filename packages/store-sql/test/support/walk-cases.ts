import type { Store } from '@crmcom-webapi/reference-server'
import { chooseSeed, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { afterAll, beforeAll, it } from 'vitest'
import { walkWhole } from '../../../reference-server/test/walks/whole.js'
import type { Engine } from '../../src/engine.js'
import { openEngine, openOn } from '../../src/open.js'
import { beginWith, rowsOf } from './emptied.js'
import { secret } from './load.js'

const seed = chooseSeed()

/** A random walk through the whole API on a database is held to what holds of one in memory. */
export function itIsWalkedThrough(name: string, few: number, make: () => Promise<string>): void {
  let engine: Engine
  let store: Store
  beforeAll(async () => {
    engine = openEngine({ address: await make() })
    store = await openOn(engine, { secrets: [secret] })
  }, 60_000)
  afterAll(() => store?.close())

  it(`takes a walk through the whole API, SEED=${seed}`, { timeout: 3_600_000 }, () =>
    walkWhole(
      name,
      { begin: (memory) => beginWith(engine, store, memory), held: () => rowsOf(engine) },
      randomFrom(seed),
      few,
    ),
  )
}
