import { curlCommand, shellWord } from '../../curl-command.ts'
import { piecesOf, writeJson } from '../json.ts'
import type { Language } from '../language.ts'

/** A line for a POSIX shell. The session token is a variable of the shell; the envelope is read by whoever reads it. */
export const language: Language = {
  write: ({ method, url, query, key, body, variables }) => {
    const written = body === undefined ? undefined : writeJson(body, ({ placeholder }) => placeholder)
    const pairs = query.map(([name, value]) => {
      const text = piecesOf(value).map((piece) => (typeof piece === 'string' ? piece : piece.placeholder))
      return `${name}=${text.join('')}`
    })
    return curlCommand({
      method,
      address: url,
      key: key && shellWord(`${key.placeholder}:`, [key]),
      query: pairs,
      body: written,
      variables,
    })
  },
  syntax: {
    fence: 'sh',
    comment: '(?<=^|\\s)#[^\\n]*',
    text: String.raw`'[^']*'|"(?:[^"\\]|\\.)*"`,
    variable: String.raw`\$\w+|\$\{\w+\}`,
    keywords: ['curl'],
  },
}
