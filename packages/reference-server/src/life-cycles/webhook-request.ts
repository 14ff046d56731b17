import { failureCode } from '../kernel/failure.js'
import type { WebhookRequest } from '../records/index.js'
import type { ChangedByCalls } from './life-cycle.js'

export const webhookRequestLifeCycle: ChangedByCalls<WebhookRequest['life_cycle_state']> = {
  of: 'webhook request',
  refusal: failureCode('WEBHOOKREQUESTS', 'INVALIDLIFECYCLESTATE'),
  states: ['SUCCESSFUL', 'REJECTED'],
  transitions: [
    { by: 'resendWebhookRequest', from: ['REJECTED'], to: 'SUCCESSFUL', condition: null, evidence: 'assumed' },
  ],
}
