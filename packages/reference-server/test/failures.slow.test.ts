import { bundle } from '@crmcom-webapi/contract'
import { knownMethods } from '@crmcom-webapi/contract/known-methods'
import { failureCodes } from '@crmcom-webapi/server-routes'
import { describe, expect, it } from 'vitest'
import { BreakableStore } from './support/broken-stores.js'
import {
  type Answer,
  byKey,
  call,
  get,
  login,
  readAnswer,
  type Subject,
  seconds,
  send,
  startServer,
  user,
} from './support/server.js'

const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }

const accessTokens = async (server: Subject, operation: string, body: object): Promise<Answer> =>
  call(server, `access_tokens/${operation}`, { token: await login(server), ...body })

const createUser = async (server: Subject, wrong: object): Promise<Answer> =>
  call(server, 'users/create', {
    ...{ token: await login(server), user_template_identifier: { id: 'UT01' }, username: 'cashier' },
    ...{ password: 'new', password_confirmation: 'new', first_name: 'Kassia', last_name: 'Teller' },
    ...{ cti_phone_extension_number: '204', ...wrong },
  })

const elenis = { accounts_receivable_identifier: { number: 'ACR0000000021' } }
const inCash = { ...elenis, type_identifier: { name: 'Payment' }, payment_method_identifier: { name: 'Cash' } }
const draftOf = (reference_number: string) => ({ payment_identifier: { reference_number } })
const invoice = { invoice_identifier: { number: 'I0000000293' } }

/** Makes a call with a session, by POST or, where the path says so, by GET. */
const ask =
  (path: string, sent: object, { demo = {} as DemoChange } = {}) =>
  async (server: Subject): Promise<Answer> => {
    await changed(server, demo)
    const token = await login(server)
    return path.startsWith('GET ')
      ? get(server, path.slice(4), { token, ...sent })
      : call(server, path, { token, ...sent })
  }

/** What all records of a kind are to have. */
type DemoChange = { readonly [kind: string]: object }

async function changed(server: Subject, change: DemoChange): Promise<void> {
  if (Object.keys(change).length === 0) return
  const seed = server.control.snapshot()
  const records: { [kind: string]: readonly object[] | undefined } = { ...seed.records }
  for (const [kind, fields] of Object.entries(change))
    records[kind] = records[kind]?.map((one) => ({ ...one, ...fields }))
  await server.control.load({ ...seed, records })
}

const onEleni = { subscription_identifier: { number: 'S0000000051' } }
const onDraft = { subscription_identifier: { number: 'S0000000052' } }

/** A new subscription with services, terms and an item. */
const newOne = (codes: readonly string[], terms: object = {}, item?: string) => ({
  business_classification_code: 'CREATE_DRAFT_SUBSCRIPTION',
  accounts_receivable: { action: 'EXISTING', accounts_receivable_identifier: { number: 'ACR0000000021' } },
  subscription: {
    type_identifier: { name: 'Family TV' },
    billing_terms: {
      billing_term_scheme_identifier: { code: 'MONTHLY' },
      ...{ agreement_date: '2026-01-05T00:00:00', billing_frequency: 'MONTHLY' },
      ...terms,
    },
    services_set: codes.map((code) => ({ service_identifier: { code } })),
    ...(item && { installed_items_set: [{ installed_item_identifier: { serial_number: item } }] }),
  },
})

const payment = { ...inCash, payment_amount: 5, life_cycle_state: 'POSTED' }
const pay = (more: object, options = {}) => ask('payments/create', { ...payment, ...more }, options)
const inWallet = { wallet_identifier: { number: 'W0000000012' } }
const topUp = { ...inWallet, type_identifier: { name: 'Top-up' }, amount: 5 }
const top = (more: object, options = {}) => ask('wallet_transactions/create', { ...topUp, ...more }, options)
const consumption = (...changes: object[]) => ask('wallets/update', { ...inWallet, product_consumption_set: changes })
const voiding = (number: string) =>
  ask('wallet_transactions/void', {
    ...{ wallet_transaction_identifier: { number }, type_identifier: { name: 'Correction' } },
  })
const inBulk = (...elements: object[]) =>
  ask('payment_gateway_requests/bulk/process', { payment_gateway_requests_set: elements })

const newProduct = { code: 'NEW', alternative_code: 'NEW', description: 'New', type_identifier: { name: 'Channels' } }
const synchronise = (name: string) =>
  ask('products/synchronise', { synchronisation_definition_identifier: { name }, products_set: [{ code: 'NEW' }] })

/** Failures of products. */
const waysOfProducts: { [code: string]: (server: Subject) => Promise<Answer> } = {
  'SUBSCRIPTIONS.REFERENCENOTFOUND': ask('GET subscriptions/configuration/billing_term_schemes/list', {
    subscription_type_identifier: { name: 'none' },
  }),
  'SUBSCRIPTIONS.SERVICENOTFOUND': ask('GET subscriptions/services/configuration/swap_services/list', {
    subscription_service_id: 'none',
  }),
  'SUBSCRIPTIONS.INVALIDLIFECYCLESTATE': ask('subscriptions/activate', onEleni),
  'SUBSCRIPTIONS.TRANSACTIONREFERENCENUMBERALREADYEXISTS': ask('subscriptions/deactivate', {
    ...{ ...onEleni, transaction_reference_number: 'WEB-2026-0007' },
  }),
  'SUBSCRIPTIONS.ACCOUNTNOTACTIVE': ask('subscriptions/activate', onDraft, {
    demo: { accountsReceivable: { life_cycle_state: 'SUSPENDED' } },
  }),
  'SUBSCRIPTIONS.REGRETPERIODOVER': ask('subscriptions/regret', onEleni),
  'SUBSCRIPTIONS.PROMOCODENOTVALID': ask('subscriptions/apply_promo_code', { ...onEleni, promo_code: 'none' }),
  'SUBSCRIPTIONS.ATLEASTONEOFTHEFIELDSMUSTBEAMENDED': ask('subscriptions/update', onEleni),
  'SUBSCRIPTIONS.SERVICEALREADYEXISTSONSUBSCRIPTION': ask('subscriptions/create', newOne(['FAMILY', 'FAMILY'])),
  'SUBSCRIPTIONS.SERVICENOTALLOWED': ask('subscriptions/create', newOne(['FILM'])),
  'SUBSCRIPTIONS.MANDATORYSERVICEMISSING': ask('subscriptions/create', newOne(['SPORTS'])),
  'SUBSCRIPTIONS.INVALIDBILLINGTERMS': ask('subscriptions/create', newOne(['FAMILY'], { billing_frequency: 'DAILY' })),
  'SUBSCRIPTIONS.TYPENOTALLOWED': ask('subscriptions/create', newOne(['FAMILY']), {
    demo: { subscriptionType: { once_per_account: true } },
  }),
  'SUBSCRIPTIONS.INSTALLEDITEMNOTAVAILABLE': ask('subscriptions/create', newOne(['FAMILY'], {}, 'STB-0042')),
  'SUBSCRIPTIONS.PARAMETERDOESNOTFITMODE': ask('subscriptions/calculate_rates', {
    mode: 'RATE_ACTIVATE_SUBSCRIPTIONS',
  }),
  'SUBSCRIPTIONS.NOTEMULATED': ask('subscriptions/calculate_rates', { mode: 'RATE_ADD_EXPENSES', ...onEleni }),
  'USAGEAUTHORISATIONS.USAGENOTALLOWED': ask(
    'usage_authorisations/create',
    { ...onEleni, authorisation_amount: 20 },
    {
      demo: { subscription: { usage_allowance_limit: '10' } },
    },
  ),
  'USAGEAUTHORISATIONS.USAGEAUTHORISATIONNOTFOUND': ask('GET usage_authorisation/show', {
    usage_authorisation_identifier: { id: 'none' },
  }),
  'BUYINADVANCEREQUESTS.BUYINADVANCEREQUESTNOTFOUND': ask('GET buy_in_advance_requests/show', {
    buy_in_advance_request_identifier: { number: 'none' },
  }),
  'PRODUCTS.PRODUCTNOTFOUND': ask('GET products/show', { product_identifier: { code: 'none' } }),
  'PRODUCTS.CRITERIONNOTFOUND': ask('GET products/list', { brand_identifier: { name: 'none' } }),
  'PRODUCTS.REFERENCENOTFOUND': ask('products/create', { ...newProduct, vat_rate_identifier: { name: 'none' } }),
  'PRODUCTS.CODEALREADYEXISTS': ask('products/create', { ...newProduct, alternative_code: 'FAM' }),
  'PRODUCTS.FIELDSDONOTFITTYPE': ask('products/update', {
    ...{ product_identifier: { code: 'FAMILY' }, non_stockable: false },
  }),
  'PRODUCTS.SYNCHRONISATIONDEFINITIONNOTFOUND': synchronise('none'),
}

const elenisParticipant = { rewards_participant_identifier: { number: '32' } }
const changeOfScheme = (change: object) =>
  ask('rewards_participants/update', { ...elenisParticipant, participating_schemes_set: [change] })
const join = { action: 'ADD', sign_up_on: '2026-01-05T00:00:00', sign_up_by_unit_identifier: { id: '1' } }

/** Failures of rewards. */
const waysOfRewards: { [code: string]: (server: Subject) => Promise<Answer> } = {
  'REWARDSCHEMES.REWARDSCHEMENOTFOUND': changeOfScheme({ ...join, reward_scheme_identifier: { name: 'Stamps' } }),
  'REWARDSCHEMES.INVALIDREFERENCECODE': changeOfScheme({ ...join, reward_scheme_identifier: { name: 'Staff Club' } }),
  'REWARDSCHEMES.EMAILDOMAINNOTSUPPORTED': changeOfScheme({ ...join, email_address: 'eleni@demo.example' }),
  'REWARDSPARTICIPANTS.REFERENCENOTFOUND': ask('rewards_participants/update', {
    ...{ ...elenisParticipant, sign_up_by_unit_identifier: { name: 'none' } },
  }),
  'REWARDSPARTICIPANTS.PARTICIPATIONNOTFOUND': changeOfScheme({
    ...{ action: 'REMOVE', rewards_participant_scheme_identifier: { id: 'none' } },
  }),
  'REWARDSPARTICIPANTS.ALREADYINSCHEME': changeOfScheme({
    ...join,
    reward_scheme_identifier: { name: 'Harbour Club' },
  }),
  'REWARDSPARTICIPANTS.INVALIDLIFECYCLESTATE': ask(
    'rewards_participants/terminate',
    { ...elenisParticipant, termination_reason: 'FRAUD' },
    { demo: { rewardsParticipant: { terminated: true } } },
  ),
}

const useOf = (secret_number: string, options = {}) => ask('vouchers/use', { ...elenis, secret_number }, options)

/** Failures of awards and spends. */
const waysOfRewardTransactions: { [code: string]: (server: Subject) => Promise<Answer> } = {
  'REWARDTRANSACTIONS.AWARDTRANSACTIONNOTFOUND': ask('GET reward_transactions/awards/show', {
    reward_award_transaction_identifier: { number: 'none' },
  }),
  'REWARDTRANSACTIONS.SPENDTRANSACTIONNOTFOUND': ask('GET reward_transactions/spends/show', {
    reward_spend_transaction_identifier: { number: 'none' },
  }),
  'CUSTOMEREVENTS.CUSTOMEREVENTNOTFOUND': ask('reward_transactions/awards/list', {
    purchase_customer_event_identifier: { number: 'none' },
  }),
}

const bought = {
  ...{
    ...elenis,
    performed_by_unit_identifier: { id: '1' },
    performed_on: '2026-01-05T10:00:00',
    reference_number: 'R-1',
  },
  products_set: [{ product_identifier: { code: 'REMOTE' }, net_amount: 20, vat_amount: 0, total_amount: 20 }],
}
const ofPurchase = { customer_event_identifier: { number: '901' } }

/** Failures of customer events. */
const waysOfCustomerEvents: { [code: string]: (server: Subject) => Promise<Answer> } = {
  'CUSTOMEREVENTS.REFERENCENOTFOUND': ask('customer_events/purchases/create', {
    ...{ ...bought, performed_by_unit_identifier: { name: 'none' } },
  }),
  'CUSTOMEREVENTS.EVENTALREADYEXISTS': ask('customer_events/purchases/create', {
    ...{ ...bought, external_system_reference_number: 'TILL-1-0001' },
  }),
  'CUSTOMEREVENTS.INVALIDLIFECYCLESTATE': ask('customer_events/purchases/cancel', ofPurchase, {
    demo: { customerEvent: { life_cycle_state: 'CANCELLED' } },
  }),
  'CUSTOMEREVENTS.AWARDSSPENT': ask('customer_events/purchases/cancel', ofPurchase, {
    demo: { rewardAward: { spent: '1' } },
  }),
  'CUSTOMEREVENTS.NOTENOUGHAWARDS': ask('customer_events/spend_requests/create', {
    ...{ ...elenis, performed_by_unit_identifier: { id: '1' }, performed_on: '2026-01-05T10:00:00', spend_amount: 34 },
    purchase_customer_request_identifier: { number: '901' },
  }),
  'CUSTOMEREVENTS.SPENDINGBLOCKED': ask(
    'customer_events/spend_requests/create',
    {
      ...{ ...elenis, performed_by_unit_identifier: { id: '1' }, performed_on: '2026-01-05T10:00:00', spend_amount: 1 },
      purchase_customer_request_identifier: { number: '901' },
    },
    { demo: { rewardsParticipant: { spend_blocking: { enabled: true } } } },
  ),
  'CUSTOMEREVENTS.ALREADYSETTLED': ask('customer_events/purchases/cancel', ofPurchase, {
    demo: { customerEvent: { contribution_amount: '0' } },
  }),
}

/** Failures of vouchers. */
const waysOfVouchers: { [code: string]: (server: Subject) => Promise<Answer> } = {
  'VOUCHERS.VOUCHERNOTFOUND': useOf('none'),
  'VOUCHERS.CRITERIONNOTFOUND': ask('GET vouchers/list', { lot_identifier: { number: 'none' } }),
  'VOUCHERS.NOVOUCHERAVAILABLE': ask('GET vouchers/get_available_accepted_for_activation', {
    type_identifier: { name: 'Money back' },
  }),
  'VOUCHERS.INVALIDLIFECYCLESTATE': useOf('481516234203'),
  'VOUCHERS.VOUCHERNOTVALID': useOf('481516234201', { demo: { voucher: { expiration_date: 0 } } }),
  'VOUCHERS.UNITNOTALLOWED': useOf('481516234201', {
    demo: { voucher: { allowed_units: ['7F1C2E9A4B3D4C6E8A0B1C2D3E4F5A6B'] } },
  }),
  'VOUCHERS.CLASSIFICATIONNOTALLOWED': ask('vouchers/cancel', {
    ...{ voucher_identifier: { number: 'V0000000701' }, cancellation_reason: 'VOUCHER_LOSS' },
  }),
}

/** Failures of segments and webhook requests. */
const waysOfSegments: { [code: string]: (server: Subject) => Promise<Answer> } = {
  'SEGMENTATION.SEGMENTNOTFOUND': ask('GET segmentation/show', { segmentation_identifier: { number: 'none' } }),
  'WEBHOOKREQUESTS.WEBHOOKREQUESTNOTFOUND': ask('webhook_requests/delete', {
    webhook_request_identifier: { number: 'none' },
  }),
  'WEBHOOKREQUESTS.CRITERIONNOTFOUND': ask('GET webhook_requests/list', { workflow_rule_identifier: { name: 'none' } }),
  'WEBHOOKREQUESTS.INVALIDLIFECYCLESTATE': ask('webhook_requests/resend', {
    webhook_request_identifier: { number: '8' },
  }),
}

/** Failures of customers, accounts and money. */
const waysOfMoney: { [code: string]: (server: Subject) => Promise<Answer> } = {
  'CONTACTINFORMATION.CONTACTINFORMATIONNOTFOUND': ask('GET contact_information/show', {
    contact_information_identifier: { number: 'CI999999' },
  }),
  'CONTACTINFORMATION.SEVERALCONTACTSFOUND': ask(
    'GET contact_information/show',
    { contact_information_identifier: { number: 'CI000111' } },
    { demo: { contactInformation: { number: 'CI000111' } } },
  ),
  'CONTACTINFORMATION.REFERENCENOTFOUND': ask('contact_information/create', {
    ...{ type: 'PERSON', first_name: 'Andreas', last_name: 'Ioannou', category_identifier: { name: 'nowhere' } },
  }),
  'CONTACTINFORMATION.FIELDSDONOTFITTYPE': ask('contact_information/update', {
    ...{ contact_information_identifier: { number: 'CI000111' }, company_name: 'Georgiou AS' },
  }),
  'CONTACTINFORMATION.CONTACTDETAILNOTFOUND': ask('contact_information/update', {
    contact_information_identifier: { number: 'CI000111' },
    demographics: { phone_set: [{ action: 'REMOVE', phone_identifier: { type: 'FAX' } }] },
  }),
  'ACCOUNTSRECEIVABLE.CRITERIONNOTFOUND': ask('GET accounts_receivable/list', {
    payment_preference_identifier: { id: 'none' },
  }),
  'ACCOUNTSRECEIVABLE.REFERENCENOTFOUND': ask('accounts_receivable/create', {
    ...{ name: 'New', classification_identifier: { id: 'none' } },
  }),
  'ACCOUNTSRECEIVABLE.NAMEREQUIRED': ask('accounts_receivable/update', { ...elenis, name: null }),
  'ACCOUNTSRECEIVABLE.PREFERENCENOTONACCOUNT': ask('accounts_receivable/payment_preferences/remove', {
    ...{ ...elenis, payment_preferences_set: [{ payment_preference_identifier: { name: 'Other' } }] },
  }),
  'ACCOUNTSRECEIVABLE.PREFERENCEALREADYONACCOUNT': ask('accounts_receivable/presentment_preferences/add', {
    ...elenis,
    presentment_preferences_set: [{ presentment_preference_identifier: { id: 'PRP1' }, email: { id: 'EML1' } }],
  }),
  'ACCOUNTSRECEIVABLE.INVALIDPREFERENCE': ask('accounts_receivable/create', {
    ...{ name: 'New', payment_preferences_set: [{ payment_preference_identifier: { name: 'Card' } }] },
  }),
  'ACCOUNTSRECEIVABLE.NOSUSPENSEACCOUNT': ask(
    'GET accounts_receivable/suspense_account/show',
    {},
    { demo: { organisation: { suspense_account: null } } },
  ),
  'FINANCIALTRANSACTIONS.INVALIDLIFECYCLESTATE': ask('payments/post', draftOf('1096')),
  'FINANCIALTRANSACTIONS.TYPENOTFOUND': pay({ type_identifier: { name: 'none' } }),
  'FINANCIALTRANSACTIONS.TYPENOTALLOWED': pay({ type_identifier: { name: 'Invoice' } }),
  'FINANCIALTRANSACTIONS.CATEGORYNOTFOUND': pay({ category_identifier: { name: 'none' } }),
  'FINANCIALTRANSACTIONS.REJECTIONREASONNOTFOUND': ask('payments/reject', {
    ...{ ...draftOf('1097'), rejection_reason_identifier: { name: 'none' } },
  }),
  'FINANCIALTRANSACTIONS.BACKOFFICECODEALREADYEXISTS': pay({ back_office_code: 'BO-2026-0001' }),
  'FINANCIALTRANSACTIONS.INTENDEDCURRENCYDIFFERS': pay({ intended_currency_identifier: { code: 'USD' } }),
  'FINANCIALTRANSACTIONS.ORGANISATIONPARTNOTFOUND': ask('GET invoices/configuration/types/list', {
    unit_identifier: { id: 'none' },
  }),
  'AMOUNTS.AMOUNTNOTPOSITIVE': pay({ payment_amount: 0 }),
  'PAYMENTS.PAYMENTNOTFOUND': ask('payments/post', draftOf('none')),
  'PAYMENTS.PAYMENTMETHODNOTFOUND': pay({ payment_method_identifier: { name: 'none' } }),
  'PAYMENTS.CARDREQUIRED': pay({ payment_method_identifier: { name: 'Card by gateway' } }),
  'PAYMENTS.CARDNOTFOUND': pay({
    ...{ payment_method_identifier: { name: 'Card by gateway' }, card_identifier: { id: 'none' } },
  }),
  'PAYMENTS.NOTHINGOUTSTANDING': ask('payments/pay_invoice', {
    ...{ ...inCash, invoice_identifier: { number: 'I0000000283' } },
  }),
  'WALLETS.WALLETNOTFOUND': pay({ accounts_receivable_identifier: undefined, wallet_identifier: { number: 'none' } }),
  'WALLETS.PAYMENTBYWALLETNOTALLOWED': pay(
    { accounts_receivable_identifier: undefined, wallet_identifier: { number: 'W0000000012' } },
    { demo: { wallet: { pays: false } } },
  ),
  'WALLETS.INSUFFICIENTFUNDS': ask(
    'payments/pay_invoice',
    {
      ...{ ...inCash, ...invoice, accounts_receivable_identifier: undefined },
      wallet_identifier: { number: 'W0000000012' },
    },
    { demo: { invoice: { total_amount: '1000' } } },
  ),
  'WALLETS.INVALIDLIFECYCLESTATE': top({}, { demo: { wallet: { life_cycle_state: 'CANCELLED' } } }),
  'WALLETS.NOEFFECTIVEWALLET': ask('wallets/get_balance', {
    accounts_receivable_identifier: { number: 'ACR0000000007' },
  }),
  'WALLETS.CURRENCIESDIFFER': ask(
    'wallets/transfer_to_account',
    { ...inWallet, amount: 1 },
    { demo: { wallet: { currency: 'CUR2' } } },
  ),
  'WALLETS.NOALTERNATIVECURRENCY': top({ amount: undefined, alternative_amount: 1 }),
  'WALLETS.DATENOTINFUTURE': ask('wallets/get_balance', { ...inWallet, as_of_date: '2026-01-01T00:00:00' }),
  'WALLETS.LIMITEXCEEDED': top({ amount: 100 }, { demo: { contactInformation: { wallet_limit_per_day: '60' } } }),
  'WALLETS.NOELIGIBLESUBSCRIPTION': ask('wallets/enforce_wallet_consumption', inWallet, {
    demo: { subscription: { prepaid_consumption: [] } },
  }),
  'WALLETS.PRODUCTNOTFOUND': top({ products_set: [{ amount: 1, product_identifier: { code: 'none' } }] }),
  'WALLETS.PRODUCTCONSUMPTIONNOTFOUND': consumption({
    ...{ action: 'REMOVE', wallet_product_consumption_identifier: { id: 'none' } },
  }),
  'WALLETS.PRODUCTCONSUMPTIONALREADYEXISTS': consumption(
    { action: 'ADD', product_identifier: { code: 'FAMILY' } },
    { action: 'ADD', product_identifier: { code: 'FAMILY' } },
  ),
  'WALLETTRANSACTIONS.WALLETTRANSACTIONNOTFOUND': voiding('none'),
  'WALLETTRANSACTIONS.INVALIDLIFECYCLESTATE': async (server) => {
    await voiding('WT0000000005')(server)
    return voiding('WT0000000005')(server)
  },
  'WALLETTRANSACTIONS.MADEBYANOTHERRECORD': async (server) => {
    await top({ type_identifier: { name: 'Move' }, to_wallet_identifier: { number: 'W0000000013' } })(server)
    return voiding('WT0000000007')(server)
  },
  'WALLETTRANSACTIONS.TYPENOTFOUND': top({ type_identifier: { name: 'none' } }),
  'WALLETTRANSACTIONS.TYPENOTALLOWED': top({ type_identifier: { name: 'Correction' } }),
  'WALLETTRANSACTIONS.CATEGORYNOTFOUND': ask('GET wallet_transactions/list', {
    ...{ ...inWallet, category_identifier: { code: 'none' } },
  }),
  'WALLETTRANSACTIONS.INVALIDPARAMETERFORCLASS': top({ debit_allotments: {} }),
  'ACCOUNTSRECEIVABLE.INSUFFICIENTBALANCE': ask('accounts_receivable/transfer_to_wallet', { ...elenis, amount: 1000 }),
  'INVOICES.INVOICENOTFOUND': ask('invoices/post', { invoice_identifier: { number: 'none' } }),
  'BILLS.BILLNOTFOUND': ask('bills/present', { bill_identifier: { number: 'none' } }),
  'BILLS.INVALIDLIFECYCLESTATE': ask('bills/present', { bill_identifier: { number: 'B0000000119' } }),
  'CREDITNOTES.CREDITNOTENOTFOUND': ask('credit_notes/post', { credit_note_identifier: { number: 'none' } }),
  'REFUNDS.REFUNDNOTFOUND': ask('refunds/reject', { refund_identifier: { number: 'none' } }),
  'PAYMENTGATEWAYREQUESTS.REQUESTUNIQUEIDENTIFIERNOTUNIQUE': inBulk(
    { request_unique_identifier: '1', payment_gateway_request_identifier: { number: 'PGR0000000031' } },
    { request_unique_identifier: '1', payment_gateway_request_identifier: { number: 'PGR0000000031' } },
  ),
}

/** A path that V4 has and the contract has not. */
const missing = knownMethods
  .filter(({ state, verbs }) => state !== 'in' && verbs?.join() === 'POST')
  .find(({ path }) => path && bundle.paths[`/${path}`] === undefined)?.path as string

/** One way to each failure the server knows. */
const ways: { [code: string]: (server: Subject) => Promise<Answer> } = {
  ...waysOfMoney,
  ...waysOfProducts,
  ...waysOfSegments,
  ...waysOfRewards,
  ...waysOfVouchers,
  ...waysOfRewardTransactions,
  ...waysOfCustomerEvents,
  'AUTHENTICATION.INVALIDCREDENTIALS': (server) => call(server, 'authentication/token', { ...user, password: 'wrong' }),
  'AUTHENTICATION.UNITNOTALLOWED': (server) => call(server, 'authentication/token', { ...user, unit: 'nowhere' }),
  'AUTHENTICATION.INVALIDSESSIONTOKEN': (server) => call(server, 'access_tokens/show', { token: 'wrong', ...card }),
  'AUTHENTICATION.SESSIONEXPIRED': async (server) => {
    const token = await login(server)
    server.clock.advance(seconds(7200))
    return call(server, 'access_tokens/show', { token, ...card })
  },
  'AUTHENTICATION.SESSIONRELEASED': async (server) => {
    const token = await login(server)
    await call(server, 'authentication/token/release', { token })
    return call(server, 'access_tokens/show', { token, ...card })
  },
  'AUTHENTICATION.INVALIDWEBAPIKEY': (server) => call(server, 'authentication/web_api_key/token', {}),
  'AUTHENTICATION.WEBAPIKEYCLASSIFICATIONNOTALLOWED': (server) =>
    call(server, 'authentication/web_api_key/token', {}, byKey('1B7E4D90C2A34F58B6E7A8C9D0E1F234')),
  'REQUEST.INVALIDPARAMETERS': (server) => call(server, 'authentication/token', {}),
  'REQUEST.PARAMETERNOTINRELEASE': (server) => call(server, 'authentication/token', { organisation: 'DEMO', ...card }),
  'REQUEST.METHODNOTINRELEASE': async () =>
    call(await startServer({ release: 'R10.0.0', ...mapped() }), 'tucano/subscriber/authenticate', {}),
  'REQUEST.UNKNOWNFIELDSSETFIELD': async (server) =>
    call(server, 'access_tokens/show', { token: await login(server), ...card, fields_set: 'nope' }),
  'REQUEST.MALFORMEDJSON': (server) => call(server, 'authentication/token', '{'),
  'REQUEST.UNSUPPORTEDMEDIATYPE': (server) =>
    call(server, 'authentication/token', user, { 'content-type': 'text/plain' }),
  'REQUEST.BODYTOOLARGE': (server) => call(server, 'authentication/token', { ...user, unit: 'x'.repeat(524_288) }),
  'REQUEST.UNKNOWNPATH': (server) => call(server, 'authentication/nothing', {}),
  'REQUEST.METHODNOTINCONTRACT': (server) => call(server, missing, {}),
  'REQUEST.HTTPMETHODNOTALLOWED': async (server) =>
    readAnswer(server, 'authentication/token', await send(server, 'authentication/token', { method: 'GET' })),
  'ACCESSTOKENS.ACCESSTOKENNOTFOUND': async (server) =>
    call(server, 'access_tokens/show', {
      token: await login(server),
      access_token_identifier: { authentication_code: 'CARD-9999' },
    }),
  'ACCESSTOKENS.INVALIDLIFECYCLESTATE': async (server) =>
    call(server, 'access_tokens/reset_verification_code', {
      token: await login(server),
      authentication_code: 'CARD-0001',
    }),
  'ACCESSTOKENS.ACCESSTOKENALREADYEXISTS': (server) =>
    accessTokens(server, 'create', { authentication_code: 'CARD-0001' }),
  'ACCESSTOKENS.INVALIDCREDENTIALS': (server) =>
    accessTokens(server, 'create', { authentication_code: 'CARD-0100', pass_code: 'short' }),
  'ACCESSTOKENS.INVALIDVERIFICATIONCODE': (server) =>
    accessTokens(server, 'verify', {
      access_token_identifier: { authentication_code: 'CARD-0002' },
      verification_code: 'wrong',
    }),
  'ACCESSTOKENS.OWNERREQUIRED': (server) => accessTokens(server, 'create', {}),
  'ACCESSTOKENS.OWNERSDONOTMATCH': (server) =>
    accessTokens(server, 'create', {
      accounts_receivable_identifier: { number: 'ACR0000000008' },
      rewards_participant_identifier: { number: '31' },
    }),
  'ACCESSTOKENS.CLASSIFICATIONNOTFOUND': (server) =>
    accessTokens(server, 'update', { ...card, classification_identifier: { id: 'ATC9' } }),
  'REWARDSPARTICIPANTS.REWARDSPARTICIPANTNOTFOUND': (server) =>
    accessTokens(server, 'create', { rewards_participant_identifier: { number: '39' } }),
  'ACCESSTOKENS.INVALIDPASSCODERESETTOKEN': (server) =>
    call(server, 'access_tokens/change_pass_code', { token: 'wrong', pass_code: 'maria-9046' }),
  'ACCESSTOKENS.OWNEDBYREWARDSPARTICIPANT': async (server) => {
    const named = { access_token_identifier: { authentication_code: 'CARD-0100' } }
    const owner = { rewards_participant_identifier: { number: '31' } }
    await accessTokens(server, 'create', { authentication_code: 'CARD-0100', ...owner })
    return accessTokens(server, 'set_as_not_effective', named)
  },
  'SUBSCRIPTIONS.SUBSCRIPTIONNOTFOUND': async (server) =>
    call(server, 'tucano/subscriber/authenticate', {
      token: await login(server),
      subscription_identifier: { number: 'S9999999999' },
    }),
  'SUBSCRIPTIONS.SEVERALSUBSCRIPTIONSFOUND': async (server) =>
    call(server, 'tucano/subscriber/authenticate', { token: await login(server), ...card }),
  'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND': async (server) =>
    call(server, 'nagra_media_platform/authenticate', {
      token: await login(server),
      accounts_receivable_identifier: { number: 'ACR9999999999' },
      subscription_identifier: { number: 'S0000000042' },
    }),
  'SUBSCRIPTIONS.SUBSCRIPTIONNOTOWNEDBYACCOUNTSRECEIVABLE': async (server) =>
    call(server, 'nagra_media_platform/authenticate', {
      token: await login(server),
      accounts_receivable_identifier: { number: 'ACR0000000007' },
      subscription_identifier: { number: 'S0000000044' },
    }),
  'PROVISIONING.SUBSCRIBERNOTFOUND': async (server) =>
    call(server, 'perception/subscriber/authenticate', {
      token: await login(server),
      identifier: 'nikos@demo.example',
      pass_code: 'wrong',
    }),
  'PROVISIONING.SUBSCRIPTIONNOTPROVISIONEDBYPROVIDER': async (server) =>
    call(server, 'perception/provisioning_requests/reset_subscription', {
      token: await login(server),
      subscription_identifier: { number: 'S0000000042' },
    }),
  'CURRENCIES.CURRENCYNOTFOUND': async (server) =>
    get(server, 'currencies/show', { token: await login(server), currency_identifier: { code: 'XXX' } }),
  'CURRENCIES.EXCHANGERATENOTFOUND': async (server) => convert(server, { currency_identifier: { code: 'EUR' } }),
  'AMOUNTS.AMOUNTNOTEXACT': async (server) => convert(server, { value: '0.005' }),
  'USERS.USERNOTFOUND': async (server) =>
    get(server, 'users/show', { token: await login(server), user_identifier: { id: '99' } }),
  'USERS.USERCRITERIONNOTFOUND': async (server) =>
    get(server, 'users/list', { token: await login(server), unit_identifier: { id: '99' } }),
  'USERS.USERTEMPLATENOTFOUND': (server) => createUser(server, { user_template_identifier: { id: 'UT99' } }),
  'USERS.USERNAMEALREADYEXISTS': (server) => createUser(server, { username: 'trainee' }),
  'USERS.PASSWORDSDONOTMATCH': (server) => createUser(server, { password_confirmation: 'other' }),
  'USERS.INVALIDOLDPASSWORD': async (server) =>
    call(server, 'users/change_password', {
      ...{ token: await login(server), user_identifier: { id: '4' }, old_password: 'wrong' },
      ...{ password: 'new', password_confirmation: 'new' },
    }),
  'AUTHENTICATION.TOOMANYATTEMPTS': async (server) => {
    for (let time = 0; time < 10; time++) await call(server, 'authentication/token', { ...user, password: 'wrong' })
    return call(server, 'authentication/token', user)
  },
  'AUTHENTICATION.INVALIDJSONWEBTOKEN': (server) =>
    call(server, 'authentication/device_application_key/token', {
      installed_item_identifier: { serial_number: 'STB-0042' },
      jwt_token: 'x.y.z',
    }),
  'SYSTEM.UNEXPECTED': async () => {
    const store = await BreakableStore.seeded()
    const server = await startServer({ store, ...mapped() })
    store.breakWith(new Error('the disk is gone'))
    const answer = await call(server, 'authentication/token', user)
    expect(server.faults).toEqual([new Error('the disk is gone')])
    return answer
  },
}

let kind: 'ok' | 'mapped' = 'ok'
const mapped = () => ({ failureStatus: kind })

async function convert(server: Subject, more: object) {
  const query = { value: '1', currency_identifier: { code: 'USD' } }
  return get(server, 'currencies/convert_to_default_currency', { token: await login(server), ...query, ...more })
}

const short = (code: string): string => code.replace(/^COM\.CRM\.EXCEPTION\.(.*)EXCEPTION$/, '$1')

/** They come up in the answer to a call in bulk, at the elements that failed. */
const ofElements = [
  'PAYMENTGATEWAYREQUESTS.PAYMENTGATEWAYREQUESTNOTFOUND',
  'PAYMENTGATEWAYREQUESTS.INVALIDLIFECYCLESTATE',
]

it.each(ofElements)('%s is said of an element', async (code) => {
  const named = { number: code === ofElements[0] ? 'none' : 'PGR0000000031' }
  const element = { request_unique_identifier: '1', payment_gateway_request_identifier: named }
  const server = await startServer()
  await inBulk({ ...element, payment_gateway_request_identifier: { number: 'PGR0000000031' } })(server)
  const { data } = await inBulk(element)(server)
  const [failed] = data.unprocessed_payment_gateway_requests_set
  expect(short(failed.error_code)).toBe(code)
  expect(failed.error_description).not.toBe('')
})

it('PRODUCTS.TYPEREQUIRED is said of an element', async () => {
  const { data } = await synchronise('Nightly import')(await startServer())
  const [failed] = data.unprocessed_products_set
  expect([failed.request_code, short(failed.error_code)]).toEqual(['NEW', 'PRODUCTS.TYPEREQUIRED'])
  expect(failed.error_description).not.toBe('')
})

it('every failure of the contract is reached, but for those of methods that are not there yet', () => {
  const unreached = failureCodes.map(({ code }) => short(code)).filter((code) => !Object.hasOwn(ways, code))
  expect(unreached).toEqual(['PRODUCTS.TYPEREQUIRED', ...ofElements])
  const known = new Set(failureCodes.map(({ code }) => short(code)))
  expect(Object.keys(ways).filter((code) => !known.has(code))).toEqual([])
})

it('every HTTP status that failures are mapped to is reached', () => {
  const reached = failureCodes.filter(({ code }) => Object.hasOwn(ways, short(code))).map(({ http }) => http as number)
  const expected = [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 501]
  expect([...new Set(reached)].sort()).toEqual(expected)
})

describe.each(['ok', 'mapped'] as const)('with failure status %s', (failureStatus) => {
  it.each(Object.entries(ways))('%s travels in the envelope', async (code, way) => {
    kind = failureStatus
    const answer = await way(await startServer(mapped()))
    const documented = failureCodes.find((entry) => short(entry.code) === code)?.http ?? 0
    expect(answer.code).toBe(code)
    expect(answer.http).toBe(failureStatus === 'mapped' || documented >= 500 ? documented : 200)
    expect(answer.headers['content-type']).toMatch(/^application\/json/)
    expect(JSON.parse(answer.text)).toEqual({
      status: { code: expect.any(String), message: expect.any(String), description: expect.any(String) },
    })
    expect(answer.message).not.toBe('')
  })
})

describe('one answer, headers and all, for', () => {
  const alike = async (answers: Promise<Answer>[]) => {
    const [first, ...others] = await Promise.all(answers)
    expect(first?.code).not.toBe('OK')
    for (const other of others) expect(other).toEqual(first)
  }

  it.each(['R6.0.0', 'R12.0.0', 'R18.0.0'])('an unknown user, organisation and password in %s', async (release) => {
    const server = await startServer({ release, failureStatus: 'mapped' })
    const enter = (wrong: object) => call(server, 'authentication/token', { ...user, ...wrong })
    await alike([
      enter({ username: 'nobody' }),
      enter({ organisation: 'NOWHERE' }),
      enter({ password: 'wrong' }),
      enter({ username: 'nobody', organisation: 'NOWHERE', password: 'wrong' }),
      enter({ organisation: '' + '__proto__' }),
      enter({ username: 'nobody', unit: 'nowhere' }),
    ])
  })

  it('an unknown, a wrong and a void access token at the login of a customer', async () => {
    const server = await startServer({ release: 'R6.0.0', failureStatus: 'mapped' })
    const enter = (identifier: object, organisation = 'DEMO') =>
      call(server, 'authentication/token', { organisation, access_token_identifier: identifier })
    await alike([
      enter({ authentication_code: 'CARD-9999' }),
      enter({ authentication_code: 'CARD-0003' }),
      enter({ authentication_code: 'CARD-0001' }, 'NOWHERE'),
      enter({ identifier: 'nobody@demo.example', pass_code: 'maria-7391' }),
      enter({ identifier: 'maria@demo.example', pass_code: 'wrong' }),
      enter({ identifier: 'eleni@demo.example', pass_code: 'eleni-5502' }),
    ])
  })

  it('an unknown access token and a wrong pass code', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    const token = await login(server)
    const show = (identifier: object) =>
      call(server, 'access_tokens/show', { token, access_token_identifier: identifier })
    await alike([
      show({ identifier: 'nobody@demo.example', pass_code: 'maria-7391' }),
      show({ identifier: 'maria@demo.example', pass_code: 'wrong' }),
      show({ authentication_code: 'CARD-9999' }),
    ])
    const find = (identifier: object) =>
      call(server, 'tucano/subscriber/authenticate', { token, access_token_identifier: identifier })
    await alike([
      find({ identifier: 'nobody@demo.example', pass_code: 'maria-7391' }),
      find({ identifier: 'maria@demo.example', pass_code: 'wrong' }),
      find({ authentication_code: 'CARD-9999' }),
      find({ authentication_code: 'CARD-0003' }),
    ])
  })

  it('a token of no session, of another server and of no form', async () => {
    const [server, other] = [await startServer(), await startServer({ seed: 'other' })]
    const use = (token: unknown) => call(server, 'access_tokens/show', { token, ...card })
    await alike([use('x'), use(await login(other)), use('0'.repeat(32)), use(''), use(5), use(undefined)])
  })

  it('an unknown, an ill-formed and a missing Web API key, but for the hint to the form', async () => {
    const server = await startServer({ failureStatus: 'mapped' })
    const enter = (headers: { [name: string]: string }) => call(server, 'authentication/web_api_key/token', {}, headers)
    await alike([enter({}), enter({ authorization: 'Basic ?' }), enter({ authorization: 'Bearer x' })])
    await alike([enter(byKey('0'.repeat(32))), enter(byKey('x'))])
  })
})
