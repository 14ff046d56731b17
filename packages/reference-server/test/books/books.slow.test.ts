import { mutants } from '@crmcom-webapi/reference-server'
import { chooseSeed, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { describe, expect, it } from 'vitest'
import { runBooks } from './books.js'

/** How many calls are made; `npm run books` makes 100,000. */
const calls = Number(process.env['BOOKS'] ?? 1_500)

it('random calls of money from several sessions at once keep the books', { timeout: 3_600_000 }, async () => {
  const seed = chooseSeed()
  const { moved, succeeded, ...tally } = await runBooks('R18.0.0', calls, randomFrom(seed)).catch((error) => {
    throw new Error(`seed ${seed} (repeat with SEED=${seed}): ${error.message}`)
  })
  const counts = [...succeeded].sort(([, a], [, b]) => a - b).map(([id, count]) => `${id} ${count}`)
  console.log(`books: seed ${seed}, ${tally.calls} calls, ${moved} moved money; ${counts.join(', ')}`)
  expect(moved / tally.calls).toBeGreaterThan(0.3)
  // In a short run chance decides which operation was done how often.
  if (calls >= 20_000) expect(Math.min(...succeeded.values())).toBeGreaterThanOrEqual(calls / 200)
})

describe('the books are kept, or are not by a server that', () => {
  const named = [
    ...['counts-movements-twice', 'posts-payments-again', 'posts-invoices-again', 'posts-credit-notes-again'],
    ...['pays-invoices-again', 'cancels-payments-again', 'counts-cancelled-payments', 'counts-cancelled-invoices'],
    ...[
      'rounds-amounts',
      'rounds-balances',
      'cuts-text-amounts',
      'turns-signs',
      'turns-credit-notes',
      'turns-invoices',
    ],
    ...['shows-credit-as-debt', 'accepts-negative-amounts', 'credits-another-wallet', 'voids-twice'],
    ...['overdraws-wallets', 'repeats-back-office-codes'],
    ...['counts-voided-transactions', 'keeps-one-digit-of-text-amounts', 'drops-points-of-text-amounts'],
  ]

  it('has no such fault: the same calls are answered as expected', async () => {
    await expect(runBooks('R18.0.0', 3_000, randomFrom(1))).resolves.toMatchObject({ calls: expect.any(Number) })
  })

  it.each(named)('%s', async (mutant) => {
    expect(mutants.map(({ name }) => name)).toContain(mutant)
    await expect(runBooks('R18.0.0', 3_000, randomFrom(1), mutant)).rejects.toThrow()
  })
})
