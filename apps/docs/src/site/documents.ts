import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as contract from '@crmcom-webapi/contract'
import { listReleases, type OpenApiDocument } from '@crmcom-webapi/contract'
import * as parts from '@crmcom-webapi/contract/parts'
import type { Plugin } from 'vitepress'
import { readBundle } from '../contract.ts'

/** A file of a release to download. Sizes and sums are missing while nothing has been built. */
export interface DownloadFile {
  form: string
  file: string
  bytes?: number
  sha256?: string
  /** The same document in one file that refers to no other and is not compressed. */
  whole?: { bytes: number; sha256: string }
  /** Where it stands complete, without what generators make nothing of. */
  generators?: { file: string; bytes: number; sha256: string }
}

/** What there is to download of one release. */
export interface ReleaseDownloads {
  release: string
  documents: DownloadFile[]
}

const contractFolder = dirname(createRequire(import.meta.url).resolve('@crmcom-webapi/contract/package.json'))

/** Where `npm run build` puts the documents of all releases; `CONTRACT_DOCUMENTS` names another folder. */
export const documentsFolder = process.env['CONTRACT_DOCUMENTS'] ?? join(contractFolder, 'dist/documents')

/** Makes the documents of all releases, each when it is asked for. */
interface DocumentMaker {
  formsOf(release: string): Array<{ form: string; file: string }>
  documentsOf(bundle: OpenApiDocument, library: object): { make(file: string): Promise<Uint8Array | undefined> }
}

const maker = (await import(pathToFileURL(join(contractFolder, 'scripts/documents.mjs')).href)) as DocumentMaker

/** Lists what there is to download, newest release first. */
export function listDownloads(): ReleaseDownloads[] {
  const index = join(documentsFolder, 'index.json')
  if (!existsSync(index))
    return listReleases(readBundle())
      .map((release) => ({ release, documents: maker.formsOf(release).map(({ form, file }) => ({ form, file })) }))
      .toReversed()
  const { releases } = JSON.parse(readFileSync(index, 'utf8')) as { releases: ReleaseDownloads[] }
  return releases.toReversed()
}

/** Serves the documents in `vitepress dev`, where none has to be built before: each is made when it is asked for. */
export function serveDocuments(base: string, bundle: OpenApiDocument): Plugin {
  const documents = maker.documentsOf(bundle, { ...contract, ...parts })
  return {
    name: 'documents',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const folder = `${base}documents/`
        try {
          const bytes = pathname.startsWith(folder) ? await documents.make(pathname.slice(folder.length)) : undefined
          if (bytes === undefined) return next()
          response.setHeader('Content-Type', typeOf(pathname))
          response.end(bytes)
        } catch (error) {
          next(error)
        }
      })
    },
  }
}

function typeOf(path: string): string {
  if (path.endsWith('.json')) return 'application/json'
  return path.endsWith('.md') ? 'text/markdown; charset=utf-8' : 'application/gzip'
}
