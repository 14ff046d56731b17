import { accountBy, participantBy } from '../access-tokens.js'
import { Drawn, known, type Text } from '../expected.js'
import {
  type Call,
  chosen,
  type Expected,
  fieldsProblems,
  type Model,
  namedToken,
  type Operation,
  ok,
  part,
  perhaps,
  refuse,
  visibleTokens,
} from '../model.js'
import type { Session } from '../world.js'
import { byField, only } from '../world.js'
import type { MoneyPath } from './forms.js'
import { type Account, type AnyPaper, accountsOf, sees, type Wallet } from './world.js'

export const accountMissing = 'ACCOUNTSRECEIVABLE.ACCOUNTSRECEIVABLENOTFOUND'
export const walletMissing = 'WALLETS.WALLETNOTFOUND'
export const wrongState = 'FINANCIALTRANSACTIONS.INVALIDLIFECYCLESTATE'
export const inexact = 'AMOUNTS.AMOUNTNOTEXACT'
export const notPositive = 'AMOUNTS.AMOUNTNOTPOSITIVE'

export interface Sent {
  readonly [name: string]: unknown
}

/** Why a call has to be refused, and why it may be. */
export class Reasons {
  readonly must: string[] = []
  readonly may: string[] = []

  refuseIf(isWrong: boolean, ...codes: string[]): void {
    if (isWrong) this.must.push(...codes)
  }

  /** Where the sheets leave open whether it is refused. */
  mayRefuseIf(isOpen: boolean, ...codes: string[]): void {
    if (isOpen) this.may.push(...codes)
  }

  /** Something that a call names; a failure where it names nothing. */
  need<T>(found: T | undefined, code: string): T | undefined {
    if (found === undefined) this.must.push(code)
    return found
  }

  /** The same for what is optional. */
  needSent<T>(identifier: unknown, find: (identifier: unknown) => T | undefined, code: string): T | undefined {
    return identifier === undefined ? undefined : this.need(find(identifier), code)
  }
}

/** A call that is refused for its reasons, or done. */
export function decided({ must, may }: Reasons, done: () => Expected): Expected {
  if (must.length > 0) return refuse(...must, ...may)
  return may.length > 0 ? perhaps(may, done) : done()
}

export const accountNamed = (session: Session, identifier: unknown): Account | undefined =>
  byField(
    accountsOf(session.organisation).filter((account) => sees(session, account)),
    identifier,
    { id: ({ id }) => id, number: ({ number }) => number, name: ({ name }) => name },
  )

/** An account that may be named by what identifies its customer: an effective access token of an account, or a medium. */
export function customerNamed(model: Model, session: Session, identifier: unknown): Account | undefined {
  const { access_token_identifier: token, customer_identification_medium_identifier: medium } = identifier as Sent
  if (token === undefined && medium === undefined) return accountNamed(session, identifier)
  const { organisation } = session
  if (medium !== undefined) {
    const found = byField(organisation.mediums, medium, { id: ({ value }) => value })
    return found && accountNamed(session, { id: found.account })
  }
  const { one_time_password: password } = token as Sent
  const tokens = visibleTokens(session)
  const found =
    password === undefined
      ? namedToken(tokens, token)
      : tokens.find(
          ({ oneTimePassword }) =>
            oneTimePassword !== null &&
            known(oneTimePassword.password) === String(password) &&
            model.now < oneTimePassword.until,
        )
  return found?.state === 'EFFECTIVE' && found.account !== null
    ? accountNamed(session, { id: found.account })
    : undefined
}

export { accountBy, participantBy }

export const coded = {
  id: ({ id }: { id: string }) => id,
  name: ({ name }: { name: string }) => name,
  alternative_code: ({ code }: { code: string }) => code,
}

export const categoryNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.money.categories, identifier, { ...coded, code: ({ code }) => code })
export const typeNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.money.types, identifier, coded)
export const methodNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.money.methods, identifier, coded)
export const currencyNamed = ({ organisation }: Session, identifier: unknown) =>
  byField(organisation.currencies, identifier, { id: ({ id }) => id, code: ({ code }) => code })

/** Users belong to no account, so a customer sees none. */
export const userNamed = ({ organisation, account }: Session, identifier: unknown) =>
  byField(account === null ? organisation.users : [], identifier, {
    id: ({ id }) => id,
    username: ({ username }) => username,
  })

export const walletsSeen = (session: Session): Wallet[] =>
  session.organisation.money.wallets.filter(({ account }) => sees(session, account))
export const walletNamed = (session: Session, identifier: unknown): Wallet | undefined =>
  byField(walletsSeen(session), identifier, { id: ({ id }) => id, number: ({ number }) => number })

export function paperNamed<T extends AnyPaper>(session: Session, papers: readonly T[], identifier: unknown) {
  const seen = papers.filter(({ account }) => sees(session, account))
  return byField<T>(seen, identifier, {
    id: ({ id }) => id,
    number: ({ number }) => number,
    reference_number: ({ reference }) => reference,
    back_office_code: ({ code }) => code,
  })
}

/** Whether another paper of the kind has a back office code, whoever's it is. */
export const isTaken = (papers: readonly { code: string | null }[], code: unknown, own?: unknown): boolean =>
  code !== undefined && code !== null && papers.some((paper) => paper !== own && paper.code === code)

/** An id, as the server draws them. */
export const drawnId = (model: Model): Drawn => new Drawn(/^[0-9A-F]{32}$/, model.drawn)

/** A number that no other record of the organisation has. */
export const drawnNumber = (model: Model, kind: string, { organisation }: Session): Drawn => {
  const key = `${organisation.id} ${kind}`
  const seen = model.numbers.get(key) ?? new Set<string>()
  model.numbers.set(key, seen)
  return new Drawn(/^\S+$/, seen)
}

export const udfsIn = (sent: Sent): { [name: string]: unknown } =>
  Object.fromEntries(Object.entries(sent).filter(([name]) => name.startsWith('udf_')))

/** A date of a request. */
export const instant = (sent: unknown): number => Date.parse(`${sent}Z`)

/** A list of what belongs to an account, the oldest first, in the part that is asked for. */
export const listed = (rows: readonly unknown[], call: Call): Expected =>
  ok(part(rows, call).map((row) => chosen(row as { [name: string]: unknown }, call)))

/** The newest of rows that are sorted from the oldest on, as many as are asked for. */
export const newest = <T>(rows: readonly T[], { sent }: Call): T[] =>
  [...rows].reverse().slice(0, Number(sent['number'] ?? rows.length))

export type Behaviours = { [P in MoneyPath]?: Operation }
export type FieldNames = (model: Model, session: Session) => string[]

/** Shows one record. */
export const showing =
  <T>(
    name: string,
    find: (session: Session, identifier: unknown) => T | undefined,
    missing: string,
    view: (model: Model, organisation: Session['organisation'], record: T) => { [name: string]: unknown },
    fields: FieldNames,
  ): Operation =>
  (model, call, session) => {
    const found = find(session, call.sent[name])
    const wrong = fieldsProblems(fields(model, session), call)
    if (!found || wrong.length > 0) return refuse(...wrong, ...(found ? [] : [missing]))
    return ok(chosen(view(model, session.organisation, found), call))
  }

/** What of a choice is in use at a unit, or at one of the units of a group. */
export function usable<T extends { units: string[] }>(
  { organisation }: Session,
  { group_identifier, unit_identifier, business_unit_identifier }: Sent,
  all: readonly T[],
): T[] | undefined {
  const names = { ...coded, code: ({ code }: { code: string }) => code }
  const named = unit_identifier ?? business_unit_identifier
  const unit = named === undefined ? null : byField(organisation.units, named, names)
  const group = group_identifier === undefined ? null : byField([organisation.group], group_identifier, names)
  if (unit === undefined || group === undefined) return undefined
  return all.filter(({ units }) => units.length === 0 || unit === null || units.includes(unit.id))
}

export type { Text }
export { only }
