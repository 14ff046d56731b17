import type { DueWork } from '../kernel/due.js'
import { carryOut } from './subscriptions/recording.js'

/** What happens by itself when the clock of a world passes its moment. */
export const dueWork: DueWork = { subscription: carryOut }
