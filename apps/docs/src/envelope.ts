import { type MediaType, type OpenApiDocument, type Schema, successBranch } from '@crmcom-webapi/contract'
import { resolveSchema } from './schema.ts'

/** The form of an answer whose code is `OK`; an empty schema when there is none. */
export function successEnvelope(contract: OpenApiDocument, media: MediaType | undefined): Schema {
  const resolve = (schema: Schema) => resolveSchema(contract, schema).schema
  const found = successBranch(media?.schema ?? {}, resolve)
  return found ? resolve(found) : {}
}
