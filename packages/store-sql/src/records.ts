import { type Field, type Fields, type Form, type Kind, type KindOf, kinds, type Records } from '@crmcom-webapi/reference-server'
import type { Vault } from './vault.js'

/** Writes a record as the text that a database keeps: JSON in which each secret is sealed. */
export function encode<K extends Kind>(kind: K, record: Records[K], vault: Vault): string {
  if (!holdsSecret[kind]) return JSON.stringify(record)
  const place = placeOf(kind, record)
  return JSON.stringify(mapSecrets(fieldsOf(kind), record, place, (at, value) => vault.seal(at, JSON.stringify(value))))
}

/** Reads a record. @throws {SecretError} When a secret in it does not open. */
export function decode<K extends Kind>(kind: K, text: string, vault: Vault): Records[K] {
  const record = JSON.parse(text)
  if (!holdsSecret[kind]) return record
  const place = placeOf(kind, record)
  return mapSecrets(fieldsOf(kind), record, place, (at, value) => JSON.parse(vault.open(at, value as string))) as Records[K]
}

type Change = (place: string, value: unknown) => unknown

const fieldsOf = (kind: Kind): Fields => (kinds[kind] as KindOf).fields

/** A secret opens in its own record only. */
function placeOf(kind: Kind, record: { id: string; organisation?: string }): string {
  return JSON.stringify([kind, record.organisation ?? null, record.id])
}

/** A copy of the values of some fields in which each secret is changed; null is none. */
function mapSecrets(fields: Fields, values: object, place: string, change: Change): object {
  const mapped: { [name: string]: unknown } = { ...values }
  for (const [name, field] of Object.entries(fields)) {
    if (!holds(field)) continue
    const value = mapped[name]
    if (value === null || value === undefined) continue
    const at = `${place} ${name}`
    mapped[name] = field.secret === undefined ? mapInside(field.form, value, at, change) : change(at, value)
  }
  return mapped
}

function mapInside(form: Form, value: unknown, place: string, change: Change): unknown {
  if (value === null) return value
  switch (form.is) {
    case 'object':
      return mapSecrets(form.fields, value as object, place, change)
    case 'list':
      return (value as unknown[]).map((item) => mapInside(form.item, item, place, change))
    default:
      throw new Error(`a secret at ${place} stands in what is neither an object nor a list`)
  }
}

/** Whether a field is or holds a secret. */
const holds = ({ secret, form }: Field): boolean => secret !== undefined || isIn(form)

function isIn(form: Form): boolean {
  if (form.is === 'object') return Object.values(form.fields).some(holds)
  if (form.is === 'list') return isIn(form.item)
  if (form.is === 'map') return isIn(form.value)
  return form.is === 'either' && form.forms.some(isIn)
}

const holdsSecret = Object.fromEntries(
  Object.keys(kinds).map((kind) => [kind, Object.values(fieldsOf(kind as Kind)).some(holds)]),
) as { readonly [K in Kind]: boolean }
