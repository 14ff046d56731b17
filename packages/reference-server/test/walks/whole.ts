import { isDeep } from '@crmcom-webapi/test-support/depth'
import type { Random } from '@crmcom-webapi/test-support/mutate'
import { expect } from 'vitest'
import { type Ground, walk } from './walk.js'

/** How many calls are made at most; a few when it is not said. `npm run walks` makes as many as it takes. */
const most = process.env['WALKS'] ?? (isDeep ? 400_000 : undefined)
/** With so many calls a walk is to get every operation as far as is wanted. */
export const isWhole = Number(most ?? 0) >= 100_000
export const wanted = { passed: 200, succeeded: 50 }

/** Walks so few calls, or as many as the environment says, holds a whole walk to how far it is to get, and says how far it got. */
export async function walkWhole(name: string, ground: Ground, random: Random, few: number): Promise<void> {
  const calls = Number(most ?? few)
  const start = Date.now()
  const tally = await walk(ground, { random, wanted, calls })
  const { counts, operations } = tally
  const succeeded = [...operations.values()].reduce((sum, one) => sum + one.succeeded, 0)
  const seconds = Math.round((Date.now() - start) / 1000)
  console.log(
    [
      `${name}: ${counts.calls} calls in ${counts.rounds} rounds, ${operations.size} operations, ${Math.round((100 * succeeded) / counts.calls)} % done, ${seconds} s; ${counts.broken} made to fail, ${counts.compared} compared`,
      `the rarest past validation: ${tally.rarest('passed')}`,
      `the rarest that succeeded: ${tally.rarest('succeeded')}`,
    ].join('\n'),
  )
  if (isWhole) {
    expect(tally.least('passed'), tally.rarest('passed')).toBeGreaterThanOrEqual(wanted.passed)
    expect(tally.least('succeeded'), tally.rarest('succeeded')).toBeGreaterThanOrEqual(wanted.succeeded)
  } else expect([counts.calls >= calls, succeeded > calls / 4]).toEqual([true, true])
}
