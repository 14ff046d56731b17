import { findSetting, keepSetting } from '../control/shared-clock.js'
import type { Clock } from '../kernel/clock.js'
import type { Field, KindOf } from '../records/define.js'
import { type Kind, kinds, type Records } from '../records/index.js'
import type { Sealing, Store } from '../store/store.js'
import type { Beginning } from '../worlds/world-factory.js'

/** Fills a store with what a world begins with, unless somebody did before. */
export async function fill(store: Store, { image, clock }: Beginning, followed: Clock): Promise<void> {
  if (await store.read(findSetting)) return
  const records = await sealed(image.list(), store.sealing)
  const setting = clock
    ? { ahead_by: clock.frozen ? clock.now : clock.now - followed.now(), stands: clock.frozen }
    : { ahead_by: 0, stands: false }
  await store.transact(async (within) => {
    // Of several servers that come here at one time, the first one fills it.
    if (await findSetting(within)) return
    for (const { kind, record } of records) await within.insert(kind, record as never)
    await keepSetting(within, setting)
  })
}

interface Entry {
  kind: Kind
  record: Records[Kind]
}

/** The records of a world, with those of their secrets sealed that are only compared. */
async function sealed(listed: { [K in Kind]?: Records[K][] }, sealing: Sealing | undefined): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const [kind, records] of Object.entries(listed) as [Kind, Records[Kind][]][]) {
    const { fields }: KindOf = kinds[kind]
    const compared = Object.entries(fields).filter(([, { secret }]: [string, Field]) => secret === 'compared')
    for (const record of records) {
      const copy: { [name: string]: unknown } = { ...record }
      for (const [name] of sealing ? compared : [])
        if (typeof copy[name] === 'string') copy[name] = await sealing?.seal(copy[name])
      entries.push({ kind, record: copy as never })
    }
  }
  return entries
}
