import { createHmac } from 'node:crypto'
import type { PlacedOperation } from '@crmcom-webapi/contract'
import fc from 'fast-check'
import { accessTokens } from '../../../reference-server/test/model/access-tokens.js'
import type { Form } from '../../../reference-server/test/model/checks.js'
import { credentials } from '../../../reference-server/test/model/credentials.js'
import { currencies } from '../../../reference-server/test/model/currencies.js'
import {
  Drawn,
  Either,
  Having,
  Jwt,
  known,
  Maybe,
  Such,
  type Text,
} from '../../../reference-server/test/model/expected.js'
import { operations, type Path } from '../../../reference-server/test/model/forms.js'
import { initialWorld } from '../../../reference-server/test/model/initial-world.js'
import { logins } from '../../../reference-server/test/model/logins.js'
import { type Call, type Expected, invalid, Model } from '../../../reference-server/test/model/model.js'
import { money } from '../../../reference-server/test/model/money/index.js'
import { providers } from '../../../reference-server/test/model/providers.js'
import { users } from '../../../reference-server/test/model/users.js'
import type { Credentials, Profile } from '../../src/index.js'

/** Subscriptions are not among them: what the model says of their calls is of some of their parameters only. */
const behaviours = { ...logins, ...accessTokens, ...credentials, ...users, ...providers, ...currencies, ...money }
const base = '/crmapi/rest/v2/'
const newest = 'R18.0.0'
const notInRelease = 'REQUEST.METHODNOTINRELEASE'

/**
 * The model of the documented behaviour as a server: it was written from the fact sheets, and knows neither the contract
 * nor the reference server. Where the sheets leave something open, it does the likeliest.
 */
export class ModelServer {
  private model: Model
  private drawn = 0

  constructor(private readonly release: string) {
    this.model = this.begun()
  }

  /** Everything as at the start, but for the time. */
  reset(): void {
    const { now } = this.model
    this.model = this.begun()
    this.model.now = now
  }

  advance(seconds: number): void {
    this.model.now += seconds * 1000
  }

  async fetch(request: Request): Promise<Response> {
    const call = await callOf(request)
    return Response.json(this.written(typeof call === 'string' ? { refused: [call] } : this.answered(call)))
  }

  private begun(): Model {
    return new Model(this.release, initialWorld(this.release), behaviours as ConstructorParameters<typeof Model>[2])
  }

  private answered(call: Call): Expected {
    try {
      return this.model.answer(call)
    } catch (error) {
      // It is asked what is said of calls in the right form only, and stumbles over others.
      if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError)
        return { refused: [invalid] }
      throw error
    }
  }

  private written(expected: Expected): object {
    const said = 'unless' in expected ? (expected.unless?.() ?? expected) : expected
    const data = 'data' in said ? this.made(said.data) : undefined
    if (data !== undefined) return { status: { code: 'OK', description: null, message: '' }, data }
    const code = 'refused' in said ? said.refused[0] : notInRelease
    return {
      status: { code: `COM.CRM.EXCEPTION.${code}EXCEPTION`, description: null, message: String(code) },
      data: {},
    }
  }

  /** A value that is as expected. What nothing is said of is left out. */
  private made(expected: unknown): unknown {
    if (expected instanceof Jwt) return expected.value ?? this.learnt(expected, signed(this.made(expected.claims)))
    if (expected instanceof Drawn) return expected.value ?? this.learnt(expected, this.draw(expected.form))
    // What may be missing is null only where it need not be there.
    if (expected instanceof Maybe) return this.made(expected.expected) ?? undefined
    if (expected instanceof Having) return this.made(expected.fields)
    if (expected instanceof Either) return this.made(expected.allowed[0])
    if (expected instanceof Such) return undefined
    if (Array.isArray(expected)) return expected.map((one) => this.made(one))
    if (typeof expected !== 'object' || expected === null) return expected
    return Object.fromEntries(Object.entries(expected).map(([name, one]) => [name, this.made(one)]))
  }

  private learnt(drawn: Drawn, text: string): string {
    return drawn.problem(text) === undefined ? text : this.learnt(drawn, this.draw(drawn.form))
  }

  private draw(form: RegExp): string {
    return fc.sample(fc.stringMatching(form), { seed: ++this.drawn, numRuns: 1 })[0] ?? ''
  }
}

/** Who is let in by the world of the model. Its other organisation has the same IDs, so that nothing tells them apart here. */
export const modelCredentials: Credentials = {
  username: 'manager',
  password: 'manager-password',
  organisation: 'North',
  webApiKey: 'SYSTEMIC-North',
  consumerApplicationKey: 'CONSUMER-North',
  customer: { authentication_code: 'CARD-4' },
}

/** What the world of the model holds, by the names that examples and workflows have for it. */
export function modelProfile(release: string): Profile {
  const [north] = initialWorld(release).organisations
  if (!north) throw new Error('a world without an organisation')
  const { invoices, creditNotes, refunds, payments, requests } = north.money
  const id = (list: readonly { id: Text; state: string; account: unknown }[], state: string, owner: string) => ({
    id: known(list.find((one) => one.state === state && (one.account as { id: string }).id === owner)?.id),
  })
  const [one, two] = [{ number: 'ACR0000000001' }, { number: 'ACR0000000002' }]
  const records = {
    ...{ access_token_identifier: { authentication_code: 'CARD-1' }, card: 'CARD-1', authentication_code: 'CARD-1' },
    ...{ identifier: 'customer1@mail.example', pass_code: 'pass-code-1', account: one },
    ...{ accounts_receivable_identifier: one, subscription_identifier: { number: 'S0000000001' } },
    ...{ subscription: { number: 'S0000000001' }, installed_item_identifier: { serial_number: 'STB-1' } },
    ...{ contact_information_identifier: { number: 'CI1' }, rewards_participant_identifier: { number: '31' } },
    ...{ wallet_identifier: { number: 'W0000000001' }, wallet: { number: 'W0000000001' } },
    ...{ other_wallet: { number: 'W0000000006' }, user_identifier: { username: 'clerk' } },
    ...{ invoice: id(invoices, 'POSTED', 'acc-1'), draft_invoice: id(invoices, 'DRAFT', 'acc-1') },
    ...{ bill_identifier: { number: 'B0000000001' }, bill: { number: 'B0000000001' } },
    ...{ invoice_identifier: id(invoices, 'POSTED', 'acc-1'), payment_identifier: id(payments, 'POSTED', 'acc-1') },
    'postInvoice.invoice_identifier': id(invoices, 'DRAFT', 'acc-1'),
    'rejectInvoice.invoice_identifier': id(invoices, 'DRAFT', 'acc-1'),
    'postPayment.payment_identifier': id(payments, 'DRAFT', 'acc-1'),
    'rejectPayment.payment_identifier': id(payments, 'DRAFT', 'acc-1'),
    ...{ credit_note_identifier: id(creditNotes, 'POSTED', 'acc-1') },
    'postCreditNote.credit_note_identifier': { id: known(creditNotes.find(({ state }) => state === 'DRAFT')?.id) },
    ...{
      refund_identifier: { id: known(refunds[0]?.id) },
      payment_gateway_request_identifier: { id: requests[0]?.id },
    },
    ...{ draft_credit_note: { id: known(creditNotes.find(({ state }) => state === 'DRAFT')?.id) } },
    ...{ 'verify.card': 'CARD-2', 'newVerificationCode.card': 'CARD-2', 'unverifiedCard.card': 'CARD-2' },
    ...{ 'newVerificationCode.identifier': 'customer2@mail.example' },
    ...{ payment_type: { id: 'ft-payment' }, payment_cancellation_type: { id: 'ft-paycancel' } },
    ...{ invoice_cancellation_type: { id: 'ft-invcancel' }, payment_method: { id: 'pm-cash' } },
    ...{ payment_method_identifier: { id: 'pm-cash' }, category_identifier: { id: 'fc-1' } },
    ...{ user: { username: 'clerk' }, user_name: 'clerk', old_password: 'clerk-password', inactive_user: 'leaver' },
  }
  const transactionTypes = north.money.walletTypes.map(({ id: type, classification }) => [classification, { id: type }])
  const { CREDIT, DEBIT, REIMBURSE, VOID, TRANSFER } = Object.fromEntries(transactionTypes)
  const ofWallets = { credit_type: CREDIT, debit_type: DEBIT, reimbursement_type: REIMBURSE, void_type: VOID }
  const types = {
    ...{ 'createWalletTransaction.type_identifier': CREDIT, 'voidWalletTransaction.type_identifier': VOID },
    ...{ 'cancelPayment.type_identifier': { id: 'ft-paycancel' } },
    ...{ 'cancelInvoice.type_identifier': { id: 'ft-invcancel' }, type_identifier: { id: 'ft-payment' } },
  }
  return {
    records: { ...records, ...ofWallets, ...types, transfer_type: TRANSFER, product: { code: 'PRODUCT1' } },
    own: { accounts_receivable_identifier: two, wallet_identifier: { number: 'W0000000002' } },
    others: { accounts_receivable_identifier: one, wallet_identifier: { number: 'W0000000001' } },
  }
}

/** Whether the model answers an operation. */
export const isModelled = ({ path, method }: PlacedOperation): boolean =>
  Object.hasOwn(behaviours, path.slice(1)) && operations[path.slice(1) as Path].method === method.toUpperCase()

function signed(claims: unknown): string {
  const text = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const content = `${text({ typ: 'JWT', alg: 'HS256' })}.${text(claims)}`
  return `${content}.${createHmac('sha256', 'the secret of the model').update(content).digest('base64url')}`
}

/** What a request calls, or the code of its refusal. */
async function callOf(request: Request): Promise<Call | string> {
  const url = new URL(request.url)
  const path = url.pathname.slice(base.length).replace(/\/$/, '')
  if (!url.pathname.startsWith(base) || !Object.hasOwn(behaviours, path)) return notInRelease
  const { method } = operations[path as Path]
  if (request.method !== method) return notInRelease
  try {
    const sent = method === 'GET' ? queryOf(url, path as Path) : await bodyOf(request)
    const key = request.headers.get('authorization')?.replace(/^Basic /, '')
    return { path: path as Path, sent, ...(key && { key: atob(key).replace(/:$/, '') }) }
  } catch {
    return invalid
  }
}

function queryOf({ search }: URL, path: Path): Call['sent'] {
  const sent: { [name: string]: unknown } = {}
  const { required = {}, optional = {} }: Form = operations[path]
  for (const part of search.slice(1).split('&').filter(Boolean)) {
    const [name = '', text = ''] = part.split('=').map((one) => checked(decodeURIComponent(one)) as string)
    if (name in sent) throw new RangeError('twice')
    const at = text.indexOf('=')
    const check = { ...required, ...optional }[name]
    // What a call takes as a number is a number in a query, too.
    const isNumber = check && check(text, newest).length > 0 && check(Number(text), newest).length === 0
    if (name.endsWith('_identifier')) sent[name] = { [text.slice(0, at)]: text.slice(at + 1) }
    else sent[name] = isNumber && /^\d+$/.test(text) ? Number(text) : text
  }
  return sent
}

async function bodyOf(request: Request): Promise<Call['sent']> {
  if (!/^application\/json/.test(request.headers.get('content-type') ?? '')) throw new RangeError('no JSON')
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer())
  return checked(text === '' ? {} : JSON.parse(text)) as Call['sent']
}

/** What holds of every text of a request. */
function checked(value: unknown): unknown {
  if (typeof value === 'string' && (value.length > 4000 || /\p{Cc}|\p{Cs}/u.test(value)))
    throw new RangeError('no text')
  if (typeof value === 'object' && value !== null) for (const one of Object.entries(value).flat()) checked(one)
  return value
}
