import { accessTokenMutants } from './access-tokens.js'
import { boundaryMutants } from './boundaries.js'
import { customerEventMutants } from './customer-events.js'
import { dataMutants } from './data.js'
import { loginMutants } from './logins.js'
import { moneyMutants } from './money.js'
import type { Mutant } from './mutant.js'
import { productMutants } from './products.js'
import { rewardMutants } from './rewards.js'
import { segmentMutants } from './segments.js'
import { sessionMutants } from './sessions.js'
import { subscriptionMutants } from './subscriptions.js'
import { walletMutants } from './wallets.js'
import { wireMutants } from './wire.js'

/** All of them. */
export const mutants: readonly Mutant[] = [
  ...wireMutants,
  ...loginMutants,
  ...sessionMutants,
  ...accessTokenMutants,
  ...dataMutants,
  ...boundaryMutants,
  ...moneyMutants,
  ...walletMutants,
  ...productMutants,
  ...subscriptionMutants,
  ...segmentMutants,
  ...rewardMutants,
  ...customerEventMutants,
]

/**
 * Finds a mutant by its name.
 *
 * @throws {RangeError} When there is none of that name.
 */
export function findMutant(name: string): Mutant {
  const found = mutants.find((mutant) => mutant.name === name)
  if (!found) throw new RangeError(`there is no mutant ${JSON.stringify(name)}`)
  return found
}
