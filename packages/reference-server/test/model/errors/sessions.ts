import { scoped } from '@crmcom-webapi/reference-server'
import { asked, bound, during, type PlantedError, readAs, readCall, rewrite, without, written } from '../seams.js'

const year = 365 * 86_400_000

/** Errors of sessions and logins. */
export const sessionErrors: PlantedError[] = [
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
