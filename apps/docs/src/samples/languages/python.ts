import type { ReadyCall } from '../call.ts'
import {
  hasVariable,
  isPlainNumber,
  type Json,
  joinText,
  jsonText,
  type MixedText,
  someJson,
  type Variable,
  WrittenNumber,
} from '../json.ts'
import { doubleQuoted, escapes, type Language, singleQuoted } from '../language.ts'
import { type ValueStyle, writeValue } from '../values.ts'

/** A script with the library `requests`. */
export const language: Language = {
  write: (call) => {
    const { method, url, query, key, body } = call
    const pairs: Json = new Map(query)
    const lines = [
      `response = requests.${method.toLowerCase()}(`,
      `    ${text(url)},`,
      ...(key ? [`    auth=(${environment(key)}, ""),`] : []),
      ...(query.length > 0 ? [`    params=${writeValue(pairs, style, { indent: 4, before: 12 })},`] : []),
      ...(body === undefined ? [] : bodyLines(body)),
      '    timeout=30,',
      ')',
      'answer = response.json()',
      'status = answer["status"]',
      'if status["code"] != "OK":',
      '    raise RuntimeError(status)',
      'print(answer.get("data"))',
    ].join('\n')
    return [
      '# pip install requests',
      ...(usesEnvironment(call) ? ['import os', ''] : []),
      'import requests',
      '',
      lines,
    ].join('\n')
  },
  syntax: {
    fence: 'python',
    comment: '#[^\\n]*',
    text: `"""[^]*?"""|f?${doubleQuoted}|${singleQuoted}`,
    variable: String.raw`os\.environ\["\w+"\]`,
    keywords: ['import', 'from', 'if', 'raise', 'for', 'in', 'while', 'not', 'True', 'False', 'None', 'def', 'return'],
  },
}

function usesEnvironment({ key, query, body = null }: ReadyCall): boolean {
  return key !== undefined || hasVariable(new Map(query)) || hasVariable(body)
}

/** A body with a number that Python would round is sent as the text it is. */
function bodyLines(body: Json): string[] {
  if (!someJson(body, isRounded))
    return [`    json=${writeValue(body, style, { indent: 4, before: 10, isSplit: true })},`]
  const written = jsonText(body)
  return [
    `    data=${typeof written === 'string' ? text(written) : `(${text(written)})`}.encode(),`,
    '    headers={"Content-Type": "application/json"},',
  ]
}

/** Integers are kept whatever their length. */
function isRounded(value: Json): boolean {
  return value instanceof WrittenNumber && !/^-?\d+$/.test(value.text) && !isPlainNumber(value)
}

const environment = ({ name }: Variable) => `os.environ["${name}"]`

function literal(plain: string): string {
  const escaped = plain.replace(/["\\]/g, '\\$&').replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, (char) => {
    const code = char.charCodeAt(0).toString(16)
    return escapes[char] ?? `\\u${code.padStart(4, '0')}`
  })
  return `"${escaped}"`
}

const text = (value: string | MixedText): string => joinText(value, literal, environment)

const style: ValueStyle = {
  text,
  number: (number) => number.text,
  constant: (value) => (value === null ? 'None' : value ? 'True' : 'False'),
  member: (name) => `${literal(name)}: `,
  object: () => ({ open: '{', close: '}', empty: '{}', afterLine: ',', afterLast: ',' }),
  list: () => ({ open: '[', close: ']', empty: '[]', afterLine: ',', afterLast: ',' }),
  step: 4,
  width: 88,
}
