import type { Mutant } from './mutant.js'
import { during, readAs } from './seams.js'

const release = 'R17.10.0'

/** Faults of segments and webhook requests. */
export const segmentMutants: readonly Mutant[] = [
  {
    name: 'resends-what-was-taken',
    breaks: 'a webhook request that was successful is sent again',
    release,
    plant: () => ({
      operation: during(['resendWebhookRequest'], () =>
        readAs('webhookRequest', (request) => ({ ...request, life_cycle_state: 'REJECTED' })),
      ),
    }),
  },
  {
    name: 'shows-members-without-account',
    breaks: 'what a segment holds does not say on which account it hangs',
    release,
    plant: () => ({
      operation: during(['getSegmentMembers'], () =>
        readAs('segment', (segment) => ({
          ...segment,
          members: segment.members.map((member) => ({ ...member, accounts_receivable: null })),
        })),
      ),
    }),
  },
]
