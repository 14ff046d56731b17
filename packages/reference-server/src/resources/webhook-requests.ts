import { wireDate } from '../kernel/clock.js'
import { isBackOffice } from '../kernel/credentials.js'
import { failure } from '../kernel/failure.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { moved } from '../life-cycles/life-cycle.js'
import { webhookRequestLifeCycle } from '../life-cycles/webhook-request.js'
import type { WebhookRequest } from '../records/index.js'
import type { Query } from '../store/store.js'
import type { Call, Input } from './call.js'
import { narrowed } from './narrowed.js'
import { references } from './references.js'
import { resource } from './resource.js'
import { shown, viewLog } from './views.js'

/** The session of a customer sees none. */
const requests = resource('webhookRequest', {
  sees: ({ session }) => isBackOffice(session),
  missing: () => failure('WEBHOOKREQUESTS', 'WEBHOOKREQUESTNOTFOUND', 'No webhook request was found'),
  view: async (world: OpenWorld, request: WebhookRequest) =>
    shown('webhookRequest', request, {
      authentication_code: request.authentication_code,
      log_information: await viewLog(world, request.organisation, request.log_information),
    }),
})

const criterion = references((parameter) =>
  failure('WEBHOOKREQUESTS', 'CRITERIONNOTFOUND', `Nothing was found under ${parameter}`),
)

type Named = Pick<Input<'showWebhookRequest'>, 'webhook_request_identifier'>
const byName = (input: Named) => input.webhook_request_identifier

export const webhookRequestOperations = {
  showWebhookRequest: requests.show(byName),
  listWebhookRequests: requests.list(async (call: Call<'listWebhookRequests'>) => {
    if (!isBackOffice(call.session)) return undefined
    const query = await chosen(call)
    const { url, created_date: date } = call.input
    if (url === undefined && date === undefined) return query
    return narrowed(
      call,
      'webhookRequest',
      query,
      (request) =>
        (url === undefined || request.url === url) &&
        (date === undefined || dayOf(wireDate(request.log_information.created_date)) === dayOf(date)),
    )
  }),
  deleteWebhookRequest: requests.remove(byName, () => {}),
  /** Nothing is sent: the other system is taken to have got it. */
  resendWebhookRequest: requests.change(byName, (_, { life_cycle_state }) => ({
    life_cycle_state: moved(webhookRequestLifeCycle, 'resendWebhookRequest', life_cycle_state),
    error_code: null,
    error_description: null,
  })),
}

const dayOf = (date: string) => date.slice(0, 10)

/** The requests of the one definition, rule, kind of record or record that is named, in the state asked for. */
async function chosen(call: Call<'listWebhookRequests'>): Promise<Query<'webhookRequest'>> {
  const { webhook_definition_identifier: definition, workflow_rule_identifier: rule, entity } = call.input
  const state = call.input.life_cycle_state ?? { any: webhookRequestLifeCycle.states }
  const by = (index: 'webhook_definition' | 'workflow_rule' | 'entity' | 'entity_id', value = '') => ({
    ...{ index, organisation: call.session.organisation, values: [value, state] as const },
  })
  if (definition)
    return by(
      'webhook_definition',
      (await criterion(call, 'webhookDefinition', 'webhook_definition_identifier', definition))?.id,
    )
  if (rule) return by('workflow_rule', (await criterion(call, 'workflowRule', 'workflow_rule_identifier', rule))?.id)
  return entity ? by('entity', entity) : by('entity_id', call.input.entity_id)
}
