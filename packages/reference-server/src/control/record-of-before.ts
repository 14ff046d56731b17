import type { Kind, Records } from '../records/index.js'

/**
 * Reads a record that an older version of the server wrote: what was renamed has the name of now, and what was not
 * there has what a seed that leaves it out is read as.
 *
 * @throws {SeedError} When it cannot be read.
 */
export async function recordOfBefore<K extends Kind>(kind: K, record: object): Promise<Records[K]> {
  // Loaded when it is wanted: hardly a server wants it.
  const { readSeed } = await import('./seed.js')
  const [read] = readSeed({ records: { [kind]: [record] } }).read.records[kind] ?? []
  return read as Records[K]
}
