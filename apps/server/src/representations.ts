import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/compress'
import { parseAccept } from 'hono/utils/accept'

/** The ways in which a body travels, the best first. */
const encodings = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof encodings)[number]

/** Below so many bytes nothing is won. */
const worthwhile = 1024

/**
 * Sends texts compressed to whoever takes that, everything with a validator, and nothing anew that the caller has.
 *
 * Pages are texts that name the address they were asked at, so they are compressed as they go out. A page of 170 kB
 * takes two milliseconds, and the contract 25, on a thread of its own.
 */
export function representations(): MiddlewareHandler {
  return async (c, next) => {
    // What a HEAD is told is what a GET would be: Hono takes the body away in the end.
    if (c.req.method === 'HEAD') c.req.raw = new Request(c.req.raw, { method: 'GET' })
    await next()
    const { status } = c.res
    if (status !== 200 && status !== 404) return
    const headers = new Headers(c.res.headers)
    const bytes = new Uint8Array(await c.res.arrayBuffer())
    const isText = COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers.get('content-type') ?? '')
    if (isText) headers.append('vary', 'Accept-Encoding')
    const encoding =
      isText && bytes.length >= worthwhile ? chooseEncoding(c.req.header('accept-encoding')) : ('identity' as const)
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache')
    headers.delete('content-length')
    // Hono would put the headers of the answer before into the new one.
    c.res = undefined
    if (status === 200) {
      const tag = tagOf(bytes, encoding)
      headers.set('etag', tag)
      if (isKnown(tag, c.req.header('if-none-match'))) {
        headers.delete('content-type')
        c.res = new Response(null, { status: 304, headers })
        return
      }
    }
    const body = await encode(bytes, encoding)
    if (encoding !== 'identity') headers.set('content-encoding', encoding)
    headers.set('content-length', String(body.length))
    c.res = new Response(body, { status, headers })
  }
}

/**
 * The encoding a caller likes best; of those it likes as much as another, the one that makes the body smallest.
 *
 * @param accepted The header `Accept-Encoding`. A caller without it gets the body as it is.
 */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const named = new Map(parseAccept(accepted ?? '').map(({ type, q }) => [type.toLowerCase(), q]))
  // Who says nothing of the plain body takes it, and likes all that was named better.
  const liking = (encoding: Encoding) =>
    named.get(encoding) ?? (encoding === 'identity' ? Number.MIN_VALUE : (named.get('*') ?? 0))
  return encodings.reduce((best, encoding) => (liking(encoding) > liking(best) ? encoding : best))
}

/** Names the very bytes that travel: each encoding of a text has a validator of its own. */
function tagOf(bytes: Uint8Array, encoding: Encoding): string {
  const sum = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return encoding === 'identity' ? `"${sum}"` : `"${sum}-${encoding}"`
}

/** Whether one of the validators a caller has is this one. A proxy may have made them weak. */
function isKnown(tag: string, had: string | undefined): boolean {
  if (had === undefined) return false
  return had.trim() === '*' || new Set<string>(had.match(/"[^"]*"/g)).has(tag)
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

async function encode(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return bytes
  if (encoding === 'gzip') return new Uint8Array(await zip(bytes))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return new Uint8Array(await brotli(bytes, { params }))
}
