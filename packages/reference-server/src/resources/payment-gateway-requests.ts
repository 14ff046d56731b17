import { maybeWireDate } from '../kernel/clock.js'
import { seesAccount } from '../kernel/credentials.js'
import { failure } from '../kernel/failure.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { moved } from '../life-cycles/life-cycle.js'
import { paymentGatewayRequestLifeCycle } from '../life-cycles/payment-gateway-request.js'
import type { PaymentGatewayRequest } from '../records/index.js'
import { viewBillShort } from './bills.js'
import { inBulk } from './bulk.js'
import type { Call } from './call.js'
import { viewNamed } from './financial-transactions.js'
import { viewPaymentCancellationShort, viewPaymentShort } from './payments/views.js'
import { viewRefundShort } from './refunds.js'
import { changeRecord, resource } from './resource.js'
import { viewAccount, viewLog } from './views.js'
import { viewWalletShort } from './wallets/views.js'

const requests = resource('paymentGatewayRequest', {
  sees: ({ session }, { accounts_receivable }) => seesAccount(session, accounts_receivable),
  missing: () =>
    failure('PAYMENTGATEWAYREQUESTS', 'PAYMENTGATEWAYREQUESTNOTFOUND', 'No payment gateway request was found'),
  view: viewRequest,
})

type Bulk = 'processPaymentGatewayRequests' | 'postPaymentGatewayRequests'

export const paymentGatewayRequestOperations = {
  getPendingPaymentGatewayRequests: requests.list(({ session }: Call<'getPendingPaymentGatewayRequests'>) => {
    const { organisation, accounts_receivable: own } = session
    if (own === null) return { index: 'state', organisation, values: ['PENDING'] }
    return { index: 'account_and_state', organisation, values: [own, 'PENDING'] }
  }),
  processPaymentGatewayRequests: (call: Call<'processPaymentGatewayRequests'>) =>
    ofRequests(call, 'processPaymentGatewayRequests', () => ({})),
  postPaymentGatewayRequests: (call: Call<'postPaymentGatewayRequests'>) =>
    ofRequests(call, 'postPaymentGatewayRequests', ({ clock }) => ({ execution_date: clock.now() })),
}

/** Changes the state of each request that is named. One that fails leaves the others alone. */
async function ofRequests(
  call: Call<Bulk>,
  operation: Bulk,
  fieldsOf: (world: OpenWorld) => Partial<PaymentGatewayRequest>,
) {
  const elements = call.input.payment_gateway_requests_set
  refuseTwice(elements.map(({ request_unique_identifier }) => request_unique_identifier))
  const { processed, unprocessed } = await inBulk(elements, async (element) => {
    const { id, number } = await changed(call, operation, element, fieldsOf(call.world))
    return { request_unique_identifier: element.request_unique_identifier, id, number }
  })
  return {
    processed_payment_gateway_requests_set: processed,
    unprocessed_payment_gateway_requests_set: unprocessed.map(({ element, ...error }) => ({
      request_unique_identifier: element.request_unique_identifier,
      ...error,
    })),
  }
}

type Element = Call<Bulk>['input']['payment_gateway_requests_set'][number]

/** All that can fail comes before the one write. */
async function changed(
  call: Call<Bulk>,
  operation: Bulk,
  { payment_gateway_request_identifier, reference_number }: Element,
  fields: Partial<PaymentGatewayRequest>,
) {
  const request = await requests.find(call, payment_gateway_request_identifier)
  const life_cycle_state = moved(paymentGatewayRequestLifeCycle, operation, request.life_cycle_state)
  return changeRecord(call, 'paymentGatewayRequest', request, {
    ...fields,
    life_cycle_state,
    reference_number: reference_number ?? request.reference_number,
  })
}

function refuseTwice(identifiers: readonly string[]): void {
  const seen = new Set<string>()
  for (const identifier of identifiers) {
    if (seen.has(identifier))
      throw failure(
        'PAYMENTGATEWAYREQUESTS',
        'REQUESTUNIQUEIDENTIFIERNOTUNIQUE',
        `Two elements have the identifier ${identifier}`,
      )
    seen.add(identifier)
  }
}

/** Writes a request. What it is not about is left out. */
async function viewRequest(world: OpenWorld, request: PaymentGatewayRequest) {
  const { records } = world
  const { organisation, id, number, reference_number, type, error_code, error_description } = request
  const [provider, account, payment, cancellation, refund, bill, wallet, log] = await Promise.all([
    records.related('paymentGatewayProvider', organisation, request.payment_gateway_provider),
    records.related('accountsReceivable', organisation, request.accounts_receivable),
    records.related('payment', organisation, request.payment),
    records.related('paymentCancellation', organisation, request.payment_cancellation),
    records.related('refund', organisation, request.refund),
    records.related('bill', organisation, request.bill),
    records.related('wallet', organisation, request.wallet),
    viewLog(world, organisation, request.log_information),
  ])
  const owner = account ? await viewAccount(world, account) : null
  return {
    ...{ id, number, reference_number, type, error_code, error_description },
    // Only pending ones are shown.
    life_cycle_state: 'PENDING' as const,
    execution_date: maybeWireDate(request.execution_date),
    payment_gateway_provider: viewNamed(provider),
    accounts_receivable: owner,
    payment_preference: request.payment_preference,
    ...(payment && { payment: await viewPaymentShort(world, payment) }),
    ...(cancellation && { payment_cancellation: viewPaymentCancellationShort(cancellation) }),
    ...(refund && { refund: await viewRefundShort(world, refund) }),
    ...(bill && { bill: await viewBillShort(world, bill) }),
    wallet: wallet ? await viewWalletShort(world, wallet) : null,
    log_information: log,
  }
}
