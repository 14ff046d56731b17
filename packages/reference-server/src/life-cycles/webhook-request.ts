import type { WebhookRequest } from '../records/index.js'
import type { LifeCycle } from './life-cycle.js'

export const webhookRequestLifeCycle: LifeCycle<WebhookRequest['life_cycle_state']> = {
  of: 'webhook request',
  states: ['SUCCESSFUL', 'REJECTED'],
  transitions: [
    { by: 'resendWebhookRequest', from: ['REJECTED'], to: 'SUCCESSFUL', condition: null, evidence: 'assumed' },
  ],
}
