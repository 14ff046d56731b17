import { createRoute, type RouteConfig, type z } from '@hono/zod-openapi'

/** What the type of a route says: verb, path, what it takes and what it answers. */
export interface RouteShape {
  method: string
  path: string
  body?: unknown
  bodyRequired?: boolean
  query?: unknown
  answers: { [status: string | number]: unknown }
}

type Content<T> = { content: { 'application/json': { schema: z.ZodType<T, T> } } }

/** Query parameters: texts on the wire, given to the handler as what they mean. Which go together is said by the second part. */
type Parameters<Query> = z.ZodObject<{ [Name in keyof Query]-?: z.ZodOptional<z.ZodType<Query[Name]>> }> &
  z.ZodType<Query, { [name: string]: string | string[] }>

/** The type `createRoute()` would infer, without the words and marks that make it slow to check. */
export type DefinedRoute<S extends RouteShape> = {
  method: S['method']
  path: S['path']
  request: (S extends { body: infer Body } ? { body: Content<Body> & { required: S['bodyRequired'] } } : unknown) &
    (S extends { query: infer Query } ? { query: Parameters<Query> } : unknown)
  responses: { [Status in keyof S['answers']]: Content<S['answers'][Status]> & { description: string } }
  getRoutingPath(): S['path']
}

/** One distinct form of an operation, and the releases that share it. */
export class RouteForm<Releases extends readonly string[], S extends RouteShape> {
  /** The releases that have this form, oldest first. */
  readonly releases: Releases
  readonly #make: () => unknown
  #route: DefinedRoute<S> | undefined

  /**
   * The type is given, not inferred. The emitter writes type and value from one source, so they agree; inferring
   * thousands of such types is what would make a check of them slow.
   */
  constructor(releases: Releases, make: () => object) {
    this.releases = releases
    this.#make = make
  }

  /** The route, for `app.openapi()`. It is made when it is first asked for. */
  get route(): DefinedRoute<S> {
    this.#route ??= createRoute(this.#make() as RouteConfig & { path: string }) as unknown as DefinedRoute<S>
    return this.#route
  }
}
