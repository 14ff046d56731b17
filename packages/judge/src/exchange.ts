/** One call with its answer. Everything in it is as it was sent, secrets included: nothing here may be printed. */
export interface Exchange {
  /** Where it stands, such as `exchanges/3` of a recording. */
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

/** Deeper than any value of the API, and not so deep that looking at it is a risk. */
const deepest = 200

/** Reads the text of a body: JSON where it is, and nothing where there is none. */
export function readBody(text: string): Body {
  if (text.trim() === '') return { kind: 'none' }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isShallow(text) || isShallower(value, deepest) ? { kind: 'json', value } : { kind: 'text', text }
  } catch {
    return { kind: 'text', text }
  }
}

/** Takes a value for a body, unless it is nested too deeply to be looked at. */
export function bodyOfValue(value: unknown): Body {
  return isShallower(value, deepest) ? { kind: 'json', value } : { kind: 'text', text: '' }
}

/** Whether a text has too few brackets to be deep. */
function isShallow(text: string): boolean {
  let count = 0
  for (let at = 0; at < text.length && count <= deepest; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x7b || code === 0x5b) count++
  }
  return count <= deepest
}

function isShallower(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((inner) => isShallower(inner, levels - 1))
}

/** Stands for a secret that was taken out earlier: by this tool, or by the client. */
export function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && /^(?:«[^«»]{1,60}»|\[redacted\])$/.test(value)
}

/** Headers with one value each, by lower-case name. */
export function headersOf(headers: { readonly [name: string]: string }): Message['headers'] {
  return new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value]]))
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
  return part(token, 1)
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
