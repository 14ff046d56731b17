import {
  eachChild,
  escapePointer,
  listOperations,
  type OpenApiDocument,
  pathItemOf,
  pathTo,
  referencesOf,
  type Schema,
  walk,
} from '@crmcom-webapi/contract'
import { CodegenError } from './codegen-error.js'

/** Stops at the first thing that the emitters would leave out or write wrongly, with its place. */
export function checkSupported(bundle: OpenApiDocument): void {
  if (Object.keys(bundle.webhooks ?? {}).length > 0) throw new CodegenError('#/webhooks', 'webhooks are not supported')
  walk(bundle, (spot) => {
    if (
      spot.pointer.startsWith('#/components/') &&
      /^schema$/.test(spot.kind) &&
      spot.pointer.split('/').length === 4
    ) {
      const name = spot.pointer.slice('#/components/schemas/'.length)
      if (!/^[A-Za-z0-9._-]+$/.test(name) || name === '__proto__')
        throw new CodegenError(spot.pointer, 'a component is named by letters, digits, ".", "-" and "_"')
    }
    if (spot.kind === 'schema' && typeof spot.node === 'object') checkSchema(spot.node as Schema, spot.pointer)
    for (const { kind, ref, pointer } of referencesOf(spot, undefined)) {
      if (kind !== 'schema' || pointer.includes('/discriminator/')) continue
      const steps = pathTo(bundle, ref) ?? []
      if (steps.length !== 3 || steps[2]?.key !== 'schemas')
        throw new CodegenError(pointer, `"${ref}" leads into a component: make what it names a component`)
    }
  })
  checkCircles(bundle)
  for (const { path, method, operation } of listOperations(bundle)) {
    const at = `#/paths/${escapePointer(path)}/${method}`
    const place = pathTo(bundle, at) === undefined ? `#/paths/${escapePointer(path)}` : at
    if (!operation.operationId) throw new CodegenError(place, 'an operation needs an operationId')
    if (/[\s`\\$]/.test(operation.operationId))
      throw new CodegenError(`${place}/operationId`, 'an operationId has no white space and none of ` \\ $')
    if (operation.responses === undefined) throw new CodegenError(place, 'an operation needs responses')
    if (operation.callbacks !== undefined) throw new CodegenError(`${place}/callbacks`, 'callbacks are not supported')
    if (/[\s`\\$#?]/.test(path)) throw new CodegenError(place, 'a path has no white space and none of ` \\ $ # ?')
    const item = pathItemOf(bundle, bundle.paths[path] ?? {})
    if (item['servers'] !== undefined || operation['servers'] !== undefined)
      throw new CodegenError(place, 'servers of a single path or operation are not supported')
  }
}

/** A list of itself has no end for TypeScript: a type may only name itself from inside of an object. */
function checkCircles(bundle: OpenApiDocument): void {
  const schemas = bundle.components?.schemas ?? {}
  const done = new Set<string>()
  const visit = (node: unknown, open: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return
    const { $ref } = node as Schema
    const name = $ref === undefined ? undefined : decodeURIComponent($ref.slice('#/components/schemas/'.length))
    if (name !== undefined && open.includes(name))
      throw new CodegenError(`#/components/schemas/${name}`, 'contains itself with no object in between')
    if (name !== undefined && !done.has(name)) {
      visit(schemas[name], [...open, name])
      done.add(name)
    }
    eachChild('schema', node as { [key: string]: unknown }, (_kind, value, key) => {
      if (['items', 'allOf', 'anyOf', 'oneOf'].includes(key)) visit(value, open)
    })
  }
  for (const name of Object.keys(schemas)) visit({ $ref: `#/components/schemas/${name}` }, [])
}

function checkSchema(schema: Schema, at: string): void {
  if (schema.prefixItems) throw new CodegenError(at, 'keyword "prefixItems" is not supported')
  const isPlain = (value: unknown) => typeof value !== 'object' || value === null
  if (![schema.const, ...(schema.enum ?? [])].every(isPlain))
    throw new CodegenError(at, 'enum and const take plain values only')
}
