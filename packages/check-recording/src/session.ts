import { type Evidence, isObject } from '@crmcom-webapi/contract'
import {
  type Exchange,
  type Found,
  isPlaceholder,
  type Outcome,
  readClaims,
  readTokenHeader,
  statusCode,
} from '@crmcom-webapi/judge'
import type { Verdict } from './evidence.js'

/** A statement about sessions and failures that no schema can hold, and what the traffic says about it. */
export interface SessionFact {
  id: string
  statement: string
  /** How well the statement was supported so far. */
  evidence: Evidence
  verdict: Verdict
  confirmed: number
  refuted: number
  /** What was seen, counted, such as `{ "HTTP 200": 4 }`. */
  seen: { [what: string]: number }
  /** The first place that refutes it, or else the first that confirms it. */
  first?: string
}

/** A call of a known operation, for a look at the whole course of the recording. */
export interface Call {
  exchange: Exchange
  found: Found
  outcome: Outcome
}

const statements: Array<Pick<SessionFact, 'id' | 'statement' | 'evidence'>> = [
  {
    id: 'failures-answer-200',
    statement: 'A call that fails answers HTTP 200, and the code in the envelope says why.',
    evidence: 'assumed',
  },
  {
    id: 'session-dates-are-text',
    statement: 'exp and iat of a session token are texts of digits, as in the samples, though documented as numbers.',
    evidence: 'sample',
  },
  {
    id: 'session-lifetime',
    statement: 'A session token lives as long as the contract says (x-session-lifetime).',
    evidence: 'documented',
  },
  {
    id: 'session-token-header',
    statement: 'The header of a session token says typ JWT and alg HS256.',
    evidence: 'documented',
  },
  {
    id: 'provider-token-lifetime',
    statement: 'The token made for a television platform lives as long as the sample (x-lifetime-seconds).',
    evidence: 'sample',
  },
  {
    id: 'released-token-refused',
    statement: 'A token that was released is refused afterwards.',
    evidence: 'documented',
  },
  { id: 'expired-token-refused', statement: 'A token is refused on and after its exp.', evidence: 'documented' },
  {
    id: 'earlier-sessions-stay',
    statement: 'A new login of the same user leaves earlier sessions alive.',
    evidence: 'assumed',
  },
  {
    id: 'key-login-without-body',
    statement: 'A login by a key is accepted without a body.',
    evidence: 'field',
  },
]

/** Weighs what a recording shows about sessions, call by call in the order of the file. */
export class SessionBook {
  private readonly facts = new Map<string, SessionFact>(
    statements.map((fact) => [fact.id, { ...fact, verdict: 'not seen', confirmed: 0, refuted: 0, seen: {} }]),
  )
  private readonly firstRefuted = new Map<string, string>()
  private readonly released = new Set<string>()
  private readonly ends = new Map<string, number>()
  /** Tokens of each login, oldest first. */
  private readonly logins = new Map<string, string[]>()

  constructor(private readonly shown: (text: string) => string) {}

  /** A token of a provider came, with the lifetime the contract gives it. */
  provided(token: string, lifetime: number, place: string): void {
    const claims = readClaims(token)
    if (claims) this.lifetime('provider-token-lifetime', claims, lifetime, place)
  }

  take(call: Call): void {
    this.failure(call)
    this.use(call)
    this.login(call)
    const { found, exchange, outcome } = call
    if (found.operation.requestBody && !found.operation.requestBody.required && exchange.request.body.kind === 'none') {
      if (outcome === 'accepted') this.note('key-login-without-body', true, 'accepted', exchange.place)
      else if (outcome === 'refused') this.count('key-login-without-body', 'refused, for whatever reason')
    }
  }

  report(): SessionFact[] {
    return [...this.facts.values()].map((fact) => {
      const refuted = this.firstRefuted.get(fact.id)
      return {
        ...fact,
        verdict: fact.refuted > 0 ? 'refuted' : fact.confirmed > 0 ? 'confirmed' : 'not seen',
        ...(refuted === undefined ? {} : { first: refuted }),
      }
    })
  }

  private failure({ exchange, outcome }: Call): void {
    // Only an envelope tells that it was the API that refused, and not something before it.
    if (outcome !== 'refused' || statusCode(exchange) === undefined) return
    this.note('failures-answer-200', exchange.status === 200, `HTTP ${exchange.status}`, exchange.place)
  }

  private use({ exchange, outcome, found }: Call): void {
    const token = tokenOf(exchange)
    if (token === undefined || outcome === 'unreadable') return
    const refused = outcome === 'refused'
    // The code shows whether it was the token that was refused.
    const how = refused ? `refused with ${this.shown(statusCode(exchange) ?? `HTTP ${exchange.status}`)}` : 'accepted'
    const isRelease = found.path.endsWith('/token/release')
    if (this.released.has(token)) this.note('released-token-refused', refused, how, exchange.place)
    const end = this.ends.get(token) ?? endOf(token)
    const now = serverTime(exchange)
    // A minute is left for clocks that differ.
    if (end !== undefined && now !== undefined && now >= end + 60_000)
      this.note('expired-token-refused', refused, how, exchange.place)
    for (const tokens of this.logins.values()) {
      const at = tokens.indexOf(token)
      if (at >= 0 && at < tokens.length - 1 && !refused)
        this.note('earlier-sessions-stay', true, 'still accepted', exchange.place)
    }
    if (isRelease && outcome === 'accepted') this.released.add(token)
  }

  private login({ exchange, outcome, found }: Call): void {
    const lifetime = found.operation['x-session-lifetime'] as { seconds?: number; 'counted-from'?: string } | undefined
    if (lifetime === undefined || outcome !== 'accepted') return
    const token = issuedToken(exchange)
    if (token === undefined) return
    const who = exchange.request.body.kind === 'json' ? exchange.request.body.value : {}
    if (isObject(who) && typeof who['username'] === 'string') {
      const key = JSON.stringify([found.operation.operationId, who['username'], who['organisation']])
      this.logins.set(key, [...(this.logins.get(key) ?? []), token])
    }
    const claims = readClaims(token)
    if (!claims) return
    const end = Number(claims['exp'])
    if (Number.isFinite(end)) this.ends.set(token, end * 1000)
    for (const name of ['exp', 'iat']) {
      const type = typeof claims[name]
      if (type === 'string' || type === 'number')
        this.note('session-dates-are-text', type === 'string', type === 'string' ? 'text' : 'number', exchange.place)
    }
    if (lifetime['counted-from'] === 'issue' && typeof lifetime.seconds === 'number')
      this.lifetime('session-lifetime', claims, lifetime.seconds, exchange.place)
    const head = readTokenHeader(token)
    const plain = (value: unknown) =>
      typeof value === 'string' && /^[\w-]{1,20}$/.test(value) ? value : 'something else'
    if (head)
      this.note(
        'session-token-header',
        head['typ'] === 'JWT' && head['alg'] === 'HS256',
        `typ ${plain(head['typ'])}, alg ${plain(head['alg'])}`,
        exchange.place,
      )
  }

  private lifetime(id: string, claims: { [claim: string]: unknown }, expected: number, place: string): void {
    const seconds = Number(claims['exp'] ?? Number.NaN) - Number(claims['iat'] ?? Number.NaN)
    if (Number.isFinite(seconds)) this.note(id, seconds === expected, `${seconds} seconds`, place)
  }

  private note(id: string, confirmed: boolean, seen: string, place: string): void {
    const fact = this.count(id, seen)
    if (confirmed) {
      fact.confirmed++
      fact.first ??= place
    } else {
      fact.refuted++
      if (!this.firstRefuted.has(id)) this.firstRefuted.set(id, place)
    }
  }

  private count(id: string, seen: string): SessionFact {
    const fact = this.facts.get(id) as SessionFact
    fact.seen[seen] = (fact.seen[seen] ?? 0) + 1
    return fact
  }
}

/** The session token of a call; undefined when it has none that can be told from others. */
function tokenOf({ url, request }: Exchange): string | undefined {
  const body = request.body.kind === 'json' && isObject(request.body.value) ? request.body.value['token'] : undefined
  return identity(body ?? url.searchParams.get('token'))
}

function issuedToken({ response }: Exchange): string | undefined {
  const value = response.body.kind === 'json' ? response.body.value : undefined
  const data = isObject(value) ? value['data'] : undefined
  return identity(isObject(data) ? data['token'] : undefined)
}

/** A placeholder with a number stands for one secret; one without stands for any. */
function identity(token: unknown): string | undefined {
  if (typeof token !== 'string' || token === '') return undefined
  return isPlaceholder(token) && !/ \d+»$/.test(token) ? undefined : token
}

function endOf(token: string): number | undefined {
  const end = Number(readClaims(token)?.['exp'] ?? Number.NaN)
  return Number.isFinite(end) ? end * 1000 : undefined
}

/** The server's own clock where it is told, else the recorder's. */
function serverTime({ response, at }: Exchange): number | undefined {
  const date = Date.parse(response.headers.get('date')?.[0] ?? '')
  return Number.isNaN(date) ? at : date
}
