import {
  listOperations,
  type OpenApiDocument,
  type Operation,
  type PlacedOperation,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'
import type { OperationId } from '@crmcom-webapi/server-routes'

/** What stands in place of a value that nobody may see. */
export const masked = '[redacted]'

/** Hides in a value what the contract marks as sensitive, and whatever it does not know at all. */
export type Mask = (value: unknown) => unknown

/** The masks of one operation. */
export interface OperationMasks {
  input: Mask
  answer: Mask
}

/** Makes the masks of the operations of a contract, each when it is first asked for. */
export function maskOperations(contract: OpenApiDocument): (id: OperationId) => OperationMasks {
  const made = new Map<OperationId, OperationMasks>()
  let placed: Map<string, PlacedOperation> | undefined
  return (id) => {
    const known = made.get(id)
    if (known) return known
    placed ??= new Map(listOperations(contract).map((entry) => [entry.operation.operationId, entry]))
    const masks = masksOf(contract, placed.get(id)?.operation)
    made.set(id, masks)
    return masks
  }
}

function masksOf(contract: OpenApiDocument, operation: Operation | undefined): OperationMasks {
  const maker = new MaskMaker(contract)
  const parameters = operation?.parameters?.map(({ name, schema = {}, ...marks }) => {
    const { contentSchema } = schema as { contentSchema?: Schema }
    const mask = contentSchema
      ? identifierMask(maker.of([contentSchema]))
      : maker.of([{ ...schema, ...marks } as Schema])
    return [name, mask] as const
  })
  const body = operation?.requestBody?.content['application/json']?.schema
  const answer = operation?.responses['200']?.content?.['application/json']?.schema
  return {
    input: parameters ? maskFields(new Map(parameters)) : maker.of(body ? [body] : []),
    answer: maker.of(answer ? [answer] : []),
  }
}

/** In a query an identifier is written `field=value`; a value in another form is hidden whole. */
function identifierMask(fields: Mask): Mask {
  return (value) => {
    const at = typeof value === 'string' ? value.indexOf('=') : -1
    if (typeof value !== 'string' || at < 0) return masked
    const [name, text] = [value.slice(0, at), value.slice(at + 1)]
    const shown = fields({ [name]: text }) as { [name: string]: unknown }
    return Object.entries(shown)
      .map((entry) => entry.join('='))
      .join()
  }
}

/** Walks schemas; one that refers to itself is met again under its name. */
class MaskMaker {
  private readonly known = new Map<string, Mask>()

  constructor(private readonly contract: OpenApiDocument) {}

  /** The mask of a value that fits one of some schemas; what is sensitive in one of them is in all. */
  of(schemas: readonly Schema[]): Mask {
    const [only, ...others] = schemas
    const name = others.length === 0 && only?.['x-sensitive'] !== true ? only?.$ref : undefined
    if (name === undefined) return this.make(schemas)
    const made = this.known.get(name)
    if (made) return made
    let mask: Mask = () => masked
    this.known.set(name, (value) => mask(value))
    mask = this.make(schemas)
    return mask
  }

  private make(schemas: readonly Schema[]): Mask {
    const parts = schemas.flatMap((schema) => this.parts(schema))
    if (parts.length === 0 || parts.some((part) => part['x-sensitive'] === true)) return () => masked
    const items = parts.flatMap((part) => (part.items ? [part.items] : []))
    const ofItem = items.length > 0 ? this.of(items) : () => masked
    const properties = new Map<string, Schema[]>()
    for (const part of parts)
      for (const [name, property] of Object.entries(part.properties ?? {}))
        properties.set(name, [...(properties.get(name) ?? []), property])
    const fields = maskFields(new Map([...properties].map(([name, found]) => [name, this.of(found)])))
    return (value) => {
      if (Array.isArray(value)) return value.map(ofItem)
      return typeof value === 'object' && value !== null ? fields(value) : value
    }
  }

  /** A schema with its alternatives, references followed; a mark beside a reference counts too. */
  private parts(schema: Schema): Schema[] {
    const { $ref, ...rest } = schema
    const own = $ref === undefined ? [] : this.parts(resolveRef(this.contract, $ref) as Schema)
    const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]
    return [...own, rest as Schema, ...branches.flatMap((branch) => this.parts(branch))]
  }
}

function maskFields(fields: ReadonlyMap<string, Mask>): Mask {
  return (value) => {
    if (typeof value !== 'object' || value === null) return masked
    // Copied whole and then looked through, which takes a fraction of what it takes field by field.
    const copy = { ...value } as { [name: string]: unknown }
    for (const name of Object.keys(copy)) {
      const mask = fields.get(name)
      copy[name] = mask === undefined ? masked : mask(copy[name])
    }
    return copy
  }
}
