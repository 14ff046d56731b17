import { failure } from '../kernel/failure.js'
import { findFlaw } from '../kernel/json-text.js'

/** What is sent to this API is small; anything larger is a mistake or an attack. */
const maxBodyBytes = 100 * 1024
const maxDepth = 16
const maxQueryLength = 8 * 1024

/**
 * Reads the JSON body of a request. Clients in the field announce JSON and send nothing where the body
 * is optional; that is an empty object.
 */
export async function readBody(request: Request, optional: boolean): Promise<unknown> {
  const type = request.headers.get('content-type') || null
  if (type !== null && !isJson(type)) throw unsupported()
  const text = await readText(request)
  if (type === null) {
    if (text !== '') throw unsupported()
    return {}
  }
  if (optional && text.trim() === '') return {}
  return readJson(text)
}

function readJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw malformed('The body is not well-formed JSON')
  }
  const flaw = findFlaw(text, maxDepth)
  if (flaw === 'too deep') throw malformed('The body is nested too deeply', `At most ${maxDepth} levels are read`)
  // Readers differ in which of the two they keep, so it is not clear what was meant.
  if (flaw === 'repeated key') throw malformed('An object in the body has a key twice')
  return value
}

function malformed(message: string, description?: string) {
  return failure('REQUEST', 'MALFORMEDJSON', message, description)
}

/** Reads the query of a request: each parameter with its text, or with all of them when it stands there more than once. */
export function readQuery(url: string): { [name: string]: string | string[] } {
  // Taking the URL apart in full would take most of a call's time.
  const at = url.indexOf('?')
  const search = at < 0 ? '' : (url.slice(at + 1).split('#', 1)[0] as string)
  if (search.length > maxQueryLength)
    throw failure(
      'REQUEST',
      'INVALIDPARAMETERS',
      'The parameters are not valid',
      `the query is longer than ${maxQueryLength} characters`,
    )
  const all = new Map<string, string[]>()
  for (const [name, text] of new URLSearchParams(search)) all.set(name, [...(all.get(name) ?? []), text])
  return Object.fromEntries([...all].map(([name, texts]) => [name, texts.length === 1 ? (texts[0] as string) : texts]))
}

function isJson(type: string): boolean {
  return (type.split(';', 1)[0] as string).trim().toLowerCase() === 'application/json'
}

function unsupported() {
  return failure(
    'REQUEST',
    'UNSUPPORTEDMEDIATYPE',
    'The body must be JSON',
    'Send it with Content-Type: application/json',
  )
}

/** A body that says how long it is need not be counted: the runtime reads no more than that. */
async function readText(request: Request): Promise<string> {
  const announced = request.headers.get('content-length')
  if (announced === null || request.headers.has('transfer-encoding')) return countText(request)
  if (!(Number(announced) <= maxBodyBytes)) throw tooLarge()
  const text = await request.text().catch(() => {
    throw brokenOff()
  })
  if (text.length > maxBodyBytes) throw tooLarge()
  return text
}

async function countText(request: Request): Promise<string> {
  const reader = request.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let [text, length] = ['', 0]
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw brokenOff()
    })
    if (done) return text + decoder.decode()
    length += value.byteLength
    if (length > maxBodyBytes) {
      // Whoever sends on finds nobody reading; what becomes of that is not this call's.
      reader.cancel().catch(() => {})
      throw tooLarge()
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** A caller who goes away while sending is no fault of the server. */
function brokenOff() {
  return malformed('The body was not sent to its end')
}

function tooLarge() {
  return failure('REQUEST', 'BODYTOOLARGE', 'The body is too large', `At most ${maxBodyBytes} bytes are read`)
}
