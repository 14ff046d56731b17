import type { z } from '@hono/zod-openapi'
import { routeForms } from './generated/routes.gen.js'
import { schemaForms } from './generated/schemas.gen.js'

export type OperationId = keyof typeof routeForms

/** A route of one operation; which one depends on the release. */
export type Route = { [Id in OperationId]: (typeof routeForms)[Id][number]['route'] }[OperationId]

/**
 * Finds the route an operation has in a release.
 *
 * @param state A release of {@link releases}: what `resolveRelease().state` gives.
 * @returns The route, or `undefined` when the release does not have the operation.
 */
export function routeOf(operationId: OperationId, state: string): Route | undefined {
  const forms: readonly { releases: readonly string[]; route: Route }[] = routeForms[operationId]
  return forms.find(({ releases }) => releases.includes(state))?.route
}

/** Lists the validators of one release by component name. */
export function schemasOf(state: string): { [name: string]: z.ZodType } {
  const forms: readonly { name: string; releases: readonly string[]; schema: z.ZodType }[] = schemaForms
  return Object.fromEntries(
    forms.filter(({ releases }) => releases.includes(state)).map(({ name, schema }) => [name, schema]),
  )
}
