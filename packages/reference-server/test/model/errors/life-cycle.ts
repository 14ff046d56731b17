import { bound, during, type PlantedError, readAs, written } from '../seams.js'

/** Errors of the life of access tokens. */
export const lifeCycleErrors: PlantedError[] = [
  {
    name: 'a deleted access token can be read',
    release: 'R16.12.0',
    plant: () => ({ store: (store) => ({ ...bound(store), remove: async () => true }) }),
  },
  {
    name: 'an effective access token can be deleted',
    release: 'R18.0.0',
    plant: during(/delete/, () => readAs('accessToken', (token) => ({ ...token, lifeCycleState: 'NOT_EFFECTIVE' }))),
  },
  {
    name: 'an access token becomes effective without its verification',
    release: 'R14.26.0',
    plant: during(/set_as_effective/, () =>
      readAs('accessToken', (token) => ({ ...token, lifeCycleState: 'NOT_EFFECTIVE' })),
    ),
  },
  {
    name: 'an access token of a rewards participant can be made not effective',
    release: 'R14.26.0',
    plant: () => ({ store: readAs('rewardsParticipant', (one) => ({ ...one, terminated: true })) }),
  },
  {
    name: 'an access token that is not effective logs a customer in',
    release: 'R16.12.0',
    plant: during(/consumer/, () => readAs('accessToken', (token) => ({ ...token, lifeCycleState: 'EFFECTIVE' }))),
  },
  {
    name: 'any verification code is right',
    release: 'R12.5.0',
    plant: during(/verify/, (call) =>
      readAs('accessToken', (token) => ({ ...token, verificationCode: call().sent['verification_code'] })),
    ),
  },
  {
    name: 'an old verification code stays right',
    release: 'R12.5.0',
    plant: () => ({
      store: written('accessToken', (token, before) => ({
        ...token,
        verificationCode: token.verificationCode && (before?.verificationCode ?? token.verificationCode),
      })),
    }),
  },
  {
    name: 'a one-time password can be used twice',
    release: 'R14.26.0',
    plant: during(/nagra/, () =>
      written('accessToken', (token, before) => ({ ...token, oneTimePassword: before?.oneTimePassword ?? null })),
    ),
  },
  {
    name: 'a one-time password works for ever',
    release: 'R18.0.0',
    plant: () => ({
      store: written('accessToken', (token) => ({
        ...token,
        oneTimePassword: token.oneTimePassword && { ...token.oneTimePassword, expiresAt: Number.MAX_SAFE_INTEGER },
      })),
    }),
  },
  {
    name: 'the token of a mail can be used twice',
    release: 'R16.12.0',
    plant: during(/change_pass_code/, () =>
      written('accessToken', (token, before) => ({ ...token, passCodeReset: before?.passCodeReset ?? null })),
    ),
  },
  {
    name: 'the token of a mail works for ever',
    release: 'R18.0.0',
    plant: () => ({
      store: written('accessToken', (token) => ({
        ...token,
        passCodeReset: token.passCodeReset && { ...token.passCodeReset, expiresAt: Number.MAX_SAFE_INTEGER },
      })),
    }),
  },
  {
    name: 'a forgotten pass code sends no mail',
    release: 'R16.12.0',
    plant: () => ({
      store: (store) => ({
        ...bound(store),
        insert: async (kind, record) => (kind === 'mail' ? undefined : store.insert(kind, record)),
      }),
    }),
  },
  {
    name: 'a new pass code is not kept',
    release: 'R11.0.0',
    plant: () => ({
      store: written('accessToken', (token, before) => ({
        ...token,
        passCode: before ? before.passCode : token.passCode,
      })),
    }),
  },
]
