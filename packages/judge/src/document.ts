import { escapePointer, isRequiredOnly, type OpenApiDocument, resolveRef, type Schema } from '@crmcom-webapi/contract'
import { isDateTimeLocal } from '@crmcom-webapi/contract/date-time'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

const id = 'https://contract.invalid/'

/** Keywords the walk follows itself; ajv judges everything else a schema says. */
const followed = new Set(['$ref', 'properties', 'items', 'allOf', 'anyOf', 'oneOf', 'contentSchema'])

/** What one level says, by its words: documents of several releases say most things alike. */
const levels = new Map<string, ValidateFunction | undefined>()
let levelMaker: Ajv2020 | undefined

/** A document whose schemas can be asked for a verdict, all of it or one level at a time. */
export class JudgedDocument {
  private maker: Ajv2020 | undefined
  private readonly whole = new Map<string, ValidateFunction>()
  private readonly levels = new Map<string, ValidateFunction | undefined>()
  private readonly nodes = new Map<string, Schema>()
  private readonly members = new Map<string, ReadonlyMap<string, string>>()

  private static readonly known = new WeakMap<OpenApiDocument, JudgedDocument>()

  constructor(readonly document: OpenApiDocument) {}

  /** One for a document, whoever asks for it, so that what is compiled of it is compiled once. */
  static of(document: OpenApiDocument): JudgedDocument {
    const judged = JudgedDocument.known.get(document) ?? new JudgedDocument(document)
    JudgedDocument.known.set(document, judged)
    return judged
  }

  /** The node at a place, such as `#/components/schemas/Unit`. */
  at(pointer: string): Schema {
    let node = this.nodes.get(pointer)
    if (!node) {
      node = resolveRef(this.document, pointer)
      this.nodes.set(pointer, node)
    }
    return node
  }

  /** Where the schemas of an object's properties stand, by the names of the properties. */
  properties(pointer: string): ReadonlyMap<string, string> {
    let places = this.members.get(pointer)
    if (!places) {
      const names = Object.keys(this.at(pointer).properties ?? {})
      places = new Map(names.map((name) => [name, below(pointer, 'properties', name)]))
      this.members.set(pointer, places)
    }
    return places
  }

  /** Tells whether ajv accepts a value, everything below the schema included. */
  accepts(pointer: string, value: unknown): boolean {
    let validate = this.whole.get(pointer)
    if (!validate) {
      validate = this.ajv().compile({ $ref: id + encodePointer(pointer) })
      this.whole.set(pointer, validate)
    }
    return validate(value) as boolean
  }

  /** What one level of a schema says against a value, without what stands in its properties, items and branches. */
  level(pointer: string, value: unknown): ErrorObject[] {
    if (!this.levels.has(pointer)) this.levels.set(pointer, this.compileLevel(ownRules(this.at(pointer))))
    const validate = this.levels.get(pointer)
    return validate === undefined || validate(value) ? [] : (validate.errors ?? [])
  }

  /** What refers to nothing is made once for all documents. */
  private compileLevel(rules: object): ValidateFunction | undefined {
    const text = JSON.stringify(rules)
    if (text.includes('"$ref"')) return this.ajv().compile(rules)
    if (!levels.has(text)) {
      levelMaker ??= newAjv()
      levels.set(text, text === '{}' ? undefined : levelMaker.compile(rules))
    }
    return levels.get(text)
  }

  private ajv(): Ajv2020 {
    if (!this.maker) {
      this.maker = newAjv()
      this.maker.addSchema({ ...this.document, $id: id })
    }
    return this.maker
  }
}

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    logger: false,
    validateSchema: false,
    // One function for each schema, as it stands: ajv makes them in a third of the time, and they run no slower.
    inlineRefs: false,
    code: { optimize: false },
  })
  formats.default(ajv)
  ajv.addFormat('date-time-local', isDateTimeLocal)
  return ajv
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
    if (followed.has(key) || notRules.has(key) || key.startsWith('x-')) continue
    rules[key] = withOuterRefs(value)
  }
  // additionalProperties looks at the names, so they stay.
  if (schema.properties && (schema.additionalProperties ?? true) !== true)
    rules['properties'] = Object.fromEntries(Object.keys(schema.properties).map((name) => [name, true]))
  return rules
}

const notRules = new Set(['examples', 'example', 'description', 'title', 'deprecated', 'default'])

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
