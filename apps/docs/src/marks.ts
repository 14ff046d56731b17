import type { Marked } from '@crmcom-webapi/contract'
import type { MarkSet } from '@crmcom-webapi/release-marks'
import { asCode, joinWords, replacementInWords } from './words.ts'

/** What the release marks of a node say, as far as a page shows it. */
export interface MarkView {
  /** Releases from which it is there; empty when it always was. */
  from: string[]
  /** Releases from which it is deprecated; empty when it is not. */
  deprecatedFrom: string[]
  /** Releases from which it is gone; absent when it stayed. */
  removedFrom?: string[]
  replacedBy?: string | undefined
}

/** What can carry marks: a node of the contract, or the entry of one value of an enum. */
export type MarkHolder = MarkSet & Pick<Marked, 'x-replaced-by'>

export function viewMarks(node: MarkHolder): MarkView {
  const view: MarkView = {
    from: [...(node['x-available-from'] ?? [])],
    deprecatedFrom: [...(node['x-deprecated-from'] ?? [])],
  }
  if (node['x-removed-from']) view.removedFrom = [...node['x-removed-from']]
  if (node['x-replaced-by'] !== undefined) view.replacedBy = node['x-replaced-by']
  return view
}

/** `from R12.4.0, deprecated from R18.0.0 (use `b`)`; empty without marks. */
export function marksInWords({ from, deprecatedFrom, removedFrom, replacedBy }: MarkView): string {
  const words: string[] = []
  if (from.length > 0) words.push(`from ${joinWords(from)}`)
  if (deprecatedFrom.length > 0)
    words.push(
      `deprecated from ${joinWords(deprecatedFrom)}${replacedBy ? `, use ${replacementInWords(replacedBy)}` : ''}`,
    )
  if (removedFrom) words.push(`gone from ${joinWords(removedFrom)}`)
  return words.join(', ')
}

/** A name as code, followed by its marks in brackets. */
export function nameWithMarks(name: string, marks: MarkView): string {
  const words = marksInWords({ ...marks, replacedBy: undefined })
  return words ? `${asCode(name)} (${words})` : asCode(name)
}
