import {
  listOperations,
  type OpenApiDocument,
  type Operation,
  type PlacedOperation,
  project,
  resolveRelease,
  type Schema,
} from '@crmcom-webapi/contract'
import {
  failureCodes,
  type OperationId,
  operations,
  type Route,
  routeOf,
  schemasOf,
} from '@crmcom-webapi/server-routes'
import { OpenAPIHono, type z } from '@hono/zod-openapi'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { Failure, failure } from '../domain/failure.js'
import { chooseFields, readFieldsSet } from '../domain/fields-set.js'
import { useSession } from '../domain/sessions.js'
import { readTerms, type Terms } from '../domain/terms.js'
import type { World } from '../domain/world.js'
import type { Handler } from '../operations/handler.js'
import { handlers } from '../operations/index.js'
import type { Session } from '../store/records.js'
import { readBasicKey } from './basic.js'
import { follow, shapeOf } from './response-shape.js'
import { existence, validationFailure } from './validation-failure.js'

/** Where the API lives below the root of a server. */
export const basePath = '/crmapi/rest/v2'

/** Bodies of this API are small; a larger one is a mistake or an attack. */
const maxBodyBytes = 100 * 1024

export interface ApiOptions {
  bundle: OpenApiDocument
  release: string
  /** Whether failures travel with HTTP 200, as observed, or with the status that fits them. */
  failureStatus: 'ok' | 'mapped'
  /** Check every answer against the contract, and fail the call when it does not fit. */
  checkResponses: boolean
  /** Told of faults that are the server's own; the caller only learns that there was one. */
  onFault: (error: unknown) => void
}

export interface Api {
  contract: OpenApiDocument
  terms: Terms
  /** The operations as a Hono app, without the base path; `getOpenAPI31Document()` gives the contract back. */
  routes: OpenAPIHono
  fetch(request: Request, world: World): Promise<Response>
}

type Env = { Bindings: { world: World } }

/** Builds the API of one release. It holds no state: the world comes with each request. */
export function createApi(options: ApiOptions): Api {
  const { state, release } = resolveRelease(options.bundle, options.release)
  const contract = project(options.bundle, release)
  const union = listOperations(options.bundle)
  const context: ReleaseContext = { ...options, release, state, contract, union, terms: readTerms(contract) }

  const routes = new OpenAPIHono<Env>()
  const allowed = new Map<string, string[]>()
  for (const { path, method, operation } of listOperations(contract)) {
    const operationId = operation.operationId as OperationId
    const route = routeOf(operationId, state)
    if (!route) throw new Error(`${operationId} has no route in ${state}: run npm run generate`)
    mount(routes, { path, operation, operationId, route }, context)
    allowed.set(path, [...(allowed.get(path) ?? []), method.toUpperCase()])
  }
  registerComponents(routes, contract)

  // Clients in the field write a slash before the query, so both forms of a path are one.
  const app = new Hono<Env>({ strict: false })
  app.use(limitBody)
  app.route(basePath, routes)
  app.notFound((c) => respond(c, notFound(c, allowed, context), options))
  app.onError((error, c) => respond(c, asFailure(error, options), options))
  return {
    contract,
    terms: context.terms,
    routes: routes as unknown as OpenAPIHono,
    fetch: async (request, world) => {
      try {
        return await app.fetch(request, { world })
      } catch (error) {
        // Hono passes on what is thrown and is no Error.
        return Response.json(envelope(asFailure(error, options)), { status: 500 })
      }
    },
  }
}

interface ReleaseContext extends ApiOptions {
  state: string
  contract: OpenApiDocument
  terms: Terms
  /** The operations of all releases, to tell what belongs to another one from what is not there at all. */
  union: readonly PlacedOperation[]
}

interface MountedOperation {
  path: string
  operation: Operation
  operationId: OperationId
  route: Route
}

function mount(routes: OpenAPIHono<Env>, mounted: MountedOperation, context: ReleaseContext): void {
  const { path, operation, operationId, route } = mounted
  const descriptor: Credentials = operations[operationId]
  const union = unionInput(context.union, operationId)
  const target = operation.parameters ? 'query' : 'json'
  const dataSchema = successData(context.contract, operation)
  const shape = shapeOf(context.contract, dataSchema)
  const known = fieldsOf(context.contract, dataSchema)
  const check = context.checkResponses ? answerCheck(operation, context.state) : undefined
  const lifetime = context.terms.sessionLifetimes[operationId] ?? { seconds: 0, countedFrom: 'issue' }
  // One cast: which input goes with which operation is settled by the contract, which made both.
  const handler = handlers[operationId] as unknown as Handler<OperationId>

  if (operation.requestBody?.required === false) routes.use(path, acceptEmptyBody)
  routes.openapi(
    route as never,
    (async (c: Context<Env>) => {
      const { world } = c.env
      const input = c.req.valid(target as never) as { token?: string; fields_set?: string } | undefined
      const credentials = await authenticate(c, descriptor, input)
      // Read first: a call that is refused changes nothing.
      const wanted = input?.fields_set === undefined ? undefined : readFieldsSet(input.fields_set, known)
      const data = await handler({ world, input: input as never, lifetime, ...credentials })
      const answer = {
        data: shape(wanted ? chooseFields(data ?? {}, wanted) : (data ?? {})),
        status: { code: 'OK', description: '', message: '' },
      }
      check?.(answer)
      return c.json(answer)
    }) as never,
    (async (result: { success: boolean; error?: z.core.$ZodError; data: unknown }, c: Context<Env>) => {
      if (result.success) return
      // A caller who is not signed in learns that first, and nothing about the parameters.
      await authenticate(c, descriptor, result.data)
      throw validationFailure(result.error?.issues ?? [], {
        bundle: context.bundle,
        schema: union,
        release: context.release,
        input: result.data,
      })
    }) as never,
  )
}

/** Clients announce JSON and send nothing where the body is optional; that is an empty object. */
async function acceptEmptyBody(c: Context, next: () => Promise<void>): Promise<void> {
  // Without a media type there is nothing to read. Hono declares its body cache as text but keeps promises in it.
  if (c.req.header('content-type') !== undefined && (await c.req.text()).trim() === '')
    c.req.bodyCache.text = Promise.resolve('{}') as unknown as string
  await next()
}

/** What an operation wants of its caller. */
interface Credentials {
  path: string
  token?: 'body' | 'query'
  basic?: string
  basicOptional?: boolean
}

/** Finds out who calls: the session behind the token, or the key of a login by key. */
async function authenticate(
  c: Context<Env>,
  descriptor: Credentials,
  input: unknown,
): Promise<{ session: Session; webApiKey: string }> {
  const none = { session: undefined as unknown as Session, webApiKey: '' }
  if (descriptor.basic) {
    const header = c.req.header('authorization')
    if (header === undefined && descriptor.basicOptional) return none
    const webApiKey = readBasicKey(header)
    if (webApiKey === undefined)
      throw failure(
        'AUTHENTICATION',
        'INVALIDWEBAPIKEY',
        'The Web API key is missing or not known',
        'Send it as the HTTP Basic username, with an empty password',
      )
    return { ...none, webApiKey }
  }
  if (!descriptor.token) return none
  const token = (input as { token?: unknown } | undefined)?.token
  if (typeof token !== 'string' || token === '')
    throw failure('AUTHENTICATION', 'INVALIDSESSIONTOKEN', 'The session token is missing or not known')
  return { ...none, session: await useSession(c.env.world, token) }
}

/** What an operation takes in all releases: its body, or its query parameters as one object. */
function unionInput(union: readonly PlacedOperation[], operationId: string): Schema {
  const operation = union.find((placed) => placed.operation.operationId === operationId)?.operation
  const { parameters } = operation ?? {}
  if (!parameters) return operation?.requestBody?.content['application/json']?.schema ?? {}
  const properties = parameters.map(({ name, in: _in, schema = {}, ...marks }) => {
    const meant = marks['x-identifier'] === undefined ? schema : (schema.contentSchema as Schema)
    return [name, { ...meant, ...marks }]
  })
  return { type: 'object', properties: Object.fromEntries(properties) }
}

function successData(contract: OpenApiDocument, operation: Operation): Schema {
  const schema = operation.responses['200']?.content?.['application/json']?.schema ?? {}
  const envelopes = (schema.oneOf ?? [schema]).map((branch) => follow(contract, branch).properties ?? {})
  const success = envelopes.find(({ status }) => {
    const code = status && follow(contract, status).properties?.['code']
    return code !== undefined && follow(contract, code).const === 'OK'
  })
  return success?.['data'] ?? {}
}

/** The names `fields_set` may choose from: the fields of the answer, or of each item of a list. */
function fieldsOf(contract: OpenApiDocument, schema: Schema): string[] {
  const target = follow(contract, schema)
  return target.items ? fieldsOf(contract, target.items) : Object.keys(target.properties ?? {})
}

function answerCheck(operation: Operation, state: string): (answer: unknown) => void {
  const schema = operation.responses['200']?.content?.['application/json']?.schema
  const success = schema?.oneOf?.[0]?.$ref?.split('/').at(-1) ?? ''
  const validator = schemasOf(state)[success]
  return (answer) => {
    const result = validator?.safeParse(answer)
    if (result?.success) return
    const places = result?.error.issues.map((issue) => issue.path.join('.')).join(', ') ?? 'no validator'
    throw new Error(`the answer of ${operation.operationId} does not fit ${success}: ${places}`)
  }
}

function registerComponents(routes: OpenAPIHono<Env>, contract: OpenApiDocument): void {
  for (const [kind, entries] of Object.entries(contract.components ?? {}))
    for (const [name, component] of Object.entries(entries))
      routes.openAPIRegistry.registerComponent(kind as 'schemas', name, component as never)
}

function notFound(c: Context<Env>, allowed: ReadonlyMap<string, string[]>, context: ReleaseContext): Failure {
  const path = c.req.path.startsWith(`${basePath}/`) ? c.req.path.slice(basePath.length) : undefined
  const methods = path === undefined ? undefined : allowed.get(path)
  if (methods) {
    c.header('Allow', methods.join(', '))
    return failure('REQUEST', 'HTTPMETHODNOTALLOWED', `This method takes ${methods.join(' or ')}`)
  }
  const elsewhere = context.union.find((placed) => placed.path === path)
  if (elsewhere)
    return failure(
      'REQUEST',
      'METHODNOTINRELEASE',
      `This method does not exist in ${context.release}`,
      `${path?.slice(1)} ${existence(elsewhere.operation)}`,
    )
  return failure('REQUEST', 'UNKNOWNPATH', 'There is no such method', `Methods live under ${basePath}`)
}

const countBody = bodyLimit({ maxSize: maxBodyBytes, onError: () => refuseBody() })

/** A body that says how long it is need not be counted: the runtime reads no more than that. */
const limitBody: MiddlewareHandler = async (c, next) => {
  const announced = c.req.header('content-length')
  if (announced === undefined || c.req.header('transfer-encoding') !== undefined) return countBody(c, next)
  return Number(announced) <= maxBodyBytes ? next() : refuseBody()
}

function refuseBody(): never {
  throw failure('REQUEST', 'BODYTOOLARGE', 'The body is too large', `At most ${maxBodyBytes} bytes are read`)
}

function asFailure(error: unknown, options: ApiOptions): Failure {
  if (error instanceof Failure) return error
  if (error instanceof HTTPException && error.status === 400)
    return failure('REQUEST', 'MALFORMEDJSON', 'The body is not well-formed JSON')
  if (error instanceof HTTPException && error.status === 415)
    return failure(
      'REQUEST',
      'UNSUPPORTEDMEDIATYPE',
      'The body must be JSON',
      'Send it with Content-Type: application/json',
    )
  options.onFault(error)
  return failure('SYSTEM', 'UNEXPECTED', 'The server met an unexpected fault')
}

const statuses = new Map<string, number>(failureCodes.map(({ code, http }) => [code, http]))

/** A fault of the server's own is always a 5XX; other failures travel as the options say. */
function respond(c: Context, failed: Failure, options: Pick<ApiOptions, 'failureStatus'>): Response {
  const mapped = statuses.get(failed.code) ?? 500
  const status = options.failureStatus === 'mapped' || mapped >= 500 ? mapped : 200
  return c.json(envelope(failed), status as 200)
}

function envelope({ code, message, description }: Failure) {
  return { data: {}, status: { code, description, message } }
}
