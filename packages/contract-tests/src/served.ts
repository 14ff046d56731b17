import {
  escapePointer,
  follow,
  listOperations,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PlacedOperation,
  type Schema,
} from '@crmcom-webapi/contract'

/** What is sent of an input: the members of a body, or the parameters of a query by name, identifiers as objects. */
export interface Input {
  readonly [name: string]: unknown
}

/** An operation as the tests see it. Everything here follows from the contract. */
export interface Served {
  id: string
  placed: PlacedOperation
  operation: Operation
  pointer: string
  /** What follows `/rest/v2/`. */
  path: string
  isQuery: boolean
  /** Whether it changes no record. */
  isRead: boolean
  /** Whether it opens a session. */
  isLogin: boolean
  takesToken: boolean
  /** Whether it asks for a key by HTTP Basic, at least in one of its ways. */
  takesKey: boolean
  /** What it takes, as one schema. */
  schema: Schema
}

export function servedBy(document: OpenApiDocument): Served[] {
  return listOperations(document).map((placed) => serve(document, placed))
}

export function serve(document: OpenApiDocument, placed: PlacedOperation): Served {
  const { operation, path, method } = placed
  const isQuery = method === 'get'
  const schema = isQuery ? querySchema(document, operation) : bodySchema(document, operation)
  const token = follow(document, schema).properties?.['token']
  return {
    id: operation.operationId,
    placed,
    operation,
    pointer: `#/paths/${escapePointer(path)}/${method}`,
    path: path.slice(1),
    isQuery,
    isRead: isQuery || operation['x-safe-to-repeat'] === true,
    isLogin: operation['x-session-lifetime'] !== undefined,
    takesToken: isQuery
      ? (operation.parameters ?? []).some((one) => follow(document, one)['x-token'] === 'session')
      : token !== undefined && follow(document, token)['x-token'] === 'session',
    takesKey: (operation.security ?? []).some((way) => Object.keys(way).length > 0),
    schema,
  }
}

function bodySchema(document: OpenApiDocument, operation: Operation): Schema {
  const body = operation.requestBody && follow(document, operation.requestBody as never)
  return (body as Operation['requestBody'])?.content['application/json']?.schema ?? { type: 'object', properties: {} }
}

function querySchema(document: OpenApiDocument, operation: Operation): Schema {
  const parameters = (operation.parameters ?? []).map((one) => follow(document, one) as Parameter)
  const rules = operation['x-parameter-rules']
  return {
    ...rules,
    type: 'object',
    properties: Object.fromEntries(
      parameters.map((one) => [
        one.name,
        {
          ...(one['x-identifier'] === undefined ? one.schema : (one.schema?.contentSchema as Schema)),
          ...(one['x-token'] === undefined ? {} : { 'x-token': one['x-token'] }),
          ...(one['x-sensitive'] === true ? { 'x-sensitive': true } : {}),
          ...(one.example === undefined || one['x-identifier'] !== undefined ? {} : { example: one.example }),
        },
      ]),
    ),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: operation['x-open'] !== undefined,
    ...(operation['x-open'] && { 'x-open': operation['x-open'] }),
  }
}

/** An input as a query writes it: texts, and identifiers as `field=value`. */
export function writeQuery(input: Input): string {
  const written = Object.entries(input).flatMap(([name, value]) => {
    const texts = isIdentifier(value)
      ? Object.entries(value).map(([field, one]) => `${field}=${textOf(one)}`)
      : [textOf(value)]
    return texts.map((text) => `${encode(name)}=${encode(text)}`)
  })
  return written.join('&')
}

const isIdentifier = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Half of a surrogate pair is written as the bytes it would have, which are no UTF-8. */
function encode(text: string): string {
  return text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd') === text
    ? encodeURIComponent(text)
    : encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/gu, '')).concat('%ED%A0%80')
}

/** Whether a member takes any text. */
export const isFreeText = (schema: Schema): boolean =>
  [schema.type].flat().includes('string') &&
  ['enum', 'pattern', 'format', 'x-token', 'x-sensitive', 'const'].every((key) => schema[key] === undefined)
