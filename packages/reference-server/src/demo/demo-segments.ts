import type { WebhookRequest } from '../records/index.js'
import { type Entry, entry, log, organisation } from './demo-records.js'
import { eleni, nordlys } from './people.js'

const definition = '4E19C7B0A6D2483F95E1B8C30D7A6F24'
const rule = 'B82D05F7A1C94E63B7F0D4198C5E3A62'
const url = 'https://tickets.demo.example/hooks'

const request = (id: string, number: string, entity_id: string, rest: Partial<WebhookRequest>) =>
  entry('webhookRequest', {
    ...{ id, organisation, number, entity_id, url, entity: 'SUBSCRIPTIONS', fields_set: 'id,number,life_cycle_state' },
    ...{ life_cycle_state: 'SUCCESSFUL', webhook_definition: definition, workflow_rule: rule, log_information: log },
    ...rest,
  })

/** Two segments of bills, and what was sent to a ticket desk when two subscriptions began. */
export const segmentEntries: readonly Entry[] = [
  entry('segment', {
    ...{ id: '3C1E7A90D2B84F6599A7C4E1F0B26D58', organisation, number: '11', alternative_code: 'UNSETTLED' },
    ...{ life_cycle_state: 'POSTED', entity: 'BILLS', criteria: 'Bills on which something is open' },
    members: [
      { id: 'BB38568E287FAD56378011EF4A673C52', number: 'B0000000123', accounts_receivable: eleni },
      { id: '93A703758065E9D899DB922F396F9284', number: 'B0000000131', accounts_receivable: nordlys },
    ].map((member) => ({ name: null, alternative_code: null, description: null, ...member })),
    log_information: log,
  }),
  entry('segment', {
    ...{ id: '8B40F1D6C7E2495AB3D8906E5F1C27A4', organisation, number: '12', life_cycle_state: 'DRAFT' },
    ...{ entity: 'BILLS', log_information: log },
  }),
  entry('webhookDefinition', { id: definition, organisation, name: 'Ticket desk', alternative_code: 'TICKETS' }),
  entry('workflowRule', { id: rule, organisation, name: 'New subscriptions', alternative_code: 'NEWSUBSCRIPTIONS' }),
  request('D60A35C8E1F7429B8AD2406B9C7E1F53', '7', 'A12C4D5E6F708192B3C4D5E6F7081920', {
    life_cycle_state: 'REJECTED',
    authentication_code: '5b0d6f2c9e8a47134f6bd1c0a95e3278',
    request: '2F94B7D1E60C4A3895D8C1B7A4E02F6D',
    error_code: 'ConnectException',
    error_description: 'The other system did not answer',
  }),
  request('91C7E4A2B05D4F68A3E7D1908C6B2F4E', '8', 'B23D5E6F708192A3C4D5E6F708192031', {
    authentication_code: 'c1e7a94d02b86f35d94a7be018f6c253',
    request: '60D3A9F8C2B14E75B8A1F4D6903C7E28',
    response: 'A7E02C5B91D84F36BC4E8F1A06D97352',
  }),
]
