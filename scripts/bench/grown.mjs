// Contracts of any size, for benchmarks.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.mjs'

/** The real contract, with copies of its operations and components beside it until there are enough operations. */
export function grown(size) {
  const bundle = JSON.parse(readFileSync(join(root, 'packages/contract/bundle/openapi.json'), 'utf8'))
  const entries = Object.entries(bundle.paths)
  const document = structuredClone(bundle)
  if (size < entries.length) {
    const logins = entries.filter(
      ([path]) => path.startsWith('/authentication') || path.includes('show') || path.includes('tucano'),
    )
    const rest = entries.filter((entry) => !logins.includes(entry))
    document.paths = Object.fromEntries([...logins, ...rest].slice(0, size))
    return document
  }
  for (let copy = 1; Object.keys(document.paths).length < size; copy++) {
    const rename = (text) => text.replaceAll(/#\/components\/(schemas)\/(\w+)/g, `#/components/$1/$2X${copy}`)
    for (const [name, schema] of Object.entries(bundle.components.schemas))
      document.components.schemas[`${name}X${copy}`] = JSON.parse(rename(JSON.stringify(schema)))
    for (const [path, item] of entries) {
      if (Object.keys(document.paths).length >= size) break
      const text = rename(JSON.stringify(item))
        .replaceAll(/"operationId":"(\w+)"/g, `"operationId":"$1X${copy}"`)
        .replaceAll(/"x-identifier":"(\w+)"/g, `"x-identifier":"$1X${copy}"`)
      document.paths[path.replace(/^\/(\w+)/, `/$1_x${copy}`)] = JSON.parse(text)
    }
  }
  return document
}
