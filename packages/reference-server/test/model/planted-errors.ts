import { scoped } from '@crmcom-webapi/reference-server'
import { answered, asked, bound, during, type PlantedError, readAs, readCall, rewrite, written } from './seams.js'

const year = 365 * 86_400_000
const without = (sent: { [name: string]: unknown }, name: string) =>
  name in sent ? Object.fromEntries(Object.entries(sent).filter(([key]) => key !== name)) : undefined

/** Errors of sessions and logins. */
const sessionErrors: PlantedError[] = [
  {
    name: 'an unknown session token is let in',
    release: 'R16.12.0',
    plant: () => {
      let good: string | undefined
      return {
        fetch: (fetch) => async (request) => {
          const [response, call] = [await fetch(request.clone()), await readCall(request)]
          const { status, data } = await response.clone().json()
          if (call.path.startsWith('authentication/') && data?.token) good = data.token
          if (!String(status.code).includes('INVALIDSESSIONTOKEN') || good === undefined) return response
          return fetch(rewrite(request, { ...call.sent, token: good }))
        },
      }
    },
  },
  {
    name: 'a session never ends',
    release: 'R14.26.0',
    plant: () => ({ store: written('session', (one) => ({ ...one, lifetime: { ...one.lifetime, seconds: year } })) }),
  },
  {
    name: 'a session ends a second late',
    release: 'R18.0.0',
    plant: () => ({
      store: written('session', (one) => ({
        ...one,
        lifetime: { ...one.lifetime, seconds: one.lifetime.seconds + 1 },
      })),
    }),
  },
  {
    name: 'a session of R11 is not prolonged by its use',
    release: 'R11.0.0',
    plant: () => ({
      store: written('session', (one, before) => ({ ...one, lastUsedAt: before?.lastUsedAt ?? one.lastUsedAt })),
    }),
  },
  {
    name: 'a session of R14 is prolonged by its use',
    release: 'R14.26.0',
    plant: () => ({
      store: written('session', (one) => ({ ...one, lifetime: { ...one.lifetime, countedFrom: 'last-use' } })),
    }),
  },
  {
    name: 'a released session lives on',
    release: 'R16.12.0',
    plant: () => ({ store: written('session', (one) => ({ ...one, releasedAt: null })) }),
  },
  {
    name: 'a customer sees all accounts',
    release: 'R16.12.0',
    plant: () => ({ store: written('session', (one) => ({ ...one, accountsReceivable: null })) }),
  },
  {
    name: 'the unit of a login is ignored',
    release: 'R12.5.0',
    plant: () => ({
      fetch: asked(({ path, sent }) => (path.startsWith('authentication/') ? without(sent, 'unit') : undefined)),
    }),
  },
  {
    name: 'somebody who is not active can log in',
    release: 'R9.0.0',
    plant: () => ({ store: readAs('user', (user) => ({ ...user, active: true })) }),
  },
  {
    name: 'a login by key takes a key of another kind',
    release: 'R12.5.0',
    plant: during(/web_api_key/, () => readAs('webApiKey', (key) => ({ ...key, classification: 'SYSTEMIC_KEY' }))),
  },
  {
    name: 'a changed password changes nothing',
    release: 'R14.26.0',
    plant: () => ({
      store: written('user', (user, before) => ({ ...user, password: before?.password ?? user.password })),
    }),
  },
  {
    name: 'one organisation sees the access tokens of another',
    release: 'R18.0.0',
    plant: () => ({
      store: (store) => ({
        ...bound(store),
        find: async (kind, index, key) => {
          const found = await store.find(kind, index, key)
          if (kind !== 'accessToken' || found.length > 0) return found
          return store.find(kind, index, key.replace(scoped('ORG-South', ''), scoped('ORG-North', '')))
        },
      }),
    }),
  },
]

/** Errors of the life of access tokens. */
const lifeCycleErrors: PlantedError[] = [
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

/** Errors of what is written and shown. */
const dataErrors: PlantedError[] = [
  {
    name: 'an update empties what is not sent',
    release: 'R12.5.0',
    plant: () => ({
      fetch: asked(({ path, sent }) => (path.endsWith('update') ? { udf_string_1: null, ...sent } : undefined)),
    }),
  },
  {
    name: 'an update leaves what is sent as null',
    release: 'R11.0.0',
    plant: () => ({
      fetch: asked(({ path, sent }) =>
        path.endsWith('update') && sent['udf_string_1'] === null ? without(sent, 'udf_string_1') : undefined,
      ),
    }),
  },
  {
    name: 'the last change is not noted',
    release: 'R9.0.0',
    plant: () => ({ store: written('accessToken', (token, before) => ({ ...token, log: before?.log ?? token.log })) }),
  },
  {
    name: 'a change counts as the making of the record',
    release: 'R8.0.0',
    plant: () => ({
      store: written('accessToken', (token) => ({ ...token, log: { ...token.log, createdAt: token.log.updatedAt } })),
    }),
  },
  {
    name: 'fields_set is ignored',
    release: 'R8.0.0',
    plant: () => ({ fetch: asked(({ sent }) => without(sent, 'fields_set')) }),
  },
  {
    name: 'fields_set may name what is not there',
    release: 'R18.0.0',
    plant: () => ({
      fetch: asked(({ sent }) =>
        /nothing|pass/.test(sent['fields_set'] ?? '') ? without(sent, 'fields_set') : undefined,
      ),
    }),
  },
  {
    name: 'the offset of a list is one too many',
    release: 'R14.26.0',
    plant: () => ({
      fetch: asked(({ sent }) =>
        Number(sent['offset']) > 0 ? { ...sent, offset: Number(sent['offset']) + 1 } : undefined,
      ),
    }),
  },
  {
    name: 'the size of a part is ignored',
    release: 'R18.0.0',
    plant: () => ({ fetch: asked(({ sent }) => without(sent, 'number_of_results')) }),
  },
  {
    name: 'a list is not narrowed to a classification',
    release: 'R12.5.0',
    plant: () => ({
      fetch: asked(({ path, sent }) =>
        path.endsWith('/list') ? without(sent, 'classification_identifier') : undefined,
      ),
    }),
  },
  {
    name: 'lists come newest first',
    release: 'R8.0.0',
    plant: () => ({
      fetch: answered((answer) =>
        Array.isArray(answer.data) ? { ...answer, data: [...answer.data].reverse() } : undefined,
      ),
    }),
  },
  {
    name: 'an answer has a field of a later release',
    release: 'R16.12.0',
    plant: () => ({
      fetch: answered(({ status, data }) =>
        data?.log_information
          ? { status, data: { ...data, log_information: { ...data.log_information, updated_by_business_unit: null } } }
          : undefined,
      ),
    }),
  },
  {
    name: 'the subscription type is ignored',
    release: 'R12.5.0',
    plant: () => ({ fetch: asked(({ sent }) => without(sent, 'subscription_type_identifier')) }),
  },
  {
    name: 'a new PIN is not passed on',
    release: 'R9.0.0',
    plant: () => ({
      store: (store) => ({
        ...bound(store),
        insert: async (kind, record) => (kind === 'provisioningRequest' ? undefined : store.insert(kind, record)),
      }),
    }),
  },
  {
    name: 'the Nagra platform draws a new token each time',
    release: 'R11.0.0',
    plant: () => {
      let count = 0
      const drawn = () => (++count).toString(16).toUpperCase().padStart(32, '0')
      return {
        fetch: answered(({ status, data }) =>
          data?.nagra_token ? { status, data: { ...data, nagra_token: drawn() } } : undefined,
        ),
      }
    },
  },
]

/** Errors that a test of the server has to notice. */
export const plantedErrors: readonly PlantedError[] = [...sessionErrors, ...lifeCycleErrors, ...dataErrors]
