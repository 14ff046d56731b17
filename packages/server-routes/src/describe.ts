import type { OpenApiDocument, Operation, Parameter, RequestBody, Response, Schema } from '@crmcom-webapi/contract'
import { createRoute, type RouteConfig, type z } from '@hono/zod-openapi'
import type { Route } from './lookup.js'

type Json = { 'application/json': { schema: z.ZodType } }

/**
 * Gives a route the words, marks and examples of a contract, so that a server that has it says of itself what the
 * contract says (`app.getOpenAPI31Document()`). A route works without; to publish the contract as it stands,
 * serve `project(bundle, release)`.
 *
 * @param contract The contract of a release that has the route.
 * @throws {Error} When it has no such operation.
 */
export function describeRoute(route: Route, contract: OpenApiDocument): Route {
  const operation = (contract.paths[route.path] as { [method: string]: Operation } | undefined)?.[route.method]
  if (!operation) throw new Error(`the contract has no ${route.method} ${route.path}`)
  const { parameters = [], requestBody, responses, ...words } = operation
  const { body, query } = route.request ?? {}
  const whole = {
    ...words,
    method: route.method,
    path: route.path,
    request: {
      ...(body && { body: described(body as { content: Json }, requestBody, contract) }),
      ...(query && { query: describedQuery(query as z.ZodObject, parameters, contract) }),
    },
    responses: Object.fromEntries(
      Object.entries(route.responses).map(([status, answer]) => [
        status,
        described(answer as { content?: Json }, responses[status], contract),
      ]),
    ),
  }
  return createRoute(whole as unknown as RouteConfig & { path: string })
}

/** Metadata that says a type is taken for the whole schema: the library adds nothing of its own. */
function described(part: { content?: Json }, words: RequestBody | Response | undefined, contract: OpenApiDocument) {
  const { content, ...rest } = follow(contract, words ?? {}) as Partial<Response>
  const schema = part.content?.['application/json'].schema
  if (!schema) return rest
  const media = content?.['application/json'] ?? {}
  const name = media.schema?.$ref?.split('/').at(-1)
  const raw = follow(contract, media.schema ?? {}) as object
  return {
    ...rest,
    content: { 'application/json': { ...media, schema: name ? schema.openapi(name, raw) : schema.openapi(raw) } },
  }
}

function describedQuery(query: z.ZodObject, parameters: readonly Parameter[], contract: OpenApiDocument): z.ZodObject {
  const resolved = parameters.map((parameter) => follow(contract, parameter) as Parameter)
  const shape = Object.entries(query.shape).map(([name, schema]) => {
    const param = resolved.find((parameter) => parameter.name === name)
    // A type among the metadata stops the library from writing a schema of its own; the parameter brings the right one.
    const own = param?.schema?.$ref === undefined ? param?.schema : { type: 'string' }
    return [name, (schema as z.ZodType).openapi({ ...own, param } as object)]
  })
  return query.safeExtend(Object.fromEntries(shape)) as z.ZodObject
}

/** What a reference within the contract stands for. */
function follow(contract: OpenApiDocument, part: Schema | Parameter | RequestBody | Response): unknown {
  if (!('$ref' in part) || typeof part.$ref !== 'string') return part
  const target = part.$ref.split('/').slice(1) as ['components', 'schemas', string]
  return contract[target[0]]?.[target[1]]?.[target[2]]
}
