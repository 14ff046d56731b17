import { isDeep } from '@crmcom-webapi/test-support/depth'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { rewardForms } from './rewards/forms.js'
import { seed } from './seed.js'
import { sequencesOf } from './sequences.js'
import { shopForms } from './shop/forms.js'
import { begin } from './steps.js'
import { Bench } from './subject.js'
import { Tally } from './tally.js'

/**
 * Random sequences of calls on all resources together, with the clock among them, answered by the reference server and by a
 * model of the sheets and decisions. MODEL_SEED makes a run again; EVERYTHING_SEQUENCES says how many there are in all.
 */
const count = Number(process.env['EVERYTHING_SEQUENCES'] ?? (isDeep ? 2000 : 7))
const releases = ['R8.0.0', 'R9.0.0', 'R11.0.0', 'R13.2.0', 'R14.26.0', 'R16.12.0', 'R18.0.0']

describe(`everything with MODEL_SEED=${seed}`, () => {
  const tally = new Tally()
  afterAll(() => console.info(`\n${tally.everything().join('\n')}`))

  it.each(releases.map((release, index) => [release, seed + index] as const))(
    'a server of %s answers as the model does',
    async (release, own) => {
      const bench = await Bench.of(release)
      await fc.assert(
        fc.asyncProperty(sequencesOf(release, ['everything', 'till']), async (commands) => {
          tally.sequences++
          await fc.asyncModelRun(() => begin(bench, release, tally, 'everything'), commands)
        }),
        { numRuns: Math.ceil(count / releases.length), seed: own },
      )
    },
    3_600_000,
  )

  // A short run need not meet what is rare.
  it.runIf(count >= 2000)('does every call of a till and of a shop', () => {
    expect([...Object.keys(shopForms), ...Object.keys(rewardForms)].filter((path) => tally.done(path) < 5)).toEqual([])
  })
})
