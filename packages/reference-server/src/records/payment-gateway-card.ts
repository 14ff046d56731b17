import { by, kind, lookedUp, owned, type RecordOf, ref, text } from './define.js'

/** A card that a payment gateway keeps for an account. */
export const paymentGatewayCard = kind({
  fields: {
    ...owned,
    accounts_receivable: ref('accountsReceivable'),
    payment_gateway_reference_number: text,
    last_digits: lookedUp(text),
  },
  indexes: {
    payment_gateway_reference_number: by('payment_gateway_reference_number'),
    last_digits: by('last_digits'),
  },
})
export interface PaymentGatewayCard extends RecordOf<typeof paymentGatewayCard> {}
