import type { Snapshot } from '@crmcom-webapi/reference-server'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import { beforeAll, expect, it } from 'vitest'
import { afterYear, type Holdings, sizeOf, stepsOf, yearAhead } from '../../../reference-server/test/support/year.js'
import { openSqlStore } from '../../src/index.js'
import { secret } from './load.js'

/** What happens by itself in a year happens on a database as in memory, in however many steps, also across a restart. */
export function aYearIsAYear(make: () => Promise<string>): void {
  let begin: Snapshot
  let inMemory: Holdings
  beforeAll(async () => {
    begin = await yearAhead()
    inMemory = await afterYear(begin, 1, false)
  }, 60_000)

  const ways = [1, ...stepsOf(isDeep)].flatMap((steps) =>
    isDeep && steps > 1
      ? [
          [steps, false],
          [steps, true],
        ]
      : [[steps, steps > 1]],
  )
  it.each(ways as [number, boolean][])(
    'in %i steps, with a restart: %s',
    async (steps, restarts) => {
      const address = await make()
      const open = () => openSqlStore({ address, secrets: [secret], hashCost: 1 })
      const found = await afterYear(begin, steps, restarts, open)
      expect(found).toEqual(inMemory)
      const { actions, entries } = sizeOf(found)
      expect([actions >= 50, entries >= 200]).toEqual([true, true])
    },
    1_200_000,
  )
}
