import { isRequiredOnly, type OpenApiDocument, resolveRef, type Schema } from '@crmcom-webapi/contract'
import fc from 'fast-check'
import { pick, type Random } from './mutate.js'

/**
 * Makes values that fit a schema, most of the time: what rules between fields it does not know it
 * leaves to chance, so let a validator sort the results.
 */
export function generate(document: OpenApiDocument, schema: Schema | boolean, random: Random, depth = 0): unknown {
  if (typeof schema === 'boolean') return pick(random, ['x', 1, null, {}])
  if (schema.$ref) return generate(document, resolveRef(document, schema.$ref) as Schema, random, depth)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return pick(random, schema.enum)
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter((branch) => !isRequiredOnly(branch))
  if (branches.length > 0) {
    const chosen = pick(random, branches)
    const branch = generate(document, chosen.$ref ? chosen : { ...without(schema), ...chosen }, random, depth)
    return schema.properties ? merged(generateOf('object', document, schema, random, depth), branch) : branch
  }
  if (schema.allOf) {
    const own = schema.properties ? generateOf('object', document, schema, random, depth) : {}
    const typed = schema.allOf.map((part) =>
      part.$ref || part.type || !schema.type ? part : { ...part, type: schema.type },
    )
    return typed.map((part) => generate(document, part, random, depth)).reduce(merged, own)
  }
  const types = schema.type === undefined ? ['string', 'integer', 'null', 'object'] : [schema.type].flat()
  return generateOf(pick(random, types), document, schema, random, depth)
}

const without = ({ oneOf: _oneOf, anyOf: _anyOf, ...rest }: Schema): Schema => rest

const merged = (a: unknown, b: unknown): unknown =>
  typeof a === 'object' && typeof b === 'object' && a !== null && b !== null ? { ...a, ...b } : b

function generateOf(type: string, document: OpenApiDocument, schema: Schema, random: Random, depth: number): unknown {
  const bound = (key: string): number | undefined => schema[key] as number | undefined
  switch (type) {
    case 'string':
      if (schema['format'] === 'date-time-local')
        return new Date(Math.floor(random() * 2 ** 37) * 1000).toISOString().slice(0, 19)
      return text(schema['pattern'] as string | undefined, bound('minLength') ?? 0, bound('maxLength'), random)
    case 'integer':
    case 'number': {
      const step = bound('multipleOf') ?? (type === 'integer' ? 1 : 0.5)
      const low = bound('minimum') ?? bound('exclusiveMinimum') ?? -5
      const high = bound('maximum') ?? bound('exclusiveMaximum') ?? low + 20
      return step * Math.floor((low + random() * (high - low)) / step + 0.5)
    }
    case 'array': {
      const length = (bound('minItems') ?? 0) + (depth > 4 ? 0 : Math.floor(random() * 3))
      return Array.from({ length }, () => generate(document, schema.items ?? true, random, depth + 1))
    }
    case 'object':
      return object(document, schema, random, depth)
    case 'boolean':
      return random() < 0.5
    default:
      return null
  }
}

function object(document: OpenApiDocument, schema: Schema, random: Random, depth: number): unknown {
  // An identifier whose fields were guessed travels as one field: one of those, or another.
  const guessed = schema['x-open']?.['one-of']
  if (guessed) {
    const name = random() < 0.2 ? 'extra' : pick(random, guessed)
    return {
      [name]: generate(document, schema.properties?.[name] ?? { type: 'string', minLength: 1 }, random, depth + 1),
    }
  }
  const choices = schema.oneOf?.every(isRequiredOnly)
    ? schema.oneOf
    : schema.anyOf?.every(isRequiredOnly)
      ? schema.anyOf
      : []
  const rivals = new Set(choices.flatMap((branch) => branch.required ?? []))
  const wanted = new Set(schema.required)
  for (const name of choices.length > 0 ? (pick(random, choices).required ?? []) : []) wanted.add(name)
  const share = depth > 3 ? 0 : random()
  for (const name of Object.keys(schema.properties ?? {})) if (!rivals.has(name) && random() < share) wanted.add(name)
  for (let size = -1; size < wanted.size; ) {
    size = wanted.size
    for (const name of [...wanted]) for (const needed of schema.dependentRequired?.[name] ?? []) wanted.add(needed)
  }
  const entries = [...wanted].map((name): [string, unknown] => [
    name,
    generate(document, schema.properties?.[name] ?? true, random, depth + 1),
  ])
  const rest = schema.additionalProperties
  if (rest !== false && (random() < 0.2 || entries.length < Number(schema['minProperties'] ?? 0)))
    entries.push(['extra', generate(document, rest ?? true, random, depth + 1)])
  return Object.fromEntries(entries)
}

const samples = new Map<string, string[]>()

function text(pattern: string | undefined, min: number, max: number | undefined, random: Random): string {
  if (pattern === undefined) {
    const length = Math.max(min, Math.min(max ?? 12, min + Math.floor(random() * 12)))
    return pick(random, ['x', 'é', '7', 'Q', '👍']).repeat(length)
  }
  const key = `${min} ${pattern}`
  const fitting = samples.get(key) ?? samplesOf(pattern, min)
  samples.set(key, fitting)
  return pick(random, fitting)
}

/** Texts of a pattern: those that are long enough, or else all of them. */
function samplesOf(pattern: string, min: number): string[] {
  const all = fc.sample(fc.stringMatching(new RegExp(pattern, 'u'), { size: 'medium' }), { seed: 7, numRuns: 40 })
  const fitting = all.filter((sample) => [...sample].length >= min)
  return fitting.length > 0 ? fitting : all
}
