import { isObject } from '@crmcom-webapi/contract'
import { basePath } from '../http/paths.js'
import type { ServedOperation } from '../http/served-operation.js'
import { signJwt, verifyJwt } from '../kernel/jwt.js'
import type { Change, Fetch } from '../worlds/seams.js'
import type { Mutant } from './mutant.js'
import { type Envelope, readEnvelope, written } from './seams.js'

const year = 365 * 86_400_000

/** Faults of sessions and their tokens. */
export const sessionMutants: readonly Mutant[] = [
  {
    name: 'ignores-authentication',
    breaks: 'a call with an unknown session token, or none, is let in',
    release: 'R16.12.0',
    plant: () => ({ fetch: letInWithAnotherToken() }),
  },
  {
    name: 'accepts-expired-session',
    breaks: 'a session never ends',
    release: 'R14.26.0',
    plant: () => ({ records: written('session', (one) => ({ ...one, lifetime: { ...one.lifetime, seconds: year } })) }),
  },
  {
    name: 'expires-session-late',
    breaks: 'a session ends a second late',
    release: 'R18.0.0',
    plant: () => ({
      records: written('session', (one) => ({
        ...one,
        lifetime: { ...one.lifetime, seconds: one.lifetime.seconds + 1 },
      })),
    }),
  },
  {
    name: 'expires-session-early',
    breaks: 'a session ends after half of its life',
    release: 'R12.5.0',
    plant: () => ({
      records: written('session', (one) => ({
        ...one,
        lifetime: { ...one.lifetime, seconds: one.lifetime.seconds / 2 },
      })),
    }),
  },
  {
    name: 'keeps-idle-count',
    breaks: 'a session counted from its last use is not prolonged by a use',
    release: 'R11.0.0',
    plant: () => ({
      records: written('session', (one, before) => ({
        ...one,
        last_used_at: before?.last_used_at ?? one.last_used_at,
      })),
    }),
  },
  {
    name: 'prolongs-session-by-use',
    breaks: 'a session counted from its login is prolonged by a use',
    release: 'R14.26.0',
    plant: () => ({
      records: written('session', (one) => ({ ...one, lifetime: { ...one.lifetime, counted_from: 'last-use' } })),
    }),
  },
  {
    name: 'accepts-released-session',
    breaks: 'a released session lives on',
    release: 'R16.12.0',
    plant: () => ({ records: written('session', (one) => ({ ...one, released_at: null })) }),
  },
  {
    name: 'forgets-ended-session',
    breaks: 'a session is unknown as soon as it ended',
    release: 'R11.0.0',
    plant: () => ({ world: (world) => ({ ...world, keep: 0 }) }),
  },
  {
    name: 'shows-other-organisation',
    breaks: 'one organisation sees the access tokens of another',
    release: 'R18.0.0',
    plant: () => ({ records: seeOtherOrganisations() }),
  },
  {
    name: 'shows-all-to-customer',
    breaks: 'a customer sees the accounts of all',
    release: 'R16.12.0',
    plant: () => ({ records: written('session', (one) => ({ ...one, accounts_receivable: null })) }),
  },
  {
    name: 'omits-expiry-claim',
    breaks: 'a session JWT does not say when it ends',
    release: 'R12.5.0',
    plant: () => ({
      world: (world) => ({
        ...world,
        terms: { ...world.terms, sessionClaims: world.terms.sessionClaims.filter((name) => name !== 'exp') },
      }),
    }),
  },
  {
    name: 'issues-token-of-other-form',
    breaks: 'a session token has the form of another release: opaque instead of a JWT, or the reverse',
    release: 'R18.0.0',
    plant: () => ({
      world: (world) => ({
        ...world,
        terms: { ...world.terms, tokenForm: world.terms.tokenForm === 'jwt' ? 'opaque' : 'jwt' },
      }),
    }),
  },
  {
    name: 'gives-same-token-again',
    breaks: 'a second login of the same user gets the token of the first',
    release: 'R18.0.0',
    plant: () => {
      let first: Envelope | undefined
      return {
        fetch: (fetch) => async (request) => {
          const response = await fetch(request)
          if (!new URL(request.url).pathname.endsWith('/authentication/token')) return response
          const answer = readEnvelope(await response.clone().text())
          if (answer?.status['code'] !== 'OK') return response
          first ??= answer
          return Response.json(first, { headers: response.headers })
        },
      }
    },
  },
  {
    name: 'answers-release-without-releasing',
    breaks: 'the release of a session is answered OK without being looked at',
    release: 'R12.5.0',
    plant: () => ({
      fetch: (fetch) => async (request) => {
        const response = await fetch(request)
        const { pathname } = new URL(request.url)
        if (pathname !== `${basePath}/authentication/token/release`) return response
        return Response.json(
          { data: {}, status: { code: 'OK', description: '', message: '' } },
          { headers: response.headers },
        )
      },
    }),
  },
  {
    name: 'claims-name-of-unit',
    breaks: 'a session JWT carries the name of the unit, not its ID',
    release: 'R14.26.0',
    plant: () => ({ operation: claimNameOfUnit }),
  },
  {
    name: 'omits-account-of-customer',
    breaks: 'the token of a customer does not name the account',
    release: 'R18.0.0',
    plant: () => ({
      world: (world) => ({
        ...world,
        terms: { ...world.terms, sessionClaims: world.terms.sessionClaims.filter((name) => name !== 'ari') },
      }),
    }),
  },
]

/** Signs the token of a login anew, with what the words of the guide say of its unit. */
function claimNameOfUnit(operation: ServedOperation): ServedOperation {
  return {
    ...operation,
    answer: async (world, caller, input) => {
      const answer = (await operation.answer(world, caller, input)) as Envelope
      const { token } = isObject(answer.data) ? answer.data : {}
      const claims = typeof token === 'string' ? verifyJwt(token, world.keys.session[0]) : undefined
      if (!claims) return answer
      const session = await world.records.get('session', '', String(claims['jti']))
      const unit = session && (await world.records.get('unit', session.organisation, String(claims['oun'])))
      const changed = signJwt({ ...claims, oun: unit?.name ?? claims['oun'] }, world.keys.session[0])
      return { ...answer, data: { ...(answer.data as object), token: changed } }
    },
  }
}

/** Answers a call whose token nobody knows as if it had the token opened last. */
function letInWithAnotherToken(): (fetch: Fetch) => Fetch {
  let good: string | undefined
  return (fetch) => async (request) => {
    const [sent, response] = [request.clone(), await fetch(request)]
    const answer = readEnvelope(await response.clone().text())
    const { pathname } = new URL(request.url)
    if (pathname.startsWith(`${basePath}/authentication/`) && isObject(answer?.data) && answer.data['token'])
      good = String(answer.data['token'])
    if (!String(answer?.status['code']).includes('INVALIDSESSIONTOKEN') || good === undefined) return response
    if (sent.method !== 'GET') {
      const body = { ...((await sent.json()) as object), token: good }
      return fetch(new Request(sent.url, { method: sent.method, headers: sent.headers, body: JSON.stringify(body) }))
    }
    const url = new URL(sent.url)
    url.searchParams.set('token', good)
    return fetch(new Request(url, sent))
  }
}

/** Finds access tokens of every organisation that was seen so far. */
function seeOtherOrganisations(): Change {
  const seen = new Set<string>()
  return (within) => ({
    get: async (kind, organisation, ids) => {
      if (organisation !== '') seen.add(organisation)
      return within.get(kind, organisation, ids)
    },
    find: async (kind, query) => {
      const found = await within.find(kind, query)
      if (kind !== 'accessToken' || found.length > 0 || query.organisation === undefined) return found
      for (const organisation of seen) {
        const theirs = await within.find(kind, { ...query, organisation } as never)
        if (theirs.length > 0) return theirs
      }
      return found
    },
  })
}
