// Generated from the contract by `npm run generate`. Do not edit: change openapi/ (or tools/codegen) instead.
import type { Call, Known } from '../call.js'

interface Subscriptions<R extends string> {
  /**
   * Activate a subscription.
   *
   * Activates a subscription in state DRAFT or NOT_EFFECTIVE, now or on a date: it and those of its services that are in these states become EFFECTIVE. The account must be active, and what the definitions of subscriptions and of billing terms say must hold.
   *
   * @see http://127.0.0.1:8080/reference/activateSubscription
   */
  activate: Call<R, 'activateSubscription'>

  /**
   * Apply a promo code.
   *
   * Redeems a promo code on one subscription.
   *
   * Available from R14.2.0.
   *
   * @see http://127.0.0.1:8080/reference/applyPromoCode
   */
  applyPromoCode: Call<R, 'applyPromoCode'>

  /**
   * Calculate rates.
   *
   * Gives the rates that a new subscription would have, or one after a change, without making or changing anything. Each mode takes its own objects and no others.
   *
   * Available from R9.1.0.
   *
   * @see http://127.0.0.1:8080/reference/calculateSubscriptionRates
   */
  calculateRates: Call<R, 'calculateSubscriptionRates'>

  /**
   * Cancel a subscription.
   *
   * Ends a subscription, now or on a date: it and all its services that are not regretted or cancelled yet become CANCELLED.
   *
   * @see http://127.0.0.1:8080/reference/cancelSubscription
   */
  cancel: Call<R, 'cancelSubscription'>

  /**
   * Create a subscription.
   *
   * Makes one subscription with its services and installed items, for a new account or for one that is there: in state DRAFT with CREATE_DRAFT_SUBSCRIPTION, in state EFFECTIVE with CREATE_ACTIVATE_SUBSCRIPTION.
   *
   * @see http://127.0.0.1:8080/reference/createSubscription
   */
  create: Call<R, 'createSubscription'>

  /**
   * Deactivate a subscription.
   *
   * Deactivates a subscription in state EFFECTIVE, now or on a date: it and its services become NOT_EFFECTIVE.
   *
   * @see http://127.0.0.1:8080/reference/deactivateSubscription
   */
  deactivate: Call<R, 'deactivateSubscription'>

  /**
   * Remove the usage limits of a subscription.
   *
   * Takes the usage allowance limits off one subscription, so that its usage is not limited, and gives it back.
   *
   * Available from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/deleteUsageAllowanceLimits
   */
  usageAllowanceLimitsDelete: Call<R, 'deleteUsageAllowanceLimits'>

  /**
   * End a short-term activation.
   *
   * Ends the short-term activation of a subscription in state SHORT_TERM_EFFECTIVE: it and its services become NOT_EFFECTIVE.
   *
   * @see http://127.0.0.1:8080/reference/endShortTermActivation
   */
  endShortTermActivation: Call<R, 'endShortTermActivation'>

  /**
   * End a short-term deactivation.
   *
   * Ends the short-term deactivation of a subscription in state SHORT_TERM_NOT_EFFECTIVE: it becomes EFFECTIVE again.
   *
   * @see http://127.0.0.1:8080/reference/endShortTermDeactivation
   */
  endShortTermDeactivation: Call<R, 'endShortTermDeactivation'>

  /**
   * Get what a package holds.
   *
   * Gives what subscriptions of one type that is a package hold, and what they cost.
   *
   * Available from R14.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/getPackageInformation
   */
  configurationGetPackageInformation: Call<R, 'getPackageInformation'>

  /**
   * Get the scheduled actions of a subscription.
   *
   * Gives the actions of one subscription that wait in state SCHEDULED.
   *
   * Available from R5.0.0.
   *
   * @see http://127.0.0.1:8080/reference/getScheduledSubscriptionActions
   */
  actionsGetScheduled: Call<R, 'getScheduledSubscriptionActions'>

  /**
   * List billing term schemes.
   *
   * Gives the billing term schemes that subscriptions of one type can have.
   *
   * Available from R6.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listBillingTermSchemes
   */
  configurationBillingTermSchemesList: Call<R, 'listBillingTermSchemes'>

  /**
   * List expenses that can be added.
   *
   * Gives the expenses that can be added to a subscription, as its type has them.
   *
   * Available from R7.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listExpensesToAdd
   */
  servicesConfigurationAddExpensesList: Call<R, 'listExpensesToAdd'>

  /**
   * List physical goods for a new subscription.
   *
   * Gives the physical goods that a new subscription of one type can have. With an account those are left out that the subscription definition does not allow beside what the account has.
   *
   * Available from R6.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listPhysicalGoodsOfNewSubscription
   */
  installedItemsConfigurationBecomeSubscriberList: Call<R, 'listPhysicalGoodsOfNewSubscription'>

  /**
   * List services for a new subscription.
   *
   * Gives the services that a new subscription of one type, with one billing term scheme, can have. With an account those are left out that its subscriptions do not allow.
   *
   * @see http://127.0.0.1:8080/reference/listServicesOfNewSubscription
   */
  servicesConfigurationBecomeSubscriberList: Call<R, 'listServicesOfNewSubscription'>

  /**
   * List services that can be added.
   *
   * Gives the recurring services that can be added to a subscription.
   *
   * Available from R6.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listServicesToAdd
   */
  servicesConfigurationAddServicesList: Call<R, 'listServicesToAdd'>

  /**
   * List services to swap to.
   *
   * Gives the services that one service of a subscription can be swapped to.
   *
   * Available from R6.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listServicesToSwapTo
   */
  servicesConfigurationSwapServicesList: Call<R, 'listServicesToSwapTo'>

  /**
   * List what can be done to a subscription.
   *
   * Gives the behaviours that can be applied to a subscription, one of its services or one of its installed items in its present state, each with its classifications. Exactly one of the three is named.
   *
   * Available from R6.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listSubscriptionBehaviours
   */
  configurationBehaviorCodesList: Call<R, 'listSubscriptionBehaviours'>

  /**
   * List types of subscriptions.
   *
   * Gives the types of subscriptions that can be used. With an account those are left out that its subscriptions do not allow.
   *
   * Available from R6.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listSubscriptionTypes
   */
  configurationTypesList: Call<R, 'listSubscriptionTypes'>

  /**
   * List subscriptions.
   *
   * Gives the subscriptions of one accounts receivable or one contact, the oldest first.
   *
   * @see http://127.0.0.1:8080/reference/listSubscriptions
   */
  list: Call<R, 'listSubscriptions'>

  /**
   * List subscriptions, by what identifies their customer too.
   *
   * Gives the subscriptions of one accounts receivable or one contact, the oldest first. Unlike in the call by GET the account can be named by an access token or an identification medium of its customer.
   *
   * Available from R13.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listSubscriptionsByPost
   */
  listByPost: Call<R, 'listSubscriptionsByPost'>

  /**
   * Preview the bill of a subscription.
   *
   * Gives what one subscription would be billed as of a date. Nothing is billed.
   *
   * Available from R6.0.0.
   *
   * @see http://127.0.0.1:8080/reference/previewSubscriptionBill
   */
  previewBill: Call<R, 'previewSubscriptionBill'>

  /**
   * Regret a subscription.
   *
   * Takes a subscription in state DRAFT, EFFECTIVE, NOT_EFFECTIVE or IN_RESTING back as if it had never been wanted, within the rules for that: it and all its services become REGRETTED.
   *
   * @see http://127.0.0.1:8080/reference/regretSubscription
   */
  regret: Call<R, 'regretSubscription'>

  /**
   * Show a subscription.
   *
   * Gives one subscription.
   *
   * @see http://127.0.0.1:8080/reference/showSubscription
   */
  show: Call<R, 'showSubscription'>

  /**
   * Update a subscription.
   *
   * Changes notes, owner and user-defined fields of one subscription and gives it back. What is not sent stays as it is; what is sent as null is emptied. Services, installed items and billing terms have calls of their own.
   *
   * @see http://127.0.0.1:8080/reference/updateSubscription
   */
  update: Call<R, 'updateSubscription'>
}

interface Subscriptions_R17_0_0<R extends string> extends Subscriptions<R> {
  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/getPackageInformation
   */
  configurationGetPackageInformation: Call<R, 'getPackageInformation'>
}

interface AccountsReceivable<R extends string> {
  /**
   * Add presentment preferences to an account.
   *
   * Gives presentment preferences to one accounts receivable.
   *
   * Available from R13.1.0.
   *
   * @see http://127.0.0.1:8080/reference/addAccountsReceivablePresentmentPreferences
   */
  presentmentPreferencesAdd: Call<R, 'addAccountsReceivablePresentmentPreferences'>

  /**
   * Sum what an account was awarded.
   *
   * Sums the awards of one account, in all and for each scheme.
   *
   * Available from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/calculateAccountsReceivableAwards
   */
  rewardsCalculateTotalAwardedAmount: Call<R, 'calculateAccountsReceivableAwards'>

  /**
   * Compute the value units of an account.
   *
   * Computes the value units of one account, and the tier that the next evaluation would give it.
   *
   * Available from R17.1.0.
   *
   * @see http://127.0.0.1:8080/reference/calculateAccountsReceivableValueUnits
   */
  rewardsCalculateValueUnits: Call<R, 'calculateAccountsReceivableValueUnits'>

  /**
   * Create an account.
   *
   * Makes one accounts receivable, of type CUSTOMER. It is ACTIVE at once.
   *
   * @see http://127.0.0.1:8080/reference/createAccountsReceivable
   */
  create: Call<R, 'createAccountsReceivable'>

  /**
   * Find accounts.
   *
   * Gives the accounts receivable that match one criterion, the oldest first: exactly one is sent.
   *
   * @see http://127.0.0.1:8080/reference/listAccountsReceivable
   */
  list: Call<R, 'listAccountsReceivable'>

  /**
   * List classifications of accounts.
   *
   * Gives the classifications of accounts that the active account definition allows.
   *
   * Available from R6.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listAccountsReceivableClassifications
   */
  configurationClassificationsList: Call<R, 'listAccountsReceivableClassifications'>

  /**
   * List credit ratings.
   *
   * Gives the credit ratings that the active account definition allows.
   *
   * Available from R6.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listAccountsReceivableCreditRatings
   */
  configurationCreditRatingsList: Call<R, 'listAccountsReceivableCreditRatings'>

  /**
   * List the members of a group of accounts.
   *
   * Gives the accounts that belong to the group of a parent account, the oldest first.
   *
   * Available from R13.1.0 and R14.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listAccountsReceivableGroupMembers
   */
  groupMembersList: Call<R, 'listAccountsReceivableGroupMembers'>

  /**
   * List payment preferences.
   *
   * Gives the payment preferences that the active account definition allows.
   *
   * Available from R6.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listAccountsReceivablePaymentPreferences
   */
  configurationPaymentPreferencesList: Call<R, 'listAccountsReceivablePaymentPreferences'>

  /**
   * List presentment preferences.
   *
   * Gives the presentment preferences that the active account definition allows.
   *
   * Available from R6.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listAccountsReceivablePresentmentPreferences
   */
  configurationPresentmentPreferencesList: Call<R, 'listAccountsReceivablePresentmentPreferences'>

  /**
   * Preview the next bill of an account.
   *
   * Gives what the next bill of one account would hold. Nothing is billed.
   *
   * Available from R13.1.0.
   *
   * @see http://127.0.0.1:8080/reference/previewBill
   */
  previewBill: Call<R, 'previewBill'>

  /**
   * Remove payment preferences of an account.
   *
   * Takes payment preferences off one accounts receivable, several in one call.
   *
   * Available from R13.1.0.
   *
   * @see http://127.0.0.1:8080/reference/removeAccountsReceivablePaymentPreferences
   */
  paymentPreferencesRemove: Call<R, 'removeAccountsReceivablePaymentPreferences'>

  /**
   * Remove presentment preferences of an account.
   *
   * Takes presentment preferences off one accounts receivable, several in one call.
   *
   * Available from R13.1.0.
   *
   * @see http://127.0.0.1:8080/reference/removeAccountsReceivablePresentmentPreferences
   */
  presentmentPreferencesRemove: Call<R, 'removeAccountsReceivablePresentmentPreferences'>

  /**
   * Request a reference code for a reward scheme.
   *
   * Makes the code by which an account can join a reward scheme that is closed to others.
   *
   * Available from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/requestRewardSchemeReferenceCode
   */
  rewardsRequestSchemeReferenceCode: Call<R, 'requestRewardSchemeReferenceCode'>

  /**
   * Show an account.
   *
   * Gives one accounts receivable, with its balance.
   *
   * @see http://127.0.0.1:8080/reference/showAccountsReceivable
   */
  show: Call<R, 'showAccountsReceivable'>

  /**
   * Show an account, by what identifies its customer too.
   *
   * Gives one accounts receivable, with its balance. Unlike in the call by GET it can be named by an access token or an identification medium of its customer.
   *
   * @see http://127.0.0.1:8080/reference/showAccountsReceivableByPost
   */
  showByPost: Call<R, 'showAccountsReceivableByPost'>

  /**
   * Show the suspense account.
   *
   * Gives the accounts receivable of the system that is set as the suspense account.
   *
   * @see http://127.0.0.1:8080/reference/showSuspenseAccountsReceivable
   */
  suspenseAccountShow: Call<R, 'showSuspenseAccountsReceivable'>

  /**
   * Move money from an account to a wallet.
   *
   * Takes an amount from one accounts receivable and credits it to a wallet of it. The account has to hold that much. It makes a wallet transaction and an invoice of the same amount.
   *
   * Available from R14.0.0.
   *
   * @see http://127.0.0.1:8080/reference/transferAccountsReceivableToWallet
   */
  transferToWallet: Call<R, 'transferAccountsReceivableToWallet'>

  /**
   * Update an account.
   *
   * Changes one accounts receivable. What is not sent stays as it is; what is sent as null is emptied.
   *
   * @see http://127.0.0.1:8080/reference/updateAccountsReceivable
   */
  update: Call<R, 'updateAccountsReceivable'>

  /**
   * Update payment preferences of an account.
   *
   * Changes payment preferences that one accounts receivable has, several in one call.
   *
   * Available from R13.1.0.
   *
   * @see http://127.0.0.1:8080/reference/updateAccountsReceivablePaymentPreferences
   */
  paymentPreferencesUpdate: Call<R, 'updateAccountsReceivablePaymentPreferences'>
}

interface CustomerEvents<R extends string> {
  /**
   * Settle a purchase with its merchant.
   *
   * Works out what a merchant contributes to the awards of one purchase that is POSTED, and takes it from the account of the merchant by an invoice; one settlement a call.
   *
   * Available from R10.1.0.
   *
   * @see http://127.0.0.1:8080/reference/applyPurchaseSettlement
   */
  purchasesApplySettlement: Call<R, 'applyPurchaseSettlement'>

  /**
   * Cancel an achievement.
   *
   * Cancels one achievement that is POSTED, and what it was rewarded with.
   *
   * Available from R9.0.0.
   *
   * @see http://127.0.0.1:8080/reference/cancelAchievement
   */
  achievementsCancel: Call<R, 'cancelAchievement'>

  /**
   * Cancel a purchase.
   *
   * Cancels one purchase that is POSTED, and what it was rewarded with.
   *
   * Available from R9.0.0.
   *
   * @see http://127.0.0.1:8080/reference/cancelPurchase
   */
  purchasesCancel: Call<R, 'cancelPurchase'>

  /**
   * Cancel a referral.
   *
   * Cancels one referral that is POSTED, and what it was rewarded with.
   *
   * Available from R9.0.0.
   *
   * @see http://127.0.0.1:8080/reference/cancelReferral
   */
  referralsCancel: Call<R, 'cancelReferral'>

  /**
   * Cancel a spend request.
   *
   * Cancels one spend request that is POSTED; what it spent can be spent again.
   *
   * Available from R9.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/cancelSpendRequest
   */
  spendRequestsCancel: Call<R, 'cancelSpendRequest'>

  /**
   * Create an achievement.
   *
   * Makes one achievement, which is POSTED at once, and awards the customer what offers give for it.
   *
   * It takes the place of financial achievements and of events on the web and in social media.
   *
   * @see http://127.0.0.1:8080/reference/createAchievement
   */
  achievementsCreate: Call<R, 'createAchievement'>

  /**
   * Create several achievements.
   *
   * Makes up to 1000 achievements. One that fails does not undo the others: it is listed in the second set.
   *
   * Available from R10.0.0.
   *
   * @see http://127.0.0.1:8080/reference/createAchievementsInBulk
   */
  bulkAchievementsCreate: Call<R, 'createAchievementsInBulk'>

  /**
   * Create a purchase.
   *
   * Makes one purchase, which is POSTED at once, and awards the customer what offers give for it.
   *
   * The account may be named by an access token.
   *
   * What of earlier awards is to be spent rides on this call.
   *
   * @see http://127.0.0.1:8080/reference/createPurchase
   */
  purchasesCreate: Call<R, 'createPurchase'>

  /**
   * Create several purchases.
   *
   * Makes up to 1000 purchases. One that fails does not undo the others: it is listed in the second set.
   *
   * Available from R10.0.0.
   *
   * @see http://127.0.0.1:8080/reference/createPurchasesInBulk
   */
  bulkPurchasesCreate: Call<R, 'createPurchasesInBulk'>

  /**
   * Create a referral.
   *
   * Makes one referral, which is POSTED at once, and awards who referred the other what offers give for it.
   *
   * @see http://127.0.0.1:8080/reference/createReferral
   */
  referralsCreate: Call<R, 'createReferral'>

  /**
   * Create several referrals.
   *
   * Makes up to 1000 referrals. One that fails does not undo the others: it is listed in the second set.
   *
   * Available from R10.0.0.
   *
   * @see http://127.0.0.1:8080/reference/createReferralsInBulk
   */
  bulkReferralsCreate: Call<R, 'createReferralsInBulk'>

  /**
   * Create a spend request.
   *
   * Spends earlier awards on one purchase. The spend request is POSTED at once.
   *
   * Available from R5.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/createSpendRequest
   */
  spendRequestsCreate: Call<R, 'createSpendRequest'>

  /**
   * List purchases.
   *
   * Gives the purchases of one rewards participant, of one account or of one classification, the oldest first: exactly one of the identifiers is sent.
   *
   * @see http://127.0.0.1:8080/reference/listPurchases
   */
  purchasesList: Call<R, 'listPurchases'>

  /**
   * List referrals.
   *
   * Gives the referrals of who was referred, of who referred or of one classification, the oldest first: exactly one of the identifiers is sent.
   *
   * @see http://127.0.0.1:8080/reference/listReferrals
   */
  referralsList: Call<R, 'listReferrals'>

  /**
   * List spend requests.
   *
   * Gives the spend requests of one rewards participant, of one account or of one classification, the oldest first: exactly one of the identifiers is sent.
   *
   * Available from R5.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listSpendRequests
   */
  spendRequestsList: Call<R, 'listSpendRequests'>

  /**
   * Preview a purchase.
   *
   * Tells what a purchase would award and what could be spent on it, and makes nothing.
   *
   * @see http://127.0.0.1:8080/reference/previewPurchase
   */
  purchasesPreview: Call<R, 'previewPurchase'>

  /**
   * Show a purchase.
   *
   * Gives one purchase.
   *
   * Available from R5.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showPurchase
   */
  purchasesShow: Call<R, 'showPurchase'>

  /**
   * Show a spend request.
   *
   * Gives one spend request.
   *
   * Available from R5.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showSpendRequest
   */
  spendRequestsShow: Call<R, 'showSpendRequest'>
}

interface CustomerEvents_R17_0_0<R extends string> extends CustomerEvents<R> {
  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/cancelSpendRequest
   */
  spendRequestsCancel: Call<R, 'cancelSpendRequest'>

  /**
   * @deprecated Use customer_events/purchases/create instead.
   * @see http://127.0.0.1:8080/reference/createSpendRequest
   */
  spendRequestsCreate: Call<R, 'createSpendRequest'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/listSpendRequests
   */
  spendRequestsList: Call<R, 'listSpendRequests'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/showSpendRequest
   */
  spendRequestsShow: Call<R, 'showSpendRequest'>
}

interface NagraMediaPlatform<R extends string> {
  /**
   * Authenticate a subscription at Nagra.
   *
   * Authenticates one subscription at the Nagra Media Live Platform and hands back the token of that platform,
   * with which a third-party system provisions a service.
   *
   * A portal sends the account and the subscription. Both are checked here, then at the platform, and the token
   * of the platform goes back to the portal for playback on demand and pay per view. The subscription must be
   * owned by the given accounts receivable.
   *
   * The access token of the account can be named by a one-time password.
   *
   * Available from R8.0.0.
   *
   * @see http://127.0.0.1:8080/reference/authenticateNagraSubscription
   */
  authenticate: Call<R, 'authenticateNagraSubscription'>
}

interface Perception<R extends string> {
  /**
   * Authenticate a Perception subscriber.
   *
   * Checks the username and the password of a subscriber of the Perception television platform and gives the ID of the subscriber there with the subscription here. No token is handed back.
   *
   * Available from R9.0.0.
   *
   * @see http://127.0.0.1:8080/reference/authenticatePerceptionSubscriber
   */
  subscriberAuthenticate: Call<R, 'authenticatePerceptionSubscriber'>

  /**
   * Reset the PIN of a Perception subscriber.
   *
   * Puts the PIN of one subscription back to the default. The subscription must be provisioned by Perception.
   *
   * Available from R9.0.0.
   *
   * @see http://127.0.0.1:8080/reference/resetPerceptionSubscriberPinNumber
   */
  provisioningRequestsResetSubscriberPinNumber: Call<R, 'resetPerceptionSubscriberPinNumber'>

  /**
   * Bring a Perception subscription back in step.
   *
   * Pushes one subscription that is out of step to Perception again. The subscription must be provisioned by Perception.
   *
   * Available from R9.0.0.
   *
   * @see http://127.0.0.1:8080/reference/resetPerceptionSubscription
   */
  provisioningRequestsResetSubscription: Call<R, 'resetPerceptionSubscription'>

  /**
   * Set the PIN of a Perception subscriber.
   *
   * Sets the PIN of one subscription to a given value. The subscription must be provisioned by Perception.
   *
   * Available from R9.0.0.
   *
   * @see http://127.0.0.1:8080/reference/setPerceptionSubscriberPinNumber
   */
  provisioningRequestsSetSubscriberPinNumber: Call<R, 'setPerceptionSubscriberPinNumber'>
}

interface Tucano<R extends string> {
  /**
   * Authenticate a Tucano subscriber.
   *
   * Finds one subscription that runs on the AlphaNetworks Tucano television platform and hands back its ID
   * with a signed JSON Web Token that vouches for the subscriber.
   *
   * The subscription is named by exactly one identifier; none or more than one is refused. The token in the
   * answer is proof for the platform and opens no session here.
   *
   * A search by an access token can be narrowed to one subscription type.
   *
   * Available from R11.0.0.
   *
   * @see http://127.0.0.1:8080/reference/authenticateTucanoSubscriber
   */
  subscriberAuthenticate: Call<R, 'authenticateTucanoSubscriber'>
}

interface RewardsParticipants<R extends string> {
  /**
   * Sum what a rewards participant was awarded.
   *
   * Sums the awards of one rewards participant, in all and for each scheme.
   *
   * Available from R10.1.0.
   *
   * @see http://127.0.0.1:8080/reference/calculateRewardsParticipantAwards
   */
  calculateTotalAwardedAmount: Call<R, 'calculateRewardsParticipantAwards'>

  /**
   * End a participation.
   *
   * Ends the participation of one effective rewards participant: as the customer wishes, for fraud, or since another participant takes over.
   *
   * Available from R12.0.0.
   *
   * @see http://127.0.0.1:8080/reference/endRewardsParticipation
   */
  terminate: Call<R, 'endRewardsParticipation'>

  /**
   * List reward schemes for participants.
   *
   * Gives the effective reward schemes that participants may join, the oldest first.
   *
   * Available from R9.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listRewardsParticipantRewardSchemes
   */
  configurationRewardSchemesList: Call<R, 'listRewardsParticipantRewardSchemes'>

  /**
   * List rewards participants.
   *
   * Gives the rewards participants of one account, one contact or one wallet, the oldest first: exactly one of the identifiers is sent.
   *
   * Available from R4.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listRewardsParticipants
   */
  list: Call<R, 'listRewardsParticipants'>

  /**
   * Show a rewards participant.
   *
   * Gives one rewards participant.
   *
   * Available from R4.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showRewardsParticipant
   */
  show: Call<R, 'showRewardsParticipant'>

  /**
   * Show a rewards participant, by an access token too.
   *
   * Gives one rewards participant. Unlike in the call by GET it can be named by an access token, of which only an effective one identifies it; by this call tills find out who a customer is.
   *
   * Available from R5.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showRewardsParticipantByPost
   */
  showByPost: Call<R, 'showRewardsParticipantByPost'>

  /**
   * Update a rewards participant.
   *
   * Changes one rewards participant and gives it back. What is not sent stays as it is; what is sent as null is emptied.
   *
   * Available from R5.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/updateRewardsParticipant
   */
  update: Call<R, 'updateRewardsParticipant'>
}

interface RewardsParticipants_R17_0_0<R extends string> extends RewardsParticipants<R> {
  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/listRewardsParticipants
   */
  list: Call<R, 'listRewardsParticipants'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/showRewardsParticipantByPost
   */
  showByPost: Call<R, 'showRewardsParticipantByPost'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/updateRewardsParticipant
   */
  update: Call<R, 'updateRewardsParticipant'>
}

interface Invoices<R extends string> {
  /**
   * Cancel an invoice.
   *
   * Cancels a posted invoice by making and posting an invoice cancellation for it.
   *
   * @see http://127.0.0.1:8080/reference/cancelInvoice
   */
  cancel: Call<R, 'cancelInvoice'>

  /**
   * List invoice types.
   *
   * Gives the types of invoices that are in use.
   *
   * Available from R9.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listInvoiceTypes
   */
  configurationTypesList: Call<R, 'listInvoiceTypes'>

  /**
   * List invoices.
   *
   * Gives the invoices of one accounts receivable, the oldest first.
   *
   * @see http://127.0.0.1:8080/reference/listInvoices
   */
  list: Call<R, 'listInvoices'>

  /**
   * Post an invoice.
   *
   * Posts an invoice that is a draft.
   *
   * @see http://127.0.0.1:8080/reference/postInvoice
   */
  post: Call<R, 'postInvoice'>

  /**
   * Reject an invoice.
   *
   * Rejects an invoice that is a draft.
   *
   * @see http://127.0.0.1:8080/reference/rejectInvoice
   */
  reject: Call<R, 'rejectInvoice'>

  /**
   * Show an invoice.
   *
   * Gives one invoice.
   *
   * @see http://127.0.0.1:8080/reference/showInvoice
   */
  show: Call<R, 'showInvoice'>

  /**
   * Update an invoice.
   *
   * Changes an invoice that is still a draft, and gives it back. What is not sent stays as it is; what is sent as null is emptied.
   *
   * Available from R9.1.0.
   *
   * @see http://127.0.0.1:8080/reference/updateInvoice
   */
  update: Call<R, 'updateInvoice'>
}

interface Payments<R extends string> {
  /**
   * Cancel a payment.
   *
   * Cancels a posted payment by making and posting a payment cancellation for it.
   *
   * @see http://127.0.0.1:8080/reference/cancelPayment
   */
  cancel: Call<R, 'cancelPayment'>

  /**
   * Create a payment.
   *
   * Makes a payment, as a draft or posted at once, and gives it back.
   *
   * Either an accounts receivable or a wallet gets the payment.
   *
   * @see http://127.0.0.1:8080/reference/createPayment
   */
  create: Call<R, 'createPayment'>

  /**
   * Get the latest payments.
   *
   * Gives the payments that were made last for one accounts receivable, the newest first.
   *
   * @see http://127.0.0.1:8080/reference/getLatestPayments
   */
  getLatest: Call<R, 'getLatestPayments'>

  /**
   * List payments.
   *
   * Gives the payments of one accounts receivable, the oldest first.
   *
   * @see http://127.0.0.1:8080/reference/listPayments
   */
  list: Call<R, 'listPayments'>

  /**
   * Pay a bill.
   *
   * Makes and posts a payment of all that is still open on one bill. One call pays one bill.
   *
   * @see http://127.0.0.1:8080/reference/payBill
   */
  payBill: Call<R, 'payBill'>

  /**
   * Pay an invoice.
   *
   * Makes and posts a payment of all that is still open on one invoice. One call pays one invoice.
   *
   * @see http://127.0.0.1:8080/reference/payInvoice
   */
  payInvoice: Call<R, 'payInvoice'>

  /**
   * Post a payment.
   *
   * Posts a payment that is a draft.
   *
   * @see http://127.0.0.1:8080/reference/postPayment
   */
  post: Call<R, 'postPayment'>

  /**
   * Reject a payment.
   *
   * Rejects a payment that is a draft.
   *
   * @see http://127.0.0.1:8080/reference/rejectPayment
   */
  reject: Call<R, 'rejectPayment'>

  /**
   * Show a payment.
   *
   * Gives one payment.
   *
   * @see http://127.0.0.1:8080/reference/showPayment
   */
  show: Call<R, 'showPayment'>

  /**
   * Update a payment.
   *
   * Changes a payment that is still a draft, and gives it back. What is not sent stays as it is; what is sent as null is emptied.
   *
   * Available from R9.1.0.
   *
   * @see http://127.0.0.1:8080/reference/updatePayment
   */
  update: Call<R, 'updatePayment'>
}

interface Vouchers<R extends string> {
  /**
   * Cancel an electronic voucher.
   *
   * Cancels one electronic voucher and gives it back.
   *
   * Available from R13.1.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/cancelVoucher
   */
  cancel: Call<R, 'cancelVoucher'>

  /**
   * Take a voucher that waits for activation.
   *
   * Takes one printed payment voucher of a type or a lot that is accepted for activation, activates it and gives it: exactly one of the two is sent. Unlike other calls by GET it changes something, and gives another voucher each time.
   *
   * @see http://127.0.0.1:8080/reference/getVoucherForActivation
   */
  getAvailableAcceptedForActivation: Call<R, 'getVoucherForActivation'>

  /**
   * List types of vouchers.
   *
   * Gives the types of vouchers in use, the oldest first.
   *
   * Available from R6.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listVoucherTypes
   */
  configurationTypesList: Call<R, 'listVoucherTypes'>

  /**
   * List vouchers.
   *
   * Gives the vouchers of one type or one lot, the oldest first: exactly one of the identifiers is sent.
   *
   * Available from R4.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listVouchers
   */
  list: Call<R, 'listVouchers'>

  /**
   * Show a voucher.
   *
   * Gives one voucher.
   *
   * Available from R4.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showVoucher
   */
  show: Call<R, 'showVoucher'>

  /**
   * Show the secret number of a voucher.
   *
   * Gives the secret number of one voucher.
   *
   * Available from R5.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showVoucherSecretNumber
   */
  retrieveSecretNumber: Call<R, 'showVoucherSecretNumber'>

  /**
   * Use a voucher.
   *
   * Uses one voucher, once and for good, and gives it back.
   *
   * A payment voucher, be it printed or electronic, posts a payment.
   *
   * A refund voucher posts no payment.
   *
   * @see http://127.0.0.1:8080/reference/useVoucher
   */
  use: Call<R, 'useVoucher'>
}

interface Vouchers_R17_0_0<R extends string> extends Vouchers<R> {
  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/cancelVoucher
   */
  cancel: Call<R, 'cancelVoucher'>
}

interface AccessTokens<R extends string> {
  /**
   * Set a new pass code.
   *
   * Puts a new pass code on one access token, as its owner wishes. It is the second step after a forgotten pass
   * code: the first one mails the token that is sent here.
   *
   * One call takes one access token. Only an access token in state EFFECTIVE is taken, and its identifier is
   * expected to be an email address.
   *
   * Available from R16.12.0 and R17.10.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/changeAccessTokenPassCode
   */
  changePassCode: Call<R, 'changeAccessTokenPassCode'>

  /**
   * Create an access token.
   *
   * Makes one access token, with or without an owner.
   *
   * Which credentials have to be sent is a setting of the system: the settings of the classification count
   * when one is named, those of the active definition of access tokens otherwise. Where the system is set up
   * so, the new credentials are sent to the owner by email, by SMS or through another system.
   *
   * Where the system is set up so, the new access token waits for its verification and has a verification code.
   *
   * Where the pass code is generated, an owner has to be named.
   *
   * Available from R5.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/createAccessToken
   */
  create: Call<R, 'createAccessToken'>

  /**
   * Delete an access token.
   *
   * Removes one access token and hands it back as it was. Only an access token in state NOT_EFFECTIVE is taken.
   *
   * Available from R14.26.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/deleteAccessToken
   */
  delete: Call<R, 'deleteAccessToken'>

  /**
   * Ask for a new pass code.
   *
   * Starts the reset of a forgotten pass code: a mail goes to the identifier of the access token, which is an
   * email address.
   *
   * One call takes one access token. Only an access token in state EFFECTIVE is taken.
   *
   * Available from R16.12.0 and R17.10.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/forgetAccessTokenPassCode
   */
  forgotPassCode: Call<R, 'forgetAccessTokenPassCode'>

  /**
   * Make a one-time password.
   *
   * Makes a one-time password for one access token and tells until when it works. Calls that let an access
   * token identify somebody take it in place of the authentication code, or of the identifier and the pass
   * code, where they say so. It is good for a single session.
   *
   * Available from R13.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/generateAccessTokenOneTimePassword
   */
  generateOtp: Call<R, 'generateAccessTokenOneTimePassword'>

  /**
   * Get access tokens that nobody owns.
   *
   * Gives access tokens that belong to no accounts receivable and to no rewards participant, at most as many as asked for.
   *
   * Available from R5.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/getNotAssociatedAccessTokens
   */
  getNotAssociated: Call<R, 'getNotAssociatedAccessTokens'>

  /**
   * List the classifications of access tokens.
   *
   * Gives every classification an access token can carry.
   *
   * Available from R10.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listAccessTokenClassifications
   */
  configurationClassificationsList: Call<R, 'listAccessTokenClassifications'>

  /**
   * List the access tokens of an owner.
   *
   * Gives the access tokens of one owner, the oldest first. The owner is either an accounts receivable or a rewards participant. Exactly one of the two is named.
   *
   * The list can be fetched in parts.
   *
   * Available from R8.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listAccessTokens
   */
  list: Call<R, 'listAccessTokens'>

  /**
   * Reset the pass code.
   *
   * Replaces the pass code of one access token by a generated one and shows it.
   *
   * One call takes one access token, named by exactly one of its authentication code and its identifier. Only
   * an access token in state EFFECTIVE is taken.
   *
   * The new pass code meets the pass code settings of the classification or the definition of the access token.
   *
   * Available from R9.0.0. Deprecated from R16.12.0 and R17.10.0 and R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/resetAccessTokenPassCode
   */
  resetPassCode: Call<R, 'resetAccessTokenPassCode'>

  /**
   * Issue a new verification code.
   *
   * Replaces the verification code of one access token that waits for its verification. The state of the
   * access token stays as it is; the date, the user and the unit of its last change move.
   *
   * One call takes one access token, named by exactly one of its authentication code and its identifier. Only
   * an access token in state PENDING_VERIFICATION is taken.
   *
   * The new code is meant to reach the customer another way than through this answer.
   *
   * Available from R12.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/resetAccessTokenVerificationCode
   */
  resetVerificationCode: Call<R, 'resetAccessTokenVerificationCode'>

  /**
   * Make an access token effective.
   *
   * Turns one access token from NOT_EFFECTIVE to EFFECTIVE.
   *
   * One call takes one access token. Only an access token in state NOT_EFFECTIVE is taken.
   *
   * Available from R13.1.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/setAccessTokenAsEffective
   */
  setAsEffective: Call<R, 'setAccessTokenAsEffective'>

  /**
   * Make an access token not effective.
   *
   * Turns one access token from EFFECTIVE to NOT_EFFECTIVE.
   *
   * One call takes one access token. Only an access token in state EFFECTIVE is taken, and none that a rewards
   * participant owns who is not terminated.
   *
   * Available from R13.1.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/setAccessTokenAsNotEffective
   */
  setAsNotEffective: Call<R, 'setAccessTokenAsNotEffective'>

  /**
   * Show an access token.
   *
   * Gives one access token. The call is a POST so that the authentication code and the pass code stay out of the URL.
   *
   * Available from R5.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showAccessToken
   */
  show: Call<R, 'showAccessToken'>

  /**
   * Update an access token.
   *
   * Changes the credentials and the user-defined fields of one access token. What is not sent stays as it is;
   * what is sent as null is emptied.
   *
   * New credentials have to fit the settings of the classification, or of the active definition of access
   * tokens. The owner is not changed here.
   *
   * Available from R5.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/updateAccessToken
   */
  update: Call<R, 'updateAccessToken'>

  /**
   * Verify an access token.
   *
   * Verifies one access token by its verification code and makes it usable. Only an access token in state PENDING_VERIFICATION is taken, one per call.
   *
   * A new pass code can be set along with it.
   *
   * Available from R9.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/verifyAccessToken
   */
  verify: Call<R, 'verifyAccessToken'>
}

interface AccessTokens_R16_12_0<R extends string> extends AccessTokens<R> {
  /**
   * @deprecated Use access_tokens/forgot_pass_code, then access_tokens/change_pass_code instead.
   * @see http://127.0.0.1:8080/reference/resetAccessTokenPassCode
   */
  resetPassCode: Call<R, 'resetAccessTokenPassCode'>
}

interface AccessTokens_R18_0_0<R extends string> extends AccessTokens<R> {
  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/changeAccessTokenPassCode
   */
  changePassCode: Call<R, 'changeAccessTokenPassCode'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/createAccessToken
   */
  create: Call<R, 'createAccessToken'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/deleteAccessToken
   */
  delete: Call<R, 'deleteAccessToken'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/forgetAccessTokenPassCode
   */
  forgotPassCode: Call<R, 'forgetAccessTokenPassCode'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/generateAccessTokenOneTimePassword
   */
  generateOtp: Call<R, 'generateAccessTokenOneTimePassword'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/getNotAssociatedAccessTokens
   */
  getNotAssociated: Call<R, 'getNotAssociatedAccessTokens'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/listAccessTokenClassifications
   */
  configurationClassificationsList: Call<R, 'listAccessTokenClassifications'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/listAccessTokens
   */
  list: Call<R, 'listAccessTokens'>

  /**
   * @deprecated Use access_tokens/forgot_pass_code, then access_tokens/change_pass_code instead.
   * @see http://127.0.0.1:8080/reference/resetAccessTokenPassCode
   */
  resetPassCode: Call<R, 'resetAccessTokenPassCode'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/resetAccessTokenVerificationCode
   */
  resetVerificationCode: Call<R, 'resetAccessTokenVerificationCode'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/setAccessTokenAsEffective
   */
  setAsEffective: Call<R, 'setAccessTokenAsEffective'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/setAccessTokenAsNotEffective
   */
  setAsNotEffective: Call<R, 'setAccessTokenAsNotEffective'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/showAccessToken
   */
  show: Call<R, 'showAccessToken'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/updateAccessToken
   */
  update: Call<R, 'updateAccessToken'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/verifyAccessToken
   */
  verify: Call<R, 'verifyAccessToken'>
}

interface Users<R extends string> {
  /**
   * Change the password of a user.
   *
   * Sets a new password for one user. The old one is sent along.
   *
   * Available from R12.5.0 and R13.2.0 and R14.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/changeUserPassword
   */
  changePassword: Call<R, 'changeUserPassword'>

  /**
   * Create a user.
   *
   * Makes one user from a user template and gives it back.
   *
   * Available from R14.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/createUser
   */
  create: Call<R, 'createUser'>

  /**
   * List users.
   *
   * Gives the users that match one criterion, the oldest first: exactly one of the identifiers is sent.
   *
   * Available from R8.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listUsers
   */
  list: Call<R, 'listUsers'>

  /**
   * Show a user.
   *
   * Gives one user.
   *
   * Available from R8.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showUser
   */
  show: Call<R, 'showUser'>
}

interface Users_R18_0_0<R extends string> extends Users<R> {
  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/changeUserPassword
   */
  changePassword: Call<R, 'changeUserPassword'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/createUser
   */
  create: Call<R, 'createUser'>
}

interface Currencies<R extends string> {
  /**
   * Convert from the default currency.
   *
   * Turns a value of the default currency into another currency, by the exchange rate that is in effect.
   *
   * Available from R10.0.0.
   *
   * @see http://127.0.0.1:8080/reference/convertFromDefaultCurrency
   */
  convertFromDefaultCurrency: Call<R, 'convertFromDefaultCurrency'>

  /**
   * Convert to the default currency.
   *
   * Turns a value of some currency into the default currency, by the exchange rate that is in effect.
   *
   * Available from R10.0.0.
   *
   * @see http://127.0.0.1:8080/reference/convertToDefaultCurrency
   */
  convertToDefaultCurrency: Call<R, 'convertToDefaultCurrency'>

  /**
   * List currencies.
   *
   * Gives the currencies that accounts may have, the oldest first.
   *
   * Only currencies with at least one exchange rate are given.
   *
   * Available from R10.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listCurrencies
   */
  list: Call<R, 'listCurrencies'>

  /**
   * Show a currency.
   *
   * Gives one currency.
   *
   * Available from R10.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showCurrency
   */
  show: Call<R, 'showCurrency'>
}

interface ContactInformation<R extends string> {
  /**
   * Create a contact.
   *
   * Makes one contact, a person or a company. A call that is repeated makes another one.
   *
   * @see http://127.0.0.1:8080/reference/createContactInformation
   */
  create: Call<R, 'createContactInformation'>

  /**
   * Show a contact.
   *
   * Gives one contact.
   *
   * @see http://127.0.0.1:8080/reference/showContactInformation
   */
  show: Call<R, 'showContactInformation'>

  /**
   * Update a contact.
   *
   * Changes one contact. What is not sent stays as it is; what is sent as null is emptied. Addresses, phones and email addresses that are added are active.
   *
   * @see http://127.0.0.1:8080/reference/updateContactInformation
   */
  update: Call<R, 'updateContactInformation'>

  /**
   * Check the format of a post code.
   *
   * Says whether a post code has a valid format in a country.
   *
   * Available from R15.0.0.
   *
   * @see http://127.0.0.1:8080/reference/validateAddressPostCode
   */
  validateAddressPostCode: Call<R, 'validateAddressPostCode'>

  /**
   * Check the format of a passport number.
   *
   * Says whether a passport number has a valid format in a country.
   *
   * Available from R15.0.0.
   *
   * @see http://127.0.0.1:8080/reference/validatePassportNumber
   */
  validatePassportNumber: Call<R, 'validatePassportNumber'>

  /**
   * Check the format of an ID number.
   *
   * Says whether the ID number of a person has a valid format in a country.
   *
   * Available from R15.0.0.
   *
   * @see http://127.0.0.1:8080/reference/validatePersonIdNumber
   */
  validatePersonIdNumber: Call<R, 'validatePersonIdNumber'>

  /**
   * Verify the KYC profile of a contact.
   *
   * Sets the KYC profile of one contact to its verified state.
   *
   * Available from R14.0.0.
   *
   * @see http://127.0.0.1:8080/reference/verifyContactInformationKycProfile
   */
  verifyKycProfile: Call<R, 'verifyContactInformationKycProfile'>
}

interface Products<R extends string> {
  /**
   * Create a product.
   *
   * Makes one product and gives it back.
   *
   * Available from R14.0.0.
   *
   * @see http://127.0.0.1:8080/reference/createProduct
   */
  create: Call<R, 'createProduct'>

  /**
   * List products.
   *
   * Gives the products of one type, brand, family or category, the oldest first: exactly one of the identifiers is sent.
   *
   * @see http://127.0.0.1:8080/reference/listProducts
   */
  list: Call<R, 'listProducts'>

  /**
   * Show a product.
   *
   * Gives one product.
   *
   * @see http://127.0.0.1:8080/reference/showProduct
   */
  show: Call<R, 'showProduct'>

  /**
   * Synchronise products.
   *
   * Brings up to 1000 products of another system into the catalogue. A product that is there already is changed, by its code or its alternative code as the definition has it; any other is made. One that is refused leaves the others alone.
   *
   * Available from R14.0.0.
   *
   * @see http://127.0.0.1:8080/reference/synchroniseProducts
   */
  synchronise: Call<R, 'synchroniseProducts'>

  /**
   * Update a product.
   *
   * Changes one product and gives it back. What is not sent stays as it is; what is sent as null is emptied.
   *
   * Available from R14.0.0.
   *
   * @see http://127.0.0.1:8080/reference/updateProduct
   */
  update: Call<R, 'updateProduct'>
}

interface Authentication<R extends string> {
  /**
   * Log in with username and password.
   *
   * Opens a session in one organisation and hands back the token that every other call needs.
   *
   * The session acts as the user in one unit, with the rights of that user, and is not narrowed to the data of
   * one customer. When the session is over, log in again; no other way to renew it is known.
   *
   * The token is a JSON Web Token, and the session ends two hours after it was opened, used or not.
   *
   * @see http://127.0.0.1:8080/reference/createSessionToken
   */
  token: Call<R, 'createSessionToken'>

  /**
   * Log in a customer.
   *
   * Opens a session for one customer and hands back the token that every other call needs. Later calls with
   * this token see only records that the customer owns.
   *
   * The customer is known by an access token. The key of the application goes with it, as the username of HTTP
   * Basic with an empty password, and must be of the classification CONSUMER_APPLICATION_KEY. The session ends
   * two hours after it was opened, used or not. When it is over, log in again.
   *
   * In place of an access token, a token of the identity management system can name the customer. The organisation is then named too, and no key is sent. The key stays mandatory with an access token.
   *
   * Available from R15.0.0.
   *
   * @see http://127.0.0.1:8080/reference/createSessionTokenByConsumerApplicationKey
   */
  consumerApplicationKeyToken: Call<R, 'createSessionTokenByConsumerApplicationKey'>

  /**
   * Log in a device.
   *
   * Opens a session for an installed item, such as a set-top box, and hands back the token that every other
   * call needs. Later calls with this token see only data of the accounts receivable that owns the device.
   *
   * The session ends two hours after it was opened, used or not. When it is over, log in again.
   *
   * Available from R15.0.0.
   *
   * @see http://127.0.0.1:8080/reference/createSessionTokenByDeviceApplicationKey
   */
  deviceApplicationKeyToken: Call<R, 'createSessionTokenByDeviceApplicationKey'>

  /**
   * Log in with a Web API key.
   *
   * Opens a session for the user a Web API key belongs to and hands back the token that every other call
   * needs. The vendor recommends this login over username and password.
   *
   * The key goes into the username of HTTP Basic, with an empty password. It stands for the organisation too,
   * so none is named. The session ends two hours after it was opened, used or not, and is not narrowed to the
   * data of one customer. When it is over, log in again.
   *
   * The token is a JSON Web Token.
   *
   * The key must be of the classification SYSTEMIC_KEY.
   *
   * Available from R10.0.0.
   *
   * @see http://127.0.0.1:8080/reference/createSessionTokenByWebApiKey
   */
  webApiKeyToken: Call<R, 'createSessionTokenByWebApiKey'>

  /**
   * Release a session token.
   *
   * Ends the session of the given token. Every later call refuses the token. Release a token that is no longer needed.
   *
   * Sessions end by themselves two hours after they were opened.
   *
   * Available from R10.0.0. Deprecated from R12.0.0.
   *
   * @see http://127.0.0.1:8080/reference/releaseSessionToken
   */
  tokenRelease: Call<R, 'releaseSessionToken'>
}

interface Authentication_R12_0_0<R extends string> extends Authentication<R> {
  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/releaseSessionToken
   */
  tokenRelease: Call<R, 'releaseSessionToken'>
}

interface UsageAuthorisations<R extends string> {
  /**
   * Create a usage authorisation.
   *
   * Sets an amount aside that a customer asks to be allowed to use, for one subscription or one account. It is BLOCKED until it is used up, cancelled or expired.
   *
   * Available from R13.0.0.
   *
   * @see http://127.0.0.1:8080/reference/createUsageAuthorisation
   */
  create: Call<R, 'createUsageAuthorisation'>
}

interface WalletTransactions<R extends string> {
  /**
   * Make a wallet transaction.
   *
   * Credits or debits a wallet, pays money back out of it, or moves money to another wallet: what is done is told by the class of the type, CREDIT, DEBIT, REIMBURSE or TRANSFER. A transfer makes a debit and a credit beside itself.
   *
   * @see http://127.0.0.1:8080/reference/createWalletTransaction
   */
  create: Call<R, 'createWalletTransaction'>

  /**
   * List types of wallet transactions.
   *
   * Gives the types of wallet transactions of one class that may be used.
   *
   * Available from R9.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listWalletTransactionTypes
   */
  configurationTypesList: Call<R, 'listWalletTransactionTypes'>

  /**
   * List wallet transactions.
   *
   * Gives the transactions of one wallet, the oldest first.
   *
   * @see http://127.0.0.1:8080/reference/listWalletTransactions
   */
  list: Call<R, 'listWalletTransactions'>

  /**
   * Void a wallet transaction.
   *
   * Voids one transaction that is not voided yet, of a wallet that is effective, by another one with the same data and the opposite sign. Voiding a transfer voids its debit and its credit as well; those two cannot be voided alone.
   *
   * @see http://127.0.0.1:8080/reference/voidWalletTransaction
   */
  void: Call<R, 'voidWalletTransaction'>
}

interface WebhookRequests<R extends string> {
  /**
   * Delete a webhook request.
   *
   * Removes one webhook request, successful or rejected, and hands it back as it was.
   *
   * Available from R9.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/deleteWebhookRequest
   */
  delete: Call<R, 'deleteWebhookRequest'>

  /**
   * List webhook requests.
   *
   * Gives the webhook requests of one definition, one workflow rule, one kind of record or one record, the oldest first: exactly one of these is sent.
   *
   * Available from R9.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listWebhookRequests
   */
  list: Call<R, 'listWebhookRequests'>

  /**
   * Send a webhook request again.
   *
   * Sends one rejected webhook request again and hands it back.
   *
   * Available from R9.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/resendWebhookRequest
   */
  resend: Call<R, 'resendWebhookRequest'>

  /**
   * Show a webhook request.
   *
   * Gives one webhook request.
   *
   * Available from R9.0.0. Deprecated from R18.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showWebhookRequest
   */
  show: Call<R, 'showWebhookRequest'>
}

interface WebhookRequests_R18_0_0<R extends string> extends WebhookRequests<R> {
  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/deleteWebhookRequest
   */
  delete: Call<R, 'deleteWebhookRequest'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/listWebhookRequests
   */
  list: Call<R, 'listWebhookRequests'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/resendWebhookRequest
   */
  resend: Call<R, 'resendWebhookRequest'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/showWebhookRequest
   */
  show: Call<R, 'showWebhookRequest'>
}

interface Wallets<R extends string> {
  /**
   * Let prepaid services draw on a wallet.
   *
   * Lets the prepaid, pre-rated services of a subscription draw on a wallet at once. The wallet is debited.
   *
   * Available from R14.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/enforceWalletConsumption
   */
  enforceWalletConsumption: Call<R, 'enforceWalletConsumption'>

  /**
   * Get the wallet transactions of the open balance period.
   *
   * Gives the transactions of one wallet that no closed balance period has taken up, so that they are not in the opening balance, the newest first.
   *
   * Available from R12.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/getCurrentBalancePeriodTransactions
   */
  transactionsGetCurrentBalancePeriodTransactions: Call<R, 'getCurrentBalancePeriodTransactions'>

  /**
   * Get the effective wallet of an account.
   *
   * Gives the wallet of an accounts receivable or of a rewards participant that is in state EFFECTIVE. Exactly one owner is named.
   *
   * Available from R10.1.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/getEffectiveWallet
   */
  getEffective: Call<R, 'getEffectiveWallet'>

  /**
   * Get what of a wallet expires.
   *
   * Gives what of a wallet will have expired by a date, and on which days. Exactly one of the wallet and its owners is named.
   *
   * Available from R10.1.0.
   *
   * @see http://127.0.0.1:8080/reference/getExpiringWalletBalance
   */
  getExpiringBalance: Call<R, 'getExpiringWalletBalance'>

  /**
   * Get the balance of a wallet.
   *
   * Gives what a wallet holds now, or will hold on a date in the future, and in which parts. Exactly one of the wallet and its owners is named.
   *
   * Available from R12.0.0.
   *
   * @see http://127.0.0.1:8080/reference/getWalletBalance
   */
  getBalance: Call<R, 'getWalletBalance'>

  /**
   * Get the balance of a wallet, broken down.
   *
   * Gives what a wallet holds now, or will hold on a date in the future, broken down by currencies and reward offers. Exactly one of the wallet and its owners is named.
   *
   * Available from R14.2.0.
   *
   * @see http://127.0.0.1:8080/reference/getWalletBalanceBreakdown
   */
  getBalanceBreakdown: Call<R, 'getWalletBalanceBreakdown'>

  /**
   * List wallets.
   *
   * Gives the wallets of an accounts receivable, or of the one a subscription belongs to, the oldest first: exactly one of the two is sent.
   *
   * Available from R4.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listWallets
   */
  list: Call<R, 'listWallets'>

  /**
   * Read a wallet.
   *
   * Gives one wallet.
   *
   * Available from R4.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showWallet
   */
  show: Call<R, 'showWallet'>

  /**
   * Move money from a wallet to an account.
   *
   * Takes an amount from one wallet and credits it to an accounts receivable, its owner where none is named. The wallet has to be active and to hold that much. It makes a wallet transaction and a posted credit note of the same amount.
   *
   * Available from R14.0.0.
   *
   * @see http://127.0.0.1:8080/reference/transferWalletToAccount
   */
  transferToAccount: Call<R, 'transferWalletToAccount'>

  /**
   * Change a wallet.
   *
   * Changes the user-defined fields of one wallet, and how products draw on it. A field that is left out stays as it is.
   *
   * Available from R4.0.0.
   *
   * @see http://127.0.0.1:8080/reference/updateWallet
   */
  update: Call<R, 'updateWallet'>
}

interface Wallets_R17_0_0<R extends string> extends Wallets<R> {
  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/enforceWalletConsumption
   */
  enforceWalletConsumption: Call<R, 'enforceWalletConsumption'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/getCurrentBalancePeriodTransactions
   */
  transactionsGetCurrentBalancePeriodTransactions: Call<R, 'getCurrentBalancePeriodTransactions'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/getEffectiveWallet
   */
  getEffective: Call<R, 'getEffectiveWallet'>
}

interface RewardTransactions<R extends string> {
  /**
   * Show the awards of a spend.
   *
   * Gives the award transactions that one spend transaction was taken out of, in the order in which they were spent.
   *
   * Available from R10.1.0.
   *
   * @see http://127.0.0.1:8080/reference/getAllocatedAwards
   */
  spendsGetAllocatedAwards: Call<R, 'getAllocatedAwards'>

  /**
   * Show what was spent of an award.
   *
   * Gives the spend transactions that were taken out of one award transaction, the oldest first.
   *
   * Available from R10.1.0.
   *
   * @see http://127.0.0.1:8080/reference/getAllocatedSpends
   */
  awardsGetAllocatedSpends: Call<R, 'getAllocatedSpends'>

  /**
   * List award transactions.
   *
   * Gives the award transactions of one rewards participant, account or wallet, or those for one event, the oldest first: exactly one of the identifiers is sent.
   *
   * Available from R10.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listAwardRewardTransactions
   */
  awardsList: Call<R, 'listAwardRewardTransactions'>

  /**
   * Show an award transaction.
   *
   * Gives one award transaction: exactly one of the identifiers is sent.
   *
   * Available from R10.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showAwardRewardTransaction
   */
  awardsShow: Call<R, 'showAwardRewardTransaction'>

  /**
   * Show a spend transaction.
   *
   * Gives one spend transaction: exactly one of the identifiers is sent.
   *
   * Available from R10.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showSpendRewardTransaction
   */
  spendsShow: Call<R, 'showSpendRewardTransaction'>
}

interface Bills<R extends string> {
  /**
   * Get the latest bills.
   *
   * Gives the bills that were made last for one accounts receivable, the newest first.
   *
   * @see http://127.0.0.1:8080/reference/getLatestBills
   */
  getLatest: Call<R, 'getLatestBills'>

  /**
   * List bills.
   *
   * Gives the bills of one accounts receivable, the oldest first.
   *
   * @see http://127.0.0.1:8080/reference/listBills
   */
  list: Call<R, 'listBills'>

  /**
   * Present a bill.
   *
   * Sets the state of one bill to PRESENTED.
   *
   * @see http://127.0.0.1:8080/reference/presentBill
   */
  present: Call<R, 'presentBill'>

  /**
   * Show a bill.
   *
   * Gives one bill.
   *
   * @see http://127.0.0.1:8080/reference/showBill
   */
  show: Call<R, 'showBill'>
}

interface PaymentGatewayRequests<R extends string> {
  /**
   * Get pending payment gateway requests.
   *
   * Gives the requests to payment gateways that are pending, the oldest first.
   *
   * @see http://127.0.0.1:8080/reference/getPendingPaymentGatewayRequests
   */
  getPending: Call<R, 'getPendingPaymentGatewayRequests'>

  /**
   * Post payment gateway requests in bulk.
   *
   * Sets up to 1000 requests to posted. Only requests that are pending or under processing may be named.
   *
   * Available from R11.0.0.
   *
   * @see http://127.0.0.1:8080/reference/postPaymentGatewayRequests
   */
  bulkPost: Call<R, 'postPaymentGatewayRequests'>

  /**
   * Process payment gateway requests in bulk.
   *
   * Sets up to 1000 pending requests to being under processing. Only pending requests may be named.
   *
   * Available from R11.0.0.
   *
   * @see http://127.0.0.1:8080/reference/processPaymentGatewayRequests
   */
  bulkProcess: Call<R, 'processPaymentGatewayRequests'>
}

interface Segmentation<R extends string> {
  /**
   * Show what a segment holds.
   *
   * Gives the records that a segment holds.
   *
   * Available from R4.0.0.
   *
   * @see http://127.0.0.1:8080/reference/getSegmentMembers
   */
  preview: Call<R, 'getSegmentMembers'>

  /**
   * List segments.
   *
   * Gives the segments of one kind of record, the oldest first.
   *
   * Available from R4.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listSegments
   */
  list: Call<R, 'listSegments'>

  /**
   * Show a segment.
   *
   * Gives one segment.
   *
   * Available from R4.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showSegment
   */
  show: Call<R, 'showSegment'>
}

interface BuyInAdvanceRequests<R extends string> {
  /**
   * List requests to buy in advance.
   *
   * Gives the requests to buy in advance of one subscription, the oldest first.
   *
   * Available from R6.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listBuyInAdvanceRequests
   */
  list: Call<R, 'listBuyInAdvanceRequests'>

  /**
   * Show a request to buy in advance.
   *
   * Gives one request to buy in advance.
   *
   * Available from R6.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showBuyInAdvanceRequest
   */
  show: Call<R, 'showBuyInAdvanceRequest'>
}

interface BuyInAdvanceRequests_R17_0_0<R extends string> extends BuyInAdvanceRequests<R> {
  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/listBuyInAdvanceRequests
   */
  list: Call<R, 'listBuyInAdvanceRequests'>

  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/showBuyInAdvanceRequest
   */
  show: Call<R, 'showBuyInAdvanceRequest'>
}

interface CreditNotes<R extends string> {
  /**
   * List rejection reasons of credit notes.
   *
   * Gives the reasons for which a draft credit note may be rejected, as the active definition of financial transactions has them.
   *
   * Available from R9.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listCreditNoteRejectionReasons
   */
  configurationRejectionReasonsList: Call<R, 'listCreditNoteRejectionReasons'>

  /**
   * List credit notes.
   *
   * Gives the credit notes of one accounts receivable, the oldest first.
   *
   * @see http://127.0.0.1:8080/reference/listCreditNotes
   */
  list: Call<R, 'listCreditNotes'>

  /**
   * Post a credit note.
   *
   * Posts a credit note that is a draft.
   *
   * @see http://127.0.0.1:8080/reference/postCreditNote
   */
  post: Call<R, 'postCreditNote'>

  /**
   * Reject a credit note.
   *
   * Rejects a credit note that is a draft.
   *
   * @see http://127.0.0.1:8080/reference/rejectCreditNote
   */
  reject: Call<R, 'rejectCreditNote'>

  /**
   * Show a credit note.
   *
   * Gives one credit note.
   *
   * @see http://127.0.0.1:8080/reference/showCreditNote
   */
  show: Call<R, 'showCreditNote'>
}

interface Refunds<R extends string> {
  /**
   * List rejection reasons of refunds.
   *
   * Gives the reasons for which a draft refund may be rejected, as the active definition of financial transactions has them.
   *
   * Available from R9.0.0. Deprecated from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listRefundRejectionReasons
   */
  configurationRejectionReasonsList: Call<R, 'listRefundRejectionReasons'>

  /**
   * List refund types.
   *
   * Gives the types of refunds that are in use.
   *
   * Available from R9.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listRefundTypes
   */
  configurationTypesList: Call<R, 'listRefundTypes'>

  /**
   * List refunds.
   *
   * Gives the refunds of one accounts receivable, the oldest first.
   *
   * @see http://127.0.0.1:8080/reference/listRefunds
   */
  list: Call<R, 'listRefunds'>

  /**
   * Reject a refund.
   *
   * Rejects a refund that is a draft.
   *
   * @see http://127.0.0.1:8080/reference/rejectRefund
   */
  reject: Call<R, 'rejectRefund'>

  /**
   * Show a refund.
   *
   * Gives one refund.
   *
   * @see http://127.0.0.1:8080/reference/showRefund
   */
  show: Call<R, 'showRefund'>

  /**
   * Update a refund.
   *
   * Changes a refund that is still a draft, and gives it back. What is not sent stays as it is; what is sent as null is emptied.
   *
   * Available from R9.1.0.
   *
   * @see http://127.0.0.1:8080/reference/updateRefund
   */
  update: Call<R, 'updateRefund'>
}

interface Refunds_R17_0_0<R extends string> extends Refunds<R> {
  /**
   * @deprecated
   * @see http://127.0.0.1:8080/reference/listRefundRejectionReasons
   */
  configurationRejectionReasonsList: Call<R, 'listRefundRejectionReasons'>
}

interface RewardSchemes<R extends string> {
  /**
   * List reward schemes.
   *
   * Gives the effective reward schemes that accounts may join, the oldest first.
   *
   * Available from R17.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listRewardSchemes
   */
  list: Call<R, 'listRewardSchemes'>
}

interface UsageAuthorisation<R extends string> {
  /**
   * List usage authorisations.
   *
   * Gives the usage authorisations of one account, the oldest first.
   *
   * Available from R13.0.0.
   *
   * @see http://127.0.0.1:8080/reference/listUsageAuthorisations
   */
  list: Call<R, 'listUsageAuthorisations'>

  /**
   * Show a usage authorisation.
   *
   * Gives one usage authorisation.
   *
   * Available from R13.0.0.
   *
   * @see http://127.0.0.1:8080/reference/showUsageAuthorisation
   */
  show: Call<R, 'showUsageAuthorisation'>
}

/** The operations of one release, one method each. */
export interface Methods<R extends string> {
  readonly subscriptions: Known<R> extends 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0' ? Subscriptions_R17_0_0<R> : Subscriptions<R>
  readonly accountsReceivable: AccountsReceivable<R>
  readonly customerEvents: Known<R> extends 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0' ? CustomerEvents_R17_0_0<R> : CustomerEvents<R>
  readonly nagraMediaPlatform: NagraMediaPlatform<R>
  readonly perception: Perception<R>
  readonly tucano: Tucano<R>
  readonly rewardsParticipants: Known<R> extends 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0' ? RewardsParticipants_R17_0_0<R> : RewardsParticipants<R>
  readonly invoices: Invoices<R>
  readonly payments: Payments<R>
  readonly vouchers: Known<R> extends 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0' ? Vouchers_R17_0_0<R> : Vouchers<R>
  readonly accessTokens: Known<R> extends 'R16.12.0' | 'R16.31.0' | 'R17.10.0' ? AccessTokens_R16_12_0<R> : Known<R> extends 'R18.0.0' ? AccessTokens_R18_0_0<R> : AccessTokens<R>
  readonly users: Known<R> extends 'R18.0.0' ? Users_R18_0_0<R> : Users<R>
  readonly currencies: Currencies<R>
  readonly contactInformation: ContactInformation<R>
  readonly products: Products<R>
  readonly authentication: Known<R> extends 'R12.0.0' | 'R12.1.0' | 'R12.2.0' | 'R12.3.0' | 'R12.4.0' | 'R12.5.0' | 'R12.6.0' | 'R12.7.0' | 'R13.0.0' | 'R13.1.0' | 'R13.2.0' | 'R14.0.0' | 'R14.1.0' | 'R14.2.0' | 'R14.3.0' | 'R14.5.0' | 'R14.8.0' | 'R14.10.0' | 'R14.17.0' | 'R14.26.0' | 'R14.28.0' | 'R15.0.0' | 'R15.2.0' | 'R16.0.0' | 'R16.1.0' | 'R16.2.0' | 'R16.3.0' | 'R16.12.0' | 'R16.31.0' | 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0' ? Authentication_R12_0_0<R> : Authentication<R>
  readonly usageAuthorisations: UsageAuthorisations<R>
  readonly walletTransactions: WalletTransactions<R>
  readonly webhookRequests: Known<R> extends 'R18.0.0' ? WebhookRequests_R18_0_0<R> : WebhookRequests<R>
  readonly wallets: Known<R> extends 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0' ? Wallets_R17_0_0<R> : Wallets<R>
  readonly rewardTransactions: RewardTransactions<R>
  readonly bills: Bills<R>
  readonly paymentGatewayRequests: PaymentGatewayRequests<R>
  readonly segmentation: Segmentation<R>
  readonly buyInAdvanceRequests: Known<R> extends 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0' ? BuyInAdvanceRequests_R17_0_0<R> : BuyInAdvanceRequests<R>
  readonly creditNotes: CreditNotes<R>
  readonly refunds: Known<R> extends 'R17.0.0' | 'R17.1.0' | 'R17.9.0' | 'R17.10.0' | 'R18.0.0' ? Refunds_R17_0_0<R> : Refunds<R>
  readonly rewardSchemes: RewardSchemes<R>
  readonly usageAuthorisation: UsageAuthorisation<R>
}
