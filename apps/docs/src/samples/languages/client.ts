import { callLine, clientProgram, environment } from '../../client-program.ts'
import { raw } from '../../code.ts'
import { type Json, MixedText, WrittenNumber } from '../json.ts'
import { doubleQuoted, type Language, singleQuoted } from '../language.ts'

/** A program in TypeScript with the client of this project, which signs in by itself. */
export const language: Language = {
  write: ({ key, client: { callee, input, session, server, release, login } }) =>
    clientProgram({
      server,
      release,
      credentials: key ? { webApiKey: environment(key.name) } : login,
      use: session ? sessionLines[session] : [callLine('data', callee, toCode(input) as object)],
    }),
  syntax: {
    fence: 'ts',
    comment: String.raw`//[^\n]*`,
    text: `${singleQuoted}|${doubleQuoted}`,
    variable: String.raw`process\.env\.\w+`,
    keywords: ['import', 'from', 'const', 'await', 'for', 'of', 'if', 'throw', 'new', 'true', 'false', 'null'],
  },
}

const sessionLines = {
  token: ['// The client makes this call by itself.', 'const token = await crm.session.token()'],
  release: ['await crm.session.release()'],
}

/** A value as {@link callLine} takes it. */
function toCode(value: Json): unknown {
  if (value instanceof WrittenNumber) return raw(value.text)
  if (value instanceof MixedText) {
    const [variable] = value.pieces
    return typeof variable === 'object' ? environment(variable.name) : undefined
  }
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, entry]) => [name, toCode(entry)]))
  return Array.isArray(value) ? value.map(toCode) : value
}
