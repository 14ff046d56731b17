import { follow, isObject, isRequiredOnly, type OpenApiDocument, type Schema } from '@crmcom-webapi/contract'
import fc from 'fast-check'
import type { Input } from './served.js'
import { shownValues } from './shown-values.js'

/** An input that differs from another one in one place, or in two that may stand together. */
export interface Variant {
  /** What was done, in a few words. */
  name: string
  input: Input
}

type Path = readonly (string | number)[]

/** Longer than any text of a request may be. */
const tooLong = 'x'.repeat(4001)
const deepest = 4

/**
 * Changes an input in every way its schema speaks of, one at a time: what is there and what is not, each value of a list,
 * each branch of a choice, each bound and what lies beyond it. Whether a variant is right or wrong is not said here: that
 * is for the judge.
 */
export class Variants {
  private fields: readonly string[] = []

  constructor(
    private readonly document: OpenApiDocument,
    private readonly union: OpenApiDocument,
    private readonly seed: number,
  ) {}

  /** @param fields The names that `fields_set` may hold. */
  of(schema: Schema, unionSchema: Schema | undefined, input: Input, fields: readonly string[] = []): Variant[] {
    this.fields = fields
    const found: Variant[] = []
    this.visit(schema, unionSchema, input, [], (name, path, value) => {
      const changed = put(input, path, value)
      if (isObject(changed)) found.push({ name, input: changed as Input })
    })
    found.push(...this.pairs(schema, input))
    return found
  }

  private visit(
    written: Schema,
    unionWritten: Schema | undefined,
    value: unknown,
    path: Path,
    add: (name: string, path: Path, value: unknown) => void,
  ): void {
    const schema = this.shape(written, value)
    if ((schema as { 'x-token'?: string })['x-token'] === 'session') return
    const at = path.join('.') || 'the input'
    if (isObject(value)) this.members(schema, unionWritten, value as Input, path, at, add)
    else if (Array.isArray(value)) {
      for (const [index, item] of value.slice(0, 2).entries())
        this.visit(schema.items ?? {}, undefined, item, [...path, index], add)
      add(`${at} without entries`, path, [])
      add(`${at} with an entry twice`, path, [...value, ...value.slice(0, 1)])
      add(`${at} as a text`, path, 'x')
      const most = schema['maxItems']
      if (typeof most === 'number' && most < 2000 && value.length > 0)
        for (const length of [most, most + 1])
          add(
            `${at} with ${length} entries`,
            path,
            Array.from({ length }, (_, index) => numbered(value[index % value.length], index)),
          )
    } else this.scalars(schema, value, path, at, add)
  }

  private members(
    schema: Schema,
    unionWritten: Schema | undefined,
    value: Input,
    path: Path,
    at: string,
    add: (name: string, path: Path, value: unknown) => void,
  ): void {
    const union = unionWritten && this.shapeIn(this.union, unionWritten, value)
    const properties = schema.properties ?? {}
    for (const name of Object.keys(value)) {
      if (name === 'token') continue
      add(`without ${[...path, name].join('.')}`, path, without(value, name))
      add(`${[...path, name].join('.')} as null`, [...path, name], null)
      const property = properties[name]
      if (property) this.visit(property, union?.properties?.[name], value[name], [...path, name], add)
      const twisted = `${name.slice(0, -1)}${name.at(-1) === 'x' ? 'y' : 'x'}`
      if (schema['x-open'] && path.length === 0) add(`${name} mistyped`, path, { ...value, [twisted]: 'x' })
    }
    if (path.length > 0) {
      add(`${at} with nothing in it`, path, {})
      add(`${at} as a text`, path, 'x')
    }
    add(`${at} with a stranger`, path, { ...value, not_in_the_contract: 'x' })
    if (path.length < deepest)
      for (const [name, property] of Object.entries(properties)) {
        if (name in value || name === 'token') continue
        const made = this.made(name, property)
        add(`with ${[...path, name].join('.')}`, path, { ...value, [name]: made })
        add(`${[...path, name].join('.')} in place of another`, path, this.instead(schema, value, name, made))
        this.visit(property, union?.properties?.[name], made, [...path, name], (words, place, inner) => {
          if (place.length > path.length + 1 || !words.startsWith('without')) add(words, place, inner)
        })
      }
    for (const [name, property] of Object.entries(union?.properties ?? {})) {
      if (name in properties || !union) continue
      const made = shownValues(this.union).get(name) ?? this.sampleIn(this.union, property, 0)
      const place = [...path, name].join('.')
      add(`with ${place} of another release`, path, { ...value, [name]: made })
      add(`${place} in place of another, of another release`, path, this.instead(union, value, name, made))
    }
  }

  /** Of a choice between members, another one. */
  private instead(schema: Schema, value: Input, name: string, made: unknown): Input {
    const branches = (schema.oneOf ?? schema.anyOf ?? []).filter(isRequiredOnly).map(({ required = [] }) => required)
    const others = branches.flat().filter((one) => one !== name)
    const guessed = schema['x-open']?.['one-of'] ?? []
    const leave = new Set(
      branches.some((branch) => branch.includes(name)) ? others : guessed.includes(name) ? guessed : [],
    )
    return { ...Object.fromEntries(Object.entries(value).filter(([key]) => !leave.has(key))), [name]: made }
  }

  private scalars(
    schema: Schema,
    value: unknown,
    path: Path,
    at: string,
    add: (name: string, path: Path, value: unknown) => void,
  ): void {
    const put = (name: string, one: unknown) => add(`${at} ${name}`, path, one)
    const types = [schema.type ?? []].flat()
    const bound = (key: string) => schema[key] as number | undefined
    if (schema.enum) {
      for (const one of schema.enum) if (one !== null) put(`as ${String(one)}`, one)
      put('as a word of no list', 'NOT_ONE_OF_THEM')
    }
    if (types.includes('string') && !schema.enum) {
      if (typeof value === 'string') {
        put('without its last character', value.slice(0, -1))
        put('with one character more', `${value}7`)
      }
      put('empty', '')
      put('as a number', 7)
      put('in other letters', 'é👍')
      put('with half of a surrogate pair', `x\ud800y`)
      put('with a line break', 'one\ntwo')
      put('longer than a text may be', tooLong)
      const [min, max] = [bound('minLength'), bound('maxLength')]
      if (min !== undefined && min > 1) put(`of ${min - 1} characters`, 'x'.repeat(min - 1))
      if (max !== undefined) {
        put(`of ${max} characters`, 'x'.repeat(max))
        put(`of ${max + 1} characters`, 'x'.repeat(max + 1))
      }
      if (schema['format'] === 'date-time-local') {
        for (const date of ['2024-02-29T23:59:59', '2026-02-30T10:00:00', '2026-01-05T10:00:00Z', '2026-01-05'])
          put(`as ${date}`, date)
      }
      if (schema['pattern'] !== undefined) for (const text of this.texts(schema, 3)) put('as its pattern says', text)
    }
    if (types.includes('integer') || types.includes('number')) {
      const [low, high] = [bound('minimum') ?? bound('exclusiveMinimum'), bound('maximum') ?? bound('exclusiveMaximum')]
      for (const one of [low, high]) if (one !== undefined) put(`as ${one}`, one)
      if (low !== undefined) put(`as ${low - 1}`, low - 1)
      if (high !== undefined) put(`as ${high + 1}`, high + 1)
      put('as a broken number', 1.5)
      put('as a number that is not kept', 2 ** 53)
      put('as a word', 'x')
    }
    if (types.includes('boolean')) {
      for (const one of [true, false]) put(`as ${one}`, one)
      put('as a word', 'x')
    }
    if (!types.includes('object')) put('as an object', { x: 'y' })
  }

  /** Rows in which each two members that may be left out are there together. */
  private pairs(written: Schema, input: Input): Variant[] {
    const schema = this.shape(written, input)
    const names = Object.keys(schema.properties ?? {}).filter((name) => !(name in input) && name !== 'token')
    const free = names.filter((name) => this.instead(schema, input, name, 1) && !this.isChoice(schema, name))
    const open = new Set(free.flatMap((a, index) => free.slice(index + 1).map((b) => `${a} ${b}`)))
    const rows: Variant[] = []
    while (open.size > 0 && rows.length < 30) {
      const row: string[] = []
      for (const pair of open) {
        const [a = '', b = ''] = pair.split(' ')
        const room = 2 + (rows.length % 3)
        if (row.length < room && !row.includes(a)) row.push(a)
        if (row.length < room && !row.includes(b)) row.push(b)
        if (row.length >= room) break
      }
      for (const a of row) for (const b of row) open.delete(`${a} ${b}`)
      const made = Object.fromEntries(row.map((name) => [name, this.made(name, schema.properties?.[name] as Schema)]))
      rows.push({ name: `with ${row.join(' and ')}`, input: { ...input, ...made } })
    }
    return rows
  }

  private isChoice(schema: Schema, name: string): boolean {
    return (schema.oneOf ?? schema.anyOf ?? []).some(({ required = [] }) => required.includes(name))
  }

  /** A value for a member: what an example of any call shows under the name, since there may be such a record. */
  private made(name: string, property: Schema): unknown {
    if (name === 'fields_set') return this.fields.slice(0, 2).join()
    return shownValues(this.document).get(name) ?? this.sample(property, 0)
  }

  /** A value that fits a schema: what an example shows, else one that is made. */
  sample(schema: Schema, depth: number): unknown {
    return this.sampleIn(this.document, schema, depth)
  }

  private sampleIn(document: OpenApiDocument, written: Schema, depth: number): unknown {
    const schema = follow(document, written)
    if (schema['example'] !== undefined) return schema['example']
    if (schema.const !== undefined) return schema.const
    if (schema.enum) return schema.enum.find((one) => one !== null)
    const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter((branch) => !isRequiredOnly(branch))
    if (branches[0] && !schema.properties)
      return this.sampleIn(
        document,
        { ...without(schema as never, 'oneOf'), ...follow(document, branches[0]) } as Schema,
        depth,
      )
    const type = [schema.type ?? 'string'].flat().find((one) => one !== 'null')
    if (type === 'object') return this.object(document, schema, depth)
    if (type === 'array') return depth > deepest ? [] : [this.sampleIn(document, schema.items ?? {}, depth + 1)]
    if (type === 'boolean') return true
    if (type === 'integer' || type === 'number') return Math.max(Number(schema['minimum'] ?? 1), 1)
    return this.texts(schema, 1)[0] ?? 'x'
  }

  private object(document: OpenApiDocument, schema: Schema, depth: number): unknown {
    const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter(isRequiredOnly)
    const guessed = schema['x-open']?.['one-of'] ?? []
    const wanted = new Set([...(schema.required ?? []), ...(choices[0]?.required ?? guessed.slice(0, 1))])
    for (const name of [...wanted]) for (const more of schema.dependentRequired?.[name] ?? []) wanted.add(more)
    const names = [...wanted].filter((name) => name !== 'token')
    if (names.length === 0 && depth <= deepest) names.push(...Object.keys(schema.properties ?? {}).slice(0, 1))
    return Object.fromEntries(
      names.map((name) => [name, this.sampleIn(document, schema.properties?.[name] ?? {}, depth + 1)]),
    )
  }

  private texts(schema: Schema, count: number): string[] {
    if (schema['format'] === 'date-time-local') return ['2026-01-05T10:00:00']
    const pattern = schema['pattern'] as string | undefined
    if (pattern === undefined)
      return ['contract-test'.slice(0, Number(schema['maxLength'] ?? 13)).padEnd(Number(schema['minLength'] ?? 0), 'x')]
    if (sampled.seed !== this.seed) sampled = { seed: this.seed, texts: new Map() }
    let known = sampled.texts.get(pattern)
    if (!known) {
      known = fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { seed: this.seed, numRuns: 5 })
      sampled.texts.set(pattern, known)
    }
    return known.slice(0, count)
  }

  /** What a schema stands for; of branches the one that has the members of a value. */
  private shape(written: Schema, value: unknown): Schema {
    return this.shapeIn(this.document, written, value)
  }

  private shapeIn(document: OpenApiDocument, written: Schema, value: unknown): Schema {
    const schema = follow(document, written)
    const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter((branch) => !isRequiredOnly(branch))
    if (branches.length === 0) return schema
    const names = isObject(value) ? Object.keys(value) : []
    const all = branches.map((branch) => this.shapeIn(document, branch, value))
    const fitting = all.find(({ properties = {} }) => names.every((name) => name in properties)) ?? all[0] ?? {}
    return schema.properties ? { ...schema, properties: { ...schema.properties, ...fitting.properties } } : fitting
  }
}

/** What fits a pattern, of one seed at a time. */
let sampled = { seed: Number.NaN, texts: new Map<string, string[]>() }

/** An entry of a list under a name of its own, where its entries are told apart by one. */
function numbered(entry: unknown, index: number): unknown {
  if (!isObject(entry)) return entry
  const named = Object.entries(entry).map(([name, value]) =>
    /unique/.test(name) && typeof value === 'string' ? [name, `${value}-${index}`] : [name, value],
  )
  return Object.fromEntries(named)
}

function without(value: Input, name: string): Input {
  const { [name]: _, ...rest } = value
  return rest
}

function put(value: unknown, [name, ...rest]: Path, entry: unknown): unknown {
  if (name === undefined) return entry
  if (Array.isArray(value)) return value.map((item, index) => (index === name ? put(item, rest, entry) : item))
  const holder = (isObject(value) ? value : {}) as Input
  return { ...holder, [name]: put(holder[name as string], rest, entry) }
}
