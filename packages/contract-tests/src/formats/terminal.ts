import type { Check, Report } from '../report.js'

const width = 110
const listed = 60

/** Writes a report for a terminal, without colour. */
export function formatReport(report: Report): string {
  const { totals, coverage } = report
  const lines = [
    `${report.server}, ${report.release}: ${report.requests} calls in ${report.seconds} s, seed ${report.seed}`,
    `${totals.PASS} PASS, ${totals.WARN} WARN, ${totals.FAIL} FAIL, ${totals.SKIP} SKIP`,
    ...(report.stopped === undefined ? [] : [`stopped before the end: ${report.stopped}`]),
    '',
  ]
  const told = report.checks.filter(({ verdict }) => verdict === 'FAIL' || verdict === 'WARN')
  for (const check of told.slice(0, listed)) lines.push(...tell(check))
  if (told.length > listed) lines.push(`and ${told.length - listed} more, which --json and --html list`, '')
  const skipped = new Map<string, number>()
  for (const { verdict, words = '' } of report.checks)
    if (verdict === 'SKIP') skipped.set(words, (skipped.get(words) ?? 0) + 1)
  if (skipped.size > 0) {
    lines.push('Skipped')
    for (const [words, count] of [...skipped].sort((a, b) => b[1] - a[1]).slice(0, 12))
      lines.push(`  ${count} × ${words}`)
    lines.push('')
  }
  if (report.wouldWrite) lines.push(`Not called, since it writes: ${report.wouldWrite.join(', ')}`, '')
  if (report.leftBehind.length > 0) lines.push(`Made and left behind: ${report.leftBehind.slice(0, 20).join(', ')}`, '')
  const { operations, parameters, restrictions, releases } = coverage
  lines.push(
    `Operations: ${operations.accepted} of ${operations.all} answered with success, ${operations.called} called`,
    `Parameters: ${parameters.sent} of ${parameters.all} sent in an accepted call`,
    `Restrictions: ${restrictions.broken} broken on purpose, in ${restrictions.checks} ways`,
    `Releases: ${releases.checked} of ${releases.all}; ${releases.absent} operations of others were asked for`,
    '',
    report.fresh === 0 ? 'Nothing failed that is not in the baseline.' : `${report.fresh} checks failed.`,
  )
  return `${lines.join('\n')}\n`
}

function tell({ verdict, kind, operationId, name, words, clause, curl, calls, known }: Check): string[] {
  const [page] = clause.sources
  return [
    `${verdict}  ${kind}: ${operationId}, ${name}${calls > 1 ? ` (${calls} calls)` : ''}${known ? ' (in the baseline)' : ''}`,
    ...(words === undefined ? [] : wrap(words)),
    `      clause: ${clause.pointer} [${clause.evidence}]`,
    ...(page === undefined ? [] : [`      page: ${page}`]),
    ...(curl === undefined ? [] : [`      ${curl}`]),
    '',
  ]
}

function wrap(text: string): string[] {
  const lines: string[] = []
  let line = '     '
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > width && line.trim() !== '') {
      lines.push(line)
      line = '     '
    }
    line += ` ${word}`
  }
  return [...lines, line]
}
