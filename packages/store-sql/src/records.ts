import { type Field, type Fields, type Form, type Kind, type KindOf, kinds } from '@crmcom-webapi/reference-server'
import type { Vault } from './vault.js'

/** Where a kind of record has secrets: names of fields, with dots into objects and into each object of a list. */
export type SecretPaths = readonly string[]

/** Any record. */
export interface AnyRecord {
  readonly id: string
  readonly organisation?: string
}

/** Writes a record as the text that a database keeps: JSON in which each secret is sealed. */
export function encode(kind: string, record: AnyRecord, secrets: SecretPaths, vault: Vault): string {
  return JSON.stringify(mapSecrets(kind, record, secrets, (place, value) => vault.seal(place, JSON.stringify(value))))
}

/** Reads a record. @throws {SecretError} When a secret in it does not open. */
export function decode(kind: string, text: string, secrets: SecretPaths, vault: Vault): AnyRecord {
  return mapSecrets(kind, JSON.parse(text), secrets, (place, value) => JSON.parse(vault.open(place, value as string)))
}

/** Where a kind has secrets. @throws {Error} When one stands where this does not look. */
export function secretPathsOf(kind: Kind): SecretPaths {
  return pathsIn((kinds[kind] as KindOf).fields)
}

function pathsIn(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.secret === undefined ? pathsInside(field.form).map((path) => `${name}.${path}`) : [name],
  )
}

function pathsInside(form: Form): string[] {
  if (form.is === 'object') return pathsIn(form.fields)
  if (form.is === 'list') return pathsInside(form.item)
  const others = form.is === 'map' ? [form.value] : form.is === 'either' ? form.forms : []
  if (others.some(holdsSecret)) throw new Error(`a secret stands within a form of the kind ${form.is}`)
  return []
}

const holdsSecret = (form: Form): boolean =>
  form.is === 'object'
    ? Object.values(form.fields).some(({ secret, form: inner }: Field) => secret !== undefined || holdsSecret(inner))
    : pathsInside(form).length > 0

type Change = (place: string, value: unknown) => unknown

/** A copy of a record in which each secret is changed; null is none. A secret opens in its own record only. */
function mapSecrets(kind: string, record: AnyRecord, secrets: SecretPaths, change: Change): AnyRecord {
  if (secrets.length === 0) return record
  const owner = JSON.stringify([kind, record.organisation ?? null, record.id])
  return secrets.reduce<unknown>(
    (so, path) => mapAt(so, path.split('.'), (value) => change(`${owner} ${path}`, value)),
    record,
  ) as AnyRecord
}

function mapAt(value: unknown, [name, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (value === null || value === undefined) return value
  if (name === undefined) return change(value)
  if (Array.isArray(value)) return value.map((item) => mapAt(item, [name, ...rest], change))
  const fields = value as { readonly [name: string]: unknown }
  return Object.hasOwn(fields, name) ? { ...fields, [name]: mapAt(fields[name], rest, change) } : value
}
