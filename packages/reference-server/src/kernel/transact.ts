import { ConflictError, DuplicateError, type Reader, type Transaction } from '../store/store.js'
import { ComparedSecrets, Redrawing, ToDoOutside } from './compared-secrets.js'
import { Failure } from './failure.js'
import { OpenRecords, type OpenWorld } from './open-world.js'
import { textsIn, withoutSecrets } from './redact.js'
import type { World } from './world.js'

/** Work on a world in one transaction. It may be run again as a whole. */
export type Work<T> = (world: OpenWorld) => Promise<T>

/**
 * Does work in one transaction: all that it writes is kept, or nothing. When it is refused with a Failure, only what
 * is to last is kept. Texts of the records it wrote are cut out of any other error.
 */
export function transact<T>(world: World, work: Work<T>): Promise<T> {
  return withSecrets(world, (own) => transactOnce(world, own, work))
}

async function transactOnce<T>(world: World, own: Own, work: Work<T>): Promise<T> {
  const given: unknown[] = []
  let outcome: Outcome<T>
  try {
    outcome = await world.store.transact((transaction) => {
      own.begin()
      return settle(openWorld(world, own, transaction, given), transaction, work)
    })
  } catch (error) {
    throw discreet(error, given)
  }
  if ('refused' in outcome) throw outcome.refused
  return outcome.done
}

/** Does work that only reads. Where something is to last all the same, it is done again in a transaction. */
export function read<T>(world: World, work: Work<T>): Promise<T> {
  return withSecrets(world, (own) => readOnce(world, own, work))
}

async function readOnce<T>(world: World, own: Own, work: Work<T>): Promise<T> {
  let open: OpenWorld | undefined
  const lasts = () => open !== undefined && open.lasting.length > 0
  try {
    const done = await world.store.read((reader) => {
      own.begin()
      open = openWorld(world, own, reader, [])
      return work(open)
    })
    if (!lasts()) return done
  } catch (error) {
    if (!lasts() || !(error instanceof Failure)) throw discreet(error, [])
  }
  return transactOnce(world, own, work)
}

/** What each call has of its own, also where its work is run again. */
interface Own extends Pick<OpenWorld, 'random' | 'secrets'> {
  /** Told before each run. */
  begin(): void
}

/** Does what a call does, again from its start once something was worked out that no transaction may wait for. */
async function withSecrets<T>({ store, random }: World, act: (own: Own) => Promise<T>): Promise<T> {
  const { sealing } = store
  if (sealing === undefined) return act({ random, secrets: unsealed, begin: nothing })
  const secrets = new ComparedSecrets(sealing)
  const redrawing = new Redrawing(random)
  for (;;) {
    try {
      return await act({ random: redrawing, secrets, begin: () => redrawing.again() })
    } catch (error) {
      if (!(error instanceof ToDoOutside)) throw error
      await error.work()
    }
  }
}

/** Nothing is remembered of secrets that are kept as they are, so all calls share this. */
const unsealed = new ComparedSecrets(undefined)
const nothing = () => {}

function openWorld(world: World, { random, secrets }: Own, within: Reader | Transaction, given: unknown[]): OpenWorld {
  const { clock, requestIds, keys, verifiedTokens, terms, lockout, keep, numericDates } = world
  // By name: this is done for every call, and a copy of whatever there is takes longer.
  return {
    clock,
    random,
    requestIds,
    keys,
    verifiedTokens,
    terms,
    lockout,
    keep,
    numericDates,
    secrets,
    records: new OpenRecords(within, given),
    lasting: [],
  }
}

type Outcome<T> = { done: T } | { refused: Failure }

async function settle<T>(open: OpenWorld, transaction: Transaction, work: Work<T>): Promise<Outcome<T>> {
  let outcome: Outcome<T>
  try {
    outcome = { done: await transaction.attempt(() => work(open)) }
  } catch (error) {
    if (open.lasting.length === 0 || !(error instanceof Failure)) throw error
    outcome = { refused: error }
  }
  for (const write of open.lasting) await write()
  return outcome
}

function discreet(error: unknown, given: readonly unknown[]): unknown {
  const known =
    error instanceof Failure ||
    error instanceof DuplicateError ||
    error instanceof ConflictError ||
    error instanceof ToDoOutside
  return known ? error : withoutSecrets(error, textsIn(given))
}
