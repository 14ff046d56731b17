import { escapePointer, isRequiredOnly, type Schema } from '@crmcom-webapi/contract'
import { CodegenError } from './codegen-error.js'

/**
 * Rewrites schemas so that openapi-typescript, which writes `oneOf` as a plain union, makes types that
 * refuse two alternatives at once.
 *
 * An object with a choice or with `dependentRequired` becomes one object per way to fill it in: what
 * must be there is required, what must not be there has the schema `false`, which is emitted as
 * `?: never`. Closed branches of a choice between groups get each other's keys as `false`.
 * The result is for types only; it is never served or published.
 */
export function exclusive(schemas: { [id: string]: Schema }): { [id: string]: Schema } {
  const resolve = (schema: Schema): Schema =>
    schema.$ref === undefined ? schema : resolve(schemas[schema.$ref.slice('#/components/schemas/'.length)] ?? {})
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, rewrite(schema, resolve, `#/components/schemas/${id}`)]),
  )
}

/** More ways than this to fill in one object would make types nobody can read. */
const most = 32

type Resolve = (schema: Schema) => Schema

function rewrite(schema: Schema, resolve: Resolve, at: string): Schema {
  if (typeof schema !== 'object') return schema
  const inner: Schema = { ...schema }
  if (schema.properties)
    inner.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [
        name,
        rewrite(property, resolve, `${at}/properties/${escapePointer(name)}`),
      ]),
    )
  for (const key of ['items', 'additionalProperties', 'not'] as const)
    if (typeof schema[key] === 'object') inner[key] = rewrite(schema[key] as Schema, resolve, `${at}/${key}`)
  for (const key of ['anyOf', 'allOf', 'oneOf'] as const)
    if (schema[key]) inner[key] = schema[key].map((branch, index) => rewrite(branch, resolve, `${at}/${key}/${index}`))

  // What is known of an object that goes on is written as if it were all: the rest has a way of its own.
  const open = inner['x-open']
  if (open) delete inner.additionalProperties
  if (open?.['one-of'] && inner.properties) {
    // None of the guessed fields is a way too: the right one comes in that way.
    const choice = [...open['one-of'].map((name) => ({ required: [name] })), { required: [] }]
    return alternatives({ ...inner, oneOf: choice }, at)
  }
  const choosesFields = [inner.oneOf, inner.anyOf].some((branches) => branches?.every(isRequiredOnly))
  if (inner.properties && (choosesFields || inner.dependentRequired)) {
    if (inner.oneOf && !inner.oneOf.every(isRequiredOnly))
      throw new CodegenError(at, 'a rule between fields beside a choice between groups: write it into the groups')
    return alternatives(inner, at)
  }
  if (inner.oneOf && !inner.oneOf.every(isRequiredOnly)) return { ...inner, oneOf: rivals(inner.oneOf, resolve) }
  return inner
}

/** Which keys of an object are filled in one way of filling it: true = there, false = not there, absent = free. */
type Filling = ReadonlyMap<string, boolean>

function alternatives(schema: Schema, at: string): Schema {
  const { oneOf, anyOf, dependentRequired = {}, properties = {}, required = [], description, ...others } = schema
  const atLeast = anyOf?.every(isRequiredOnly) ? anyOf.map((branch) => branch.required ?? []) : [[]]
  const rest = anyOf && !anyOf.every(isRequiredOnly) ? { ...others, anyOf } : others
  const choices = oneOf?.every(isRequiredOnly) ? oneOf.map((branch) => branch.required ?? []) : [[]]
  const keys = new Set(choices.flat())
  const fillings = choices.flatMap((chosen) =>
    atLeast.flatMap((wanted) => {
      const filling = new Map<string, boolean>(required.map((name) => [name, true]))
      for (const key of keys) filling.set(key, chosen.includes(key) || required.includes(key))
      if (wanted.some((name) => filling.get(name) === false)) return []
      for (const name of wanted) filling.set(name, true)
      return settle(filling, dependentRequired)
    }),
  )
  if (fillings.length === 0) throw new CodegenError(at, 'nothing can satisfy this choice')
  if (fillings.length > most)
    throw new CodegenError(at, `${fillings.length} ways to fill this object in; at most ${most} make readable types`)
  const branchOf = (filling: Filling, names: readonly string[]): Schema => {
    const there = names.filter((name) => filling.get(name) === true)
    return {
      ...rest,
      properties: Object.fromEntries(
        names.map((name) => [
          name,
          filling.get(name) === false ? (false as unknown as Schema) : (properties[name] as Schema),
        ]),
      ),
      ...(there.length > 0 ? { required: there } : {}),
    }
  }
  const words = description === undefined ? {} : { description }
  const names = Object.keys(properties)
  const [first, ...more] = fillings as [Filling, ...Filling[]]
  if (more.length === 0) return { ...branchOf(first, names), ...words }
  // What is alike however it is filled in stands once: editors say of a field what they find in one place only.
  const isAlike = (name: string) => more.every((filling) => filling.get(name) === first.get(name))
  const [alike, apart] = [names.filter(isAlike), names.filter((name) => !isAlike(name))]
  const choice = fillings.map((filling) => branchOf(filling, apart))
  if (alike.length === 0) return { ...words, oneOf: choice }
  return { ...words, allOf: [branchOf(first, alike), { oneOf: choice }] }
}

/** Follows `dependentRequired` until nothing more follows, splitting in two where a key may be there or not. */
function settle(start: Filling, dependencies: { [name: string]: string[] }): Filling[] {
  const filling = new Map(start)
  for (let changed = true; changed; ) {
    changed = false
    for (const [name, targets] of Object.entries(dependencies)) {
      for (const target of targets) {
        if (filling.get(name) === true && filling.get(target) === false) return []
        if (filling.get(name) === true && filling.get(target) === undefined) {
          filling.set(target, true)
          changed = true
        }
        if (filling.get(target) === false && filling.get(name) === undefined) {
          filling.set(name, false)
          changed = true
        }
      }
    }
  }
  const open = Object.keys(dependencies).find(
    (name) =>
      filling.get(name) === undefined && dependencies[name]?.some((target) => filling.get(target) === undefined),
  )
  if (open === undefined) return [filling]
  return [true, false].flatMap((there) => settle(new Map([...filling, [open, there]]), dependencies))
}

function rivals(branches: Schema[], resolve: Resolve): Schema[] {
  const keysOf = branches.map((branch) => {
    const target = resolve(branch)
    return target.additionalProperties === false || target.oneOf ? ownKeys(target, resolve) : undefined
  })
  if (keysOf.some((keys) => keys === undefined)) return branches
  const all = new Set(keysOf.flatMap((keys) => [...(keys as Set<string>)]))
  return branches.map((branch, index) => {
    const foreign = [...all].filter((key) => !keysOf[index]?.has(key))
    if (foreign.length === 0) return branch
    const refused = Object.fromEntries(foreign.map((key) => [key, false as unknown as Schema]))
    return { allOf: [branch, { type: 'object', properties: refused }] }
  })
}

function ownKeys(schema: Schema, resolve: Resolve): Set<string> | undefined {
  const keys = new Set(Object.keys(schema.properties ?? {}))
  for (const branch of schema.oneOf ?? []) {
    if (isRequiredOnly(branch)) continue
    const target = resolve(branch)
    if (target.additionalProperties !== false && !target.oneOf) return undefined
    for (const key of ownKeys(target, resolve) ?? []) keys.add(key)
  }
  return keys
}
