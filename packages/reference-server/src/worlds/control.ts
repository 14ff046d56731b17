import { aText } from '@crmcom-webapi/release-marks/options'
import { type AccountJournal, journalOf } from '../control/account-journal.js'
import type { Lockable } from '../control/auth-states.js'
import { Bills } from '../control/bills.js'
import type { Duration } from '../control/duration.js'
import type { InjectedFaults } from '../control/injected-faults.js'
import type { Journal } from '../control/journal.js'
import type { NamedAccount } from '../control/named-account.js'
import type { SeedNote } from '../control/seed-names.js'
import type { Snapshot } from '../control/snapshot.js'
import { Subscriptions } from '../control/subscriptions.js'
import { Wallets } from '../control/wallets.js'
import type { WorldClock } from '../control/world-clock.js'
import { checkOptions } from '../kernel/check-options.js'
import { stillKept } from '../kernel/sweep.js'
import { read } from '../kernel/transact.js'
import type { LiveWorld } from './live-world.js'
import { type Beginning, imageOfStore, type WorldFactory } from './world-factory.js'

/**
 * One world in the hands of a test. What is done here is no call of the API: it is in no journal, meets
 * no fault, and is done in this world only.
 */
export class Control {
  /** Bills, which no operation known makes. */
  readonly bills = new Bills(() => this.live.now.world)
  /** Wallets: more of them, and why they hold what they hold. */
  readonly wallets = new Wallets(() => this.live.now.world)

  /** Subscriptions: states that no call leads to. */
  readonly subscriptions = new Subscriptions(
    () => this.live.now.world,
    () => this.live.now.catchUp(),
  )

  constructor(
    private readonly name: string | undefined,
    private readonly live: LiveWorld,
    private readonly factory: WorldFactory,
    private beginning: Beginning,
  ) {}

  /** The clock that every lifetime in this world follows. */
  get clock(): WorldClock {
    return this.live.clock
  }

  /** The faults injected into calls. */
  get faults(): InjectedFaults {
    return this.live.faults
  }

  /** The last requests, without secrets. */
  get requests(): Journal {
    return this.live.journal
  }

  /**
   * Puts everything back to the beginning: the records to the seed loaded last, or to those of the start;
   * the clock to where the seed or the server has it; no fault, no journal. Calls that are under way end in
   * the world as it was.
   *
   * @param options `release` begins the world anew as another release.
   * @throws {ReleaseError | RangeError} When it is no release, or older than the oldest documented one.
   * @throws {SeedError} When the loaded seed does not fit that release.
   */
  async reset(options: { release?: string } = {}): Promise<void> {
    checkOptions('reset', options, { release: aText })
    const { release } = options
    const { seed } = this.beginning
    if (release !== undefined)
      this.beginning = seed
        ? await this.factory.read({ ...seed, release }, release)
        : {
            ...(await this.factory.demo(release, this.beginning.demo ?? 'story')),
            randomBytesDrawn: this.beginning.randomBytesDrawn,
          }
    this.begin(this.beginning)
    this.faults.clear()
    this.requests.clear()
    if (!this.beginning.clock) this.clock.follow()
  }

  /**
   * Loads a seed in place of all records; from now on, a reset leads back to it. The schema of seeds is
   * published with the package, as `seed.schema.json`.
   *
   * @returns What is to be renamed in a seed of before, which is read all the same.
   * @throws {SeedError} When the seed is not valid, naming each place. The world is as before.
   */
  async load(seed: unknown): Promise<readonly SeedNote[]> {
    const beginning = await this.factory.read(seed, this.live.release)
    this.begin(beginning)
    this.beginning = beginning
    return beginning.notes ?? []
  }

  /** Writes down all that the world holds and keeps, its clock, and how far a seeded random source has come. */
  snapshot(): Snapshot {
    const { world } = this.live.now
    const drawn = 'drawn' in world.random ? { randomBytesDrawn: Number(world.random.drawn) } : {}
    return this.factory.written({
      release: this.live.release,
      clock: { now: this.clock.now(), frozen: this.clock.frozen },
      ...drawn,
      records: structuredClone(stillKept(world, imageOfStore(world.store).list())),
    })
  }

  /**
   * Puts the world back to a snapshot, of this world or of another one. Faults and journal stay.
   *
   * @returns What is to be renamed in a snapshot of before, which is read all the same.
   * @throws {SeedError} When it is no snapshot. The world is as before.
   */
  async restore(snapshot: Snapshot): Promise<readonly SeedNote[]> {
    const beginning = await this.factory.read(snapshot, this.live.release)
    this.begin(beginning)
    return beginning.notes ?? []
  }

  /**
   * Lets a session end now: the next call with its token meets an expired session.
   *
   * @throws {NotInWorldError} When no session has that token.
   */
  expire(sessionToken: string): Promise<void> {
    return this.live.states.expire(sessionToken)
  }

  /**
   * Lets a session end soon: within the time given, and up to a second earlier where lives are counted from the login.
   *
   * @throws {NotInWorldError} When no session has that token.
   */
  almostExpire(sessionToken: string, within: Duration = '5s'): Promise<void> {
    return this.live.states.almostExpire(sessionToken, within)
  }

  /**
   * Ends a session as the release of its token does.
   *
   * @throws {NotInWorldError} When no session has that token.
   */
  release(sessionToken: string): Promise<void> {
    return this.live.states.release(sessionToken)
  }

  /**
   * Locks a user, a Web API key or an access token, as too many wrong tries do.
   *
   * @param duration How long, by the clock of the world. @default as long as such a lock lasts
   * @throws {NotInWorldError} When the world does not have it.
   * @throws {RangeError} When the server was started without lock-out.
   */
  lock(what: Lockable, duration?: Duration): Promise<void> {
    return this.live.states.lock(what, duration)
  }

  /** Takes a lock away, and the count of wrong tries. @throws {NotInWorldError} When the world does not have it. */
  unlock(what: Lockable): Promise<void> {
    return this.live.states.unlock(what)
  }

  /**
   * Tells why the balance of an account is what it is: each movement of money with the call that caused it.
   *
   * @throws {NotInWorldError} When the world does not have the account.
   */
  async journal(account: NamedAccount): Promise<AccountJournal> {
    await this.live.now.catchUp()
    return read(this.live.now.world, (open) => journalOf(open, account))
  }

  /** Resolves once what was done here is met by other servers on the same store, too; at once where there are none. */
  settled(): Promise<void> {
    return this.clock.settled()
  }

  private begin(beginning: Beginning): void {
    this.live.become(this.factory.make(this.name, beginning, this.clock))
    if (beginning.clock) this.clock.restore(beginning.clock)
  }
}
