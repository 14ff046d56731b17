import { createRoute, type RouteConfig } from '@hono/zod-openapi'

/**
 * What the type of a route says: verb, path, what it takes and what it answers. The schemas are zod
 * schemas; that they are is not asked here, because to check it for each would take most of the time.
 */
export interface RouteShape {
  method: string
  path: string
  body?: unknown
  bodyRequired?: boolean
  query?: unknown
  answers: { [status: string | number]: unknown }
}

type Content<Schema> = { content: { 'application/json': { schema: Schema } } }

/** The type `createRoute()` would infer, without the words and marks that make it slow to check. */
export type DefinedRoute<S extends RouteShape> = {
  method: S['method']
  path: S['path']
  request: (S extends { body: infer Body } ? { body: Content<Body> & { required: S['bodyRequired'] } } : unknown) &
    (S extends { query: infer Query } ? { query: Query } : unknown)
  responses: { [Status in keyof S['answers']]: Content<S['answers'][Status]> & { description: string } }
  getRoutingPath(): S['path']
}

/**
 * Makes a route whose type is given, not inferred. The emitter writes the type and the value from one
 * source, so they agree; inferring thousands of such types is what would make a check of them slow.
 */
export function defineRoute<S extends RouteShape>(route: object): DefinedRoute<S> {
  return createRoute(route as RouteConfig & { path: string }) as unknown as DefinedRoute<S>
}
