import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { OpenApiDocument } from '@crmcom-webapi/contract'

/**
 * The committed bundle, or the one `CONTRACT_BUNDLE` names. Read from disk each time, so that the dev server sees a
 * new one.
 */
export const bundleFile =
  process.env['CONTRACT_BUNDLE'] ??
  createRequire(import.meta.url).resolve('@crmcom-webapi/contract/bundle/openapi.json')

export function readBundle(): OpenApiDocument {
  return JSON.parse(readFileSync(bundleFile, 'utf8')) as OpenApiDocument
}
