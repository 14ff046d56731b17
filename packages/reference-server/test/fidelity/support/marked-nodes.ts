import {
  escapePointer,
  listOperations,
  type OpenApiDocument,
  type Response,
  resolveRef,
  type Schema,
} from '@crmcom-webapi/contract'
import type { MarkSet } from '@crmcom-webapi/release-marks'
import { isThere } from '@crmcom-webapi/test-support/reached'

const markKeys = ['x-available-from', 'x-removed-from', 'x-deprecated-from'] as const

/** Tells whether a node of the contract says in which releases it is there. */
export const isMarked = (node: unknown): node is MarkSet =>
  typeof node === 'object' && node !== null && markKeys.some((key) => key in node)

/** Pointers of all marked nodes of a document, wherever they stand. */
export function listMarked(node: unknown, at = '#'): { pointer: string; marks: MarkSet }[] {
  if (typeof node !== 'object' || node === null) return []
  const own = isMarked(node) ? [{ pointer: at, marks: node }] : []
  return [...own, ...Object.entries(node).flatMap(([key, entry]) => listMarked(entry, `${at}/${escapePointer(key)}`))]
}

export type Kind = 'operation' | 'parameter' | 'property' | 'branch' | 'schema' | 'value' | 'code' | 'security'

/** One place in which a marked node takes part in a call. */
export interface Place {
  /** Where the node stands in the bundle. */
  pointer: string
  kind: Kind
  operationId: string
  side: 'request' | 'response'
  /** The fields that lead to it in the body, the query or the answer; `*` is any item of a list, `.` the claims of a token. */
  path: readonly string[]
  /** Its own marks and those of everything it stands in, outermost first. */
  marks: readonly MarkSet[]
  /** The value or the code the marks are about. */
  value?: string
  schema?: Schema
}

export const thereIn = ({ marks }: Pick<Place, 'marks'>, release: string): boolean =>
  marks.every((one) => isThere(one, release))

/** Lists every place of every marked node that an operation takes or gives. */
export function listPlaces(bundle: OpenApiDocument): Place[] {
  return listOperations(bundle).flatMap(({ path, method, operation }) => {
    const at = `#/paths/${escapePointer(path)}/${method}`
    const holder: Holder = { operationId: operation.operationId, side: 'request', path: [], marks: [] }
    const own = placeOf(holder, operation, at, 'operation')
    const inside = { ...holder, marks: own.marks }
    const security = (operation['x-security-marks'] ?? []).map((marks, index) =>
      placeOf(inside, marks, `${at}/x-security-marks/${index}`, 'security'),
    )
    const parameters = (operation.parameters ?? []).flatMap((parameter, index) => {
      const place = placeOf(
        { ...inside, path: [parameter.name] },
        parameter,
        `${at}/parameters/${index}`,
        'parameter',
        parameter.schema,
      )
      const schema = walk(bundle, parameter.schema, { ...place, pointer: `${place.pointer}/schema` })
      return [...(isMarked(parameter) ? [place] : []), ...schema]
    })
    const content = (body: Response | undefined, pointer: string, side: Place['side']) =>
      walk(bundle, body?.content?.['application/json']?.schema, {
        ...inside,
        side,
        pointer: `${pointer}/content/application~1json/schema`,
      })
    return [
      ...(isMarked(operation) ? [own] : []),
      ...security,
      ...parameters,
      ...content(operation.requestBody as Response | undefined, `${at}/requestBody`, 'request'),
      ...content(operation.responses['200'], `${at}/responses/200`, 'response'),
    ]
  })
}

type Holder = Pick<Place, 'operationId' | 'side' | 'path' | 'marks'>

function placeOf(holder: Holder, node: unknown, pointer: string, kind: Kind, schema?: Schema): Place {
  const { operationId, side, path } = holder
  const marks = isMarked(node) ? [...holder.marks, node] : holder.marks
  return { operationId, side, path, marks, pointer, kind, ...(schema ? { schema } : {}) }
}

function walk(bundle: OpenApiDocument, schema: Schema | undefined, at: Holder & { pointer: string }): Place[] {
  if (schema === undefined) return []
  const kind = /\/oneOf\/\d+$/.test(at.pointer)
    ? 'branch'
    : /\/properties\/[^/]+$/.test(at.pointer)
      ? 'property'
      : 'schema'
  const place = placeOf(at, schema, at.pointer, kind, schema)
  const into = (inner: Schema | undefined, pointer: string, ...path: string[]) =>
    walk(bundle, inner, { ...place, path: [...place.path, ...path], pointer })
  const marked = (entries: [string, unknown][], pointer: string, kind: 'value' | 'code') =>
    entries
      .filter(([, entry]) => isMarked(entry))
      .map(([key, entry]) => placeOf(place, entry, `${pointer}/${key}`, kind))
  const codes = (schema['x-known-codes'] ?? []) as { code: string }[]
  return [
    ...(isMarked(schema) ? [place] : []),
    ...marked(Object.entries(schema['x-enum-marks'] ?? {}), `${at.pointer}/x-enum-marks`, 'value').map((one) => ({
      ...one,
      value: one.pointer.split('/').at(-1) ?? '',
    })),
    // A code is in a release whatever operation it comes from.
    ...marked(Object.entries(codes), `${at.pointer}/x-known-codes`, 'code').map((one) => ({
      ...one,
      marks: one.marks.slice(-1),
      value: codes[Number(one.pointer.split('/').at(-1))]?.code ?? '',
    })),
    ...(schema.$ref === undefined ? [] : into(resolveRef(bundle, schema.$ref) as Schema, schema.$ref)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
      into(inner, `${at.pointer}/properties/${escapePointer(name)}`, name),
    ),
    ...(schema.oneOf ?? []).flatMap((inner, index) => into(inner, `${at.pointer}/oneOf/${index}`)),
    ...into(schema.items, `${at.pointer}/items`, '*'),
    // In a query the text stands for the object; in a token it holds claims.
    ...into(schema.contentSchema, `${at.pointer}/contentSchema`, ...(schema['contentMediaType'] ? ['.'] : [])),
  ]
}
