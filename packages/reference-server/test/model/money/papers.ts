import Big from 'big.js'
import { log, type Wire } from '../describe.js'
import { type Call, chosen, type Expected, fieldsProblems, type Model, type Operation, ok, stampOf } from '../model.js'
import type { Organisation, Session } from '../world.js'
import {
  accountMissing,
  accountNamed,
  categoryNamed,
  currencyNamed,
  decided,
  inexact,
  isTaken,
  listed,
  notPositive,
  paperNamed,
  Reasons,
  type Sent,
  showing,
  typeNamed,
  udfsIn,
  usable,
  wrongState,
} from './common.js'
import { categoryMissing, reasonMissing, rejectionNamed, taken, typeMissing, typeRefused } from './payments.js'
import { coded, rejectionReason, udfs } from './views.js'
import { type Account, currencyOf, type Paper, type PaperState, type Type } from './world.js'

export type PaperView = (model: Model, organisation: Organisation, paper: Paper) => Wire

/** What is known of a kind of paper. */
export interface PaperKind {
  /** Under which name a call names one. */
  identifier: string
  missing: string
  classification: Type['classification']
  all: (organisation: Organisation) => Paper[]
  view: PaperView
  short: PaperView
}

/** The calls that every kind of paper has. */
export function papersOf(kind: PaperKind) {
  const { identifier, missing, classification, all, view, short } = kind
  const sample = ({ organisation }: Session): Paper => all(organisation)[0] as Paper
  const fields = (model: Model, session: Session) => Object.keys(view(model, session.organisation, sample(session)))
  const shortFields = (model: Model, session: Session) =>
    Object.keys(short(model, session.organisation, sample(session)))
  const named = (session: Session, sent: unknown) => paperNamed(session, all(session.organisation), sent)

  const list: Operation = (model, call, session) => {
    const { accounts_receivable_identifier, type_identifier, category_identifier } = call.sent
    const reasons = new Reasons()
    reasons.must.push(...fieldsProblems(fields(model, session), call))
    const account = reasons.need(accountNamed(session, accounts_receivable_identifier), accountMissing)
    const type = reasons.needSent(type_identifier, (name) => typeNamed(session, name), typeMissing)
    const category = reasons.needSent(category_identifier, (name) => categoryNamed(session, name), categoryMissing)
    reasons.mayRefuseIf(type !== undefined && type.classification !== classification, typeRefused)
    return decided(reasons, () => {
      const rows = all(session.organisation).filter(
        (one) =>
          one.account === account && (!type || one.type === type.id) && (!category || one.category === category.id),
      )
      return listed(
        rows.map((one) => view(model, session.organisation, one)),
        call,
      )
    })
  }

  /** A call on one paper in one state. */
  const onPaper =
    (
      state: PaperState,
      prepare: (reasons: Reasons, model: Model, session: Session, sent: Sent, paper: Paper | undefined) => () => void,
      answer: PaperView = short,
      names = shortFields,
    ): Operation =>
    (model, call, session) => {
      const reasons = new Reasons()
      reasons.must.push(...fieldsProblems(names(model, session), call))
      const found = reasons.need(named(session, call.sent[identifier]), missing)
      reasons.refuseIf(found !== undefined && found.state !== state, wrongState)
      const change = prepare(reasons, model, session, call.sent, found)
      return decided(reasons, () => {
        const paper = found as Paper
        change()
        paper.updated = stampOf(model, session)
        return ok(chosen(answer(model, session.organisation, paper), call))
      })
    }

  const reject = onPaper('DRAFT', (reasons, _model, session, sent, paper) => {
    const reason = reasons.needSent(
      sent['rejection_reason_identifier'],
      (name) => rejectionNamed(session, name),
      reasonMissing,
    )
    return () => Object.assign(paper as Paper, { state: 'REJECTED', rejection: reason?.id ?? null })
  })

  /** What a change of a draft may change in every kind of paper, and what it may do besides. */
  const update = (
    more: (sent: Sent) => Partial<Paper>,
    check: (reasons: Reasons, session: Session, sent: Sent, account: Account) => void = () => {},
  ) =>
    onPaper(
      'DRAFT',
      (reasons, _model, session, sent, paper) => {
        const { organisation } = session
        const { accounts_receivable_identifier, type_identifier, category_identifier, refund_amount: written } = sent
        const own = reasons.needSent(
          accounts_receivable_identifier,
          (name) => accountNamed(session, name),
          accountMissing,
        )
        const type = reasons.needSent(type_identifier, (name) => typeNamed(session, name), typeMissing)
        reasons.refuseIf(type !== undefined && type.classification !== classification, typeRefused)
        const category = reasons.needSent(category_identifier, (name) => categoryNamed(session, name), categoryMissing)
        const intended = reasons.needSent(
          sent['intended_currency_identifier'],
          (name) => currencyNamed(session, name),
          'CURRENCIES.CURRENCYNOTFOUND',
        )
        reasons.refuseIf(isTaken(all(organisation), sent['back_office_code'], paper), taken)
        const account = own ?? paper?.account
        const total = written === undefined ? paper?.total : new Big(Number(written))
        if (account) {
          const currency = currencyOf(organisation, account)
          const differs = 'FINANCIALTRANSACTIONS.INTENDEDCURRENCYDIFFERS'
          reasons.refuseIf(intended !== undefined && intended !== currency, differs)
          const amounts = [total, paper?.taxes, paper?.discount].filter((one) => one !== undefined)
          const hasMore = (amount: Big) => !amount.eq(amount.round(currency.digits))
          reasons.refuseIf(
            (own !== undefined || written !== undefined) && total !== undefined && hasMore(total),
            inexact,
          )
          reasons.mayRefuseIf(own !== undefined && amounts.some(hasMore), inexact)
          check(reasons, session, sent, account)
        }
        reasons.refuseIf(written !== undefined && (total as Big).lte(0), notPositive)
        return () => {
          const one = paper as Paper
          Object.assign(one, {
            ...{ account: account as Account, total },
            ...(type && { type: type.id }),
            ...(category && { category: category.id }),
            ...('notes' in sent && { notes: sent['notes'] }),
            ...('back_office_code' in sent && { code: sent['back_office_code'] }),
            ...more(sent),
          })
          Object.assign(one.udfs, udfsIn(sent))
        }
      },
      view,
      fields,
    )

  const types: Operation = (model, call, session) => {
    const { organisation } = session
    const rows = organisation.money.types.filter((one) => one.classification === classification)
    const reasons = new Reasons()
    reasons.must.push(...fieldsProblems(Object.keys(typeView(model, organisation, rows[0] as Type)), call))
    const found = reasons.need(usable(session, call.sent, rows), 'FINANCIALTRANSACTIONS.ORGANISATIONPARTNOTFOUND')
    return decided(reasons, () => ok((found ?? []).map((one) => chosen(typeView(model, organisation, one), call))))
  }

  return {
    ...{ list, onPaper, reject, update, types, fields, shortFields },
    show: showing(identifier, named, missing, view, fields),
  }
}

function typeView(model: Model, organisation: Organisation, type: Type): Wire {
  const made = organisation.users[0] as Organisation['users'][number]
  return {
    ...{ ...coded(type), description: type.description, ...udfs({}), classification: type.classification },
    log_information: log(organisation, { created: made.created, updated: made.created }, model.release),
  }
}

/** The reasons for which drafts are rejected, each with whether it is the default. */
export const rejectionReasons = (_model: Model, call: Call, session: Session): Expected => {
  const reasons = new Reasons()
  reasons.must.push(...fieldsProblems(['default', 'rejection_reason'], call))
  const { organisation } = session
  return decided(reasons, () =>
    ok(
      organisation.money.rejectionReasons.map((one) =>
        chosen({ default: one.default, rejection_reason: rejectionReason(organisation, one.id) }, call),
      ),
    ),
  )
}

export const typeFields = (model: Model, { organisation }: Session): string[] =>
  Object.keys(typeView(model, organisation, organisation.money.types[0] as Type))
export const reasonFields = (): string[] => ['default', 'rejection_reason']
