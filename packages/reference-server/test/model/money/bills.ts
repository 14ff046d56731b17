import { chosen, fieldsProblems, type Model, type Operation, ok } from '../model.js'
import { byField, type Session } from '../world.js'
import { accountMissing, accountNamed, type Behaviours, decided, listed, newest, Reasons, showing } from './common.js'
import { billShort, bill as view } from './views.js'
import { type Bill, sees } from './world.js'

const missing = 'BILLS.BILLNOTFOUND'
const sample = ({ organisation }: Session): Bill => organisation.money.bills[0] as Bill
const fields = (model: Model, session: Session) => Object.keys(view(model, session.organisation, sample(session)))
const shortFields = (model: Model, session: Session) =>
  Object.keys(billShort(model, session.organisation, sample(session)))

const named = (session: Session, identifier: unknown): Bill | undefined =>
  byField(
    session.organisation.money.bills.filter(({ account }) => sees(session, account)),
    identifier,
    { id: ({ id }) => id, number: ({ number }) => number },
  )

const ofAccount =
  (isLatest: boolean): Operation =>
  (model, call, session) => {
    const reasons = new Reasons()
    reasons.must.push(...fieldsProblems(fields(model, session), call))
    const account = reasons.need(accountNamed(session, call.sent['accounts_receivable_identifier']), accountMissing)
    return decided(reasons, () => {
      const rows = session.organisation.money.bills.filter((one) => one.account === account)
      const shown = (bills: Bill[]) => bills.map((one) => view(model, session.organisation, one))
      return isLatest ? ok(shown(newest(rows, call)).map((row) => chosen(row, call))) : listed(shown(rows), call)
    })
  }

/** Only a bill that is POSTED is presented. */
const present: Operation = (model, call, session) => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(shortFields(model, session), call))
  const found = reasons.need(named(session, call.sent['bill_identifier']), missing)
  reasons.refuseIf(found !== undefined && found.state !== 'POSTED', 'BILLS.INVALIDLIFECYCLESTATE')
  return decided(reasons, () => {
    const bill = found as Bill
    bill.state = 'PRESENTED'
    return ok(chosen(billShort(model, session.organisation, bill), call))
  })
}

export const bills = {
  'bills/show': showing('bill_identifier', named, missing, view, fields),
  'bills/list': ofAccount(false),
  'bills/get_latest': ofAccount(true),
  'bills/present': present,
} satisfies Behaviours

export const billFields = {
  'bills/show': fields,
  'bills/list': fields,
  'bills/get_latest': fields,
  'bills/present': shortFields,
}
