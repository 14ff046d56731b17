import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plantedErrors } from './planted-errors.js'
import { answered, asked, during, type PlantedError, readAs, written } from './seams.js'
import { sequencesOf } from './sequences.js'
import { begin, Disagreement } from './steps.js'
import { Bench } from './subject.js'

/** The same in every run, since what is tested here is the model. */
const seed = Number(process.env['MODEL_SEED'] ?? 1)

const benches = new Map<string, Promise<Bench>>()

describe(`with MODEL_SEED=${seed}`, () => {
  it('what errors are planted with changes nothing by itself', async () => {
    const release = 'R16.12.0'
    const nothing: PlantedError = {
      name: 'nothing',
      release,
      plant: () => {
        const { fetch, store } = during(/./, () => readAs('accessToken', (token) => token))()
        return {
          fetch: (right) => asked(() => undefined)(answered((answer) => answer)(fetch(right))),
          store: (right) => written('accessToken', (token) => token)(store(right)),
        }
      },
    }
    const bench = await Bench.of(release)
    await fc.assert(
      fc.asyncProperty(sequencesOf(release), async (commands) => {
        await fc.asyncModelRun(() => begin(bench, release, nothing), commands)
      }),
      { numRuns: 50, seed },
    )
  }, 600_000)

  it.each(plantedErrors.map((error) => [error.name, error] as const))('the model notices that %s', async (_, error) => {
    const { release } = error
    const bench = benches.get(release) ?? Bench.of(release)
    benches.set(release, bench)
    const started = await bench
    const found = await fc.check(
      fc.asyncProperty(sequencesOf(release), async (commands) => {
        await fc.asyncModelRun(() => begin(started, release, error), commands)
      }),
      { numRuns: 3000, seed, endOnFailure: true },
    )
    expect(found.errorInstance, `after ${found.numRuns} sequences`).toBeInstanceOf(Disagreement)
    if (process.env['MODEL_COUNT']) console.info(`${found.numRuns} ${error.name}`)
  })
})
