import { isObject } from '@crmcom-webapi/contract'
import { type Body, bodyOfValue, type Exchange, isPlaceholder, type Message, readBody } from '@crmcom-webapi/judge'
import { decodeUtf8, unpack } from './bytes.js'
import type { ReadExchange } from './form.js'

/** How the entries of a recording are written. */
export type EntryForm = 'har' | 'simple'

type Odd = (where: string, words: string) => void

/** An entry that cannot be judged at all. */
class Unreadable extends Error {}

/**
 * Reads one entry. Whose call it is comes first: of an entry of another host nothing more is read. What is odd in one
 * of ours is told, and the rest of it is read all the same.
 */
export function readEntry(entry: unknown, form: EntryForm, place: string): ReadExchange {
  const oddities: string[] = []
  const odd: Odd = (where, words) => oddities.push(`${where} ${words}`)
  try {
    const exchange = form === 'har' ? fromHar(entry, place, odd) : fromSimple(entry, place, odd)
    return { ...exchange, oddities }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { place, oddities: [error.message] }
  }
}

interface Start {
  request: { [name: string]: unknown }
  url: URL
  method: string
}

function startOf(entry: unknown): Start {
  if (!isObject(entry)) throw new Unreadable('the entry is no object')
  const { request } = entry
  if (!isObject(request))
    throw new Unreadable(request === undefined ? 'the request is missing' : 'the request is no object')
  if (typeof request['url'] !== 'string' || request['url'] === '') throw new Unreadable('the URL is missing')
  let url: URL
  try {
    url = new URL(request['url'], 'http://host_name')
  } catch {
    throw new Unreadable('the URL is none')
  }
  const { method } = request
  if (typeof method !== 'string' || !/^[A-Za-z]+$/.test(method)) {
    if (isOurs(url)) throw new Unreadable('the verb is none')
    return { request, url, method: '' }
  }
  return { request, url, method: method.toUpperCase() }
}

const isOurs = ({ pathname }: URL): boolean => pathname.includes('/rest/v2/')

const nothing: Message = { headers: new Map(), body: { kind: 'none' } }

function fromSimple(entry: unknown, place: string, odd: Odd): Exchange {
  const { request, url, method } = startOf(entry)
  const foreign = { place, method, url, request: nothing, response: nothing, status: 0 }
  if (!isOurs(url)) return foreign
  const { response, at } = entry as { response?: unknown; at?: unknown }
  const answer = answerOf(response, odd)
  return {
    ...foreign,
    ...timeOf(at, odd),
    request: { headers: headersOf(request['headers'], 'the request', odd), body: ofValue(request['body']) },
    response: { headers: headersOf(answer['headers'], 'the answer', odd), body: ofValue(answer['body']) },
    status: statusOf(answer['status'], odd),
  }
}

function fromHar(entry: unknown, place: string, odd: Odd): Exchange {
  const { request, url, method } = startOf(entry)
  const foreign = { place, method, url, request: nothing, response: nothing, status: 0 }
  if (!isOurs(url)) return foreign
  const { response, startedDateTime } = entry as { [name: string]: unknown }
  const answer = answerOf(response, odd)
  const sent = headersOf(request['headers'], 'the request', odd)
  const came = headersOf(answer['headers'], 'the answer', odd)
  const status = statusOf(answer['status'], odd)
  return {
    ...foreign,
    ...timeOf(startedDateTime, odd),
    request: { headers: sent, body: sentBody(request, sent, odd) },
    response: { headers: came, body: status < 100 ? { kind: 'none' } : cameBody(answer, came, status, odd) },
    status,
  }
}

function answerOf(response: unknown, odd: Odd): { [name: string]: unknown } {
  if (isObject(response)) return response
  odd('the answer', response === undefined ? 'is missing' : response === null ? 'is null' : 'is no object')
  return { status: 0 }
}

function statusOf(status: unknown, odd: Odd): number {
  if (Number.isInteger(status) && (status === 0 || ((status as number) >= 100 && (status as number) <= 599)))
    return status as number
  const isText = typeof status === 'string' && /^[1-5]\d\d$/.test(status)
  odd('the HTTP status', isText ? 'is a text' : status === undefined ? 'is missing' : 'is none')
  return isText ? Number(status) : 0
}

function timeOf(at: unknown, odd: Odd): { at?: number } {
  if (at === undefined || at === null || at === '') return {}
  const time = typeof at === 'string' && /^\d{4}-\d\d-\d\d/.test(at) ? Date.parse(at) : Number.NaN
  if (!Number.isNaN(time)) return { at: time }
  odd('the time', 'is no date and time with a zone, such as 2026-01-05T10:00:00Z')
  return {}
}

/** The headers of a message, in either form; what cannot be read of them is told and left out. */
function headersOf(headers: unknown, of: string, odd: Odd): Map<string, string[]> {
  const map = new Map<string, string[]>()
  const seen = new Set<string>()
  const tell = (words: string) => {
    if (!seen.has(words)) odd(`a header of ${of}`, words)
    seen.add(words)
  }
  const add = (name: unknown, value: unknown) => {
    if (typeof name !== 'string') return tell('has no name')
    if (typeof value !== 'string' && typeof value !== 'number')
      return tell(value === undefined ? 'has no value' : value === null ? 'is null' : 'is no text')
    if (typeof value === 'number') tell('is a number')
    const key = name.toLowerCase()
    map.set(key, [...(map.get(key) ?? []), String(value)])
  }
  if (Array.isArray(headers)) {
    for (const pair of headers) {
      if (isObject(pair)) add(pair['name'], pair['value'])
      else tell('is no pair of name and value')
    }
  } else if (isObject(headers))
    for (const [name, value] of Object.entries(headers)) for (const one of [value].flat()) add(name, one)
  else if (headers !== undefined) odd(`the headers of ${of}`, headers === null ? 'are null' : 'are no list')
  return map
}

const first = (headers: ReadonlyMap<string, string[]>, name: string): string | undefined => headers.get(name)?.[0]

/** Whether a recorder says that there was something: by the length it saw, or by how it was sent. */
function wasThere(size: unknown, headers: ReadonlyMap<string, string[]>): boolean {
  return (
    (typeof size === 'number' && size > 0) ||
    Number(first(headers, 'content-length') ?? 0) > 0 ||
    first(headers, 'transfer-encoding') !== undefined
  )
}

function sentBody(request: { [name: string]: unknown }, headers: ReadonlyMap<string, string[]>, odd: Odd): Body {
  const { postData, bodySize } = request
  // An announced form without anything that says how long it is: a recorder that keeps no bodies.
  const isAnnounced = headers.has('content-type') && bodySize !== 0 && first(headers, 'content-length') !== '0'
  const none: Body = wasThere(bodySize, headers) || isAnnounced ? { kind: 'unrecorded' } : { kind: 'none' }
  if (!isObject(postData)) {
    if (postData !== undefined && postData !== null) odd('postData', 'is no object')
    return none
  }
  const { text, encoding, _encoding, params } = postData
  if (typeof text === 'string' && text !== '') {
    const body = decoded(text, encoding ?? _encoding, headers, 'the body of the request', odd)
    return typeof bodySize === 'number' && isCut(body, bodySize) ? { kind: 'unrecorded' } : body
  }
  if (text !== undefined && text !== null && typeof text !== 'string') odd('the text of postData', 'is no text')
  if (!Array.isArray(params) || params.length === 0) return none
  const pairs = params.map((one): [string, string] => [textOf(Object(one)['name']), textOf(Object(one)['value'])])
  return readBody(new URLSearchParams(pairs).toString())
}

function cameBody(
  answer: { [name: string]: unknown },
  headers: ReadonlyMap<string, string[]>,
  status: number,
  odd: Odd,
): Body {
  const { content, bodySize } = answer
  if (content !== undefined && content !== null && !isObject(content)) odd('the content of the answer', 'is no object')
  const { size, text, encoding } = isObject(content) ? content : {}
  if (size !== undefined && typeof size !== 'number')
    odd('the size of the answer', size === null ? 'is null' : 'is no number')
  if (typeof text === 'string' && text !== '') {
    const body = decoded(text, encoding, headers, 'the body of the answer', odd)
    return typeof size === 'number' && isCut(body, size) ? { kind: 'unrecorded' } : body
  }
  if (text !== undefined && text !== null && typeof text !== 'string') odd('the text of the answer', 'is no text')
  if (status === 204 || status === 304) return { kind: 'none' }
  // A recorder that left the body out writes no text, and often no size either.
  const isEmpty = size === 0 && !wasThere(bodySize, headers)
  return { kind: isEmpty ? 'none' : 'unrecorded' }
}

/** Whether a text is the beginning only of what the recorder says was there. */
function isCut(body: Body, size: number): boolean {
  return (
    body.kind === 'text' && !isPlaceholder(body.text) && body.text.length > 0 && Buffer.byteLength(body.text) < size
  )
}

function decoded(
  text: string,
  encoding: unknown,
  headers: ReadonlyMap<string, string[]>,
  what: string,
  odd: Odd,
): Body {
  if (encoding === undefined || encoding === null || encoding === '') return readBody(text)
  const name = typeof encoding === 'string' ? encoding.toLowerCase() : ''
  if (name === 'utf-8' || name === 'utf8' || name === 'plain') return readBody(text)
  if (name !== 'base64') {
    odd(what, 'is kept in an encoding other than base64')
    return { kind: 'unrecorded' }
  }
  const packed = text.replace(/\s/g, '').replaceAll('-', '+').replaceAll('_', '/')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed) || packed.replace(/=+$/, '').length % 4 === 1) {
    odd(what, 'is said to be base64, and is not')
    return { kind: 'unrecorded' }
  }
  const bytes = unpack(Buffer.from(packed, 'base64'), first(headers, 'content-encoding'))
  if (typeof bytes === 'string') {
    odd(what, bytes)
    return { kind: 'unrecorded' }
  }
  // Pictures are in recordings too; whatever else it is, it is no JSON.
  return readBody(decodeUtf8(bytes) ?? Buffer.from(bytes).toString('latin1'))
}

function ofValue(value: unknown): Body {
  if (value === undefined || value === null) return { kind: 'none' }
  return typeof value === 'string' ? readBody(value) : bodyOfValue(value)
}

/** What a form holds in a file that anybody wrote; an object may have a `toString` that is no function. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '')
