import { anyText, by, choice, givenBack, kind, made, maybe, owned, type RecordOf, ref, said, text } from './define.js'
import { log } from './shared.js'

const entities = [
  'ACCOUNTSRECEIVABLE',
  'ACTIVITIES',
  'CONTACTINFORMATION',
  'CREDITNOTES',
  'INVOICES',
  'INVOICECANCELLATIONS',
  'JOBS',
  'LEADS',
  'PAYMENTS',
  'PAYMENTCANCELLATIONS',
  'REFUNDS',
  'REWARDOFFERS',
  'SERVICEREQUESTS',
  'SUBSCRIPTIONS',
  'WALLETS',
  'WALLETTRANSACTIONS',
  'WRITEOFFS',
] as const

/** What the system has sent to another one. No operation makes one, and nothing is sent. */
export const webhookRequest = kind({
  fields: {
    ...owned,
    number: text,
    life_cycle_state: choice('SUCCESSFUL', 'REJECTED'),
    entity: choice(...entities),
    entity_id: text,
    url: text,
    authentication_code: said('HMAC of what was sent', maybe(givenBack(text))),
    fields_set: maybe(text),
    request: said('ID of what was sent', maybe(text)),
    response: said('ID of what came back', maybe(text)),
    error_code: maybe(text),
    error_description: maybe(anyText),
    webhook_definition: maybe(ref('webhookDefinition')),
    workflow_rule: maybe(ref('workflowRule')),
    log_information: log,
  },
  indexes: {
    id: made(by('id')),
    number: by('number'),
    webhook_definition: made(by('webhook_definition', 'life_cycle_state')),
    workflow_rule: made(by('workflow_rule', 'life_cycle_state')),
    entity: made(by('entity', 'life_cycle_state')),
    entity_id: made(by('entity_id', 'life_cycle_state')),
  },
})
export interface WebhookRequest extends RecordOf<typeof webhookRequest> {}
