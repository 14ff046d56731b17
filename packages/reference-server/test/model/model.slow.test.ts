import { isDeep } from '@crmcom-webapi/test-support/depth'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { seed } from './seed.js'
import { sequencesOf } from './sequences.js'
import { begin } from './steps.js'
import { Bench } from './subject.js'

/**
 * Random sequences of calls, answered by the reference server and by a model of the documented behaviour
 * that was written from the fact sheets and decisions, not from the server. MODEL_SEED makes a run again,
 * MODEL_SEQUENCES makes it longer.
 *
 * Where the two differ, the sheets and decisions say which of them is wrong.
 */

/** How many sequences each release gets. */
const count = Number(process.env['MODEL_SEQUENCES'] ?? (isDeep ? 1500 : 150))

const releases = ['R8.0.0', 'R9.0.0', 'R11.0.0', 'R12.5.0', 'R14.26.0', 'R16.12.0', 'R18.0.0']

describe(`with MODEL_SEED=${seed}`, () => {
  it.each(releases.map((release, index) => [release, seed + index] as const))(
    'a server of %s answers as the model does',
    async (release, own) => {
      const bench = await Bench.of(release)
      await fc.assert(
        fc.asyncProperty(sequencesOf(release), async (commands) => {
          await fc.asyncModelRun(() => begin(bench, release), commands)
        }),
        { numRuns: count, seed: own },
      )
    },
    600_000,
  )
})
