import type { OpenWorld } from './open-world.js'

/** What is counted, and what its numbers begin with. */
const prefixes = {
  accessToken: 'AT',
  accountsReceivable: 'ACR',
  payment: 'P',
  paymentCancellation: 'PC',
  invoice: 'I',
  invoiceCancellation: 'IC',
  creditNote: 'CN',
  bill: 'B',
  wallet: 'W',
  walletTransaction: 'WT',
  subscription: 'S',
  subscriptionAction: 'SA',
  usageAuthorisation: 'UA',
} as const

/** What is only counted. */
type Counted = keyof typeof prefixes | 'journalEntry' | 'financialTransaction' | 'customerEvent' | 'rewardTransaction'

/** Takes the next number. No two callers get the same one; a call that is refused takes none. */
export async function nextNumber(world: OpenWorld, organisation: string, kind: keyof typeof prefixes): Promise<string> {
  return `${prefixes[kind]}${String(await nextCount(world, organisation, kind)).padStart(10, '0')}`
}

/** The reference number of the next payment, invoice, credit note, refund or cancellation. */
export async function nextReference(world: OpenWorld, organisation: string): Promise<string> {
  return String(await nextCount(world, organisation, 'financialTransaction'))
}

/** Counts one on. */
export async function nextCount(world: OpenWorld, organisation: string, kind: Counted): Promise<number> {
  const counter = await world.records.get('counter', organisation, kind)
  const last = (counter?.last ?? 0) + 1
  await (counter
    ? world.records.replace('counter', { ...counter, last })
    : world.records.insert('counter', { id: kind, organisation, last }))
  return last
}

/** So many codes are drawn until one is found that nothing has. Nearly all codes there are would have to be taken. */
const draws = 1_000

/** Draws a code that nothing has yet. @param taken Finds what has it. */
export async function drawFree(draw: () => string, taken: (code: string) => Promise<unknown>): Promise<string> {
  for (let drawn = 0; drawn < draws; drawn++) {
    const code = draw()
    if ((await taken(code)) === undefined) return code
  }
  throw new Error(`no free code was found in ${draws} draws`)
}
