import type { OpenApiDocument } from '@crmcom-webapi/contract'
import type { OperationId } from '@crmcom-webapi/server-routes'
import { type Context, Hono } from 'hono'
import { catchUp, isDue } from '../kernel/due.js'
import { Failure, failure } from '../kernel/failure.js'
import { textsSent, withoutSecrets } from '../kernel/redact.js'
import { isSweepDue, type Swept, sweep } from '../kernel/sweep.js'
import type { Terms } from '../kernel/terms.js'
import { read, transact } from '../kernel/transact.js'
import type { World } from '../kernel/world.js'
import { dueWork } from '../resources/due-work.js'
import { type AnswerHeaders, type Envelope, type FailureStatus, respond, respondFailure } from './answer.js'
import { authenticate } from './authenticate.js'
import { allowOrigins } from './cors.js'
import { ignoredHeader, ignoredNames } from './ignored-members.js'
import { LongAnswer, respondLong } from './long-answer.js'
import { basePath, whyNotFound } from './paths.js'
import { readRelease } from './release.js'
import { requestIdOf } from './request-id.js'
import { readBody, readQuery } from './request-input.js'
import { prepareOperation, type ServedOperation, type ServingOptions } from './served-operation.js'

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
  /** Members that were taken and not looked at, by name, as the header `Crmcom-Ignored-Members` has them. Absent when there are none. */
  ignored?: readonly string[]
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
  /** Put around each operation; none when undefined. */
  decorate: ((operation: ServedOperation) => ServedOperation) | undefined
  /** Told of each request once it is answered; of a long answer, when its first page is there. */
  onRequest: ((record: RequestRecord) => void) | undefined
  /** Told of each sweep. */
  onSweep: (swept: Swept) => void
  /** Told of faults that are the server's own, without what the caller sent; the caller only learns that there was one. */
  onFault: (error: unknown, record: FaultRecord) => void
}

/** Watches a call from outside of the API. */
export interface Watch {
  /**
   * Told which operation is called with what, before anything is checked or done. The call goes on once it
   * has returned; a failure it rejects with is answered.
   */
  called?(operation: OperationId, input: unknown): Promise<void> | void
  /** Told once a call got past authentication: it was done for somebody with credentials. */
  letIn?(): void
}

export interface Api {
  contract: OpenApiDocument
  terms: Terms
  /** Has everything happen that happens in a world by itself until now. */
  catchUp(world: World): Promise<void>
  fetch(request: Request, world: World, watch?: Watch): Promise<Response>
}

/** What becomes known of a request on its way. */
interface Progress {
  requestId: string
  headers: AnswerHeaders
  operationId: OperationId | undefined
  input: unknown
  code: string
  /** The call met a fault of the server's own. */
  faulty: boolean
  ignored: readonly string[]
}

type Env = { Bindings: { world: World; progress: Progress; watch: Watch | undefined } }

/** Builds the API of one release. It holds no state: the world comes with each request. */
export function createApi(options: ApiOptions): Api {
  const { failureStatus, onRequest, onFault, onSweep, decorate = (operation) => operation } = options
  const release = readRelease(options.bundle, options.release)
  const cors = options.cors === undefined ? undefined : allowOrigins(options.cors)

  // Clients in the field write a slash before the query, so both forms of a path are one.
  const app = new Hono<Env>({ strict: false })
  for (const { path, method, operation } of release.operations) {
    // Prepared when it is first asked for: most servers are asked for few of their operations.
    const prepare = once(() => decorate(prepareOperation(release, operation, options)))
    app.on(method.toUpperCase(), basePath + path, (c) => answer(c, prepare(), tellFault))
  }
  app.notFound(async (c) => refuse(await whyNotFound(c.req.method, c.req.path, release), c.req.raw, c.env.progress))
  app.onError((error, c) => refuse(error, c.req.raw, c.env.progress))

  /** Told without what the caller sent. */
  function tellFault(thrown: unknown, request: Request, { requestId, operationId, input }: Progress): void {
    onFault(withoutSecrets(thrown, textsSent(request, input)), { requestId, operationId })
  }

  /** Anything but a failure is a fault of the server's own, of which the caller only learns that there was one. */
  function refuse(thrown: unknown, request: Request, progress: Progress): Response {
    const { headers } = progress
    let failed = thrown
    if (!(failed instanceof Failure)) {
      progress.faulty = true
      tellFault(thrown, request, progress)
      failed = failure('SYSTEM', 'UNEXPECTED', 'The server met an unexpected fault')
    }
    progress.code = (failed as Failure).code
    return respondFailure(failed as Failure, failureStatus, headers)
  }

  return {
    contract: release.contract,
    terms: release.terms,
    catchUp: (world) => catchUp(world, dueWork),
    fetch: async (request, world, watch) => {
      const started = onRequest ? performance.now() : 0
      const requestId = requestIdOf(request.headers, world.requestIds)
      const headers = { 'x-request-id': requestId, ...cors?.headersFor(request) }
      const progress: Progress = {
        requestId,
        headers,
        operationId: undefined,
        input: undefined,
        code: 'OK',
        faulty: false,
        ignored: [],
      }
      let response = cors?.answerPreflight(request, requestId)
      try {
        response ??= await app.fetch(request, { world, progress, watch })
      } catch (error) {
        // Hono passes on what is thrown and is no Error.
        response = refuse(error, request, progress)
      }
      // A fault of it is none of the call's; where calls meet faults, it would meet another.
      if (!progress.faulty && isSweepDue(world))
        await sweep(world).then(onSweep, (error) => tellFault(error, request, { ...progress, operationId: undefined }))
      if (onRequest) {
        const { operationId, code, ignored } = progress
        const durationMs = performance.now() - started
        const { status } = response
        const { method } = request
        const told = { requestId, method, operationId, release: release.name, status, code, durationMs }
        onRequest(ignored.length > 0 ? { ...told, ignored } : told)
      }
      return response
    },
  }
}

async function answer(
  c: Context<Env>,
  operation: ServedOperation,
  tellFault: (thrown: unknown, request: Request, progress: Progress) => void,
): Promise<Response> {
  const { world, progress, watch } = c.env
  const request = c.req.raw
  progress.operationId = operation.id
  const input = operation.takes === 'query' ? readQuery(request.url) : await readBody(request, operation.bodyOptional)
  progress.input = input
  if (watch?.called) await watch.called(operation.id, input)
  /** Nothing is answered where something is to happen first. */
  const attempt = (looks: boolean) =>
    (operation.reads ? read : transact)(world, async (open) => {
      const caller = await authenticate(open, operation.credentials, { request, input })
      const validated = operation.validate(input)
      if (validated.ignored.length > 0) {
        progress.ignored = ignoredNames(validated.ignored)
        progress.headers = { ...progress.headers, [ignoredHeader]: progress.ignored.join(', ') }
      }
      if (looks && (await isDue(open))) return undefined
      const made = await operation.answer(open, caller, validated.input)
      // With its first page, so that what is wrong with the call shows before anything is sent.
      return made instanceof LongAnswer ? ([made, await made.page(open, 0)] as const) : ([made] as const)
    })
  let answered = await attempt(true)
  if (!answered) {
    // A fault of what happens by itself is none of the call's.
    await catchUp(world, dueWork).catch((error) => tellFault(error, request, { ...progress, operationId: undefined }))
    answered = await attempt(false)
  }
  const [body, first] = answered as NonNullable<typeof answered>
  watch?.letIn?.()
  if (!(body instanceof LongAnswer)) return respond(body, 200, progress.headers)
  const rest = {
    page: (from: number) => read(world, (open) => body.page(open, from)),
    onFault: (error: unknown) => tellFault(error, request, progress),
  }
  return respondLong(body, first as Envelope, rest, progress.headers)
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
