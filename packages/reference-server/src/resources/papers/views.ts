import { minus, writeAmount } from '../../kernel/amount.js'
import { maybeWireDate, wireDate } from '../../kernel/clock.js'
import { currencyOf } from '../../kernel/money.js'
import type { OpenWorld } from '../../kernel/open-world.js'
import type { Records } from '../../records/index.js'
import { viewRateOf } from '../exchange-rates.js'
import { viewCategory, viewNamed } from '../financial-transactions.js'
import { viewAccount, viewLog } from '../views.js'
import type { Paper } from './papers.js'

/** Writes when a paper was made, and when it was posted. */
export const viewDates = ({ issued_on, posted_on }: Pick<Paper, 'issued_on' | 'posted_on'>) => ({
  issued_on: wireDate(issued_on),
  posted_on: maybeWireDate(posted_on),
})

/** Writes what every paper shows that is no field of its own. */
export async function viewPaper(world: OpenWorld, paper: Paper) {
  const { records } = world
  const { organisation } = paper
  const [account, type, category, log] = await Promise.all([
    records.related('accountsReceivable', organisation, paper.accounts_receivable),
    records.related('financialTransactionType', organisation, paper.type),
    records.related('financialTransactionCategory', organisation, paper.category),
    viewLog(world, organisation, paper.log_information),
  ])
  return {
    ...viewDates(paper),
    accounts_receivable: account ? await viewAccount(world, account) : null,
    type: viewNamed(type),
    category: viewCategory(category),
    currency_rate_period: await viewRate(world, paper),
    log_information: log,
  }
}

/** Writes what the short forms of papers have in common. */
export async function viewPaperShort(world: OpenWorld, paper: Paper) {
  const { id, number, reference_number, life_cycle_state } = paper
  return {
    ...{ id, number, reference_number, life_cycle_state },
    ...viewDates(paper),
    currency_rate_period: await viewRate(world, paper),
  }
}

/** Writes the rate of the currency of the account, which a paper is in. */
export async function viewRate(
  world: OpenWorld,
  paper: Pick<Paper, 'organisation' | 'accounts_receivable' | 'issued_on' | 'posted_on'>,
) {
  const { organisation, accounts_receivable, issued_on, posted_on } = paper
  const account = await world.records.related('accountsReceivable', organisation, accounts_receivable)
  const currency = await currencyOf(world, { organisation, currency: account?.currency ?? null })
  return viewRateOf(world, currency, posted_on ?? issued_on)
}

/** Writes the amounts of an invoice or a credit note. The pages know taxes by an older name, too. */
export const viewTotals = (paper: Records['invoice' | 'creditNote']) => ({
  discount_amount: writeAmount(paper.discount_amount),
  vat_amount: writeAmount(paper.tax_amount),
  tax_amount: writeAmount(paper.tax_amount),
  net_amount: writeAmount(minus(paper.total_amount, paper.tax_amount)),
  total_amount: writeAmount(paper.total_amount),
})
