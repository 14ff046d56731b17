/** A place at which an answer may differ from the documented one. */
export interface MayDiffer {
  /** The place: `*` stands for any item of a list. */
  at: string
  /** Where: the operations, or all. */
  operations: readonly string[] | 'all'
  /**
   * How: another value of the same kind; a value where the example has none; or an empty text where the
   * example has null; or nothing where the example has null for a field that a later release brings.
   */
  how: 'another value' | 'left out' | 'empty text' | 'not there yet'
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
  'createContactInformation',
  'updateContactInformation',
  'showAccountsReceivable',
  'showAccountsReceivableByPost',
  'createAccountsReceivable',
  'updateAccountsReceivable',
  'listAccountsReceivable',
  'showSuspenseAccountsReceivable',
]
const accounts = [
  'showAccountsReceivable',
  'showAccountsReceivableByPost',
  'createAccountsReceivable',
  'updateAccountsReceivable',
]
const pages = 'The example shows the fields its page shows; the table of the page has this one too.'

/** Every difference there may be between a documented answer and that of the server. One that no answer needs has to go. */
export const mayDiffer: readonly MayDiffer[] = [
  {
    at: 'data.token',
    operations: ['createSessionToken', 'createSessionTokenByWebApiKey'],
    how: 'another value',
    reason: 'An opaque token is drawn for each session.',
  },
  {
    at: 'data.token.claims.jti',
    operations: logins,
    how: 'another value',
    reason: 'Each session has an ID of its own.',
  },
  { at: 'data.token.signature', operations: logins, how: 'another value', reason: 'The secret and the jti differ.' },
  {
    at: 'data.jwt.signature',
    operations: ['authenticateTucanoSubscriber'],
    how: 'another value',
    reason: 'The secret differs.',
  },
  {
    at: 'data.nagra_token',
    operations: ['authenticateNagraSubscription'],
    how: 'another value',
    reason: 'The token of a subscription that had none is drawn.',
  },
  {
    at: 'data.id',
    operations: [
      'cancelInvoice',
      'cancelPayment',
      'createAccessToken',
      'createPayment',
      'createUser',
      'payBill',
      'payInvoice',
      'createContactInformation',
      'createAccountsReceivable',
    ],
    how: 'another value',
    reason: 'The ID of a new record is drawn.',
  },
  ...['payment_preferences_set', 'presentment_preferences_set'].map((name) => ({
    at: `data.${name}`,
    operations: accounts,
    how: 'left out' as const,
    reason: 'It came between two forms of the example.',
  })),
  ...['payment_preferences_set', 'presentment_preferences_set'].map((name) => ({
    at: `data.*.${name}`,
    operations: ['listAccountsReceivable'],
    how: 'left out' as const,
    reason: 'It came between two forms of the example.',
  })),
  {
    at: 'data.number',
    operations: ['createAccountsReceivable'],
    how: 'another value',
    reason: 'A new account gets the next number; the example shows that of another one.',
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
    how: 'another value',
    reason: 'The code is drawn.',
  },
  {
    at: 'data.one_time_password',
    operations: ['generateAccessTokenOneTimePassword'],
    how: 'another value',
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
      'createPayment',
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
  {
    at: 'data.invoices_to_pay_set.*.currency_rate_period',
    operations: ['payBill', 'payInvoice'],
    how: 'not there yet',
    reason: 'The example shows invoices as they are from R10.0.0 on.',
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
