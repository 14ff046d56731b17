import { recordsOf } from '../../../support/records.js'
import { type Change, changed, each, forms, organisation, type Scenarios } from './scenario.js'

const unsettled = '3C1E7A90D2B84F6599A7C4E1F0B26D58'
const rejected = 'D60A35C8E1F7429B8AD2406B9C7E1F53'
const whole = (name: string) => forms(name, 'by-unit')

/** Takes the segments out. */
const noSegments: Change = async ({ store }) => {
  const records = recordsOf(store)
  for (const one of await records.find('segment', { index: 'entity', organisation, values: ['BILLS'] }))
    await records.remove('segment', one)
}

const requests = ['by-number', 'by-id']
const away = changed('webhookRequest', rejected, { number: '70' })
/** Takes the request out that is to be deleted or sent again. */
const gone: Change = async ({ store }) => {
  const records = recordsOf(store)
  const found = await records.get('webhookRequest', organisation, rejected)
  if (found) await records.remove('webhookRequest', found)
}

/** Segments and webhook requests. */
export const segments: Scenarios = {
  showSegment: [
    { request: ['segmentation_identifier'], answers: whole('found') },
    { request: ['segmentation_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['segmentation_identifier'], answers: ['not-found'], world: noSegments },
  ],
  listSegments: [
    { request: ['entity'], answers: whole('listed') },
    { request: ['entity', 'number_of_results', 'offset'], answers: whole('listed') },
    { request: ['entity', 'fields_set'], answers: ['some-fields'] },
    { request: ['entity'], answers: ['none'], world: noSegments },
  ],
  getSegmentMembers: [
    { request: ['segmentation_identifier'], answers: ['listed'] },
    { request: ['segmentation_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['segmentation_identifier'], answers: ['none'], world: changed('segment', unsettled, { members: [] }) },
    { request: ['segmentation_identifier'], answers: ['not-found'], world: noSegments },
  ],
  showWebhookRequest: [
    { request: ['webhook_request_identifier'], answers: whole('found') },
    { request: ['webhook_request_identifier', 'fields_set'], answers: ['some-fields'] },
    { request: ['webhook_request_identifier'], answers: ['not-found'], world: away },
  ],
  listWebhookRequests: [
    ...[['webhook_definition_identifier'], ['workflow_rule_identifier'], ['entity']].map((request) => ({
      ...{ request, answers: whole('listed') },
    })),
    { request: ['entity', 'url', 'created_date'], answers: whole('listed') },
    { request: ['entity', 'url', 'created_date', 'number_of_results', 'offset'], answers: whole('listed') },
    { request: ['entity_id', 'fields_set', 'life_cycle_state'], answers: ['some-fields'] },
    { request: ['entity'], answers: ['none'], edit: (input) => ({ ...input, url: 'https://nowhere.demo.example' }) },
    {
      request: ['webhook_definition_identifier'],
      answers: ['criterion-not-found'],
      world: changed('webhookDefinition', '4E19C7B0A6D2483F95E1B8C30D7A6F24', { name: 'Another' }),
    },
  ],
  deleteWebhookRequest: [
    { request: 'by-number', answers: whole('deleted') },
    { request: 'by-id', answers: ['some-fields'] },
    ...each(requests, ['not-found'], { world: gone }),
  ],
  resendWebhookRequest: [
    { request: 'by-number', answers: whole('sent'), at: '10:05' },
    { request: 'by-id', answers: ['some-fields'] },
    ...each(requests, ['not-rejected'], {
      world: changed('webhookRequest', rejected, { life_cycle_state: 'SUCCESSFUL' }),
    }),
    ...each(requests, ['not-found'], { world: gone }),
  ],
}
