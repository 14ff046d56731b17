import { ConflictError, DuplicateError, type Reader, type Transaction } from '../store/store.js'
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
export async function transact<T>(world: World, work: Work<T>): Promise<T> {
  const given: unknown[] = []
  const outcome = await discreetly(given, () =>
    world.store.transact((transaction) => settle(openWorld(world, transaction, given), transaction, work)),
  )
  if ('refused' in outcome) throw outcome.refused
  return outcome.done
}

/** Does work that only reads. Where something is to last all the same, it is done again in a transaction. */
export async function read<T>(world: World, work: Work<T>): Promise<T> {
  const again = Symbol()
  const done = await discreetly([], () =>
    world.store.read(async (reader) => {
      const open = openWorld(world, reader, [])
      try {
        const done = await work(open)
        return open.lasting.length > 0 ? again : done
      } catch (error) {
        if (open.lasting.length > 0 && error instanceof Failure) return again
        throw error
      }
    }),
  )
  return done === again ? transact(world, work) : (done as T)
}

function openWorld(world: World, within: Reader | Transaction, given: unknown[]): OpenWorld {
  const { clock, random, requestIds, keys, verifiedTokens, terms, lockout, keep, numericDates } = world
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
    records: new OpenRecords(within, given),
    lasting: [],
  }
}

type Outcome<T> = { done: T } | { refused: Failure }

async function settle<T>(open: OpenWorld, transaction: Transaction, work: Work<T>): Promise<Outcome<T>> {
  const writeLasting = async () => {
    for (const write of open.lasting) await write()
  }
  try {
    return {
      done: await transaction.attempt(async () => {
        const done = await work(open)
        await writeLasting()
        return done
      }),
    }
  } catch (error) {
    if (open.lasting.length === 0 || !(error instanceof Failure)) throw error
    await writeLasting()
    return { refused: error }
  }
}

async function discreetly<T>(given: unknown[], work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const known = error instanceof Failure || error instanceof DuplicateError || error instanceof ConflictError
    throw known ? error : withoutSecrets(error, textsIn(given))
  }
}
