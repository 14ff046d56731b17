import { escapePointer, type Operation, type Schema } from '@crmcom-webapi/contract'
import { pathWords, spellOut } from '@crmcom-webapi/release-marks'
import type { Address } from './address.js'
import { CodegenError } from './codegen-error.js'
import { componentOfForm, type Forms, formsOf, placed, schemaById } from './forms.js'
import { header, literal, propertyName } from './literal.js'
import { type Descriptor, describeAll, inputSchema, operationTypes, successOf } from './operations.js'
import { wholeOnly } from './whole-only.js'

/** Writes what the client knows of every operation: its types, and a table that stays small in a bundle. */
export function emitClientOperations(forms: Forms, union: { [operationId: string]: Operation }): string {
  return placed(forms, () => writeClientOperations(forms, union))
}

function writeClientOperations(forms: Forms, union: { [operationId: string]: Operation }): string {
  wholeOnly(forms)
  const described = describeAll(forms, union)
  const lines = Object.entries(described)
    .map(([id, one]) => line(id, forms.addresses[id] as Address, one, union[id] as Operation))
    .sort()
    .flatMap((whole, index, all) => {
      const [group = '', before] = [whole, all[index - 1]].map((one) => one?.match(/^[^/# ]*\/|/)?.[0])
      return [...(group === before ? [] : [group]), whole.slice(group.length)]
    })
  const logins = Object.entries(described).filter(([, { sessionLifetime }]) => sessionLifetime !== undefined)
  const lifetimes = Object.fromEntries(
    logins.map(([id, { sessionLifetime = [] }]) => [
      id,
      sessionLifetime.map(({ seconds, countedFrom, from = '', until = '' }) =>
        [seconds, countedFrom, from, until].slice(0, until ? 4 : from ? 3 : 2),
      ),
    ]),
  )
  const fields = Object.fromEntries(
    logins.flatMap(([id, { fieldReleases = {} }]) =>
      Object.entries(fieldReleases).map(([field, releases]) => [
        `${id} ${field}`,
        span(releases, forms, `${id} ${field}`),
      ]),
    ),
  )
  return `${operationTypes(forms, { more: true })}
/**
 * The operations, by the first part of their paths: that part alone, then a line for each of them. It has the rest of
 * the path, the name as \`spellOut\` reads it, its traits, then where it is available from, deprecated from and removed
 * from, and what replaces it. \`-\` stands for nothing, and is left out at the end; of releases, \`.0\` at the end is.
 *
 * Traits: \`g\` is called by GET, \`t\` takes the session token, \`k\` is signed by a key, \`o\` some calls take no key,
 * \`e\` may succeed without data, \`r\` may be repeated safely.
 */
export const operationTable = \`
${lines.join('\n')}
\`

/** How long the session lives that a login opens: seconds, counted from what, from which release on, up to which one. */
export const sessionLifetimes = ${literal(lifetimes)} as const

/** Fields of logins that only some releases take: from which one on, and up to which one, not including it. */
export const loginFields = ${literal(fields)} as const

/** The oldest release the contract knows. */
export const oldestRelease = ${literal(forms.releases[0])}
`
}

function span(releases: readonly string[], { releases: all }: Forms, place: string): readonly string[] {
  const start = all.indexOf(releases[0] as string)
  const end = start + releases.length
  if (all.slice(start, end).join() !== releases.join())
    throw new CodegenError(place, 'the releases that take this field do not follow one another')
  return all.slice(start, start + 1).concat(all.slice(end, end + 1))
}

function line(id: string, { apart }: Address, one: Descriptor, union: Operation): string {
  const traits = [
    [one.method === 'GET', 'g'],
    [one.token, 't'],
    [one.basic, 'k'],
    [one.basicOptional, 'o'],
    [one.mayBeEmpty, 'e'],
    [union['x-safe-to-repeat'] ?? one.method === 'GET', 'r'],
  ]
  const marks = [one.availableFrom, one.deprecatedFrom, one.removedFrom].map(
    (points) => points?.map((point) => point.slice(1).replace(/(\.0){1,2}$/, '')).join() ?? '-',
  )
  const words = [
    one.path.slice(1) + (apart && `#${apart}`),
    shorten(id, one),
    traits.flatMap(([has, letter]) => (has ? [letter] : [])).join('') || '-',
    ...marks,
    one.replacedBy ?? '-',
  ]
  return words
    .join(' ')
    .replace(/( -)+$/, '')
    .replaceAll(/[\\`$]/g, '\\$&')
}

/** The shortest text that spells out to a name. */
function shorten(id: string, { path, method }: Descriptor): string {
  const words = pathWords(path.slice(1))
  const signs = Object.entries(words).filter(([, word]) => word !== '')
  const found = ['']
  for (let end = 1; end <= id.length; end++) {
    const begun = id.slice(0, end)
    const ways = [...signs.filter(([, word]) => begun.endsWith(word)), [begun.at(-1), begun.at(-1)] as [string, string]]
    const texts = ways.map(([sign, word]) => (found[end - word.length] as string) + sign)
    found.push(texts.reduce((short, text) => (text.length < short.length ? text : short)))
  }
  const short = found.at(-1) as string
  if (spellOut(short, words) !== id)
    throw new CodegenError(
      `#/paths/${escapePointer(path)}/${method.toLowerCase()}`,
      `no name for a client: ${literal(id)}`,
    )
  return short
}

/** Writes which fields each operation takes and gives in which releases, for checks while developing. */
export function emitFieldReleases(forms: Forms): string {
  return placed(forms, () => writeFieldReleases(forms))
}

function writeFieldReleases(forms: Forms): string {
  const sets: string[] = []
  const setOf = (releases: ReadonlySet<string>): number => {
    const text = forms.releases.filter((release) => releases.has(release)).join(' ')
    if (!sets.includes(text)) sets.push(text)
    return sets.indexOf(text)
  }
  const components = new Map<string, Map<string, { releases: Set<string>; of?: string }>>()
  for (const { id, name, releases } of forms.schemas) {
    const fields = components.get(name) ?? new Map()
    components.set(name, fields)
    for (const [field, schema] of fieldsOf({ $ref: `${prefix}${id}` }, forms)) {
      const known = fields.get(field) ?? { releases: new Set<string>() }
      for (const release of releases) known.releases.add(release)
      const of = componentOf(schema, forms)
      fields.set(field, of === undefined ? known : { ...known, of })
    }
  }
  const shapes = [...components].flatMap(([name, fields]) => {
    if (fields.size === 0) return []
    const entries = [...fields].map(
      ([field, { releases, of }]) =>
        `${propertyName(field)}: [${setOf(releases)}${of === undefined ? '' : `, ${literal(of)}`}]${typed(field)}`,
    )
    return [`  ${propertyName(name)}: { ${entries.join(', ')} }${typed(name)},\n`]
  })
  const sides = [...new Set(forms.operations.map((form) => form.operationId))].map((operationId) => {
    const own = formsOf(forms, operationId)
    const inputs = own.flatMap((form) => componentOf(inputSchema(form), forms) ?? [])
    const data = own.flatMap((form) => componentOf(successOf(form, forms)?.properties?.['data'], forms) ?? [])
    return `  ${propertyName(operationId)}: [${literal([...new Set(inputs)])}, ${literal([...new Set(data)])}]${typed(operationId)},\n`
  })
  return `${header}
/** Sets of releases, oldest first. */
export const releaseSets: readonly string[] = ${literal(sets)}

/** Of each component its fields: in which set of releases each is, and what component its value is, or each entry of it. */
export const componentFields: { readonly [component: string]: { readonly [field: string]: readonly [number, string?] } } = {
${shapes.join('')}}

/** The components that an operation takes, and those it gives. */
export const operationComponents: { readonly [operationId: string]: readonly [readonly string[], readonly string[]] } = {
${sides.join('')}}
`
}

const prefix = '#/components/schemas/'

/** A name that every object has, such as `constructor`, hides from the compiler what is to stand there. */
const typed = (name: string): string => (name in {} ? ' as const' : '')

/** Every field a value of this schema may have, those of all alternatives taken together. */
function fieldsOf(schema: Schema, forms: Forms): [field: string, schema: Schema][] {
  const here = schema.$ref === undefined ? schema : schemaById(forms, schema.$ref.slice(prefix.length))
  return [
    ...Object.entries(here.properties ?? {}),
    ...(here.oneOf ?? []).flatMap((alternative) => fieldsOf(alternative, forms)),
  ]
}

/** The component a value is of, or its entries. A choice of components is written as the one the choice stands in. */
function componentOf(schema: Schema | undefined, forms: Forms, seen: readonly string[] = []): string | undefined {
  if (schema === undefined) return undefined
  if (schema.$ref === undefined) return componentOf(schema.items as Schema | undefined, forms, seen)
  const id = schema.$ref.slice(prefix.length)
  const target = schemaById(forms, id)
  if (target.items !== undefined && !seen.includes(id)) return componentOf(target, forms, [...seen, id])
  return componentOfForm(forms, id)
}
