import fc from 'fast-check'
import { describe, it } from 'vitest'
import { seed } from './seed.js'
import { sequencesOf } from './sequences.js'
import { begin } from './steps.js'
import { Bench } from './subject.js'

/** How many sequences each release gets. */
const count = Number(process.env['MODEL_SEQUENCES'] ?? 300)

describe(`with MODEL_SEED=${seed}`, () => {
  it.each(['R8.0.0', 'R9.0.0', 'R11.0.0', 'R12.5.0', 'R14.26.0', 'R16.12.0', 'R18.0.0'])(
    'a server of %s answers as the model does',
    async (release) => {
      const bench = await Bench.of(release)
      await fc.assert(
        fc.asyncProperty(sequencesOf(release), async (commands) => {
          await fc.asyncModelRun(() => begin(bench, release), commands)
        }),
        { numRuns: count, seed },
      )
    },
    600_000,
  )
})
