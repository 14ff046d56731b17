import {
  type Example,
  escapePointer,
  listOperations,
  type OpenApiDocument,
  type Operation,
  type Response,
  resolveRef,
} from '@crmcom-webapi/contract'

/** One example of a document with the schema it has to fit. */
export interface PlacedExample {
  operationId: string
  /** `request` or the status of the answer. */
  of: string
  name: string
  /** Pointer of the schema the value has to fit. */
  schema: string
  value: unknown
}

/** Lists every example of every request body and answer, references followed. */
export function listExamples(document: OpenApiDocument): PlacedExample[] {
  return listOperations(document).flatMap(({ path, method, operation }) => {
    const at = `#/paths/${escapePointer(path)}/${method}`
    return bodiesOf(document, operation, at).flatMap(({ of, at, body }) =>
      Object.entries(body.content ?? {}).flatMap(([type, media]) =>
        Object.entries(media.examples ?? {}).map(([name, example]) => ({
          operationId: operation.operationId,
          of,
          name,
          schema: `${at}/content/${escapePointer(type)}/schema`,
          value: (example.$ref ? (resolveRef(document, example.$ref) as Example) : example).value,
        })),
      ),
    )
  })
}

/** The example of a parameter, as the text or plain value it is on the wire. */
export interface ParameterExample {
  /** Operation and parameter, to say where something is wrong. */
  place: string
  value: unknown
  /** Pointer of the schema of the parameter. */
  schema: string
  /** Pointer of the schema of the object that a text such as `id=7` stands for. */
  meaning?: string
}

export function listParameterExamples(document: OpenApiDocument): ParameterExample[] {
  return listOperations(document).flatMap(({ path, method, operation }) =>
    (operation.parameters ?? []).flatMap(({ name, example, 'x-identifier': identifier }, index) => {
      if (example === undefined) return []
      const schema = `#/paths/${escapePointer(path)}/${method}/parameters/${index}/schema`
      const meaning = identifier === undefined ? {} : { meaning: `${schema}/contentSchema` }
      return [{ place: `${operation.operationId} ${name}`, value: example, schema, ...meaning }]
    }),
  )
}

/** The request body and the answers of an operation, references followed, with the places they stand in. */
export function bodiesOf(
  document: OpenApiDocument,
  operation: Operation,
  at: string,
): { of: string; at: string; body: Response }[] {
  const request = operation.requestBody ? [{ of: 'request', at: `${at}/requestBody`, body: operation.requestBody }] : []
  const answers = Object.entries(operation.responses).map(([status, response]) => ({
    of: status,
    at: response.$ref ?? `${at}/responses/${status}`,
    body: response.$ref ? (resolveRef(document, response.$ref) as Response) : response,
  }))
  return [...(request as { of: string; at: string; body: Response }[]), ...answers]
}
