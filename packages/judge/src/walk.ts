import { isObject, type Schema, unescapePointer } from '@crmcom-webapi/contract'
import { below, isFieldChoice, type JudgedDocument } from './document.js'
import { isPlaceholder, readClaims } from './exchange.js'
import { kindOf, words } from './words.js'

/** One place where a value does not fit the contract. */
export interface Problem {
  /** Where in the value, as a JSON pointer; what stands in a token comes behind ` claims`. */
  path: string
  /** The clause: a JSON pointer into the contract. */
  pointer: string
  keyword: string
  words: string
  /** The field it is about, when that is not the value at the path itself. */
  field?: string
  /** Set when a statement on evidence has taken the blame. */
  blamed?: boolean
}

/** One schema that was laid beside a value. A `$ref` and what it refers to are two nodes. */
export interface Node {
  pointer: string
  schema: Schema
  value: unknown
  path: string
  /** What is wrong with the value, everything below it included. */
  problems: readonly Problem[]
}

/** Told what the walk comes past; inner nodes before outer ones. */
export interface Visitor {
  node?(node: Node): void
  /** Fields of an object that no schema there knows. */
  unknown?(path: string, pointer: string, names: string[], holder: object): void
  /** A listed property that the object does not have. */
  absent?(pointer: string, path: string): void
}

/** The properties that the schemas know which one place of a value is measured by. */
type Place = Array<ReadonlyMap<string, string>>

/**
 * Lays a value beside a schema, all the way down, and lists what does not fit. Of a choice the branch
 * that fits is taken, or the one that comes nearest. A placeholder for a secret fits everywhere.
 */
export function walk(
  contract: JudgedDocument,
  pointer: string,
  value: unknown,
  visitor: Visitor = {},
  shown: (text: string) => string = (text) => text,
  path = '',
): Problem[] {
  return new Walk(contract, shown).place(pointer, value, path, visitor)
}

class Walk {
  constructor(
    private readonly contract: JudgedDocument,
    private readonly shown: (text: string) => string,
  ) {}

  place(pointer: string, value: unknown, path: string, visitor: Visitor): Problem[] {
    const place: Place = []
    const problems = this.node(pointer, value, path, visitor, place)
    if (visitor.unknown && isObject(value)) {
      const names = Object.keys(value).filter((name) => !place.some((properties) => properties.has(name)))
      if (names.length > 0) visitor.unknown(path, this.target(pointer), names, value)
    }
    return problems
  }

  private node(pointer: string, value: unknown, path: string, visitor: Visitor, place: Place): Problem[] {
    const schema = this.contract.at(pointer)
    const problems = isPlaceholder(value) ? [] : this.problems(schema, pointer, value, path, visitor, place)
    visitor.node?.({ pointer, schema, value, path, problems })
    return problems
  }

  private problems(
    schema: Schema,
    pointer: string,
    value: unknown,
    path: string,
    visitor: Visitor,
    place: Place,
  ): Problem[] {
    const problems: Problem[] = this.contract.level(pointer, value).map((error) => {
      const field = error.params['missingProperty'] ?? error.params['additionalProperty']
      return {
        path,
        pointer: below(pointer, error.keyword),
        keyword: error.keyword,
        words: words(error, value, this.shown),
        ...(typeof field === 'string' ? { field } : {}),
      }
    })
    if (schema.$ref !== undefined) problems.push(...this.node(schema.$ref, value, path, visitor, place))
    if (schema.properties && isObject(value)) {
      const properties = this.contract.properties(pointer)
      place.push(properties)
      for (const [name, at] of properties) {
        if (Object.hasOwn(value, name)) problems.push(...this.place(at, value[name], below(path, name), visitor))
        else visitor.absent?.(at, path)
      }
    }
    if (Array.isArray(value) && schema.items)
      for (const [index, item] of value.entries())
        problems.push(...this.place(below(pointer, 'items'), item, below(path, index), visitor))
    for (const index of (schema.allOf ?? []).keys())
      problems.push(...this.node(below(pointer, 'allOf', index), value, path, visitor, place))
    for (const key of ['oneOf', 'anyOf'] as const)
      if (schema[key]) problems.push(...this.choice(schema[key], key, pointer, value, path, visitor, place))
    if (schema.contentSchema && schema['contentMediaType'] === 'application/jwt' && typeof value === 'string') {
      const claims = readClaims(value)
      const at = below(pointer, 'contentSchema')
      if (claims) problems.push(...this.place(at, claims, `${path} claims`, visitor))
      else if (problems.length === 0)
        problems.push({ path, pointer: at, keyword: 'contentSchema', words: 'no claims can be read from it' })
    }
    return problems
  }

  private choice(
    branches: readonly Schema[],
    key: 'oneOf' | 'anyOf',
    pointer: string,
    value: unknown,
    path: string,
    visitor: Visitor,
    place: Place,
  ): Problem[] {
    const at = below(pointer, key)
    if (isFieldChoice(branches)) {
      if (!isObject(value)) return []
      const fitting = branches.filter(({ required = [] }) => required.every((name) => Object.hasOwn(value, name)))
      if (key === 'oneOf' ? fitting.length === 1 : fitting.length > 0) return []
      const names = branches.map(({ required = [] }) => required.join(' with ')).join(', ')
      const found = fitting.map(({ required = [] }) => required.join(' with ')).join(' and ')
      const rule = key === 'oneOf' ? 'exactly one' : 'at least one'
      return [
        {
          path,
          pointer: at,
          keyword: key,
          words: `${rule} of ${names} must be there, and ${found || 'none'} is there`,
        },
      ]
    }
    const tried = branches.map((_, index) => {
      const problems = this.node(below(at, index), value, path, {}, [])
      return { index, problems, distance: problems.reduce((sum, problem) => sum + weight(problem, path), 0) }
    })
    const fitting = tried.filter(({ problems }) => problems.length === 0)
    const nearest = [...tried].sort((a, b) => a.distance - b.distance)[0]
    const taken =
      key === 'anyOf' && fitting.length > 0 ? fitting : [fitting[0] ?? nearest].filter((one) => one !== undefined)
    const problems = taken.flatMap(({ index }) => this.node(below(at, index), value, path, visitor, place))
    if (key === 'oneOf' && fitting.length > 1)
      problems.push({ path, pointer: at, keyword: key, words: `fits ${fitting.length} forms where one is meant` })
    return problems
  }

  private target(pointer: string): string {
    const { $ref } = this.contract.at(pointer)
    return $ref === undefined ? pointer : this.target($ref)
  }
}

/** How far a problem speaks against a branch: a wrong constant says that another one is meant. */
function weight({ keyword, path }: Problem, at: string): number {
  if (keyword === 'const' || keyword === 'not' || keyword === 'enum') return 1000
  if (path === at && keyword === 'type') return 500
  return path === at ? 10 : 1
}

/** Adds ajv's last word on the whole, in case the walk and ajv should ever differ. */
export function judge(
  contract: JudgedDocument,
  pointer: string,
  value: unknown,
  visitor: Visitor,
  shown: (text: string) => string,
): Problem[] {
  const problems = walk(contract, pointer, value, visitor, shown)
  if (problems.length === 0 && !holdsPlaceholder(value) && !contract.accepts(pointer, value))
    problems.push({ path: '', pointer, keyword: 'schema', words: `does not fit, as ${kindOf(value)}` })
  return problems
}

function holdsPlaceholder(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsPlaceholder)
  return isPlaceholder(value)
}

/** The last key of a JSON pointer, readable. */
export function lastKey(pointer: string): string {
  return unescapePointer(pointer.split('/').at(-1) ?? '')
}
