import { booksOf } from '../kernel/journal.js'
import { ending, idOfToken } from '../kernel/sessions.js'
import type { Terms } from '../kernel/terms.js'
import type { KindOf } from '../records/define.js'
import { type Kind, kinds, type Records } from '../records/index.js'
import { MemoryStore } from '../store/memory-store.js'
import { DuplicateError, scopeOf } from '../store/store.js'
import type { StoreImage } from '../store/store-image.js'
import { SeedError, type SeedProblem } from './seed-error.js'
import { pointer, type Renamed, renameFields } from './seed-names.js'
import { type ReadSeed, seedSchema } from './seed-schema.js'

/** A seed as far as its form goes. */
export interface WellFormed extends Pick<Renamed, 'notes' | 'asWritten'> {
  read: ReadSeed
}

/** Reads a seed as far as its form goes. @throws {SeedError} Naming every place that is wrong. */
export function readSeed(written: unknown): WellFormed {
  const { seed, notes, asWritten } = renameFields(written)
  const result = seedSchema.safeParse(seed)
  if (result.success) return { read: result.data as ReadSeed, notes, asWritten }
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ at: pointer('', ...issue.path, key), problem: 'is not known' }))
      : [{ at: pointer('', ...issue.path), problem: issue.message }],
  )
  throw new SeedError(problems.map(asWritten))
}

/** Makes what a store begins with of the records of a seed. @throws {SeedError} Naming every place that is wrong. */
export async function imageOf({ read, asWritten }: WellFormed, terms: Terms): Promise<StoreImage> {
  const records = withBooks(read.records)
  const problems = [...danglingReferences(records), ...unknownStates(records, terms)]
  const store = new MemoryStore()
  await store.transact(async (transaction) => {
    for (const [kind, i, record] of listed(records)) {
      const made = kind === 'session' ? ending(withToken(record as Records['session'], terms)) : record
      try {
        await transaction.attempt(() => transaction.insert(kind, made as never))
      } catch (error) {
        if (!(error instanceof DuplicateError)) throw error
        problems.push({ at: place(kind, i, ...takenIn(error)), problem: 'is taken by an earlier record' })
      }
    }
  })
  if (problems.length > 0) throw new SeedError(problems.map(asWritten))
  return store.image()
}

/** Every record with its kind and its place among those, the kinds first that others refer to. */
function* listed(records: ReadSeed['records']): Generator<[kind: Kind, at: number, record: Records[Kind]]> {
  for (const kind of Object.keys(kinds) as (keyof typeof records)[])
    for (const [i, record] of (records[kind] ?? []).entries()) yield [kind, i, record]
}

/** Seeds that are written by hand need not hold what is kept beside the entries of books. */
function withBooks(records: ReadSeed['records']): ReadSeed['records'] {
  const { journalEntry, debit, book } = records
  if (!journalEntry || debit) return records
  const made = booksOf(journalEntry)
  const debits = new Map(made.book.map(({ organisation, id, debits }) => [`${organisation} ${id}`, debits]))
  const kept = book?.map((one) => ({ ...one, debits: debits.get(`${one.organisation} ${one.id}`) ?? 0 }))
  return { ...records, book: kept ?? made.book, debit: made.debit }
}

/** Seeds of before have an opaque token as the id of its session. */
function withToken(session: Records['session'], { tokenForm }: Terms): Records['session'] {
  if (tokenForm === 'jwt' || session.token !== null) return session
  return { ...session, id: idOfToken(session.id), token: session.id }
}

/** The field whose value is taken. */
function takenIn({ kind, index }: DuplicateError): string[] {
  const { indexes }: KindOf = kinds[kind]
  return index === undefined ? ['id'] : (indexes[index]?.columns[0]?.split('.') ?? [])
}

function danglingReferences(records: ReadSeed['records']): SeedProblem[] {
  const key = (kind: string, scope: string, id: unknown) => JSON.stringify([kind, scope, id])
  const known = new Set([...listed(records)].map(([kind, , record]) => key(kind, scopeOf(kind, record), record.id)))
  const problems: SeedProblem[] = []
  for (const [kind, i, record] of listed(records)) {
    const { fields }: KindOf = kinds[kind]
    const organisation = 'organisation' in record ? record.organisation : record.id
    for (const [name, { refers }] of Object.entries(fields)) {
      if (refers === undefined) continue
      const scope = kinds[refers as Kind] === kinds.organisation ? '' : organisation
      const value = (record as unknown as { [name: string]: unknown })[name]
      for (const [j, id] of (Array.isArray(value) ? value : [value]).entries())
        if (id !== null && !known.has(key(refers, scope, id)))
          problems.push({
            at: place(kind, i, name, ...(Array.isArray(value) ? [j] : [])),
            problem: `names no ${refers} of the seed`,
          })
    }
  }
  return problems
}

function unknownStates({ accessToken = [] }: ReadSeed['records'], { lifeCycleStates: known }: Terms): SeedProblem[] {
  return accessToken.flatMap(({ life_cycle_state }, i) =>
    known.includes(life_cycle_state)
      ? []
      : [
          {
            at: place('accessToken', i, 'life_cycle_state'),
            problem: `is not known in this release, which has ${known.join(', ')}`,
          },
        ],
  )
}

const place = (kind: Kind, i: number, ...path: readonly PropertyKey[]) => pointer('', 'records', kind, i, ...path)
