import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { OpenApiDocument } from '@crmcom-webapi/contract'
import type { KnownMethod } from '@crmcom-webapi/contract/known-methods'

/**
 * The committed bundle, or the one `CONTRACT_BUNDLE` names. Read from disk each time, so that the dev server sees a
 * new one.
 */
export const bundleFile =
  process.env['CONTRACT_BUNDLE'] ??
  createRequire(import.meta.url).resolve('@crmcom-webapi/contract/bundle/openapi.json')

/** The module by which the contract is imported, where no file can be read. */
export const bundleModule = join(
  dirname(createRequire(import.meta.url).resolve('@crmcom-webapi/contract/package.json')),
  'dist/bundle.js',
)

export function readBundle(): OpenApiDocument {
  return JSON.parse(readFileSync(bundleFile, 'utf8')) as OpenApiDocument
}

const knownMethodsFile = createRequire(import.meta.url).resolve('@crmcom-webapi/contract/bundle/known-methods.json')

/** Every method of V4 that is known, in the contract or not. */
export function readKnownMethods(): KnownMethod[] {
  return JSON.parse(readFileSync(knownMethodsFile, 'utf8')) as KnownMethod[]
}
