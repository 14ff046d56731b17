import type { IndexColumns, KindOf } from '../records/define.js'
import { type Kind, kinds, type Records } from '../records/index.js'
import { type Path, pathOf, valueAt } from '../store/keys.js'
import type { Query, Reader } from '../store/store.js'
import type { OpenWorld } from './open-world.js'
import { transact } from './transact.js'
import type { World } from './world.js'

/**
 * What happens by itself to the records of a kind at the moment that one of their columns names. The clock of the world
 * shows that moment meanwhile, and afterwards the record names another one or none.
 */
export type DueWork = { readonly [K in Kind]?: (world: OpenWorld, record: Records[K]) => Promise<void> }

/** So many things happen in one transaction at most. */
const most = 50

interface Rule {
  kind: Kind
  index: string
  at: Path
}

/** Where kinds say when something happens to their records. */
const rules: readonly Rule[] = Object.entries(kinds as { readonly [kind: string]: KindOf }).flatMap(
  ([kind, { indexes }]) =>
    Object.entries(indexes).flatMap(([index, { ends, stays }]: [string, IndexColumns]) =>
      ends !== undefined && stays ? [{ kind: kind as Kind, index, at: pathOf(ends) }] : [],
    ),
)

interface Due {
  rule: Rule
  record: Records[Kind]
  moment: number
}

/** Whether something happens until now that has not yet. */
export async function isDue({ records, clock }: OpenWorld): Promise<boolean> {
  const next = await firstDue(records.within)
  return next !== undefined && next.moment <= clock.now()
}

/**
 * Has everything happen that the clock of a world has passed: in the order of its moments, each thing at its own, and
 * exactly once, since a record says in the same transaction what is next. No timer does so: it is done before calls, so
 * nobody sees a world in which it is still to come.
 */
export async function catchUp(world: World, work: DueWork): Promise<void> {
  const until = world.clock.now()
  while (await transact(world, (open) => some(open, work, until)));
}

/** @returns Whether there may be more. */
async function some(world: OpenWorld, work: DueWork, until: number): Promise<boolean> {
  for (let done = 0; done < most; done++) {
    const next = await firstDue(world.records.within)
    if (next === undefined || next.moment > until) return false
    const { rule, record, moment } = next
    const carryOut = work[rule.kind] as ((world: OpenWorld, record: Records[Kind]) => Promise<void>) | undefined
    if (!carryOut) throw new Error(`nobody knows what happens to a ${rule.kind}`)
    await carryOut({ ...world, clock: { now: () => moment } }, record)
    const after = await firstDue(world.records.within)
    if (after?.record.id === record.id && after.moment === moment && sameRecord(after.record, record))
      throw new Error(`nothing became of the ${rule.kind} to which something was due`)
  }
  return true
}

const sameRecord = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)

/** What happens next: the earliest of all kinds, and of those at one moment the kind that is declared first. */
async function firstDue(within: Reader): Promise<Due | undefined> {
  let first: Due | undefined
  for (const rule of rules) {
    const query = { index: rule.index, values: [], order: 'ended', limit: 1 } as unknown as Query<Kind>
    const [record] = await within.find(rule.kind, query)
    const moment = record && (valueAt(record, rule.at) as number)
    if (record && moment !== undefined && (first === undefined || moment < first.moment))
      first = { rule, record, moment }
  }
  return first
}
