import { accessTokenStates } from './access-token-states.js'
import { accessTokens } from './access-tokens.js'
import { accountsReceivable } from './accounts-receivable.js'
import { authentication } from './authentication.js'
import { contactInformation } from './contact-information.js'
import { currencies } from './currencies.js'
import { customerEvents } from './customer-events.js'
import { accessTokenLists } from './lists.js'
import { papers } from './papers.js'
import { payments } from './payments.js'
import { products } from './products.js'
import { rewardTransactions } from './reward-transactions.js'
import { rewardsParticipants } from './rewards-participants.js'
import type { Scenarios } from './scenario.js'
import { segments } from './segments.js'
import { subscriptionActions } from './subscription-actions.js'
import { subscriptionLookups } from './subscription-lookups.js'
import { subscriptions } from './subscriptions.js'
import { users } from './users.js'
import { vouchers } from './vouchers.js'
import { wallets } from './wallets.js'

export type { Scenario } from './scenario.js'

/** Every documented request and answer of each operation, paired. */
export const scenarios: Scenarios = {
  ...authentication,
  ...accessTokens,
  ...accessTokenStates,
  ...accessTokenLists,
  ...subscriptions,
  ...subscriptionLookups,
  ...subscriptionActions,
  ...users,
  ...currencies,
  ...contactInformation,
  ...accountsReceivable,
  ...papers,
  ...payments,
  ...wallets,
  ...products,
  ...segments,
  ...rewardsParticipants,
  ...rewardTransactions,
  ...vouchers,
  ...customerEvents,
}
