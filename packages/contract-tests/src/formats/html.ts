import { type Check, kinds, type Report, type Verdict } from '../report.js'
import { withEntities } from './entities.js'

const verdicts: readonly Verdict[] = ['FAIL', 'WARN', 'PASS', 'SKIP']

/** Writes a report as one page that needs nothing else: coverage, a table of operations, and every check with its clause. */
export function formatHtml(report: Report): string {
  const operations = [...new Set(report.checks.map(({ operationId }) => operationId))].sort()
  const { coverage } = report
  const rows = operations.map((id) => {
    const own = report.checks.filter(({ operationId }) => operationId === id)
    const cells = kinds.map((kind) => cell(own.filter((check) => check.kind === kind)))
    return `<tr><th scope="row">${escaped(id)}</th>${cells.join('')}</tr>`
  })
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(report.server)} and the contract of ${escaped(report.release)}</title>
<style>
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:75rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #8884;vertical-align:top}
code,pre{font:.85em/1.4 ui-monospace,monospace;overflow-wrap:anywhere;white-space:pre-wrap}.wide{overflow-x:auto}
.FAIL{color:#c62828;font-weight:700}.WARN{color:#a15c00;font-weight:700}.PASS{color:#2e7d32}.SKIP{color:#777}
@media(prefers-color-scheme:dark){.FAIL{color:#ff8a80}.WARN{color:#ffb74d}.PASS{color:#81c784}.SKIP{color:#aaa}}
</style></head><body>
<h1>${escaped(report.server)} and the contract of ${escaped(report.release)}</h1>
<p>${verdicts.map((one) => `<span class="${one}">${report.totals[one]} ${one}</span>`).join(', ')}. ${report.requests} calls in ${report.seconds} s, seed ${report.seed}.${report.stopped === undefined ? '' : ` Stopped before the end.`}</p>
<h2>Coverage</h2>
<ul>
<li>Operations: ${coverage.operations.accepted} of ${coverage.operations.all} answered with success, ${coverage.operations.called} called.${missed(coverage.operations.missed)}</li>
<li>Parameters: ${coverage.parameters.sent} of ${coverage.parameters.all} sent in an accepted call.${missed(coverage.parameters.missed)}</li>
<li>Restrictions: ${coverage.restrictions.broken} broken on purpose, in ${coverage.restrictions.checks} ways.</li>
<li>Releases: ${escaped(coverage.releases.checked)} of ${coverage.releases.all}; ${coverage.releases.absent} operations of others were asked for.</li>
</ul>
<h2>Operations</h2>
<div class="wide"><table><thead><tr><th scope="col">Operation</th>${kinds.map((kind) => `<th scope="col">${kind}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>
${verdicts
  .map((verdict) =>
    section(
      verdict,
      report.checks.filter((check) => check.verdict === verdict),
    ),
  )
  .join('\n')}
</body></html>
`
}

function missed(names: readonly string[]): string {
  return names.length === 0
    ? ''
    : ` <details><summary>${names.length} not</summary>${names.map(escaped).join(', ')}</details>`
}

function cell(checks: readonly Check[]): string {
  const parts = verdicts.flatMap((verdict) => {
    const count = checks.filter((check) => check.verdict === verdict).length
    return count === 0 ? [] : [`<span class="${verdict}">${count} ${verdict}</span>`]
  })
  return `<td>${parts.join(' ')}</td>`
}

function section(verdict: Verdict, checks: readonly Check[]): string {
  if (checks.length === 0) return ''
  const items = checks.map(({ kind, operationId, name, words, clause, curl, known }) => {
    const pages = clause.sources.slice(0, 1).map((page) => ` <a href="${escaped(page)}">page</a>`)
    return `<tr><td>${escaped(operationId)}</td><td>${kind}</td><td>${escaped(name)}${known ? ' (in the baseline)' : ''}${words === undefined ? '' : `<br>${escaped(words)}`}<br><code>${escaped(clause.pointer)}</code> [${clause.evidence}]${pages.join('')}${curl === undefined ? '' : `<details><summary>repeat it</summary><pre>${escaped(curl)}</pre></details>`}</td></tr>`
  })
  const isOpen = verdict === 'FAIL' || verdict === 'WARN'
  return `<details${isOpen ? ' open' : ''}><summary><h2 style="display:inline" class="${verdict}">${verdict}: ${checks.length}</h2></summary><table>${items.join('\n')}</table></details>`
}

function escaped(text: string): string {
  return withEntities(text).replaceAll(/\p{Cc}/gu, ' ')
}
