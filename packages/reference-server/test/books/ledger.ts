/** What a customer's account or wallet is expected to hold, in whole cents. The balance of an account is what is owed. */
export type Place = 'eleni' | 'nordlys' | 'wallet' | 'otherWallet'

export const accounts = { eleni: 'ACR0000000021', nordlys: 'ACR0000000034' } as const
export const wallets = { wallet: 'W0000000012', otherWallet: 'W0000000013' } as const

export type State = 'DRAFT' | 'POSTED' | 'REJECTED' | 'CANCELLED'

/** A payment, invoice, credit note or wallet transaction as the ledger knows it. */
export interface Paper {
  id: string
  cents: number
  place: Place
  state: State
  /** Of a payment: the invoices it settled, which are open again when it is cancelled. */
  settled: Paper[]
  /** Of a posted invoice: what is open of it. */
  open: number
}

/**
 * Expectations of money, read off the pages: which state a paper must be in, and by how much which balance changes. It
 * knows nothing of the server but its answers.
 */
export class Ledger {
  readonly balances: { [place in Place]: number } = { eleni: -2450, nordlys: 31240, wallet: 15000, otherWallet: 0 }
  readonly payments: Paper[] = []
  readonly invoices: Paper[] = []
  readonly creditNotes: Paper[] = []
  readonly transactions: Paper[] = []
  /** Bills by their number, with the invoices that are paid with them. */
  readonly bills: { number: string; place: Place; invoices: Paper[] }[] = []
  /** The back office codes that payments have. */
  readonly codes = new Set<string>()
  /** How many movements there were. */
  moved = 0

  move(place: Place, cents: number): void {
    this.balances[place] += cents
    this.moved++
  }
}

export const paper = (id: string, cents: number, place: Place, state: State, more: Partial<Paper> = {}): Paper => ({
  ...{ id, cents, place, state, settled: [], open: 0 },
  ...more,
})

/** An amount as callers write it: a number, or a text with as many digits as they like. */
export const amountOf = (cents: number): number => Number((cents / 100).toFixed(2))
