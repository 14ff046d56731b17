import { isObject } from '@crmcom-webapi/contract'
import { verifyJwt } from '../kernel/jwt.js'
import type { World } from '../kernel/world.js'
import type { Fetch } from '../worlds/seams.js'
import type { Mutant } from './mutant.js'
import { readEnvelope, takes } from './seams.js'

/** The release in which most of what stands at the edge of the server shows. */
const release = 'R16.12.0'

/** Faults of what is let in: texts, bytes, numbers, dates, names and tokens that are not what they seem. */
export const boundaryMutants: readonly Mutant[] = [
  {
    name: 'mends-half-characters',
    breaks: 'half of a surrogate pair is taken for the character that stands in for what is unknown',
    release,
    plant: () => ({
      operation: takes('half of a surrogate pair', (text: string | number) =>
        String(text).replaceAll(/\p{Cs}/gu, '\ufffd'),
      ),
    }),
  },
  {
    name: 'mends-bytes',
    breaks: 'bytes that are not UTF-8 are taken for the character that stands in for what is unknown',
    release,
    plant: () => ({
      fetch: (fetch) => async (request) => {
        if (request.method !== 'POST' || request.headers.has('content-encoding')) return fetch(request)
        const { url, headers, method } = request
        return fetch(new Request(url, { method, headers, body: await request.text() }))
      },
    }),
  },
  {
    name: 'rounds-numbers',
    breaks: 'a whole number that cannot be kept is stored as one near it',
    release,
    plant: () => ({
      operation: takes('9007199254740991', (value: string | number) =>
        typeof value === 'number' ? BigInt(value).toString() : value,
      ),
    }),
  },
  {
    name: 'stores-impossible-date',
    breaks: 'a date that no calendar has is stored and given back',
    release,
    plant: () => ({ operation: takes('a date of the calendar', (value) => value) }),
  },
  {
    name: 'accepts-line-break',
    breaks: 'a text may hold line breaks and control characters',
    release,
    plant: () => ({ operation: takes('a control character or a line break', (value) => value) }),
  },
  {
    name: 'accepts-endless-text',
    breaks: 'a text may be as long as a body',
    release,
    plant: () => ({ operation: takes('is longer than', (value) => value) }),
  },
  {
    name: 'answers-under-any-name',
    breaks: 'a server that is told its names answers under any other one',
    release,
    plant: () => ({ hosts: () => undefined }),
  },
  {
    name: 'lets-strangers-fill-worlds',
    breaks: 'a world that nobody was let into takes the room of another one',
    release,
    plant: () => ({ visit: (worlds, name) => ({ world: worlds.get(name), letIn: () => {} }) }),
  },
  {
    name: 'writes-lossy-snapshot',
    breaks: 'a snapshot holds what the server does not take back',
    release,
    plant: () => ({ snapshot: (taken) => ({ ...taken, clock: { ...taken.clock, now: taken.clock.now + 0.5 } }) }),
  },
  {
    name: 'ignores-token-claims',
    breaks: 'of a session token only the id of the session counts',
    release,
    plant: ignoresClaims,
  },
  {
    name: 'believes-token-from-the-future',
    breaks: 'a token that another system issues tomorrow is taken today',
    release,
    plant: () => ({
      operation: (operation) => ({
        ...operation,
        answer: (world, caller, input) => {
          const isTomorrow = operation.id === 'createSessionTokenByConsumerApplicationKey' && 'jwt' in (input as object)
          const tomorrow = { now: () => world.clock.now() + 86_400_000 }
          return operation.answer(isTomorrow ? { ...world, clock: tomorrow } : world, caller, input)
        },
      }),
    }),
  },
]

/** Takes any token that the key of the server signed for one that the server gave, when both name one session. */
function ignoresClaims(): ReturnType<Mutant['plant']> {
  const given = new Map<unknown, string>()
  let met: World | undefined
  const idOf = (token: unknown) =>
    met && typeof token === 'string' ? verifyJwt(token, met.keys.session[0])?.['jti'] : undefined
  return {
    world: (world) => {
      met = world
      return world
    },
    fetch: (fetch: Fetch) => async (request) => {
      const { url, method, headers } = request
      const text = method === 'POST' ? await request.text() : ''
      let sent: unknown
      try {
        sent = JSON.parse(text)
      } catch {}
      const genuine = isObject(sent) ? given.get(idOf(sent['token'])) : undefined
      const body = genuine === undefined ? text : JSON.stringify({ ...(sent as object), token: genuine })
      const response = await fetch(method === 'POST' ? new Request(url, { method, headers, body }) : request)
      const data = readEnvelope(await response.clone().text())?.data
      const token = isObject(data) ? data['token'] : undefined
      if (idOf(token) !== undefined) given.set(idOf(token), token as string)
      return response
    },
  }
}
