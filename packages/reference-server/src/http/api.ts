import type { OpenApiDocument } from '@crmcom-webapi/contract'
import type { OperationId } from '@crmcom-webapi/server-routes'
import { Failure, failure } from '../domain/failure.js'
import type { Terms } from '../domain/terms.js'
import type { World } from '../domain/world.js'
import { type FailureStatus, respond, respondFailure } from './answer.js'
import { authenticate } from './authenticate.js'
import { allowOrigins } from './cors.js'
import { layOutOperations } from './find-operation.js'
import { textsSent, withoutSecrets } from './redact.js'
import { readRelease } from './release.js'
import { readRequestId } from './request-id.js'
import { readBody, readQuery } from './request-input.js'
import type { ServingOptions } from './served-operation.js'

/** A request that was answered, for a log. Nothing in it is a secret: it has no body, no query and no path. */
export interface RequestRecord {
  /** What the answer has as `X-Request-Id`. */
  requestId: string
  method: string
  /** The operation that was called; undefined when there is none. */
  operationId: OperationId | undefined
  release: string
  /** The HTTP status. */
  status: number
  /** The code in the envelope: `OK`, or that of a failure. */
  code: string
  /** How long it took, in milliseconds of real time. */
  durationMs: number
}

/** A fault of the server's own. */
export interface FaultRecord {
  requestId: string
  operationId: OperationId | undefined
}

export interface ApiOptions extends ServingOptions {
  bundle: OpenApiDocument
  release: string
  failureStatus: FailureStatus
  /** The origins whose pages may call; none when undefined. */
  cors: readonly string[] | '*' | undefined
  /** Makes an id for a request that brings none. */
  newRequestId: () => string
  /** Told of each request once it is answered. */
  onRequest: ((record: RequestRecord) => void) | undefined
  /** Told of faults that are the server's own, without what the caller sent; the caller only learns that there was one. */
  onFault: (error: unknown, record: FaultRecord) => void
}

export interface Api {
  contract: OpenApiDocument
  terms: Terms
  fetch(request: Request, world: World): Promise<Response>
}

/** What becomes known of a request on its way. */
interface Progress {
  requestId: string
  operationId: OperationId | undefined
  input: unknown
}

/** Builds the API of one release. It holds no state: the world comes with each request. */
export function createApi(options: ApiOptions): Api {
  const { failureStatus, onRequest, onFault } = options
  const release = readRelease(options.bundle, options.release)
  const findOperation = layOutOperations(release, options)
  const cors = options.cors === undefined ? undefined : allowOrigins(options.cors)

  const answer = async (request: Request, world: World, progress: Progress): Promise<object> => {
    const { path, search } = splitUrl(request.url)
    const operation = findOperation(path, request.method)
    progress.operationId = operation.id
    const input = operation.takes === 'query' ? readQuery(search) : await readBody(request, operation.bodyOptional)
    progress.input = input
    const caller = await authenticate(world, operation.credentials, { headers: request.headers, input })
    return operation.answer(world, caller, operation.validate(input))
  }

  /** Anything thrown but a failure is a fault of the server's own. */
  const asFailure = (thrown: unknown, request: Request, { requestId, operationId, input }: Progress): Failure => {
    if (thrown instanceof Failure) return thrown
    onFault(withoutSecrets(thrown, textsSent(request, input)), { requestId, operationId })
    return failure('SYSTEM', 'UNEXPECTED', 'The server met an unexpected fault')
  }

  return {
    contract: release.contract,
    terms: release.terms,
    fetch: async (request, world) => {
      const started = onRequest ? performance.now() : 0
      const requestId = readRequestId(request.headers) ?? options.newRequestId()
      const progress: Progress = { requestId, operationId: undefined, input: undefined }
      const headers = { 'x-request-id': requestId, ...cors?.headersFor(request) }
      let code: string = 'OK'
      let response = cors?.answerPreflight(request, requestId)
      if (!response) {
        try {
          response = respond(await answer(request, world, progress), 200, headers)
        } catch (error) {
          const failed = asFailure(error, request, progress)
          code = failed.code
          response = respondFailure(failed, failureStatus, headers)
        }
      }
      if (request.method === 'HEAD') response = new Response(null, response)
      if (onRequest) {
        const { operationId } = progress
        const durationMs = performance.now() - started
        const { status } = response
        onRequest({ requestId, method: request.method, operationId, release: release.name, status, code, durationMs })
      }
      return response
    },
  }
}

/** Path and query of a URL that a runtime has put into its full form; parsing it again would take most of a call's time. */
function splitUrl(url: string): { path: string; search: string } {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const [whole] = url.slice(start).split('#', 1) as [string]
  const at = whole.indexOf('?')
  return at < 0 ? { path: whole, search: '' } : { path: whole.slice(0, at), search: whole.slice(at + 1) }
}
