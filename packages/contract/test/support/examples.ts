import {
  type Example,
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

export const escapePointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1')

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
