import { type Amount, isMore, minus, sum } from '../../kernel/amount.js'
import { dayOf } from '../../kernel/calendar.js'
import { failure } from '../../kernel/failure.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { Currency, Wallet } from '../../records/index.js'
import { zoneOf } from '../time-zone.js'
import { currencyOfWallet } from './find.js'
import { countedOf } from './funds.js'

/** @throws {Failure} When a transaction would be more than the contact who owns the wallet may make on one day. */
export async function checkLimit(world: OpenWorld, wallet: Wallet, currency: Currency, amount: Amount): Promise<void> {
  const { records } = world
  const { organisation } = wallet
  const account = await records.related('accountsReceivable', organisation, wallet.accounts_receivable)
  const contact = await records.related('contactInformation', organisation, account?.owner ?? null)
  if (!contact || contact.wallet_limit_per_day === null) return
  const left = minus(contact.wallet_limit_per_day, await madeToday(world, organisation, contact.id, currency))
  if (isMore(amount, left)) {
    const words = isMore(left, '0') ? `The limits allow ${left} more` : 'The limits allow nothing more'
    throw failure('WALLETS', 'LIMITEXCEEDED', words)
  }
}

/** What the transactions of all effective wallets of a contact come to today, of those in one currency. */
async function madeToday(world: OpenWorld, organisation: string, contact: string, currency: Currency): Promise<Amount> {
  const { records } = world
  const zone = await zoneOf(world, organisation)
  const today = dayOf(world.clock.now(), zone)
  const accounts = await records.find('accountsReceivable', { index: 'owner', organisation, values: [contact] })
  const amounts: Amount[] = []
  for (const { id } of accounts)
    for (const wallet of await records.find('wallet', { index: 'accounts_receivable', organisation, values: [id] })) {
      const counts = wallet.life_cycle_state === 'EFFECTIVE'
      if (!counts || (await currencyOfWallet(world, wallet)).id !== currency.id) continue
      for (const { amount, extra_added_amount, log_information } of await countedOf(world, wallet))
        if (dayOf(log_information.created_date, zone) === today) amounts.push(amount, extra_added_amount)
    }
  return sum(amounts)
}
