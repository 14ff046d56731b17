import { type Change, changed, each, forms, type Scenarios } from './scenario.js'

const [printed, waiting, mailed] = [
  '7B2E9D14F0C64A85B1D3E6A70C8F5924',
  'D05A8F2C6E914B73A0D8C5E1B47F9326',
  '3A60C9E5D7B24F18A4E1B7C02F95D836',
]
const types = [
  '4D17B0E9C3A84F62B5E8A1C07F93D624',
  'E6A2C91F5D084B37B0C8F1E4D3A76952',
  '90B5F3D7A1C64E82A6D9C0E7B25F8143',
]
const away = changed('voucher', printed, { number: 'V0' })
const noAccount = changed('accountsReceivable', 'F30C4F941CA09FD5D7605EA30D99265A', { number: 'ACR0' })
const otherType = changed('voucherType', types[0] as string, { name: 'Another' })
const notInUse: Change = async (server, token) => {
  for (const id of types) await changed('voucherType', id, { life_cycle_state: 'NOT_EFFECTIVE' })(server, token)
}
const otherLot: Change = async (server, token) => {
  for (const id of [printed, waiting]) await changed('voucher', id, { lot: null })(server, token)
}
const byKind = ['type_identifier', 'lot_identifier']

/** Vouchers. */
export const vouchers: Scenarios = {
  showVoucher: [
    { request: ['voucher_identifier'], answers: forms('found', 'by-unit', 'before-reasons', 'before-classes') },
    { request: ['voucher_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['voucher_identifier'], answers: ['not-found'], world: away },
  ],
  showVoucherSecretNumber: [
    { request: ['voucher_identifier'], answers: ['found'] },
    { request: ['voucher_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['voucher_identifier'], answers: ['not-found'], world: away },
  ],
  listVouchers: [
    ...byKind.map((by) => ({ request: [by, 'fields_set'], answers: ['some-fields'] })),
    { request: ['lot_identifier', 'fields_set', 'number_of_results', 'offset'], answers: ['some-fields'] },
    { request: ['lot_identifier'], answers: ['none'], world: otherLot },
    { request: ['type_identifier'], answers: ['criterion-not-found'], world: otherType },
  ],
  getVoucherForActivation: [
    ...byKind.map((by) => ({ request: [by, 'fields_set'], answers: ['some-fields'] })),
    ...['accounts_receivable_identifier', 'group_identifier', 'unit_identifier'].map((by) => ({
      ...{ request: ['lot_identifier', by, 'fields_set'], answers: ['some-fields'] },
    })),
    {
      request: ['lot_identifier'],
      answers: ['none-waits'],
      world: changed('voucher', waiting, { life_cycle_state: 'DRAFT' }),
    },
    { request: ['type_identifier'], answers: ['criterion-not-found'], world: otherType },
    {
      request: ['lot_identifier', 'accounts_receivable_identifier'],
      answers: ['account-not-found'],
      world: noAccount,
    },
  ],
  useVoucher: [
    ...each(['by-number', 'by-id', 'by-name', 'category-by-name'], ['used'], { showsPart: true }),
    { request: 'by-number', answers: ['some-fields'], edit: (input) => ({ ...input, fields_set: 'number,value' }) },
    { request: 'by-medium', answers: ['gift-card'] },
    { request: 'by-number', answers: ['wrong-number'], edit: (input) => ({ ...input, secret_number: '0' }) },
    {
      request: 'by-number',
      answers: ['used-before'],
      world: changed('voucher', printed, { life_cycle_state: 'USED' }),
    },
    {
      request: 'by-number',
      answers: ['not-valid'],
      world: changed('voucher', printed, { effective_date: Date.parse('2026-07-01T00:00:00Z') }),
    },
    {
      request: 'by-number',
      answers: ['unit-not-allowed'],
      world: changed('voucher', printed, { allowed_units: ['7F1C2E9A4B3D4C6E8A0B1C2D3E4F5A6B'] }),
    },
    { request: 'by-number', answers: ['account-not-found'], world: noAccount },
  ],
  cancelVoucher: [
    ...each(['by-number', 'by-id', 'fraud'], ['cancelled']),
    { request: 'by-number', answers: ['used'], world: changed('voucher', mailed, { life_cycle_state: 'USED' }) },
    {
      request: 'by-number',
      answers: ['not-electronic'],
      edit: (input) => ({ ...input, voucher_identifier: { number: 'V0000000701' } }),
    },
    { request: 'by-number', answers: ['not-found'], world: changed('voucher', mailed, { number: 'V0' }) },
  ],
  listVoucherTypes: [
    { request: ['fields_set'], answers: ['some-fields'] },
    ...['group_identifier', 'unit_identifier'].map((by) => ({ request: [by, 'fields_set'], answers: ['some-fields'] })),
    { request: [], answers: ['none'], world: notInUse },
    {
      request: ['unit_identifier'],
      answers: ['unit-not-found'],
      edit: (input) => ({ ...input, unit_identifier: 'id=0' }),
    },
  ],
}
