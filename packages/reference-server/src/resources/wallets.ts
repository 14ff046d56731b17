import { seesAccount } from '../kernel/credentials.js'
import { failure } from '../kernel/failure.js'
import type { Identifier } from '../kernel/open-world.js'
import type { Wallet } from '../records/index.js'
import type { SessionCall } from './call.js'

export const walletNotFound = () => failure('WALLETS', 'WALLETNOTFOUND', 'No wallet was found')

/** Finds a wallet, among those the session may see. @throws {Failure} When there is none. */
export async function findWallet({ world, session }: SessionCall, identifier: Identifier<'wallet'>): Promise<Wallet> {
  const [found] = await world.records.named('wallet', session.organisation, identifier)
  if (!found || !seesAccount(session, found.accounts_receivable)) throw walletNotFound()
  return found
}
