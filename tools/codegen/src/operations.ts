import {
  escapePointer,
  listOperations,
  type OpenApiDocument,
  type Operation,
  type Schema,
  sensitiveNames,
  successBranch,
} from '@crmcom-webapi/contract'
import type { Address } from './address.js'
import { CodegenError } from './codegen-error.js'
import { contractOf, type Forms, formsOf, type OperationForm, placed, schemaById } from './forms.js'
import { header, literal, propertyName } from './literal.js'

/** What a client and a server need to know of an operation besides its types. */
export interface Descriptor {
  method: string
  path: string
  /** Where a client finds it: `crm.<group>.<name>()`. */
  group: string
  name: string
  summary: string
  /** Where the session token travels, when the operation takes one. */
  token?: 'body' | 'query'
  /** The HTTP Basic scheme that signs the call, when it is a login by key. */
  basic?: string
  /** True when some requests of the operation take no key. */
  basicOptional?: true
  /** True when a success may come without data. */
  mayBeEmpty?: true
  /** How long the session lives that the call opens, when it opens one. */
  sessionLifetime?: readonly { from?: string; until?: string; seconds: number; countedFrom: string }[]
  /** Of a login: the fields that only some releases take, and which. */
  fieldReleases?: { [field: string]: readonly string[] }
  availableFrom?: readonly string[]
  removedFrom?: readonly string[]
  deprecatedFrom?: readonly string[]
  replacedBy?: string
}

/** Writes the descriptor of every operation, and which types it takes and gives in which release. */
export function emitOperations(forms: Forms, union: { [operationId: string]: Operation }): string {
  return placed(forms, () => writeOperations(forms, union))
}

function writeOperations(forms: Forms, union: { [operationId: string]: Operation }): string {
  return `${operationTypes(forms)}
/** Method, path, place of the token and release marks of every operation. */
export const operations = ${literal(describeAll(forms, union))} as const
`
}

/** What is to know of every operation, by operationId. */
export function describeAll(
  forms: Forms,
  union: { [operationId: string]: Operation },
): { [operationId: string]: Descriptor } {
  const operationIds = [...new Set(forms.operations.map((form) => form.operationId))]
  return Object.fromEntries(
    operationIds.map((operationId) => [
      operationId,
      describe(newestForm(forms, operationId), union[operationId] as Operation, forms),
    ]),
  )
}

/** The part of the file that holds releases, types and the names of sensitive fields. */
export function operationTypes(forms: Forms, options: { more?: boolean } = {}): string {
  const operationIds = [...new Set(forms.operations.map((form) => form.operationId))]
  const sets = new ReleaseSets(forms.releases)
  const table = operationIds
    .map((operationId) => {
      const own = formsOf(forms, operationId)
      const lines = merge(
        own.map((form) => ({ releases: form.releases, types: typesOf(form, forms, options.more ?? false) })),
      )
      const entries = lines.map(({ releases, types }) => `\n    | { releases: ${sets.name(releases)}; ${types} }`)
      return `  ${propertyName(operationId)}:${entries.join('')}\n`
    })
    .join('')
  const imports = options.more && table.includes('More<') ? "import type { More } from '../more.js'\n" : ''
  return `${header}${imports}import type { components } from './schema.gen.js'

type Schemas = components['schemas']

/** Every release at which the contract may change, oldest first. */
export const releases = ${literal(forms.releases)} as const

/** The newest release the contract knows. */
export const newestRelease = ${literal(forms.releases.at(-1))}

${sets.declarations()}
/** What each operation takes and gives, in the releases that have it. */
export interface OperationForms {
${table}}

/** Names of the fields that must never be shown; as holder.name those that are secret only inside another field. */
export const sensitiveFields: readonly string[] = ${literal(sensitiveNames(contractOf(forms)))}
`
}

/** The form of an operation in the newest release that has it. */
export function newestForm(forms: Forms, operationId: string): OperationForm {
  return formsOf(forms, operationId).find((form) => form.id === operationId) as OperationForm
}

function describe(form: OperationForm, union: Operation, forms: Forms): Descriptor {
  const token = tokenPlace(form, forms)
  const schemes = form.operation.security ?? []
  const scheme = schemes.flatMap((requirement) => Object.keys(requirement))[0]
  const optional = schemes.some((requirement) => Object.keys(requirement).length === 0)
  const lifetime = sessionLifetime(union)
  return {
    method: form.method.toUpperCase(),
    path: form.path,
    ...methodOf(form, forms),
    summary: form.operation.summary ?? '',
    ...(token ? { token } : {}),
    ...(scheme ? { basic: scheme, ...(optional ? { basicOptional: true as const } : {}) } : {}),
    ...(successOf(form, forms)?.required?.includes('data') ? {} : { mayBeEmpty: true as const }),
    ...(lifetime ? { sessionLifetime: lifetime, ...fieldReleases(form.operationId, forms) } : {}),
    ...(union['x-available-from'] ? { availableFrom: union['x-available-from'] } : {}),
    ...(union['x-removed-from'] ? { removedFrom: union['x-removed-from'] } : {}),
    ...(union['x-deprecated-from'] ? { deprecatedFrom: union['x-deprecated-from'] } : {}),
    ...(union['x-replaced-by'] ? { replacedBy: union['x-replaced-by'] } : {}),
  }
}

function methodOf({ operationId }: OperationForm, { addresses }: Forms): { group: string; name: string } {
  const { group, name } = addresses[operationId] as Address
  return { group, name }
}

function sessionLifetime(union: Operation): Descriptor['sessionLifetime'] {
  const listed = union['x-session-lifetime'] as { from?: string; until?: string; seconds: number }[] | undefined
  return listed?.map((entry) => {
    const { 'counted-from': countedFrom, ...rest } = entry as typeof entry & { 'counted-from': string }
    return { ...rest, countedFrom }
  })
}

function fieldReleases(operationId: string, forms: Forms): Pick<Descriptor, 'fieldReleases'> {
  const own = formsOf(forms, operationId)
  const taken = own.map((form) => ({ releases: form.releases, fields: fieldsOf(inputSchema(form), forms) }))
  const some = [...new Set(taken.flatMap(({ fields }) => fields))].filter(
    (field) => !taken.every(({ fields }) => fields.includes(field)),
  )
  const entries = some.map((field) => {
    const releases = taken.filter(({ fields }) => fields.includes(field)).flatMap((form) => form.releases)
    return [field, forms.releases.filter((release) => releases.includes(release))]
  })
  return entries.length > 0 ? { fieldReleases: Object.fromEntries(entries) } : {}
}

function fieldsOf(schema: Schema | undefined, forms: Forms): string[] {
  if (!schema) return []
  const { properties, oneOf } = resolve(schema, forms)
  return [...Object.keys(properties ?? {}), ...(oneOf ?? []).flatMap((branch) => fieldsOf(branch, forms))]
}

function tokenPlace(form: OperationForm, forms: Forms): 'body' | 'query' | undefined {
  if (form.operation.parameters?.some((parameter) => parameter['x-token'] === 'session')) return 'query'
  const body = inputSchema(form)
  if (!body) return undefined
  const properties = resolve(body, forms).properties ?? {}
  return properties['token']?.['x-token'] === 'session' ? 'body' : undefined
}

function resolve(schema: Schema, forms: Forms): Schema {
  if (schema.$ref === undefined) return schema
  const id = schema.$ref.slice('#/components/schemas/'.length)
  return resolve(schemaById(forms, id), forms)
}

/** What callers hand over: the body, or the query parameters taken together. */
export function inputSchema(form: OperationForm): Schema | undefined {
  if (form.query !== undefined) return { $ref: `#/components/schemas/${form.query}` }
  return form.operation.requestBody?.content['application/json']?.schema
}

function typesOf(form: OperationForm, forms: Forms, withMore: boolean): string {
  const at = `#/paths/${escapePointer(form.path)}/${form.method}`
  const input = inputSchema(form)
  if (input && input.$ref === undefined)
    throw new CodegenError(`${at}/requestBody`, 'give the body a component of its own')
  const query = form.query === undefined ? undefined : resolve(input ?? {}, forms)
  const required = query
    ? [query.required, query.oneOf, query.anyOf].some((rule) => rule !== undefined)
    : form.operation.requestBody?.required === true
  const written = input ? `input${required ? '' : '?'}: ${typeName(input)}` : 'input?: never'
  const more = withMore && input ? moreType(input, forms) : undefined
  const fields = form.operation['x-fields-set'] ?? []
  const names = fields.length > 0 ? `; fields: ${fields.map((name) => literal(name)).join(' | ')}` : ''
  return `${written}; ${more ? `more: ${more}; ` : ''}data: ${dataType(form, forms, at)}${names}`
}

/**
 * The type of what a call may send beyond its input: at the top where the input goes on, and inside the objects of it
 * that do. What an array holds is out of reach. Nothing where all is known.
 */
function moreType(schema: Schema, forms: Forms, open: readonly string[] = []): string | undefined {
  const { $ref } = schema
  if ($ref === undefined || open.includes($ref)) return undefined
  const target = resolve(schema, forms)
  const parts = [target, ...(target.oneOf ?? []).map((branch) => resolve(branch, forms))]
  const inner = new Map<string, string>()
  for (const part of parts)
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      const more = moreType(property, forms, [...open, $ref])
      if (more) inner.set(name, more)
    }
  const nested =
    inner.size > 0 ? `{ ${[...inner].map(([name, more]) => `${propertyName(name)}?: ${more}`).join('; ')} }` : ''
  if (parts.some((part) => part['x-open'])) return `More<${typeName(schema)}${nested && `, ${nested}`}>`
  return nested || undefined
}

function dataType(form: OperationForm, forms: Forms, at: string): string {
  const success = writtenSuccess(form, forms)
  if (!success) throw new CodegenError(`${at}/responses/200`, 'no branch of the answer has the status code OK')
  if (success.$ref === undefined)
    throw new CodegenError(`${at}/responses/200`, 'give the success envelope a component of its own')
  return resolve(success, forms).properties?.['data'] ? `${typeName(success)}['data']` : 'undefined'
}

/** The form of an answer that is a success. */
export function successOf(form: OperationForm, forms: Forms): Schema | undefined {
  const branch = writtenSuccess(form, forms)
  return branch && resolve(branch, forms)
}

function writtenSuccess(form: OperationForm, forms: Forms): Schema | undefined {
  const answer = form.operation.responses['200']?.content?.['application/json']?.schema
  return answer && successBranch(answer, (schema) => resolve(schema, forms))
}

function typeName(schema: Schema): string {
  return `Schemas[${literal((schema.$ref as string).slice('#/components/schemas/'.length))}]`
}

/** Joins release sets whose types are the same: forms that differ in words only need one line. */
function merge(lines: { releases: string[]; types: string }[]): { releases: string[]; types: string }[] {
  const merged = new Map<string, string[]>()
  for (const { releases, types } of lines) merged.set(types, [...(merged.get(types) ?? []), ...releases])
  return [...merged].map(([types, releases]) => ({ types, releases }))
}

/** Names each distinct set of releases once, so that thousands of operations share a few unions. */
class ReleaseSets {
  private readonly names = new Map<string, string>()

  constructor(private readonly releases: readonly string[]) {}

  name(set: readonly string[]): string {
    const sorted = this.releases.filter((release) => set.includes(release))
    const text = sorted.map((release) => literal(release)).join(' | ')
    if (!this.names.has(text)) {
      const base = `In_${(sorted[0] as string).replaceAll('.', '_')}_to_${(sorted.at(-1) as string).replaceAll('.', '_')}`
      const same = [...this.names.values()].filter((name) => name === base || name.startsWith(`${base}_v`)).length
      this.names.set(text, same === 0 ? base : `${base}_v${same + 1}`)
    }
    return this.names.get(text) as string
  }

  declarations(): string {
    return [...this.names].map(([text, name]) => `type ${name} = ${text}\n`).join('')
  }
}

/** The operations of the bundle as written, all marks included, by operationId. */
export function unionOperations(bundle: OpenApiDocument): { [operationId: string]: Operation } {
  return Object.fromEntries(listOperations(bundle).map(({ operation }) => [operation.operationId, operation]))
}
