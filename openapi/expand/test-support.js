import { bundleFromString, createConfig, getLineColLocation } from '@redocly/openapi-core'
import { FilesInMemory } from '../rules/files-in-memory.js'
import crmcom from '../rules/plugin.js'

/** @param {{ [path: string]: string }} files */
async function bundle(files) {
  const config = await createConfig({ plugins: [crmcom()], preprocessors: { 'crmcom/expand': 'error' } })
  return bundleFromString({
    source: files['openapi.yaml'],
    absoluteRef: '/contract/openapi.yaml',
    config,
    externalRefResolver: new FilesInMemory(files),
  })
}

/**
 * Bundles files of a contract that is held in memory.
 *
 * @param {{ [path: string]: string }} files by path, `openapi.yaml` the first
 * @returns {Promise<any>}
 */
export async function bundleFiles(files) {
  const { bundle: document, problems } = await bundle(files)
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
  return document.parsed
}

/**
 * What the bundle finds wrong in files, as `file:line: message`.
 *
 * @param {{ [path: string]: string }} files
 */
export async function problemsOf(files) {
  const { problems } = await bundle(files)
  return problems.map(({ message, location: [place] }) => {
    const { source, start } = getLineColLocation(/** @type {any} */ (place))
    return `${source.absoluteRef.replace('/contract/', '')}:${start.line}: ${message}`
  })
}
