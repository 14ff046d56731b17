import type { OpenEnd, Schema } from '../document.js'
import { isRequiredOnly } from '../project.js'
import { DownLevelError } from './error.js'

export type Json = { [key: string]: unknown }

/** Says a rule over the fields of an object in words. It may hold `required`, `dependentRequired` and choices of them. */
export function inWords(rules: Schema, at: string): string {
  const sentences: string[] = []
  for (const [key, value] of Object.entries(rules)) {
    if (key === 'type' || key.startsWith('x-')) continue
    if (key === 'description') sentences.push(String(value).trim())
    else if (key === 'required') sentences.push(`${names(value as string[], 'and')} must be sent.`)
    else if (key === 'dependentRequired')
      for (const [name, targets] of Object.entries(value as { [name: string]: string[] }))
        sentences.push(`\`${name}\` may be sent only together with ${names(targets, 'and')}.`)
    else if (key === 'allOf') for (const rule of value as Schema[]) sentences.push(inWords(rule, `${at}/allOf`))
    else if (key === 'not' && isRequiredOnly(value as Schema))
      sentences.push(`${names((value as Schema).required ?? [], 'and')} must not be sent together.`)
    else if ((key === 'oneOf' || key === 'anyOf') && (value as Schema[]).every(isRequiredOnly)) {
      const choices = (value as Schema[]).map((branch) => names(branch.required ?? [], 'together with'))
      sentences.push(`${key === 'oneOf' ? 'Exactly' : 'At least'} one of ${choices.join(', ')} must be sent.`)
    } else throw new DownLevelError(`${at}/${key}`, 'no words are known for this rule')
  }
  return sentences.join(' ')
}

/** Says where knowledge of an object ends. */
export function openEndInWords({ after, 'one-of': choice, note }: OpenEnd): string {
  const rule = choice
    ? `At most one of ${names(choice, 'or')} is sent, or the right field in place of them.`
    : `Members that are not listed may be there${after === undefined ? '' : ` after \`${after}\``}.`
  return `${rule} ${note.trim()}`
}

/** Adds words to the description of a node. */
export function withWords<T extends Json>(node: T, words: readonly string[]): T {
  if (words.length === 0) return node
  const description = node['description'] === undefined ? [] : [String(node['description']).trim()]
  return { ...node, description: [...description, ...words].join('\n\n') }
}

function names(list: readonly string[], joint: string): string {
  const quoted = list.map((name) => `\`${name}\``)
  if (joint !== 'and' || quoted.length < 3) return quoted.join(` ${joint} `)
  return `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}
