import type { OperationId } from '@crmcom-webapi/server-routes'
import { accessTokenOperations } from './access-tokens/operations.js'
import { accountsReceivableOperations } from './accounts-receivable/operations.js'
import { authenticationOperations } from './authentication.js'
import { billOperations } from './bills.js'
import type { Handler } from './call.js'
import { contactInformationOperations } from './contact-information/operations.js'
import { creditNoteOperations } from './credit-notes.js'
import { currencyOperations } from './currencies.js'
import { customerEventOperations } from './customer-events/operations.js'
import { invoiceOperations } from './invoices.js'
import { nagraOperations } from './nagra.js'
import { paymentGatewayRequestOperations } from './payment-gateway-requests.js'
import { paymentOperations } from './payments/operations.js'
import { perceptionOperations } from './perception.js'
import { productOperations } from './products/operations.js'
import { refundOperations } from './refunds.js'
import { awardSumOperations } from './rewards/awards.js'
import { rewardsParticipantOperations } from './rewards/participants.js'
import { referenceCodeOperations } from './rewards/reference-codes.js'
import { rewardSchemeOperations } from './rewards/schemes.js'
import { rewardTransactionOperations } from './rewards/transactions.js'
import { segmentOperations } from './segments.js'
import { subscriptionOperations } from './subscriptions/operations.js'
import { tucanoOperations } from './tucano.js'
import { userOperations } from './users.js'
import { voucherOperations } from './vouchers/operations.js'
import { walletOperations } from './wallets/operations.js'
import { webhookRequestOperations } from './webhook-requests.js'

/** The handler of every operation of the contract. A new operation does not compile until it has one. */
export const handlers: { [Id in OperationId]: Handler<Id> } = {
  ...accessTokenOperations,
  ...accountsReceivableOperations,
  ...authenticationOperations,
  ...billOperations,
  ...contactInformationOperations,
  ...creditNoteOperations,
  ...currencyOperations,
  ...customerEventOperations,
  ...invoiceOperations,
  ...nagraOperations,
  ...paymentGatewayRequestOperations,
  ...paymentOperations,
  ...perceptionOperations,
  ...productOperations,
  ...refundOperations,
  ...awardSumOperations,
  ...rewardsParticipantOperations,
  ...referenceCodeOperations,
  ...rewardSchemeOperations,
  ...rewardTransactionOperations,
  ...subscriptionOperations,
  ...segmentOperations,
  ...tucanoOperations,
  ...userOperations,
  ...voucherOperations,
  ...walletOperations,
  ...webhookRequestOperations,
}
