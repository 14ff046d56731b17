import { kind, owned, type RecordOf, text } from './define.js'

export const paymentGatewayProvider = kind({
  fields: { ...owned, name: text, alternative_code: text },
  indexes: {},
})
export interface PaymentGatewayProvider extends RecordOf<typeof paymentGatewayProvider> {}
