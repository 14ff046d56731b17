import type { MediaType, Operation, Response, Schema } from '@crmcom-webapi/contract'
import { CodegenError } from './codegen-error.js'
import type { Forms, OperationForm, SchemaForm } from './forms.js'
import { escapePointer, header, literal, propertyName } from './literal.js'
import { querySchema, wireForm } from './query.js'
import { objectChecks, type ZodContext, zodExpression } from './zod.js'

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
  const resolve = (id: string) => forms.schemas.find((form) => form.id === id)?.schema ?? {}
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
      return `export const ${form.id} = ${expression}.openapi(${literal(form.name)}, raw(${literal(form.raw)}))\n`
    })
    .join('\n')
  const table = forms.schemas.filter((form) => !form.synthetic).map(
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
  const read = ['wireBoolean', 'wireIdentifier', 'wireList', 'wireNumber', 'wireRepeated', 'wireText'].filter((name) => body.includes(`${name}(`))
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

/** Writes one `createRoute()` value per operation form, and the table that says which release has which. */
export function emitRoutes(forms: Forms): string {
  const used = new Set<string>()
  const resolve = (id: string) => forms.schemas.find((form) => form.id === id)?.schema ?? {}
  const context: ZodContext = {
    resolve,
    reference: (id) => {
      used.add(id)
      return `schemas.${id}`
    },
  }
  const routes = forms.operations.map((form) => emitRoute(form, context)).join('\n')
  const operations = [...new Set(forms.operations.map((form) => form.operationId))]
  const table = operations
    .map((operationId) => {
      const own = forms.operations.filter((form) => form.operationId === operationId)
      const lines = own.map((form) => `    { releases: ${literal(form.releases, '    ')}, route: ${form.id} },\n`)
      return `  ${propertyName(operationId)}: [\n${lines.join('')}  ],\n`
    })
    .join('')
  return `${header}import { createRoute, z } from '@hono/zod-openapi'
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

function emitRoute(form: OperationForm, context: ZodContext): string {
  const at = `#/paths/${escapePointer(form.path)}/${form.method}`
  const { requestBody, responses, parameters: _parameters, ...rest } = form.raw
  const body = form.operation.requestBody
  const request = body
    ? `  request: {\n    body: ${emitContent({ ...requestBody, content: undefined }, body.content, requestBody?.content ?? {}, context, `${at}/requestBody`, '    ')},\n  },\n`
    : form.query !== undefined
      ? `  request: {\n    query: ${emitQuery(form, context, at)},\n  },\n`
      : ''
  const answers = Object.entries(form.operation.responses).map(([status, response]) => {
    const rawResponse = responses[status] as Response
    const written = emitContent(
      { ...rawResponse, content: undefined },
      response.content ?? {},
      rawResponse.content ?? {},
      context,
      `${at}/responses/${status}`,
      '    ',
    )
    return `    ${/^\d+$/.test(status) ? status : literal(status)}: ${written},\n`
  })
  const description = literal(rest as Operation)
    .slice(1, -1)
    .trimEnd()
  return `export const ${form.id} = createRoute({
  method: ${literal(form.method)},
  path: ${literal(form.path)},${description}
${request}  responses: {
${answers.join('')}  },
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
    const read = { text: parameter.schema?.$ref === undefined ? inner : `wireText(${inner})`, number: `wireNumber(${inner})`, boolean: `wireBoolean(${inner})`, identifier: `wireIdentifier(${inner})`, csv: `wireList(${inner})`, repeated: `wireRepeated(${inner})` }[wireForm(parameter)]
    const optional = parameter.required ? '' : '.optional()'
    // A type among the metadata stops the library from writing a schema of its own; the parameter brings the right one.
    const own = raw.schema?.$ref === undefined ? raw.schema : { type: 'string' }
    return `      ${propertyName(parameter.name)}: ${read}${optional}.openapi(raw({ ...${literal(own, '      ')}, param: ${literal(raw, '      ')} })),\n`
  })
  return `z.strictObject({\n${lines.join('')}    })${objectChecks(querySchema(form.operation, at))}`
}

function emitContent(
  rest: object,
  content: { [type: string]: MediaType },
  rawContent: { [type: string]: MediaType },
  context: ZodContext,
  at: string,
  indent: string,
): string {
  const media = Object.entries(content).map(([type, entry]) => {
    const { schema, ...others } = rawContent[type] as MediaType
    const written = schemaOf(entry.schema, schema, context, `${at}/content/${escapePointer(type)}/schema`)
    return `${indent}    ${literal(type)}: {\n${indent}      schema: ${written},${literal(others, `${indent}      `).slice(1, -1).trimEnd()}\n${indent}    },\n`
  })
  const own = Object.entries(rest).filter(([, value]) => value !== undefined)
  const plain = Object.fromEntries(own.filter(([key]) => !key.startsWith('x-')))
  const extensions = Object.fromEntries(own.filter(([key]) => key.startsWith('x-')))
  const extra = Object.keys(extensions).length > 0 ? `\n${indent}  ...raw(${literal(extensions, `${indent}  `)}),` : ''
  const fields = literal(plain, indent).slice(1, -1).trimEnd() + extra
  const contents = media.length > 0 ? `\n${indent}  content: {\n${media.join('')}${indent}  },` : ''
  return `{${fields}${contents}\n${indent}}`
}

function schemaOf(schema: Schema | undefined, raw: Schema | undefined, context: ZodContext, at: string): string {
  if (schema === undefined || raw === undefined) throw new CodegenError(at, 'a media type needs a schema')
  const expression = zodExpression(schema, context, at)
  if (schema.$ref !== undefined) return expression
  if (raw.type === undefined)
    throw new CodegenError(at, 'write a type beside oneOf: without it the schema would not survive the round trip')
  return `${expression}.openapi(raw(${literal(raw, '      ')}))`
}
