import {
  type InputReading,
  inputReader,
  listReleases,
  memberPath,
  bundle as newestBundle,
  type OpenApiDocument,
  projector,
  resolveRelease,
} from '@crmcom-webapi/contract'
import { anything, aText, findOptionProblem } from '@crmcom-webapi/release-marks/options'
import { below, JudgedDocument } from './document.js'
import { EvidenceBook, knownCodes } from './evidence.js'
import type { Exchange, LoadedRecording } from './exchange.js'
import type { Recording } from './form.js'
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
import { type Matched, Redactor } from './redact.js'
import type { CheckedCall, Finding, Fit, Level, OtherExchange, Report, SeenCode, UnknownField } from './report.js'
import { checkRequest, type RequestProblem } from './request.js'
import { checkResponse, isUnrecorded, outcomeOf } from './response.js'
import { type Outcome, SessionBook, statusCode } from './session.js'
import { type Problem, walk } from './walk.js'
import { kindOf } from './words.js'

export interface CheckOptions {
  /** The release the system runs, such as `R12.4.0`. Without it each listed release is tried. */
  release?: string
  /** The contract of all releases. @default the one of the package `@crmcom-webapi/contract` */
  bundle?: OpenApiDocument
}

/**
 * Checks recorded traffic against the contract of a release and weighs what it says about the contract's
 * own assumptions. Nothing is sent anywhere, and no secret of the recording is in the report.
 *
 * @throws {ReleaseError} When `release` is not a release.
 * @throws {RangeError} When it is older than the oldest documented one, or an option is wrong or not known.
 */
export function checkRecording(recording: LoadedRecording, options: CheckOptions = {}): Report {
  const problem = findOptionProblem(options, { release: aText, bundle: anything })
  if (problem !== undefined) throw new RangeError(`checkRecording: ${problem}`)
  if (!Array.isArray(Object(recording).exchanges))
    throw new RangeError('checkRecording takes what loadRecording or readRecording gives')
  const bundle = options.bundle ?? newestBundle
  const union = new JudgedDocument(bundle)
  const recorded = matchAll(recording, bundle)
  const redactor = new Redactor(union, recorded)
  const given = options.release === undefined ? undefined : resolveRelease(bundle, options.release)
  const contractOf = projector(bundle)
  const run = (release: string) => new Run(union, recorded, redactor, release, contractOf(release))
  if (given)
    return run(given.release).report(recording, { given: true, checked: given.release, beyondKnown: given.beyondKnown })
  const tried = listReleases(bundle).map((release) => ({ release, ...run(release).fit() }))
  const groups: Fit[] = []
  for (const { release, ...fit } of tried) {
    const last = groups.at(-1)
    if (last && compareFits(last, fit) === 0) last.to = release
    else groups.push({ from: release, to: release, ...fit })
  }
  // Of releases that fit alike the newest is taken.
  const fits = groups.reverse().sort(compareFits)
  const checked = (fits[0] as Fit).to
  return run(checked).report(recording, { given: false, checked, beyondKnown: false, fits })
}

type Measured = Pick<Fit, 'missing' | 'fails' | 'signs'>

function compareFits(a: Measured, b: Measured): number {
  return a.missing - b.missing || a.fails - b.fails || a.signs - b.signs
}

/** Writes a recording in our own form without its secrets. What is not of this API is left out. */
export function redactRecording(recording: LoadedRecording, bundle: OpenApiDocument = newestBundle): Recording {
  const recorded = matchAll(recording, bundle)
  const redactor = new Redactor(new JudgedDocument(bundle), recorded)
  return {
    exchanges: recorded
      .filter(({ exchange, match }) => match.kind === 'operation' && exchange.status >= 100)
      .map((one) => redactor.exchange(one)),
  }
}

function matchAll({ exchanges }: LoadedRecording, bundle: OpenApiDocument): Matched[] {
  return exchanges.map((exchange) => ({ exchange, match: match(bundle, exchange) }))
}

/** Problems of a request that a system may well overlook. */
const overlooked = new Set(['additionalProperties', 'unknown-parameter', 'unknown-body', 'media-type'])

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

/** One pass over a recording with the contract of one release. */
class Run {
  private readonly contract: JudgedDocument
  private readonly evidence: EvidenceBook
  private readonly session: SessionBook
  private readonly calls: CheckedCall[] = []
  private readonly findings = new Map<string, Finding>()
  private readonly others = new Map<string, OtherExchange>()
  private readonly fields = new Map<string, UnknownField>()
  private readonly codes = new Map<string, SeenCode>()
  private readonly readers = new Map<string, ReturnType<typeof inputReader>>()
  private readonly shown: (text: string) => string

  constructor(
    private readonly union: JudgedDocument,
    recorded: readonly Matched[],
    redactor: Redactor,
    private readonly release: string,
    contract: OpenApiDocument,
  ) {
    this.contract = new JudgedDocument(contract)
    this.evidence = new EvidenceBook(this.contract.document)
    this.shown = redactor.shown
    this.session = new SessionBook(this.shown)
    for (const one of recorded) this.exchange(one)
  }

  fit(): { missing: number; fails: number; signs: number } {
    const fit = { missing: 0, fails: 0, signs: 0 }
    for (const { level, kind, count } of this.findings.values()) {
      if (kind === 'missing-call') fit.missing += count
      else if (level === 'FAIL') fit.fails += count
      else if (level === 'WARN' && kind === 'mark') fit.signs += count
    }
    return fit
  }

  report(recording: LoadedRecording, release: Report['release']): Report {
    const evidence = this.evidence.report()
    const session = this.session.report()
    const levels: Level[] = ['FAIL', 'WARN', 'PASS']
    const findings = [...this.findings.values()].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    const count = (list: ReadonlyArray<{ verdict: string }>, verdict: string) =>
      list.filter((one) => one.verdict === verdict).length
    const verdicts = (list: ReadonlyArray<{ verdict: string }>) => ({
      confirmed: count(list, 'confirmed'),
      refuted: count(list, 'refuted'),
      'not seen': count(list, 'not seen'),
    })
    const totals = {
      calls: { PASS: count(this.calls, 'PASS'), WARN: count(this.calls, 'WARN'), FAIL: count(this.calls, 'FAIL') },
      evidence: verdicts(evidence),
      session: verdicts(session),
    }
    return {
      recording: {
        file: this.shown(recording.file),
        form: recording.form,
        exchanges: recording.exchanges.length,
      },
      release,
      calls: this.calls,
      findings,
      others: [...this.others.values()],
      unknownFields: [...this.fields.values()],
      failureCodes: [...this.codes.values()].sort((a, b) => b.count - a.count),
      evidence,
      session,
      totals,
      clean:
        findings.every(({ level }) => level !== 'FAIL') &&
        totals.evidence.refuted === 0 &&
        totals.session.refuted === 0,
    }
  }

  private exchange({ exchange, match }: Matched): void {
    const { place, url, method, status } = exchange
    if (match.kind === 'foreign') this.other('not of this API', this.shown(url.origin), place)
    else {
      const what = `${method} ${pathWords(match.path)}`
      if (match.kind === 'unknown-path') this.other('not in the contract', what, place)
      else if (match.kind === 'other-verb')
        this.other('not in the contract', what, place, { words: `the path is there with ${match.verbs.join(', ')}` })
      else if (status < 100) this.other('no answer recorded', what, place)
      else this.call(exchange, match, what)
    }
  }

  private call(exchange: Exchange, match: Extract<Match, { kind: 'operation' }>, what: string): void {
    const { place, status } = exchange
    const whole = findOperation(this.union.document, match.path, match.method) as Found
    const found = findOperation(this.contract.document, match.path, match.method)
    const outcome = outcomeOf(exchange)
    if (!found) {
      this.other('not in this release', what, place, { releases: releasesWith(this.union.document, match.operation) })
      if (outcome === 'accepted')
        this.finding('FAIL', 'missing-call', whole, 'request', place, {
          pointer: whole.pointer,
          words: `the call is not in ${this.release} by its marks, and was accepted: the mark is wrong, or the system is of another release`,
        })
      return
    }
    const level = worst([
      ...this.request(exchange, found, whole, outcome),
      ...this.response(exchange, found, whole, outcome),
    ])
    const code = statusCode(exchange)
    this.calls.push({
      place,
      operationId: found.operation.operationId,
      status,
      ...(code === undefined ? {} : { code: this.codeWords(code) }),
      verdict: level,
    })
    this.session.take({ exchange, found, outcome })
  }

  private request(sent: Exchange, found: Found, whole: Found, outcome: Outcome): Level[] {
    const accepted = outcome === 'accepted'
    const { place } = sent
    const { body: sentBody } = sent.request
    const reading = sentBody.kind === 'json' ? this.reader(found)(sentBody.value) : undefined
    const exchange: Exchange = reading
      ? { ...sent, request: { ...sent.request, body: { kind: 'json', value: reading.value } } }
      : sent
    if (accepted) this.strangers(sent, found, whole)
    const problems = [
      ...(reading ? mistakes(reading, found, this.shown) : []),
      ...checkRequest(
        this.contract,
        found,
        exchange,
        accepted ? { node: (node) => this.evidence.saw(node, 'request', place) } : {},
        this.shown,
      ),
    ]
    if (outcome !== 'unreadable') for (const problem of problems) this.evidence.broke(problem, accepted, place)
    const body = bodyOf(this.union.document, whole)
    const schema = body && jsonSchemaOf(body)
    const strays: Array<Stray & { part: RequestProblem['part'] }> = [
      ...findStrayParameters(this.union, whole, exchange, this.release).map((stray) => ({
        ...stray,
        part: 'query' as const,
      })),
      ...(schema !== undefined && exchange.request.body.kind === 'json'
        ? findStrays(this.union, schema, exchange.request.body.value, this.release, this.shown).map((stray) => ({
            ...stray,
            part: 'body' as const,
          }))
        : []),
    ]
    const rest = problems.filter(
      (problem) => !strays.some((stray) => stray.part === problem.part && explains(stray, problem)),
    )
    // A request that breaks the contract and is refused bears the contract out.
    const level = (keyword: string): Level => {
      if (keyword === 'unrecorded' || keyword === 'no-login') return 'WARN'
      if (outcome === 'refused') return 'PASS'
      return outcome === 'unreadable' || overlooked.has(keyword) ? 'WARN' : 'FAIL'
    }
    const end = (keyword: string) => {
      if (keyword === 'unrecorded' || keyword === 'no-login') return ''
      if (outcome === 'refused') return '; refused, as it should be'
      if (outcome === 'unreadable') return '; the answer does not tell whether it was accepted'
      return overlooked.has(keyword) ? '; accepted, or overlooked' : '; accepted all the same'
    }
    return [
      ...strays.map((stray) =>
        this.finding(
          outcome === 'refused' ? 'PASS' : 'WARN',
          outcome === 'refused' ? 'refused-request' : 'mark',
          found,
          `request ${stray.part} ${stray.path}`,
          place,
          { ...stray, words: stray.words + (outcome === 'accepted' ? '; accepted, or overlooked' : end('')) },
        ),
      ),
      ...rest.map((problem) =>
        this.finding(
          level(problem.keyword),
          kindOfRequest(problem.keyword, outcome),
          found,
          `request ${problem.part} ${problem.path}`,
          place,
          { ...problem, words: problem.words + end(problem.keyword) },
        ),
      ),
    ]
  }

  /** Reads what was sent as every judge does: what counts as not sent is out, and so is what an open object takes. */
  private reader(found: Found) {
    const { operationId } = found.operation
    const reader =
      this.readers.get(operationId) ?? inputReader(this.contract.document, operationId, this.union.document)
    this.readers.set(operationId, reader)
    return reader
  }

  /** Notes what an accepted call had that no release of the contract has. */
  private strangers({ url, place, request }: Exchange, found: Found, whole: Found): void {
    const { operationId } = found.operation
    const note = (path: string, pointer: string, name: string, value: unknown) =>
      this.field('request', operationId, path, pointer, name, value, place)
    const body = bodyOf(this.union.document, whole)
    const schema = body && jsonSchemaOf(body)
    if (schema !== undefined && request.body.kind === 'json')
      walk(this.union, schema, request.body.value, {
        unknown: (path, pointer, names, holder) => {
          for (const name of names) note(path, pointer, name, (holder as { [key: string]: unknown })[name])
        },
      })
    for (const { name, text, parameter } of readQuery(url, parametersOf(this.union.document, whole))) {
      if (!parameter) {
        if (name !== 'token') note('', below(whole.pointer, 'parameters'), name, text)
        continue
      }
      const identifier = parameter.node['x-identifier'] === undefined ? undefined : readIdentifier(text)
      const target = parameter.node.schema?.contentSchema?.$ref
      if (!identifier || target === undefined) continue
      if (!Object.hasOwn(this.union.at(target).properties ?? {}, identifier.field))
        note(below('', name), target, identifier.field, identifier.value)
    }
  }

  private response(exchange: Exchange, found: Found, whole: Found, outcome: Outcome): Level[] {
    const { place } = exchange
    const chosen = choosesFields(exchange)
    const { problems, answer, schema } = checkResponse(
      this.contract,
      found,
      exchange,
      {
        node: (node) => {
          this.evidence.saw(node, 'response', place)
          const lifetime = node.schema['x-lifetime-seconds']
          if (typeof lifetime === 'number' && typeof node.value === 'string')
            this.session.provided(node.value, lifetime, place)
          const codes = knownCodes(node.schema)
          if (codes.length > 0 && typeof node.value === 'string') this.code(node.value, node.pointer, exchange, found)
        },
        absent: (pointer) => {
          if (!chosen) this.evidence.missed(pointer)
        },
      },
      this.shown,
    )
    // A failed answer under HTTP 200 says nothing about the form of a successful one.
    if (answer && schema !== undefined && !isUnrecorded(exchange) && (exchange.status >= 400 || outcome === 'accepted'))
      this.evidence.saw({ pointer: answer.pointer, value: undefined, problems }, 'response', place)
    const strays = this.compareWithAll(exchange, whole)
    const rest = problems.filter((problem) => !strays.some((stray) => explains(stray, problem)))
    return [
      ...strays.map((stray) => this.finding('FAIL', 'mark', found, `response body ${stray.path}`, place, stray)),
      ...rest.map((problem) =>
        this.finding(
          problem.keyword === 'unrecorded' || problem.keyword === 'media-type' ? 'WARN' : 'FAIL',
          problem.keyword === 'unrecorded' || problem.keyword === 'media-type' ? problem.keyword : 'response',
          found,
          problem.keyword === 'status' ? 'response status' : `response body ${problem.path}`,
          place,
          problem,
        ),
      ),
    ]
  }

  /** Lays an answer beside the contract of all releases: what is new in it, and what is of another release. */
  private compareWithAll(exchange: Exchange, whole: Found): Stray[] {
    const answer = responseOf(this.union.document, whole, exchange.status)
    const schema = answer && jsonSchemaOf(answer)
    const { body } = exchange.response
    if (schema === undefined || body.kind !== 'json') return []
    walk(this.union, schema, body.value, {
      unknown: (path, pointer, names, holder) => {
        for (const name of names)
          this.field(
            'answer',
            whole.operation.operationId,
            path,
            pointer,
            name,
            (holder as { [key: string]: unknown })[name],
            exchange.place,
          )
      },
    })
    return findStrays(this.union, schema, body.value, this.release, this.shown)
  }

  private field(
    side: UnknownField['side'],
    operationId: string,
    path: string,
    pointer: string,
    name: string,
    value: unknown,
    place: string,
  ): void {
    const shownPath = `${path.replace(/\/\d+(?=\/|$)/g, '/*')}/${this.shown(name)}`
    const key = `${side} ${operationId} ${shownPath}`
    const field = this.fields.get(key) ?? {
      side,
      operationId,
      path: shownPath,
      in: pointer,
      kinds: [],
      count: 0,
      first: place,
    }
    field.count++
    if (!field.kinds.includes(kindOf(value))) field.kinds.push(kindOf(value))
    this.fields.set(key, field)
  }

  private code(code: string, pointer: string, exchange: Exchange, found: Found): void {
    const entries = knownCodes(this.contract.at(pointer))
    const index = entries.findIndex((entry) => entry.code === code)
    if (index >= 0) this.evidence.code(pointer, index, exchange.place)
    const shown = this.codeWords(code)
    const seen = this.codes.get(shown) ?? {
      code: shown,
      known: index < 0 ? 'unknown' : (entries[index]?.evidence ?? 'documented'),
      count: 0,
      statuses: {},
      operations: [],
      first: exchange.place,
    }
    seen.count++
    seen.statuses[exchange.status] = (seen.statuses[exchange.status] ?? 0) + 1
    const { operationId } = found.operation
    if (!seen.operations.includes(operationId)) seen.operations.push(operationId)
    this.codes.set(shown, seen)
  }

  private codeWords(code: string): string {
    return code === 'OK' ? code : this.shown(code)
  }

  private other(
    reason: OtherExchange['reason'],
    what: string,
    place: string,
    more: Pick<OtherExchange, 'releases' | 'words'> = {},
  ): void {
    const key = `${reason} ${what}`
    const other = this.others.get(key) ?? { reason, what, ...more, count: 0, first: place }
    other.count++
    this.others.set(key, other)
  }

  private finding(
    level: Level,
    kind: string,
    { operation }: Found,
    at: string,
    place: string,
    { pointer, words }: Pick<Problem, 'pointer' | 'words'>,
  ): Level {
    const where = at.trim().replace(/\/\d+(?=\/|$)/g, '/*')
    const key = JSON.stringify([level, kind, operation.operationId, where, words, pointer])
    const finding = this.findings.get(key) ?? {
      level,
      kind,
      operationId: operation.operationId,
      at: where,
      words,
      clause: { pointer, sources: [...(operation['x-sources'] ?? [])] },
      count: 0,
      first: place,
    }
    finding.count++
    this.findings.set(key, finding)
    return level
  }
}

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

function choosesFields({ url, request }: Exchange): boolean {
  const body = request.body.kind === 'json' ? request.body.value : undefined
  return (
    url.searchParams.has('fields_set') ||
    (typeof body === 'object' && body !== null && Object.hasOwn(body, 'fields_set'))
  )
}

/** A path of words can be shown; a part that is none may be anything. */
function pathWords(path: string): string {
  return path
    .split('/')
    .slice(1)
    .map((part) => (/^[a-z][a-z_]{0,40}$/.test(part) ? part : '…'))
    .join('/')
}

function worst(levels: readonly Level[]): Level {
  return levels.includes('FAIL') ? 'FAIL' : levels.includes('WARN') ? 'WARN' : 'PASS'
}
