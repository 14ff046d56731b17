import type { WrittenRequest } from './request.ts'

/** How a request ended. */
export type Outcome =
  | {
      kind: 'answered'
      httpStatus: number
      headers: Array<[name: string, value: string]>
      text: string
      milliseconds: number
    }
  | { kind: 'blocked'; why: Block; milliseconds: number }
  | { kind: 'cancelled' }

/** Why there is no answer to look at. */
export type Block =
  /** A secure page may not call an insecure server; nothing was sent. */
  | 'mixed-content'
  /** The server is there, but does not let pages of other origins read its answers. */
  | 'cors'
  /** Nobody answers at the address, or the connection was cut. */
  | 'unreachable'
  /** The server in the page could not be loaded. */
  | 'not-loaded'
  /** The server points elsewhere, and calls with secrets do not follow. */
  | 'redirect'

/** How requests leave, and what the page they leave from may do. */
export interface Way {
  /** Sends one request. */
  fetch: (request: Request) => Promise<Response>
  /** Whether the page was loaded securely. */
  isSecurePage: boolean
  /** Whether a page that was loaded securely may call the server. */
  isSecureServer: boolean
  /** Whether the server is of the origin of the page. */
  isSameOrigin: boolean
  /** Milliseconds of a clock that only goes forward. */
  now: () => number
}

/** Sends a request: no cookies, no cache, no referrer, and no step to where the server may point. */
export async function send(request: WrittenRequest, way: Way, signal: AbortSignal): Promise<Outcome> {
  if (way.isSecurePage && !way.isSecureServer) return { kind: 'blocked', why: 'mixed-content', milliseconds: 0 }
  const start = way.now()
  const since = () => way.now() - start
  try {
    const { url, method, headers, body } = request
    const options: RequestInit = { credentials: 'omit', cache: 'no-store', redirect: 'manual', signal }
    const response = await way.fetch(
      new Request(url, {
        ...options,
        method,
        headers,
        referrerPolicy: 'no-referrer',
        ...(body === undefined ? {} : { body }),
      }),
    )
    if (response.status === 0 || (response.status >= 300 && response.status < 400))
      return { kind: 'blocked', why: 'redirect', milliseconds: since() }
    const text = await response.text()
    return {
      kind: 'answered',
      httpStatus: response.status,
      headers: [...response.headers],
      text,
      milliseconds: since(),
    }
  } catch {
    // What fetch throws says no more than that it failed: why is what a page of another origin is not told.
    if (signal.aborted) return { kind: 'cancelled' }
    const milliseconds = since()
    if (way.isSameOrigin) return { kind: 'blocked', why: 'unreachable', milliseconds }
    return { kind: 'blocked', why: (await isThere(request.url, way, signal)) ? 'cors' : 'unreachable', milliseconds }
  }
}

/** Asks the first page of the server, without anything of the call in it, only to learn whether somebody is there. */
async function isThere(url: string, way: Way, signal: AbortSignal): Promise<boolean> {
  try {
    await way.fetch(
      new Request(new URL('/', url), {
        mode: 'no-cors',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal,
      }),
    )
    return true
  } catch {
    return false
  }
}
