import { createRoute, type RouteConfig, z } from '@hono/zod-openapi'
import { raw } from './raw.js'

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

/** A choice of which exactly one alternative fits. */
export type Either<Schemas> = Schemas extends readonly z.core.SomeType[] ? z.ZodXor<Schemas> : never

/** Makes a choice whose type is worked out when it is used. */
export function either<const Schemas extends readonly unknown[]>(schemas: Schemas, schema: object): Either<Schemas> {
  return z
    .xor(schemas as unknown as readonly [z.ZodType, ...z.ZodType[]])
    .openapi(raw(schema)) as unknown as Either<Schemas>
}
