import type { StatementEvidence, Verdict } from './evidence.js'
import type { Finding, Report } from './report.js'

const width = 110

/** Writes a report for a terminal, without colour. */
export function formatReport(report: Report): string {
  return joined([
    head(report),
    calls(report),
    findings(report),
    others(report),
    oddities(report),
    fields(report),
    codes(report),
    evidence(report),
    session(report),
    last(report),
  ])
}

/**
 * Writes what a report says about the contract, as a list that a change of it can be made from: members it lacks, failure
 * codes, and the statements that were confirmed or refuted. Those that were not seen are counted only.
 */
export function formatEvidence(report: Report): string {
  return joined([head(report), fields(report), codes(report), evidence(report, false), session(report)])
}

function joined(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n')
}

function head({ recording, release, calls }: Report): string[] {
  const lines = [
    `${recording.file}: ${many(recording.exchanges, 'exchange')}, ${calls.length} checked against ${release.checked}`,
  ]
  if (release.beyondKnown) lines.push(`${release.checked} is above the newest known release, whose contract is used.`)
  if (release.fits && calls.length > 0) {
    lines.push('No release was given. How well the releases fit, best first:')
    for (const { from, to, missing, fails, signs } of release.fits.slice(0, 5))
      lines.push(
        `  ${(from === to ? from : `${from} to ${to}`).padEnd(22)} ${missing} accepted calls it does not have, ${fails} FAIL, ${signs} lesser signs against it`,
      )
    if (release.fits.length > 5) lines.push(`  and ${release.fits.length - 5} more that fit worse`)
  }
  return lines
}

function calls({ calls, totals }: Report): string[] {
  if (calls.length === 0) return ['Nothing in the recording is a call the contract of this release knows.']
  const rows = new Map<string, { count: number; first: string }>()
  for (const { verdict, operationId, status, code, place } of calls) {
    const row = `${verdict}  ${operationId}  HTTP ${status}${code === undefined ? '' : ` ${code}`}`
    const known = rows.get(row)
    if (known) known.count++
    else rows.set(row, { count: 1, first: place })
  }
  return [
    `Calls: ${totals.calls.PASS} PASS, ${totals.calls.WARN} WARN, ${totals.calls.FAIL} FAIL`,
    ...[...rows].map(([row, { count, first }]) => `  ${row}  (${times(count, first)})`),
  ]
}

function findings({ findings }: Report): string[] {
  if (findings.length === 0) return []
  return ['Findings', ...findings.flatMap(finding)]
}

function finding({ level, operationId, at, words, clause, count, first }: Finding): string[] {
  const [page, ...pages] = clause.sources
  return [
    `  ${level}  ${operationId}, ${at} (${times(count, first)})`,
    ...wrap(words, '        '),
    `        contract: ${clause.pointer}${clause.evidence === 'documented' ? '' : ` [${clause.evidence}]`}`,
    ...(page === undefined ? [] : [`        page: ${page}${pages.length > 0 ? ` and ${pages.length} more` : ''}`]),
  ]
}

function others({ others }: Report): string[] {
  if (others.length === 0) return []
  return [
    'Not checked',
    ...others.map(({ reason, what, releases, words, count, first }) => {
      const is = releases ? `, is in ${range(releases)}` : ''
      return `  ${reason}${is}: ${what}${words === undefined ? '' : `, ${words}`} (${times(count, first)})`
    }),
  ]
}

function oddities({ oddities }: Report): string[] {
  if (oddities.length === 0) return []
  return [
    'Not read of entries, the rest of which was judged',
    ...oddities.map(({ level, words, count, first }) => `  ${level}  ${words} (${times(count, first)})`),
  ]
}

function fields({ unknownFields }: Report): string[] {
  const heads = {
    answer: 'Fields of answers that no release of the contract has',
    request: 'Members of accepted requests that no release of the contract has (taken, or overlooked)',
  }
  return (['answer', 'request'] as const).flatMap((side) => {
    const listed = unknownFields.filter((field) => field.side === side)
    if (listed.length === 0) return []
    return [
      heads[side],
      ...listed.flatMap(({ operationId, path, in: holder, kinds, count, first }) => [
        `  ${operationId} ${path}: ${kinds.join(' or ')} (${times(count, first)})`,
        `        in ${holder}`,
      ]),
    ]
  })
}

function codes({ failureCodes }: Report): string[] {
  if (failureCodes.length === 0) return []
  return [
    'Failure codes',
    ...failureCodes.map(({ code, known, count, statuses, operations, first }) => {
      const http = Object.entries(statuses).map(([status, times]) => `${times} × HTTP ${status}`)
      return `  ${known === 'unknown' ? 'new  ' : 'known'}  ${code}: ${http.join(', ')}, by ${operations.join(', ')} (${times(count, first)})`
    }),
  ]
}

function evidence({ evidence, totals }: Report, listsUnseen = true): string[] {
  const { confirmed, refuted } = totals.evidence
  const lines = [
    `Statements of no page: ${confirmed} confirmed, ${refuted} refuted, ${totals.evidence['not seen']} not seen`,
  ]
  const of = (verdict: Verdict) => evidence.filter((one) => one.verdict === verdict)
  for (const one of of('refuted')) lines.push(...statement('REFUTED  ', one))
  for (const one of of('confirmed')) lines.push(...statement('CONFIRMED', one))
  if (!listsUnseen) return lines
  const unseen = new Map<string, StatementEvidence[]>()
  for (const one of of('not seen')) unseen.set(one.of, [...(unseen.get(one.of) ?? []), one])
  if (unseen.size > 0) lines.push('  not seen, by what it belongs to:')
  for (const [owner, list] of unseen) {
    const names = list.map(({ name, silent }) => (silent > 0 ? `${name} (passed over ${many(silent, 'time')})` : name))
    lines.push(
      ...wrap(
        `${owner}: ${list[0]?.kind === 'code' ? `${many(list.length, 'code')}, listed by --json` : names.join(', ')}`,
        '    ',
      ),
    )
  }
  return lines
}

function statement(word: string, one: StatementEvidence): string[] {
  const { what, kind, evidence, note, pointer, confirmed, refuted, nullOnly, first } = one
  const counts = [
    confirmed > 0 ? `as stated ${many(confirmed, 'time')}${nullOnly ? ', always null' : ''}` : '',
    refuted > 0 ? `otherwise ${many(refuted, 'time')}` : '',
  ]
  return [
    `  ${word}  ${kind === 'note' ? `note on ${what}` : what} [${evidence}]: ${counts.filter((text) => text !== '').join(', ')}, first ${first}`,
    ...(note === undefined ? [] : wrap(note, '        ')),
    `        contract: ${pointer}`,
  ]
}

function session({ session }: Report): string[] {
  return [
    'Sessions and failures',
    ...session.flatMap(({ verdict, statement, evidence, seen, first }) => {
      const counts = Object.entries(seen).map(([what, count]) => `${what} (${many(count, 'time')})`)
      return [
        ...wrap(`${verdict === 'not seen' ? 'not seen' : verdict.toUpperCase()}: ${statement} [${evidence}]`, '  '),
        ...(counts.length > 0
          ? [`        seen: ${counts.join(', ')}${first === undefined ? '' : `, first ${first}`}`]
          : []),
      ]
    }),
  ]
}

function last({ clean, totals, findings }: Report): string[] {
  const fails = findings.filter(({ level }) => level === 'FAIL').length
  const refuted = totals.evidence.refuted + totals.session.refuted
  return [
    clean ? 'Nothing failed and nothing was refuted.' : `${many(fails, 'finding')} of level FAIL, ${refuted} refuted.`,
  ]
}

function range(releases: readonly string[]): string {
  const [first, last] = [releases[0], releases.at(-1)]
  return first === undefined ? 'no listed release' : first === last ? first : `${first} to ${last}`
}

function times(count: number, first: string): string {
  return count === 1 ? first : `${count} times, first ${first}`
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(line)
  return lines.map((one, index) => `${indent}${index > 0 && indent.length <= 4 ? '  ' : ''}${one}`)
}
