import { anything, aText } from '@crmcom-webapi/release-marks/options'
import { checkOptions } from '../kernel/check-options.js'
import { firstLog } from '../kernel/log.js'
import { nextNumber } from '../kernel/numbers.js'
import type { OpenWorld } from '../kernel/open-world.js'
import { hexId } from '../kernel/random.js'
import { read, transact } from '../kernel/transact.js'
import type { World } from '../kernel/world.js'
import { fresh } from '../records/fresh.js'
import { type AccountJournal, journalOfBook } from './account-journal.js'
import { NotInWorldError } from './auth-states.js'
import { accountNamed, type NamedAccount, organisationNamed } from './named-account.js'

/** A wallet, named as in a request. */
export interface NamedWallet {
  /** The name of the organisation, as a login gives it. */
  organisation: string
  number: string
}

/** A wallet that is to be made. No operation whose page is known makes one. */
export interface WalletToOpen {
  account: NamedAccount
  /** The code of its currency. @default that of the account */
  currency?: string
  /** The code of a second currency that its amounts are shown in. @default none */
  alternativeCurrency?: string
}

/** A wallet as it was made. */
export interface OpenedWallet {
  id: string
  number: string
}

/** The wallets of a world in the hands of a test. */
export class Wallets {
  constructor(private readonly world: () => World) {}

  /**
   * Makes a wallet that holds nothing. It is EFFECTIVE.
   *
   * @throws {NotInWorldError} When the world does not have the account or a currency.
   */
  open(wallet: WalletToOpen): Promise<OpenedWallet> {
    return transact(this.world(), (open) => opened(open, wallet))
  }

  /**
   * Tells why a wallet holds what it holds: each movement of money with the call that caused it.
   *
   * @throws {NotInWorldError} When the world does not have the wallet.
   */
  journal(wallet: NamedWallet): Promise<AccountJournal> {
    return read(this.world(), async (open) => {
      checkOptions('a wallet', wallet, { organisation: aText, number: aText })
      const organisation = await organisationNamed(open, wallet.organisation)
      const [found] = await open.records.named('wallet', organisation, { number: wallet.number })
      if (!found) throw new NotInWorldError('wallet')
      return journalOfBook(open, organisation, `wallet:${found.id}`)
    })
  }
}

async function opened(world: OpenWorld, wallet: WalletToOpen): Promise<OpenedWallet> {
  checkOptions('a wallet', wallet, { account: anything, currency: aText, alternativeCurrency: aText })
  const { organisation, id: accounts_receivable } = await accountNamed(world, wallet.account)
  // Nothing is written before all is found: an error tells no texts of what was written.
  const currency = await currencyOfCode(world, organisation, wallet.currency)
  const alternative_currency = await currencyOfCode(world, organisation, wallet.alternativeCurrency)
  const made = fresh('wallet', {
    id: hexId(world.random),
    organisation,
    number: await freeNumber(world, organisation),
    accounts_receivable,
    currency,
    alternative_currency,
    log_information: firstLog(world, { user: '', unit: '' }),
  })
  await world.records.insert('wallet', made)
  return { id: made.id, number: made.number }
}

async function currencyOfCode({ records }: OpenWorld, organisation: string, code: string | undefined) {
  if (code === undefined) return null
  const [found] = await records.named('currency', organisation, { code })
  if (!found) throw new NotInWorldError('currency')
  return found.id
}

/** The next number that no wallet has, also where a seed gave some by itself. */
async function freeNumber(world: OpenWorld, organisation: string): Promise<string> {
  for (;;) {
    const number = await nextNumber(world, organisation, 'wallet')
    if (!(await world.records.first('wallet', { index: 'number', organisation, values: [number] }))) return number
  }
}
