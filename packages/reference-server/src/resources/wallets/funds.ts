import { type Amount, isMore, minus, sum } from '../../kernel/amount.js'
import { failure } from '../../kernel/failure.js'
import { balanceOf } from '../../kernel/journal.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { Allotment, Currency, Wallet, WalletTransaction } from '../../records/index.js'

/** What a wallet holds, and in which parts. */
export interface Funds {
  balance: Amount
  /** What may be spent under conditions only. */
  conditional: Amount
  /** What cannot be spent yet, since its validity has not begun. */
  onHold: Amount
  /** What may be spent on anything. */
  unconditional: Amount
}

/** What a wallet holds at a moment, now or later, if nothing moves until then. What has expired is held no more. */
export async function fundsOf(world: OpenWorld, wallet: Wallet, currency: Currency, at: number): Promise<Funds> {
  const kept = await balanceOf(world, wallet.organisation, `wallet:${wallet.id}`, currency.id)
  const expired = sum((await expiring(world, wallet, at)).map(({ amount }) => amount))
  const balance = minus(kept, expired)
  const held = (allotment: Allotment) => allotment.validity_date !== null && allotment.validity_date > at
  const onHold = total(wallet.allotments.filter(held))
  const conditional = total(wallet.allotments.filter((allotment) => !held(allotment)))
  return { balance, conditional, onHold, unconditional: minus(minus(balance, conditional), onHold) }
}

const total = (of: readonly { amount: Amount }[]): Amount => sum(of.map(({ amount }) => amount))

/** The transactions of a wallet that count, the oldest first. */
export async function countedOf({ records }: OpenWorld, { organisation, id }: Wallet): Promise<WalletTransaction[]> {
  const found = await records.find('walletTransaction', {
    index: 'wallet',
    organisation,
    values: [id],
    order: 'made',
  })
  return found.filter(({ classification, life_cycle_state }) => {
    const moves = classification !== 'VOID' && classification !== 'TRANSFER'
    return moves && life_cycle_state === 'EFFECTIVE'
  })
}

interface Lot {
  amount: Amount
  expires_on: number | null
}

/**
 * What of a wallet expires up to a moment, and when. What expires first is spent first, and what has expired is not
 * spent any more.
 */
export async function expiring(
  world: OpenWorld,
  wallet: Wallet,
  until: number,
): Promise<{ amount: Amount; expires_on: number }[]> {
  const lots: Lot[] = []
  for (const { classification, amount, extra_added_amount, expires_on, log_information } of await countedOf(
    world,
    wallet,
  )) {
    if (classification === 'CREDIT') lots.push({ amount: sum([amount, extra_added_amount]), expires_on })
    else spend(lots, amount, log_information.created_date)
  }
  return lots.flatMap(({ amount, expires_on }) =>
    expires_on !== null && expires_on <= until && isMore(amount, '0') ? [{ amount, expires_on }] : [],
  )
}

function spend(lots: readonly Lot[], amount: Amount, at: number): void {
  let open = amount
  const ends = ({ expires_on }: Lot) => expires_on ?? Number.POSITIVE_INFINITY
  for (const lot of lots.filter((one) => ends(one) > at).sort((a, b) => ends(a) - ends(b))) {
    const taken = isMore(lot.amount, open) ? open : lot.amount
    lot.amount = minus(lot.amount, taken)
    open = minus(open, taken)
  }
}

/** @throws {Failure} When less than an amount may be spent on anything. */
export async function checkUnconditional(
  world: OpenWorld,
  wallet: Wallet,
  currency: Currency,
  amount: Amount,
  what: string,
): Promise<void> {
  const { unconditional } = await fundsOf(world, wallet, currency, world.clock.now())
  if (isMore(amount, unconditional))
    throw failure('WALLETS', 'INSUFFICIENTFUNDS', `The wallet has too little to ${what}`)
}

/** What of a wallet may be paid back: what may be spent on anything, but for the extra amounts of its credits. */
export async function reimbursableOf(world: OpenWorld, wallet: Wallet, currency: Currency): Promise<Amount> {
  const { unconditional } = await fundsOf(world, wallet, currency, world.clock.now())
  const extra = sum((await countedOf(world, wallet)).map(({ extra_added_amount }) => extra_added_amount))
  return minus(unconditional, extra)
}
