import type { Mutant } from './mutant.js'
import { during, readAs, written } from './seams.js'

const release = 'R16.31.0'

/** Faults of vouchers, of those who take part in rewards, and of what they were awarded. */
export const rewardMutants: readonly Mutant[] = [
  {
    name: 'uses-a-voucher-twice',
    breaks: 'a voucher that is used can be used again',
    release,
    plant: () => ({
      operation: during(['useVoucher'], () =>
        readAs('voucher', (one) => (one.life_cycle_state === 'USED' ? { ...one, life_cycle_state: 'ACTIVATED' } : one)),
      ),
    }),
  },
  {
    name: 'uses-a-cancelled-voucher',
    breaks: 'a voucher that is cancelled can be used',
    release,
    plant: () => ({
      operation: during(['useVoucher'], () =>
        readAs('voucher', (one) =>
          one.life_cycle_state === 'CANCELLED' ? { ...one, life_cycle_state: 'ACTIVATED' } : one,
        ),
      ),
    }),
  },
  {
    name: 'uses-a-voucher-at-any-time',
    breaks: 'a voucher can be used after its validity',
    release,
    plant: () => ({
      operation: during(['useVoucher'], () => readAs('voucher', (one) => ({ ...one, expiration_date: null }))),
    }),
  },
  {
    name: 'uses-a-voucher-anywhere',
    breaks: 'a voucher can be used in units it does not name',
    release,
    plant: () => ({
      operation: during(['useVoucher'], () => readAs('voucher', (one) => ({ ...one, allowed_units: [] }))),
    }),
  },
  {
    name: 'keeps-a-used-voucher',
    breaks: 'a voucher that posted a payment stays activated',
    release,
    plant: () => ({
      operation: during(['useVoucher'], () => written('voucher', (one, before) => before ?? one)),
    }),
  },
  {
    name: 'joins-a-scheme-without-code',
    breaks: 'a scheme that needs a reference code is joined without one',
    release,
    plant: () => ({
      operation: during(['updateRewardsParticipant'], () =>
        readAs('rewardScheme', (scheme) => ({ ...scheme, requires_reference_code: false })),
      ),
    }),
  },
  {
    name: 'ends-a-participation-twice',
    breaks: 'a participation that has ended can be ended again',
    release,
    plant: () => ({
      operation: during(['endRewardsParticipation'], () =>
        readAs('rewardsParticipant', (participant) => ({ ...participant, terminated: false })),
      ),
    }),
  },
  {
    name: 'lets-no-award-expire',
    breaks: 'an award that has expired shows no expiration',
    release,
    plant: () => ({
      operation: during(['showAwardRewardTransaction'], () =>
        readAs('rewardAward', (award) => ({ ...award, expiration_date: null })),
      ),
    }),
  },
  {
    name: 'lets-what-is-spent-expire',
    breaks: 'what of an award is spent expires with the rest',
    release,
    plant: () => ({
      operation: during(['showAwardRewardTransaction'], () =>
        readAs('rewardAward', (award) => ({ ...award, spent: '0' })),
      ),
    }),
  },
  {
    name: 'lets-cancelled-awards-expire',
    breaks: 'an award that is cancelled expires',
    release,
    plant: () => ({
      operation: during(['showAwardRewardTransaction'], () =>
        readAs('rewardAward', (award) => ({ ...award, life_cycle_state: 'POSTED' })),
      ),
    }),
  },
  {
    name: 'sums-cancelled-awards',
    breaks: 'what was awarded in all holds awards that are cancelled',
    release,
    plant: () => ({
      operation: during(['calculateRewardsParticipantAwards'], () =>
        readAs('rewardAward', (award) => ({ ...award, life_cycle_state: 'POSTED' })),
      ),
    }),
  },
]
