import { isDeep } from '@crmcom-webapi/test-support/depth'
import { afterAll, describe, expect, it } from 'vitest'
import { customerEventMutants } from '../../src/mutants/customer-events.js'
import { moneyMutants } from '../../src/mutants/money.js'
import { rewardMutants } from '../../src/mutants/rewards.js'
import { segmentMutants } from '../../src/mutants/segments.js'
import { subscriptionMutants } from '../../src/mutants/subscriptions.js'
import { walletMutants } from '../../src/mutants/wallets.js'
import { sequencesUntilNoticed } from '../mutants/suites.js'

/**
 * That the model can fail: servers with a deliberate fault of money, of subscriptions or of rewards each. A deep run shows it all of them; the others
 * those that it notices soonest.
 */
const soonest = new Set([
  ...['rounds-amounts', 'rounds-balances', 'turns-signs', 'turns-invoices', 'awards-twice-as-much'],
  ...['uses-a-voucher-at-any-time', 'counts-cancelled-payments', 'counts-cancelled-invoices', 'settles-twice'],
  ...['overdraws-wallets', 'ignores-credit-limit', 'repeats-one-of-page'],
  ...['does-nothing-scheduled', 'charges-no-period', 'activates-the-cancelled', 'shows-subscriptions-of-others'],
])
/** How many sequences the model gets for one. */
const most = isDeep ? 1500 : 80

/** What it hardly ever meets, with the reason. */
const unnoticed: { readonly [mutant: string]: string } = {
  'keeps-halves-of-transfers':
    'what a list shows of a voided transfer is open but for its rows, and few sequences void one and list the wallet whole',
  'previews-what-will-not-be': 'previews have a test of their own, random as well',
  'previews-bills-of-others': 'previews have a test of their own, random as well',
  'previews-and-counts': 'a number that nothing gets is no wrong number',
  'offers-services-that-are-there': 'the lists of what can be had are not in the model',
}

const table: string[] = []
afterAll(() => console.info(`\n${table.join('\n')}`))

describe('the model notices that', () => {
  const atTheTill = [...rewardMutants, ...customerEventMutants, ...segmentMutants]
  const shown = [...moneyMutants, ...walletMutants, ...subscriptionMutants, ...atTheTill].filter(({ name }) =>
    isDeep ? !Object.hasOwn(unnoticed, name) : soonest.has(name),
  )
  it.each(shown.map((mutant) => [`${mutant.breaks} (${mutant.name})`, mutant] as const))(
    '%s',
    async (_, { name, release }) => {
      const after = await sequencesUntilNoticed(release, name, most)
      table.push(`${name.padEnd(36)} ${after === undefined ? 'not noticed' : `after ${after} sequences`}`)
      expect(after).toBeDefined()
    },
    600_000,
  )
})
