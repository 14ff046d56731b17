import { isRequiredOnly, type OpenEnd, type Schema } from '@crmcom-webapi/contract'
import { type MarkView, nameWithMarks } from './marks.ts'
import { asCode, inWords, joinWords } from './words.ts'

/** One of the fields of which exactly one is to be given. */
export interface ChoiceOption {
  name: string
  marks: MarkView
}

/** Which way a body travels: what a caller must send, or what an answer may hold. */
export type Direction = 'request' | 'answer'

/** The keys of an exactly-one-of between single fields, known or guessed; empty when the schema has none. */
export function rivalKeys(schema: Schema): string[] {
  const guessed = schema['x-open']?.['one-of']
  if (guessed) return [...guessed]
  const branches = schema.oneOf ?? []
  if (branches.length === 0 || !branches.every(isRequiredOnly)) return []
  return branches.flatMap((branch) => branch.required ?? [])
}

/** The fields of an exactly-one-of with their marks; empty when the schema has none. */
export function choiceOf(schema: Schema, marksOf: (name: string) => MarkView): ChoiceOption[] {
  return rivalKeys(schema).map((name) => ({ name, marks: marksOf(name) }))
}

/** `Exactly one of: `a`, `b` (from R18.0.0).` for where a choice cannot be drawn. */
export function choiceInWords(choice: readonly ChoiceOption[]): string {
  return `Exactly one of: ${choice.map(({ name, marks }) => nameWithMarks(name, marks)).join(', ')}.`
}

/** Says where knowledge of an object ends, and how it is known. */
export function openEndInWords({ after, 'one-of': guessed, note }: OpenEnd): string {
  const words = note.trim().replaceAll(/\s+/g, ' ')
  if (guessed) return `Knowledge ends here: another field may be the right one, and is taken. ${words}`
  return `Knowledge ends ${after === undefined ? 'here' : `at ${asCode(after)}`}: more fields may be there. ${words}`
}

/**
 * The rules between the fields of one object other than a choice, a sentence each.
 *
 * - "`a` and `b` only together." when each needs the other.
 * - "`c` only together with `a`." when only one needs the other.
 * - "Knowledge ends at `b`: …" when the object goes on.
 */
export function ruleSentences(schema: Schema): string[] {
  const sentences: string[] = []
  const needs = schema.dependentRequired ?? {}
  const open = schema['x-open']
  if (open) sentences.push(openEndInWords(open))
  for (const [name, targets] of Object.entries(needs)) {
    const mutual = targets.filter((target) => needs[target]?.includes(name))
    for (const target of mutual) {
      const order = Object.keys(needs)
      if (order.indexOf(name) < order.indexOf(target))
        sentences.push(`${asCode(name)} and ${asCode(target)} only together.`)
    }
    const others = targets.filter((target) => !mutual.includes(target))
    if (others.length > 0) sentences.push(`${asCode(name)} only together with ${joinWords(others.map(asCode))}.`)
  }
  return sentences
}

/** Whether a field has to be there, in words. */
export function requirementInWords(name: string, schema: Schema, direction: Direction): string {
  if (schema.required?.includes(name)) return direction === 'request' ? 'required' : 'always there'
  if (direction === 'answer') return 'may be missing'
  const rivals = rivalKeys(schema)
  if (rivals.includes(name)) return `exactly one of ${inWords(rivals.length)}`
  const needs = schema.dependentRequired ?? {}
  const wantedBy = Object.keys(needs).filter((other) => needs[other]?.includes(name))
  if (wantedBy.length > 0) return `required with ${joinWords(wantedBy.map(asCode), 'or')}`
  if (needs[name]) return `optional, only with ${joinWords(needs[name].map(asCode))}`
  return 'optional'
}
