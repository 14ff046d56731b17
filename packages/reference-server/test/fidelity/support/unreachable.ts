/** A marked node that cannot be met in the answers of some operations, though its release has it. */
export interface Unreachable {
  /** The end of the pointer of the node in the bundle. */
  node: string
  /** Never there, or there and always null. */
  how: 'never there' | 'always null'
  operations: readonly string[]
  reason: string
}

/** All there are. One that is met after all has to go. */
export const unreachable: readonly Unreachable[] = [
  ...['/AwardRewardTransaction', '/AwardExpirationTransactionShort', '/AwardRewardTransactionShort'].flatMap((of) => ({
    node: `${of}/properties/alternative_amount`,
    how: 'always null' as const,
    operations: of.endsWith('nShort')
      ? of.startsWith('/AwardR')
        ? ['getAllocatedAwards']
        : ['showAwardRewardTransaction', 'listAwardRewardTransactions']
      : ['showAwardRewardTransaction', 'listAwardRewardTransactions'],
    reason: 'Awards are kept in one currency (decisions/0259).',
  })),
  ...['alternative_amount', 'spend_request_customer_event', 'voucher', 'credit_note', 'refund'].map((name) => ({
    node: `/SpendRewardTransaction/properties/${name}`,
    how: 'always null' as const,
    operations: ['showSpendRewardTransaction'],
    reason: 'No spend is made so here (decisions/0259).',
  })),
  {
    node: '/VoucherTypeShort/properties/classification',
    how: 'never there',
    operations: ['showAwardRewardTransaction', 'listAwardRewardTransactions', 'showSpendRewardTransaction'],
    reason: 'No voucher is issued for an award.',
  },
  ...['marketing_information_short_description', 'reward_scheme'].map((name) => ({
    node: `/RewardOfferShort/properties/${name}`,
    how: 'never there' as const,
    operations: ['getWalletBalanceBreakdown'],
    reason: 'No offer pays into a wallet (decisions/0259).',
  })),
  {
    node: '/AutoSpendAuthorisationShort/properties/authorised_rewards_participating_merchants_set',
    how: 'always null',
    operations: [
      ...['listRewardsParticipants', 'showRewardsParticipant', 'showRewardsParticipantByPost'],
      ...['endRewardsParticipation', 'updateRewardsParticipant'],
    ],
    reason: 'The fields of a merchant are on no page.',
  },
  ...['contribution_percentage', 'voucher'].map((name) => ({
    node: `/AwardRewardTransaction/properties/${name}`,
    how: 'always null' as const,
    operations: ['showAwardRewardTransaction', 'listAwardRewardTransactions'],
    reason: 'No page says how it comes about.',
  })),
  {
    node: '/life_cycle_state/x-enum-marks/PENDING_VERIFICATION',
    how: 'never there',
    operations: ['verifyAccessToken', 'setAccessTokenAsEffective', 'setAccessTokenAsNotEffective', 'deleteAccessToken'],
    reason: 'The call puts the access token into another state, or needs one that is in another.',
  },
  {
    node: '/SessionTokenClaims/properties/cii',
    how: 'never there',
    operations: ['createSessionToken', 'createSessionTokenByWebApiKey', 'createSessionTokenByDeviceApplicationKey'],
    reason: 'In sessions of customers only; that of a device has no contact.',
  },
  {
    node: '/SessionTokenClaims/properties/ari',
    how: 'never there',
    operations: ['createSessionToken', 'createSessionTokenByWebApiKey'],
    reason: 'In sessions of customers and devices only.',
  },
  {
    node: '/SessionTokenClaims/properties/acr',
    how: 'never there',
    operations: [
      'createSessionToken',
      'createSessionTokenByWebApiKey',
      'createSessionTokenByConsumerApplicationKey',
      'createSessionTokenByDeviceApplicationKey',
    ],
    reason: 'The other name of ari: the server writes the one that is observed (decisions/0106).',
  },
  {
    node: '/AccountsReceivable/properties/type/x-enum-marks/ORGANISATIONAL',
    how: 'never there',
    operations: ['createAccountsReceivable'],
    reason: 'The call makes accounts of type CUSTOMER.',
  },
  {
    node: '/AccountsReceivable/properties/opening_balance_date',
    how: 'always null',
    operations: ['createAccountsReceivable'],
    reason: 'No parameter known sets it, and no page says that it is set with the account.',
  },
  {
    node: '/ContactInformation/properties/preferred_language',
    how: 'always null',
    operations: ['createContactInformation'],
    reason: 'No parameter known sets it.',
  },
  ...['/InvoiceShort/properties/currency_rate_period', '/CurrencyShort/properties/life_cycle_state'].map((node) => ({
    node,
    how: 'never there' as const,
    operations: ['createPayment'],
    reason: 'A new payment is on account: it settles no invoice.',
  })),
  {
    node: '/AccessToken/properties/verification_code',
    how: 'always null',
    operations: ['verifyAccessToken'],
    reason: 'The code is used up by the call.',
  },
  {
    node: '/AccessToken/properties/verified_date',
    how: 'always null',
    operations: ['createAccessToken'],
    reason: 'A new access token was never verified.',
  },
  ...['wallet_balance_date', 'wallet_balance_period'].map((name) => ({
    node: `/WalletAllotment/properties/${name}`,
    how: 'always null' as const,
    operations: ['getEffectiveWallet', 'listWallets', 'showWallet', 'updateWallet'],
    reason: 'No balance period takes allotments up (decisions/0192).',
  })),
  {
    node: '/Product/properties/non_stockable',
    how: 'always null',
    operations: ['createProduct'],
    reason: 'No parameter of the call is known to set it.',
  },
  {
    node: '/WalletTransaction/properties/transferred_by_wallet_transaction',
    how: 'always null',
    operations: ['createWalletTransaction', 'voidWalletTransaction'],
    reason: 'The call answers the transfer and not its halves.',
  },
  {
    node: '/WalletTransaction/properties/category',
    how: 'always null',
    operations: ['createWalletTransaction'],
    reason: 'No parameter known sets it.',
  },
]
