import type { OpenApiDocument, Schema } from '@crmcom-webapi/contract'
import { markPhrases } from '@crmcom-webapi/release-marks'
import { CodegenError } from './codegen-error.js'
import { exclusive } from './exclusive.js'
import { type Forms, placed, transform } from './forms.js'
import { header } from './literal.js'
import { inputSchema } from './operations.js'

export interface TypesOptions {
  /** Refuse two alternatives at once. Off gives what openapi-typescript makes of the contract as it stands. @default true */
  exclusive?: boolean
  /**
   * Let the texts of answers that are one of several be others too: a value that comes later neither breaks a program
   * nor keeps it from compiling, while editors offer those that are known. What is sent stays as it is. @default false
   */
  openAnswers?: boolean
  /** Have the fields that are always given in whole objects (`x-always-given`) be there. @default false */
  alwaysGiven?: boolean
  /** Also write `paths` and `operations` of this release, for use with openapi-fetch. */
  paths?: OpenApiDocument['paths']
}

/** How a program that calls a server sees it. */
export const forClients: TypesOptions = { openAnswers: true, alwaysGiven: true }

/** Writes the TypeScript types of every component form, with release marks in their doc comments. */
export async function emitTypes(forms: Forms, options: TypesOptions = {}): Promise<string> {
  const written = Object.fromEntries(forms.schemas.map((form) => [form.id, form.schema]))
  const given = options.alwaysGiven ? alwaysGiven(written) : written
  const plain = options.openAnswers ? openAnswers(given, forms) : given
  const schemas = placed(forms, () => {
    try {
      return options.exclusive === false ? plain : exclusive(plain)
    } catch (error) {
      if (!(error instanceof CodegenError)) throw error
      const [, id = '', below = ''] = /^#\/components\/schemas\/([^/]+)(.*)$/.exec(error.pointer) ?? []
      const form = forms.schemas.find((one) => one.id === id)
      throw form ? new CodegenError(`${form.at}${below}`, error.reason) : error
    }
  })
  const document = {
    openapi: '3.1.0',
    info: { title: 'types', version: '0' },
    paths: options.paths ?? {},
    components: { schemas },
  }
  try {
    // It brings the TypeScript compiler along, which takes longer to load than most files take to write.
    const { default: openapiTS, astToString } = await import('openapi-typescript')
    const ast = await openapiTS(withWords(forTypes(document, schemas)) as never, { silent: true })
    const text = astToString(ast).replaceAll(JSON.stringify(anyText), '(string & {})')
    return `${header}\n${plainWords(text).replaceAll(/[ \t]+$/gm, '')}`
  } catch (error) {
    throw new CodegenError(suspect(forms), `openapi-typescript makes no types of it: ${(error as Error).message}`)
  }
}

/**
 * Leaves out what says nothing about types and is taken for more: discriminators, which choose among alternatives that
 * the schema lists anyway, samples in which something looks like a reference, and formats, which descriptions put into
 * words. A field that is described nowhere but where it leads to is described alike, since editors do not look there.
 */
function forTypes(document: object, schemas: { [id: string]: Schema }): object {
  const described = ([name, field]: [string, Schema]): [string, Schema] => {
    const description = field.description ?? schemas[idOf(field) ?? '']?.description
    return [name, description === undefined ? field : { ...field, description }]
  }
  return transform('document', document, (kind, node) => {
    if (kind !== 'schema') return node
    const { discriminator: _discriminator, format: _format, ...schema } = node
    if (schema['properties'])
      schema['properties'] = Object.fromEntries(
        Object.entries(schema['properties'] as { [name: string]: Schema })
          .map(described)
          .map(apart),
      )
    for (const key of ['example', 'examples', 'default']) if (hasReference(schema[key])) delete schema[key]
    return schema
  }) as object
}

/**
 * Writes comments as plain text. Where a field stands in several alternatives, editors join their comments and say each
 * once, but not what stands behind a tag.
 */
function plainWords(types: string): string {
  return types
    .replaceAll(/^ +\* @enum \{string\}\n/gm, '')
    .replaceAll(/^( +)\* @example (.*)$/gm, '$1*\n$1* Example: $2')
    .replaceAll(/(?<!\/\*\*)\n( +)\* @description /g, '\n$1*\n$1* ')
    .replaceAll('* @description ', '* ')
    .replaceAll(/\/\*\*\n +\* (.*)\n +\*\//g, '/** $1 */')
}

/** A field that is called as something every object has must not be a reference: the library looks it up there. */
function apart([name, schema]: [string, unknown]): [string, unknown] {
  return [name, name in {} && hasReference(schema) ? { allOf: [schema] } : schema]
}

function hasReference(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.hasOwn(value, '$ref') || Object.values(value).some(hasReference)
}

/** The place of a field that every object has, over which the library may stumble. */
function suspect(forms: Forms): string {
  for (const { at, schema } of forms.schemas)
    for (const name of Object.keys(schema.properties ?? {})) if (name in {}) return `${at}/properties/${name}`
  return '#'
}

/** The text that stands where any may: openapi-typescript has no word for it that leaves the known ones visible. */
const anyText = 'x-any-text'

/** Opens the choices between texts in what only answers have, and where they refer to a choice that requests share. */
function openAnswers(schemas: { [id: string]: Schema }, forms: Forms): { [id: string]: Schema } {
  const sent = new Set<string>()
  const collect = (value: unknown): void => {
    transform('schema', value, (kind, node) => {
      const id = kind === 'schema' ? idOf(node as Schema) : undefined
      if (id !== undefined && !sent.has(id)) {
        sent.add(id)
        collect(schemas[id])
      }
      return node
    })
  }
  for (const form of forms.operations) collect(inputSchema(form))
  const opened = new Set<unknown>()
  const isChoice = (schema: Schema | undefined): boolean =>
    schema?.enum?.some((value) => typeof value === 'string') === true
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [
      id,
      sent.has(id)
        ? schema
        : (transform('schema', schema, (_, node) => {
            const target = idOf(node as Schema) ?? ''
            const isOpen =
              opened.has(node) || !(isChoice(node as Schema) || (sent.has(target) && isChoice(schemas[target])))
            if (isOpen) return node
            const { description, ...choice } = node
            opened.add(choice)
            return { ...(description !== undefined && { description }), anyOf: [choice, { const: anyText }] }
          }) as Schema),
    ]),
  )
}

/** Requires what is always given. */
function alwaysGiven(schemas: { [id: string]: Schema }): { [id: string]: Schema } {
  const required = (node: Schema) => {
    const names = Object.entries(node.properties ?? {}).flatMap(([name, field]) =>
      field['x-always-given'] ? [name] : [],
    )
    return names.length > 0 ? { ...node, required: [...(node.required ?? []), ...names] } : node
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [
      id,
      transform(
        'schema',
        schema,
        (kind, node) => (kind === 'schema' ? required(node as Schema) : node) as typeof node,
      ) as Schema,
    ]),
  )
}

function idOf({ $ref }: Schema): string | undefined {
  return typeof $ref === 'string' ? $ref.slice('#/components/schemas/'.length) : undefined
}

/** Adds what the marks say to the descriptions, where editors show it. */
export function withWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withWords)
  if (typeof value !== 'object' || value === null) return value
  const node = value as Schema
  const copy = Object.fromEntries(Object.entries(node).map(([key, entry]) => [key, withWords(entry)]))
  const words = markWords(node)
  if (words) copy['description'] = [copy['description'], words].filter(Boolean).join('\n\n')
  return copy
}

/** Says in sentences from when something is there, deprecated or removed; empty when there is nothing to say. */
export function markWords(node: Schema): string {
  return markPhrases(node)
    .map((phrase) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`)
    .join(' ')
}
