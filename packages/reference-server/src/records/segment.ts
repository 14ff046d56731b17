import {
  anyText,
  by,
  choice,
  kind,
  list,
  made,
  maybe,
  object,
  owned,
  type RecordOf,
  ref,
  said,
  text,
} from './define.js'
import { log, udfs } from './shared.js'

/** What kinds of record segments are of, as the API names them. */
const entities = [
  'CONTACTINFORMATION',
  'SUBSCRIPTIONS',
  'ACCOUNTSRECEIVABLE',
  'BILLS',
  'ACTIVITIES',
  'JOBS',
  'REWARDPARTICIPANTS',
  'REWARDAWARDTRANSACTIONS',
  'REWARDSPENDTRANSACTIONS',
  'SERVICEREQUESTS',
  'CREDITNOTES',
  'INVOICES',
  'INVOICECANCELLATIONS',
  'LEADS',
  'PAYMENTS',
  'PAYMENTCANCELLATIONS',
  'REFUNDS',
  'REWARDOFFERS',
  'SUBSCRIPTIONACTIONS',
  'WALLETS',
  'WALLETTRANSACTIONS',
  'WRITEOFFS',
  'BUYINADVANCEREQUESTS',
  'PAYMENTGATEWAYCARDS',
  'PAYMENTGATEWAYREQUESTS',
] as const

const memberFields = {
  id: text,
  name: maybe(anyText),
  number: maybe(text),
  alternative_code: maybe(text),
  description: maybe(anyText),
  accounts_receivable: said('The account it hangs on', maybe(ref('accountsReceivable'))),
}

/** A group of records. No operation makes one, and nothing is looked for by its criteria. */
export const segment = kind({
  fields: {
    ...owned,
    number: text,
    alternative_code: maybe(text),
    life_cycle_state: choice('DRAFT', 'POSTED'),
    criteria: maybe(anyText),
    entity: choice(...entities),
    members: said('What it holds, as it is shown: nothing is looked for by the criteria', list(object(memberFields))),
    udfs,
    log_information: log,
  },
  indexes: { number: by('number'), entity: made(by('entity')) },
})
export interface Segment extends RecordOf<typeof segment> {}
