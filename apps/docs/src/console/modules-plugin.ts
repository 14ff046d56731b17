import { fileURLToPath } from 'node:url'
import { listOperations } from '@crmcom-webapi/contract'
import type { Plugin } from 'vitepress'
import { bundleModule, readBundle } from '../contract.ts'
import { behaviourOf } from './behaviour.ts'
import { callPart, consoleIndex } from './call-part.ts'

const name = 'virtual:console'
const inPageServer = fileURLToPath(new URL('./in-page-server.ts', import.meta.url))

/**
 * Hands the console its part of the contract: `virtual:console` with what holds for the whole API, and a module for each
 * operation that is loaded when its console is opened.
 */
export function consoleModules(): Plugin {
  return {
    name: 'console-modules',
    // What the server in the page needs is made ready at the start: found later, it makes the dev server load pages anew.
    config: () => ({ optimizeDeps: { entries: [inPageServer] } }),
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${name}`) return indexModule()
      // The one that imports the whole contract into a page is the server in it.
      if (id === bundleModule) return `export const bundle = JSON.parse(${textOf(behaviourOf(readBundle()))})`
      if (id.startsWith(`\0${name}/`)) return dataModule(callPart(readBundle(), id.slice(name.length + 2)))
      return undefined
    },
  }
}

function indexModule(): string {
  const bundle = readBundle()
  const loaders = listOperations(bundle).map(
    ({ operation: { operationId } }) => `${JSON.stringify(operationId)}: () => import('${name}/${operationId}')`,
  )
  return `export const index = ${JSON.stringify(consoleIndex(bundle))}\nexport const parts = { ${loaders.join(', ')} }`
}

/** Parsed at run time: much faster to read than the same object as code. */
function dataModule(value: unknown): string {
  return `export default JSON.parse(${textOf(value)})`
}

/** The code of the JSON of a value. */
const textOf = (value: unknown): string => JSON.stringify(JSON.stringify(value))
