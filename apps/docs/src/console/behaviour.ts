import { isObject, type OpenApiDocument, walk } from '@crmcom-webapi/contract'

/** What a contract says to readers: samples, words, and how both are known. */
const forReaders = [
  ...['example', 'examples', 'summary', 'description', 'externalDocs'],
  ...['x-note', 'x-release-notes', 'x-sources', 'x-evidence', 'x-evidence-of'],
]

/** A contract with what a server behaves by, and nothing else: a sixth of it. */
export function behaviourOf(contract: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(contract)
  walk(copy, ({ node }) => {
    if (isObject(node)) for (const key of forReaders) delete node[key]
  })
  return copy
}
