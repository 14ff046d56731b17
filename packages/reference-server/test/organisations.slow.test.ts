import type { AccountJournal } from '@crmcom-webapi/reference-server'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Answer, call, get, login, type Subject, startServer, user } from './support/server.js'
import { foreign, twoOrganisations } from './support/two-organisations.js'

const loginTo = async (server: Subject, organisation: string): Promise<string> =>
  (await call(server, 'authentication/token', { ...user, organisation })).data.token

const show = (server: Subject, token: string, identifier: object) =>
  call(server, 'access_tokens/show', { token, access_token_identifier: identifier })

const subjects = fc.constantFrom('DEMO', 'OTHER')
const cards = fc.constantFrom('CARD-0001', 'CARD-0002', 'CARD-0003', 'CARD-0004', 'CARD-9999').map((code) => ({
  authentication_code: code,
}))
const customers = fc
  .constantFrom(['maria', '7391'], ['petros', '2846'], ['eleni', '5502'], ['nikos', '6170'], ['nikos', '0000'])
  .map(([name, code]) => ({ identifier: `${name}@demo.example`, pass_code: `${name}-${code}` }))
const identifiers = fc.oneof(cards, customers)
const lookups = fc.oneof(
  identifiers.map((identifier) => ({ access_token_identifier: identifier })),
  fc
    .constantFrom({ number: 'S0000000042' }, { number: 'S0000000044' }, { id: 'B23D5E6F708192A3C4D5E6F708192031' })
    .map((identifier) => ({ subscription_identifier: identifier })),
  fc
    .constantFrom(
      { serial_number: 'STB-0042' },
      { alternative_code: 'BOX-43' },
      { id: 'C34E6F708192A3B4D5E6F70819203142' },
    )
    .map((identifier) => ({ installed_item_identifier: identifier })),
  fc.constant({ customer_identification_medium_identifier: { id: 'D45F708192A3B4C5E6F7081920314253' } }),
)
const subscriptions = fc
  .constantFrom({ number: 'S0000000042' }, { number: 'S0000000043' }, { number: 'S0000000044' })
  .map((identifier) => ({ subscription_identifier: identifier }))
const served = subscriptions.map((identifier) => ({ ...identifier, pin_number: '0012' }))
const accounts = fc
  .oneof(
    fc.constantFrom({ number: 'ACR0000000007' }, { id: 'AE2C4D5F607182B3C4D5E6F708192A3B' }),
    identifiers.map((identifier) => ({ access_token_identifier: identifier })),
  )
  .map((identifier) => ({ accounts_receivable_identifier: identifier }))
const newUser = {
  user_template_identifier: { id: 'UT01' },
  password: 'till-and-drawer',
  password_confirmation: 'till-and-drawer',
  first_name: 'Kassia',
  last_name: 'Teller',
  cti_phone_extension_number: '204',
}
const passwords = fc
  .tuple(fc.constantFrom('first-week-here', 'second-week-here'), fc.constantFrom('first-week-here', 'second-week-here'))
  .map(([old_password, password]) => ({
    ...{ user_identifier: { id: '4' }, old_password, password, password_confirmation: password },
  }))
const eleni = { accounts_receivable_identifier: { number: 'ACR0000000021' } }
const intoWallet = { wallet_identifier: { number: 'W0000000012' } }
const paid = { type_identifier: { alternative_code: 'PAY' }, payment_method_identifier: { alternative_code: 'CASH' } }
const asked = {
  payment_gateway_requests_set: [
    { request_unique_identifier: '1', payment_gateway_request_identifier: { number: 'PGR0000000031' } },
  ],
}
const references = fc.constantFrom('1096', '1097', '1098', '2294', '2295', '3016', '4009', '1')
const byReference = (name: string, more: object = {}) =>
  references.map((reference_number) => ({ [name]: { reference_number }, ...more }))
const ofKind = (code: string) => ({ type_identifier: { alternative_code: code } })
const newPayments = fc
  .record({
    payee: fc.constantFrom<object>(eleni, intoWallet, { accounts_receivable_identifier: { name: 'Nordlys AS' } }),
    payment_amount: fc.constantFrom<number | string>(5, 12.5, '3.40'),
    life_cycle_state: fc.constantFrom('DRAFT', 'POSTED'),
    back_office_code: fc.constantFrom('BO-2026-0001', 'BO-NEW-1', 'BO-NEW-2'),
  })
  .map(({ payee, ...rest }) => ({ ...payee, ...rest, ...paid }))
const lists = fc.constantFrom('payments/list', 'invoices/list', 'bills/list', 'credit_notes/list', 'refunds/list')
const contacts = fc.constantFrom<object>({ number: 'CI000111' }, { id_number: '912345' })

/** Calls of customers, accounts and money. */
const callsOfMoney = fc.oneof(
  newPayments.map((payment) => ['payments/create', payment] as const),
  byReference('payment_identifier').map((named) => ['payments/post', named] as const),
  byReference('payment_identifier').map((named) => ['payments/reject', named] as const),
  byReference('payment_identifier', ofKind('PAYCANCEL')).map((named) => ['payments/cancel', named] as const),
  fc
    .constantFrom(eleni, intoWallet)
    .map((payer) => ['payments/pay_bill', { ...payer, ...paid, bill_identifier: { number: 'B0000000123' } }] as const),
  byReference('invoice_identifier').map((named) => ['invoices/post', named] as const),
  byReference('invoice_identifier', ofKind('INVCANCEL')).map((named) => ['invoices/cancel', named] as const),
  byReference('credit_note_identifier').map((named) => ['credit_notes/post', named] as const),
  byReference('refund_identifier', { refund_amount: 6 }).map((named) => ['refunds/update', named] as const),
  fc
    .constantFrom('B0000000123', 'B0000000131')
    .map((number) => ['bills/present', { bill_identifier: { number } }] as const),
  fc.constantFrom('process', 'post').map((what) => [`payment_gateway_requests/bulk/${what}`, asked] as const),
  contacts.map((contact_information_identifier) => {
    return ['contact_information/update', { contact_information_identifier, notes: 'Moved' }] as const
  }),
  fc.constant(['accounts_receivable/update', { ...eleni, notes: 'Moved' }] as const),
  contacts.map((named) => ['GET contact_information/show', { contact_information_identifier: named }] as const),
  fc.constant(['GET accounts_receivable/show', eleni] as const),
  lists.map((path) => [`GET ${path}`, eleni] as const),
  fc.constant(['GET payment_gateway_requests/get_pending', {}] as const),
)
const wallets = fc.constantFrom<object>(
  { wallet_identifier: 'number=W0000000012' },
  { wallet_identifier: 'number=W0000000013' },
)
const topUps = fc
  .constantFrom('TOPUP', 'PURCHASE', 'PAYOUT')
  .map((code) => ({ ...intoWallet, ...ofKind(code), amount: 60 }))
const voids = fc.constantFrom('WT0000000003', 'WT0000000005', 'WT0000000006').map((number) => ({
  ...{ wallet_transaction_identifier: { number }, ...ofKind('VOID') },
}))
/** Calls of wallets. */
const ofWallet = fc.constantFrom<object>({ number: 'W0000000012' }, { id: 'AFA912A5B79F251CE47F8D3AB82EDFC7' })
const callsOfWallets = fc.oneof(
  ofWallet.map((wallet_identifier) => ['GET wallets/show', { wallet_identifier }] as const),
  fc.constant(['GET wallets/list', eleni] as const),
  ofWallet.map((wallet_identifier) => ['wallets/get_balance', { wallet_identifier }] as const),
  ofWallet.map((wallet_identifier) => ['wallets/update', { wallet_identifier, udf_string_1: 'Mine' }] as const),
  fc.constant(['accounts_receivable/transfer_to_wallet', { ...eleni, amount: 10.5 }] as const),
  ofWallet.map((wallet_identifier) => ['wallets/transfer_to_account', { wallet_identifier, amount: 20 }] as const),
  ofWallet.map((wallet_identifier) => {
    return ['wallet_transactions/create', { wallet_identifier, ...ofKind('TOPUP'), amount: 20 }] as const
  }),
  fc
    .constantFrom('WT0000000005', 'WT0000000006')
    .map(
      (number) =>
        ['wallet_transactions/void', { wallet_transaction_identifier: { number }, ...ofKind('VOID') }] as const,
    ),
)
const newCodes = fc.constantFrom('KIDS', 'SPORTS')
/** Calls of products. */
const byCode = { synchronisation_definition_identifier: { alternative_code: 'NIGHTLY' } }
const ofChannels = { type_identifier: { alternative_code: 'CHANNELS' } }
const callsOfProducts = fc.oneof(
  fc.constantFrom('FAMILY', 'KIDS').map((code) => ['GET products/show', { product_identifier: { code } }] as const),
  fc.constant(['GET products/list', ofChannels] as const),
  newCodes.map((code) => {
    return ['products/create', { ...ofChannels, code, alternative_code: code, description: 'Own' }] as const
  }),
  fc.constant(['products/update', { product_identifier: { code: 'FAMILY' }, description: 'Own' }] as const),
  newCodes.map((code) => ['products/synchronise', { ...byCode, products_set: [{ code, ...ofChannels }] }] as const),
)
const participants = fc.constantFrom('31', '32').map((number) => ({ rewards_participant_identifier: { number } }))
/** Calls of rewards. */
const callsOfRewards = fc.oneof(
  participants.map((named) => ['GET rewards_participants/show', named] as const),
  participants.map((named) => ['rewards_participants/calculate_total_awarded_amount', named] as const),
  fc.constant(['GET rewards_participants/list', eleni] as const),
  fc.constant(['GET reward_schemes/list', {}] as const),
  participants.map(
    (named) => ['rewards_participants/update', { ...named, sign_up_on: '2026-01-05T00:00:00' }] as const,
  ),
  participants.map(
    (named) => ['rewards_participants/terminate', { ...named, termination_reason: 'CUSTOMER_REQUEST' }] as const,
  ),
  fc.constant(['accounts_receivable/rewards/calculate_value_units', eleni] as const),
  fc.constant(['reward_transactions/awards/list', eleni] as const),
)
const byVoucher = fc.constantFrom('V0000000701', 'V0000000704').map((number) => ({ voucher_identifier: { number } }))
const secretNumbers = fc.constantFrom('481516234201', '481516234204')
/** Calls of vouchers. */
const callsOfVouchers = fc.oneof(
  byVoucher.map((named) => ['GET vouchers/show', named] as const),
  byVoucher.map((named) => ['vouchers/cancel', { ...named, cancellation_reason: 'VOUCHER_LOSS' }] as const),
  secretNumbers.map((secret_number) => ['vouchers/use', { ...eleni, secret_number }] as const),
  fc.constant(['GET vouchers/list', { lot_identifier: { number: 'LOT-7' } }] as const),
  fc.constant(['GET vouchers/configuration/types/list', {}] as const),
)
/** Calls of segments and webhook requests. */
const callsOfSegments = fc.oneof(
  fc
    .constantFrom('show', 'preview')
    .map((path) => [`GET segmentation/${path}`, { segmentation_identifier: { number: '11' } }] as const),
  fc.constant(['GET segmentation/list', { entity: 'BILLS' }] as const),
  fc.constant(['GET webhook_requests/list', { entity: 'SUBSCRIPTIONS' }] as const),
  fc.constant(['GET webhook_requests/show', { webhook_request_identifier: { number: '8' } }] as const),
  fc
    .tuple(fc.constantFrom('delete', 'resend'), fc.constantFrom('7', '8'))
    .map(([path, number]) => [`webhook_requests/${path}`, { webhook_request_identifier: { number } }] as const),
)
const calls = fc.oneof(
  { arbitrary: callsOfMoney, weight: 14 },
  { arbitrary: callsOfWallets, weight: 6 },
  { arbitrary: callsOfProducts, weight: 4 },
  { arbitrary: callsOfSegments, weight: 2 },
  { arbitrary: callsOfRewards, weight: 3 },
  { arbitrary: callsOfVouchers, weight: 3 },
  identifiers.map((identifier) => ['access_tokens/show', { access_token_identifier: identifier }] as const),
  cards.map((name) => ['access_tokens/reset_verification_code', name] as const),
  lookups.map((lookup) => ['tucano/subscriber/authenticate', lookup] as const),
  customers.map((customer) => ['perception/subscriber/authenticate', customer] as const),
  served.map((more) => ['perception/provisioning_requests/set_subscriber_pin_number', more] as const),
  fc
    .tuple(accounts, subscriptions)
    .map((both) => ['nagra_media_platform/authenticate', Object.assign({}, ...both)] as const),
  fc.constantFrom('cashier', 'trainee').map((username) => ['users/create', { ...newUser, username }] as const),
  passwords.map((change) => ['users/change_password', change] as const),
  fc
    .constantFrom<object>({ user_identifier: 'username=trainee' }, { user_identifier: 'id=2' })
    .map((query) => ['GET users/show', query] as const),
  wallets.map((query) => ['GET wallets/show', query] as const),
  wallets.map((query) => ['GET wallet_transactions/list', query] as const),
  topUps.map((more) => ['wallet_transactions/create', more] as const),
  voids.map((more) => ['wallet_transactions/void', more] as const),
  fc.constant(['wallets/transfer_to_account', { ...intoWallet, amount: 10 }] as const),
  fc.constant([
    'accounts_receivable/transfer_to_wallet',
    { accounts_receivable_identifier: { number: 'ACR0000000021' }, amount: 10 },
  ] as const),
  fc
    .constantFrom<object>({ unit_identifier: 'id=1' }, { security_profile_identifier: 'id=SP03' })
    .map((query) => ['GET users/list', query] as const),
)

/** What a proof says lies hidden in its payload. */
const inTheOpen = (text: string): string =>
  text + text.replace(/[\w-]+\.([\w-]+)\.[\w-]+/g, (_, payload) => Buffer.from(payload, 'base64url').toString())

/** Makes a call by POST, unless its path says otherwise. */
const make = (server: Subject, path: string, sent: object): Promise<Answer> =>
  path.startsWith('GET ') ? get(server, path.slice(4), { ...sent }) : call(server, path, sent)

/** Not every success has something to say: the short forms of papers are numbers and amounts. */
const says = (path: string, data: object): boolean =>
  Object.keys(data).length > 0 && !/\/(post|reject|cancel|process|present|synchronise)$/.test(path)

/** What moved, but for the ids of what was drawn. */
const movements = ({ balances, entries }: AccountJournal) => [
  balances,
  entries.map(({ sequence, currency, amount, other, cause: { operation, kind } }) => ({
    ...{ sequence, currency, amount, other, operation, kind },
  })),
]

it('no call reaches from one organisation into another with the same ids, names and codes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(subjects, calls), { minLength: 1, maxLength: 8 }), async (steps) => {
      const server = await startServer({ store: await twoOrganisations() })
      const tokens = { DEMO: await loginTo(server, 'DEMO'), OTHER: await loginTo(server, 'OTHER') }
      const alone = await startServer({ store: await twoOrganisations() })
      const lonely = await loginTo(alone, 'DEMO')
      await loginTo(alone, 'OTHER')
      for (const [who, [path, body]] of steps) {
        const answer = await make(server, path, { token: tokens[who as 'DEMO'], ...body })
        if (who === 'OTHER') {
          if (answer.code === 'OK' && says(path, answer.data)) expect(inTheOpen(answer.text)).toContain(foreign)
          continue
        }
        expect(inTheOpen(answer.text)).not.toContain(foreign)
        // What the other organisation did before makes no difference but to what was drawn.
        const same = await make(alone, path, { token: lonely, ...body })
        const blank = (text: string) =>
          text.replace(/"(verification_code":"\d{7}|nagra_token":"[0-9A-F]{32}|id":"[0-9A-F]{32})"/g, '')
        expect(blank(answer.text)).toBe(blank(same.text))
      }
      expect([...server.faults, ...alone.faults]).toEqual([])
      for (const number of ['ACR0000000021', 'ACR0000000034']) {
        const account = { organisation: 'DEMO', number }
        const [journal, own] = [await server.control.journal(account), await alone.control.journal(account)]
        expect(movements(journal)).toEqual(movements(own))
      }
    }),
    { numRuns: isDeep ? 100 : 10 },
  )
})

it('a session belongs to the organisation that opened it', async () => {
  const server = await startServer({ store: await twoOrganisations() })
  const [ours, theirs] = [await loginTo(server, 'DEMO'), await loginTo(server, 'OTHER')]
  const name = async (token: string) =>
    (await show(server, token, { authentication_code: 'CARD-0001' })).data.accounts_receivable.name
  expect(await name(ours)).toBe('Maria Demetriou')
  expect(await name(theirs)).toBe(`${foreign} Maria Demetriou`)
  await call(server, 'authentication/token/release', { token: theirs })
  expect(await name(ours)).toBe('Maria Demetriou')
})

it('a change in one organisation is none in the other', async () => {
  const server = await startServer({ store: await twoOrganisations() })
  const [ours, theirs] = [await loginTo(server, 'DEMO'), await loginTo(server, 'OTHER')]
  const code = async (token: string) =>
    (await show(server, token, { authentication_code: 'CARD-0002' })).data.verification_code
  await call(server, 'access_tokens/reset_verification_code', { token: theirs, authentication_code: 'CARD-0002' })
  expect(await code(ours)).toBe('4815162')
  expect(await code(theirs)).not.toBe('4815162')
})

it('a login by key acts in the organisation of the key', async () => {
  const server = await startServer({ store: await twoOrganisations() })
  const key = `${foreign} 8D2F6A1B9C3E47F0A5B4C3D2E1F00918`
  const open = async (text: string) =>
    (await call(server, 'authentication/web_api_key/token', {}, { authorization: `Basic ${btoa(`${text}:`)}` })).code
  expect(await open(key)).toBe('AUTHENTICATION.INVALIDWEBAPIKEY')
  expect(await open('8d2f6a1b9c3e47f0a5b4c3d2e1f00918')).toBe('OK')
  expect(await login(server)).not.toBe('')
})
