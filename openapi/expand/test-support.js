import { BaseResolver, bundleFromString, createConfig, getLineColLocation, Source } from '@redocly/openapi-core'
import crmcom from '../rules/plugin.js'

class FilesInMemory extends BaseResolver {
  /** @param {{ [path: string]: string }} files */
  constructor(files) {
    super()
    this.files = files
  }

  /** @override @param {string} absoluteRef */
  async loadExternalRef(absoluteRef) {
    const text = this.files[absoluteRef.replace('/contract/', '')]
    if (text === undefined) throw new Error(`no such file in this test: ${absoluteRef}`)
    return new Source(absoluteRef, text)
  }
}

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
