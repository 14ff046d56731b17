import type { AccessToken } from '../records/index.js'
import type { Mutant } from './mutant.js'
import { during, meeting, readAs, written } from './seams.js'

const endOfTime = Number.MAX_SAFE_INTEGER
const notEffective = readAs('accessToken', (token) => ({ ...token, life_cycle_state: 'NOT_EFFECTIVE' }))

/** A change of access tokens that keeps what was there before, where there was something. */
const keeping = (keep: (token: AccessToken, before: AccessToken) => Partial<AccessToken>) =>
  written('accessToken', (token, before) => (before ? { ...token, ...keep(token, before) } : token))

/** Faults in the life of access tokens, their codes and their pass codes. */
export const accessTokenMutants: readonly Mutant[] = [
  {
    name: 'shows-deleted-access-token',
    breaks: 'a deleted access token can still be read',
    release: 'R16.12.0',
    plant: () => ({
      records: (within) => ({
        remove: async (kind, record) => (kind === 'accessToken' ? undefined : within.remove(kind, record)),
      }),
    }),
  },
  {
    name: 'deletes-effective-access-token',
    breaks: 'an effective access token can be deleted',
    release: 'R18.0.0',
    plant: () => ({ operation: during(['deleteAccessToken'], () => notEffective) }),
  },
  {
    name: 'skips-verification',
    breaks: 'an access token becomes effective without its verification',
    release: 'R14.26.0',
    plant: () => ({ operation: during(['setAccessTokenAsEffective'], () => notEffective) }),
  },
  {
    name: 'takes-card-of-participant',
    breaks: 'an access token of a rewards participant can be made not effective',
    release: 'R14.26.0',
    plant: () => ({ records: readAs('rewardsParticipant', (one) => ({ ...one, terminated: true })) }),
  },
  {
    name: 'ignores-deactivation',
    breaks: 'an access token that is made not effective stays effective',
    release: 'R14.26.0',
    plant: () => ({
      records: keeping((token, before) =>
        before.life_cycle_state === 'EFFECTIVE' && token.life_cycle_state === 'NOT_EFFECTIVE'
          ? { life_cycle_state: 'EFFECTIVE' }
          : {},
      ),
    }),
  },
  {
    name: 'accepts-card-not-effective',
    breaks: 'an access token that is not effective logs a customer in',
    release: 'R16.12.0',
    plant: () => ({
      operation: during(['createSessionToken', 'createSessionTokenByConsumerApplicationKey'], () =>
        readAs('accessToken', (token) => ({ ...token, life_cycle_state: 'EFFECTIVE' })),
      ),
    }),
  },
  {
    name: 'accepts-any-pass-code',
    breaks: 'every pass code of an access token is right',
    release: 'R16.12.0',
    plant: () => ({
      operation: (operation) => ({
        ...operation,
        answer: (world, caller, input) => {
          const { access_token_identifier: named } = (input ?? {}) as {
            access_token_identifier?: { pass_code?: string }
          }
          const given = named?.pass_code
          if (given === undefined) return operation.answer(world, caller, input)
          const fooled = meeting(
            world,
            readAs('accessToken', (token) => ({ ...token, pass_code: given })),
          )
          return operation.answer(fooled, caller, input)
        },
      }),
    }),
  },
  {
    name: 'accepts-any-verification-code',
    breaks: 'every verification code is right',
    release: 'R12.5.0',
    plant: () => ({
      operation: during(['verifyAccessToken'], ({ verification_code }) =>
        readAs('accessToken', (token) => ({ ...token, verification_code: String(verification_code) })),
      ),
    }),
  },
  {
    name: 'keeps-verification-code',
    breaks: 'a new verification code is not kept, so the old one stays right',
    release: 'R12.5.0',
    plant: () => ({
      records: keeping((token, before) => ({
        verification_code: token.verification_code && (before.verification_code ?? token.verification_code),
      })),
    }),
  },
  {
    name: 'accepts-one-time-password-twice',
    breaks: 'a one-time password can be used twice',
    release: 'R14.26.0',
    plant: () => ({
      operation: during(['authenticateNagraSubscription', 'createAccessToken', 'listAccessTokens'], () =>
        keeping((_, before) => ({ one_time_password: before.one_time_password })),
      ),
    }),
  },
  {
    name: 'accepts-expired-one-time-password',
    breaks: 'a one-time password works for ever',
    release: 'R18.0.0',
    plant: () => ({
      records: written('accessToken', (token) => ({
        ...token,
        one_time_password: token.one_time_password && { ...token.one_time_password, expiration_date: endOfTime },
      })),
    }),
  },
  {
    name: 'accepts-pass-code-mail-twice',
    breaks: 'the token of a mail about a forgotten pass code can be used twice',
    release: 'R16.12.0',
    plant: () => ({
      operation: during(['changeAccessTokenPassCode'], () =>
        keeping((_, before) => ({ pass_code_reset: before.pass_code_reset })),
      ),
    }),
  },
  {
    name: 'accepts-expired-pass-code-mail',
    breaks: 'the token of a mail about a forgotten pass code works for ever',
    release: 'R18.0.0',
    plant: () => ({
      records: written('accessToken', (token) => ({
        ...token,
        pass_code_reset: token.pass_code_reset && { ...token.pass_code_reset, expiration_date: endOfTime },
      })),
    }),
  },
  {
    name: 'sends-no-mail',
    breaks: 'a forgotten pass code sends no mail',
    release: 'R16.12.0',
    plant: () => ({
      records: (within) => ({
        insert: async (kind, record) => (kind === 'mail' ? undefined : within.insert(kind, record)),
      }),
    }),
  },
  {
    name: 'forgets-new-pass-code',
    breaks: 'a new pass code is answered but not kept',
    release: 'R11.0.0',
    plant: () => ({ records: keeping((_, before) => ({ pass_code: before.pass_code })) }),
  },
]
