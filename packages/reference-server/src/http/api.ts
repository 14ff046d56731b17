import type { OpenApiDocument } from '@crmcom-webapi/contract'
import type { Terms } from '../domain/terms.js'
import type { World } from '../domain/world.js'
import { asFailure, type FailureStatus, respond, respondFailure } from './answer.js'
import { authenticate } from './authenticate.js'
import { layOutOperations } from './find-operation.js'
import { readRelease } from './release.js'
import { readBody, readQuery } from './request-input.js'

export interface ApiOptions {
  bundle: OpenApiDocument
  release: string
  failureStatus: FailureStatus
  /** Check every answer against the contract, and fail the call when it does not fit. */
  checkResponses: boolean
  /** Told of faults that are the server's own; the caller only learns that there was one. */
  onFault: (error: unknown) => void
}

export interface Api {
  contract: OpenApiDocument
  terms: Terms
  fetch(request: Request, world: World): Promise<Response>
}

/** Builds the API of one release. It holds no state: the world comes with each request. */
export function createApi(options: ApiOptions): Api {
  const release = readRelease(options.bundle, options.release)
  const findOperation = layOutOperations(release, options.checkResponses)

  const answer = async (request: Request, world: World): Promise<object> => {
    const { path, search } = splitUrl(request.url)
    const operation = findOperation(path, request.method)
    const sent = operation.takes === 'query' ? readQuery(search) : await readBody(request, operation.bodyOptional)
    const caller = await authenticate(world, operation.credentials, { headers: request.headers, input: sent })
    return operation.answer(world, caller, operation.validate(sent))
  }
  return {
    contract: release.contract,
    terms: release.terms,
    fetch: async (request, world) => {
      let response: Response
      try {
        response = respond(await answer(request, world))
      } catch (error) {
        response = respondFailure(asFailure(error, options.onFault), options.failureStatus)
      }
      return request.method === 'HEAD' ? new Response(null, response) : response
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
