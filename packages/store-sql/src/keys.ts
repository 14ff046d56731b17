import { createHash } from 'node:crypto'
import type { Value } from '@crmcom-webapi/reference-server'
import type { Column } from './tables.js'
import type { Vault } from './vault.js'

/** Texts up to so many characters stand in an index as they are; the indexes of PostgreSQL take 2,704 bytes a row. */
const longest = 100
const digested = 'sha256:'

/**
 * A text as it stands in an index: as it is, or a digest of it where it is long, where a database does not take it (a
 * null character, half of a surrogate pair), or where it looks like a digest. Two texts have two keys.
 */
export function keyOf(text: string): string {
  const isPlain = text.length <= longest && !/[\0\p{Cs}]/u.test(text) && !text.startsWith(digested)
  return isPlain ? text : digested + createHash('sha256').update(text, 'utf16le').digest('hex')
}

/**
 * What a column may hold for a value: one key, or for a secret its digest under each of the keys of the vault, the one
 * first under which it is written.
 */
export function keysOf(column: Column, value: Value, vault: Vault): readonly (string | null)[] {
  if (value === null) return [null]
  const text = String(value)
  return column.secret ? vault.digests(column.path.join('.'), text) : [keyOf(text)]
}
