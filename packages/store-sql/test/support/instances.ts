import {
  createReferenceServer,
  demoCredentials,
  type Kind,
  type Records,
  type ReferenceServer,
  type Store,
} from '@crmcom-webapi/reference-server'
import { pick, type Random, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { type Answer, call, dataOf } from './call.js'

/** So many wrong pass codes in a row are looked at. */
const limit = 10
const accounts = ['ACR0000000021', 'ACR0000000034'] as const

/** What several servers on one store were asked, and what came of it. */
export interface Tally {
  calls: number
  /** Calls by the code they were answered with. */
  codes: Map<string, number>
  /** What should not be. */
  wrong: string[]
}

/** Two or more servers that work on one store, and the callers who share its records. */
export class Instances {
  private readonly numbers = new Set<string>()
  private readonly tally: Tally = { calls: 0, codes: new Map(), wrong: [] }
  /** What payments have taken from each account, in cents. */
  private readonly paid = new Map<string, number>()
  private token = ''
  private made = 0

  private constructor(
    private readonly servers: readonly ReferenceServer[],
    private readonly stores: readonly Store[],
  ) {}

  static async of(open: () => Promise<Store>, count: number): Promise<Instances> {
    const stores: Store[] = []
    for (let i = 0; i < count; i++) stores.push(await open())
    const secret = new Uint8Array(32).fill(7)
    // Begun at one time: one of them fills the store.
    const servers = await Promise.all(
      stores.map((store) => createReferenceServer({ store, secret, demo: 'story', control: false })),
    )
    const instances = new Instances(servers, stores)
    const { username, password, organisation } = demoCredentials
    const login = await instances.call(randomFrom(1), 'authentication/token', { username, password, organisation })
    instances.token = login.data.token
    return instances
  }

  /** Makes random calls from many callers at once, until there were so many. */
  async run(calls: number, callers: number, seed: number): Promise<Tally> {
    const before = await Promise.all(accounts.map((account) => this.balanceOf(account)))
    await Promise.all(
      Array.from({ length: callers }, async (_, caller) => {
        const random = randomFrom(seed + caller)
        while (this.tally.calls < calls && this.tally.wrong.length === 0) await this.act(random)
      }),
    )
    for (const [i, account] of accounts.entries()) {
      const [was, is, moved] = [before[i] as number, await this.balanceOf(account), this.paid.get(account) ?? 0]
      if (is !== was - moved) this.wrong(`${account} owes ${is} cents, and owed ${was} before ${moved} were paid`)
    }
    for (const problem of await auditBooks(this.stores[0] as Store)) this.wrong(problem)
    await this.lastNumber()
    return this.tally
  }

  async close(): Promise<void> {
    for (const server of this.servers) await server.close()
  }

  private act(random: Random): Promise<void> {
    const draw = random()
    if (draw < 0.25) return this.createToken(random)
    if (draw < 0.45) return this.useOnce(random)
    if (draw < 0.5) return this.guess(random)
    if (draw < 0.9) return this.pay(random)
    return this.show(random)
  }

  /** No number is given twice. */
  private async createToken(random: Random): Promise<void> {
    const { code, data } = await this.session(random, 'access_tokens/create', {
      accounts_receivable_identifier: { number: pick(random, accounts) },
    })
    if (code !== 'OK') return
    if (this.numbers.has(data.number)) this.wrong(`the number ${data.number} was given twice`)
    this.numbers.add(data.number)
  }

  /** Of several who use a one-time password at one time, on whichever server, one succeeds. */
  private async useOnce(random: Random): Promise<void> {
    const authentication_code = `OTP-${this.made++}`
    const account = { accounts_receivable_identifier: { number: 'ACR0000000007' } }
    const made = await this.session(random, 'access_tokens/create', { authentication_code, ...account })
    if (made.code !== 'OK') return
    this.numbers.add(made.data.number)
    const identifier = { access_token_identifier: { authentication_code } }
    const { code, data } = await this.session(random, 'access_tokens/generate_otp', identifier)
    if (code !== 'OK') return
    const { one_time_password } = data
    const uses = await Promise.all(
      Array.from({ length: 3 }, () =>
        this.session(random, 'nagra_media_platform/authenticate', {
          accounts_receivable_identifier: { access_token_identifier: { one_time_password } },
          subscription_identifier: { number: 'S0000000043' },
        }),
      ),
    )
    const times = uses.filter((use) => use.code === 'OK').length
    const gaveUp = uses.some((use) => use.code.startsWith('SYSTEM'))
    if (times > 1 || (times === 0 && !gaveUp)) this.wrong(`a one-time password was taken ${times} times`)
  }

  /** However many guess at one time, no more than the limit are looked at. */
  private async guess(random: Random): Promise<void> {
    const identifier = `guessed-${this.made++}@demo.example`
    const account = { accounts_receivable_identifier: { number: 'ACR0000000007' } }
    const made = await this.session(random, 'access_tokens/create', { identifier, pass_code: 'right one', ...account })
    if (made.code !== 'OK') return
    this.numbers.add(made.data.number)
    const named = { access_token_identifier: { identifier, pass_code: 'wrong one' } }
    const guesses = await Promise.all(
      Array.from({ length: limit + 4 }, () => this.session(random, 'access_tokens/show', named)),
    )
    const looked = guesses.filter(({ code }) => code === 'ACCESSTOKENS.ACCESSTOKENNOTFOUND').length
    if (looked > limit) this.wrong(`${looked} wrong pass codes were looked at`)
  }

  /** What payments say they took is what is gone from the balance. */
  private async pay(random: Random): Promise<void> {
    const number = pick(random, accounts)
    const cents = 1 + Math.floor(random() * 500)
    const { code, data } = await this.session(random, 'payments/create', {
      accounts_receivable_identifier: { number },
      type_identifier: { name: 'Payment' },
      payment_method_identifier: { name: 'Cash' },
      life_cycle_state: 'POSTED',
      payment_amount: (cents / 100).toFixed(2),
    })
    if (code !== 'OK') return
    this.paid.set(number, (this.paid.get(number) ?? 0) + cents)
    if (random() < 0.7) return
    const input = { payment_identifier: { id: data.id }, type_identifier: { name: 'Payment cancellation' } }
    const cancelled = await Promise.all([
      this.session(random, 'payments/cancel', input),
      this.session(random, 'payments/cancel', input),
    ])
    const times = cancelled.filter((one) => one.code === 'OK').length
    if (times > 1) this.wrong('a payment was cancelled twice')
    if (times > 0) this.paid.set(number, (this.paid.get(number) ?? 0) - cents)
  }

  private async show(random: Random): Promise<void> {
    const identifier = { authentication_code: 'CARD-0001' }
    const { code } = await this.session(random, 'access_tokens/show', { access_token_identifier: identifier })
    if (code !== 'OK') this.wrong(`a session that was opened on one server was answered ${code} on another`)
  }

  /** The counter stands at what was counted: no call took a number that none got, and none was lost. */
  private async lastNumber(): Promise<void> {
    const counted = [...this.numbers].map((number) => Number(number.slice(2)))
    const last = Math.max(...counted)
    // The demo world has the first four.
    if (counted.length !== last - 4) this.wrong(`${counted.length} numbers were given, and the last one is ${last}`)
  }

  private session(random: Random, path: string, input: object): Promise<Answer> {
    return this.call(random, path, { token: this.token, ...input })
  }

  private async call(random: Random, path: string, input: object): Promise<Answer> {
    this.tally.calls++
    const answer = await call(pick(random, this.servers), path, input)
    const code = answer.code.replace(/^COM\.CRM\.EXCEPTION\.(.*)EXCEPTION$/, '$1')
    this.tally.codes.set(code, (this.tally.codes.get(code) ?? 0) + 1)
    return { code, data: answer.data }
  }

  private async balanceOf(number: string): Promise<number> {
    const search = new URLSearchParams({ token: this.token, accounts_receivable_identifier: `number=${number}` })
    const [server] = this.servers as readonly [ReferenceServer]
    const { balance } = await dataOf(server, `accounts_receivable/show?${search}`)
    return Math.round(balance * 100)
  }

  private wrong(what: string): void {
    this.tally.wrong.push(what)
  }
}

/** What is wrong with the books behind the balances: each keeps the sum of its entries, and all come to nothing. */
export async function auditBooks(store: Store): Promise<string[]> {
  const all = { index: 'all', organisation: 'ORG1', values: [] } as const
  const [books, entries] = await store.read(async (reader) => [
    await reader.find('book', all),
    await reader.find('journalEntry', all),
  ])
  const sums = new Map<string, number>()
  const add = (name: string, millis: number) => sums.set(name, (sums.get(name) ?? 0) + millis)
  for (const { from, to, counted_in, amount } of entries) {
    add(`${from} ${counted_in}`, -millisOf(amount))
    add(`${to} ${counted_in}`, millisOf(amount))
  }
  const kept = new Map(books.map(({ name, counted_in, balance }) => [`${name} ${counted_in}`, millisOf(balance)]))
  const names = [...new Set([...sums.keys(), ...kept.keys()])]
  const differing = names
    .filter((name) => (sums.get(name) ?? 0) !== (kept.get(name) ?? 0))
    .map((name) => `the book ${name} keeps ${kept.get(name)}, its entries come to ${sums.get(name)}`)
  const total = [...kept.values()].reduce((so, balance) => so + balance, 0)
  return total === 0 ? differing : [...differing, `the books come to ${total}, not to nothing`]
}

/** A decimal text as whole thousandths. */
const millisOf = (amount: string): number => Math.round(Number(amount) * 1000)

/** Who works on a store through it, and does some of it otherwise. */
export type Meddle = (within: Parameters<Parameters<Store['transact']>[0]>[0]) => Partial<typeof within>

/** A store in whose transactions somebody meddles. */
export function meddled(store: Store, meddle: Meddle): Store {
  const around: typeof store.transact = (work) =>
    store.transact((within) => {
      const bound = {
        get: within.get.bind(within),
        find: within.find.bind(within),
        insert: within.insert.bind(within),
        replace: within.replace.bind(within),
        remove: within.remove.bind(within),
        attempt: within.attempt.bind(within),
      } as typeof within
      return work({ ...bound, ...meddle(bound) })
    })
  const { sealing, isShared = false } = store
  return {
    ...(sealing === undefined ? {} : { sealing }),
    isShared,
    read: (work) => store.read(work),
    transact: around,
    close: () => store.close(),
  }
}

/** Faults that several servers on one store have when something of it stays in each of them, or is not in one transaction. */
export const faults: readonly [fault: string, meddle: () => Meddle][] = [
  [
    'counts numbers by itself',
    () => {
      const own = new Map<string, Records['counter']>()
      return (within) => ({
        get: (async (kind: Kind, scope: string, ids: readonly string[]) => {
          const [id = ''] = ids
          const held = kind === 'counter' ? own.get(id) : undefined
          return held ? new Map([[id, held]]) : within.get(kind, scope, ids)
        }) as typeof within.get,
        replace: (async (kind: Kind, record: Records[Kind]) => {
          if (kind === 'counter') own.set(record.id, record as Records['counter'])
          return within.replace(kind, record as never)
        }) as typeof within.replace,
      })
    },
  ],
  [
    'leaves one-time passwords as they are',
    () => (within) => ({
      replace: (async (kind: Kind, record: Records[Kind]) => {
        const isUsed = kind === 'accessToken' && (record as Records['accessToken']).one_time_password === null
        if (!isUsed) return within.replace(kind, record as never)
      }) as typeof within.replace,
    }),
  ],
  [
    'counts guesses by itself',
    () => {
      const own = new Map<string, Records['failedAttempts']>()
      const isOwn = (kind: Kind) => kind === 'failedAttempts'
      return (within) => ({
        get: (async (kind: Kind, scope: string, ids: readonly string[]) => {
          if (!isOwn(kind)) return within.get(kind, scope, ids)
          return new Map(ids.flatMap((id) => (own.has(id) ? [[id, own.get(id)]] : []) as never))
        }) as typeof within.get,
        insert: (async (kind: Kind, record: Records[Kind]) => {
          if (!isOwn(kind)) return within.insert(kind, record as never)
          own.set(record.id, record as never)
        }) as typeof within.insert,
        replace: (async (kind: Kind, record: Records[Kind]) => {
          if (!isOwn(kind)) return within.replace(kind, record as never)
          own.set(record.id, record as never)
        }) as typeof within.replace,
      })
    },
  ],
  [
    'writes one side of a movement only',
    () => (within) => ({
      replace: (async (kind: Kind, record: Records[Kind]) => {
        if (kind === 'book' && (record as Records['book']).name.startsWith('receivable')) return
        return within.replace(kind, record as never)
      }) as typeof within.replace,
    }),
  ],
]
