/**
 * Examples of requests that the demo world refuses, and what a world must have to take them. The reference server's own
 * suite plays each of them in such a world; every other example is taken by the demo world as it stands.
 */
export const otherWorlds: readonly { has: string; examples: { [operationId: string]: readonly string[] } }[] = [
  {
    has: 'a draft with a number; drafts have none, as far as the pages show',
    examples: {
      postCreditNote: ['by-number'],
      postInvoice: ['by-number'],
      postPayment: ['by-number'],
      rejectCreditNote: ['by-number'],
      rejectInvoice: ['by-number'],
      rejectPayment: ['by-number'],
      rejectRefund: ['by-number'],
      updateInvoice: ['account-by-name'],
      updatePayment: ['category'],
      updateRefund: ['account-by-name'],
    },
  },
  {
    has: 'an access token or a medium of the owner of the account',
    examples: {
      addAccountsReceivablePresentmentPreferences: byToken(),
      removeAccountsReceivablePaymentPreferences: byToken(),
      removeAccountsReceivablePresentmentPreferences: byToken(),
      showAccountsReceivableByPost: ['by-access-token', 'by-authentication-code'],
      updateAccountsReceivable: ['by-access-token', 'by-authentication-code'],
      updateAccountsReceivablePaymentPreferences: byToken(),
    },
  },
  {
    has: 'an account without the way to be presented bills',
    examples: { addAccountsReceivablePresentmentPreferences: ['by-number', 'by-id', 'by-name'] },
  },
  {
    has: 'an account with another way to be presented bills, or to pay',
    examples: {
      removeAccountsReceivablePaymentPreferences: ['by-preference-name'],
      removeAccountsReceivablePresentmentPreferences: ['by-preference-name'],
      updateAccountsReceivablePaymentPreferences: ['card', 'card-by-last-digits', 'opt-ins'],
    },
  },
  {
    has: 'no payment with the code',
    examples: { createPayment: ['with-back-office-code'] },
  },
  {
    has: 'a wallet with a limit to products that may be changed',
    examples: { updateWallet: ['product-changed', 'product-removed'] },
  },
  {
    has: 'a wallet in a second currency',
    examples: { createWalletTransaction: ['in-alternative-currency', 'reserved-in-alternative-currency'] },
  },
  {
    has: 'a wallet of whom a token, a medium or a participant names',
    examples: {
      getEffectiveWallet: byOwner(),
      getExpiringWalletBalance: byOwner(),
      getWalletBalance: byOwner(),
      getWalletBalanceBreakdown: byOwner(),
    },
  },
  {
    has: 'a card of the account that owns the subscription',
    examples: { activateSubscription: ['card-by-id', 'card-by-reference', 'card-by-digits'] },
  },
  {
    has: 'one subscription of the account, in the state that the call needs',
    examples: {
      activateSubscription: ['by-account', ...byToken()],
      regretSubscription: ['by-one-time-password'],
      deactivateSubscription: ['by-one-time-password'],
      cancelSubscription: ['by-one-time-password'],
      endShortTermActivation: ['by-account', ...byToken()],
      endShortTermDeactivation: ['by-account', ...byToken()],
      applyPromoCode: ['by-one-time-password'],
      previewSubscriptionBill: ['by-one-time-password'],
    },
  },
  {
    has: 'a subscription of another group',
    examples: { updateSubscription: ['owner-by-code'] },
  },
  {
    has: 'what a server that stands for a system does not do: no world of it takes them',
    examples: {
      createSubscription: ['concurrent-use'],
      calculateSubscriptionRates: ['concurrent-use', 'bought-in-advance'],
    },
  },
  {
    has: 'a referral, or an event in social media, that was rewarded',
    examples: {
      listAwardRewardTransactions: ['referral', 'social-media'].flatMap((of) =>
        ['by-number', 'by-id', 'by-reference'].map((way) => `${of}-${way}`),
      ),
    },
  },
  {
    has: 'access tokens and a medium of the customer whose events are asked for, or awards to spend',
    examples: {
      listPurchases: byCustomersToken(),
      listReferrals: [...byCustomersToken(), ...referredByToken()],
    },
  },
  {
    has: 'an access token of a rewards participant',
    examples: {
      ...Object.fromEntries(
        [
          ...['previewPurchase', 'createPurchase', 'createSpendRequest', 'createAchievement'],
          ...['listSpendRequests'],
        ].map((id) => [
          id,
          byTokenAlone().map((way) => `by-participant-${way.replace('by-', '').replace('access-token', 'card')}`),
        ]),
      ),
      createReferral: [...byCustomersToken(), ...referredByToken()],
      calculateRewardsParticipantAwards: byTokenAlone(),
      listAwardRewardTransactions: byTokenAlone().map((way) => `participant-${way}`),
      endRewardsParticipation: ['duplicate', 'duplicate-by-pass-code'],
      showRewardsParticipantByPost: byTokenAlone(),
      updateRewardsParticipant: byTokenAlone(),
    },
  },
]

function byCustomersToken(): string[] {
  return ['card', 'pass-code', 'one-time-password'].map((way) => `by-participant-${way}`)
}

function referredByToken(): string[] {
  return ['card', 'one-time-password'].map((way) => `referred-by-participant-${way}`)
}

function byTokenAlone(): string[] {
  return ['by-access-token', 'by-pass-code', 'by-one-time-password']
}

function byOwner(): string[] {
  const byTokenOf = (owner: string) =>
    ['authentication-code', 'pass-code', 'one-time-password'].map((way) => `${owner}-by-${way}`)
  return [...byTokenOf('account'), ...byTokenOf('participant'), 'participant-by-number', 'participant-by-id']
}

function byToken(): string[] {
  return ['by-access-token', 'by-authentication-code', 'by-identification-medium', 'by-one-time-password']
}

/** Whether the demo world refuses an example, which may be a form of one that goes by a longer name. */
export function needsOtherWorld(operationId: string, name: string): boolean {
  return otherWorlds.some(({ examples }) =>
    examples[operationId]?.some((listed) => name === listed || name.startsWith(`${listed}-`)),
  )
}
