import { isDeepStrictEqual } from 'node:util'
import { isObject, type OpenApiDocument } from '@crmcom-webapi/contract'
import {
  clauseAt,
  type Exchange,
  isOurs,
  Judge,
  JudgedDocument,
  type Judgement,
  knownCodes,
  outcomeOf,
  statusCode,
} from '@crmcom-webapi/judge'
import type { ContractTestOptions, Profile } from './options.js'
import { type Check, type CheckedClause, type Kind, Ledger, type Verdict } from './report.js'
import type { SafeWords } from './safe-words.js'
import { type Input, type Served, servedBy, writeQuery } from './served.js'
import { type Sent, type Unanswered, unanswered, Wire } from './wire.js'

/** Thrown to end a run; everything that was found so far counts. */
export class Stopped extends Error {}

/** How a call went. */
export interface Answer {
  exchange: Exchange
  outcome: 'accepted' | 'refused' | 'unreadable' | 'unanswered'
  status: number
  /** The code in the envelope; empty where there is none. */
  code: string
  data: unknown
  unanswered?: Unanswered
}

/** How a call is to be sent, where it is not as usual. */
export interface Manner {
  /** The session token; null for none at all. */
  token?: string | null
  headers?: { [name: string]: string }
  method?: string
  suffix?: string
  body?: string | Uint8Array<ArrayBuffer>
  /** Without the key of HTTP Basic, where a way without one is there too. */
  keyless?: boolean
}

/** What all sorts of checks work with: the contract, a way to the server, a session, and the book of what was found. */
export class Bench {
  readonly ledger = new Ledger()
  readonly judge: Judge
  readonly wire: Wire
  readonly served: Served[]
  readonly byId: Map<string, Served>
  readonly called = new Set<string>()
  readonly accepted = new Set<string>()
  readonly sentParameters = new Set<string>()
  /** An input of each operation that was accepted. */
  readonly goodInputs = new Map<string, Input>()
  token: string | undefined
  guesses: number
  readonly wouldWrite = new Set<string>()
  readonly made: { served: Served; input: Input; data: unknown }[] = []

  constructor(
    readonly options: ContractTestOptions & { rate: number; patience: number; guesses: number; seed: number },
    readonly release: string,
    readonly document: OpenApiDocument,
    readonly bundle: OpenApiDocument,
    readonly words: SafeWords,
  ) {
    this.judge = new Judge(JudgedDocument.of(bundle), release, document, words.clean)
    this.served = servedBy(document)
    this.byId = new Map(this.served.map((one) => [one.id, one]))
    this.guesses = options.guesses
    this.wire = new Wire({
      baseUrl: options.baseUrl,
      fetch: options.fetch ?? fetch,
      rate: options.rate,
      patience: options.patience,
      ...(options.signal && { signal: options.signal }),
      ...(options.onExchange && { onExchange: options.onExchange }),
    })
  }

  /** Makes a request out of an input, without sending it. */
  write(served: Served, input: Input, manner: Manner = {}): Sent {
    const token = manner.token === undefined ? this.token : manner.token
    const { token: own, ...rest } = input
    const members = served.takesToken && own === undefined ? (token == null ? rest : { token, ...rest }) : input
    const method = manner.method ?? served.placed.method.toUpperCase()
    const headers = { ...(manner.keyless ? {} : this.keyOf(served)), ...manner.headers }
    if (served.isQuery) {
      const query = writeQuery(members)
      const path = `${served.path}${manner.suffix ?? ''}${query === '' ? '' : `?${query}`}`
      return { method, path, headers, ...(manner.body === undefined ? {} : { body: manner.body }) }
    }
    return {
      method,
      path: `${served.path}${manner.suffix ?? ''}`,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'GET' ? {} : { body: manner.body ?? JSON.stringify(members) }),
    }
  }

  /** What is wrong with a request, before it is sent. */
  foretell(served: Served, input: Input, manner: Manner = {}): Judgement[] {
    const sent = this.write(served, input, manner)
    return this.judge.foretell(unanswered(sent, 'http://host_name/rest/v2'))
  }

  /** Calls an operation and judges the answer, whatever the call is for. */
  async call(served: Served, input: Input, manner: Manner = {}): Promise<Answer> {
    return this.send(served, this.write(served, input, manner))
  }

  async send(served: Served, sent: Sent): Promise<Answer> {
    if (this.wire.isStopped) throw new Stopped('stopped')
    const { exchange, unanswered } = await this.wire.send(sent)
    this.called.add(served.id)
    this.words.take(exchange)
    const answer: Answer = {
      exchange,
      outcome: unanswered ? 'unanswered' : outcomeOf(exchange),
      status: exchange.status,
      code: statusCode(exchange) ?? '',
      data:
        exchange.response.body.kind === 'json' && isObject(exchange.response.body.value)
          ? exchange.response.body.value['data']
          : undefined,
      ...(unanswered && { unanswered }),
    }
    this.judgeAnswer(served, answer, sent)
    if (answer.outcome === 'accepted') {
      this.accepted.add(served.id)
      for (const name of exchange.url.searchParams.keys()) this.sentParameters.add(`${served.id} ${name}`)
      const { body } = exchange.request
      if (body.kind === 'json' && isObject(body.value))
        for (const name of Object.keys(body.value)) this.sentParameters.add(`${served.id} ${name}`)
    }
    return answer
  }

  /** Tells whether an answer says, by a code the contract has for that, that the server does not do what was asked for. */
  private saysNotDone({ status, code }: Answer): boolean {
    const { properties } = this.document.components?.schemas?.['FailureStatus'] ?? {}
    const known = knownCodes(properties?.['code'] ?? {}).find((one) => one.code === code)
    return status === 501 && known?.http === status
  }

  /** An answer has to fit the contract, whatever was asked. */
  private judgeAnswer(served: Served, answer: Answer, sent: Sent): void {
    const { exchange } = answer
    const curl = () => this.words.curl(exchange, typeof sent.body === 'string' ? sent.body : undefined)
    const where = `${served.pointer}/responses`
    if (answer.unanswered)
      this.note('answer', served, 'answers', 'FAIL', where, { words: answer.unanswered.words, curl: curl() })
    else if (answer.status >= 500 && !this.saysNotDone(answer))
      this.note('answer', served, 'has no fault', 'FAIL', where, {
        words: `answers with the HTTP status ${answer.status}`,
        curl: curl(),
      })
    if (this.repeatsSecret(exchange))
      this.note('answer', served, 'repeats no password', 'FAIL', where, {
        words: 'the password that was sent stands in the answer',
        curl: curl(),
      })
    const verdict = this.judge.judge(exchange)
    if (verdict.kind !== 'judged') {
      // A path or a verb the contract does not have: what is refused is refused as everything is.
      if (!answer.unanswered && !this.isFailure(answer))
        this.note('answer', served, 'refuses in an envelope', 'FAIL', where, {
          words: 'an answer that is no failure envelope',
          curl: curl(),
        })
      return
    }
    const ofAnswer = verdict.judgements.filter(({ at }) => at.startsWith('response'))
    for (const { level, at, words, clause, kind } of ofAnswer) {
      // That JSON is announced as something else is no matter of what a recorder left out.
      const found = kind === 'media-type' ? 'FAIL' : level
      this.add({
        ...{ kind: 'answer', operationId: served.id, name: at, verdict: found, clause },
        words: this.words.clean(words),
        ...(found === 'PASS' ? {} : { curl: curl() }),
      })
    }
    if (ofAnswer.length === 0 && !answer.unanswered)
      this.note('answer', served, `fits when ${verdict.outcome}`, 'PASS', where)
  }

  private repeatsSecret({ response }: Exchange): boolean {
    const { password } = this.options.credentials
    const { body } = response
    if (password === undefined || password.length < 6) return false
    return body.kind === 'json' ? holdsText(body.value, password) : body.kind === 'text' && body.text.includes(password)
  }

  /** Whether an answer is a failure as the contract has them. */
  isFailure({ exchange }: Answer): boolean {
    const { body } = exchange.response
    return body.kind === 'json' && this.judge.contract.accepts('#/components/schemas/Failure', body.value)
  }

  note(
    kind: Kind,
    served: Served,
    name: string,
    verdict: Verdict,
    pointer: string,
    more: { words?: string; curl?: string; clause?: CheckedClause } = {},
  ): Check {
    const { clause = clauseAt(this.document, pointer, { pages: served.operation['x-sources'] ?? [] }), ...rest } = more
    return this.add({ kind, operationId: served.id, name, verdict, clause, ...rest })
  }

  add(check: Omit<Check, 'id' | 'calls'>): Check {
    const noted = this.ledger.note(check)
    const { until } = this.options
    if (until && (noted.verdict === 'FAIL' || noted.verdict === 'WARN') && until(noted.id)) throw new Stopped(noted.id)
    return noted
  }

  /** The records to put into examples; into those of a login, the credentials. */
  profileFor(served: Served): Profile {
    const { profile = {}, credentials } = this.options
    const { username, password, organisation, customer } = credentials
    if (!served.isLogin || username === undefined) return profile
    const known = { username, password, organisation, ...(customer && { access_token_identifier: customer }) }
    return { ...profile, records: { ...known, ...profile.records } }
  }

  /** A FAIL is a WARN where the clause is our reading. */
  warnOr(verdict: 'FAIL', pointer: string): Verdict {
    return isOurs(clauseAt(this.document, pointer).evidence) ? 'WARN' : verdict
  }

  curlOf({ exchange }: Answer): string {
    return this.words.curl(exchange)
  }

  /** What an operation takes by HTTP Basic: the key that its path names. */
  keyOf(served: Served): { [name: string]: string } {
    if (!served.takesKey) return {}
    const key = this.keyNamed(served)
    return key === undefined ? {} : { authorization: basic(key) }
  }

  private keyNamed({ path }: Served): string | undefined {
    const { credentials } = this.options
    for (const part of path.split('/')) {
      const name = part.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
      const key = (credentials as { [name: string]: unknown })[name]
      if (typeof key === 'string') return key
    }
    return undefined
  }

  /** Whether two inputs say the same: what counts as not sent is not told from what is not there. */
  saysTheSame(served: Served, a: Input, b: Input): boolean {
    if (served.isQuery) return false
    return isDeepStrictEqual(this.judge.read(served.id, a).value, this.judge.read(served.id, b).value)
  }

  /** Lets the clock of the server go on, or waits where it cannot be moved. */
  async pass(seconds: number): Promise<void> {
    const { clock } = this.options
    if (clock) await clock.advance(seconds)
    else await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  }

  /** Whether one more wrong password, key or code may be tried. */
  mayGuess(): boolean {
    if (this.guesses <= 0) return false
    this.guesses--
    return true
  }
}

/** Whether a code says that the request was not right in itself, and not that the records were otherwise. */
export const isRequestCode = (code: string): boolean => /\.REQUEST\./.test(code)

export const basic = (key: string): string => `Basic ${Buffer.from(`${key}:`).toString('base64')}`

function holdsText(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value.includes(text)
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => holdsText(inner, text))
}
