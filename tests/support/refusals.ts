import {
  bundle,
  escapePointer,
  type InputReader,
  inputReader,
  isRequiredOnly,
  listOperations,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PlacedOperation,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'
import { listExamples } from '@crmcom-webapi/test-support/examples'
import { generate } from '@crmcom-webapi/test-support/generate'
import { Validator } from '@crmcom-webapi/test-support/validator'

/** The four mistakes that everything is to refuse in the same words. */
export type Mistake = 'unknown field' | 'wrong enum' | 'two identifiers' | 'missing one'

export interface Input {
  readonly [name: string]: unknown
}

/** An input of an operation with one mistake in it. */
export interface Wrong {
  operationId: string
  mistake: Mistake
  /** Where the mistake is: the member that is wrong or missing, or the object of a choice. */
  place: string
  /** The parameters that words about the mistake may name. */
  names: readonly string[]
  /** An identifier whose fields were guessed names nothing: to the types, a field that nobody guessed may come by `more`. */
  isLeftToMore: boolean
  input: Input
}

type Path = readonly (string | number)[]

/** Always the same: the smallest value there is, without anything optional. */
const least = () => 0.99

const strange = 'not_in_the_contract'
const noValue = 'NOT_ONE_OF_THEM'

/** What an operation takes in one release, told apart by what has to be known of it here. */
export class Taken {
  readonly schema: Schema
  private readonly read: InputReader

  constructor(
    readonly document: OpenApiDocument,
    readonly placed: PlacedOperation,
    private readonly validator: Validator,
  ) {
    const { operation } = placed
    const body = operation.requestBody?.content['application/json']?.schema
    this.schema = operation.parameters ? querySchema(operation) : (body ?? { type: 'object', properties: {} })
    this.read = inputReader(document, operation.operationId, bundle)
  }

  /** Whether the contract takes an input. */
  private accepts(input: Input): boolean {
    const { operation, path, method } = this.placed
    const { value, refused } = this.read(input)
    if (refused.length > 0) return false
    const at = `#/paths/${escapePointer(path)}/${method}`
    if (operation.parameters) return fits(this.schema, input) && this.partsFit(`${at}/parameters`, value as Input)
    const body = `${at}/requestBody/content/application~1json/schema`
    return operation.requestBody === undefined || this.validator.accepts(body, value)
  }

  get id(): string {
    return this.placed.operation.operationId
  }

  get isQuery(): boolean {
    return this.placed.operation.parameters !== undefined
  }

  /** Rules between parameters are no schema of the document, so the parameters of a query are judged one by one. */
  private partsFit(at: string, input: Input): boolean {
    const { parameters = [] } = this.placed.operation
    return Object.entries(input).every(([name, value]) => {
      const index = parameters.findIndex((one) => one.name === name)
      const meaning = parameters[index]?.['x-identifier'] === undefined ? '' : '/contentSchema'
      return index >= 0 && this.validator.accepts(`${at}/${index}/schema${meaning}`, value)
    })
  }

  /** Inputs it takes: those of its examples, and each of them with one more of what may be there. */
  rights(): Input[] {
    const token = this.schemaOf(this.schema).properties?.['token'] ? { token: 'x' } : {}
    const begun = (this.isQuery ? this.queries() : this.bodies())
      .map((input) => ({ ...input, ...token }))
      .filter((input) => this.accepts(input))
    const seen = new Set<string>()
    const rights = [...begun]
    for (const right of rights)
      for (const { path, schema, value } of this.places(right))
        for (const [name, property] of Object.entries(schema.properties ?? {})) {
          const place = patternOf([...path, name])
          if (name in value || seen.has(place)) continue
          const inner = this.schemaOf(property)
          const more = put(right, [...path, name], generate(this.document, inner, least)) as Input
          if (!this.accepts(more)) continue
          seen.add(place)
          rights.push(more)
        }
    return rights
  }

  private bodies(): Input[] {
    const examples = listExamples(this.document).filter(
      ({ operationId, of }) => operationId === this.id && of === 'request',
    )
    return examples.length > 0 ? examples.map(({ value }) => value as Input) : [{}]
  }

  private queries(): Input[] {
    const { parameters = [], 'x-parameter-rules': rules } = this.placed.operation
    const valueFor = (name: string) => {
      const parameter = parameters.find((one) => one.name === name)
      const { example, schema = {}, 'x-identifier': identifier } = parameter ?? ({} as Partial<Parameter>)
      if (example === undefined) return generate(this.document, this.schema.properties?.[name] ?? schema, least)
      if (identifier === undefined) return example
      const [field = '', ...rest] = String(example).split('=')
      return { [field]: rest.join('=') }
    }
    const needed = parameters.filter(({ required }) => required).map(({ name }) => name)
    const choices = rules?.oneOf?.map(({ required = [] }) => required) ?? [[]]
    return choices.map((choice) =>
      Object.fromEntries([...new Set([...needed, ...choice])].map((name) => [name, valueFor(name)])),
    )
  }

  /** The objects of an input, with what is known of them. */
  places(input: Input): { path: Path; schema: Schema; value: Input }[] {
    const found: { path: Path; schema: Schema; value: Input }[] = []
    const visit = (written: Schema, value: unknown, path: Path): void => {
      const schema = this.schemaOf(written, value)
      if (Array.isArray(value)) {
        for (const [index, item] of value.entries()) visit(schema.items ?? {}, item, [...path, index])
        return
      }
      if (typeof value !== 'object' || value === null) return
      found.push({ path, schema, value: value as Input })
      for (const [name, inner] of Object.entries(value)) {
        const property = schema.properties?.[name]
        if (property) visit(property, inner, [...path, name])
      }
    }
    visit(this.schema, input, [])
    return found
  }

  /** What a schema stands for; of alternatives the one that has the members of a value. */
  private schemaOf(written: Schema, value?: unknown): Schema {
    const schema = written.$ref ? (resolveRef(this.document, written.$ref) as Schema) : written
    const groups = (schema.oneOf ?? []).filter((branch) => !isRequiredOnly(branch))
    if (groups.length === 0) return schema
    const names = Object.keys((value ?? {}) as object)
    const all = groups.map((branch) => this.schemaOf(branch))
    return all.find(({ properties = {} }) => names.every((name) => name in properties)) ?? (all[0] as Schema)
  }

  /** Every mistake of the four kinds, once at each place that a right input has. */
  wrongs(): Wrong[] {
    const wrongs = new Map<string, Wrong>()
    for (const right of this.rights())
      for (const { path, schema, value } of this.places(right)) {
        const add = (mistake: Mistake, names: readonly string[], at: Path, changed: Input) => {
          const place = patternOf(at)
          const key = `${mistake} ${place} ${names.join()}`
          const input = put(right, path, changed) as Input
          if (wrongs.has(key) || !this.isWritable(input)) return
          const isLeftToMore = mistake === 'missing one' && (schema['x-open']?.['one-of'] ?? []).length > 0
          wrongs.set(key, { operationId: this.id, mistake, place, names, isLeftToMore, input })
        }
        const made = (names: readonly string[]): Input =>
          Object.fromEntries(
            names.map((name) => [name, value[name] ?? generate(this.document, schema.properties?.[name] ?? {}, least)]),
          )
        const without = (names: readonly string[]): Input =>
          Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))

        // In a query an identifier has room for one field.
        const others = this.isQuery && path.length > 0 ? {} : value
        if (schema.additionalProperties === false)
          add('unknown field', [strange], [...path, strange], { ...others, [strange]: 'x' })
        for (const [name, property] of Object.entries(schema.properties ?? {})) {
          const { enum: values, type } = this.schemaOf(property)
          if (values && [type].flat().includes('string') && name in value)
            add('wrong enum', [name], [...path, name], { ...value, [name]: noValue })
        }
        for (const name of schema.required ?? [])
          if (name !== 'token' && name in value) add('missing one', [name], [...path, name], without([name]))

        const choices = choicesOf(schema)
        const all = [...new Set(choices.flat())]
        const given = choices.filter((choice) => choice.every((name) => name in value))
        if (choices.length === 0) continue
        const isFree = choices.some((choice) => choice.length === 0)
        if (!isFree) add('missing one', all, path, without(all))
        for (const choice of choices)
          if (choice.length > 0 && !given.includes(choice) && given.length === 1)
            add('two identifiers', [...new Set([...(given[0] ?? []), ...choice])], path, { ...value, ...made(choice) })
      }
    return [...wrongs.values()].filter(({ input }) => !this.accepts(input))
  }

  /** Whether a client could write it: an identifier in a query is one field and its value. */
  private isWritable(input: Input): boolean {
    return (
      !this.isQuery ||
      Object.values(input).every(
        (value) => typeof value !== 'object' || value === null || Object.keys(value).length === 1,
      )
    )
  }
}

/** Of which sets of members exactly one is to be there. */
function choicesOf(schema: Schema): readonly (readonly string[])[] {
  const guessed = schema['x-open']?.['one-of'] ?? []
  if (guessed.length > 0) return guessed.map((name) => [name])
  return schema.oneOf?.every(isRequiredOnly) ? schema.oneOf.map(({ required = [] }) => required) : []
}

function querySchema(operation: Operation): Schema {
  const { parameters = [], 'x-parameter-rules': rules } = operation
  return {
    ...rules,
    type: 'object',
    properties: Object.fromEntries(
      parameters.map(({ name, schema = {}, 'x-identifier': identifier }) => [
        name,
        identifier === undefined ? schema : (schema.contentSchema as Schema),
      ]),
    ),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: operation['x-open'] !== undefined,
    ...(operation['x-open'] && { 'x-open': operation['x-open'] }),
  }
}

/** Whether an input keeps the rules between the members of a schema. */
function fits(schema: Schema, input: Input): boolean {
  const has = (name: string) => name in input
  const choices = choicesOf(schema)
  return (
    (schema.required ?? []).every(has) &&
    (choices.length === 0 || choices.filter((choice) => choice.every(has)).length === 1) &&
    Object.entries(schema.dependentRequired ?? {}).every(([name, needs]) => !has(name) || needs.every(has))
  )
}

const patternOf = (path: Path): string => path.map((part) => (typeof part === 'number' ? '*' : part)).join('.')

function put(value: unknown, [name, ...rest]: Path, entry: unknown): unknown {
  if (name === undefined) return entry
  if (Array.isArray(value)) return value.map((item, index) => (index === name ? put(item, rest, entry) : item))
  const holder = (value ?? {}) as Input
  return { ...holder, [name]: put(holder[name as string], rest, entry) }
}

/** An input as a query holds it: texts, identifiers as `field=value`. */
export function asQuery(input: Input): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.join(',')
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flat().join('=')
          : String(value),
    ]),
  )
}

/** What every operation of a release takes. */
export function takenIn(document: OpenApiDocument): Taken[] {
  const validator = new Validator(document)
  return listOperations(document).map((placed) => new Taken(document, placed, validator))
}
