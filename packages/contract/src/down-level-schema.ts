import type { OpenEnd, Schema } from './document.js'
import { asOneObject, type OneObject } from './down-level-answer.js'
import { DownLevelError } from './down-level-error.js'
import { exclusive, typed } from './down-level-types.js'
import { inWords, type Json, openEndInWords, withWords } from './down-level-words.js'
import { isRequiredOnly } from './project.js'
import { escapePointer, isObject, own } from './walk.js'

/** A statement of the contract that OpenAPI 3.0.3 cannot express. */
export interface DownLevelNote {
  /** Where the statement stands in the OpenAPI 3.1 document, as a JSON pointer. */
  pointer: string
  /** The rule, and the key under which it is kept. */
  text: string
}

type Dependencies = { [name: string]: string[] }

/** What keeps two schemas apart: the field, the values it has in the one, and which one that is. */
interface Distinction {
  path: readonly string[]
  values: unknown[]
  isOfFirst: boolean
}

/** Keywords that mean the same in both versions and hold no schema. */
const plain = new Set(
  (
    'title multipleOf maximum minimum maxLength minLength pattern maxItems minItems uniqueItems maxProperties ' +
    'minProperties enum format default discriminator readOnly writeOnly xml externalDocs example deprecated description'
  ).split(' '),
)

/** Keywords that are rewritten once all others are. */
const handledApart = new Set(
  'exclusiveMinimum exclusiveMaximum contentMediaType contentEncoding contentSchema dependentRequired'.split(' '),
)

/** Rewrites single schemas. What OpenAPI 3.0.3 cannot express becomes a note, words and an `x-` key. */
export class SchemaDownLeveller {
  readonly notes: DownLevelNote[] = []
  /** Components made here: the alternatives of a choice between single fields. */
  readonly made = new Map<string, Json>()

  /** `components` are the component schemas of the document. */
  constructor(private readonly components: { [name: string]: Schema }) {}

  /** Rewrites a component schema. Its name lets the alternatives of a choice become components too. */
  component(name: string, source: unknown, at: string): Json {
    return described(this.split(source, at, name))
  }

  schema(source: unknown, at: string): Json {
    return described(this.split(source, at))
  }

  /** Notes a loss; alternatives made of one schema note the same one once. */
  note(pointer: string, text: string): void {
    if (!this.notes.some((note) => note.pointer === pointer && note.text === text)) this.notes.push({ pointer, text })
  }

  /** Rewrites a schema and hands back the words apart, for a holder that has a description of its own. */
  split(source: unknown, at: string, name?: string): { schema: Json; words: string[] } {
    if (source === true) return { schema: {}, words: [] }
    if (source === false) return { schema: { not: {} }, words: [] }
    if (!isObject(source)) throw new DownLevelError(at, 'is not a schema')
    const keys = Object.keys(source)
    if (source['$ref'] !== undefined && keys.length === 1) return { schema: { $ref: source['$ref'] }, words: [] }

    const answer = this.answer(source as Schema, at)
    if (answer !== undefined) return this.split(answer, at, name)

    const schema: Json = {}
    const words: string[] = []
    for (const key of keys) this.keyword(source as Schema, key, at, schema, words)
    exclusive(source as Schema, 'exclusiveMinimum', schema)
    exclusive(source as Schema, 'exclusiveMaximum', schema)
    this.content(source as Schema, at, schema, words)
    if ((source as Schema)['x-open']) words.push(openEndInWords((source as Schema)['x-open'] as OpenEnd))
    const types = typed(source as Schema, schema, at)
    if (types !== undefined) {
      const text = `It is ${types.map(({ type }) => withArticle(String(type))).join(' or ')}.`
      schema['x-any-of'] = types
      words.push(text)
      this.note(`${at}/type`, `${text} 3.0.3 has no list of types that every generator reads; kept in x-any-of.`)
    }
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
    else if (key === 'examples') this.examples(source, at, schema)
    else if (key === '$comment') schema['x-comment'] = value
    else if (key === 'type') schema[key] = value
    else if (!handledApart.has(key)) throw new DownLevelError(below, `no OpenAPI 3.0.3 form of "${key}" is known`)
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
    if (key === 'oneOf' && source.anyOf === undefined && this.areApartByNot(branches)) {
      // Generators read past `not`, find both alternatives fitting and refuse the value. Where at most
      // one can fit, anyOf says the same as oneOf, and generators take the first that fits.
      schema['anyOf'] = schema[key]
      delete schema[key]
      return
    }
    const [only, ...others] = schema[key] as Json[]
    if (only?.['$ref'] !== undefined && others.length === 0) {
      delete schema[key]
      schema['allOf'] = [...((schema['allOf'] as Json[]) ?? []), only]
    }
  }

  /**
   * Writes a choice between two components that only a `not` keeps apart as a reference to one object, where
   * it comes to that. Hands back nothing for any other schema.
   */
  private answer(source: Schema, at: string): Schema | undefined {
    const { type = 'object', oneOf, ...beside } = source
    const isPlain = Object.keys(beside).every((key) => key === 'description' || key.startsWith('x-'))
    const [a, b, ...others] = oneOf ?? []
    if (type !== 'object' || !isPlain || !a || !b || others.length > 0) return undefined
    const apart = this.areApartByNot([a, b]) ? this.distinction(a, b, 'not') : undefined
    if (apart === undefined) return undefined
    const [told, rest] = apart.isOfFirst ? [a, b] : [b, a]
    const name = `${nameOf(told.$ref ?? '').replace(/Envelope$/, '')}Answer`
    const when = `\`${apart.path.join('.')}\` is ${apart.values.map((value) => `\`${value}\``).join(' or ')}`
    const one = asOneObject({ told, rest, when }, name, {
      resolve: (schema) => this.resolve(schema),
      make: (inner, object) => this.makeOne(inner, object, at),
    })
    if (one === undefined) return undefined
    const words = [`It is one of two, told apart by whether ${when}.`, ...one.words].join(' ')
    this.note(at, `${words} 3.0.3 has no choice that every generator reads alike; kept in x-one-of.`)
    const choice = { ...one.schema, 'x-one-of': oneOf as Schema[] }
    return { ...beside, ...this.makeOne(name, { schema: choice, words: [words] }, at) }
  }

  /** What is lost inside is noted at the alternatives, which are components of their own. */
  private makeOne(name: string, { schema, words }: OneObject, at: string): { $ref: string } {
    const { length } = this.notes
    const made = withWords(this.component(name, schema, at), words)
    this.notes.length = length
    return { $ref: `#/components/schemas/${this.make(name, made)}` }
  }

  /** True when no value fits two branches, and some pair is told apart by `not` only. */
  private areApartByNot(branches: readonly Schema[]): boolean {
    let byNot = false
    for (const [index, a] of branches.entries())
      for (const b of branches.slice(index + 1)) {
        if (this.distinction(a, b, 'enum')) continue
        if (!this.distinction(a, b, 'not')) return false
        byNot = true
      }
    return byNot
  }

  /** Looks for a field that both schemas ask for, with values that the one names and the other rules out. */
  private distinction(a: Schema, b: Schema, by: 'enum' | 'not', path: readonly string[] = []): Distinction | undefined {
    const [one, other] = [this.resolve(a), this.resolve(b)]
    const [values, others] = [valuesOf(one), valuesOf(other)]
    if (by === 'enum' && values && others)
      return values.every((value) => !others.includes(value)) ? { path, values, isOfFirst: true } : undefined
    if (by === 'not' && values && rulesOut(other, values)) return { path, values, isOfFirst: true }
    if (by === 'not' && others && rulesOut(one, others)) return { path, values: others, isOfFirst: false }
    if (one.type !== 'object' || other.type !== 'object' || path.length > 4) return undefined
    for (const name of one.required ?? []) {
      const [left, right] = [own(one.properties, name), own(other.properties, name)]
      if (!left || !right || !other.required?.includes(name)) continue
      const found = this.distinction(left, right, by, [...path, name])
      if (found !== undefined) return found
    }
    return undefined
  }

  private resolve(schema: Schema): Schema {
    const target = schema.$ref === undefined ? undefined : own(this.components, nameOf(schema.$ref))
    return target === undefined ? schema : this.resolve(target)
  }

  private examples(source: Schema, at: string, schema: Json): void {
    const examples = source['examples'] as unknown[]
    if (!Array.isArray(examples)) throw new DownLevelError(`${at}/examples`, 'is no list')
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
      sentences.push(`What the text holds is described by ${$ref === undefined ? 'x-content-schema' : nameOf($ref)}.`)
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
   * with its own fields. 3.0.3 could say the required-only form too, but generators drop the choice from
   * it and make one class with every field optional; of this form they make a class per alternative.
   * Fields that come only together with a rival leave the alternative with it, and fields its own key
   * asks for become required: so most of `dependentRequired` needs no words.
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

  /** Names a component. One that was made the same way before is taken again. */
  private make(name: string, schema: Json): string {
    const text = JSON.stringify(schema)
    let free = name
    for (let count = 2; Object.hasOwn(this.components, free) || this.made.has(free); count++) {
      if (JSON.stringify(this.made.get(free)) === text) return free
      free = `${name}${count}`
    }
    this.made.set(free, schema)
    return free
  }
}

function described({ schema, words }: { schema: Json; words: string[] }): Json {
  return withWords(schema, words)
}

/** The plain values a schema is limited to. */
function valuesOf(schema: Schema): unknown[] | undefined {
  const values = schema.const !== undefined ? [schema.const] : schema.enum
  return values?.every((value) => typeof value !== 'object' || value === null) ? values : undefined
}

function rulesOut(schema: Schema, values: unknown[]): boolean {
  const excluded = isObject(schema.not) ? valuesOf(schema.not) : undefined
  const bare = excluded !== undefined && Object.keys(schema.not ?? {}).every((key) => key === 'const' || key === 'enum')
  return bare && values.every((value) => excluded.includes(value))
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

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function pascal(name: string): string {
  return name.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
