import { chosen, fieldsProblems, invalid, type Model, type Operation, ok, stampOf } from '../model.js'
import type { Session } from '../world.js'
import {
  accountMissing,
  accountNamed,
  type Behaviours,
  categoryNamed,
  decided,
  drawnId,
  drawnNumber,
  instant,
  isTaken,
  paperNamed,
  Reasons,
  typeNamed,
  wrongState,
} from './common.js'
import { move } from './movements.js'
import { type PaperKind, papersOf, typeFields } from './papers.js'
import { categoryMissing, taken, typeMissing, typeRefused } from './payments.js'
import { cancellation, invoice, invoiceShort } from './views.js'
import type { Paper } from './world.js'

const kind: PaperKind = {
  identifier: 'invoice_identifier',
  missing: 'INVOICES.INVOICENOTFOUND',
  classification: 'INVOICE',
  all: ({ money }) => money.invoices,
  view: invoice,
  short: invoiceShort,
}
const papers = papersOf(kind)

/** Lets an invoice count: its total goes out of the account. A posting date that a change gave is kept. */
export function postInvoice(model: Model, session: Session, one: Paper): void {
  one.state = 'POSTED'
  one.posted ??= model.now
  one.number = drawnNumber(model, 'invoice', session)
  move(model, session.organisation.money, one.account, 'invoiced', one.total)
}

const post = papers.onPaper(
  'DRAFT',
  (_reasons, model, session, _sent, paper) => () => postInvoice(model, session, paper as Paper),
)

const dateOf = (sent: unknown): number | null => (sent === null ? null : instant(sent))
/** The member that an invoice is for is one of the group of its account, which pays for it. */
const update = papers.update(
  (sent) => ({
    ...(sent['due_on'] !== undefined && { due: dateOf(sent['due_on']) }),
    ...(sent['posted_on'] !== undefined && { posted: dateOf(sent['posted_on']) }),
  }),
  (reasons, session, sent, account) => {
    const { member_accounts_receivable_identifier: identifier } = sent
    const member = reasons.needSent(identifier, (name) => accountNamed(session, name), accountMissing)
    const isMember = member !== undefined && member.parent !== null && member.parent === account.id
    reasons.refuseIf(identifier !== undefined && !isMember, accountMissing, invalid)
  },
)

const cancellationFields = (model: Model): string[] => [
  ...['id', 'number', 'reference_number', 'life_cycle_state', 'issued_on', 'posted_on', 'total_amount'],
  ...(model.has('R10.0.0') ? ['currency_rate_period'] : []),
]

/** What was paid for a cancelled invoice stays with the account. */
const cancel: Operation = (model, call, session) => {
  const { organisation } = session
  const { money } = organisation
  const { sent } = call
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(cancellationFields(model), call))
  const found = reasons.need(paperNamed(session, money.invoices, sent['invoice_identifier']), kind.missing)
  reasons.refuseIf(found !== undefined && found.state !== 'POSTED', wrongState)
  const type = reasons.need(typeNamed(session, sent['type_identifier']), typeMissing)
  reasons.refuseIf(type !== undefined && type.classification !== 'INVOICE_CANCELLATION', typeRefused)
  reasons.needSent(sent['category_identifier'], (name) => categoryNamed(session, name), categoryMissing)
  const code = sent['back_office_code'] as string | undefined
  // It is unique among payment cancellations; of those of invoices nobody says it.
  reasons.mayRefuseIf(isTaken(cancellationsOf(money.cancellations, 'invoice'), code), taken)
  return decided(reasons, () => {
    const one = found as Paper
    Object.assign(one, { state: 'CANCELLED', updated: stampOf(model, session) })
    money.cancellations.push({ of: 'invoice', code: code ?? null })
    move(model, money, 'invoiced', one.account, one.total)
    const made = {
      ...{ id: drawnId(model), number: drawnNumber(model, 'invoice cancellation', session) },
      reference: drawnNumber(model, 'reference', session),
    }
    return ok(chosen(cancellation(model, organisation, one, made), call))
  })
}

const cancellationsOf = <T extends { of: string }>(all: readonly T[], of: T['of']): T[] =>
  all.filter((one) => one.of === of)

export const invoices = {
  'invoices/show': papers.show,
  'invoices/list': papers.list,
  'invoices/update': update,
  'invoices/post': post,
  'invoices/reject': papers.reject,
  'invoices/cancel': cancel,
  'invoices/configuration/types/list': papers.types,
} satisfies Behaviours

export const invoiceFields = {
  'invoices/show': papers.fields,
  'invoices/list': papers.fields,
  'invoices/update': papers.fields,
  'invoices/post': papers.shortFields,
  'invoices/reject': papers.shortFields,
  'invoices/cancel': cancellationFields,
  'invoices/configuration/types/list': typeFields,
}
