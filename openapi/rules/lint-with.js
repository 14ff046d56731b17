import { createConfig, lintFromString } from '@redocly/openapi-core'
import { FilesInMemory } from './files-in-memory.js'
import crmcom from './plugin.js'

/**
 * Lints a document with one house rule, for tests. Returns what it found as `pointer: message`, with
 * the file in front when it is not the document itself.
 *
 * @param {string} rule
 * @param {string} source the document
 * @param {{ [path: string]: string }} [files] further files it refers to, by path beside it
 * @returns {Promise<string[]>}
 */
export async function lintWith(rule, source, files = {}) {
  const config = await createConfig({ plugins: [crmcom()], rules: { [`crmcom/${rule}`]: 'error' } })
  const problems = await lintFromString({
    source,
    absoluteRef: '/contract/openapi.yaml',
    config,
    externalRefResolver: new FilesInMemory(files),
  })
  return problems.map(({ ruleId, message, location: [place] }) => {
    const at = /** @type {{ source: import('@redocly/openapi-core').Source, pointer: string }} */ (place)
    const file = at.source.absoluteRef.replace('/contract/', '')
    return `${ruleId === `crmcom/${rule}` ? '' : `${ruleId} `}${file === 'openapi.yaml' ? '' : file}${at.pointer}: ${message}`
  })
}

/** The beginning of a document with the given releases; paths and components follow. */
export const head = `openapi: 3.1.0
info:
  title: Test
  version: 1.0.0
x-releases: [R6.0.0, R10.0.0, R12.0.0, R12.4.0, R13.0.0, R18.0.0]
`

/**
 * A document with one operation whose request body is the given schema.
 *
 * @param {string} schema YAML, not indented
 * @param {string} [examples] YAML of the examples map, not indented
 */
export const request = (schema, examples) => `${head}paths:
  /things/create:
    post:
      operationId: createThing
      requestBody:
        content:
          application/json:
            schema:
${indent(schema, 14)}${examples ? `            examples:\n${indent(examples, 14)}` : ''}      responses: {}
`

/** @param {string} text @param {number} by */
export const indent = (text, by) =>
  text
    .trim()
    .split('\n')
    .map((line) => `${' '.repeat(by)}${line}\n`)
    .join('')
