import { collectForms, type SchemaForm } from '@crmcom-webapi/codegen'
import { bundle, isRequiredOnly, type OpenApiDocument, resolveRef, type Schema } from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { generate } from '@crmcom-webapi/test-support/generate'
import { schemaAt, Validator } from '@crmcom-webapi/test-support/validator'

/** An object and whether a form of a request schema takes it. */
export interface Case {
  /** What it shows, such as `two of code, identifier`. */
  words: string
  /** Which rule of the schema it is about. */
  rule: string
  accepted: boolean
  value: { [name: string]: unknown }
}

/** One distinct form of a schema that people fill in, with the release it is taken from. */
export interface RequestForm {
  id: string
  name: string
  releases: readonly string[]
  release: string
  document: OpenApiDocument
  schema: Schema
  oracle: Validator
  pointer: string
}

const all = collectForms(bundle)
const documents = new Map<string, { document: OpenApiDocument; oracle: Validator }>()

/** The contract of a release, with the query of each operation as a schema of its own. */
function contractOf(release: string): { document: OpenApiDocument; oracle: Validator } {
  let found = documents.get(release)
  if (!found) {
    const plain = contractIn(release)
    const queries = all.schemas
      .filter((form) => form.synthetic && form.releases.includes(release))
      .map((form) => [form.name, form.raw] as const)
    const schemas = { ...plain.components?.schemas, ...Object.fromEntries(queries) }
    const document = { ...plain, components: { ...plain.components, schemas } }
    found = { document, oracle: new Validator(document) }
    documents.set(release, found)
  }
  return found
}

/** Every form of every schema that a request can hold, in any listed release. */
export function requestForms(): RequestForm[] {
  const reached = new Set<string>()
  const byId = new Map(all.schemas.map((form) => [form.id, form]))
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      if (key !== '$ref') visit(child)
      else if (typeof child === 'string') reach(child.slice('#/components/schemas/'.length))
    }
  }
  const reach = (id: string): void => {
    if (reached.has(id)) return
    reached.add(id)
    visit((byId.get(id) as SchemaForm).schema)
  }
  for (const { operation, query } of all.operations) {
    if (query !== undefined) reach(query)
    for (const media of Object.values(operation.requestBody?.content ?? {})) visit(media.schema)
  }
  return all.schemas
    .filter(({ id }) => reached.has(id))
    .map(({ id, name, releases, raw }) => {
      const release = releases[0] as string
      return { id, name, releases, release, ...contractOf(release), schema: raw, pointer: schemaAt(name) }
    })
}

/** Always the same: the smallest there is, without anything optional. */
const least = () => 0.99

const branchesOf = (schema: Schema): string[][] | undefined =>
  schema.oneOf?.every(isRequiredOnly) ? schema.oneOf.map(({ required = [] }) => required) : undefined
const groupsOf = (schema: Schema): Schema[] | undefined =>
  schema.oneOf && !schema.oneOf.every(isRequiredOnly) ? schema.oneOf : undefined

/** Tells whether a schema has a rule between its fields. */
export const hasRules = (schema: Schema): boolean =>
  schema.properties !== undefined || groupsOf(schema) !== undefined
    ? schema.oneOf !== undefined || schema.dependentRequired !== undefined
    : false

/** Fills some fields of an object in. */
function filled({ document }: RequestForm, schema: Schema, names: Iterable<string>): Case['value'] {
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, generate(document, schema.properties?.[name] ?? true, least)]),
  )
}

/** Adds what each field needs beside it. */
function withPartners(schema: Schema, names: Iterable<string>): Set<string> {
  const closed = new Set(names)
  for (const name of closed) for (const partner of schema.dependentRequired?.[name] ?? []) closed.add(partner)
  return closed
}

/** How many branches of an exactly-one-of a set of fields fits. */
const fits = (branches: readonly string[][], names: ReadonlySet<string>): number =>
  branches.filter((branch) => branch.every((name) => names.has(name))).length

/** Accepted and refused examples for each exactly-one-of and each only-together-with of a schema. */
export function casesOf(form: RequestForm): Case[] {
  const { schema, document } = form
  const groups = groupsOf(schema)
  if (groups) return groupCases(groups.map((branch) => generate(document, branch, least) as Case['value']))
  const required = schema.required ?? []
  const branches = branchesOf(schema)
  const add = (rule: string, words: string, accepted: boolean, names: Iterable<string>): Case => ({
    rule,
    words,
    accepted,
    value: filled(form, schema, names),
  })
  const cases: Case[] = []
  if (branches) {
    const rule = `exactly one of ${branches.map((branch) => branch.join(' with ')).join(', ')}`
    cases.push(add(rule, 'none', false, required))
    for (const [index, branch] of branches.entries()) {
      cases.push(add(rule, branch.join(' with '), true, withPartners(schema, [...required, ...branch])))
      for (const other of branches.slice(index + 1))
        cases.push(
          add(
            rule,
            `${branch.join(' with ')} and ${other.join(' with ')}`,
            false,
            withPartners(schema, [...required, ...branch, ...other]),
          ),
        )
    }
  }
  for (const [name, partners] of Object.entries(schema.dependentRequired ?? {})) {
    const rule = `${name} only together with ${partners.join(', ')}`
    for (const branch of branches ?? [[]]) {
      const whole = withPartners(schema, [...required, ...branch, name])
      if (!branches || fits(branches, whole) === 1)
        cases.push(add(rule, `${name} with ${partners.join(', ')}`, true, whole))
      for (const partner of partners) {
        const alone = [...required, ...branch, name]
        if (!alone.includes(partner)) cases.push(add(rule, `${alone.join(', ')} without ${partner}`, false, alone))
      }
    }
  }
  return cases
}

/** Each group alone is right; nothing, half a group and two groups at once are wrong. */
function groupCases(values: Case['value'][]): Case[] {
  const rule = `exactly one of ${values.length} groups`
  return values.flatMap((value, index): Case[] => {
    const names = Object.keys(value)
    const halves = names.map((name): Case => {
      const { [name]: _, ...rest } = value
      return { rule, words: `group ${index + 1} without ${name}`, accepted: false, value: rest }
    })
    const pairs = values.slice(index + 1).map((other, place): Case => {
      return {
        rule,
        words: `groups ${index + 1} and ${index + place + 2}`,
        accepted: false,
        value: { ...value, ...other },
      }
    })
    const nothing: Case[] = index === 0 ? [{ rule, words: 'none', accepted: false, value: {} }] : []
    // A field in which the groups do not differ may be all that a pair adds.
    const wrong = [...nothing, ...halves, ...pairs].filter((one) =>
      values.every((right) => !sameFields(right, one.value)),
    )
    return [{ rule, words: `group ${index + 1}`, accepted: true, value }, ...wrong]
  })
}

const sameFields = (a: object, b: object): boolean =>
  JSON.stringify(Object.keys(a).sort()) === JSON.stringify(Object.keys(b).sort())

/** Objects a form takes: for each rule each way to keep it, and each field that may be there. */
export function acceptedBy(form: RequestForm): Case['value'][] {
  const { schema, document } = form
  if (schema.type !== 'object') return []
  const groups = groupsOf(schema)
  if (groups) {
    return groups.flatMap((branch) => {
      const target = branch.$ref ? (resolveRef(document, branch.$ref) as Schema) : branch
      return wholes({ ...form, schema: target })
    })
  }
  return wholes(form)
}

function wholes(form: RequestForm): Case['value'][] {
  const { schema } = form
  const branches = branchesOf(schema) ?? [[]]
  return branches.flatMap((branch) => {
    const own = [...(schema.required ?? []), ...branch]
    const rivals = branchesOf(schema)?.flat() ?? []
    const names = Object.keys(schema.properties ?? {}).filter((name) => !rivals.includes(name))
    return [[], ...names.map((name) => [name])]
      .map((more) => withPartners(schema, [...own, ...more]))
      .filter((all) => branchesOf(schema) === undefined || fits(branchesOf(schema) as string[][], all) === 1)
      .map((all) => filled(form, schema, all))
  })
}
