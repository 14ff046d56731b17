import { choiceInWords } from '../choices.ts'
import { marksInWords } from '../marks.ts'
import type { FieldRow, ObjectView } from '../views.ts'
import { replacementInWords } from '../words.ts'

/** An object as Markdown: its words and rules, and one list entry per field. */
export function objectMarkdown(view: ObjectView): string {
  const blocks = [
    ...view.description,
    ...(view.choice.length > 0 ? [choiceInWords(view.choice)] : []),
    ...view.rules,
    ...view.notes.map((note) => `Note: ${note}`),
    view.rows.map(rowMarkdown).join('\n'),
    ...(view.isClosed && view.rows.length > 0 ? ['No other field is accepted.'] : []),
    ...view.alternatives.map(({ title, marks, body }, index) => {
      const since = marksInWords(marks)
      return `**Alternative ${index + 1}: ${title}**${since && ` (${since})`}\n\n${objectMarkdown(body)}`
    }),
    ...view.claims.map(
      (claim) =>
        `Claims of \`${claim.path}\`. ${claim.description.join(' ')}\n\n${claim.rows.map(rowMarkdown).join('\n')}`,
    ),
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

function rowMarkdown(row: FieldRow): string {
  const indent = '  '.repeat(row.depth)
  const marks = marksInWords({ ...row.marks, replacedBy: undefined })
  const facts = [
    ...(row.kind === 'alternative' ? [] : [row.type]),
    row.requirement,
    ...(marks ? [marks] : []),
    ...(row.isSessionToken ? ['session token'] : []),
    ...(row.sensitive ? ['sensitive'] : []),
    ...(row.evidence ? [`evidence: ${row.evidence}`] : []),
  ]
  const name = row.kind === 'alternative' ? `**${row.name}**` : `\`${row.name}\``
  const sentences = [
    ...row.description,
    ...(row.marks.replacedBy ? [`Use ${replacementInWords(row.marks.replacedBy)} in its place.`] : []),
    ...(row.choice.length > 0 ? [choiceInWords(row.choice)] : []),
    ...row.rules,
    ...(row.sameAs ? [`Fields as in \`${row.sameAs}\`.`] : []),
    ...(row.values.length > 0 ? [`One of: ${row.values.join(', ')}.`] : []),
    ...(row.limits.length > 0 ? [`${row.limits.join(', ')}.`] : []),
    ...row.samples.map((sample) => `For example \`${sample}\`.`),
    ...(row.wire ? [`For example \`${row.wire.written}\`, in the URL \`${row.wire.inUrl}\`.`] : []),
    ...row.notes.map((note) => `Note: ${note}`),
  ]
  return `${indent}- ${name} (${facts.join('; ')})${sentences.length > 0 ? `: ${sentences.join(' ')}` : ''}`
}
