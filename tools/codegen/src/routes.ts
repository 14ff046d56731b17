import { eachChild, escapePointer, type MediaType, type Schema } from '@crmcom-webapi/contract'
import { CodegenError } from './codegen-error.js'
import {
  type Forms,
  formsOf,
  type OperationForm,
  placed,
  type SchemaForm,
  schemaById,
  schemaIdentifiers,
} from './forms.js'
import { identifiersOf } from './identifiers.js'
import { header, literal, propertyName, quote } from './literal.js'
import { checkParameter, placeOfParameter, querySchema, wireForm } from './query.js'
import { sharedForms } from './shared-forms.js'
import { objectChecks, type ZodContext, zodExpression } from './zod.js'

const schemaPrefix = '#/components/schemas/'

const rules = [
  'atLeastOneOf',
  'codePoints',
  'dateTimeLocal',
  'dependentRequired',
  'exactlyOneOf',
  'integer',
  'multipleOf',
  'noneOf',
  'propertyCount',
  'requestMembers',
  'requestText',
  'requiredKeys',
  'uniqueItems',
]

export interface SchemasOptions {
  /**
   * Let the compiler infer what each validator takes, in place of saying it. Slow to check: for the proof that both
   * are the same.
   *
   * @default false
   */
  inferred?: boolean
}

/** Writes one zod validator per component form, made when it is first asked for. */
export function emitSchemas(forms: Forms, options: SchemasOptions = {}): string {
  return placed(forms, () => writeSchemas(forms, options))
}

function writeSchemas(forms: Forms, options: SchemasOptions): string {
  const names = schemaIdentifiers(forms)
  const resolve = (id: string) => schemaById(forms, id)
  const closing = circles(forms.schemas)
  const inRequests = forms.requestText === undefined ? new Set() : reachedByRequests(forms)
  const circled = new Set([...closing].map((edge) => edge.slice(edge.indexOf(' ') + 1)))
  const write = (form: SchemaForm, reference: ZodContext['reference']): string =>
    zodExpression(form.schema, { resolve, requestTexts: inRequests.has(form.id), reference }, form.at)
  const firsts = sharedForms(forms.schemas, write)
  const body = forms.schemas
    .flatMap((form) => {
      const { at } = form
      if (!form.synthetic && form.raw.type === undefined)
        throw new CodegenError(
          at,
          'a component needs an explicit type: without it its schema would not survive the round trip',
        )
      const own = write(form, (id) => {
        const circle = closing.has(`${form.id} ${id}`)
        const name = names.get(id) as string
        if (options.inferred) return circle ? `z.lazy((): z.ZodType => ${name}())` : `${name}()`
        return circle ? `z.lazy(() => of(${name}))` : `of(${name})`
      })
      const first = firsts.get(form.id) as string
      const expression = options.inferred || first === form.id ? own : `of(${names.get(first)})`
      if (options.inferred) return [`export const ${names.get(form.id)} = () => ${expression}\n`]
      // Routes read queries from their texts; only whether one can be carried on is asked here.
      if (form.synthetic) return []
      const [name, releases] = [literal(form.name), literal(form.releases)]
      // The compiler works out the type of a constant from what it is made with, unless told: a circle has no end.
      const type = circled.has(form.id) ? `: SchemaForm<Types[${quote(form.id)}]>` : ''
      return [
        `export const ${names.get(form.id)}${type} = new SchemaForm<Types[${quote(form.id)}]>(${name}, ${releases}, () => ${expression})\n`,
      ]
    })
    .join('\n')
  if (options.inferred)
    return `${header}import { z } from '@hono/zod-openapi'
${importRules(body, '../../src/')}
${body}`
  return `${header}import { of, z } from '../builder.js'
${importRules(body, '../')}import { SchemaForm } from '../schema-form.js'
import type { components } from './schema.gen.js'

type Types = components['schemas']

${body}`
}

function importRules(body: string, folder: string): string {
  const used = rules.filter((rule) => body.includes(`.check(${rule}`))
  const read = ['wireBoolean', 'wireIdentifier', 'wireList', 'wireNumber', 'wireRepeated', 'wireText'].filter((name) =>
    body.includes(`${name}(`),
  )
  const lines = [
    used.length > 0 ? `import { ${used.join(', ')} } from '${folder}rules.js'\n` : '',
    read.length > 0 ? `import { ${read.join(', ')} } from '${folder}wire.js'\n` : '',
  ]
  return lines.join('')
}

/** The references that close a circle, as `from to`: following them while making a schema would not end. */
function circles(schemas: SchemaForm[]): Set<string> {
  const byId = new Map(schemas.map((form) => [form.id, form]))
  const closing = new Set<string>()
  const state = new Map<string, 'open' | 'done'>()
  const visit = (form: SchemaForm): void => {
    state.set(form.id, 'open')
    for (const id of referencesOf(form.schema)) {
      if (state.get(id) === 'open') closing.add(`${form.id} ${id}`)
      else if (state.get(id) !== 'done') visit(byId.get(id) as SchemaForm)
    }
    state.set(form.id, 'done')
  }
  for (const form of schemas) if (!state.has(form.id)) visit(form)
  return closing
}

/** Every component form that a request can hold. */
function reachedByRequests(forms: Forms): Set<string> {
  const reached = new Set<string>()
  const reach = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (reached.has(id)) continue
      reached.add(id)
      reach(referencesOf(schemaById(forms, id)))
    }
  }
  for (const { operation, query } of forms.operations) {
    reach(query === undefined ? [] : [query])
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) reach(referencesOf(schema))
  }
  return reached
}

/** What the validator of a schema asks for; the content of a text is not looked at. */
function referencesOf(schema: unknown): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { $ref } = node as Schema
    if ($ref !== undefined) found.push($ref.slice(schemaPrefix.length))
    eachChild('schema', node as { [key: string]: unknown }, (_kind, value, key) => {
      if (key !== 'contentSchema') visit(value)
    })
  }
  visit(schema)
  return found
}

/** Writes one route per operation form, made when it is first asked for, and the table that says which release has which. */
export function emitRoutes(forms: Forms): string {
  return placed(forms, () => writeRoutes(forms))
}

function writeRoutes(forms: Forms): string {
  const schemas = schemaIdentifiers(forms)
  const names = identifiersOf(forms.operations.map(({ id }) => id))
  const context: ZodContext = {
    resolve: (id) => schemaById(forms, id),
    reference: (id) => `of(schemas.${schemas.get(id)})`,
    requestTexts: forms.requestText !== undefined,
  }
  const written = forms.operations.map((form) => emitRoute(form, names.get(form.id) as string, context)).join('\n')
  const operations = [...new Set(forms.operations.map((form) => form.operationId))]
  const table = operations
    .map((operationId) => {
      const own = formsOf(forms, operationId).map((form) => names.get(form.id))
      return `  ${propertyName(operationId)}: [${own.join(', ')}],\n`
    })
    .join('')
  return `${header}import { of, z } from '../builder.js'
${importRules(written, '../')}import { RouteForm } from '../route-form.js'
import type { components } from './schema.gen.js'
import * as schemas from './schemas.gen.js'

type Types = components['schemas']

/** Every release at which the contract may change, oldest first. */
export const releases = ${literal(forms.releases)} as const

${written}
/** Which form of an operation each release has. A release that is listed nowhere does not have the operation. */
export const routeForms = {
${table}} as const
`
}

function emitRoute(form: OperationForm, name: string, context: ZodContext): string {
  const at = `#/paths/${escapePointer(form.path)}/${form.method}`
  const shape = [`method: ${literal(form.method)}`, `path: ${literal(form.path)}`]
  const body = form.operation.requestBody
  let request = ''
  if (body) {
    const { text, type } = emitContent(body, form.raw.requestBody?.content, context, `${at}/requestBody`)
    request = `  request: { body: { required: ${body.required === true}, ${text} } },\n`
    shape.push(`body: ${type}`, `bodyRequired: ${body.required === true}`)
  } else if (form.query !== undefined) {
    request = `  request: {\n    query: ${emitQuery(form, context, at)},\n  },\n`
    shape.push(`query: Types[${quote(form.query)}]`)
  }
  const answers = Object.entries(form.operation.responses).map(([status, response]) => {
    const raw = form.raw.responses[status]?.content
    const { text, type } = emitContent(response, raw, context, `${at}/responses/${status}`)
    const key = /^\d+$/.test(status) ? status : literal(status)
    return {
      line: `    ${key}: { description: ${literal(response.description)}${text && `, ${text}`} },\n`,
      type: `${key}: ${type}`,
    }
  })
  shape.push(`answers: { ${answers.map(({ type }) => type).join('; ')} }`)
  return `export const ${name} = new RouteForm<${literal(form.releases)}, {
${shape.map((line) => `  ${line}\n`).join('')}}>(${literal(form.releases)}, () => ({
  method: ${literal(form.method)},
  path: ${literal(form.path)},
  operationId: ${literal(form.operationId)},
${request}  responses: {
${answers.map(({ line }) => line).join('')}  },
}))
`
}

/** Parameters travel as texts; each validator reads its text first and then checks what was meant. */
function emitQuery(form: OperationForm, context: ZodContext, at: string): string {
  const parameters = form.operation.parameters ?? []
  const lines = parameters.map((parameter, index) => {
    const place = placeOfParameter(at, index, form.shared)
    const meant = parameter['x-identifier'] === undefined ? parameter.schema : parameter.schema?.contentSchema
    const inner = zodExpression(meant ?? {}, context, `${place}/schema`)
    const whole = { ...parameter, schema: written(parameter.schema ?? {}, context) }
    checkParameter(whole, place)
    const read = {
      text: parameter.schema?.$ref === undefined ? inner : `wireText(${inner})`,
      number: `wireNumber(${inner})`,
      boolean: `wireBoolean(${inner})`,
      identifier: `wireIdentifier(${inner})`,
      csv: `wireList(${inner})`,
      repeated: `wireRepeated(${inner})`,
    }[wireForm(whole)]
    return `      ${propertyName(parameter.name)}: ${read}${parameter.required ? '' : '.optional()'},\n`
  })
  return `z.${form.operation['x-open'] ? 'looseObject' : 'strictObject'}({\n${lines.join('')}    })${objectChecks(querySchema(form.operation, at, form.shared))}`
}

/** A schema with what it and its items refer to in their place: how a text is read depends on the type behind it. */
function written(schema: Schema, context: ZodContext): Schema {
  if (schema.$ref !== undefined) return written(context.resolve(schema.$ref.slice(schemaPrefix.length)), context)
  return schema.items === undefined ? schema : { ...schema, items: written(schema.items, context) }
}

type Content = { [type: string]: MediaType }

function emitContent(
  { content = {} }: { content?: Content },
  rawContent: Content | undefined,
  context: ZodContext,
  at: string,
): { text: string; type: string } {
  const [mediaType, ...others] = Object.keys(content)
  if (mediaType === undefined) return { text: '', type: 'unknown' }
  if (mediaType !== 'application/json' || others.length > 0)
    throw new CodegenError(at, 'the one media type supported is application/json')
  const place = `${at}/content/${escapePointer(mediaType)}/schema`
  const schema = content[mediaType]?.schema
  if (schema === undefined) throw new CodegenError(place, 'a media type needs a schema')
  if (schema.$ref === undefined && rawContent?.[mediaType]?.schema?.type === undefined)
    throw new CodegenError(place, 'write a type beside oneOf: without it the schema would not survive the round trip')
  const expression = zodExpression(schema, context, place)
  return { text: `content: { ${quote(mediaType)}: { schema: ${expression} } }`, type: typeOf(schema, place) }
}

/** The type of a body or an answer: a component, or a choice of components. */
function typeOf(schema: Schema, at: string): string {
  const branches = schema.$ref === undefined ? (schema.oneOf ?? []) : [schema]
  if (branches.length === 0 || branches.some(({ $ref }) => $ref === undefined))
    throw new CodegenError(at, 'a body or an answer is a component or a choice of components: give it a name')
  return branches.map(({ $ref }) => `Types[${quote(String($ref).slice(schemaPrefix.length))}]`).join(' | ')
}
