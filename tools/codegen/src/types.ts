import type { OpenApiDocument, Schema } from '@crmcom-webapi/contract'
import openapiTS, { astToString } from 'openapi-typescript'
import { CodegenError } from './codegen-error.js'
import { exclusive } from './exclusive.js'
import { type Forms, placed } from './forms.js'
import { header } from './literal.js'

export interface TypesOptions {
  /** Refuse two alternatives at once. Off gives what openapi-typescript makes of the contract as it stands. @default true */
  exclusive?: boolean
  /** Also write `paths` and `operations` of this release, for use with openapi-fetch. */
  paths?: OpenApiDocument['paths']
}

/** Writes the TypeScript types of every component form, with release marks in their doc comments. */
export async function emitTypes(forms: Forms, options: TypesOptions = {}): Promise<string> {
  const plain = Object.fromEntries(forms.schemas.map((form) => [form.id, form.schema]))
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
  const ast = await openapiTS(withWords(document) as never, { silent: true })
  return `${header}\n${astToString(ast).replaceAll(/[ \t]+$/gm, '')}`
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

/** Says in words since when something is there and whether it is deprecated; empty when there is nothing to say. */
export function markWords(node: Schema): string {
  const words: string[] = []
  if (Array.isArray(node['x-available-from'])) words.push(`Available from ${node['x-available-from'].join(', ')}.`)
  if (Array.isArray(node['x-deprecated-from'])) words.push(`Deprecated from ${node['x-deprecated-from'].join(', ')}.`)
  if (typeof node['x-replaced-by'] === 'string') words.push(`Use ${node['x-replaced-by']} instead.`)
  return words.join(' ')
}
