import type { Model, Operation } from '../model.js'
import type { Session } from '../world.js'
import { eventFields, events } from './events.js'
import type { RewardPath } from './forms.js'
import { participantFields, participants } from './participants.js'
import { transactionFields, transactions } from './transactions.js'

/** What the calls on rewards are answered with. */
export const rewards: { readonly [P in RewardPath]: Operation } = { ...participants, ...transactions, ...events }

/** The fields of their answers, where a call chooses among them. */
export const rewardFields: { readonly [path: string]: (model: Model, session: Session) => string[] } = {
  ...participantFields,
  ...transactionFields,
  ...eventFields,
}
