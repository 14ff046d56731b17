import { failureCodes, operations } from '@crmcom-webapi/server-routes'
import * as z from 'zod'
import { seedSchema } from '../control/seed-schema.js'
import { subscriptionStates } from '../records/subscription.js'

const operationIds = Object.keys(operations).sort() as [string, ...string[]]
const codes = failureCodes.map(({ code }) => code) as [string, ...string[]]

/** A text that a schema of another kind gives its name in the document. */
const component = <T extends z.ZodType>(id: string, schema: T, description?: string): T =>
  schema.meta({ id, ...(description === undefined ? {} : { description }) })

export const duration = component(
  'Duration',
  z.union([z.number().nonnegative(), z.string().regex(/^(\d+(ms|[smhdwy]))+$/)]),
  'Milliseconds, or text such as 90s, 1h30m or 10y',
)
export const instant = z.iso.datetime({ offset: true }).meta({ examples: ['2026-01-05T10:00:00Z'] })
export const sessionToken = z.string().min(1).meta({ description: 'A session token as a login answered it' })

export const clock = component('Clock', z.strictObject({ now: instant, frozen: z.boolean() }), 'What a clock shows')
export const world = component(
  'World',
  z.strictObject({ release: z.string().meta({ examples: ['R18.0.0'] }), clock }),
  'How a world stands',
)
export const begun = component(
  'Begun',
  z.strictObject({
    release: z.string().meta({ examples: ['R18.0.0'] }),
    clock,
    notes: z
      .array(z.strictObject({ at: z.string().meta({ description: 'JSON pointer' }), note: z.string() }))
      .meta({ description: 'What a seed of before calls otherwise than seeds do now' }),
  }),
  'How a world stands that was begun with a seed',
)
export const done = component('Done', z.strictObject({}), 'Done; there is nothing to tell')
export const problem = component(
  'Problem',
  z.strictObject({
    error: z.string(),
    problems: z
      .array(z.strictObject({ at: z.string().meta({ description: 'JSON pointer' }), problem: z.string() }))
      .optional(),
  }),
  'Why nothing was done',
)

/** Checked by the world itself, which names every place that is wrong. */
export const seed = component('Seed', seedSchema, 'What a world begins with. A snapshot is one too')

export const lockable = component(
  'Lockable',
  z.union([
    z.strictObject({ user: z.strictObject({ organisation: z.string(), username: z.string() }) }),
    z.strictObject({ webApiKey: z.string() }),
    z.strictObject({ accessToken: z.strictObject({ organisation: z.string(), authenticationCode: z.string() }) }),
  ]),
  'What is locked, named as in a request',
)

const effect = component(
  'FaultEffect',
  z.union([
    z.strictObject({ httpStatus: z.int().min(400).max(599) }),
    z.strictObject({ failure: z.enum(codes) }),
    z.enum(['connection-cut', 'answer-lost', 'body-truncated', 'body-malformed']),
  ]),
  'What goes wrong. An HTTP status, a failure and connection-cut leave the call undone; the others happen to its answer',
)
const faultFields = {
  operationId: z.enum(operationIds).optional().meta({ description: 'Left out: every operation' }),
  times: z.int().positive().optional().meta({ description: 'How many calls; left out: every call' }),
  latency: duration.optional(),
  effect: effect.optional(),
}
export const injectedFault = component(
  'InjectedFault',
  z.strictObject(faultFields),
  'A latency in real time, an effect, or both',
)
export const listedFault = component(
  'ListedFault',
  z.strictObject({ ...faultFields, met: z.int().nonnegative().meta({ description: 'How many calls it happened to' }) }),
)

export const journalEntry = component(
  'JournalEntry',
  z.strictObject({
    at: instant,
    method: z.string(),
    path: z.string(),
    release: z.string(),
    operationId: z.string().optional(),
    input: z.unknown().optional(),
    status: z.int().optional(),
    code: z.string().optional(),
    answer: z.unknown().optional(),
    fault: z.strictObject({ latency: duration.optional(), effect: effect.optional() }).optional(),
  }),
  'A request. What the contract marks as sensitive, or does not know, is redacted',
)

export const namedAccount = component(
  'NamedAccount',
  z.strictObject({ organisation: z.string(), number: z.string() }),
  'An accounts receivable, named as in a request',
)
const decimal = z.string().meta({ examples: ['25.5'] })
const amount = z.union([z.number().nonnegative(), z.string().regex(/^\d+(\.\d+)?$/)])
export const billToIssue = component(
  'BillToIssue',
  z.strictObject({
    account: namedAccount,
    amount: amount.meta({ description: 'What is billed, taxes among it', examples: ['38.50'] }),
    taxes: amount.optional().meta({ description: 'How much of it are taxes' }),
    dueOn: instant.optional().meta({ description: 'Until when it is to be paid; left out: never' }),
    from: instant.optional().meta({ description: 'The time it is for; left out: the month before' }),
    to: instant.optional(),
  }),
  'A bill of one invoice',
)
export const issuedBill = component(
  'IssuedBill',
  z.strictObject({
    id: z.string(),
    number: z.string(),
    invoice: z.strictObject({ id: z.string(), number: z.string() }),
  }),
  'A bill as it was made, and its invoice',
)
export const namedWallet = component(
  'NamedWallet',
  z.strictObject({ organisation: z.string(), number: z.string() }),
  'A wallet, named as in a request',
)
export const subscriptionToPut = component(
  'SubscriptionToPut',
  z.strictObject({
    subscription: z.strictObject({ organisation: z.string(), number: z.string() }),
    state: z.enum(subscriptionStates).optional().meta({ description: 'Left out: the state it is in' }),
    until: instant
      .optional()
      .meta({ description: 'When a short-term state or rest ends by itself; left out: it does not' }),
    account: z
      .string()
      .optional()
      .meta({ description: 'The number of the account it is to belong to; left out: the one it belongs to' }),
  }),
  'A subscription that is to be put into a state, as no call does',
)
const currencyCode = z.string().meta({ examples: ['EUR'] })
export const walletToOpen = component(
  'WalletToOpen',
  z.strictObject({
    account: namedAccount,
    currency: currencyCode.optional().meta({ description: 'Left out: that of the account' }),
    alternativeCurrency: currencyCode
      .optional()
      .meta({ description: 'A second currency that its amounts are shown in; left out: none' }),
  }),
  'A wallet that holds nothing',
)
export const openedWallet = component(
  'OpenedWallet',
  z.strictObject({ id: z.string(), number: z.string() }),
  'A wallet as it was made',
)
export const accountJournal = component(
  'AccountJournal',
  z.strictObject({
    balances: z
      .record(z.string(), decimal)
      .meta({ description: 'By the code of the currency. Above zero it is in favour of the customer' }),
    entries: z.array(
      component(
        'AccountEntry',
        z.strictObject({
          sequence: z.int().positive(),
          at: instant,
          currency: z.string(),
          amount: decimal.meta({ description: 'What the account or the wallet gained; with a minus, what it lost' }),
          other: z.string().meta({ description: 'The book the amount came from or went to' }),
          cause: z.strictObject({ operation: z.string(), kind: z.string(), id: z.string() }),
        }),
        'One movement of money, as the account or the wallet sees it',
      ),
    ),
  }),
  'Why the balance of an account or a wallet is what it is',
)
