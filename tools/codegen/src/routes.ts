import type { MediaType, Response, Schema } from '@crmcom-webapi/contract'
import { CodegenError } from './codegen-error.js'
import { type Forms, formsOf, type OperationForm, type SchemaForm, schemaById } from './forms.js'
import { escapePointer, header, literal, propertyName } from './literal.js'
import { checkParameter, querySchema, wireForm } from './query.js'
import { objectChecks, type ZodContext, zodExpression } from './zod.js'

const schemaPrefix = '#/components/schemas/'

const rules = [
  'atLeastOneOf',
  'codePoints',
  'dependentRequired',
  'exactlyOneOf',
  'integer',
  'multipleOf',
  'noneOf',
  'propertyCount',
  'requiredKeys',
  'uniqueItems',
]

/** Writes one zod validator per component form, each carrying the schema it was made from. */
export function emitSchemas(forms: Forms): string {
  const { ordered, lazy } = order(forms.schemas)
  const resolve = (id: string) => schemaById(forms, id)
  const body = ordered
    .map((form) => {
      const at = `#/components/schemas/${form.name}`
      const context: ZodContext = {
        resolve,
        reference: (id) => (lazy.has(`${form.id} ${id}`) ? `z.lazy((): z.ZodType => ${id})` : id),
      }
      if (form.synthetic) return `export const ${form.id} = ${zodExpression(form.schema, context, at)}\n`
      if (form.raw.type === undefined)
        throw new CodegenError(
          at,
          'a component needs an explicit type: without it its schema would not survive the round trip',
        )
      const expression = zodExpression(form.schema, context, at)
      return `export const ${form.id} = ${expression}.openapi(${literal(form.name)}, ${rawCall(form.raw)})\n`
    })
    .join('\n')
  const table = forms.schemas
    .filter((form) => !form.synthetic)
    .map(
      (form) => `  { name: ${literal(form.name)}, releases: ${literal(form.releases, '  ')}, schema: ${form.id} },\n`,
    )
  return `${header}import { z } from '@hono/zod-openapi'
${importRules(body)}import { raw } from '../raw.js'

${body}
/** Which form of a component each release has. */
export const schemaForms = [
${table.join('')}] as const
`
}

function importRules(body: string): string {
  const used = rules.filter((rule) => body.includes(`.check(${rule}`))
  const read = ['wireBoolean', 'wireIdentifier', 'wireList', 'wireNumber', 'wireRepeated', 'wireText'].filter((name) =>
    body.includes(`${name}(`),
  )
  const lines = [
    used.length > 0 ? `import { ${used.join(', ')} } from '../rules.js'\n` : '',
    read.length > 0 ? `import { ${read.join(', ')} } from '../wire.js'\n` : '',
  ]
  return lines.join('')
}

/** Puts every component after those it refers to; the references that close a circle are made lazy. */
function order(schemas: SchemaForm[]): { ordered: SchemaForm[]; lazy: Set<string> } {
  const byId = new Map(schemas.map((form) => [form.id, form]))
  const ordered: SchemaForm[] = []
  const lazy = new Set<string>()
  const state = new Map<string, 'open' | 'done'>()
  const visit = (form: SchemaForm): void => {
    state.set(form.id, 'open')
    for (const id of referencesOf(form.schema)) {
      if (state.get(id) === 'open') lazy.add(`${form.id} ${id}`)
      else if (state.get(id) !== 'done') visit(byId.get(id) as SchemaForm)
    }
    state.set(form.id, 'done')
    ordered.push(form)
  }
  for (const form of schemas) if (!state.has(form.id)) visit(form)
  return { ordered, lazy }
}

function referencesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => {
    if (key === 'properties') return Object.values(entry as object).flatMap(referencesOf)
    if (key === 'contentSchema' || key === 'examples' || key === 'example' || key.startsWith('x-')) return []
    return key === '$ref' && typeof entry === 'string'
      ? [entry.slice('#/components/schemas/'.length)]
      : referencesOf(entry)
  })
}

/** Writes one route per operation form, and the table that says which release has which. */
export function emitRoutes(forms: Forms): string {
  const used = new Set<string>()
  const resolve = (id: string) => schemaById(forms, id)
  const context: ZodContext = {
    resolve,
    reference: (id) => {
      used.add(id)
      return `schemas.${id}`
    },
  }
  const inline = new InlineSchemas()
  const written = forms.operations.map((form) => emitRoute(form, context, inline)).join('\n')
  const routes = `${inline.declarations()}${written}`
  const operations = [...new Set(forms.operations.map((form) => form.operationId))]
  const table = operations
    .map((operationId) => {
      const own = formsOf(forms, operationId)
      const lines = own.map((form) => `    { releases: ${literal(form.releases, '    ')}, route: ${form.id} },\n`)
      return `  ${propertyName(operationId)}: [\n${lines.join('')}  ],\n`
    })
    .join('')
  return `${header}import { z } from '@hono/zod-openapi'
import { defineRoute, either } from '../define-route.js'
${importRules(routes)}import { raw } from '../raw.js'
import * as schemas from './schemas.gen.js'

/** Every release at which the contract may change, oldest first. */
export const releases = ${literal(forms.releases)} as const

${routes}
/** Which form of an operation each release has. A release that is listed nowhere does not have the operation. */
export const routeForms = {
${table}} as const
`
}

/** Schemas written in place get a name, so that the type of a route can be said; alike ones share it. */
class InlineSchemas {
  private readonly names = new Map<string, string>()

  name(expression: string): string {
    if (/^schemas\.\w+$/.test(expression)) return expression
    if (!this.names.has(expression)) this.names.set(expression, `inline${this.names.size + 1}`)
    return this.names.get(expression) as string
  }

  declarations(): string {
    return [...this.names].map(([expression, name]) => `const ${name} = ${expression}\n\n`).join('')
  }
}

function emitRoute(form: OperationForm, context: ZodContext, inline: InlineSchemas): string {
  const at = `#/paths/${escapePointer(form.path)}/${form.method}`
  const { requestBody, responses, parameters: _parameters, ...rest } = form.raw
  const shape = [`method: ${literal(form.method)}`, `path: ${literal(form.path)}`]
  const content = (of: { content?: { [type: string]: MediaType } }, raw: typeof of, place: string) => {
    const [type, ...others] = Object.keys(of.content ?? {})
    if (type !== undefined && (type !== 'application/json' || others.length > 0))
      throw new CodegenError(place, 'the one media type supported is application/json')
    return emitContent(
      { ...raw, content: undefined },
      of.content ?? {},
      raw.content ?? {},
      context,
      inline,
      place,
      '    ',
    )
  }
  const body = form.operation.requestBody
  let request = ''
  if (body) {
    const { text, schema } = content(body, requestBody ?? {}, `${at}/requestBody`)
    request = `  request: {\n    body: ${text},\n  },\n`
    shape.push(`body: typeof ${schema}`, `bodyRequired: ${body.required === true}`)
  } else if (form.query !== undefined) {
    const query = inline.name(emitQuery(form, context, at))
    request = `  request: {\n    query: ${query},\n  },\n`
    shape.push(`query: typeof ${query}`)
  }
  const answers = Object.entries(form.operation.responses).map(([status, response]) => {
    const { text, schema } = content(response, responses[status] as Response, `${at}/responses/${status}`)
    const key = /^\d+$/.test(status) ? status : literal(status)
    return { line: `    ${key}: ${text},\n`, type: `${key}: ${schema ? `typeof ${schema}` : 'z.ZodType'}` }
  })
  shape.push(`answers: { ${answers.map(({ type }) => type).join('; ')} }`)
  return `export const ${form.id} = defineRoute<{
${shape.map((line) => `  ${line}\n`).join('')}}>({
  method: ${literal(form.method)},
  path: ${literal(form.path)},
  ...${rawCall(rest)},
${request}  responses: {
${answers.map(({ line }) => line).join('')}  },
})
`
}

/** Parameters travel as texts; each validator reads its text first and then checks what was meant. */
function emitQuery(form: OperationForm, context: ZodContext, at: string): string {
  const parameters = form.operation.parameters ?? []
  const lines = parameters.map((parameter, index) => {
    const place = `${at}/parameters/${index}`
    const raw = form.raw.parameters?.[index] ?? parameter
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
    const optional = parameter.required ? '' : '.optional()'
    // A type among the metadata stops the library from writing a schema of its own; the parameter brings the right one.
    const own = raw.schema?.$ref === undefined ? raw.schema : { type: 'string' }
    return `      ${propertyName(parameter.name)}: ${read}${optional}.openapi(${rawCall({ ...own, param: raw })}),\n`
  })
  return `z.strictObject({\n${lines.join('')}    })${objectChecks(querySchema(form.operation, at))}`
}

/** A schema with what it and its items refer to in their place: how a text is read depends on the type behind it. */
function written(schema: Schema, context: ZodContext): Schema {
  if (schema.$ref !== undefined) return written(context.resolve(schema.$ref.slice(schemaPrefix.length)), context)
  return schema.items === undefined ? schema : { ...schema, items: written(schema.items, context) }
}

function emitContent(
  rest: object,
  content: { [type: string]: MediaType },
  rawContent: { [type: string]: MediaType },
  context: ZodContext,
  inline: InlineSchemas,
  at: string,
  indent: string,
): { text: string; schema: string | undefined } {
  let schema: string | undefined
  const media = Object.entries(content).map(([type, entry]) => {
    const { schema: rawSchema, ...others } = rawContent[type] as MediaType
    schema = inline.name(schemaOf(entry.schema, rawSchema, context, `${at}/content/${escapePointer(type)}/schema`))
    const extra = Object.keys(others).length > 0 ? `\n${indent}      ...${rawCall(others)},` : ''
    return `${indent}    ${literal(type)}: {\n${indent}      schema: ${schema},${extra}\n${indent}    },\n`
  })
  const fields = literal(rest, indent).slice(1, -1).trimEnd()
  const contents = media.length > 0 ? `\n${indent}  content: {\n${media.join('')}${indent}  },` : ''
  return { text: `{${fields}${contents}\n${indent}}`, schema }
}

function schemaOf(schema: Schema | undefined, raw: Schema | undefined, context: ZodContext, at: string): string {
  if (schema === undefined || raw === undefined) throw new CodegenError(at, 'a media type needs a schema')
  const expression = zodExpression(schema, context, at)
  if (schema.$ref !== undefined) return expression
  if (raw.type === undefined)
    throw new CodegenError(at, 'write a type beside oneOf: without it the schema would not survive the round trip')
  // Inferring the type of a choice compares every alternative with zod's own types; either() leaves that until somebody asks.
  const choice = /^z\.xor\(\[(schemas\.\w+(?:, schemas\.\w+)*)\]\)$/.exec(expression)?.[1]
  return choice ? `either([${choice}], ${rawCall(raw)})` : `${expression}.openapi(${rawCall(raw)})`
}

/** Words, marks and schemas go through raw(): as part of a route's type they would slow every check. */
function rawCall(value: object): string {
  return `raw(${literal(value)})`
}
