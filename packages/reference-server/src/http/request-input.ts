import { failure } from '../kernel/failure.js'
import { findFlaw } from '../kernel/json-text.js'
import { readBytes } from './body-bytes.js'
import { decodeBody, isBlank, readMediaType } from './body-text.js'
import { mistakenBody, mistakenType } from './likely-mistakes.js'

const maxDepth = 16
const maxQueryLength = 8 * 1024

/**
 * Reads the JSON body of a request. Clients in the field announce something, JSON or not, and send
 * nothing where the body is optional; that is an empty object. What is not sent is not judged by its headers.
 */
export async function readBody(request: Request, optional: boolean): Promise<unknown> {
  const type = readMediaType(request.headers.get('content-type'))
  const bytes = await readBytes(request)
  const isJson = type?.name === 'application/json'
  if (optional ? isBlank(bytes) : bytes.length === 0 && !isJson) return {}
  if (!isJson) throw unsupported(mistakenType(type?.name, bytes))
  return readJson(decodeBody(bytes, type.charset))
}

function readJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw malformed('The body is not well-formed JSON', mistakenBody(text))
  }
  const flaw = findFlaw(text, maxDepth)
  if (flaw === 'too deep') throw malformed('The body is nested too deeply', `At most ${maxDepth} levels are read`)
  // Readers differ in which of the two they keep, so it is not clear what was meant.
  if (flaw === 'repeated key') throw malformed('An object in the body has a key twice')
  // What reads it takes it for another number.
  if (flaw === 'lost digits') throw malformed('A number in the body has more digits than are kept of it')
  return value
}

function malformed(message: string, description?: string) {
  return failure('REQUEST', 'MALFORMEDJSON', message, description)
}

/** Reads the query of a request: each parameter with its text, or with all of them when it stands there more than once. */
export function readQuery(url: string): { [name: string]: string | string[] } {
  const search = searchOf(url)
  if (search.length > maxQueryLength) throw wrongQuery(`the query is longer than ${maxQueryLength} characters`)
  if (!isUtf8(search)) throw wrongQuery('the query is not UTF-8')
  const all = new Map<string, string[]>()
  for (const [name, text] of new URLSearchParams(search)) all.set(name, [...(all.get(name) ?? []), text])
  return Object.fromEntries([...all].map(([name, texts]) => [name, texts.length === 1 ? (texts[0] as string) : texts]))
}

/** What stands behind the question mark. Taking a URL apart in full would take most of a call's time. */
export function searchOf(url: string): string {
  const at = url.indexOf('?')
  return at < 0 ? '' : (url.slice(at + 1).split('#', 1)[0] as string)
}

/** Whether the bytes written with percent signs are text; a sign without two digits behind it stands for itself. */
function isUtf8(search: string): boolean {
  try {
    for (const [bytes] of search.matchAll(/(?:%[\da-f]{2})+/gi)) decodeURIComponent(bytes)
    return true
  } catch {
    return false
  }
}

function wrongQuery(description: string) {
  return failure('REQUEST', 'INVALIDPARAMETERS', 'The parameters are not valid', description)
}

function unsupported(hint: string | undefined) {
  return failure(
    'REQUEST',
    'UNSUPPORTEDMEDIATYPE',
    'The body must be JSON',
    `Send it with Content-Type: application/json${hint === undefined ? '' : `; ${hint}`}`,
  )
}
