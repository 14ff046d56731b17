import type { Marked } from '@crmcom-webapi/contract'
import { describeMarks, joinReleases, type MarkSet } from '@crmcom-webapi/release-marks'
import { asCode, replacementInWords } from './words.ts'

/** What the release marks of a node say, as far as a page shows it. */
export interface MarkView {
  /** Releases from which it is there; empty when it always was. */
  from: string[]
  /** Releases from which it is deprecated; empty when it is not. */
  deprecatedFrom: string[]
  /** Releases from which it is gone; absent when it stayed. */
  removedFrom?: string[]
  replacedBy?: string | undefined
  /** Which of them no page prints; absent when pages print all. */
  ours?: readonly ('from' | 'deprecatedFrom' | 'removedFrom')[]
}

/** What can carry marks: a node of the contract, or the entry of one value of an enum. */
export type MarkHolder = MarkSet & Pick<Marked, 'x-replaced-by' | 'x-evidence-of'>

export function viewMarks(node: MarkHolder): MarkView {
  const view: MarkView = {
    from: [...(node['x-available-from'] ?? [])],
    deprecatedFrom: [...(node['x-deprecated-from'] ?? [])],
  }
  if (node['x-removed-from']) view.removedFrom = [...node['x-removed-from']]
  if (node['x-replaced-by'] !== undefined) view.replacedBy = node['x-replaced-by']
  const ours = (['from', 'deprecatedFrom', 'removedFrom'] as const).filter(
    (key) => node['x-evidence-of']?.[markOf[key]] === 'assumed',
  )
  if (ours.length > 0) view.ours = ours
  return view
}

const markOf = {
  from: 'available-from',
  deprecatedFrom: 'deprecated-from',
  removedFrom: 'removed-from',
} as const

/** `R12.4.0 and R13.0.0`, and whether that is our reading. */
export function releasesInWords(view: MarkView, key: 'from' | 'deprecatedFrom' | 'removedFrom'): string {
  return `${joinReleases(view[key] ?? [])}${view.ours?.includes(key) ? ' (our reading)' : ''}`
}

/** `from R12.4.0, deprecated from R18.0.0, use `b``; empty without marks. */
export function marksInWords(view: MarkView): string {
  const { from, deprecatedFrom, removedFrom, replacedBy } = view
  const marks = {
    'x-available-from': from,
    'x-deprecated-from': deprecatedFrom,
    'x-removed-from': removedFrom ?? [],
    'x-replaced-by': deprecatedFrom.length > 0 ? replacedBy : undefined,
  }
  return describeMarks(marks, {
    brief: true,
    releases: (_, mark) => releasesInWords(view, keyOf[mark]),
    replacement: replacementInWords,
  })
}

const keyOf = {
  'x-available-from': 'from',
  'x-deprecated-from': 'deprecatedFrom',
  'x-removed-from': 'removedFrom',
} as const

/** A name as code, followed by its marks in brackets. */
export function nameWithMarks(name: string, marks: MarkView): string {
  const words = marksInWords({ ...marks, replacedBy: undefined })
  return words ? `${asCode(name)} (${words})` : asCode(name)
}
