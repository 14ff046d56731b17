import { amountMutants } from './amounts.js'
import { movementMutants } from './movements.js'
import type { Mutant } from './mutant.js'
import { reachMutants } from './reach.js'

/** Faults of money: amounts, what moves them, and whose they are. */
export const moneyMutants: readonly Mutant[] = [...amountMutants, ...movementMutants, ...reachMutants]
