import { isObject, listReleases, type OpenApiDocument, projector, referredFrom } from '@crmcom-webapi/contract'
import { type Exchange, Judge, JudgedDocument, type Match, type Message, readClaims } from '@crmcom-webapi/judge'
import type { Matched } from './redact.js'
import type { Fit } from './report.js'

/** So many different calls tell releases apart well enough; more of them would only tell it again. */
const most = 2000

/** Calls that are to tell which release a system has: one of each that looks alike, and how often it came. */
export class Sample {
  private readonly calls = new Map<string, { matched: Matched; count: number }>()

  take(matched: Matched): void {
    const { exchange, match } = matched
    if (match.kind !== 'operation' || exchange.status < 100) return
    const key = looksOf(exchange, match)
    const known = this.calls.get(key)
    if (known) known.count++
    else if (this.calls.size < most) this.calls.set(key, { matched, count: 1 })
  }

  [Symbol.iterator](): Iterator<{ matched: Matched; count: number }> {
    return this.calls.values()
  }
}

/** How well the releases fit, best first; neighbours that fit alike together, and the newest of what fits alike first. */
export function fitsOf(sample: Sample, union: JudgedDocument): Fit[] {
  const used = new Set([...sample].map(({ matched: { match } }) => (match.kind === 'operation' ? match.path : '')))
  // The contract of these calls alone: most releases say the same of them as the one before.
  const small = withPaths(union.document, used)
  const contractOf = projector(small)
  const smallUnion = new JudgedDocument(small)
  const measured = new Map<string, Measured>()
  const groups: Fit[] = []
  for (const release of listReleases(union.document)) {
    const contract = contractOf(release)
    const { info: _, 'x-releases': __, ...said } = contract
    const key = JSON.stringify(said)
    const fit = measured.get(key) ?? measure(sample, new Judge(smallUnion, release, contract))
    measured.set(key, fit)
    const last = groups.at(-1)
    if (last && compareFits(last, fit) === 0) last.to = release
    else groups.push({ from: release, to: release, ...fit })
  }
  return groups.reverse().sort(compareFits)
}

type Measured = Pick<Fit, 'missing' | 'fails' | 'signs'>

function measure(sample: Sample, judge: Judge): Measured {
  const fit = { missing: 0, fails: 0, signs: 0 }
  for (const { matched, count } of sample) {
    const verdict = judge.judge(matched.exchange, {}, matched.match)
    if (verdict.kind !== 'judged' && verdict.kind !== 'not in this release') continue
    for (const { level, kind, breaks } of verdict.judgements) {
      if (kind === 'missing-call') fit.missing += count
      else if (breaks) fit.fails += count
      else if (level === 'WARN' && kind === 'mark') fit.signs += count
    }
  }
  return fit
}

function compareFits(a: Measured, b: Measured): number {
  return a.missing - b.missing || a.fails - b.fails || a.signs - b.signs
}

/** A contract with some of its paths and what they refer to. */
function withPaths(document: OpenApiDocument, chosen: ReadonlySet<string>): OpenApiDocument {
  const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => chosen.has(path)))
  const part = { ...document, paths, components: {} }
  return { ...part, components: referredFrom(document, 'document', part) }
}

/** What a call looks like: its operation, how it ended, and the names and forms of its members. */
function looksOf({ url, request, response, status }: Exchange, match: Match & { kind: 'operation' }): string {
  const query = [...url.searchParams].map(([name, text]) => `${name}=${/^\w+=/.exec(text)?.[0] ?? ''}${looks(text)}`)
  const login = request.headers.has('authorization') ? 'by header' : ''
  return [match.method, match.path, login, query.join(), looksOfBody(request), status, looksOfBody(response)].join('\n')
}

const looksOfBody = ({ body }: Message): string => (body.kind === 'json' ? looks(body.value) : body.kind)

function looks(value: unknown): string {
  if (typeof value === 'string') return looksOfText(value)
  if (typeof value === 'number') return Number.isInteger(value) ? 'i' : 'n'
  if (Array.isArray(value)) return `[${[...new Set(value.map(looks))].sort().join('|')}]`
  if (!isObject(value)) return String(value)
  const members = Object.entries(value).map(([name, inner]) => `${name}:${looks(inner)}`)
  return `{${members.sort().join()}}`
}

/** What a text is, as far as releases differ in it: a word of a list, or a form. */
function looksOfText(text: string): string {
  if (text === '') return '""'
  if (/^\d+$/.test(text)) return '#'
  if (/^[0-9A-F]{16,}$/.test(text)) return 'X'
  if (/^[0-9a-f]{16,}$/.test(text)) return 'x'
  if (/^[A-Z][A-Z0-9_.]{0,99}$/.test(text)) return text
  if (/^\d{4}-\d\d-\d\d/.test(text)) return text.slice(0, 40).replaceAll(/\d/g, '9')
  const claims = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(text) ? readClaims(text) : undefined
  return claims ? `jwt${looks(claims)}` : 't'
}
