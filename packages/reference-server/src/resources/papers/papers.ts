import type { OperationId } from '@crmcom-webapi/server-routes'
import { isMore } from '../../kernel/amount.js'
import { seesAccount } from '../../kernel/credentials.js'
import type { Failure } from '../../kernel/failure.js'
import { type BookName, type Cause, post } from '../../kernel/journal.js'
import { currencyOf } from '../../kernel/money.js'
import { nextNumber } from '../../kernel/numbers.js'
import type { Identifier, OpenWorld } from '../../kernel/open-world.js'
import { type ChangedByCalls, moved } from '../../life-cycles/life-cycle.js'
import type { AccountsReceivable, Currency, FinancialTransactionType, Records } from '../../records/index.js'
import { type AccountIdentifier, findAccount } from '../accounts-receivable.js'
import type { SessionCall } from '../call.js'
import {
  checkIntended,
  findCategory,
  findCurrency,
  findRejectionReason,
  findType,
  findTypeOf,
  namedOrAny,
  refuseTakenCode,
} from '../financial-transactions.js'
import { changeRecord, resource, sent } from '../resource.js'
import { readUdfs } from '../views.js'

/** The kinds of papers that no operation known makes, and some change, post or reject. */
export type PaperKind = 'invoice' | 'creditNote' | 'refund'
export type Paper = Records[PaperKind]

interface PaperOptions<K extends PaperKind, V, S> {
  lifeCycle: ChangedByCalls<Paper['life_cycle_state']>
  classification: FinancialTransactionType['classification']
  missing(): Failure
  view(world: OpenWorld, paper: Records[K]): Promise<V>
  viewShort(world: OpenWorld, paper: Records[K]): Promise<S>
}

interface Criteria {
  accounts_receivable_identifier: AccountIdentifier
  type_identifier?: Identifier<'financialTransactionType'> | undefined
  category_identifier?: Identifier<'financialTransactionCategory'> | undefined
}

/** What an update of any paper may send. */
interface Update {
  accounts_receivable_identifier?: AccountIdentifier | undefined
  type_identifier?: Identifier<'financialTransactionType'> | undefined
  category_identifier?: Identifier<'financialTransactionCategory'> | undefined
  intended_currency_identifier?: Identifier<'currency'> | undefined
  notes?: string | null | undefined
  back_office_code?: string | null | undefined
}

/** What papers have in common, each kind by its own life cycle. */
export function papers<K extends PaperKind, V, S>(kind: K, options: PaperOptions<K, V, S>) {
  const { lifeCycle, classification, missing, view, viewShort } = options
  const all = resource<K, V>(kind, {
    sees: ({ session }, { accounts_receivable }) => seesAccount(session, accounts_receivable),
    missing,
    view,
  })

  /** Finds a paper, and the state it is in after a call. */
  const next = async (call: SessionCall, operation: OperationId, identifier: Identifier<K>) => {
    const paper = await all.find(call, identifier)
    return { paper, life_cycle_state: moved(lifeCycle, operation, paper.life_cycle_state) }
  }
  const changed = (call: SessionCall, paper: Records[K], fields: Partial<Paper>) =>
    changeRecord<PaperKind>(call, kind, paper, fields) as Promise<Records[K]>

  return {
    ...all,
    next,
    changed,
    /** The papers of an account, those that have a type and a category where one is asked for. */
    listOfAccount: <In extends Criteria>() =>
      all.list(async (call: SessionCall<In>) => (await criteria(call)) as never),
    reject:
      <In extends { rejection_reason_identifier?: Identifier<'financialTransactionRejectionReason'> | undefined }>(
        operation: OperationId,
        identify: (input: In) => Identifier<K>,
      ) =>
      async (call: SessionCall<In>): Promise<S> => {
        const { paper, life_cycle_state } = await next(call, operation, identify(call.input))
        const reason = await findRejectionReason(call, call.input.rejection_reason_identifier)
        const fields = { life_cycle_state, rejection_reason: reason?.id ?? null }
        return viewShort(call.world, await changed(call, paper, fields))
      },
    /** What an update that every paper takes makes of one, and the account and the currency it is in from now on. */
    updated: async (call: SessionCall<Update>, operation: OperationId, paper: Records[K]) => {
      const { world, session, input } = call
      const { notes, back_office_code } = input
      const life_cycle_state = moved(lifeCycle, operation, paper.life_cycle_state)
      const named = input.accounts_receivable_identifier ?? { id: paper.accounts_receivable }
      const account: AccountsReceivable = await findAccount(world, session, named)
      const currency: Currency = await currencyOf(world, account)
      checkIntended(await findCurrency(call, input.intended_currency_identifier), currency)
      const type = input.type_identifier && (await findTypeOf(call, classification, input.type_identifier))
      const category = await findCategory(call, input.category_identifier)
      await refuseTakenCode(call, kind, back_office_code, paper.id)
      const fields = {
        ...sent({ notes, back_office_code }),
        life_cycle_state,
        accounts_receivable: account.id,
        type: type?.id ?? paper.type,
        category: category?.id ?? paper.category,
        udfs: { ...paper.udfs, ...readUdfs(input) },
      }
      return { account, currency, fields }
    },
  }
}

/** Has an invoice or a credit note count from now on: numbered, and its total moved between two books. */
export async function postPaper(
  { world }: Pick<SessionCall, 'world'>,
  operation: Cause['operation'],
  kind: 'invoice' | 'creditNote',
  paper: Records['invoice' | 'creditNote'],
  { from, to }: { from: BookName; to: BookName },
) {
  const { organisation, id, total_amount: amount } = paper
  const account = await world.records.related('accountsReceivable', organisation, paper.accounts_receivable)
  const currency = await currencyOf(world, { organisation, currency: account?.currency ?? null })
  const number = await nextNumber(world, organisation, kind)
  // What is free of charge moves nothing.
  if (isMore(amount, '0'))
    await post(world, organisation, { counted_in: currency.id, from, to, amount, cause: { operation, kind, id } })
  return { number, posted_on: paper.posted_on ?? world.clock.now() }
}

async function criteria(call: SessionCall<Criteria>) {
  const { world, session, input } = call
  const { organisation } = session
  const account = await findAccount(world, session, input.accounts_receivable_identifier)
  const type = await findType(call, input.type_identifier)
  const category = await findCategory(call, input.category_identifier)
  if (!type && !category) return { index: 'account', organisation, values: [account.id] } as const
  const values = [
    account.id,
    await namedOrAny(call, 'financialTransactionType', type),
    await namedOrAny(call, 'financialTransactionCategory', category, true),
  ] as const
  return { index: 'criteria', organisation, values } as const
}
