import { BaseResolver, Source } from '@redocly/openapi-core'

/** The files of a contract that a test writes down, by path; they stand in `/contract/`. */
export class FilesInMemory extends BaseResolver {
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
