import type { LifeCycle } from './life-cycle.js'
import { paymentLifeCycle } from './payment.js'

export type { LifeCycle, Transition } from './life-cycle.js'

/** The life cycle of each kind of record that has one. */
export const lifeCycles: { readonly [kind: string]: LifeCycle<string> } = { payment: paymentLifeCycle }
