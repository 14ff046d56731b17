/** A recorded file, read and made alike whatever form it had. */
export interface LoadedRecording {
  /** The name the recording goes by in messages. */
  file: string
  form: 'har' | 'simple'
  exchanges: Exchange[]
}

/** One recorded call. Everything in it is as it was sent, secrets included: nothing here may be printed. */
export interface Exchange {
  /** Where it stands in the file, such as `exchanges/3` or `log/entries/3`. */
  place: string
  /** When the request was sent, in milliseconds since 1970. */
  at?: number
  method: string
  url: URL
  request: Message
  response: Message
  /** The HTTP status; 0 when no answer was recorded. */
  status: number
}

export interface Message {
  /** By lower-case name. */
  headers: Map<string, string[]>
  body: Body
}

export type Body =
  | { kind: 'none' }
  /** There was one, but the recorder left it out. */
  | { kind: 'unrecorded' }
  | { kind: 'json'; value: unknown }
  | { kind: 'text'; text: string }

/** Stands for a secret that was taken out earlier: by this tool, or by the client. */
export function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && /^(?:«[^«»]{1,60}»|\[redacted\])$/.test(value)
}

/** Reads one header; several values are joined as HTTP joins them. */
export function header(message: Message, name: string): string | undefined {
  return message.headers.get(name)?.join(', ')
}

/** The media type of a message without its parameters, in lower case. */
export function mediaType(message: Message): string | undefined {
  return header(message, 'content-type')?.split(';')[0]?.trim().toLowerCase()
}

/** The credential of an HTTP Basic header. */
export type BasicLogin = { kind: 'login'; username: string; password: string } | { kind: 'placeholder' }

/** Reads an HTTP Basic header; undefined when it is another scheme or not readable. */
export function readBasic(value: string): BasicLogin | undefined {
  if (isPlaceholder(value)) return { kind: 'placeholder' }
  const match = /^basic +(.+)$/i.exec(value.trim())
  if (!match?.[1]) return undefined
  if (isPlaceholder(match[1])) return { kind: 'placeholder' }
  const text = Buffer.from(match[1], 'base64').toString('utf8')
  const colon = text.indexOf(':')
  if (colon < 0) return undefined
  return { kind: 'login', username: text.slice(0, colon), password: text.slice(colon + 1) }
}

/** Reads the claims of a JSON Web Token without checking its signature; undefined when there are none to read. */
export function readClaims(token: string): { [claim: string]: unknown } | undefined {
  const claims = part(token, 1)
  return claims
}

/** Reads the header of a JSON Web Token. */
export function readTokenHeader(token: string): { [name: string]: unknown } | undefined {
  return part(token, 0)
}

function part(token: string, index: number): { [name: string]: unknown } | undefined {
  const parts = token.split('.')
  if (parts.length !== 3) return undefined
  try {
    const value: unknown = JSON.parse(Buffer.from(parts[index] ?? '', 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as { [name: string]: unknown })
      : undefined
  } catch {
    return undefined
  }
}
