import { accessToken } from './access-token.js'
import { accessTokenClassification } from './access-token-classification.js'
import { accountsReceivable } from './accounts-receivable.js'
import { accountsReceivableClassification } from './accounts-receivable-classification.js'
import { acquiringPoint } from './acquiring-point.js'
import { bill } from './bill.js'
import { billingTermScheme } from './billing-term-scheme.js'
import { book } from './book.js'
import { buyInAdvanceRequest } from './buy-in-advance-request.js'
import { clockSetting } from './clock-setting.js'
import { contactCategory } from './contact-category.js'
import { contactInformation } from './contact-information.js'
import { counter } from './counter.js'
import { country } from './country.js'
import { creditNote } from './credit-note.js'
import { creditRating } from './credit-rating.js'
import { currency } from './currency.js'
import { currencyRatePeriod } from './currency-rate-period.js'
import { customerEvent } from './customer-event.js'
import { customerEventClassification } from './customer-event-classification.js'
import { debit } from './debit.js'
import type { KindOf, RecordOf } from './define.js'
import { duty } from './duty.js'
import { failedAttempts } from './failed-attempts.js'
import { financialTransactionCategory } from './financial-transaction-category.js'
import { financialTransactionRejectionReason } from './financial-transaction-rejection-reason.js'
import { financialTransactionType } from './financial-transaction-type.js'
import { group } from './group.js'
import { identificationMedium } from './identification-medium.js'
import { industry } from './industry.js'
import { industrySector } from './industry-sector.js'
import { installedItem } from './installed-item.js'
import { invoice } from './invoice.js'
import { invoiceCancellation } from './invoice-cancellation.js'
import { journalEntry } from './journal-entry.js'
import { mail } from './mail.js'
import { organisation } from './organisation.js'
import { payment } from './payment.js'
import { paymentCancellation } from './payment-cancellation.js'
import { paymentGatewayCard } from './payment-gateway-card.js'
import { paymentGatewayProvider } from './payment-gateway-provider.js'
import { paymentGatewayRequest } from './payment-gateway-request.js'
import { paymentMediumBrand } from './payment-medium-brand.js'
import { paymentMediumType } from './payment-medium-type.js'
import { paymentMethod } from './payment-method.js'
import { paymentPreference } from './payment-preference.js'
import { presentmentPreference } from './presentment-preference.js'
import { pricePlan } from './price-plan.js'
import { privacyLevel } from './privacy-level.js'
import { product } from './product.js'
import { productBrand } from './product-brand.js'
import { productCategory } from './product-category.js'
import { productFamily } from './product-family.js'
import { productSynchronisation } from './product-synchronisation.js'
import { productType } from './product-type.js'
import { promoCode } from './promo-code.js'
import { provisioningProvider } from './provisioning-provider.js'
import { provisioningRequest } from './provisioning-request.js'
import { refund } from './refund.js'
import { rewardAward } from './reward-award.js'
import { rewardOffer } from './reward-offer.js'
import { rewardScheme } from './reward-scheme.js'
import { rewardSpend } from './reward-spend.js'
import { rewardTier } from './reward-tier.js'
import { rewardsParticipant } from './rewards-participant.js'
import { schemeReferenceCode } from './scheme-reference-code.js'
import { securityProfile } from './security-profile.js'
import { segment } from './segment.js'
import { session } from './session.js'
import { subscription } from './subscription.js'
import { subscriptionAction } from './subscription-action.js'
import { subscriptionActionClassification } from './subscription-action-classification.js'
import { subscriptionActionType } from './subscription-action-type.js'
import { subscriptionSubActionType } from './subscription-sub-action-type.js'
import { subscriptionType } from './subscription-type.js'
import { taxRate } from './tax-rate.js'
import { unit } from './unit.js'
import { usageAuthorisation } from './usage-authorisation.js'
import { user } from './user.js'
import { userTemplate } from './user-template.js'
import { vatRate } from './vat-rate.js'
import { voucher } from './voucher.js'
import { voucherLot } from './voucher-lot.js'
import { voucherType } from './voucher-type.js'
import { wallet } from './wallet.js'
import { walletTransaction } from './wallet-transaction.js'
import { walletTransactionCategory } from './wallet-transaction-category.js'
import { walletTransactionType } from './wallet-transaction-type.js'
import { webApiKey } from './web-api-key.js'
import { webhookDefinition } from './webhook-definition.js'
import { webhookRequest } from './webhook-request.js'
import { workflowRule } from './workflow-rule.js'

/** Every kind of record, those first that others refer to. */
export const kinds = {
  organisation,
  currency,
  currencyRatePeriod,
  group,
  unit,
  securityProfile,
  userTemplate,
  user,
  webApiKey,
  country,
  industry,
  industrySector,
  privacyLevel,
  contactCategory,
  contactInformation,
  accountsReceivableClassification,
  creditRating,
  paymentPreference,
  presentmentPreference,
  accountsReceivable,
  rewardScheme,
  rewardTier,
  schemeReferenceCode,
  rewardsParticipant,
  accessTokenClassification,
  accessToken,
  productType,
  productBrand,
  productFamily,
  productCategory,
  vatRate,
  taxRate,
  productSynchronisation,
  provisioningProvider,
  product,
  pricePlan,
  billingTermScheme,
  promoCode,
  subscriptionType,
  subscription,
  subscriptionActionType,
  subscriptionSubActionType,
  subscriptionActionClassification,
  subscriptionAction,
  usageAuthorisation,
  buyInAdvanceRequest,
  installedItem,
  identificationMedium,
  session,
  failedAttempts,
  counter,
  mail,
  provisioningRequest,
  book,
  journalEntry,
  debit,
  paymentMethod,
  paymentGatewayCard,
  financialTransactionType,
  financialTransactionCategory,
  financialTransactionRejectionReason,
  rewardOffer,
  wallet,
  walletTransactionType,
  walletTransactionCategory,
  walletTransaction,
  bill,
  invoice,
  payment,
  paymentCancellation,
  invoiceCancellation,
  creditNote,
  refund,
  customerEventClassification,
  acquiringPoint,
  paymentMediumType,
  paymentMediumBrand,
  customerEvent,
  rewardAward,
  rewardSpend,
  voucherType,
  voucherLot,
  voucher,
  paymentGatewayProvider,
  paymentGatewayRequest,
  segment,
  webhookDefinition,
  workflowRule,
  webhookRequest,
  clockSetting,
  duty,
}

export type Kinds = typeof kinds
export type Kind = keyof Kinds
/** What the server keeps, by kind. */
export interface Records extends RecordsOf<Kinds> {}
type RecordsOf<K extends { [kind: string]: KindOf }> = { [N in keyof K]: RecordOf<K[N]> }
export type IndexName<K extends Kind> = keyof Kinds[K]['indexes'] & string

export type * from './access-token.js'
export type * from './access-token-classification.js'
export type * from './accounts-receivable.js'
export type * from './accounts-receivable-classification.js'
export type * from './acquiring-point.js'
export type * from './bill.js'
export type * from './billing-term-scheme.js'
export type * from './book.js'
export type * from './buy-in-advance-request.js'
export type * from './clock-setting.js'
export type * from './contact-category.js'
export type * from './contact-information.js'
export type * from './counter.js'
export type * from './country.js'
export type * from './credit-note.js'
export type * from './credit-rating.js'
export type * from './currency.js'
export type * from './currency-rate-period.js'
export type * from './customer-event.js'
export type * from './customer-event-classification.js'
export type * from './debit.js'
export type * from './duty.js'
export type * from './failed-attempts.js'
export type * from './financial-transaction-category.js'
export type * from './financial-transaction-rejection-reason.js'
export type * from './financial-transaction-type.js'
export type * from './group.js'
export type * from './identification-medium.js'
export type * from './industry.js'
export type * from './industry-sector.js'
export type * from './installed-item.js'
export type * from './invoice.js'
export type * from './invoice-cancellation.js'
export type * from './journal-entry.js'
export type * from './mail.js'
export type * from './organisation.js'
export type * from './payment.js'
export type * from './payment-cancellation.js'
export type * from './payment-gateway-card.js'
export type * from './payment-gateway-provider.js'
export type * from './payment-gateway-request.js'
export type * from './payment-medium-brand.js'
export type * from './payment-medium-type.js'
export type * from './payment-method.js'
export type * from './payment-preference.js'
export type * from './presentment-preference.js'
export type * from './price-plan.js'
export type * from './privacy-level.js'
export type * from './product.js'
export type * from './product-brand.js'
export type * from './product-category.js'
export type * from './product-family.js'
export type * from './product-synchronisation.js'
export type * from './product-type.js'
export type * from './promo-code.js'
export type * from './provisioning-provider.js'
export type * from './provisioning-request.js'
export type * from './refund.js'
export type * from './reward-award.js'
export type * from './reward-offer.js'
export type * from './reward-scheme.js'
export type * from './reward-spend.js'
export type * from './reward-tier.js'
export type * from './rewards-participant.js'
export type * from './scheme-reference-code.js'
export type * from './security-profile.js'
export type * from './segment.js'
export type * from './session.js'
export type { CredentialSettings, Log, Udfs } from './shared.js'
export type * from './subscription.js'
export type * from './subscription-action.js'
export type * from './subscription-action-classification.js'
export type * from './subscription-action-type.js'
export type * from './subscription-sub-action-type.js'
export type * from './subscription-type.js'
export type * from './tax-rate.js'
export type * from './unit.js'
export type * from './usage-authorisation.js'
export type * from './user.js'
export type * from './user-template.js'
export type * from './vat-rate.js'
export type * from './voucher.js'
export type * from './voucher-lot.js'
export type * from './voucher-type.js'
export type * from './wallet.js'
export type * from './wallet-transaction.js'
export type * from './wallet-transaction-category.js'
export type * from './wallet-transaction-type.js'
export type * from './web-api-key.js'
export type * from './webhook-definition.js'
export type * from './webhook-request.js'
export type * from './workflow-rule.js'
