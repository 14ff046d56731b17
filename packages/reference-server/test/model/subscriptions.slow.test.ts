import { isDeep } from '@crmcom-webapi/test-support/depth'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { seed } from './seed.js'
import { sequencesOf } from './sequences.js'
import { begin } from './steps.js'
import { Bench } from './subject.js'
import { everyRefusal, everyTransition } from './subscriptions/table.js'
import { Tally } from './tally.js'

/**
 * Random sequences of calls on subscriptions, accounts and payments together, with the clock among them, answered by the
 * reference server and by a model of the sheets and decisions. MODEL_SEED makes a run again; SUBSCRIPTION_SEQUENCES says
 * how many sequences there are in all: 2,000 show every transition twenty times and every refusal five times.
 */
const count = Number(process.env['SUBSCRIPTION_SEQUENCES'] ?? (isDeep ? 2000 : 28))
const releases = ['R8.0.0', 'R9.0.0', 'R11.0.0', 'R13.2.0', 'R14.26.0', 'R16.12.0', 'R18.0.0']

describe(`subscriptions with MODEL_SEED=${seed}`, () => {
  const tally = new Tally()
  const rare = (words: readonly string[], least: number) => words.filter((one) => tally.went(one) < least)

  afterAll(() => {
    const lines = [...everyTransition, ...everyRefusal].map((one) => `${String(tally.went(one)).padStart(7)} ${one}`)
    console.info(`\n${[tally.lines()[0], ...lines].join('\n')}`)
  })

  it.each(releases.map((release, index) => [release, seed + index] as const))(
    'a server of %s answers as the model does',
    async (release, own) => {
      const bench = await Bench.of(release)
      await fc.assert(
        fc.asyncProperty(sequencesOf(release, ['subscriptions']), async (commands) => {
          tally.sequences++
          await fc.asyncModelRun(() => begin(bench, release, tally, 'sales'), commands)
        }),
        { numRuns: Math.ceil(count / releases.length), seed: own },
      )
    },
    600_000,
  )

  it.runIf(count >= 2000)(
    'goes every way of the life cycles that a call or the clock can go, and to every refusal',
    () => {
      expect(rare(everyTransition, 20)).toEqual([])
      expect(rare(everyRefusal, 5)).toEqual([])
    },
  )
})
