// Writes the workflows of openapi/workflows/ into the package, which reads no YAML.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const folder = new URL('../../../openapi/workflows/', import.meta.url)
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.arazzo.yaml'))
  .sort()
  .map((name) => {
    // What a file says once stands at its places by then.
    const { 'x-said-once': _, ...document } = parse(readFileSync(new URL(name, folder), 'utf8'), {
      merge: true,
      maxAliasCount: -1,
    })
    return document
  })
writeFileSync(
  new URL('../src/generated/workflows.gen.ts', import.meta.url),
  `// Written by scripts/workflows.mjs. Do not edit.
import type { ArazzoDocument } from '../arazzo.js'

export const workflows: readonly ArazzoDocument[] = ${JSON.stringify(documents, null, 2)}
`,
)
