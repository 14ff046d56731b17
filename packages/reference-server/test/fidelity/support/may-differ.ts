/** A place at which an answer may differ from the documented one. */
export interface MayDiffer {
  /** The place: `*` stands for any item of a list. */
  at: string
  /** Where: the operations, or all. */
  operations: readonly string[] | 'all'
  /**
   * How: another text of the same form, drawn for each call; another value of the same kind; a value where the example
   * has none; or an empty text where the example has null.
   */
  how: 'drawn' | 'another value' | 'left out' | 'empty text'
  reason: string
}

const logins = [
  'createSessionToken',
  'createSessionTokenByWebApiKey',
  'createSessionTokenByConsumerApplicationKey',
  'createSessionTokenByDeviceApplicationKey',
]
const accessTokenLists = ['getNotAssociatedAccessTokens', 'listAccessTokens']
const firstForms = [
  'createSessionToken',
  'createAccessToken',
  'showAccessToken',
  'updateAccessToken',
  ...accessTokenLists,
  'showContactInformation',
]
const pages = 'The example shows the fields its page shows; the table of the page has this one too.'

/** Every difference there may be between a documented answer and that of the server. One that no answer needs has to go. */
export const mayDiffer: readonly MayDiffer[] = [
  {
    at: 'data.token',
    operations: ['createSessionToken', 'createSessionTokenByWebApiKey'],
    how: 'drawn',
    reason: 'An opaque token is drawn for each session.',
  },
  {
    at: 'data.token.claims.jti',
    operations: logins,
    how: 'drawn',
    reason: 'Each session has an ID of its own.',
  },
  { at: 'data.token.signature', operations: logins, how: 'drawn', reason: 'The secret and the jti differ.' },
  {
    at: 'data.jwt.signature',
    operations: ['authenticateTucanoSubscriber'],
    how: 'drawn',
    reason: 'The secret differs.',
  },
  {
    at: 'data.nagra_token',
    operations: ['authenticateNagraSubscription'],
    how: 'drawn',
    reason: 'The token of a subscription that had none is drawn.',
  },
  {
    at: 'data.id',
    operations: [
      'cancelInvoice',
      'cancelPayment',
      'createAccessToken',
      'createPayment',
      'createProduct',
      'createUser',
      'payBill',
      'payInvoice',
      'createContactInformation',
      'createAccountsReceivable',
      'createWalletTransaction',
      'voidWalletTransaction',
      ...['activateSubscription', 'deactivateSubscription', 'cancelSubscription', 'regretSubscription'],
      ...['endShortTermActivation', 'endShortTermDeactivation', 'createSubscription', 'createUsageAuthorisation'],
    ],
    how: 'drawn',
    reason: 'The ID of a new record is drawn.',
  },
  {
    at: 'data.subscription.id',
    operations: ['createSubscription'],
    how: 'drawn',
    reason: 'The ID of a new record is drawn.',
  },
  {
    at: 'data.wallet_transaction.id',
    operations: ['enforceWalletConsumption', 'transferAccountsReceivableToWallet', 'transferWalletToAccount'],
    how: 'drawn',
    reason: 'The ID of a new record is drawn.',
  },
  {
    at: 'data.invoice.id',
    operations: ['transferAccountsReceivableToWallet'],
    how: 'drawn',
    reason: 'The ID of a new record is drawn.',
  },
  {
    at: 'data.processed_products_set.*.id',
    operations: ['synchroniseProducts'],
    how: 'drawn',
    reason: 'The ID of a new record is drawn.',
  },
  {
    at: 'data.credit_note.id',
    operations: ['transferWalletToAccount'],
    how: 'drawn',
    reason: 'The ID of a new record is drawn.',
  },
  {
    at: 'data.authentication_code',
    operations: ['createAccessToken', 'updateAccessToken'],
    how: 'another value',
    reason: 'A code that is not sent is drawn.',
  },
  {
    at: 'data.verification_code',
    operations: ['createAccessToken', 'resetAccessTokenVerificationCode'],
    how: 'drawn',
    reason: 'The code is drawn.',
  },
  {
    at: 'data.one_time_password',
    operations: ['generateAccessTokenOneTimePassword'],
    how: 'drawn',
    reason: 'The password is drawn.',
  },
  {
    at: 'data.random_pass_code',
    operations: ['resetAccessTokenPassCode'],
    how: 'another value',
    reason: 'The pass code is drawn.',
  },
  {
    at: 'status.description',
    operations: [
      'authenticateTucanoSubscriber',
      'createSessionTokenByConsumerApplicationKey',
      'getNotAssociatedAccessTokens',
      'updateAccessToken',
    ],
    how: 'another value',
    reason: 'No page prints what a failure says; the server tells what to do about it.',
  },
  ...['status.message', 'status.description'].map((at) => ({
    at,
    operations: firstForms,
    how: 'empty text' as const,
    reason: 'Early samples have null here and later ones an empty text; the server always writes the text.',
  })),
  {
    at: 'data',
    operations: 'all',
    how: 'left out',
    reason: 'No page says whether an answer without data has an empty object or nothing; the server sends {}.',
  },
  {
    at: 'data.card_last_4_digits',
    operations: [
      'createAccessToken',
      'deleteAccessToken',
      'setAccessTokenAsEffective',
      'setAccessTokenAsNotEffective',
      'showAccessToken',
      'updateAccessToken',
      'verifyAccessToken',
    ],
    how: 'left out',
    reason: 'It came between two forms of the example, and was deprecated by the next one.',
  },
  {
    at: 'data.*.card_last_4_digits',
    operations: accessTokenLists,
    how: 'left out',
    reason: 'It came between two forms of the example, and was deprecated by the next one.',
  },
  {
    at: 'data.card_masked_number',
    operations: ['setAccessTokenAsEffective', 'setAccessTokenAsNotEffective'],
    how: 'left out',
    reason: 'It came between two forms of the example.',
  },
  {
    at: 'data.classification',
    operations: ['createAccessToken', 'showAccessToken', 'updateAccessToken', 'verifyAccessToken'],
    how: 'left out',
    reason: 'It came between two forms of the example.',
  },
  {
    at: 'data.*.classification',
    operations: accessTokenLists,
    how: 'left out',
    reason: 'It came between two forms of the example.',
  },
  {
    at: 'data.verified_by_user',
    operations: ['createAccessToken', 'showAccessToken', 'updateAccessToken'],
    how: 'left out',
    reason:
      'Its page bears no mark for it, so the contract has it before there are verifications; the example does not.',
  },
  {
    at: 'data.*.verified_by_user',
    operations: accessTokenLists,
    how: 'left out',
    reason:
      'Its page bears no mark for it, so the contract has it before there are verifications; the example does not.',
  },
  {
    at: 'data.*.classification',
    operations: ['listRefundTypes'],
    how: 'left out',
    reason: 'Only the sample of the types of invoices shows it; the contract has one object for both.',
  },
  ...['created_by_business_unit', 'updated_by_business_unit'].map((name) => ({
    at: `data.log_information.${name}`,
    operations: ['resetAccessTokenPassCode', 'resetAccessTokenVerificationCode'],
    how: 'left out' as const,
    reason: 'The example has one form for all releases.',
  })),
  ...['id', 'accounts_receivable.account_owner.id'].map((name) => ({
    at: `data.subscription.${name}`,
    operations: ['authenticateNagraSubscription'],
    how: 'left out' as const,
    reason: pages,
  })),
  ...['last_name', 'life_cycle_state'].map((name) => ({
    at: `data.subscription.accounts_receivable.account_owner.${name}`,
    operations: ['authenticateNagraSubscription'],
    how: 'left out' as const,
    reason: pages,
  })),
]
