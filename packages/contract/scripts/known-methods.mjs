// Makes bundle/known-methods.json from openapi/known-methods.yaml, so that programs need not read YAML.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const methods = parse(readFileSync(new URL('../../../openapi/known-methods.yaml', import.meta.url), 'utf8'))
const renamed = methods.map(({ available_from: availableFrom, deprecated_from: deprecatedFrom, ...rest }) => ({
  ...rest,
  ...(availableFrom ? { availableFrom } : {}),
  ...(deprecatedFrom ? { deprecatedFrom } : {}),
}))
writeFileSync(new URL('../bundle/known-methods.json', import.meta.url), `${JSON.stringify(renamed, null, 2)}\n`)
