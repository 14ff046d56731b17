import {
  type Evidence,
  type InputReader,
  type InputReading,
  inputReader,
  memberPath,
  type OpenApiDocument,
} from '@crmcom-webapi/contract'
import { type Clause, clauseAt } from './clause.js'
import { below, JudgedDocument } from './document.js'
import type { Exchange } from './exchange.js'
import { findStrayParameters, findStrays, releasesWith, type Stray } from './marks.js'
import {
  bodyOf,
  type Found,
  findOperation,
  jsonSchemaOf,
  type Match,
  match,
  parametersOf,
  readIdentifier,
  readQuery,
  responseOf,
} from './operations.js'
import { checkRequest, type RequestProblem } from './request.js'
import { checkResponse, isUnrecorded, type Outcome, outcomeOf, statusCode } from './response.js'
import { type Problem, type Visitor, walk } from './walk.js'

/** How much something matters. */
export type Level = 'PASS' | 'WARN' | 'FAIL'

/** One thing that is said of a call. */
export interface Judgement {
  level: Level
  /** `response`, `request`, `refused-request`, `mark`, `missing-call`, `media-type`, `unrecorded` or `login`. */
  kind: string
  /** Where in the call, such as `response body /data/token`. */
  at: string
  words: string
  /** What the contract says there. */
  clause: Clause
  /** Set where call and contract do not go together, be it that the clause is only assumed. */
  breaks: boolean
}

/** A call of an operation the release has. */
export interface JudgedCall {
  kind: 'judged'
  found: Found
  outcome: Outcome
  /** The code in the envelope. */
  code?: string
  level: Level
  judgements: Judgement[]
}

/** What a call is to the contract of one release. */
export type Verdict =
  | JudgedCall
  | { kind: 'not of this API' }
  | { kind: 'not in the contract'; path: string; verbs?: string[] }
  | { kind: 'no answer recorded'; path: string }
  /** The operation is known, and not of this release. It was accepted all the same where there is a judgement. */
  | { kind: 'not in this release'; path: string; releases: string[]; found: Found; judgements: Judgement[] }

/** Told what a judge comes past, for whoever wants more than a verdict. */
export interface Watcher {
  /** Nodes of a request that was accepted. */
  request?: Visitor
  /** Nodes of an answer. */
  response?: Visitor
  /** What does not fit in a request, unless it cannot be told what became of the call. */
  broke?(problem: Problem, accepted: boolean): void
  /** A member that no release has. */
  unknown?(side: 'request' | 'answer', path: string, holder: string, name: string, value: unknown): void
  /** The form of an answer as a whole, and what does not fit in it. */
  answer?(pointer: string, problems: readonly Problem[]): void
}

/** Problems of a request that a system may well overlook. */
const overlooked = new Set(['additionalProperties', 'unknown-parameter', 'unknown-body', 'media-type', 'fields-set'])

/** What holds of every answer, whoever described its form. */
const firm = new Set(['status', 'no-body', 'not-json'])

/** Judges calls by the contract of one release, and by that of all releases where it lacks something. */
export class Judge {
  readonly contract: JudgedDocument
  private readonly readers = new Map<string, InputReader>()
  private readonly clauses = new Map<string, Clause>()

  /**
   * @param union The contract of all releases.
   * @param contract The contract of the release.
   * @param shown Makes a text out of a call fit to be printed.
   */
  constructor(
    readonly union: JudgedDocument,
    readonly release: string,
    contract: OpenApiDocument,
    private readonly shown: (text: string) => string = (text) => text,
  ) {
    this.contract = JudgedDocument.of(contract)
  }

  /** Judges one call. */
  judge(exchange: Exchange, watcher: Watcher = {}, what: Match = match(this.union.document, exchange)): Verdict {
    if (what.kind === 'foreign') return { kind: 'not of this API' }
    const { path } = what
    if (what.kind === 'unknown-path') return { kind: 'not in the contract', path }
    if (what.kind === 'other-verb') return { kind: 'not in the contract', path, verbs: what.verbs }
    if (exchange.status < 100) return { kind: 'no answer recorded', path }
    const whole = findOperation(this.union.document, what.path, what.method) as Found
    const found = findOperation(this.contract.document, what.path, what.method)
    const outcome = outcomeOf(exchange)
    if (!found) {
      const releases = releasesWith(this.union.document, what.operation)
      const judgements = outcome === 'accepted' ? [this.missing(whole)] : []
      return { kind: 'not in this release', path, releases, found: whole, judgements }
    }
    const judgements = [
      ...this.request(exchange, found, whole, outcome, watcher),
      ...this.response(exchange, found, whole, outcome, watcher),
    ]
    const code = statusCode(exchange)
    return {
      kind: 'judged',
      found,
      outcome,
      ...(code === undefined ? {} : { code }),
      level: worst(judgements.map(({ level }) => level)),
      judgements,
    }
  }

  /** What would be said of a request if it were accepted; none is said of a right one. */
  foretell(exchange: Exchange): Judgement[] {
    const what = match(this.union.document, exchange)
    if (what.kind !== 'operation') return []
    const whole = findOperation(this.union.document, what.path, what.method) as Found
    const found = findOperation(this.contract.document, what.path, what.method)
    return found ? this.request(exchange, found, whole, 'accepted', {}) : [this.missing(whole)]
  }

  private missing(whole: Found): Judgement {
    return this.judgement('FAIL', 'missing-call', whole, 'request', this.union, {
      pointer: whole.pointer,
      key: 'available-from',
      words: `the call is not in ${this.release} by its marks, and was accepted: the mark is wrong, or the system is of another release`,
    })
  }

  private request(
    sent: Exchange,
    found: Found,
    whole: Found,
    outcome: Outcome,
    { request: visitor = {}, ...watcher }: Watcher,
  ): Judgement[] {
    const accepted = outcome === 'accepted'
    const { body: sentBody } = sent.request
    const reading = sentBody.kind === 'json' ? this.read(found.operation.operationId, sentBody.value) : undefined
    const exchange: Exchange = reading
      ? { ...sent, request: { ...sent.request, body: { kind: 'json', value: reading.value } } }
      : sent
    if (accepted) this.strangers(sent, whole, watcher)
    const problems = [
      ...(reading ? mistakes(reading, found, this.shown) : []),
      ...checkRequest(this.contract, found, exchange, accepted ? visitor : {}, this.shown),
    ]
    if (outcome !== 'unreadable') for (const problem of problems) watcher.broke?.(problem, accepted)
    const strays = this.requestStrays(exchange, whole)
    const rest = problems.filter(
      (problem) => !strays.some((stray) => stray.part === problem.part && explains(stray, problem)),
    )
    return [
      ...strays.map((stray) =>
        this.judgement(
          outcome === 'refused' ? 'PASS' : 'WARN',
          outcome === 'refused' ? 'refused-request' : 'mark',
          found,
          `request ${stray.part} ${stray.path}`,
          this.union,
          { ...stray, words: stray.words + (accepted ? '; accepted, or overlooked' : endOf('', outcome)) },
        ),
      ),
      ...rest.map((problem) =>
        this.judgement(
          levelOf(problem.keyword, outcome),
          kindOfRequest(problem.keyword, outcome),
          found,
          `request ${problem.part} ${problem.path}`,
          this.contract,
          { ...problem, words: problem.words + endOf(problem.keyword, outcome) },
        ),
      ),
    ]
  }

  private requestStrays(exchange: Exchange, whole: Found): Array<Stray & { part: RequestProblem['part'] }> {
    const body = bodyOf(this.union.document, whole)
    const schema = body && jsonSchemaOf(body)
    const { body: sent } = exchange.request
    return [
      ...findStrayParameters(this.union, whole, exchange, this.release).map((stray) => ({
        ...stray,
        part: 'query' as const,
      })),
      ...(schema !== undefined && sent.kind === 'json'
        ? findStrays(this.union, schema, sent.value, this.release, this.shown).map((stray) => ({
            ...stray,
            part: 'body' as const,
          }))
        : []),
    ]
  }

  /** Reads what was sent as every judge does: what counts as not sent is out, and so is what an open object takes. */
  read(operationId: string, input: unknown): InputReading {
    const reader =
      this.readers.get(operationId) ?? inputReader(this.contract.document, operationId, this.union.document)
    this.readers.set(operationId, reader)
    return reader(input)
  }

  /** Tells what an accepted call had that no release of the contract has. */
  private strangers({ url, request }: Exchange, whole: Found, { unknown }: Watcher): void {
    if (!unknown) return
    const body = bodyOf(this.union.document, whole)
    const schema = body && jsonSchemaOf(body)
    if (schema !== undefined && request.body.kind === 'json')
      walk(this.union, schema, request.body.value, { unknown: eachName('request', unknown) })
    for (const { name, text, parameter } of readQuery(url, parametersOf(this.union.document, whole))) {
      if (!parameter) {
        if (name !== 'token') unknown('request', '', below(whole.pointer, 'parameters'), name, text)
        continue
      }
      const identifier = parameter.node['x-identifier'] === undefined ? undefined : readIdentifier(text)
      const target = parameter.node.schema?.contentSchema?.$ref
      if (!identifier || target === undefined) continue
      if (!Object.hasOwn(this.union.at(target).properties ?? {}, identifier.field))
        unknown('request', below('', name), target, identifier.field, identifier.value)
    }
  }

  private response(exchange: Exchange, found: Found, whole: Found, outcome: Outcome, watcher: Watcher): Judgement[] {
    const { problems, answer, schema } = checkResponse(
      this.contract,
      found,
      exchange,
      watcher.response ?? {},
      this.shown,
    )
    // A failed answer under HTTP 200 says nothing about the form of a successful one.
    if (answer && schema !== undefined && !isUnrecorded(exchange) && (exchange.status >= 400 || outcome === 'accepted'))
      watcher.answer?.(answer.pointer, problems)
    const strays = this.responseStrays(exchange, whole, watcher)
    const rest = problems.filter((problem) => !strays.some((stray) => explains(stray, problem)))
    const isMild = ({ keyword }: Problem) => keyword === 'unrecorded' || keyword === 'media-type'
    return [
      ...strays.map((stray) => this.judgement('FAIL', 'mark', found, `response body ${stray.path}`, this.union, stray)),
      ...rest.map((problem) =>
        this.judgement(
          isMild(problem) ? 'WARN' : 'FAIL',
          isMild(problem) ? problem.keyword : 'response',
          found,
          problem.keyword === 'status' ? 'response status' : `response body ${problem.path}`,
          this.contract,
          problem,
        ),
      ),
    ]
  }

  /** Lays an answer beside the contract of all releases: what is new in it, and what is of another release. */
  private responseStrays(exchange: Exchange, whole: Found, { unknown }: Watcher): Stray[] {
    const answer = responseOf(this.union.document, whole, exchange.status)
    const schema = answer && jsonSchemaOf(answer)
    const { body } = exchange.response
    if (schema === undefined || body.kind !== 'json') return []
    return findStrays(
      this.union,
      schema,
      body.value,
      this.release,
      this.shown,
      unknown ? { unknown: eachName('answer', unknown) } : {},
    )
  }

  private judgement(
    level: Level,
    kind: string,
    { operation }: Found,
    at: string,
    document: JudgedDocument,
    said: Pick<Problem, 'pointer' | 'words'> & { key?: string; field?: string; keyword?: string },
  ): Judgement {
    const clause = this.clause(document, said, operation['x-sources'])
    const breaks = level === 'FAIL'
    return {
      level: breaks && isOurs(clause.evidence) && !firm.has(said.keyword ?? '') ? 'WARN' : level,
      kind,
      at: at.trim().replace(/\/\d+(?=\/|$)/g, '/*'),
      words: said.words,
      clause,
      breaks,
    }
  }

  private clause(
    { document }: JudgedDocument,
    { pointer, key, field }: { pointer: string; key?: string; field?: string },
    pages: readonly string[] = [],
  ): Clause {
    const name = [document === this.union.document, pointer, key, field].join(' ')
    const clause =
      this.clauses.get(name) ??
      clauseAt(document, pointer, {
        ...(key === undefined ? {} : { key }),
        ...(field === undefined ? {} : { field }),
        pages,
      })
    this.clauses.set(name, clause)
    return clause
  }
}

/** Whether a statement is our reading, which no system has to keep to. */
export function isOurs(evidence: Evidence): boolean {
  return evidence === 'assumed'
}

/** The worst of some levels. */
export function worst(levels: readonly Level[]): Level {
  return levels.includes('FAIL') ? 'FAIL' : levels.includes('WARN') ? 'WARN' : 'PASS'
}

function eachName(side: 'request' | 'answer', unknown: NonNullable<Watcher['unknown']>): Visitor['unknown'] {
  return (path, pointer, names, holder) => {
    for (const name of names) unknown(side, path, pointer, name, (holder as { [key: string]: unknown })[name])
  }
}

/** What the input of a call has wrong that its schema would let through. */
function mistakes({ refused }: InputReading, { pointer }: Found, shown: (text: string) => string): RequestProblem[] {
  return (
    refused
      // What is of another release is told by its mark, and what is no text wherever it stands.
      .filter(({ reason }) => reason === 'typing mistake' || reason === 'choice')
      .map(({ path, reason, known }) => {
        const names = path.map((part) => (typeof part === 'string' ? shown(part) : part))
        const field = String(names.at(-1))
        const isMistyped = reason === 'typing mistake'
        return {
          part: 'body',
          path: below('', ...(isMistyped ? names.slice(0, -1) : names)).replace(/^\/$/, ''),
          pointer: below(pointer, 'requestBody'),
          keyword: isMistyped ? 'additionalProperties' : 'oneOf',
          words: isMistyped
            ? `"${memberPath([field])}" is not a field of it, and may be ${known.join(' or ')} mistyped`
            : `at most one of ${known.join(', ')} is meant`,
          ...(isMistyped ? { field } : {}),
        }
      })
  )
}

/** A request that breaks the contract and is refused bears the contract out. */
function levelOf(keyword: string, outcome: Outcome): Level {
  if (isLeftOut(keyword)) return 'WARN'
  if (outcome === 'refused') return 'PASS'
  return outcome === 'unreadable' || overlooked.has(keyword) ? 'WARN' : 'FAIL'
}

function endOf(keyword: string, outcome: Outcome): string {
  if (isLeftOut(keyword)) return ''
  if (outcome === 'refused') return '; refused, as it should be'
  if (outcome === 'unreadable') return '; the answer does not tell whether it was accepted'
  return overlooked.has(keyword) ? '; accepted, or overlooked' : '; accepted all the same'
}

/** Whether it is the recorder that left something out. */
const isLeftOut = (keyword: string): boolean => keyword === 'unrecorded' || keyword === 'no-login'

function kindOfRequest(keyword: string, outcome: Outcome): string {
  if (keyword === 'unrecorded' || keyword === 'media-type') return keyword
  if (keyword === 'no-login' || keyword === 'login') return 'login'
  return outcome === 'refused' ? 'refused-request' : 'request'
}

/** True when a problem is only another view of something that is of another release. */
function explains(stray: Stray, problem: Problem): boolean {
  const field = problem.field === undefined ? undefined : below(problem.path, problem.field)
  return (
    field === stray.path ||
    problem.path === stray.path ||
    problem.path.startsWith(`${stray.path}/`) ||
    problem.path.startsWith(`${stray.path} `)
  )
}
