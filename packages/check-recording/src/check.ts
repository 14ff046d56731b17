import { bundle as newestBundle, type OpenApiDocument, projector, resolveRelease } from '@crmcom-webapi/contract'
import {
  type Exchange,
  Judge,
  type JudgedCall,
  JudgedDocument,
  type Judgement,
  kindOf,
  knownCodes,
  type Match,
  match,
  type Watcher,
} from '@crmcom-webapi/judge'
import { aFunction, anything, aText, findOptionProblem } from '@crmcom-webapi/release-marks/options'
import { EvidenceBook } from './evidence.js'
import { fitsOf, Sample } from './fits.js'
import type { LoadedRecording, RecordedExchange, Recording } from './form.js'
import { type Matched, Redactor } from './redact.js'
import type { CheckedCall, Finding, Level, Oddity, OtherExchange, Report, SeenCode, UnknownField } from './report.js'
import { SessionBook } from './session.js'

export interface CheckOptions {
  /** The release the system runs, such as `R12.4.0`. Without it each listed release is tried. */
  release?: string
  /** The contract of all releases. @default the one of the package `@crmcom-webapi/contract` */
  bundle?: OpenApiDocument
  /** Told how far it is, every hundred entries. Each entry is read, and then judged. */
  onProgress?: (progress: Progress) => void
}

/** How far a check is. */
export interface Progress {
  step: 'read' | 'judged'
  done: number
  total: number
}

/**
 * Checks recorded traffic against the contract of a release and weighs what it says about the contract's
 * own assumptions. Nothing is sent anywhere, and no secret of the recording is in the report.
 *
 * @throws {ReleaseError} When `release` is not a release.
 * @throws {RangeError} When it is older than the oldest documented one, or an option is wrong or not known.
 */
export function checkRecording(recording: LoadedRecording, options: CheckOptions = {}): Report {
  return readThrough(recording, options).report
}

/** What was learned from a recording: the report, and the calls without their secrets. */
export interface ReadThrough {
  report: Report
  /** The calls of the API in our own form. What is not of this API is left out. */
  redacted(): Iterable<RecordedExchange>
}

/** Does the same, and hands out the calls without their secrets too. */
export function readThrough(recording: LoadedRecording, options: CheckOptions = {}): ReadThrough {
  const problem = findOptionProblem(options, { release: aText, bundle: anything, onProgress: aFunction })
  if (problem !== undefined) throw new RangeError(`checkRecording: ${problem}`)
  if (typeof Object(Object(recording).exchanges)[Symbol.iterator] !== 'function')
    throw new RangeError('checkRecording takes what loadRecording or readRecording gives')
  const { bundle = newestBundle, onProgress } = options
  const given = options.release === undefined ? undefined : resolveRelease(bundle, options.release)
  const union = new JudgedDocument(bundle)
  const redactor = new Redactor(union)
  const sample = new Sample()
  for (const one of stepped(recording, bundle, 'read', onProgress)) {
    if (!one.match) continue
    redactor.learn(one)
    if (!given) sample.take(one)
  }
  redactor.ready()
  const fits = given ? undefined : fitsOf(sample, union)
  const release = given?.release ?? (fits?.[0]?.to as string)
  const run = new Run(union, redactor, release, projector(bundle)(release))
  for (const one of stepped(recording, bundle, 'judged', onProgress)) run.take(one)
  const report = run.report(recording, {
    given: given !== undefined,
    checked: release,
    beyondKnown: given?.beyondKnown ?? false,
    ...(fits && { fits }),
  })
  return {
    report,
    redacted: () => redacted(recording, bundle, redactor),
  }
}

/** Writes a recording in our own form without its secrets. What is not of this API is left out. */
export function redactRecording(recording: LoadedRecording, bundle: OpenApiDocument = newestBundle): Recording {
  const redactor = new Redactor(new JudgedDocument(bundle))
  for (const one of matched(recording, bundle)) if (one.match) redactor.learn(one)
  redactor.ready()
  return { exchanges: [...redacted(recording, bundle, redactor)] }
}

function* redacted(
  recording: LoadedRecording,
  bundle: OpenApiDocument,
  redactor: Redactor,
): Generator<RecordedExchange> {
  for (const one of matched(recording, bundle))
    if (one.match && one.match.kind === 'operation' && one.exchange.status >= 100) yield redactor.exchange(one)
}

/** An entry with the operation it is a call of, or one that could not be read. */
type Entry = { oddities: string[] } & (Matched | { exchange: { place: string }; match?: never })

function* matched({ exchanges }: LoadedRecording, bundle: OpenApiDocument): Generator<Entry> {
  for (const exchange of exchanges) {
    const { oddities } = exchange
    if (exchange.url === undefined) yield { exchange, oddities }
    else yield { exchange, match: match(bundle, exchange), oddities }
  }
}

/** The same, telling how far it is. */
function* stepped(
  recording: LoadedRecording,
  bundle: OpenApiDocument,
  step: Progress['step'],
  onProgress: CheckOptions['onProgress'],
): Generator<Entry> {
  const total = recording.exchanges.length
  let done = 0
  for (const one of matched(recording, bundle)) {
    yield one
    done++
    if (done % 100 === 0 || done === total) onProgress?.({ step, done, total })
  }
}

/** One pass over a recording with the contract of one release. */
class Run {
  private readonly judge: Judge
  private readonly evidence: EvidenceBook
  private readonly session: SessionBook
  private readonly calls: CheckedCall[] = []
  private readonly findings = new Map<string, Finding>()
  private readonly others = new Map<string, OtherExchange>()
  private readonly fields = new Map<string, UnknownField>()
  private readonly codes = new Map<string, SeenCode>()
  private readonly shown: (text: string) => string

  private readonly oddities = new Map<string, Oddity>()

  constructor(union: JudgedDocument, redactor: Redactor, release: string, contract: OpenApiDocument) {
    this.shown = redactor.shown
    this.judge = new Judge(union, release, contract, this.shown)
    this.evidence = new EvidenceBook(contract)
    this.session = new SessionBook(this.shown)
  }

  take({ exchange, match, oddities }: Entry): void {
    for (const words of oddities) this.odd(words, exchange.place)
    if (match) this.exchange(exchange, match, oddities.length > 0)
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
      oddities: [...this.oddities.values()],
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

  private odd(words: string, place: string): void {
    const oddity = this.oddities.get(words) ?? { level: 'WARN', words, count: 0, first: place }
    oddity.count++
    this.oddities.set(words, oddity)
  }

  private exchange(exchange: Exchange, match: Match, isOdd: boolean): void {
    const { place, url, method } = exchange
    const watcher = match.kind === 'operation' ? this.watcher(exchange, match.operation.operationId) : {}
    const verdict = this.judge.judge(exchange, watcher, match)
    if (verdict.kind === 'judged') this.call(exchange, verdict, isOdd)
    else if (verdict.kind === 'not of this API') this.other(verdict.kind, this.shown(url.origin), place)
    else {
      const what = `${method} ${pathWords(verdict.path)}`
      if (verdict.kind === 'not in this release') {
        this.other(verdict.kind, what, place, { releases: verdict.releases })
        for (const one of verdict.judgements) this.finding(one, verdict.found.operation.operationId, place)
      } else if (verdict.kind === 'not in the contract' && verdict.verbs)
        this.other(verdict.kind, what, place, { words: `the path is there with ${verdict.verbs.join(', ')}` })
      else this.other(verdict.kind, what, place)
    }
  }

  private call(exchange: Exchange, { found, outcome, code, level, judgements }: JudgedCall, isOdd: boolean): void {
    const { place, status } = exchange
    const { operationId } = found.operation
    for (const one of judgements) this.finding(one, operationId, place)
    this.calls.push({
      place,
      operationId,
      status,
      ...(code === undefined ? {} : { code: this.codeWords(code) }),
      verdict: level === 'PASS' && isOdd ? 'WARN' : level,
    })
    this.session.take({ exchange, found, outcome })
  }

  /** What a call shows besides its verdict. */
  private watcher(exchange: Exchange, operationId: string): Watcher {
    const { place } = exchange
    const { evidence, session } = this
    const chosen = choosesFields(exchange)
    return {
      request: { node: (node) => evidence.saw(node, 'request', place) },
      response: {
        node: (node) => {
          evidence.saw(node, 'response', place)
          const lifetime = node.schema['x-lifetime-seconds']
          if (typeof lifetime === 'number' && typeof node.value === 'string')
            session.provided(node.value, lifetime, place)
          const codes = knownCodes(node.schema)
          if (codes.length > 0 && typeof node.value === 'string')
            this.code(node.value, node.pointer, exchange, operationId)
        },
        absent: (pointer) => {
          if (!chosen) evidence.missed(pointer)
        },
      },
      broke: (problem, accepted) => evidence.broke(problem, accepted, place),
      answer: (pointer, problems) => evidence.saw({ pointer, value: undefined, problems }, 'response', place),
      unknown: (side, path, holder, name, value) => this.field(side, operationId, path, holder, name, value, place),
    }
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

  private code(code: string, pointer: string, exchange: Exchange, operationId: string): void {
    const entries = knownCodes(this.judge.contract.at(pointer))
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

  private finding(judgement: Judgement, operationId: string, place: string): void {
    const { level, kind, at, words, clause, breaks } = judgement
    const key = JSON.stringify([level, kind, operationId, at, words, clause.pointer])
    const finding = this.findings.get(key) ?? {
      ...{ level, kind, operationId, at, words, clause, breaks },
      count: 0,
      first: place,
    }
    finding.count++
    this.findings.set(key, finding)
  }
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
