import type { Kind } from '../records/index.js'

/** Joins texts so that no two lists of them meet. */
export function scoped(organisation: string, key: string): string {
  return `${organisation.length}:${organisation}${key}`
}

/** Where a record stands: its kind, its scope and its id in one text. */
export function placeOf(kind: Kind, scope: string, id: string): string {
  return `${kind} ${scoped(scope, id)}`
}

/** The kind of the record at a place. */
export function kindAt(place: string): Kind {
  return place.slice(0, place.indexOf(' ')) as Kind
}
