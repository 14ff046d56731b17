import type { RouteConfig, z } from '@hono/zod-openapi'
import { routeForms } from './generated/routes.gen.js'
import { schemaForms } from './generated/schemas.gen.js'

export type OperationId = keyof typeof routeForms

/** A route of some operation. Its exact type is that of an entry of {@link routeForms}. */
export type Route = RouteConfig & { getRoutingPath(): string }

/**
 * Finds the route an operation has in a release.
 *
 * @param state A release of {@link releases}: what `resolveRelease().state` gives.
 * @returns The route, or `undefined` when the release does not have the operation.
 */
export function routeOf(operationId: OperationId, state: string): Route | undefined {
  // The emitter wrote both tables. Picking from the exact type would join the types of all operations, at their number squared.
  const forms = (routeForms as unknown as Table)[operationId] ?? []
  return forms.find(({ releases }) => releases.includes(state))?.route
}

type Table = { readonly [id: string]: readonly { releases: readonly string[]; route: Route }[] }

/** Lists the validators of one release by component name. */
export function schemasOf(state: string): { [name: string]: z.ZodType } {
  const forms = schemaForms as unknown as readonly { name: string; releases: readonly string[]; schema: z.ZodType }[]
  return Object.fromEntries(
    forms.filter(({ releases }) => releases.includes(state)).map(({ name, schema }) => [name, schema]),
  )
}
