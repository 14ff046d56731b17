/** A marked node that cannot be met in the answers of some operations, though its release has it. */
export interface Unreachable {
  /** The end of the pointer of the node in the bundle; all, where it is empty. */
  node: string
  /** Only where it stands in this place of the data. */
  within?: string
  /** Never there, or there and always null. */
  how: 'never there' | 'always null'
  operations: readonly string[]
  reason: string
}

const acts = [
  ...['createSubscription', 'activateSubscription', 'deactivateSubscription', 'cancelSubscription'],
  ...['regretSubscription', 'endShortTermActivation', 'endShortTermDeactivation'],
]
const stateOf = (schema: string, ...states: string[]) => states.map((state) => `/${schema}/x-enum-marks/${state}`)
const actionStates = (...states: string[]) => stateOf('SubscriptionAction/properties/life_cycle_state', ...states)
const failedInSystem = ['EXECUTEDWITHERRORS', 'REJECTEDSYSTEMFAILURE']
const each = (nodes: readonly string[], rest: Omit<Unreachable, 'node'>): Unreachable[] =>
  nodes.map((node) => ({ node, ...rest }))

const purchases = ['showPurchase', 'listPurchases', 'createPurchase', 'cancelPurchase']
const spendRequests = ['showSpendRequest', 'listSpendRequests', 'createSpendRequest', 'cancelSpendRequest']

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
  ...['alternative_amount', 'voucher', 'credit_note', 'refund'].map((name) => ({
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
  {
    node: '/AwardRewardTransaction/properties/voucher',
    how: 'always null',
    operations: ['showAwardRewardTransaction', 'listAwardRewardTransactions'],
    reason: 'No voucher is issued for an award.',
  },
  ...each(
    ['requested_spend', 'total_awarded', 'total_spend', 'total_instant_spend'].map(
      (name) => `/PurchaseCustomerEvent/properties/${name}_alternative_amount`,
    ),
    { how: 'always null', operations: purchases, reason: 'Awards are kept in one currency (decisions/0259).' },
  ),
  ...each(
    ['requested_spend', 'total_awarded', 'total_spend', 'total_instant_spend'].map(
      (name) => `/PurchaseCustomerEventShort/properties/${name}_alternative_amount`,
    ),
    { how: 'always null', operations: spendRequests, reason: 'Awards are kept in one currency (decisions/0259).' },
  ),
  {
    node: '/SpendRequestCustomerEventShort/properties/spend_alternative_amount',
    how: 'always null',
    operations: [...purchases.filter((one) => one !== 'cancelPurchase'), ...spendRequests],
    reason: 'Awards are kept in one currency (decisions/0259).',
  },
  {
    node: '/AwardRewardTransactionShort/properties/alternative_amount',
    how: 'always null',
    operations: [
      ...[...purchases.filter((one) => one !== 'cancelPurchase'), ...spendRequests],
      'applyPurchaseSettlement',
    ],
    reason: 'Awards are kept in one currency (decisions/0259).',
  },
  {
    node: '/SpendRequestCustomerEvent/properties/spend_alternative_amount',
    how: 'always null',
    operations: spendRequests,
    reason: 'Awards are kept in one currency (decisions/0259).',
  },
  {
    node: '/PurchasePreview/properties/total_award_alternative_amount',
    how: 'always null',
    operations: ['previewPurchase'],
    reason: 'Awards are kept in one currency (decisions/0259).',
  },
  {
    node: '/VoucherTypeShort/properties/classification',
    how: 'never there',
    operations: ['previewPurchase'],
    reason: 'No voucher is issued for an award.',
  },
  ...['intended_product_identifier', 'intended_product_value'].map((name) => ({
    node: `/PurchaseCustomerEventProduct/properties/${name}`,
    how: 'always null' as const,
    operations: purchases,
    reason: 'No parameter known sets it.',
  })),
  {
    node: '/PurchaseCustomerEvent/properties/instant_spend_request',
    how: 'always null',
    operations: ['cancelPurchase'],
    reason: 'The call cancels what was spent on the purchase.',
  },
  ...['instant_spend_request.', 'automatic_spend_request.', 'award_reward_transactions_set.*.'].map((of) => ({
    node: '',
    within: `data.${of}`,
    how: 'never there' as const,
    operations: ['cancelPurchase'],
    reason: 'The call cancels what was awarded for the purchase and spent on it.',
  })),
  ...['Purchase', 'Achievement', 'Referral'].map((type) => ({
    node: `/${type}CustomerEvent/properties/process_immediately`,
    how: 'always null' as const,
    operations: [`create${type}`],
    reason: 'No parameter known sets it.',
  })),
  ...['classification', 'process_immediately'].map((name) => ({
    node: `/SpendRequestCustomerEventShort/properties/${name}`,
    how: 'always null' as const,
    operations: ['createPurchase'],
    reason: 'No parameter of the call is known to set it of the spend requests that a purchase brings along.',
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
  ...each(actionStates('PENDING_VERIFICATION', 'REJECTED', 'REJECTEDSYSTEMVALIDATION', ...failedInSystem), {
    how: 'never there',
    operations: [...acts, 'getScheduledSubscriptionActions'],
    reason: 'An action is answered as it was carried out or put off, and those that are put off are listed.',
  }),
  ...each(actionStates(...failedInSystem), {
    how: 'never there',
    operations: ['showUsageAuthorisation', 'listUsageAuthorisations'],
    reason: 'Nothing fails by itself here.',
  }),
  {
    node: '/SubscriptionAction/properties/job',
    how: 'always null',
    operations: [...acts, 'getScheduledSubscriptionActions', 'showUsageAuthorisation', 'listUsageAuthorisations'],
    reason: 'The contract has no jobs.',
  },
  {
    node: '/SubscriptionAction/properties/scheduled_date',
    how: 'always null',
    operations: ['createSubscription', 'regretSubscription', 'endShortTermActivation', 'endShortTermDeactivation'],
    reason: 'The call is carried out at once.',
  },
  ...each(
    ['transaction_reference_number', 'udf_string_', 'udf_float_', 'udf_date_'].flatMap((name) =>
      (name.startsWith('udf') ? [1, 2, 3, 4, 5, 6, 7, 8].slice(0, name === 'udf_string_' ? 8 : 4) : ['']).map(
        (number) => `/SubscriptionAction/properties/${name}${number}`,
      ),
    ),
    {
      how: 'always null',
      operations: ['createSubscription'],
      reason: 'The page of the call has none of them for the action.',
    },
  ),
  ...each(['/BillingTermsShort/properties/expires_on', '/BillingTermsShort/properties/allowed_cancel_date'], {
    how: 'always null',
    operations: ['showSubscription', 'updateSubscription', 'deleteUsageAllowanceLimits'],
    reason: 'No page says what sets it.',
  }),
  ...each(['/SubscriptionTypeService/properties/trial_period'], {
    how: 'always null',
    operations: ['listServicesToSwapTo', 'listServicesToAdd', 'listServicesOfNewSubscription'],
    reason: 'Nothing is tried for free here.',
  }),
  {
    node: '/SubscriptionTypeExpense/properties/trial_period',
    how: 'always null',
    operations: ['listExpensesToAdd'],
    reason: 'Nothing is tried for free here.',
  },
  {
    node: '',
    within: 'data.completed_by_action',
    how: 'never there',
    operations: ['createUsageAuthorisation'],
    reason: 'A new authorisation is not used up.',
  },
  ...each(stateOf('SubscriptionBehaviour/properties/behavior_code', 'REPLACESUBSCRIPTION', 'SWAPPACKAGE'), {
    how: 'never there',
    operations: ['listSubscriptionBehaviours'],
    reason: 'No call of the contract does it.',
  }),
  ...each(stateOf('SubscriptionState', 'REPLACED', 'PENDING_VERIFICATION'), {
    how: 'never there',
    operations: [...acts, 'enforceWalletConsumption', 'createUsageAuthorisation', 'applyPromoCode'],
    reason: 'The call puts the subscription into another state, or needs one that is in another.',
  }),
  ...each(
    ['billed_amount_of', 'vat_amount_of', 'amount_to_be_paid_by'].flatMap((name) =>
      ['parent', 'member'].map((whose) => `/BillPreviewShort/properties/total_${name}_${whose}`),
    ),
    {
      how: 'never there',
      operations: ['previewBill', 'previewSubscriptionBill'],
      reason: 'Nobody pays for another account here (decisions/0223).',
    },
  ),
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
