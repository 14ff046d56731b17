import type { OperationId } from '@crmcom-webapi/server-routes'
import { type Amount, isMore } from '../../kernel/amount.js'
import { type BookName, post } from '../../kernel/journal.js'
import { firstLog } from '../../kernel/log.js'
import { nextNumber } from '../../kernel/numbers.js'
import { hexId } from '../../kernel/random.js'
import { fresh } from '../../records/fresh.js'
import type { Currency, Wallet, WalletTransaction } from '../../records/index.js'
import type { SessionCall } from '../call.js'
import { changeRecord } from '../resource.js'

type Parts = Partial<Omit<WalletTransaction, 'id' | 'organisation' | 'number' | 'wallet' | 'log_information'>> &
  Pick<WalletTransaction, 'classification' | 'amount'>

/** A wallet transaction that is made now. */
export async function drafted(
  { world, session }: SessionCall,
  wallet: Wallet,
  parts: Parts,
): Promise<WalletTransaction> {
  const { organisation } = session
  return fresh('walletTransaction', {
    ...parts,
    id: hexId(world.random),
    organisation,
    number: await nextNumber(world, organisation, 'walletTransaction'),
    wallet: wallet.id,
    log_information: firstLog(world, session),
  })
}

/** The same, kept. */
export async function recorded(call: SessionCall, wallet: Wallet, parts: Parts): Promise<WalletTransaction> {
  const transaction = await drafted(call, wallet, parts)
  await call.world.records.insert('walletTransaction', transaction)
  return transaction
}

/** Moves an amount because of a wallet transaction; nothing where it is none. */
export async function moveFor(
  { world }: SessionCall,
  operation: OperationId,
  { id, organisation }: WalletTransaction,
  currency: Currency,
  [from, to]: readonly [from: BookName, to: BookName],
  amount: Amount,
): Promise<void> {
  if (!isMore(amount, '0')) return
  const cause = { operation, kind: 'walletTransaction', id }
  await post(world, organisation, { counted_in: currency.id, from, to, amount, cause })
}

/** Notes of transactions which one voids them. */
export async function markVoided(call: SessionCall, all: readonly WalletTransaction[], voiding: WalletTransaction) {
  for (const one of all)
    await changeRecord(call, 'walletTransaction', one, { life_cycle_state: 'VOIDED', voided_by: voiding.id })
}
