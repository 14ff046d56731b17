import type { RouteConfig, z } from '@hono/zod-openapi'
import { routeForms } from './generated/routes.gen.js'
import * as schemas from './generated/schemas.gen.js'
import type { SchemaForm } from './schema-form.js'

/** Every form of every component. Its type says nothing of the single ones: joining them all would take long. */
export const schemaForms: readonly SchemaForm[] = Object.values(schemas as unknown as { [id: string]: SchemaForm })

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

/**
 * Finds the validator a component has in a release.
 *
 * @param state A release of {@link releases}: what `resolveRelease().state` gives.
 * @returns The validator, or `undefined` when the release does not have the component.
 */
export function schemaOf(name: string, state: string): z.ZodType | undefined {
  return schemaForms.find((form) => form.name === name && form.releases.includes(state))?.schema
}

/** Lists the validators of one release by component name. */
export function schemasOf(state: string): { [name: string]: z.ZodType } {
  return Object.fromEntries(
    schemaForms.filter(({ releases }) => releases.includes(state)).map((form) => [form.name, form.schema]),
  )
}
