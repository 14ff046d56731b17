import type { Schema } from './document.js'
import { isRequiredOnly } from './project.js'

/** A statement of the contract that OpenAPI 3.0.3 cannot express. */
export interface DownLevelNote {
  /** Where the statement stands in the OpenAPI 3.1 document, as a JSON pointer. */
  pointer: string
  /** The rule, and the key under which it is kept. */
  text: string
}

/** Thrown when a document holds something for which no OpenAPI 3.0.3 form is known. */
export class DownLevelError extends Error {
  override readonly name = 'DownLevelError'
  readonly code = 'DOWN_LEVEL_IMPOSSIBLE'

  constructor(
    /** JSON pointer into the document. */
    readonly pointer: string,
    readonly reason: string,
  ) {
    super(`${pointer}: ${reason}`)
  }
}

type Json = { [key: string]: unknown }
type Dependencies = { [name: string]: string[] }

/** Keywords that mean the same in both versions and hold no schema. */
const plain = new Set(
  (
    'title multipleOf maximum minimum maxLength minLength pattern maxItems minItems uniqueItems maxProperties ' +
    'minProperties enum format default discriminator readOnly writeOnly xml externalDocs example deprecated description'
  ).split(' '),
)

/** The keywords that speak of one type only, so that a list of types can be taken apart. */
const keywordsOfType: { [type: string]: readonly string[] } = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  boolean: [],
}

/** Rewrites single schemas. What OpenAPI 3.0.3 cannot express becomes a note, words and an `x-` key. */
export class SchemaDownLeveller {
  readonly notes: DownLevelNote[] = []
  /** Components made here: the alternatives of a choice between single fields. */
  readonly made = new Map<string, Json>()

  /** `taken` are the names of the component schemas of the document. */
  constructor(private readonly taken: ReadonlySet<string>) {}

  /** Rewrites a component schema. Its name lets the alternatives of a choice become components too. */
  component(name: string, source: unknown, at: string): Json {
    return described(this.split(source, at, name))
  }

  schema(source: unknown, at: string): Json {
    return described(this.split(source, at))
  }

  note(pointer: string, text: string): void {
    this.notes.push({ pointer, text })
  }

  /** Rewrites a schema and hands back the words apart, for a holder that has a description of its own. */
  split(source: unknown, at: string, name?: string): { schema: Json; words: string[] } {
    if (source === true) return { schema: {}, words: [] }
    if (source === false) return { schema: { not: {} }, words: [] }
    if (!isRecord(source)) throw new DownLevelError(at, 'is not a schema')
    const keys = Object.keys(source)
    if (source['$ref'] !== undefined && keys.length === 1) return { schema: { $ref: source['$ref'] }, words: [] }

    const schema: Json = {}
    const words: string[] = []
    for (const key of keys) this.keyword(source as Schema, key, at, schema, words)
    this.content(source as Schema, at, schema, words)
    typed(source as Schema, schema, at)
    if (isChoiceOfFields(source as Schema)) this.takeApart(source as Schema, schema, at, name)
    else this.dependencies((source as Schema).dependentRequired ?? {}, at, schema, words)
    return { schema, words }
  }

  private keyword(source: Schema, key: string, at: string, schema: Json, words: string[]): void {
    const value = source[key]
    const below = `${at}/${key}`
    if (plain.has(key) || key.startsWith('x-')) schema[key] = value
    else if (key === 'properties') schema[key] = this.properties(value as { [name: string]: Schema }, below)
    else if (key === 'items' || key === 'not') schema[key] = this.schema(value, below)
    else if (key === 'additionalProperties')
      schema[key] = typeof value === 'boolean' ? value : this.schema(value, below)
    else if (key === 'allOf') schema[key] = [...((schema[key] as Json[]) ?? []), ...this.list(value, below)]
    else if (key === '$ref') schema['allOf'] = [{ $ref: value }, ...((schema['allOf'] as Json[]) ?? [])]
    else if (key === 'oneOf' || key === 'anyOf') this.choice(source, key, at, schema, words)
    else if (key === 'required') {
      if ((value as string[]).length > 0) schema[key] = value
    } else if (key === 'const') schema['enum'] = [value]
    else if (key === 'exclusiveMinimum' || key === 'exclusiveMaximum') exclusive(source, key, schema)
    else if (key === 'examples') this.examples(source, at, schema)
    else if (key === '$comment') schema['x-comment'] = value
    else if (key === 'type') schema[key] = value
    else if (!['contentMediaType', 'contentEncoding', 'contentSchema', 'dependentRequired'].includes(key))
      throw new DownLevelError(below, `no OpenAPI 3.0.3 form of "${key}" is known`)
  }

  private properties(properties: { [name: string]: Schema }, at: string): Json {
    return Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [
        name,
        this.schema(property, `${at}/${escapePointer(name)}`),
      ]),
    )
  }

  private list(branches: unknown, at: string): Json[] {
    return (branches as Schema[]).map((branch, index) => this.schema(branch, `${at}/${index}`))
  }

  /** A wrapped reference would turn a named alternative into a nameless one, so what stands beside it moves up. */
  private choice(source: Schema, key: 'oneOf' | 'anyOf', at: string, schema: Json, words: string[]): void {
    const branches = source[key] as Schema[]
    const marks: Json[] = []
    schema[key] = branches.map((branch, index) => {
      const { $ref, ...beside } = branch as Schema
      const movable = Object.keys(beside).every((name) => name.startsWith('x-') || name === 'deprecated')
      if ($ref === undefined || !movable) return this.schema(branch, `${at}/${key}/${index}`)
      if (Object.keys(beside).length > 0) marks.push({ index, ...beside })
      if (beside.deprecated) {
        const text = `${nameOf($ref)} is deprecated.`
        words.push(text)
        this.note(
          `${at}/${key}/${index}`,
          `${text} 3.0.3 cannot mark one alternative; the mark is kept in x-branch-marks.`,
        )
      }
      return { $ref }
    })
    if (marks.length > 0) schema['x-branch-marks'] = marks
    const [only, ...others] = schema[key] as Json[]
    if (only?.['$ref'] !== undefined && others.length === 0) {
      delete schema[key]
      schema['allOf'] = [...((schema['allOf'] as Json[]) ?? []), only]
    }
  }

  private examples(source: Schema, at: string, schema: Json): void {
    const examples = source['examples'] as unknown[]
    if (source['example'] === undefined && examples.length > 0) schema['example'] = examples[0]
    if (source['example'] === undefined && examples.length < 2) return
    schema['x-examples'] = examples
    this.note(`${at}/examples`, 'A schema of 3.0.3 has one example; all of them are kept in x-examples.')
  }

  private content(source: Schema, at: string, schema: Json, words: string[]): void {
    const { contentMediaType, contentEncoding, contentSchema } = source
    const kept: string[] = []
    const keep = (key: string, value: unknown) => {
      schema[key] = value
      kept.push(key)
    }
    const sentences: string[] = []
    if (contentEncoding !== undefined) {
      keep('x-content-encoding', contentEncoding)
      sentences.push(`The text is encoded as ${contentEncoding}.`)
    }
    if (contentMediaType !== undefined) {
      keep('x-content-media-type', contentMediaType)
      sentences.push(`The text is ${contentMediaType}.`)
    }
    if (contentSchema !== undefined) {
      keep('x-content-schema', this.schema(contentSchema, `${at}/contentSchema`))
      const { $ref } = contentSchema
      sentences.push(`What it holds is described by ${$ref === undefined ? 'x-content-schema' : nameOf($ref)}.`)
    }
    if (kept.length === 0) return
    words.push(sentences.join(' '))
    this.note(at, `${sentences.join(' ')} 3.0.3 cannot describe the content of a text; kept in ${kept.join(', ')}.`)
  }

  private dependencies(dependencies: Dependencies, at: string, schema: Json, words: string[]): void {
    if (Object.keys(dependencies).length === 0) return
    schema['x-dependent-required'] = dependencies
    const text = inWords({ dependentRequired: dependencies }, at)
    words.push(text)
    this.note(`${at}/dependentRequired`, `${text} 3.0.3 has no dependentRequired; kept in x-dependent-required.`)
  }

  /**
   * Writes a choice between single fields of a closed object as a choice between closed objects, each
   * with its own fields. 3.0.3 could say the required-only form too, but generators make empty types
   * of such branches. Fields that come only together with a rival leave the alternative with it, and
   * fields its own key asks for become required: so most of `dependentRequired` needs no words.
   */
  private takeApart(source: Schema, schema: Json, at: string, name: string | undefined): void {
    const { properties, required, additionalProperties } = schema
    for (const key of ['properties', 'required', 'additionalProperties']) delete schema[key]
    const branches = source.oneOf as Schema[]
    const keys = branches.map(keyOf)
    schema['oneOf'] = branches.map((branch, index) => {
      const key = keyOf(branch)
      const absent = new Set(keys.filter((rival) => rival !== key))
      const needed = new Set([...((required as string[] | undefined) ?? []), key])
      const left = settle(source.dependentRequired ?? {}, absent, needed)
      for (const one of needed)
        if (absent.has(one)) throw new DownLevelError(`${at}/oneOf/${index}`, `"${key}" asks for its rival "${one}"`)
      const { required: _, ...own } = branch
      const words: string[] = []
      const alternative: Json = {
        ...own,
        type: 'object',
        required: [...needed],
        properties: Object.fromEntries(Object.entries(properties as Json).filter(([field]) => !absent.has(field))),
        additionalProperties,
      }
      this.dependencies(left, at, alternative, words)
      const full = described({ schema: alternative, words })
      return name === undefined ? full : { $ref: `#/components/schemas/${this.make(`${name}By${pascal(key)}`, full)}` }
    })
  }

  private make(name: string, schema: Json): string {
    let free = name
    for (let count = 2; this.taken.has(free) || this.made.has(free); count++) free = `${name}${count}`
    this.made.set(free, schema)
    return free
  }
}

/** Says a rule over the fields of an object in words. It may hold `required`, `dependentRequired` and choices of them. */
export function inWords(rules: Schema, at: string): string {
  const sentences: string[] = []
  for (const [key, value] of Object.entries(rules)) {
    if (key === 'type' || key.startsWith('x-')) continue
    if (key === 'description') sentences.push(String(value).trim())
    else if (key === 'required') sentences.push(`${names(value as string[], 'and')} must be sent.`)
    else if (key === 'dependentRequired')
      for (const [name, targets] of Object.entries(value as Dependencies))
        sentences.push(`\`${name}\` may be sent only together with ${names(targets, 'and')}.`)
    else if (key === 'allOf') for (const rule of value as Schema[]) sentences.push(inWords(rule, `${at}/allOf`))
    else if (key === 'not' && isRequiredOnly(value as Schema))
      sentences.push(`${names((value as Schema).required ?? [], 'and')} must not be sent together.`)
    else if ((key === 'oneOf' || key === 'anyOf') && (value as Schema[]).every(isRequiredOnly)) {
      const choices = (value as Schema[]).map((branch) => names(branch.required ?? [], 'together with'))
      sentences.push(`${key === 'oneOf' ? 'Exactly' : 'At least'} one of ${choices.join(', ')} must be sent.`)
    } else throw new DownLevelError(`${at}/${key}`, 'no words are known for this rule')
  }
  return sentences.join(' ')
}

/** Adds words to the description of a node. */
export function withWords<T extends Json>(node: T, words: readonly string[]): T {
  if (words.length === 0) return node
  const description = node['description'] === undefined ? [] : [String(node['description']).trim()]
  return { ...node, description: [...description, ...words].join('\n\n') }
}

export function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1')
}

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function described({ schema, words }: { schema: Json; words: string[] }): Json {
  return withWords(schema, words)
}

/** Settles the types: null becomes `nullable`, what is left of a list becomes `anyOf`. */
function typed(source: Schema, schema: Json, at: string): void {
  if (Array.isArray(source.enum) && source.const !== undefined)
    throw new DownLevelError(at, 'has const beside enum: write one of them')
  const values = schema['enum'] as unknown[] | undefined
  if (source.type === undefined) {
    if (source.const !== undefined && source.const !== null) schema['type'] = typeOf(source.const)
    if (source.const === null) Object.assign(schema, nothing)
    return
  }
  const list = [source.type].flat()
  const types = list.filter((type) => type !== 'null' && !(type === 'integer' && list.includes('number')))
  const nullable = list.includes('null') && (values === undefined || values.includes(null))
  delete schema['type']
  if (types.length === 0) {
    Object.assign(schema, nothing)
    return
  }
  const part = (type: string, keywords: Json): Json => ({
    type,
    ...(nullable ? { nullable: true } : {}),
    ...(type === 'array' && keywords['items'] === undefined ? { items: {} } : {}),
  })
  const [only, ...others] = types as [string, ...string[]]
  if (others.length === 0) {
    // The type first, as a person would write it.
    const rest = { ...schema }
    for (const key of Object.keys(schema)) delete schema[key]
    Object.assign(schema, part(only, rest), rest)
    return
  }
  const branches = types.map((type) => {
    const own = Object.fromEntries(
      (keywordsOfType[type] ?? []).filter((key) => key in schema).map((key) => [key, schema[key]]),
    )
    return { ...part(type, own), ...own }
  })
  for (const key of types.flatMap((type) => keywordsOfType[type] ?? [])) delete schema[key]
  if (schema['anyOf'] !== undefined) {
    schema['allOf'] = [...((schema['allOf'] as Json[]) ?? []), { anyOf: schema['anyOf'] }]
  }
  schema['anyOf'] = branches
}

/** The 3.0.3 form of `type: null`. */
const nothing = { type: 'string', nullable: true, enum: [null] }

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (Number.isInteger(value)) return 'integer'
  return typeof value
}

/** A numeric exclusive bound becomes a flag beside the bound; of two bounds the narrower one stays. */
function exclusive(source: Schema, key: 'exclusiveMinimum' | 'exclusiveMaximum', schema: Json): void {
  const bound = key === 'exclusiveMinimum' ? 'minimum' : 'maximum'
  const value = source[key] as number
  const other = source[bound] as number | undefined
  if (other !== undefined && (key === 'exclusiveMinimum' ? other > value : other < value)) return
  schema[bound] = value
  schema[key] = true
}

function isChoiceOfFields(source: Schema): boolean {
  const { oneOf, properties, additionalProperties } = source
  if (oneOf === undefined || properties === undefined || additionalProperties !== false) return false
  if (![source.type].flat().includes('object') || oneOf.length < 2) return false
  if (!oneOf.every((branch) => isRequiredOnly(branch) && branch.required?.length === 1)) return false
  const keys = oneOf.map(keyOf)
  return new Set(keys).size === keys.length && keys.every((key) => Object.hasOwn(properties, key))
}

function keyOf(branch: Schema): string {
  return (branch.required as string[])[0] as string
}

/**
 * Carries dependencies through an alternative: what needs an absent field is absent too, what a needed
 * field needs is needed too. Hands back the dependencies this leaves open.
 */
function settle(dependencies: Dependencies, absent: Set<string>, needed: Set<string>): Dependencies {
  for (let size = -1; size !== absent.size + needed.size; ) {
    size = absent.size + needed.size
    for (const [name, targets] of Object.entries(dependencies)) {
      if (needed.has(name)) for (const target of targets) needed.add(target)
      else if (targets.some((target) => absent.has(target))) absent.add(name)
    }
  }
  const open = Object.entries(dependencies)
    .filter(([name]) => !absent.has(name))
    .map(([name, targets]): [string, string[]] => [name, targets.filter((target) => !needed.has(target))])
  return Object.fromEntries(open.filter(([, targets]) => targets.length > 0))
}

function names(list: readonly string[], joint: string): string {
  const quoted = list.map((name) => `\`${name}\``)
  if (joint !== 'and' || quoted.length < 3) return quoted.join(` ${joint} `)
  return `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

function pascal(name: string): string {
  return name.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
