import type { Body, Exchange } from '@crmcom-webapi/judge'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { harSchema, type LoadedRecording, type RecordedHeaders, type Recording, recordingSchema } from './form.js'
import { placeOfJsonError } from './json-error.js'
import { decodeUtf8 } from './unicode.js'

/** Thrown for a file that is no recording. Nothing of the file's content is in the message. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError'
  readonly code = 'RECORDING_MALFORMED'

  constructor(
    readonly file: string,
    /** Where in the file: a line and a column, or a JSON pointer. */
    readonly place: string,
    readonly reason: string,
  ) {
    super(`${file}: ${place}: ${reason}`)
  }
}

/**
 * Reads the text of a recording, in HAR 1.2 or in our own form.
 *
 * @throws {RecordingError} When it is neither.
 */
export function readRecording(text: string, file = 'recording'): LoadedRecording {
  const plain = text.replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(plain)
  } catch {
    throw new RecordingError(file, placeOfJsonError(plain), 'not JSON from here on')
  }
  return loadRecording(value, file)
}

/**
 * Reads a recording that is parsed already, such as one made by a hook of the client.
 *
 * @throws {RecordingError} When it is neither a HAR nor a {@link Recording}.
 */
export function loadRecording(value: unknown, file = 'recording'): LoadedRecording {
  const has = (key: string) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
  if (has('log')) {
    check(value, harSchema, file)
    const { entries } = (value as Har).log
    return { file, form: 'har', exchanges: entries.map((entry, index) => fromHar(entry, `log/entries/${index}`, file)) }
  }
  if (has('exchanges')) {
    check(value, recordingSchema, file)
    const { exchanges } = value as Recording
    return {
      file,
      form: 'simple',
      exchanges: exchanges.map((exchange, index) => fromSimple(exchange, `exchanges/${index}`, file)),
    }
  }
  throw new RecordingError(
    file,
    'the top',
    'neither a HAR, which is an object with "log", nor our own form, which is an object with "exchanges"',
  )
}

interface Har {
  log: { entries: HarEntry[] }
}

interface HarEntry {
  startedDateTime?: string
  request: {
    method: string
    url: string
    headers?: HarPair[]
    postData?: {
      text?: string | null
      encoding?: string | null
      params?: Array<{ name?: unknown; value?: unknown }> | null
    } | null
  }
  response: {
    status: number
    headers?: HarPair[]
    content?: { size?: number; text?: string | null; encoding?: string | null } | null
  }
}

interface HarPair {
  name: string
  value: string
}

function fromSimple(exchange: Recording['exchanges'][number], place: string, file: string): Exchange {
  const { request, response, at } = exchange
  return {
    place,
    ...(at === undefined ? {} : { at: Date.parse(at) }),
    method: request.method.toUpperCase(),
    url: readUrl(request.url, `${place}/request/url`, file),
    request: { headers: fromMap(request.headers), body: fromValue(request.body) },
    response: { headers: fromMap(response.headers), body: fromValue(response.body) },
    status: response.status,
  }
}

/** What a form holds in a file that anybody wrote; an object may have a `toString` that is no function. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '')

function fromHar(entry: HarEntry, place: string, file: string): Exchange {
  const { request, response } = entry
  const at = Date.parse(entry.startedDateTime ?? '')
  const { postData } = request
  const params = postData?.params ?? []
  const form = new URLSearchParams(params.map(({ name, value }): [string, string] => [textOf(name), textOf(value)]))
  const sent =
    postData?.text !== undefined && postData.text !== null
      ? decode(postData.text, postData.encoding, `${place}/request/postData/text`, file)
      : params.length > 0
        ? fromText(form.toString())
        : undefined
  const { content } = response
  const came =
    content?.text === undefined || content.text === null
      ? undefined
      : decode(content.text, content.encoding, `${place}/response/content/text`, file)
  return {
    place,
    ...(Number.isNaN(at) ? {} : { at }),
    method: request.method.toUpperCase(),
    url: readUrl(request.url, `${place}/request/url`, file),
    request: { headers: fromPairs(request.headers), body: sent ?? { kind: 'none' } },
    response: {
      headers: fromPairs(response.headers),
      // A recorder that left the body out writes no text, and often no size either.
      body: came ?? { kind: content?.size === 0 ? 'none' : 'unrecorded' },
    },
    status: response.status,
  }
}

function readUrl(text: string, place: string, file: string): URL {
  try {
    return new URL(text, 'http://host_name')
  } catch {
    throw new RecordingError(file, `/${place}`, 'not a URL')
  }
}

function decode(text: string, encoding: string | null | undefined, place: string, file: string): Body {
  if (encoding === undefined || encoding === null || encoding === '') return fromText(text)
  if (encoding.toLowerCase() !== 'base64') throw new RecordingError(file, `/${place}`, 'an encoding other than base64')
  const packed = text.replace(/\s/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed) || packed.replace(/=+$/, '').length % 4 === 1)
    throw new RecordingError(file, `/${place}`, 'said to be base64, but it is not')
  const bytes = Buffer.from(packed, 'base64')
  const plain = decodeUtf8(bytes)
  // Pictures are in recordings too; whatever else it is, it is no JSON.
  return plain === undefined ? { kind: 'text', text: bytes.toString('latin1') } : fromText(plain)
}

function fromValue(value: unknown): Body {
  if (value === undefined || value === null) return { kind: 'none' }
  return typeof value === 'string' ? fromText(value) : { kind: 'json', value }
}

function fromText(text: string): Body {
  if (text.trim() === '') return { kind: 'none' }
  try {
    return { kind: 'json', value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return { kind: 'text', text }
  }
}

function fromMap(headers: RecordedHeaders | undefined): Map<string, string[]> {
  return collect(Object.entries(headers ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, one])))
}

function fromPairs(headers: HarPair[] | undefined): Map<string, string[]> {
  return collect((headers ?? []).map(({ name, value }) => [name, value]))
}

function collect(pairs: string[][]): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const [name = '', value = ''] of pairs) {
    const key = name.toLowerCase()
    map.set(key, [...(map.get(key) ?? []), value])
  }
  return map
}

function check(value: unknown, schema: object, file: string): void {
  const ajv = new Ajv2020({ strict: false, logger: false })
  formats.default(ajv)
  if (ajv.validate(schema, value)) return
  const error = ajv.errors?.[0] as ErrorObject
  throw new RecordingError(
    file,
    shortPlace(error.instancePath),
    error.instancePath.includes('/headers/')
      ? 'has a value that is neither a text nor a list of texts'
      : reasonOf(error),
  )
}

/** A place in the file; a name that may have come from a secret-bearing map is left out. */
function shortPlace(path: string): string {
  return path.replace(/(\/headers)\/.*$/, '$1') || 'the top'
}

function reasonOf({ keyword, params }: ErrorObject): string {
  if (keyword === 'required') return `"${params['missingProperty']}" is missing`
  if (keyword === 'type') return `must be ${[params['type']].flat().join(' or ')}`
  if (keyword === 'minimum' || keyword === 'maximum') return 'is no HTTP status'
  if (keyword === 'minLength') return 'is empty'
  if (keyword === 'pattern') return 'is no HTTP verb'
  if (keyword === 'format') return 'is no date and time with a zone, such as 2026-01-05T10:00:00Z'
  return 'has another form than it should'
}
