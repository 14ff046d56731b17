import type { MediaType, OpenApiDocument, Schema } from '@crmcom-webapi/contract'
import { resolveSchema } from './schema.ts'

/** The form of an answer whose code is `OK`; an empty schema when there is none. */
export function successEnvelope(contract: OpenApiDocument, media: MediaType | undefined): Schema {
  const answer = resolveSchema(contract, media?.schema ?? {}).schema
  const forms = (answer.oneOf ?? [answer]).map((branch) => resolveSchema(contract, branch).schema)
  return forms.find((form) => isSuccess(contract, form)) ?? {}
}

function isSuccess(contract: OpenApiDocument, form: Schema): boolean {
  const status = resolveSchema(contract, form.properties?.['status'] ?? {}).schema
  return resolveSchema(contract, status.properties?.['code'] ?? {}).schema.const === 'OK'
}
