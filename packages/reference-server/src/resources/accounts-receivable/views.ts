import { isMore, maybeWriteAmount, writeAmount } from '../../kernel/amount.js'
import { wireDate } from '../../kernel/clock.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type {
  AccountsReceivable,
  AccountsReceivableClassification,
  PaymentPreference,
  PresentmentPreference,
} from '../../records/index.js'
import { viewOwner } from '../contact-information/views.js'
import { shown, viewLog } from '../views.js'
import { balancesOf } from './balances.js'

/** Writes an account the way the API does. */
export async function viewWholeAccount(world: OpenWorld, account: AccountsReceivable) {
  const { organisation, credit_limit, credit_period } = account
  const { records } = world
  const [owner, classification, payment, presentment, balances, log] = await Promise.all([
    records.related('contactInformation', organisation, account.owner),
    records.related('accountsReceivableClassification', organisation, account.classification),
    records.eachRelated('paymentPreference', organisation, account.payment_preferences),
    records.eachRelated('presentmentPreference', organisation, account.presentment_preferences),
    balancesOf(world, account),
    viewLog(world, organisation, account.log_information),
  ])
  const exceeded = credit_limit !== null && isMore(balances.outstanding, credit_limit)
  return shown('accountsReceivable', account, {
    balance: writeAmount(balances.balance),
    opening_balance: writeAmount(account.opening_balance),
    opening_balance_date: account.opening_balance_date === null ? null : wireDate(account.opening_balance_date),
    outstanding_amount: writeAmount(balances.outstanding),
    credit_limit_status: exceeded ? ('EXCEEDED' as const) : ('NOT_EXCEEDED' as const),
    credit_limit: maybeWriteAmount(credit_limit),
    credit_period: maybeWriteAmount(credit_period),
    account_owner: owner ? await viewOwner(world, owner) : null,
    classification: classification ? viewClassification(classification) : null,
    payment_preferences_set: payment.map((preference) => ({
      payment_preference: viewPaymentPreference(preference),
      is_default: preference.id === account.default_payment_preference,
      state: stateIn(account.inactive_payment_preferences, preference),
    })),
    presentment_preferences_set: presentment.map((preference) => ({
      presentment_preference: viewPresentmentPreference(preference),
      state: stateIn(account.inactive_presentment_preferences, preference),
    })),
    log_information: log,
  })
}

const stateIn = (inactive: readonly string[], { id }: { id: string }) =>
  inactive.includes(id) ? ('INACTIVE' as const) : ('ACTIVE' as const)

/** Writes an account as the group it belongs to shows it. */
export const viewMember = async (_: OpenWorld, account: AccountsReceivable) => {
  const { id, number, name, life_cycle_state, funding_scope } = account
  // The contract has no member that is funded in no way.
  return { id, number, name, life_cycle_state, funding_scope: funding_scope ?? undefined }
}

export const viewClassification = ({ id, name, alternative_code, description }: AccountsReceivableClassification) => ({
  ...{ id, name, alternative_code, description },
})

export const viewPaymentPreference = ({ id, name, alternative_code, type, description }: PaymentPreference) => ({
  ...{ id, name, alternative_code, type, description },
})

export const viewPresentmentPreference = ({ id, name, alternative_code }: PresentmentPreference) => ({
  ...{ id, name, alternative_code },
})
