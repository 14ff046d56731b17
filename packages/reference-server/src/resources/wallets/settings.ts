import { failure } from '../../kernel/failure.js'
import type { Identifier } from '../../kernel/open-world.js'
import type { Product } from '../../records/index.js'
import type { Call, SessionCall } from '../call.js'
import { named } from '../financial-transactions.js'
import { mayUse } from '../papers/settings.js'
import { resource } from '../resource.js'
import { shown, viewLog } from '../views.js'

export const findTransactionType = named('walletTransactionType', () =>
  failure('WALLETTRANSACTIONS', 'TYPENOTFOUND', 'No type of wallet transactions was found'),
)
export const findTransactionCategory = named('walletTransactionCategory', () =>
  failure('WALLETTRANSACTIONS', 'CATEGORYNOTFOUND', 'No category of wallet transactions was found'),
)
const findAnyProduct = named('product', () => failure('WALLETS', 'PRODUCTNOTFOUND', 'No product was found'))

export const findProduct = async (call: SessionCall, identifier: Identifier<'product'>): Promise<Product> =>
  (await findAnyProduct(call, identifier)) as Product

const types = resource('walletTransactionType', {
  sees: () => true,
  missing: () => failure('WALLETTRANSACTIONS', 'TYPENOTFOUND', 'No type of wallet transactions was found'),
  view: async (world, type) =>
    shown('walletTransactionType', type, {
      log_information: await viewLog(world, type.organisation, type.log_information),
    }),
})

/** Lists the types of one class, those that a group and a unit may use where one is named. */
export const listTransactionTypes = types.list(async (call: Call<'listWalletTransactionTypes'>) => {
  const { world, session, input } = call
  const { organisation } = session
  const usable = await mayUse(call)
  const found = await world.records.find('walletTransactionType', {
    index: 'classification',
    organisation,
    values: [input.classification],
  })
  return { index: 'id', organisation, values: [{ any: found.filter(usable).map(({ id }) => id) }] } as const
})
