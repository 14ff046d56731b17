import { isObject, type OpenApiDocument, type Schema } from '@crmcom-webapi/contract'
import { rivalKeys } from '../choices.ts'
import { resolveSchema } from '../schema.ts'
import { componentInWords, paragraphs } from '../words.ts'
import { groupsOf, type Input } from './call-view.ts'
import { findProblems } from './check.ts'

/** How a form asks for a value. */
export type Control =
  | { kind: 'text' }
  | { kind: 'number' }
  | { kind: 'boolean' }
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'object'; schema: Schema }
  | { kind: 'list'; entry: Schema }
  /** No control of its own: it is written as JSON. */
  | { kind: 'json' }

/** One field of a form. */
export interface FieldView {
  name: string
  description: string[]
  control: Control
  /** `integer`, `string` …, as the reference calls it. */
  type: string
  isDeprecated: boolean
  isSensitive: boolean
  isNullable: boolean
  sample?: string
}

/** An object as a form asks for it. */
export interface ObjectForm {
  /** Titles of the groups of fields to choose one from; empty when there is no such choice. */
  groups: string[]
  /** Which of the groups the fields below belong to. */
  group: number
  required: FieldView[]
  /** Fields of which exactly one is sent. */
  rivals: FieldView[]
  optional: FieldView[]
}

/**
 * Turns a schema into the fields a form asks for. Fields for the session token are left out: the console fills them.
 *
 * @param group Which group of fields is chosen, where the schema has several. `undefined` takes the one that fits the
 *   value best.
 */
export function viewForm(document: OpenApiDocument, raw: Schema, value: unknown, group?: number): ObjectForm {
  const { schema } = resolveSchema(document, raw)
  const groups = groupsOf(schema)
  const chosen = groups.length > 0 ? (group ?? closestGroup(document, groups, value)) : 0
  const inside = groups[chosen] ? viewForm(document, groups[chosen], value) : undefined
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const view = viewField(document, name, property)
    return view ? [view] : []
  })
  const rivals = rivalKeys(schema)
  const isRequired = (name: string) => schema.required?.includes(name) === true
  return {
    groups: groups.length > 1 ? groups.map((form, index) => titleOf(document, form, index)) : [],
    group: chosen,
    required: [...fields.filter(({ name }) => isRequired(name)), ...(inside?.required ?? [])],
    rivals: [...fields.filter(({ name }) => rivals.includes(name)), ...(inside?.rivals ?? [])],
    optional: [
      ...fields.filter(({ name }) => !isRequired(name) && !rivals.includes(name)),
      ...(inside?.optional ?? []),
    ],
  }
}

/** What a text typed into the control of a field means. What cannot be read stays text, for the check to refuse. */
export function readTyped(control: Control, text: string): unknown {
  if (control.kind === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
  if (control.kind === 'boolean' && text !== '') return text === 'true'
  if (control.kind !== 'json') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What a control shows for a value. */
export function writeTyped(control: Control, value: unknown): string {
  if (value === undefined || value === null) return ''
  return control.kind === 'json' && typeof value !== 'string' ? JSON.stringify(value) : String(value)
}

/** What a field starts with when a reader chooses to send it. */
export function emptyValue({ kind }: Control): unknown {
  if (kind === 'object') return {}
  return kind === 'list' ? [] : ''
}

/** The value with one field set; other fields keep their place. */
export function withField(value: unknown, name: string, entry: unknown): Input {
  return { ...(isObject(value) ? value : {}), [name]: entry }
}

/** The value without some fields. */
export function withoutFields(value: unknown, names: readonly string[]): Input {
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([name]) => !names.includes(name)))
}

/** The value without what stands at a path, for a field the contract does not take. */
export function withoutPath(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value
  if (Array.isArray(value))
    return value.flatMap((entry, index) => {
      if (String(index) !== name) return [entry]
      return rest.length > 0 ? [withoutPath(entry, rest)] : []
    })
  if (!isObject(value)) return value
  return rest.length > 0 ? withField(value, name, withoutPath(value[name], rest)) : withoutFields(value, [name])
}

/** The value with one of several rivals in place of the others. */
export function withRival(value: unknown, rivals: readonly FieldView[], chosen: FieldView): Input {
  const others = rivals.filter(({ name }) => name !== chosen.name).map(({ name }) => name)
  const left = withoutFields(value, others)
  return Object.hasOwn(left, chosen.name) ? left : { ...left, [chosen.name]: emptyValue(chosen.control) }
}

/** The value with the fields of one group only, for a reader who chooses another group. */
export function withGroup(document: OpenApiDocument, raw: Schema, value: unknown, group: number): Input {
  const { required, rivals, optional } = viewForm(document, raw, value, group)
  const names = [...required, ...rivals, ...optional].map(({ name }) => name)
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([name]) => names.includes(name)))
}

/** Which of the groups of fields a value was most likely written for. */
function closestGroup(document: OpenApiDocument, groups: readonly Schema[], value: unknown): number {
  const counts = groups.map((form) => findProblems(document, form, value).length)
  return counts.indexOf(Math.min(...counts))
}

function titleOf(document: OpenApiDocument, form: Schema, index: number): string {
  const { component } = resolveSchema(document, form)
  return component ? componentInWords(component) : `Alternative ${index + 1}`
}

function viewField(document: OpenApiDocument, name: string, raw: Schema): FieldView | undefined {
  const { schema } = resolveSchema(document, raw)
  if (schema['x-token'] === 'session') return undefined
  const types = schema.type === undefined ? [] : [schema.type].flat()
  const sample = schema['example'] ?? (schema['examples'] as unknown[] | undefined)?.[0]
  return {
    name,
    description: paragraphs(schema.description),
    control: controlOf(schema),
    type: types.filter((type) => type !== 'null').join(' or ') || 'any',
    isDeprecated: schema.deprecated === true,
    isSensitive: schema['x-sensitive'] === true,
    isNullable: types.includes('null'),
    ...(sample === undefined || schema['x-identifier'] !== undefined ? {} : { sample: String(sample) }),
  }
}

function controlOf(schema: Schema): Control {
  const values = (schema.enum ?? []).filter((value) => value !== null)
  if (values.length > 0 && values.every((value) => typeof value === 'string')) return { kind: 'choice', values }
  const types = (schema.type === undefined ? [] : [schema.type].flat()).filter((type) => type !== 'null')
  if (types.includes('string')) return { kind: 'text' }
  const [type] = types.length === 1 ? types : []
  if (type === 'integer' || type === 'number') return { kind: 'number' }
  if (type === 'boolean') return { kind: 'boolean' }
  if (type === 'array' && schema.items) return { kind: 'list', entry: schema.items }
  const isKnown = schema.properties !== undefined || groupsOf(schema).length > 0
  if (type === 'object' && isKnown) return { kind: 'object', schema }
  return { kind: 'json' }
}

/** One entry of a list as a field of its own. */
export function fieldOfEntry(document: OpenApiDocument, list: FieldView, index: number): FieldView {
  const entry = list.control.kind === 'list' ? list.control.entry : {}
  const view = viewField(document, `${list.name} ${index + 1}`, entry)
  return { ...(view ?? list), name: `${list.name} ${index + 1}`, isSensitive: list.isSensitive }
}
