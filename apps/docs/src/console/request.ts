import type { CallView, Input } from './call-view.ts'

/** A call with everything that goes into it: the session token is part of the input already. */
export interface Call {
  view: CallView
  input: Input
  /** The Web API key, for a login that takes one. */
  key?: string
}

/** A request as it travels. */
export interface WrittenRequest {
  method: string
  url: string
  headers: { readonly [name: string]: string }
  body?: string
}

/**
 * Writes a call as a request.
 *
 * @param root Address of the API: the server with the path of the API, without a slash at the end.
 */
export function writeRequest(root: string, call: Call): WrittenRequest {
  const { view, input } = call
  const body = writeBody(call)
  return {
    method: view.method,
    url: `${root}${view.path}${view.place === 'query' ? writeQuery(input) : ''}`,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(call.key ? { authorization: `Basic ${base64(`${call.key}:`)}` } : {}),
    },
    ...(body === undefined ? {} : { body }),
  }
}

/** The body of a call as JSON; `undefined` for a call that sends none. */
export function writeBody({ view, input }: Call, indent?: number): string | undefined {
  if (view.place === 'query' || (view.bodyMayBeMissing && Object.keys(input).length === 0)) return undefined
  return JSON.stringify(input, null, indent)
}

/** An identifier travels as `field=value`, a list as one text with commas. */
function writeQuery(input: Input): string {
  const pairs = Object.entries(input).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [`${encode(name)}=${writeValue(value)}`],
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function writeValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(writeValue).join(',')
  if (typeof value !== 'object' || value === null) return encode(String(value))
  return Object.entries(value)
    .map(([field, entry]) => `${encode(field)}=${encode(String(entry))}`)
    .join(',')
}

/** Encodes for a URL, also the characters that mean something to a shell. Half a surrogate pair has no such form. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
