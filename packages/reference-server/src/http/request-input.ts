import { failure } from '../domain/failure.js'

/** Bodies of this API are small; a larger one is a mistake or an attack. */
const maxBodyBytes = 100 * 1024

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
  try {
    return JSON.parse(text)
  } catch {
    throw failure('REQUEST', 'MALFORMEDJSON', 'The body is not well-formed JSON')
  }
}

/** Reads the query of a request: each parameter with its text, or with all of them when it stands there more than once. */
export function readQuery(search: string): { [name: string]: string | string[] } {
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
  const text = await request.text()
  if (text.length > maxBodyBytes) throw tooLarge()
  return text
}

async function countText(request: Request): Promise<string> {
  const reader = request.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let [text, length] = ['', 0]
  for (;;) {
    const { done, value } = await reader.read()
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

function tooLarge() {
  return failure('REQUEST', 'BODYTOOLARGE', 'The body is too large', `At most ${maxBodyBytes} bytes are read`)
}
