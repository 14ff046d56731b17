import {
  bundle,
  forGenerators,
  listReleases,
  type OpenApiDocument,
  projector,
  toOpenApi30,
} from '@crmcom-webapi/contract'
import { fromParts } from '@crmcom-webapi/contract/parts'
import type { Handler } from 'hono'

/** Where a document of any release stands complete. The docs have some of the same files, for hosts without this server. */
export const wholeDocuments = '/documents/whole/'

/** Hands out the document that the last part of the path names; each is made when it is first asked for. */
export function wholeDocument(): Handler {
  const releases = listReleases(bundle)
  const made = new Map<string, Promise<string>>()
  let contractOf: ReturnType<typeof projector> | undefined
  const make = async (file: string, release: string, isDownLevel: boolean): Promise<string> => {
    contractOf ??= projector(bundle)
    const contract = contractOf(release)
    const document = isDownLevel
      ? (forGenerators(toOpenApi30(contract).document) as unknown as OpenApiDocument)
      : contract
    // In the order of what is stored for plain hosts: the sums in index.json hold for both.
    return `${JSON.stringify(await fromParts(file, async () => document))}\n`
  }
  return async (c) => {
    const file = c.req.path.slice(wholeDocuments.length)
    const [, release = '', downLevel] = /^openapi\.(R\d+\.\d+\.\d+)(\.3\.0\.3)?\.json$/.exec(file) ?? []
    if (!releases.includes(release)) return c.text(noSuchDocument(releases), 404)
    const text = made.get(file) ?? make(file, release, downLevel !== undefined)
    made.set(file, text)
    return c.body(await text, 200, { 'Content-Type': 'application/json' })
  }
}

function noSuchDocument(releases: readonly string[]): string {
  const oldest = releases[0]
  return `There is no such document. Each listed release has two, such as openapi.${oldest}.json (OpenAPI 3.1) and openapi.${oldest}.3.0.3.json; a release between two listed ones is like the earlier. Listed are ${releases.join(', ')}.\n`
}
