import type { Check, Report } from '../report.js'
import { withEntities } from './entities.js'

/** Writes a report as JUnit XML: a suite for each operation, a case for each check. WARN is no failure there. */
export function formatJunit(report: Report): string {
  const suites = new Map<string, Check[]>()
  for (const check of report.checks) suites.set(check.operationId, [...(suites.get(check.operationId) ?? []), check])
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escaped(`contract ${report.release}`)}" time="${report.seconds}">`,
  ]
  for (const [operationId, checks] of [...suites].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const count = (fits: (check: Check) => boolean) => checks.filter(fits).length
    lines.push(
      `  <testsuite name="${escaped(operationId)}" tests="${checks.length}" failures="${count(isFailure)}" skipped="${count(({ verdict, known }) => verdict === 'SKIP' || (verdict === 'FAIL' && known === true))}">`,
      ...checks.flatMap((check) => testCase(check)),
      '  </testsuite>',
    )
  }
  return `${[...lines, '</testsuites>'].join('\n')}\n`
}

const isFailure = ({ verdict, known }: Check): boolean => verdict === 'FAIL' && !known

function testCase(check: Check): string[] {
  const head = `    <testcase classname="${escaped(`${check.operationId}.${check.kind}`)}" name="${escaped(check.name)}"`
  const told = [
    check.words,
    `clause: ${check.clause.pointer} [${check.clause.evidence}]`,
    ...check.clause.sources,
    check.curl,
  ]
    .filter((one) => one !== undefined)
    .join('\n')
  if (isFailure(check))
    return [
      `${head}>`,
      `      <failure message="${escaped(check.words ?? '')}">${escaped(told)}</failure>`,
      '    </testcase>',
    ]
  if (check.verdict === 'SKIP' || check.verdict === 'FAIL')
    return [
      `${head}>`,
      `      <skipped message="${escaped(check.known ? 'in the baseline' : (check.words ?? ''))}"/>`,
      '    </testcase>',
    ]
  if (check.verdict === 'WARN')
    return [`${head}>`, `      <system-out>${escaped(`WARN ${told}`)}</system-out>`, '    </testcase>']
  return [`${head}/>`]
}

function escaped(text: string): string {
  return withEntities(text)
    .replaceAll(/\p{Cc}/gu, (char) => (char === '\n' || char === '\t' ? char : ' '))
    .replaceAll(/[\ud800-\udfff]/gu, '\ufffd')
}
