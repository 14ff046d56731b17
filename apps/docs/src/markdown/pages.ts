import type { ExampleView } from '../examples.ts'
import { marksInWords } from '../marks.ts'
import type { ObjectPage } from '../object-page.ts'
import type { OperationPage } from '../operation-page.ts'
import { language as client } from '../samples/languages/client.ts'
import { language as curl } from '../samples/languages/curl.ts'
import { writeSample } from '../samples/languages.ts'
import type { SourceView } from '../sources.ts'
import { objectMarkdown } from './fields.ts'

/** The page of an operation as Markdown, as in the newest release that has it. */
export function operationMarkdown(page: OperationPage): string {
  const { answer } = page
  return document([
    `# ${page.title}`,
    `\`${page.method} ${page.path}\`, operationId \`${page.operationId}\``,
    facts([`As in ${page.release}`, marksInWords(page.marks), `evidence: ${page.evidence}`]),
    page.pathEvidence && `No page shows this path: ${page.pathEvidence}.`,
    page.verbEvidence && `No page shows this verb: ${page.verbEvidence}.`,
    ...page.description,
    '## Security',
    ...page.security,
    page.session,
    ...(page.parameters ? ['## Query parameters', objectMarkdown(page.parameters)] : []),
    ...(page.body
      ? [
          '## Request',
          `A JSON object.${page.body.required ? '' : ' The body may be left out.'}`,
          objectMarkdown(page.body),
        ]
      : []),
    '## Call it',
    ...[curl, client].map((language) => fence(language.syntax.fence, writeSample(page.sample, language))),
    ...examples('Request examples', page.requestExamples),
    '## Answer',
    `${answer.lead} It comes in the [envelope](/reference/answers).`,
    objectMarkdown(answer),
    ...examples('Answer examples', page.answerExamples),
    '## Failures',
    'Any `status.code` other than `OK` is a failure, most likely with HTTP status 200. See the [catalogue](/reference/failures).',
    list(page.failures.map((code) => `\`${code}\``)),
    '## What changes between releases',
    page.changes.length > 0
      ? list(page.changes.map(({ release, lines }) => `${release}: ${lines.join(' ')}`))
      : 'It is the same in every release the pages tell of.',
    '## Evidence',
    ...page.notes.map((note) => `Note: ${note}`),
    sources(page.sources),
  ])
}

/** The page of a shared object as Markdown, as in the newest release that has it. */
export function objectPageMarkdown(page: ObjectPage): string {
  return document([
    `# ${page.title}`,
    facts([`Schema \`${page.name}\``, `as in ${page.release}`, marksInWords(page.marks), `evidence: ${page.evidence}`]),
    '## Fields',
    objectMarkdown(page.body),
    '## Where it is used',
    list(page.uses.map(({ operationId, title }) => `[${title}](/reference/${operationId})`)),
    ...(page.sources.length > 0 ? ['## Evidence', sources(page.sources)] : []),
  ])
}

export function list(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry}`).join('\n')
}

function document(blocks: ReadonlyArray<string | undefined>): string {
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`
}

function facts(words: readonly string[]): string {
  return `${words.filter((word) => word !== '').join('; ')}.`
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}

function examples(title: string, entries: readonly ExampleView[]): string[] {
  if (entries.length === 0) return []
  return [
    `## ${title}`,
    ...entries.flatMap((example) => {
      const marks = marksInWords(example.marks)
      return [
        `### ${example.title}`,
        facts([`Evidence: ${example.evidence}`, marks, ...example.notes.map((note) => `note: ${note}`)]),
        fence('json', example.json ?? ''),
      ]
    }),
  ]
}

function sources(entries: readonly SourceView[]): string {
  return list(entries.map(({ label, href }) => `[${label}](${href})`))
}
