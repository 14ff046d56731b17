import type { Voucher } from '../records/index.js'
import { type Entry, entry, log, organisation } from './demo-records.js'
import { nikos } from './people.js'

const [printed, electronic, refund, giftCard] = [
  '4D17B0E9C3A84F62B5E8A1C07F93D624',
  'E6A2C91F5D084B37B0C8F1E4D3A76952',
  '90B5F3D7A1C64E82A6D9C0E7B25F8143',
  '2F7D60C8B1E94A35A7C4E3D9F1085B62',
]
const lot = 'A93E5C70D1F84B26A7C2E5B90F16D843'
const [december, endOf2036] = [Date.parse('2025-12-01T00:00:00Z'), Date.parse('2036-12-31T23:59:59Z')]

const voucher = (id: string, number: string, secret_number: string, rest: Partial<Voucher>) =>
  entry('voucher', {
    ...{ id, organisation, number, secret_number, value: '20', type: printed, life_cycle_state: 'ACTIVATED' },
    ...{ effective_date: december, expiration_date: endOf2036, log_information: log },
    ...rest,
  })
const onPaper = { lot, description: 'Twenty for the summer', extra_added_value: '2' }

/** Types of vouchers, and vouchers: two on paper, one of which waits, one used, one that is over, a gift and a gift card. */
export const voucherEntries: readonly Entry[] = [
  entry('voucherType', {
    ...{ id: printed, organisation, name: 'Printed at the shop', alternative_code: 'PRINTED' },
    ...{ description: 'Paper with a number to scratch free', classification: 'PRINTED_PAYMENT_VOUCHER' },
    ...{ value_option: 'FIXED', value: '20', extra_added_value: '2', secret_number_length: 12, log_information: log },
  }),
  entry('voucherType', {
    ...{ id: electronic, organisation, name: 'Gift by mail', alternative_code: 'EGIFT', value_option: 'VARIABLE' },
    ...{ classification: 'ELECTRONIC_PAYMENT_VOUCHER', voucher_using_method: 'SHAREABLE', log_information: log },
    ...{ minimum_allowed_value: '5', maximum_allowed_value: '100', secret_number_length: 12 },
  }),
  entry('voucherType', {
    ...{ id: refund, organisation, name: 'Money back', alternative_code: 'MONEYBACK', value_option: 'VARIABLE' },
    ...{ classification: 'REFUND_VOUCHER', secret_number_length: 12, log_information: log },
  }),
  entry('voucherType', {
    ...{ id: giftCard, organisation, name: 'Gift card', alternative_code: 'GIFTCARD', value_option: 'VARIABLE' },
    ...{ classification: 'ELECTRONIC_PAYMENT_VOUCHER', identifies_customer: true, log_information: log },
    life_cycle_state: 'NOT_EFFECTIVE',
  }),
  entry('voucherLot', { id: lot, organisation, number: 'LOT-7', description: 'Printed in December' }),
  voucher('7B2E9D14F0C64A85B1D3E6A70C8F5924', 'V0000000701', '481516234201', onPaper),
  voucher('D05A8F2C6E914B73A0D8C5E1B47F9326', 'V0000000702', '481516234202', {
    ...onPaper,
    life_cycle_state: 'ACCEPTED_FOR_ACTIVATION',
  }),
  voucher('58C1F7E3A9D04B62B7E5C0D8F3946A17', 'V0000000703', '481516234203', {
    ...{ type: refund, life_cycle_state: 'USED', value: '12.5' },
  }),
  voucher('3A60C9E5D7B24F18A4E1B7C02F95D836', 'V0000000704', '481516234204', { type: electronic, value: '50' }),
  voucher('C9F4D2B7E1A84C53A6F0E8B5D3917C24', 'V0000000705', '481516234205', {
    ...{ type: electronic, value: '15', effective_date: null, expiration_date: december },
  }),
  voucher('61E8B0D5C2F94A37A3B7E9F1C84D5026', 'V0000000706', '481516234206', {
    ...{ type: giftCard, value: '30', owner: nikos, secret_number: null },
  }),
]
