import { listOperations } from '@crmcom-webapi/contract'
import { type Kind, MemoryStore, type Store, type Query as Wanted } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { newestContract } from './support/broken-stores.js'
import { type List, lists, recordsOf } from './support/lists.js'
import { get, login, type Query, startServer } from './support/server.js'

/** How many records there are: a few in `npm test`, which counts what is read, and 100,000 in `npm run bench:lists`. */
const isTimed = process.env['LIST_TIME'] !== undefined
const many = Number(process.env['LIST_TIME'] ?? 400)
// More than a page that is read at a time.
const few = isTimed ? 1000 : 120

/** Ten results; a list that gives all there are has no such way. */
function tenOf(operationId: string, way: Query): Query | undefined {
  const { operation } = listOperations(newestContract).find(
    (one) => one.operation.operationId === operationId,
  ) as ReturnType<typeof listOperations>[number]
  const names = operation.parameters?.map(({ name }) => name) ?? []
  if (names.includes('number_of_results')) return { ...way, number_of_results: 10 }
  return names.includes('number') ? { ...way, number: 10 } : undefined
}

/** What a server asked its stores, and what they handed out. */
interface Notes {
  handedOut: number
  questions: { store: Store; kind: Kind; query: Wanted<Kind> }[]
}

/** Notes what is asked in pieces of work that only read. */
class NotingStore implements Store {
  constructor(
    private readonly store: Store,
    private readonly notes: Notes,
  ) {}

  read: Store['read'] = (work) =>
    this.store.read((reader) =>
      work({
        get: async (kind, organisation, ids) => {
          const found = await reader.get(kind, organisation, ids)
          this.notes.handedOut += found.size
          return found
        },
        find: async (kind, query) => {
          const found = await reader.find(kind, query)
          this.notes.handedOut += found.length
          this.notes.questions.push({ store: this.store, kind, query: query as Wanted<Kind> })
          return found
        },
      }),
    )

  transact: Store['transact'] = (work) => this.store.transact(work)
  close = () => this.store.close()
  image = () => (this.store as MemoryStore).image()
  begin: NonNullable<Store['begin']> = (image) => new NotingStore((this.store as MemoryStore).begin(image), this.notes)
}

/** A server with so many records that a list gives, beside those of the tests. */
async function serverWith(list: List, count: number) {
  const begun = await startServer({ release: 'R18.0.0' })
  const seed = begun.control.snapshot() as unknown as { records: { [kind: string]: object[] } }
  const notes: Notes = { handedOut: 0, questions: [] }
  const store = new NotingStore(new MemoryStore(), notes)
  const server = await startServer({ release: 'R18.0.0', store, checkResponses: false })
  const known = seed.records[list.kind] as object[]
  const ids = Array.from({ length: count }, (_, i) => `L${i}`)
  const made = Date.parse('2026-01-04T10:00:00Z')
  const own = recordsOf(list, known[0] as object, ids, (place) => made + place)
  const records = { ...seed.records, ...list.beside?.(ids), [list.kind]: [...known, ...own] }
  await server.control.load({ ...seed, records })
  const token = await login(server)
  return {
    server,
    notes,
    ask: async (query: Query) => {
      const answer = await get(server, list.path, { token, ...query })
      if (answer.code !== 'OK' || answer.data.length !== 10)
        throw new Error(`${list.path}: ${answer.text.slice(0, 300)}`)
    },
  }
}

/** The shortest of several runs of work here and there, in turns, so that other work on the machine counts on neither side. */
async function fastest(sides: readonly (() => Promise<void>)[]): Promise<number[]> {
  const best = sides.map(() => Number.POSITIVE_INFINITY)
  // The first calls are slower than all others.
  for (let i = 0; i < 100; i++) for (const work of sides) await work()
  for (let round = 0; round < 60; round++)
    for (const [side, work] of sides.entries()) {
      const started = performance.now()
      for (let i = 0; i < 10; i++) await work()
      best[side] = Math.min(best[side] as number, (performance.now() - started) / 10)
    }
  return best
}

describe.each(Object.entries(lists))('ten results of %s', (operationId, list) => {
  it('cost what they cost among few records', async () => {
    const ways = list.ways.map((way) => tenOf(operationId, way)).filter((way) => way !== undefined)
    if (ways.length === 0) return
    const small = await serverWith(list, few)
    const large = await serverWith(list, many)
    for (const way of ways) {
      const sides = [small, large] as const
      const handedOut: number[] = []
      for (const { ask, notes } of sides) {
        await ask(way)
        notes.handedOut = 0
        notes.questions = []
        await ask(way)
        handedOut.push(notes.handedOut)
      }
      expect(handedOut[1], JSON.stringify(way)).toBe(handedOut[0])
      if (!isTimed) continue
      const asked = sides.map(({ notes }) => [...notes.questions])
      const atStore = await fastest(
        asked.map((questions) => async () => {
          for (const { store, kind, query } of questions)
            await store.read((reader) => reader.find(kind, query as never))
        }),
      )
      const inProcess = await fastest(
        sides.map(
          ({ ask }) =>
            () =>
              ask(way),
        ),
      )
      const shown = ([before, after]: number[], growth: number) =>
        `${before?.toFixed(3)} → ${after?.toFixed(3)} | ${growth.toFixed(2)}`
      const growth = ([before, after]: number[]) => (after as number) / (before as number)
      const growths = [growth(atStore), growth(inProcess)] as const
      console.log(
        `| ${operationId} | ${JSON.stringify(way)} | ${shown(atStore, growths[0])} | ${shown(inProcess, growths[1])} |`,
      )
      expect(Math.max(...growths), JSON.stringify(way)).toBeLessThanOrEqual(1.3)
    }
  })
})
