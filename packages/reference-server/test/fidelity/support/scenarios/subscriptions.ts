import { changed, each, maria, nikos, type Scenario, type Scenarios } from './scenario.js'

/** The PIN and reset calls of Perception are alike. */
const provisioning = (done: string): Scenario[] => [
  ...each(['by-subscription', 'by-subscription-id'], [done]),
  {
    request: 'by-subscription',
    answers: ['not-provisioned'],
    world: changed('subscription', 'C34E6F708192A3B4D5E6F70819203144', { perception: null }),
  },
]

/** The calls made for television platforms. */
export const subscriptions: Scenarios = {
  authenticateTucanoSubscriber: [
    ...each(
      [
        'by-subscription',
        'by-subscription-id',
        'by-access-token-and-type',
        'by-access-token-and-type-id',
        'by-installed-item',
        'by-installed-item-code',
        'by-installed-item-id',
      ],
      ['found'],
    ),
    {
      request: 'by-access-token-and-type-code',
      answers: ['found'],
      says: {
        subscription_id: 'B23D5E6F708192A3C4D5E6F708192031',
        jwt: { claims: { userid: 'S0000000043', username: 'S0000000043' } },
      },
    },
    ...each(['by-access-token', 'by-access-token-identifier', 'by-identification-medium'], ['found'], {
      says: {
        subscription_id: 'C34E6F708192A3B4D5E6F70819203144',
        jwt: { claims: { userid: 'S0000000044', username: 'S0000000044' } },
      },
    }),
    {
      request: 'by-subscription',
      answers: ['not-found'],
      world: changed('subscription', 'A12C4D5E6F708192B3C4D5E6F7081920', { number: 'another one' }),
    },
    {
      request: 'by-access-token',
      answers: ['several-found'],
      world: changed('subscription', 'A12C4D5E6F708192B3C4D5E6F7081920', { accounts_receivable: nikos }),
    },
  ],
  authenticatePerceptionSubscriber: [
    { request: 'by-pass-code', answers: ['authenticated'] },
    {
      request: 'by-pass-code',
      answers: ['refused'],
      world: changed('accessToken', '8D1B3C4E5F60417203C4D5E6F708192A', { pass_code: 'another one' }),
    },
  ],
  setPerceptionSubscriberPinNumber: provisioning('set'),
  resetPerceptionSubscriberPinNumber: provisioning('reset'),
  resetPerceptionSubscription: provisioning('reset'),
  authenticateNagraSubscription: [
    ...each(
      [
        'by-account-number',
        'by-account-id',
        'by-account-name',
        'by-authentication-code',
        'by-access-token',
        'by-one-time-password',
      ],
      ['authenticated'],
    ),
    {
      request: 'by-identification-medium',
      answers: ['authenticated'],
      says: {
        subscription: {
          number: 'S0000000044',
          accounts_receivable: {
            id: nikos,
            number: 'ACR0000000008',
            name: 'Nikos Georgiou',
            account_owner: { name: 'Nikos Georgiou' },
          },
        },
      },
    },
    { request: 'chosen-fields', answers: ['authenticated-some-fields'] },
    {
      request: 'by-account-number',
      answers: ['not-found'],
      world: changed('accountsReceivable', maria, { number: 'another one' }),
    },
    {
      request: 'by-account-number',
      answers: ['not-owned'],
      world: changed('subscription', 'A12C4D5E6F708192B3C4D5E6F7081920', { accounts_receivable: nikos }),
    },
  ],
}
