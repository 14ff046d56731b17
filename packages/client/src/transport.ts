import type { Answer } from './envelope.js'
import { CrmConfigError, CrmNetworkError } from './errors.js'
import type { Operation } from './operations.js'
import { writeQuery } from './query.js'
import { type Redact, redactError } from './redact.js'
import { userAgent } from './user-agent.js'

/** Answers one request, as the global `fetch` does. */
export type Fetch = (request: Request) => Response | Promise<Response>

/** What one call says. */
export interface Message {
  readonly input: { readonly [name: string]: unknown }
  readonly token?: string | undefined
  /** Value of the Authorization header. */
  readonly authorization?: string | false | undefined
}

/**
 * Reads the address of a server, which may or may not end with the path of the Web API already.
 *
 * @throws {CrmConfigError} When it is no address, or holds more than one.
 */
export function readRoot(baseUrl: string): string {
  const url = typeof baseUrl === 'string' && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (!url || !/^https?:/.test(url.href) || url.href !== `${url.origin}${url.pathname}`)
    throw new CrmConfigError('baseUrl must be an http or https URL without login, query or fragment')
  return url.href.replace(/(\/crmapi\/rest\/v2)?\/*$/, '/crmapi/rest/v2')
}

/**
 * Writes the request of a call.
 *
 * @throws {CrmConfigError} When the input cannot be written as it is: a circle or a big integer has no JSON, half of
 *   a surrogate pair is no character, and beyond 2⁵³ − 1 a whole number may be another than was meant.
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
    const json = JSON.stringify(fields, checked)
    const body = !isGet && json !== '{}' && json
    return new Request(`${root}/${path}${isGet ? writeQuery(fields) : ''}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(userAgent && { 'user-agent': userAgent }),
        ...(body && { 'content-type': 'application/json' }),
        ...(authorization && { authorization }),
      },
      ...(body && { body }),
      redirect: 'manual',
      signal,
    })
  } catch {
    throw new CrmConfigError(`the input of ${id} cannot be written as it is`, {
      operationId: id,
    })
  }
}

/** Stops at what would arrive as something else. */
function checked(_name: string, value: unknown): unknown {
  // A test, and no call for its error alone: Vite takes such a call out.
  const isSpoilt =
    typeof value === 'string'
      ? /\p{Surrogate}/u.test(value)
      : typeof value === 'number' && !Number.isSafeInteger(Math.trunc(value))
  if (isSpoilt) throw value
  return value
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
      response,
      httpStatus: status,
      ok,
      text: await response.text(),
      contentType: headers.get('content-type'),
      requestId: requestId && redact(requestId, true),
      retryAfterMs: readWait(headers.get('retry-after') ?? ''),
    }
  } catch (error) {
    const cause = redactError(error, redact)
    let problem = `${operationId} got no answer from ${new URL(request.url).origin}`
    for (let at = cause as Error & { code?: string }; at; at = at.cause as typeof at)
      for (const words of [at.message, at.code ?? '']) if (!problem.includes(words)) problem += `: ${words}`
    throw new CrmNetworkError(problem, {
      operationId,
      cause,
    })
  }
}

/** The header Retry-After holds seconds or a date. */
function readWait(text = ''): number | undefined {
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now()
  return milliseconds >= 0 ? milliseconds : undefined
}
