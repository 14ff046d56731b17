import { changed, forms, type Scenarios } from './scenario.js'

const noRate = changed('currencyRatePeriod', 'CRP2', { to_date: Date.parse('2026-01-02T00:00:00Z') })
const tooManyDigits = (input: object) => ({ ...input, value: 0.005 })

/** Currencies and conversions. */
export const currencies: Scenarios = {
  showCurrency: [
    { request: ['currency_identifier'], answers: forms('found', 'by-unit', 'before-states') },
    { request: ['currency_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['currency_identifier'], answers: ['not-found'], world: changed('currency', 'CUR2', { code: 'USX' }) },
  ],
  listCurrencies: [
    { request: [], answers: ['listed-before-states'] },
    { request: ['number_of_results', 'offset'], answers: ['listed-before-states'] },
    { request: ['life_cycle_state'], answers: forms('listed', 'by-unit') },
    { request: ['life_cycle_state', 'number_of_results', 'offset'], answers: forms('listed', 'by-unit') },
    { request: ['fields_set'], answers: ['listed-some-fields', 'all-some-fields'] },
    {
      request: ['life_cycle_state'],
      answers: ['none'],
      world: changed('currency', 'CUR2', { life_cycle_state: 'NOT_EFFECTIVE' }),
    },
    { request: [], answers: ['refused'], world: (server, token) => server.control.expire(token) },
  ],
  convertToDefaultCurrency: [
    { request: ['value', 'currency_identifier'], answers: forms('converted', 'before-states') },
    { request: ['value', 'currency_identifier'], answers: ['no-rate'], world: noRate },
    { request: ['value', 'currency_identifier'], answers: ['too-many-digits'], edit: tooManyDigits },
  ],
  convertFromDefaultCurrency: [
    { request: ['value', 'currency_identifier'], answers: forms('converted', 'before-states') },
    { request: ['value', 'currency_identifier'], answers: ['no-rate'], world: noRate },
    { request: ['value', 'currency_identifier'], answers: ['too-many-digits'], edit: tooManyDigits },
  ],
}
