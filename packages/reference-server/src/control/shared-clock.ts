import type { Clock } from '../kernel/clock.js'
import { fresh } from '../records/fresh.js'
import type { ClockSetting } from '../records/index.js'
import type { Reader, Store, Transaction } from '../store/store.js'
import { WorldClock } from './world-clock.js'

/** The clock of a world that several servers serve: how it was moved stands in their store. */
export class SharedClock extends WorldClock {
  /** Until what was moved here is there. */
  private kept: Promise<void> = Promise.resolve()

  constructor(
    followed: Clock,
    private readonly store: Store,
  ) {
    super(followed)
  }

  /** Shows what the clock shows on each of the servers, whichever moved it. */
  override async catchUp(): Promise<void> {
    await this.kept
    const setting = await this.store.read(findSetting)
    if (setting) this.put(setting)
  }

  override settled(): Promise<void> {
    return this.kept
  }

  protected override moved(setting: Omit<ClockSetting, 'id'>): void {
    const write = () => this.store.transact((within) => keepSetting(within, setting))
    this.kept = this.kept.then(write, write)
    // Whoever waits for it hears of what goes wrong.
    this.kept.catch(() => {})
  }
}

const id = 'clock'

/** Writes down how the clock goes. */
export async function keepSetting(within: Transaction, setting: Omit<ClockSetting, 'id'>): Promise<void> {
  const record = fresh('clockSetting', { id, ...setting })
  const there = await findSetting(within)
  await (there ? within.replace('clockSetting', record) : within.insert('clockSetting', record))
}

/** How the clock of a store goes; undefined where nobody has filled it yet. */
export async function findSetting(within: Reader): Promise<ClockSetting | undefined> {
  return (await within.get('clockSetting', '', [id])).get(id)
}
