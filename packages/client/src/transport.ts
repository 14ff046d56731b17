import createRawClient, { type Client as RawClient } from 'openapi-fetch'
import type { Answer } from './envelope.js'
import { CrmConfigError, CrmNetworkError, CrmTimeoutError } from './errors.js'
import type { paths } from './generated/schema.gen.js'
import { writeQuery } from './query.js'
import { type Redact, redactError } from './redact.js'
import { type Descriptor, descriptors, type OperationId } from './release.js'

/** Answers one request, as the global `fetch` does. */
export type Fetch = (request: Request) => Response | Promise<Response>

/** One attempt of one operation. */
export interface Attempt {
  readonly id: OperationId
  readonly input: { readonly [name: string]: unknown }
  readonly token?: string | undefined
  /** Value of the Authorization header. */
  readonly authorization?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly redact: () => Redact
}

/** Sends requests to one server. */
export interface Transport {
  send(attempt: Attempt): Promise<Answer>
  readonly raw: RawClient<paths>
}

const basePath = '/crmapi/rest/v2'

/** Opens the way to one server. `baseUrl` may or may not end with the path of the Web API already. */
export function createTransport(options: { baseUrl: string; fetch: Fetch; timeoutMs: number }): Transport {
  const { timeoutMs } = options
  const root = readRoot(options.baseUrl)
  const fetch = async (request: Request) => options.fetch(request)
  return {
    send: (attempt) => {
      const operationId = attempt.id
      const exchange = async (signal: AbortSignal): Promise<Answer> => {
        const request = writeRequest(root, attempt, signal)
        try {
          const response = await fetch(request)
          return { httpStatus: response.status, ok: response.ok, text: await response.text() }
        } catch (error) {
          const cause = redactError(error, attempt.redact())
          throw new CrmNetworkError(`${operationId} got no answer: ${cause.message}`, { operationId, cause })
        }
      }
      return withinTime(exchange, timeoutMs, operationId, attempt.signal)
    },
    raw: createRawClient<paths>({
      baseUrl: root,
      fetch,
      redirect: 'manual',
      querySerializer: { array: { style: 'form', explode: false } },
    }),
  }
}

function readRoot(baseUrl: string): string {
  const url = typeof baseUrl === 'string' && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new CrmConfigError('baseUrl must be an http or https URL, for example http://127.0.0.1:8080')
  if (url.username || url.password || url.search || url.hash)
    throw new CrmConfigError('baseUrl must have no user name, password, query or fragment')
  const path = url.pathname.replace(/\/+$/, '')
  return `${url.origin}${path.endsWith(basePath) ? path : `${path}${basePath}`}`
}

function writeRequest(root: string, attempt: Attempt, signal: AbortSignal): Request {
  const descriptor: Descriptor = descriptors[attempt.id]
  const isGet = descriptor.method === 'GET'
  const token = attempt.token === undefined ? {} : { token: attempt.token }
  const query = { ...(descriptor.token === 'query' ? token : {}), ...(isGet ? attempt.input : {}) }
  const fields = isGet ? {} : { ...(descriptor.token === 'body' ? token : {}), ...attempt.input }
  const body = Object.keys(fields).length > 0 ? written('JSON', attempt.id, () => JSON.stringify(fields)) : undefined
  const search = written('a query', attempt.id, () => writeQuery(query))
  return new Request(`${root}${descriptor.path}${search}`, {
    method: descriptor.method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(attempt.authorization === undefined ? {} : { authorization: attempt.authorization }),
    },
    ...(body === undefined ? {} : { body }),
    redirect: 'manual',
    signal,
  })
}

/** A circle or a big integer has no JSON, half of a surrogate pair has no place in a URL. */
function written(form: string, operationId: string, write: () => string): string {
  try {
    return write()
  } catch {
    throw new CrmConfigError(`the input of ${operationId} cannot be written as ${form}`, { operationId })
  }
}

/** Settles with the work, the timeout or the caller's signal, whichever comes first, even when `fetch` ignores its signal. */
function withinTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
  operationId: string,
  outer: AbortSignal | undefined,
): Promise<T> {
  const controller = new AbortController()
  return new Promise<T>((resolve, reject) => {
    const stop = (reason: unknown) => {
      reject(reason)
      controller.abort(reason)
    }
    const onAbort = () => stop(outer?.reason)
    const onTimeout = () => stop(new CrmTimeoutError(timeoutMs, { operationId }))
    const timer = timeoutMs === Number.POSITIVE_INFINITY ? undefined : setTimeout(onTimeout, timeoutMs)
    const settle = () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', onAbort)
    }
    controller.signal.addEventListener('abort', settle)
    if (outer?.aborted) return onAbort()
    outer?.addEventListener('abort', onAbort)
    work(controller.signal).then(resolve, reject).finally(settle)
  })
}
