import {
  type Marked,
  type OpenApiDocument,
  type Operation,
  type PlacedOperation,
  resolveRef,
  type SecurityRequirement,
} from '@crmcom-webapi/contract'
import { marksInWords, viewMarks } from './marks.ts'
import { resolveSchema } from './schema.ts'
import { asCode, paragraphs } from './words.ts'

/**
 * What a caller has to show, a sentence each.
 *
 * Reads the marks of the alternatives from the bundle, since a projection no longer has them.
 */
export function securityInWords(
  contract: OpenApiDocument,
  { operation }: PlacedOperation,
  source: Operation,
): string[] {
  const schemes = (operation.security ?? []).flatMap((requirement) => Object.keys(requirement))
  if (schemes.length > 0)
    return [
      ...schemes.flatMap((name) =>
        paragraphs(resolveRef(contract, `#/components/securitySchemes/${name}`).description),
      ),
      ...(operation.security?.some(isEmpty) ? keyLeftOut(source) : []),
    ]
  const parameter = operation.parameters?.find((candidate) => candidate['x-token'] === 'session')
  if (parameter) return [`A session token in the query parameter ${asCode(parameter.name)}.`]
  const body = resolveSchema(contract, operation.requestBody?.content['application/json']?.schema ?? {}).schema
  const field = Object.entries(body.properties ?? {}).find(([, property]) => property['x-token'] === 'session')
  if (field) return [`A session token in the body field ${asCode(field[0])}.`]
  return ['No session token. The credentials travel in the body.']
}

/** Where the bundle allows a call without any credentials, from which release on and what for. */
function keyLeftOut(source: Operation): string[] {
  const index = (source.security ?? []).findIndex(isEmpty)
  const marks: Marked = { ...source['x-security-marks']?.find((entry) => entry.index === index) }
  const since = marksInWords(viewMarks(marks))
  return [[`The key may be left out${since && ` (${since})`}.`, ...paragraphs(marks['x-note'])].join(' ')]
}

function isEmpty(requirement: SecurityRequirement): boolean {
  return Object.keys(requirement).length === 0
}
