import type { Change } from '@crmcom-webapi/contract'

/** One or several changes that read alike. */
export interface DigestLine {
  text: string
  breaking: boolean
}

/** The changes between two releases, to be read by a person. */
export interface Digest {
  /** How many lines below are breaking. */
  breaking: number
  operations: Array<{ operationId: string; lines: DigestLine[] }>
  /** Changes of the catalogue of failure codes, which all calls share. */
  codes: string[]
}

/**
 * Sums up a comparison: what breaks callers comes first, runs of numbered fields are one line, and what all
 * calls share is said once.
 */
export function digest(changes: readonly Change[]): Digest {
  const operations = new Map<string, DigestLine[]>()
  const codes = new Set<string>()
  for (const { what, operationId, text, breaking } of changes) {
    if (what === 'known-code') codes.add(text)
    else operations.set(operationId, [...(operations.get(operationId) ?? []), { text, breaking }])
  }
  const listed = [...operations].map(([operationId, lines]) => {
    const folded = foldLines(lines)
    return { operationId, lines: [...folded.filter(isBreaking), ...folded.filter((line) => !line.breaking)] }
  })
  return {
    breaking: listed.flatMap(({ lines }) => lines).filter(isBreaking).length,
    operations: [
      ...listed.filter(({ lines }) => lines.some(isBreaking)),
      ...listed.filter(({ lines }) => !lines.some(isBreaking)),
    ],
    codes: [...codes],
  }
}

const isBreaking = ({ breaking }: DigestLine): boolean => breaking

const numbered = /^`([^`]*?)(\d+)`/

/** Runs of three lines and more that differ in a number at the end of the name become one line. */
function foldLines(lines: readonly DigestLine[]): DigestLine[] {
  const folded: DigestLine[] = []
  for (let start = 0; start < lines.length; ) {
    let end = start
    while (end + 1 < lines.length && isNext(lines[end] as DigestLine, lines[end + 1] as DigestLine)) end++
    if (end - start >= 2) folded.push(joined(lines[start] as DigestLine, lines[end] as DigestLine))
    else folded.push(...lines.slice(start, end + 1))
    start = end + 1
  }
  return folded
}

function isNext(line: DigestLine, next: DigestLine): boolean {
  const [a, b] = [numbered.exec(line.text), numbered.exec(next.text)]
  if (!a || !b || a[1] !== b[1] || line.breaking !== next.breaking) return false
  return line.text.slice(a[0].length) === next.text.slice(b[0].length) && Number(b[2]) === Number(a[2]) + 1
}

function joined(first: DigestLine, last: DigestLine): DigestLine {
  const [name = ''] = numbered.exec(first.text) ?? []
  const [end = ''] = numbered.exec(last.text) ?? []
  return { ...first, text: `${name} to ${end}${first.text.slice(name.length)}` }
}
