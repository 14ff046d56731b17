import { escapePointer, isRequiredOnly, type OpenApiDocument, resolveRef, type Schema } from '@crmcom-webapi/contract'
import { isDateTimeLocal } from '@crmcom-webapi/contract/date-time'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

const id = 'https://contract.invalid/'

/** Keywords the walk follows itself; ajv judges everything else a schema says. */
const followed = new Set(['$ref', 'properties', 'items', 'allOf', 'anyOf', 'oneOf', 'contentSchema'])

/** A document whose schemas can be asked for a verdict, all of it or one level at a time. */
export class JudgedDocument {
  private readonly ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    logger: false,
    validateSchema: false,
    // One function for each schema, as it stands: ajv makes them in a third of the time, and they run no slower.
    inlineRefs: false,
    code: { optimize: false },
  })
  private readonly whole = new Map<string, ValidateFunction>()
  private readonly levels = new Map<string, ValidateFunction>()

  constructor(readonly document: OpenApiDocument) {
    formats.default(this.ajv)
    this.ajv.addFormat('date-time-local', isDateTimeLocal)
    this.ajv.addSchema({ ...document, $id: id })
  }

  /** The node at a place, such as `#/components/schemas/Unit`. */
  at(pointer: string): Schema {
    return resolveRef(this.document, pointer)
  }

  /** Tells whether ajv accepts a value, everything below the schema included. */
  accepts(pointer: string, value: unknown): boolean {
    let validate = this.whole.get(pointer)
    if (!validate) {
      validate = this.ajv.compile({ $ref: id + encodePointer(pointer) })
      this.whole.set(pointer, validate)
    }
    return validate(value) as boolean
  }

  /** What one level of a schema says against a value, without what stands in its properties, items and branches. */
  level(pointer: string, value: unknown): ErrorObject[] {
    let validate = this.levels.get(pointer)
    if (!validate) {
      validate = this.ajv.compile(ownRules(this.at(pointer)))
      this.levels.set(pointer, validate)
    }
    return validate(value) ? [] : (validate.errors ?? [])
  }
}

/** Puts keys behind a pointer. */
export function below(pointer: string, ...keys: Array<string | number>): string {
  return [pointer, ...keys.map((key) => escapePointer(String(key)))].join('/')
}

/** True for a choice that only says which one of several properties is there. */
export function isFieldChoice(branches: readonly Schema[]): boolean {
  return branches.every(isRequiredOnly)
}

function ownRules(schema: Schema): object {
  const rules: { [key: string]: unknown } = {}
  for (const [key, value] of Object.entries(schema)) {
    if (followed.has(key) || key.startsWith('x-') || key === 'examples' || key === 'example') continue
    rules[key] = withOuterRefs(value)
  }
  // additionalProperties looks at the names, so they stay.
  if (schema.properties)
    rules['properties'] = Object.fromEntries(Object.keys(schema.properties).map((name) => [name, true]))
  return rules
}

function withOuterRefs(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withOuterRefs)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' && value.startsWith('#')
        ? id + encodePointer(value)
        : withOuterRefs(value),
    ]),
  )
}

function encodePointer(pointer: string): string {
  return `#${pointer.slice(1).split('/').map(encodeURIComponent).join('/')}`
}
