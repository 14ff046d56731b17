import { maybeWriteAmount, writeAmount } from '../../kernel/amount.js'
import { maybeWireDate } from '../../kernel/clock.js'
import { seesAccount } from '../../kernel/credentials.js'
import { failure } from '../../kernel/failure.js'
import { type AccountIdentifier, accountNotFound, findAccount } from '../accounts-receivable.js'
import { type Call, type Input, reading } from '../call.js'
import { contactNamed } from '../contacts.js'
import { resource } from '../resource.js'
import { shown } from '../views.js'
import { transferredToWallet } from '../wallets/transfers.js'
import { balancesOf } from './balances.js'
import { created, updated } from './changes.js'
import { changedPayment, withoutPayment, withoutPresentment, withPresentment } from './preferences.js'
import { criterion, criterionNotFound } from './references.js'
import {
  viewClassification,
  viewMember,
  viewPaymentPreference,
  viewPresentmentPreference,
  viewWholeAccount,
} from './views.js'

type Shown = Awaited<ReturnType<typeof viewWholeAccount>>

const accounts = resource<'accountsReceivable', Shown, AccountIdentifier>('accountsReceivable', {
  named: ({ world, session }, identifier) => findAccount(world, session, identifier),
  sees: () => true,
  missing: accountNotFound,
  view: viewWholeAccount,
})
const members = resource('accountsReceivable', {
  sees: ({ session }, { id }) => seesAccount(session, id),
  missing: accountNotFound,
  view: viewMember,
})

const named = ({ accounts_receivable_identifier }: { accounts_receivable_identifier: AccountIdentifier }) =>
  accounts_receivable_identifier

/** What the account definition allows. Which group or unit may use what is not documented, so all of them may use all. */
const allowed = { sees: () => true, missing: () => criterionNotFound('identifier') }
const classifications = resource('accountsReceivableClassification', {
  ...allowed,
  view: async (_, classification) => viewClassification(classification),
})
const paymentPreferences = resource('paymentPreference', {
  ...allowed,
  view: async (_, preference) => ({ ...viewPaymentPreference(preference), default: preference.default }),
})
const presentmentPreferences = resource('presentmentPreference', {
  ...allowed,
  view: async (_, preference) => viewPresentmentPreference(preference),
})
const creditRatings = resource('creditRating', {
  ...allowed,
  view: async (_, { code, name, label, credit_limit_type, credit_limit_amount: amount, default: isDefault }) => ({
    ...{ code, name, label, credit_limit_type, default: isDefault },
    credit_limit_amount: maybeWriteAmount(amount),
  }),
})

const all = (organisation: string) => ({ index: 'all', organisation, values: [] }) as const

export const accountsReceivableOperations = {
  showAccountsReceivable: accounts.show((input: Input<'showAccountsReceivable'>) => named(input)),
  showAccountsReceivableByPost: accounts.show((input: Input<'showAccountsReceivableByPost'>) => named(input)),
  listAccountsReceivable: accounts.list(wanted),
  createAccountsReceivable: accounts.create(created),
  updateAccountsReceivable: accounts.change((input: Input<'updateAccountsReceivable'>) => named(input), updated),
  updateAccountsReceivablePaymentPreferences: accounts.change(
    (input: Input<'updateAccountsReceivablePaymentPreferences'>) => named(input),
    (call, account) => changedPayment(call, account, call.input.payment_preferences_set),
  ),
  removeAccountsReceivablePaymentPreferences: accounts.change(
    (input: Input<'removeAccountsReceivablePaymentPreferences'>) => named(input),
    (call, account) => withoutPayment(call, account, call.input.payment_preferences_set),
  ),
  addAccountsReceivablePresentmentPreferences: accounts.change(
    (input: Input<'addAccountsReceivablePresentmentPreferences'>) => named(input),
    (call, account) => withPresentment(call, account, account.owner, call.input.presentment_preferences_set),
  ),
  removeAccountsReceivablePresentmentPreferences: accounts.change(
    (input: Input<'removeAccountsReceivablePresentmentPreferences'>) => named(input),
    (call, account) => withoutPresentment(call, account, call.input.presentment_preferences_set),
  ),
  listAccountsReceivableGroupMembers: members.list(async (call: Call<'listAccountsReceivableGroupMembers'>) => {
    const { organisation } = call.session
    const { funding_scope } = call.input
    const { id } = await members.find(call, call.input.accounts_receivable_identifier)
    if (funding_scope === undefined) return { index: 'group_parent', organisation, values: [id] }
    return { index: 'group_parent_funded', organisation, values: [id, funding_scope] }
  }),
  listAccountsReceivableClassifications: classifications.list(
    async (call: Call<'listAccountsReceivableClassifications'>) => {
      const { group_identifier, unit_identifier, business_unit_identifier: business } = call.input
      await criterion(call, 'group', 'group_identifier', group_identifier)
      await criterion(call, 'unit', 'unit_identifier', unit_identifier)
      const unit = business && { id: business.id, name: business.name, alternative_code: business.code }
      await criterion(call, 'unit', 'business_unit_identifier', unit)
      return all(call.session.organisation)
    },
  ),
  listAccountsReceivablePresentmentPreferences: presentmentPreferences.list(
    async (call: Call<'listAccountsReceivablePresentmentPreferences'>) => {
      await criterion(call, 'group', 'group_identifier', call.input.group_identifier)
      await criterion(call, 'unit', 'unit_identifier', call.input.unit_identifier)
      return all(call.session.organisation)
    },
  ),
  listAccountsReceivablePaymentPreferences: paymentPreferences.list(
    ({ session }: Call<'listAccountsReceivablePaymentPreferences'>) => all(session.organisation),
  ),
  listAccountsReceivableCreditRatings: creditRatings.list(({ session }: Call<'listAccountsReceivableCreditRatings'>) =>
    all(session.organisation),
  ),
  showSuspenseAccountsReceivable: reading(async ({ world, session }: Call<'showSuspenseAccountsReceivable'>) => {
    const { organisation } = session
    const settings = await world.records.get('organisation', '', organisation)
    const account = await world.records.related('accountsReceivable', organisation, settings?.suspense_account ?? null)
    if (!account || !seesAccount(session, account.id))
      throw failure('ACCOUNTSRECEIVABLE', 'NOSUSPENSEACCOUNT', 'No suspense account is set')
    const { balance, outstanding } = await balancesOf(world, account)
    return shown('accountsReceivable', account, {
      type: 'SYSTEM' as const,
      balance: writeAmount(balance),
      outstanding_amount: writeAmount(outstanding),
      opening_balance: writeAmount(account.opening_balance),
      opening_balance_date: maybeWireDate(account.opening_balance_date),
    })
  }),
  transferAccountsReceivableToWallet: transferredToWallet,
}

/** What accounts are looked for by, and how the store finds them; a customer finds none but the own one. */
async function wanted(call: Call<'listAccountsReceivable'>) {
  const { organisation, accounts_receivable: own } = call.session
  const found = await sought(call)
  if (own === null) return found
  const mine = await call.world.records.find('accountsReceivable', found)
  return { index: 'id', organisation, values: [{ any: mine.map(({ id }) => id).filter((id) => id === own) }] } as const
}

async function sought(call: Call<'listAccountsReceivable'>) {
  const { world, session, input } = call
  const { organisation } = session
  if (input.subscription_identifier) {
    const [subscription] = await world.records.named('subscription', organisation, input.subscription_identifier)
    if (!subscription || !seesAccount(session, subscription.accounts_receivable))
      throw criterionNotFound('subscription_identifier')
    return { index: 'id', organisation, values: [subscription.accounts_receivable] } as const
  }
  if (input.contact_information_identifier) {
    const contact = await contactNamed(call, input.contact_information_identifier)
    if (!contact) throw criterionNotFound('contact_information_identifier')
    return { index: 'owner', organisation, values: [contact.id] } as const
  }
  if (input.email_address) {
    const values = [input.email_address] as const
    const owners = await world.records.find('contactInformation', { index: 'email', organisation, values })
    return { index: 'owner', organisation, values: [{ any: owners.map(({ id }) => id) }] } as const
  }
  if (input.payment_preference_identifier) {
    const { payment_preference_identifier: identifier } = input
    const preference = await criterion(call, 'paymentPreference', 'payment_preference_identifier', identifier)
    return { index: 'payment_preference', organisation, values: [preference?.id ?? null] } as const
  }
  if (input.presentment_preference_identifier) {
    const { presentment_preference_identifier: identifier } = input
    const preference = await criterion(call, 'presentmentPreference', 'presentment_preference_identifier', identifier)
    return { index: 'presentment_preference', organisation, values: [preference?.id ?? null] } as const
  }
  const [wallet] = await world.records.named('wallet', organisation, input.wallet_identifier ?? {})
  if (!wallet || !seesAccount(session, wallet.accounts_receivable)) throw criterionNotFound('wallet_identifier')
  return { index: 'id', organisation, values: [wallet.accounts_receivable] } as const
}
