import { type IndexColumns, indexes } from '../store/indexes.js'
import { MemoryStore } from '../store/memory-store.js'
import type { Kind, LifeCycleState, Records } from '../store/records.js'
import { DuplicateError } from '../store/store.js'
import type { StoreImage } from '../store/store-image.js'
import { SeedError, type SeedProblem } from './seed-error.js'
import { kinds, type ReadSeed, seedSchema } from './seed-schema.js'

/** Reads a seed as far as its form goes. @throws {SeedError} Naming every place that is wrong. */
export function readSeed(seed: unknown): ReadSeed {
  const result = seedSchema.safeParse(seed)
  if (result.success) return result.data
  throw new SeedError(
    result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ at: pointer([...issue.path, key]), problem: 'is not known' }))
        : [{ at: pointer(issue.path), problem: issue.message }],
    ),
  )
}

/** Makes what a store begins with of the records of a seed. @throws {SeedError} Naming every place that is wrong. */
export async function imageOf({ records }: ReadSeed, lifeCycleStates: readonly LifeCycleState[]): Promise<StoreImage> {
  const problems = [...danglingReferences(records), ...unknownStates(records, lifeCycleStates)]
  const store = new MemoryStore()
  await store.transact(async (transaction) => {
    for (const kind of kinds) {
      for (const [i, record] of (records[kind] ?? []).entries()) {
        try {
          await transaction.attempt(() => transaction.insert(kind, record as never))
        } catch (error) {
          if (!(error instanceof DuplicateError)) throw error
          const at = pointer(['records', kind, i, ...fieldOf(error)])
          problems.push({ at, problem: 'is taken by an earlier record' })
        }
      }
    }
  })
  if (problems.length > 0) throw new SeedError(problems)
  return store.image()
}

/** The field whose value is taken. */
function fieldOf({ kind, index }: DuplicateError): string[] {
  if (index === undefined) return ['id']
  const { [index]: columns } = indexes[kind] as { [index: string]: IndexColumns }
  return columns?.columns[0]?.split('.') ?? []
}

/** A field of a record that names another record, or several, by ID. */
type References = { readonly [K in Kind]?: { readonly [field in keyof Records[K]]?: Kind } }

const references: References = {
  organisation: { customerUser: 'user' },
  unit: { group: 'group' },
  user: { units: 'unit', defaultUnit: 'unit', securityProfile: 'securityProfile' },
  userTemplate: { units: 'unit', defaultUnit: 'unit', securityProfile: 'securityProfile' },
  webApiKey: { user: 'user' },
  accessToken: {
    accountsReceivable: 'accountsReceivable',
    rewardsParticipant: 'rewardsParticipant',
    classification: 'accessTokenClassification',
    verifiedBy: 'user',
  },
  rewardsParticipant: { accountsReceivable: 'accountsReceivable' },
  subscription: { type: 'subscriptionType', accountsReceivable: 'accountsReceivable' },
  installedItem: { subscription: 'subscription' },
  identificationMedium: { accountsReceivable: 'accountsReceivable' },
  session: { user: 'user', unit: 'unit', accountsReceivable: 'accountsReceivable' },
  provisioningRequest: { subscription: 'subscription' },
}

function danglingReferences(records: ReadSeed['records']): SeedProblem[] {
  const known = new Set<string>()
  for (const kind of kinds)
    for (const record of records[kind] ?? []) known.add(key(kind, organisationOf(record), record.id))
  const problems: SeedProblem[] = []
  for (const kind of kinds) {
    for (const [i, record] of (records[kind] ?? []).entries()) {
      const refer = (field: string, target: Kind, id: unknown, at: readonly PropertyKey[]): void => {
        const scope = target === 'organisation' ? String(id) : organisationOf(record)
        if (id !== null && !known.has(key(target, scope, String(id))))
          problems.push({ at: pointer(['records', kind, i, field, ...at]), problem: `names no ${target} of the seed` })
      }
      if ('organisation' in record && kind !== 'failedAttempts')
        refer('organisation', 'organisation', record.organisation, [])
      for (const [field, target] of Object.entries(references[kind] ?? {})) {
        const value = (record as { [field: string]: unknown })[field]
        if (Array.isArray(value)) for (const [j, id] of value.entries()) refer(field, target as Kind, id, [j])
        else refer(field, target as Kind, value, [])
      }
    }
  }
  return problems
}

function unknownStates({ accessToken = [] }: ReadSeed['records'], known: readonly LifeCycleState[]): SeedProblem[] {
  return accessToken.flatMap(({ lifeCycleState }, i) =>
    known.includes(lifeCycleState)
      ? []
      : [
          {
            at: pointer(['records', 'accessToken', i, 'lifeCycleState']),
            problem: `is not known in this release, which has ${known.join(', ')}`,
          },
        ],
  )
}

function organisationOf(record: { id: string; organisation?: string }): string {
  return record.organisation ?? record.id
}

function key(kind: Kind, organisation: string, id: string): string {
  return JSON.stringify([kind, organisation, id])
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
