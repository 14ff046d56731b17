import {
  createReferenceServer,
  type Records,
  type ReferenceServer,
  type Snapshot,
  type Store,
} from '@crmcom-webapi/reference-server'
import { OpenRecords } from '../../src/kernel/open-world.js'
import { call, HandClock, login, startServer } from './server.js'

const day = 86_400_000
const year = 365 * day
const organisation = 'ORG1'
export const elenis = { organisation: 'DEMO', number: 'ACR0000000021' }

/** A subscription that is made for an account of the demo world, and effective at once. */
export const newOne = (billing_frequency: string, codes: readonly string[]) => ({
  business_classification_code: 'CREATE_ACTIVATE_SUBSCRIPTION',
  accounts_receivable: { action: 'EXISTING', accounts_receivable_identifier: { number: elenis.number } },
  subscription: {
    type_identifier: { name: 'Family TV' },
    billing_terms: {
      billing_term_scheme_identifier: { code: 'MONTHLY' },
      ...{ agreement_date: '2026-01-05T00:00:00', billing_frequency },
    },
    services_set: codes.map((code) => ({ service_identifier: { code } })),
  },
})

/** The day so many days after the start, as a call names it. */
export const dateAfter = (days: number) =>
  new Date(Date.parse('2026-01-05T00:00:00Z') + days * day).toISOString().slice(0, 19)

/** A world in which much is to happen in a year: at the start of it, in the morning. */
export async function yearAhead(): Promise<Snapshot> {
  const server = await startServer()
  const token = await login(server)
  for (let i = 0; i < 20; i++) {
    const { data } = await call(server, 'subscriptions/create', { token, ...newOne('MONTHLY', ['FAMILY', 'SPORTS']) })
    const subscription_identifier = { number: data.subscription.number }
    for (let nth = 0; nth < 4; nth++) {
      const scheduled_date = dateAfter(20 + 77 * nth + 2 * i)
      const path = nth % 2 === 0 ? 'deactivate' : 'activate'
      const { code } = await call(server, `subscriptions/${path}`, { token, subscription_identifier, scheduled_date })
      if (code !== 'OK') throw new Error(`${path}: ${code}`)
    }
  }
  return server.control.snapshot()
}

/** What the year is about: subscriptions, what is done to them, and the journal. */
export interface Holdings {
  subscription: Records['subscription'][]
  subscriptionAction: Records['subscriptionAction'][]
  journalEntry: Records['journalEntry'][]
  book: Records['book'][]
  debit: Records['debit'][]
}

/** How many actions were carried out by the clock, and how many entries the journal has of subscriptions. */
export const sizeOf = ({ subscriptionAction, journalEntry }: Holdings): { actions: number; entries: number } => ({
  actions: subscriptionAction.filter(({ executed_on, scheduled_date }) => executed_on && scheduled_date).length,
  entries: journalEntry.filter(({ cause }) => cause.kind === 'subscription').length,
})

const sorted = <T extends { id: string }>(records: readonly T[] = []): T[] =>
  records.toSorted((one, other) => (one.id < other.id ? -1 : 1))

function held({ records }: Snapshot): Holdings {
  const { subscription, subscriptionAction, journalEntry, book, debit } = records as {
    [K in keyof Holdings]?: Holdings[K]
  }
  return {
    ...{ subscription: sorted(subscription), subscriptionAction: sorted(subscriptionAction) },
    ...{ journalEntry: sorted(journalEntry), book: sorted(book), debit: sorted(debit) },
  }
}

/** What a store holds, of what was there at the start. */
const heldIn = (store: Store, begin: Snapshot): Promise<Holdings> =>
  store.read(async (reader) => {
    const records = new OpenRecords(reader, [])
    const all = { index: 'all', organisation, values: [] } as const
    const { subscription: wanted, subscriptionAction: actions } = held(begin)
    const again = async <K extends 'subscription' | 'subscriptionAction'>(kind: K, known: readonly Records[K][]) =>
      (await Promise.all(known.map(({ id }) => records.get(kind, organisation, id)))) as Records[K][]
    return {
      subscription: sorted(await again('subscription', wanted)),
      subscriptionAction: sorted(await again('subscriptionAction', actions)),
      journalEntry: sorted(await records.find('journalEntry', all)),
      book: sorted(await records.find('book', all)),
      debit: sorted(await records.find('debit', all)),
    }
  })

/**
 * What became of a world after a year that went by in so many steps, with or without a new server in the middle of it.
 *
 * @param open Opens the database that it is kept in, each time the same one. In memory, the new server begins with what
 *   the one before held.
 */
export async function afterYear(
  begin: Snapshot,
  steps: number,
  restarts: boolean,
  open?: () => Promise<Store>,
): Promise<Holdings> {
  const clock = new HandClock()
  const secret = new Uint8Array(32).fill(7)
  let store = await open?.()
  const start = (records?: Snapshot['records']): Promise<ReferenceServer> =>
    createReferenceServer({
      ...{ clock, seed: 'year', secret },
      ...(store && { store }),
      ...(records && { records: { records, release: 'R18.0.0' } }),
    })
  let server = await start(begin.records)
  for (let step = 0; step < steps; step++) {
    clock.advance(year / steps)
    await login(server)
    if (!restarts || step !== Math.floor(steps / 2)) continue
    const before = store ? undefined : server.control.snapshot().records
    await server.close()
    store = await open?.()
    server = await start(before)
  }
  await server.control.journal(elenis)
  const found = store ? await heldIn(store, begin) : held(server.control.snapshot())
  await server.close()
  return found
}

/** In how many steps the year goes by, beside the one. */
export const stepsOf = (isDeep: boolean): readonly number[] => (isDeep ? [12, 8760] : [12])
