import {
  createReferenceServer,
  MemoryStore,
  type ReferenceServer,
  seedDemoWorld,
} from '@crmcom-webapi/reference-server'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { pick, type Random } from '@crmcom-webapi/test-support/mutate'
import { auditOf } from '../support/books.js'
import { get, HandClock, login, send } from '../support/server.js'
import { type Call, drawCall } from './calls.js'
import { accounts, amountOf, Ledger, type Place, paper, wallets } from './ledger.js'

/** How many drafts a round begins with: no operation makes those of invoices and credit notes. */
const drafts = 10
const callsOfRound = 120

/** What a run has done. */
export interface Tally {
  calls: number
  moved: number
  /** Successes by operation. */
  succeeded: Map<string, number>
}

/** A server whose world begins anew, with drafts to work on and several sessions. */
class Round {
  private constructor(
    readonly server: ReferenceServer,
    private readonly store: MemoryStore,
    private readonly tokens: readonly string[],
    private readonly start: ReturnType<ReferenceServer['control']['snapshot']>,
  ) {}

  static async of(release: string, mutant?: string): Promise<Round> {
    const store = new MemoryStore()
    await seedDemoWorld(store, contractIn(release))
    const fault = mutant === undefined ? {} : { mutant }
    const server = await createReferenceServer({ release, store, seed: 'books', clock: new HandClock(), ...fault })
    const tokens = [await login(server), await login(server), await login(server)]
    const start = server.control.snapshot()
    const { invoice = [], creditNote = [] } = start.records
    const more = <T extends { life_cycle_state: string; accounts_receivable: string }>(
      records: readonly T[],
      own: string,
    ) =>
      records
        .filter(
          ({ life_cycle_state, accounts_receivable }) => life_cycle_state === 'DRAFT' && accounts_receivable === own,
        )
        .flatMap((record) =>
          Array.from({ length: drafts }, (_, i) => ({
            ...{ ...record, id: `DRAFT-${i}`, reference_number: `draft ${i}`, back_office_code: null },
          })),
        )
    const { invoices, creditNotes } = ownersOf(start.records)
    start.records.invoice = [...invoice, ...more(invoice, invoices)]
    start.records.creditNote = [...creditNote, ...more(creditNote, creditNotes)]
    return new Round(server, store, tokens, start)
  }

  /** Starts over, and hands back what is to be expected of a world that has just begun. */
  async begin(): Promise<Ledger> {
    await this.server.control.restore(structuredClone(this.start))
    const ledger = new Ledger()
    for (let i = 0; i < drafts; i++) {
      ledger.invoices.push(paper(`DRAFT-${i}`, 6000, 'nordlys', 'DRAFT'))
      ledger.creditNotes.push(paper(`DRAFT-${i}`, 600, 'eleni', 'DRAFT'))
    }
    const ofBill = paper('FC08F4199BF7148EC7FB7052CDCCA3F4', 3850, 'eleni', 'POSTED', { open: 3850 })
    const ofOther = paper('2D823882A6EDD0C794A7C4392C8B2835', 12000, 'nordlys', 'POSTED', { open: 12000 })
    ledger.invoices.push(ofBill, ofOther)
    ledger.bills.push({ number: 'B0000000123', place: 'eleni', invoices: [ofBill] })
    ledger.bills.push({ number: 'B0000000131', place: 'nordlys', invoices: [ofOther] })
    return ledger
  }

  /** Sends a call, and gives its code with the data of a success. */
  async send({ path, input }: Call, random: Random): Promise<{ code: string; data: unknown }> {
    const body = JSON.stringify({ token: pick(random, this.tokens), ...input })
    const answer = await send(this.server, path, { headers: { 'content-type': 'application/json' }, body })
    const { status, data } = JSON.parse(await answer.text()) as { status: { code: string }; data: unknown }
    return { code: status.code, data }
  }

  /** What is wrong with the balances as calls show them, and with the books behind them. */
  async audit({ balances }: Ledger): Promise<string[]> {
    const [token = ''] = this.tokens
    const shown = async (place: Place): Promise<string[]> => {
      const isAccount = place in accounts
      const named = isAccount
        ? { accounts_receivable_identifier: { number: accounts[place as keyof typeof accounts] } }
        : { wallet_identifier: { number: wallets[place as keyof typeof wallets] } }
      const path = isAccount ? 'accounts_receivable/show' : 'wallets/show'
      const { code, data } = await get(this.server, path, { token, ...named })
      const expected = amountOf(balances[place]) + 0
      return data?.balance === expected ? [] : [`${place} has ${data?.balance} (${code}), not ${expected}`]
    }
    const places = Object.keys(balances) as Place[]
    return [...(await Promise.all(places.map(shown))).flat(), ...(await auditOf(this.store))]
  }
}

/** Whose the drafts of the demo world are. */
function ownersOf({ accountsReceivable = [] }: { accountsReceivable?: readonly { id: string; number: string }[] }) {
  const idOf = (number: string) => accountsReceivable.find((one) => one.number === number)?.id ?? ''
  return { invoices: idOf(accounts.nordlys), creditNotes: idOf(accounts.eleni) }
}

/**
 * Makes random calls of money from several sessions, up to four at once, and compares every answer with what the ledger
 * expects, and all balances again and again.
 *
 * @throws {Error} When an answer, a balance or a book differs from the ledger.
 */
export async function runBooks(release: string, calls: number, random: Random, mutant?: string): Promise<Tally> {
  const round = await Round.of(release, mutant)
  const tally: Tally = { calls: 0, moved: 0, succeeded: new Map() }
  while (tally.calls < calls) {
    const ledger = await round.begin()
    for (let made = 0; made < callsOfRound && tally.calls < calls; ) {
      const batch = drawBatch(random, ledger)
      const answers = await Promise.all(batch.map((call) => round.send(call, random)))
      check(batch, answers, tally)
      made += batch.length
      tally.calls += batch.length
      if (random() < 0.2 || made >= callsOfRound) {
        const wrong = await round.audit(ledger)
        if (wrong.length > 0) throw new Error(wrong.join('\n'))
      }
    }
    tally.moved += ledger.moved
  }
  await round.server.close()
  return tally
}

/**
 * Draws calls to be made at once, each on papers of its own; but some are made twice, of which one may succeed at most.
 */
function drawBatch(random: Random, ledger: Ledger): Call[] {
  const batch: Call[] = []
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const call = drawCall(random, ledger)
    if (call.isAlone && batch.length === 0) return [call]
    if (call.isAlone || rivalsOf(call, batch).length > 0) continue
    batch.push(call)
    // And now and then the same once more.
    if (random() < 0.2 && call.on && call.operationId !== 'updatePayment') batch.push({ ...call })
  }
  return batch
}

const rivalsOf = ({ on = [] }: Call, batch: readonly Call[]) =>
  batch.filter((other) => other.on?.some((paper) => on.includes(paper)))

function check(batch: readonly Call[], answers: readonly { code: string; data: unknown }[], tally: Tally): void {
  const isDone = batch.map((_, i) => answers[i]?.code === 'OK')
  for (const [i, call] of batch.entries()) {
    const { code, data } = answers[i] as { code: string; data: unknown }
    const place = `${call.operationId} with ${JSON.stringify(call.input)}`
    if (code.startsWith('COM.CRM.EXCEPTION.SYSTEM')) throw new Error(`${place} met a fault: ${code}`)
    const done = rivalsOf(call, batch).filter((other) => isDone[batch.indexOf(other)]).length
    const isExpected = call.on ? done === 1 : isDone[i]
    if (call.operationId !== 'updatePayment' && done > 1) throw new Error(`${place} was done ${done} times at once`)
    if (call.expected !== undefined && call.operationId !== 'updatePayment' && (call.expected === 'OK') !== isExpected)
      throw new Error(`${place} was answered ${code}, expected was ${call.expected}`)
    if (!isDone[i]) continue
    try {
      call.done(data)
    } catch (error) {
      throw new Error(`${place}: ${(error as Error).message}`)
    }
    tally.succeeded.set(call.operationId, (tally.succeeded.get(call.operationId) ?? 0) + 1)
  }
}
