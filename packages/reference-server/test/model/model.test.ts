import fc from 'fast-check'
import { describe, it } from 'vitest'
import { begin, steps } from './steps.js'
import { Bench } from './subject.js'

const seed = Number(process.env['MODEL_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const sequences = Number(process.env['MODEL_SEQUENCES'] ?? 350)

describe(`with MODEL_SEED=${seed}`, () => {
  it.each(['R8.0.0', 'R9.0.0', 'R11.0.0', 'R12.5.0', 'R14.26.0', 'R16.12.0', 'R18.0.0'])(
    'a server of %s answers as the model does',
    async (release) => {
      const bench = await Bench.of(release)
      await fc.assert(
        fc.asyncProperty(fc.commands(steps(release), { maxCommands: 40, size: 'max' }), async (commands) => {
          await fc.asyncModelRun(() => begin(bench, release), commands)
        }),
        { numRuns: sequences, seed },
      )
    },
  )
})
