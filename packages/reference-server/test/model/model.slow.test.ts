import { failureCodes } from '@crmcom-webapi/server-routes'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { moneyForms } from './money/forms.js'
import { unreachable } from './money/unreachable.js'
import { seed } from './seed.js'
import { sequencesOf } from './sequences.js'
import { begin } from './steps.js'
import { Bench } from './subject.js'
import { movingPaths, shortCode, Tally } from './tally.js'

/**
 * Random sequences of calls, answered by the reference server and by a model of the documented behaviour
 * that was written from the fact sheets and decisions, not from the server. MODEL_SEED makes a run again,
 * MODEL_SEQUENCES makes it longer.
 *
 * Where the two differ, the sheets and decisions say which of them is wrong.
 */

/** How many sequences each release gets. */
const count = Number(process.env['MODEL_SEQUENCES'] ?? (isDeep ? 1500 : 40))

const releases = ['R8.0.0', 'R9.0.0', 'R11.0.0', 'R12.5.0', 'R14.26.0', 'R16.12.0', 'R18.0.0']

/** The parts of the catalogue of failures that belong to customers and money. */
const areas =
  /^(CONTACTINFORMATION|ACCOUNTSRECEIVABLE|FINANCIALTRANSACTIONS|AMOUNTS|PAYMENTS|WALLETS|WALLETTRANSACTIONS|INVOICES|BILLS|CREDITNOTES|REFUNDS|PAYMENTGATEWAYREQUESTS)\./
const codes = failureCodes.map(({ code }) => shortCode(code)).filter((code) => areas.test(code))

describe(`with MODEL_SEED=${seed}`, () => {
  const tally = new Tally()
  afterAll(() => {
    const seen = codes.map((code) => `${String(tally.seen(code)).padStart(7)} ${code}`)
    console.info(`\n${[...tally.lines(), ...seen].join('\n')}`)
  })

  it.each(releases.map((release, index) => [release, seed + index] as const))(
    'a server of %s answers as the model does',
    async (release, own) => {
      const bench = await Bench.of(release)
      await fc.assert(
        fc.asyncProperty(sequencesOf(release), async (commands) => {
          tally.sequences++
          await fc.asyncModelRun(() => begin(bench, release, tally), commands)
        }),
        { numRuns: count, seed: own },
      )
    },
    isDeep ? 3_600_000 : 600_000,
  )

  // A short run need not meet what is rare.
  it.runIf(count >= 300)('gets to all that money can do, and to every refusal that can be', () => {
    expect(movingPaths.filter((path) => tally.done(path) < 20)).toEqual([])
    expect(Object.keys(moneyForms).filter((path) => tally.done(path) === 0)).toEqual([])
    expect(codes.filter((code) => tally.seen(code) === 0)).toEqual(Object.keys(unreachable))
  })
})
