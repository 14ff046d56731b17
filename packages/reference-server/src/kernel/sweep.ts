import type { IndexColumns, KindOf } from '../records/define.js'
import { type Kind, kinds, type Records } from '../records/index.js'
import { type Path, pathOf, valueAt } from '../store/keys.js'
import type { Query } from '../store/store.js'
import type { OpenWorld } from './open-world.js'
import { transact } from './transact.js'
import type { World } from './world.js'

/** How long after its end what is over is kept, in milliseconds of a world's clock. */
export const defaultKeep = 24 * 60 * 60_000

/** A sweep looks again after so many milliseconds of a world's clock, and takes at most so many records of an index at once. */
const [every, most] = [60_000, 25]

/** Which records are over when, as their kinds declare it. */
interface Rule {
  kind: Kind
  index: string
  ends: Path
  empties: string | undefined
}

const rules: readonly Rule[] = Object.entries(kinds as { readonly [kind: string]: KindOf }).flatMap(
  ([kind, { indexes }]) =>
    Object.entries(indexes).flatMap(([index, { ends, empties, stays }]: [string, IndexColumns]) =>
      ends === undefined || stays ? [] : [{ kind: kind as Kind, index, ends: pathOf(ends), empties }],
    ),
)

/** Whether what ended at a moment is not kept any more: for calls it is gone, wherever the sweep is. */
export function isGone({ keep, clock }: Pick<World, 'keep' | 'clock'>, endedAt: number | null): boolean {
  return keep !== null && endedAt !== null && clock.now() >= endedAt + keep
}

/** What is left of records once all is swept that is to be. */
export function stillKept(
  world: Pick<World, 'keep' | 'clock'>,
  records: { readonly [K in Kind]?: readonly Records[K][] },
): { [K in Kind]?: Records[K][] } {
  const left = Object.entries(records).map(([kind, those]) => {
    const own = rules.filter((rule) => rule.kind === kind)
    return [kind, those.flatMap((one) => own.reduce<object[]>((kept, rule) => kept.flatMap(leave(world, rule)), [one]))]
  })
  return Object.fromEntries(left.filter(([, those]) => (those as object[]).length > 0))
}

function leave(world: Pick<World, 'keep' | 'clock'>, { ends, empties }: Rule): (record: object) => object[] {
  return (record) => {
    if (!isGone(world, valueAt(record, ends) as number | null)) return [record]
    return empties === undefined ? [] : [{ ...record, [empties]: null }]
  }
}

/** When a world is swept next, as far as this server knows. The sweep before tells when the clock went back. */
const plans = new WeakMap<World, Plan>()

interface Plan {
  before: number
  next: number
}

const isDue = ({ before, next }: Plan, now: number) => now >= next || now < before

/** Whether a world is to be swept: once a minute of its clock, and at every call while there is more. */
export function isSweepDue(world: World): boolean {
  if (world.keep === null) return false
  const now = world.clock.now()
  const plan = plans.get(world)
  return !plan || isDue(plan, now)
}

/**
 * Takes out a part of what ended so long ago that it is kept no more, in a transaction of its own. No timer does so.
 * Of several servers on one store one does it: the others find that it is not due.
 */
export async function sweep(world: World): Promise<Swept> {
  const now = world.clock.now()
  // Planned first, so that calls made meanwhile do not sweep too.
  plans.set(world, { before: now, next: now + every })
  const work = world.store.isShared ? sweepInTurn : sweepSome
  const { plan, swept } = await transact(world, (open) => work(open, now))
  plans.set(world, plan)
  return swept
}

/** What a sweep took out: how many records of each kind, and those of which it emptied a field. None when another server swept. */
export type Swept = ReadonlyMap<Kind, number>

type Work = { plan: Plan; swept: Swept }

/** Sweeps unless another server did. */
async function sweepInTurn(world: OpenWorld, now: number): Promise<Work> {
  const duty = await world.records.get('duty', '', sweeping)
  const planned = duty && { before: duty.done_at, next: duty.due_at }
  if (planned && !isDue(planned, now)) return { plan: planned, swept: new Map() }
  const done = await sweepSome(world, now)
  const record = { id: sweeping, done_at: done.plan.before, due_at: done.plan.next }
  await (duty ? world.records.replace('duty', record) : world.records.insert('duty', record))
  return done
}

const sweeping = 'sweep'

async function sweepSome(world: OpenWorld, now: number): Promise<Work> {
  const swept = new Map<Kind, number>()
  let more = false
  for (const rule of rules) {
    const { kind, index } = rule
    const query = { index, values: [], order: 'ended', limit: most } as unknown as Query<Kind>
    const found = await world.records.find(kind, query)
    const over = found.filter((record) => isGone(world, valueAt(record, rule.ends) as number | null))
    // Each is another record, so none of them has to wait for the one before.
    await Promise.all(
      over.map((record) => {
        const [left] = leave(world, rule)(record)
        return left ? world.records.replace(kind, left as never) : world.records.remove(kind, record)
      }),
    )
    if (over.length > 0) swept.set(kind, (swept.get(kind) ?? 0) + over.length)
    more ||= over.length === most
  }
  // At once where there is more.
  return { plan: { before: now, next: more ? now : now + every }, swept }
}
