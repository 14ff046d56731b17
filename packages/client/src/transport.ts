import type { Answer } from './envelope.js'
import { CrmConfigError, CrmNetworkError } from './errors.js'
import type { Operation } from './operations.js'
import { writeQuery } from './query.js'
import { type Redact, redactError } from './redact.js'

/** Answers one request, as the global `fetch` does. */
export type Fetch = (request: Request) => Response | Promise<Response>

/** What one call says. */
export interface Message {
  readonly input: { readonly [name: string]: unknown }
  readonly token?: string | undefined
  /** Value of the Authorization header. */
  readonly authorization?: string | false | undefined
}

const basePath = '/crmapi/rest/v2'

/**
 * Reads the address of a server, which may or may not end with the path of the Web API already.
 *
 * @throws {CrmConfigError} When it is no address, or holds more than one.
 */
export function readRoot(baseUrl: string): string {
  const url = typeof baseUrl === 'string' && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (!url || !/^https?:/.test(url.href) || url.href !== `${url.origin}${url.pathname}`)
    throw new CrmConfigError('baseUrl must be an http or https URL without user name, password, query or fragment')
  const path = url.pathname.replace(/\/+$/, '')
  return `${url.origin}${path.endsWith(basePath) ? path : `${path}${basePath}`}`
}

/**
 * Writes the request of a call.
 *
 * @throws {CrmConfigError} When the input cannot be written: a circle or a big integer has no JSON, half of a
 *   surrogate pair has no place in a URL.
 */
export function writeRequest(
  root: string,
  { id, path, method }: Operation,
  { input, token, authorization }: Message,
  signal: AbortSignal,
): Request {
  const fields = { token, ...input }
  const isGet = method === 'GET'
  try {
    const json = isGet ? '' : JSON.stringify(fields)
    const body = json !== '{}' && json
    return new Request(`${root}/${path}${isGet ? writeQuery(fields) : ''}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body && { 'content-type': 'application/json' }),
        ...(authorization && { authorization }),
      },
      ...(body && { body }),
      redirect: 'manual',
      signal,
    })
  } catch {
    throw new CrmConfigError(`the input of ${id} cannot be written: it holds a circle, a bigint or half a character`, {
      operationId: id,
    })
  }
}

/**
 * Sends a request and reads the whole answer.
 *
 * @throws {CrmNetworkError} When no answer comes, or it breaks off.
 */
export async function send(fetch: Fetch, request: Request, operationId: string, redact: Redact): Promise<Answer> {
  try {
    const response = await fetch(request)
    const { status, ok, headers } = response
    const requestId = headers.get('x-request-id')
    return {
      httpStatus: status,
      ok,
      text: await response.text(),
      contentType: headers.get('content-type'),
      requestId: requestId && redact(requestId, true),
      retryAfterMs: readWait(headers.get('retry-after')),
    }
  } catch (error) {
    const cause = redactError(error, redact)
    const words = new Set<unknown>()
    for (let at = cause as Error & { code?: string }; at; at = at.cause as typeof at) {
      words.add(at.message)
      if (!at.message.includes(at.code ?? '')) words.add(at.code)
    }
    const why = [...words].filter(Boolean).join(': ')
    throw new CrmNetworkError(`${operationId} got no answer from ${new URL(request.url).origin}: ${why}`, {
      operationId,
      cause,
    })
  }
}

/** The header Retry-After holds seconds or a date. */
function readWait(text: string | null): number | undefined {
  if (!text) return undefined
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now()
  return milliseconds >= 0 ? milliseconds : undefined
}
