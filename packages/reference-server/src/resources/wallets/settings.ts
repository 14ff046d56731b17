import { failure } from '../../kernel/failure.js'
import type { Identifier } from '../../kernel/open-world.js'
import type { Product } from '../../records/index.js'
import type { Call, SessionCall } from '../call.js'
import { named } from '../financial-transactions.js'
import { usableOf } from '../papers/settings.js'
import { resource } from '../resource.js'
import { viewLogged } from '../views.js'

const typeNotFound = () => failure('WALLETTRANSACTIONS', 'TYPENOTFOUND', 'No type of wallet transactions was found')
export const findTransactionType = named('walletTransactionType', typeNotFound)
export const findTransactionCategory = named('walletTransactionCategory', () =>
  failure('WALLETTRANSACTIONS', 'CATEGORYNOTFOUND', 'No category of wallet transactions was found'),
)
const findAnyProduct = named('product', () => failure('WALLETS', 'PRODUCTNOTFOUND', 'No product was found'))

export const findProduct = async (call: SessionCall, identifier: Identifier<'product'>): Promise<Product> =>
  (await findAnyProduct(call, identifier)) as Product

const types = resource('walletTransactionType', {
  sees: () => true,
  missing: typeNotFound,
  view: viewLogged('walletTransactionType'),
})

/** Lists the types of one class, those that a group and a unit may use where one is named. */
export const listTransactionTypes = types.list(async (call: Call<'listWalletTransactionTypes'>) => {
  const { organisation } = call.session
  const query = { index: 'classification', organisation, values: [call.input.classification] } as const
  return usableOf(call, await call.world.records.find('walletTransactionType', query))
})
