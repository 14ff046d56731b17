import { escapePointer, isObject } from '@crmcom-webapi/contract'
import type { Fields, KindOf } from '../records/define.js'
import { kinds } from '../records/index.js'
import type { SeedProblem } from './seed-error.js'

/** What a seed of before calls otherwise than one of now. */
export interface SeedNote {
  /** JSON pointer to where it stands first, such as `/records/user/0/personName`. */
  at: string
  /** What to write instead. */
  note: string
}

/** A seed with the names of now, and how it was written. */
export interface Renamed {
  seed: unknown
  notes: SeedNote[]
  /** Says where something stands in the seed as it was written. */
  asWritten<P extends Pick<SeedProblem, 'at'>>(problem: P): P
}

/** Gives the fields of a seed of before the names they have now. What is not known is left as it is. */
export function renameFields(seed: unknown): Renamed {
  const notes = new Map<string, SeedNote>()
  const written = new Map<string, string>()
  const rename = (value: unknown, fields: Fields, kind: string, at: string): unknown => {
    if (!isObject(value)) return value
    const olds = new Map(Object.entries(fields).map(([name, { was }]) => [was ?? camelCase(name), name]))
    return Object.fromEntries(
      Object.entries(value).map(([given, inner]) => {
        const old = !Object.hasOwn(fields, given) && !Object.hasOwn(value, olds.get(given) ?? given)
        const name = old ? (olds.get(given) as string) : given
        const place = pointer(at, name)
        if (old) {
          written.set(place, pointer(at, given))
          const first = { at: asWritten({ at: place }).at, note: `is called ${name} now` }
          if (!notes.has(`${kind} ${name}`)) notes.set(`${kind} ${name}`, first)
        }
        const form = Object.hasOwn(fields, name) ? fields[name]?.form : undefined
        return [name, form?.is === 'object' ? rename(inner, form.fields, `${kind}/${name}`, place) : inner]
      }),
    )
  }
  const asWritten = <P extends Pick<SeedProblem, 'at'>>(problem: P): P => {
    const parts = problem.at.split('/')
    for (let length = parts.length; length > 1; length--) {
      const old = written.get(parts.slice(0, length).join('/'))
      if (old === undefined) continue
      // What it stands in may have had another name as well.
      const before = asWritten({ at: old.slice(0, old.lastIndexOf('/')) }).at
      return { ...problem, at: [before + old.slice(old.lastIndexOf('/')), ...parts.slice(length)].join('/') }
    }
    return problem
  }
  if (!isObject(seed) || !isObject(seed['records'])) return { seed, notes: [], asWritten }
  const records = Object.entries(seed['records']).map(([kind, all]) => {
    if (!Array.isArray(all) || !Object.hasOwn(kinds, kind)) return [kind, all]
    const { fields }: KindOf = kinds[kind as keyof typeof kinds]
    return [kind, all.map((record, i) => rename(record, fields, kind, `/records/${kind}/${i}`))]
  })
  const named: { [kind: string]: unknown } = Object.fromEntries(records)
  return { seed: { ...seed, records: withOwners(named, notes) }, notes: [...notes.values()], asWritten }
}

/** Makes contacts of the owners that stood inside of accounts. */
function withOwners(records: { [kind: string]: unknown }, notes: Map<string, SeedNote>): { [kind: string]: unknown } {
  const { accountsReceivable: accounts } = records
  if (!Array.isArray(accounts) || !accounts.some((account) => isObject(account?.owner))) return records
  const contacts: unknown[] = []
  const owned = accounts.map((account, i) => {
    if (!isObject(account?.owner)) return account
    const { id, name, last_name } = account.owner as { [name: string]: unknown }
    const isWhole = typeof name === 'string' && typeof last_name === 'string' && name.endsWith(` ${last_name}`)
    const first_name = isWhole ? name.slice(0, -1 - last_name.length) : name
    const { organisation } = account
    const contact = { id, organisation, type: 'PERSON', life_cycle_state: 'FINANCIAL', first_name, last_name }
    if (!contacts.some((one) => isObject(one) && one['id'] === id && one['organisation'] === organisation))
      contacts.push(contact)
    const note = 'is the ID of a contactInformation now'
    if (contacts.length === 1) notes.set('owner', { at: pointer('/records/accountsReceivable', i, 'owner'), note })
    return { ...account, owner: id }
  })
  const others = Array.isArray(records['contactInformation']) ? records['contactInformation'] : []
  return { ...records, contactInformation: [...others, ...contacts], accountsReceivable: owned }
}

/** A pointer to what stands under a name. */
export function pointer(at: string, ...names: readonly PropertyKey[]): string {
  return at + names.map((name) => `/${escapePointer(String(name))}`).join('')
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
