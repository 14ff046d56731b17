import { isPlainNumber, type Json, jsonText, type MixedText, piecesOf, someJson, WrittenNumber } from '../json.ts'
import type { Language } from '../language.ts'
import { type ValueStyle, writeValue } from '../values.ts'

/** A script for PowerShell 7, which alone can be told to read the envelope whatever the status. */
export const language: Language = {
  write: ({ method, url, query, key, body }) => {
    const members = [
      `Method = '${method.charAt(0)}${method.slice(1).toLowerCase()}'`,
      `Uri = ${text(url)}`,
      ...(key
        ? [
            `Headers = @{ Authorization = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("\${env:${key.name}}:")) }`,
          ]
        : []),
      ...(query.length > 0 ? [`Body = ${writeValue(new Map(query), style, { indent: 4, isSplit: true })}`] : []),
      ...(body === undefined ? [] : [`ContentType = 'application/json; charset=utf-8'`, `Body = ${bodyText(body)}`]),
      'SkipHttpErrorCheck = $true',
    ]
    return [
      '# PowerShell 7',
      '$call = @{',
      ...members.map((member) => `    ${member}`),
      '}',
      '$answer = Invoke-RestMethod @call',
      `if ($answer.status.code -cne 'OK') {`,
      '    throw ($answer.status | ConvertTo-Json -Compress)',
      '}',
      '$answer.data | ConvertTo-Json -Depth 20',
    ].join('\n')
  },
  syntax: {
    fence: 'powershell',
    comment: '#[^\\n]*',
    text: String.raw`'(?:[^']|'')*'|"(?:[^"\x60$]|\x60.|\$\([^)]*\)|\$\{[^}]*\}|\$)*"`,
    variable: String.raw`\$[\w:]+|@call`,
    keywords: ['if', 'throw', 'while', 'foreach', 'in', 'ConvertTo-Json', 'Invoke-RestMethod'],
  },
}

/** A body with a number that PowerShell would round is sent as the text it is. */
function bodyText(body: Json): string {
  const isRounded = (value: Json) => value instanceof WrittenNumber && !isPlainNumber(value)
  if (someJson(body, isRounded)) return text(jsonText(body))
  return `${writeValue(body, style, { indent: 4, isSplit: true })} | ConvertTo-Json -Depth 20`
}

/** Typographic quotes end a text as straight ones do. */
const single = /['\u2018-\u201b]/g

function text(value: string | MixedText): string {
  const pieces = piecesOf(value)
  const [only] = pieces
  if (pieces.length === 1 && typeof only === 'object') return `$env:${only.name}`
  if (pieces.every((piece) => typeof piece === 'string')) return `'${pieces.join('').replace(single, '$&$&')}'`
  const written = pieces.map((piece) =>
    typeof piece === 'string' ? piece.replace(/["\u201c-\u201e`$]/g, '`$&') : `\${env:${piece.name}}`,
  )
  return `"${written.join('')}"`
}

const style: ValueStyle = {
  text,
  number: ({ text: digits }) => digits,
  constant: (value) => (value === null ? '$null' : `$${value}`),
  member: (name) => `${/^[a-z_]\w*$/i.test(name) ? name : text(name)} = `,
  object: ({ size }) => ({
    // Members keep their order, where there is one.
    open: size > 1 ? '[ordered]@{ ' : '@{ ',
    close: ' }',
    empty: '@{}',
    between: '; ',
    afterLine: '',
    afterLast: '',
  }),
  list: () => ({ open: '@(', close: ')', empty: '@()', afterLine: ',', afterLast: '' }),
  step: 4,
  width: 90,
}
