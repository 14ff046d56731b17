import type { MarkSet } from './marks.js'

/** Marks as they stand in the contract, with what to use instead. */
export interface DescribedMarks extends MarkSet {
  'x-replaced-by'?: string | undefined
}

/** How `describeMarks` writes in its place. */
export interface MarkWriting {
  /** For behind a name: `from R12.4.0, deprecated from R16.0.0, use show`. @default false */
  brief?: boolean
  /** Writes the releases of one mark; without it `R12.4.0 and R13.0.0`. */
  releases?: (points: readonly string[], mark: keyof MarkSet) => string
  /** Writes what to use instead; without it as it stands. */
  replacement?: (name: string) => string
}

/**
 * Puts release marks into words: `available from R12.4.0 and R13.0.0, deprecated from R16.0.0, removed from R18.0.0,
 * use show instead`. Marks that are absent or have no releases are left out, so nothing marked is an empty text.
 *
 * This is the only place where marks get their words.
 */
export function describeMarks(marks: DescribedMarks, writing?: MarkWriting): string {
  return markPhrases(marks, writing).join(', ')
}

/** The parts of `describeMarks`, one for each mark: `available from R12.4.0`, `use show instead`. */
export function markPhrases(marks: DescribedMarks, writing: MarkWriting = {}): string[] {
  const { brief = false, releases = (points) => joinReleases(points), replacement = (name) => name } = writing
  const words = Object.entries(verbs).flatMap(([key, verb]) => {
    const mark = key as keyof MarkSet
    const points = marks[mark] ?? []
    if (points.length === 0) return []
    return [`${brief && mark === 'x-available-from' ? '' : `${verb} `}from ${releases(points, mark)}`]
  })
  const instead = marks['x-replaced-by']
  if (instead !== undefined) words.push(`use ${replacement(instead)}${brief ? '' : ' instead'}`)
  return words
}

const verbs = {
  'x-available-from': 'available',
  'x-deprecated-from': 'deprecated',
  'x-removed-from': 'removed',
} as const satisfies { [mark in keyof MarkSet]-?: string }

/** Says of a thing in which releases it is: `is available from R12.4.0`, `was available from R6.0.0 until R10.0.0`. */
export function describePresence({ 'x-available-from': from, 'x-removed-from': until }: MarkSet): string {
  const start = from?.length ? ` from ${joinReleases(from)}` : ''
  return until?.length ? `was available${start} until ${joinReleases(until)}` : `is available${start}`
}

/** `R12.4.0`, `R12.4.0 and R13.0.0`, `R12.4.0 and R13.0.0 and R14.0.0`. */
export function joinReleases(points: readonly string[]): string {
  return points.join(' and ')
}
