import type { RouteConfig, z } from '@hono/zod-openapi'
import { releases } from './generated/operations.gen.js'
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
 * @throws {RangeError} When it is none of them.
 * @returns The route, or `undefined` when the release does not have the operation.
 */
export function routeOf(operationId: OperationId, state: string): Route | undefined {
  // The emitter wrote both tables. Picking from the exact type would join the types of all operations, at their number squared.
  const forms = (routeForms as unknown as Table)[operationId] ?? []
  check(state)
  return forms.find(({ releases }) => releases.includes(state))?.route
}

/** A release that is not listed has no entry in any table: everything would seem to be missing in it. */
function check(state: string): void {
  if (!(releases as readonly string[]).includes(state))
    throw new RangeError(
      `${typeof state === 'string' ? state : typeof state} is no listed release: give what resolveRelease().state gives`,
    )
}

type Table = { readonly [id: string]: readonly { releases: readonly string[]; route: Route }[] }

/**
 * Finds the validator a component has in a release.
 *
 * @param state A release of {@link releases}: what `resolveRelease().state` gives.
 * @throws {RangeError} When it is none of them.
 * @returns The validator, or `undefined` when the release does not have the component.
 */
export function schemaOf(name: string, state: string): z.ZodType | undefined {
  check(state)
  return schemaForms.find((form) => form.name === name && form.releases.includes(state))?.schema
}

/** Lists the validators of one release by component name. @throws {RangeError} When it is not one of {@link releases}. */
export function schemasOf(state: string): { [name: string]: z.ZodType } {
  check(state)
  return Object.fromEntries(
    schemaForms.filter(({ releases }) => releases.includes(state)).map((form) => [form.name, form.schema]),
  )
}
