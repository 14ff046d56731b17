import type { OpenApiDocument, Schema } from '@crmcom-webapi/contract'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

/** Keys the contract adds to JSON Schema. Any other unknown key makes ajv throw. */
const houseKeys = [
  'x-available-from',
  'x-removed-from',
  'x-deprecated-from',
  'x-replaced-by',
  'x-enum-marks',
  'x-evidence',
  'x-evidence-of',
  'x-identifier',
  'x-known-codes',
  'x-legacy-only-from',
  'x-lifetime-seconds',
  'x-note',
  'x-open',
  'x-release-notes',
  'x-sensitive',
  'x-session-lifetime',
  'x-sources',
  'x-token',
]

/** ajv in strict mode over one document: the oracle of what a schema of it accepts. */
export class Validator {
  private readonly ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, logger: false })
  private readonly compiled = new Map<string, ValidateFunction>()

  constructor(document: OpenApiDocument) {
    formats.default(this.ajv)
    this.ajv.addVocabulary([...new Set([...houseKeys, ...Object.keys(document)])])
    this.ajv.addSchema({ ...document, $id: 'https://contract.example/' })
  }

  /** Tells whether the schema at a place, such as `#/components/schemas/Unit`, accepts a value. */
  accepts(pointer: string, value: unknown): boolean {
    return this.at(pointer)(value) as boolean
  }

  /** What the schema at a place says against a value; empty when it accepts it. */
  problems(pointer: string, value: unknown): string {
    const validate = this.at(pointer)
    return validate(value) ? '' : this.ajv.errorsText(validate.errors)
  }

  private at(pointer: string): ValidateFunction {
    const known = this.compiled.get(pointer)
    if (known) return known
    const validate = this.ajv.compile({ $ref: `https://contract.example/${encodeURI(pointer)}` })
    this.compiled.set(pointer, validate)
    return validate
  }
}

/** Where a component schema stands. */
export const schemaAt = (name: string): string => `#/components/schemas/${name}`

/** A schema that is more than `true` or `false`. */
export const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null
