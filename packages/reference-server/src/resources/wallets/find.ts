import { seesAccount } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import { currencyOf } from '../../kernel/money.js'
import type { Identifier, OpenWorld } from '../../kernel/open-world.js'
import type { Currency, Wallet } from '../../records/index.js'
import {
  type AccountIdentifier,
  findAccount,
  findParticipant,
  type ParticipantIdentifier,
} from '../accounts-receivable.js'
import type { SessionCall } from '../call.js'

/** A wallet by itself, or the effective one of its owner. Exactly one is sent. */
export interface NamedWallet {
  wallet_identifier?: Identifier<'wallet'> | undefined
  accounts_receivable_identifier?: AccountIdentifier | undefined
  rewards_participant_identifier?: ParticipantIdentifier | undefined
}

export const walletNotFound = () => failure('WALLETS', 'WALLETNOTFOUND', 'No wallet was found')

/** Finds a wallet by itself, among those the session may see. */
export async function findWallet({ world, session }: SessionCall, identifier: Identifier<'wallet'>): Promise<Wallet> {
  const [found] = await world.records.named('wallet', session.organisation, identifier)
  if (!found || !seesAccount(session, found.accounts_receivable)) throw walletNotFound()
  return found
}

/** Finds a wallet that money may be moved into and out of. */
export async function findEffective(call: SessionCall, identifier: Identifier<'wallet'>): Promise<Wallet> {
  return checkEffective(await findWallet(call, identifier))
}

/** The same among the wallets of one account. */
export async function findEffectiveOf(
  call: SessionCall,
  account: string,
  identifier: Identifier<'wallet'>,
): Promise<Wallet> {
  const found = await findWallet(call, identifier)
  if (found.accounts_receivable !== account) throw walletNotFound()
  return checkEffective(found)
}

/** @throws {Failure} When the wallet is in another state. */
export function checkEffective(wallet: Wallet): Wallet {
  if (wallet.life_cycle_state === 'EFFECTIVE') return wallet
  throw failure('WALLETS', 'INVALIDLIFECYCLESTATE', `The wallet is ${wallet.life_cycle_state}, not EFFECTIVE`)
}

/** The effective wallet of an account, if it has one. Of several it is the one that was made first. */
export async function maybeEffectiveOf(
  { records }: OpenWorld,
  organisation: string,
  account: string,
): Promise<Wallet | undefined> {
  const query = { index: 'accounts_receivable', organisation, values: [account], order: 'made' } as const
  return (await records.find('wallet', query)).find(({ life_cycle_state }) => life_cycle_state === 'EFFECTIVE')
}

/** The same, where there has to be one. @throws {Failure} When there is none. */
export async function effectiveOf(world: OpenWorld, organisation: string, account: string): Promise<Wallet> {
  const effective = await maybeEffectiveOf(world, organisation, account)
  if (effective) return effective
  throw failure('WALLETS', 'NOEFFECTIVEWALLET', 'The accounts receivable has no effective wallet')
}

/** Finds the wallet that a call names, by itself or by its owner. */
export async function walletNamed(call: SessionCall, named: NamedWallet): Promise<Wallet> {
  if (named.wallet_identifier) return findWallet(call, named.wallet_identifier)
  const { organisation } = call.session
  const owner = named.rewards_participant_identifier
    ? (await findParticipant(call.world, call.session, named.rewards_participant_identifier)).accounts_receivable
    : (await findAccount(call.world, call.session, named.accounts_receivable_identifier ?? {})).id
  return effectiveOf(call.world, organisation, owner)
}

/** The currency of a wallet: its own, that of its account, or the default one. */
export async function currencyOfWallet(world: OpenWorld, wallet: Wallet): Promise<Currency> {
  const { organisation, accounts_receivable } = wallet
  const owner = await world.records.related('accountsReceivable', organisation, accounts_receivable)
  return currencyOf(world, { organisation, currency: wallet.currency ?? owner?.currency ?? null })
}

/** @throws {Failure} When what money is to be moved between is in another currency. */
export function checkSameCurrency(one: Currency, other: Currency, what: string): void {
  if (one.id !== other.id)
    throw failure('WALLETS', 'CURRENCIESDIFFER', `The wallet is in ${one.code}, ${what} in ${other.code}`)
}
