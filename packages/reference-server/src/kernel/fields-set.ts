import { failure } from './failure.js'

/**
 * Reads which fields of the answer a caller asked for. Names are those of the top level; nested objects
 * come whole.
 *
 * @throws {Failure} When a name is none of the answer's fields.
 */
export function readFieldsSet(fieldsSet: string, known: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(fieldsSet.split(',').map((name) => name.trim()))
  const unknown = [...wanted].filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw failure(
      'REQUEST',
      'UNKNOWNFIELDSSETFIELD',
      'fields_set names a field the answer does not have',
      `Not known: ${unknown.join(', ')}. Known: ${known.join(', ')}`,
    )
  return wanted
}

/** Keeps the fields asked for, of a record or of each record of a list. */
export function chooseFields(data: object, wanted: ReadonlySet<string>): object {
  if (Array.isArray(data)) return data.map((record: object) => chooseFields(record, wanted))
  return Object.fromEntries(Object.entries(data).filter(([name]) => wanted.has(name)))
}
