import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kind, Records, Store, Transaction } from '@crmcom-webapi/reference-server'
import { around } from '../../src/worlds/seams.js'
import { Broken } from '../support/records.js'

/** A write that was kept. */
export interface Write {
  does: 'insert' | 'replace' | 'remove'
  kind: Kind
  /** Whose the record is; empty where it is nobody's in particular. */
  organisation: string
  id: string
}

/** What one call did to the store. */
export class Trace {
  readonly kept: Write[] = []
  /** Which write of a transaction fails; none when undefined. */
  constructor(readonly failsAt?: number) {}
}

/**
 * A store around another one that can be exchanged. It notes what is kept of which call, also where calls are made at one
 * time, and fails at a write of a call that is to meet that.
 */
export class WatchedStore implements Store {
  private readonly traces = new AsyncLocalStorage<Trace>()
  under: Store

  constructor(under: Store) {
    this.under = under
  }

  /** Makes a call whose writes are noted. */
  trace<T>(trace: Trace, call: () => Promise<T>): Promise<T> {
    return this.traces.run(trace, call)
  }

  read: Store['read'] = (work) => this.under.read(work)

  async transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const trace = this.traces.getStore()
    if (!trace) return this.under.transact(work)
    let run: Write[] = []
    const done = await this.under.transact((transaction) => {
      const own: Write[] = []
      run = own
      return work(around(transaction, (right) => watched(right, own, trace)))
    })
    trace.kept.push(...run)
    return done
  }

  async close(): Promise<void> {}
}

function watched(right: Transaction, run: Write[], { failsAt }: Trace): Partial<Transaction> {
  let writes = 0
  const note = (does: Write['does'], kind: Kind, record: object) => {
    if (++writes === failsAt) throw new Broken(`write ${writes} fails`)
    const { id, organisation = '' } = record as { id: string; organisation?: string }
    run.push({ does, kind, organisation, id })
  }
  const noting =
    <R extends object>(does: Write['does'], write: (kind: never, record: never) => Promise<void>) =>
    async (kind: Kind, record: R) => {
      note(does, kind, record)
      await write(kind as never, record as never)
    }
  return {
    insert: noting<Records[Kind]>('insert', right.insert),
    replace: noting<Records[Kind]>('replace', right.replace),
    remove: noting<Pick<Records[Kind], 'id'>>('remove', right.remove),
    attempt: async (work) => {
      const before = run.length
      try {
        return await right.attempt(work)
      } catch (error) {
        run.length = before
        throw error
      }
    },
  }
}
