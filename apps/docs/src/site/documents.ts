import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A file of a release to download. */
export interface DownloadFile {
  form: string
  file: string
  bytes: number
  sha256: string
}

/** What there is to download of one release. */
export interface ReleaseDownloads {
  release: string
  operations: number
  /** Places where the rule of the contract cannot be said in OpenAPI 3.0.3. */
  notes: number
  documents: DownloadFile[]
}

/** Where `npm run build` puts the documents of all releases. */
export const documentsFolder = join(
  dirname(createRequire(import.meta.url).resolve('@crmcom-webapi/contract/package.json')),
  'dist/documents',
)

/**
 * Lists what there is to download, newest release first.
 *
 * @throws {Error} When the documents have not been made yet.
 */
export function listDownloads(): ReleaseDownloads[] {
  const index = join(documentsFolder, 'index.json')
  if (!existsSync(index)) throw new Error('the documents of the releases are missing: run `npm run build` at the root')
  const { releases } = JSON.parse(readFileSync(index, 'utf8')) as { releases: ReleaseDownloads[] }
  return releases.toReversed()
}
