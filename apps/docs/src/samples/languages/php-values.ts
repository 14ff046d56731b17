import {
  isPlainNumber,
  type Json,
  joinText,
  jsonText,
  type MixedText,
  someJson,
  type Variable,
  WrittenNumber,
} from '../json.ts'
import type { Syntax } from '../language.ts'
import { escapes, singleQuoted } from '../language.ts'
import { type ValueStyle, writeValue } from '../values.ts'

/** What both ways to call from PHP write alike. */

/** The lines that read the envelope from `$json`. */
export function readingLines(json: string): string[] {
  return [
    `$answer = json_decode(${json}, true, 512, JSON_THROW_ON_ERROR);`,
    `$status = $answer['status'];`,
    `if ($status['code'] !== 'OK') {`,
    '    throw new RuntimeException(json_encode($status));',
    '}',
    `print_r($answer['data'] ?? null);`,
  ]
}

export function phpValue(value: Json, indent: number, before: number, isSplit = false): string {
  return writeValue(value, style, { indent, before, isSplit })
}

/** The text of a body with a number that PHP would round; `undefined` for any other, which is written as an array. */
export function exactBody(body: Json): string | undefined {
  const isRounded = (value: Json) => value instanceof WrittenNumber && !isPlainNumber(value)
  return someJson(body, isRounded) ? phpText(jsonText(body)) : undefined
}

export const environment = ({ name }: Variable) => `getenv('${name}')`

function literal(plain: string): string {
  // Half a surrogate pair has no form in UTF-8.
  const text = plain.replace(/\p{Cs}/gu, '\ufffd')
  if (!/\p{Cc}/u.test(text)) return `'${text.replace(/['\\]/g, '\\$&')}'`
  const escaped = text
    .replace(/["\\$]/g, '\\$&')
    .replace(/\p{Cc}/gu, (char) => escapes[char] ?? `\\u{${char.charCodeAt(0).toString(16)}}`)
  return `"${escaped}"`
}

export function phpText(value: string | MixedText): string {
  return joinText(value, literal, environment, ' . ')
}

const brackets = { open: '[', close: ']', empty: '[]', afterLine: ',', afterLast: ',' }

const style: ValueStyle = {
  text: phpText,
  number: ({ text }) => text,
  constant: String,
  member: (name) => `${literal(name)} => `,
  object: (members) => {
    // An array whose keys are 0, 1, 2 … becomes a list in JSON, and so does an empty one.
    const looksLikeList = [...members.keys()].every((name, index) => name === String(index))
    return { ...brackets, open: looksLikeList ? '(object) [' : '[', empty: 'new stdClass()' }
  },
  list: () => brackets,
  step: 4,
  width: 90,
}

export const phpSyntax: Syntax = {
  fence: 'php',
  comment: String.raw`//[^\n]*`,
  text: `${singleQuoted}|${String.raw`"(?:[^"\\]|\\.)*"`}`,
  variable: String.raw`\$\w+`,
  keywords: ['require', 'use', 'new', 'throw', 'if', 'true', 'false', 'null', 'while', 'foreach', 'as'],
}
