import type { Kind, Query, Records } from '@crmcom-webapi/reference-server'
import fc from 'fast-check'
import { recordsOf } from '../support/records.js'
import { accessTokens } from './access-tokens.js'
import { type Focus, makeCall, pathsOf } from './calls.js'
import { credentials } from './credentials.js'
import { currencies } from './currencies.js'
import { date } from './describe.js'
import { Draws } from './draws.js'
import { type Drawn, differences, known } from './expected.js'
import { operations, type Path } from './forms.js'
import { type Holds, initialWorld } from './initial-world.js'
import { logins } from './logins.js'
import { type Call, type Expected, endOf, Model } from './model.js'
import { money } from './money/index.js'
import { Past } from './past.js'
import { providers } from './providers.js'
import { rewards } from './rewards/index.js'
import { shop } from './shop/index.js'
import { start } from './start.js'
import { type Bench, type Subject, url } from './subject.js'
import { subscriptions } from './subscriptions/index.js'
import { shortCode, type Tally } from './tally.js'
import { users } from './users.js'

/** The model with what the steps remember beside it. */
export interface Scenario {
  model: Model
  past: Past
  /** What was done so far, a line each. */
  trace: string[]
  /** Counts the answers, where somebody wants to know. */
  tally: Tally | undefined
}

/** Both sides at the start of a sequence. */
export async function begin(
  bench: Bench,
  release: string,
  tally?: Tally,
  holds: Holds = 'customers',
): Promise<{ model: Scenario; real: Subject }> {
  const world = initialWorld(release, holds)
  const real = await bench.begin(world, start)
  const model = new Model(release, world, {
    ...logins,
    ...accessTokens,
    ...credentials,
    ...users,
    ...providers,
    ...currencies,
    ...money,
    ...subscriptions,
    ...shop,
    ...rewards,
  })
  return { model: { model, past: new Past(), trace: [], tally }, real }
}

/** The steps of a release, calls and the passing of time, each as often as its weight says. */
export function steps(release: string, focus: Focus): fc.Arbitrary<fc.AsyncCommand<Scenario, Subject>>[] {
  const probe = new Model(release, initialWorld(release), {} as never)
  const choices = fc.noShrink(fc.integer())
  const calls = pathsOf(probe, focus).map(({ weight, path }) => ({
    weight,
    arbitrary: choices.map((choice) => new CallStep(path, choice)),
  }))
  const time = { access: 60, money: 40, all: 40, subscriptions: 60, till: 40, everything: 120 }[focus]
  const most = { access: 0, money: 0, all: 0, subscriptions: 12, till: 2, everything: 2 }[focus] * 86_400_000
  return [fc.oneof(...calls, { weight: time, arbitrary: choices.map((choice) => new TimeStep(choice, most)) })]
}

/** Lets time pass. */
class TimeStep implements fc.AsyncCommand<Scenario, Subject> {
  /** @param most How many milliseconds may go by at once; none: what it takes for a session to end. */
  constructor(
    private readonly choice: number,
    private readonly most: number,
  ) {}

  check = () => true

  async run(scenario: Scenario, real: Subject): Promise<void> {
    const draws = new Draws(this.choice)
    const { model, trace } = scenario
    if (this.most > 0 && !draws.once(3)) {
      pass(model, real, 1000 * draws.below((draws.once(4) ? 4 * this.most : this.most) / 1000))
      trace.push(`it is ${date(model.now)}`)
      return
    }
    const { tokens, sessions } = ends(model)
    wait(scenario, real, draws, [...tokens, ...sessions])
  }

  toString = () => 'time'
}

/** When passwords and mails come to their end, and when sessions do. */
function ends({ world }: Model): { tokens: number[]; sessions: number[] } {
  const tokens = world.organisations.flatMap((organisation) => organisation.tokens)
  return {
    tokens: tokens.flatMap(({ oneTimePassword, mail }) => [oneTimePassword?.until ?? 0, mail?.until ?? 0]),
    sessions: world.sessions.map(endOf),
  }
}

/** Lets time pass: a little, or up to the very second something ends, or the one before. */
function wait({ model, trace }: Scenario, real: Subject, draws: Draws, deadlines: readonly number[]): void {
  const end = draws.pickOr(
    deadlines.filter((one) => one > model.now),
    model.now + 1000,
  )
  pass(model, real, draws.once(3) ? 1000 * draws.below(900) : end - (draws.once(3) ? 1000 : 0) - model.now)
  trace.push(`it is ${date(model.now)}`)
}

function pass(model: Model, real: Subject, milliseconds: number): void {
  model.now += milliseconds
  real.clock.time = model.now
}

/** Makes a call and compares the answer with that of the model. A call takes a second, so no two fall into one. */
class CallStep implements fc.AsyncCommand<Scenario, Subject> {
  constructor(
    private readonly path: Path,
    private readonly choice: number,
  ) {}

  check = () => true

  async run(scenario: Scenario, real: Subject): Promise<void> {
    const { model, past, trace } = scenario
    const draws = new Draws(this.choice)
    past.look(model)
    // Who gets a password or a mail may let it grow old.
    if (/otp|forgot/.test(past.last?.path ?? '') && draws.once(3)) wait(scenario, real, draws, ends(model).tokens)
    const call = makeCall({ model, past, draws }, this.path)
    trace.push(describeCall(model, call))
    const found = await compare(scenario, real, call)
    if (found.length > 0) throw new Disagreement(model.release, trace, found)
    pass(model, real, 1000)
  }

  toString = () => this.path
}

/** A call in one line, with sessions by their number. */
function describeCall({ world }: Model, { path, sent, key }: Call): string {
  const short = (_: string, value: unknown) => {
    const index = world.sessions.findIndex(({ token }) => typeof value === 'string' && known(token) === value)
    return index < 0 ? value : `session ${index + 1}`
  }
  return `${path} ${JSON.stringify(sent, short)}${key === undefined ? '' : ` by key ${key}`}`
}

/** The server and the model do not agree. */
export class Disagreement extends Error {
  override readonly name = 'Disagreement'

  constructor(release: string, trace: readonly string[], differences: readonly string[]) {
    super([`in ${release}`, ...trace, ...differences.slice(0, 5).map((one) => `  ${one}`)].join('\n'))
  }
}

/** Lets both sides answer a call, and says in what the server differs from the model. */
async function compare({ model, past, tally }: Scenario, real: Subject, call: Call): Promise<string[]> {
  model.passed = []
  const may = model.answer(call)
  const answer = (await (await real.fetch(requestOf(call))).json()) as Answer
  tally?.count(call.path, shortCode(answer.status.code), answer.data)
  const expected =
    'unless' in may && !may.refused.includes(shortCode(answer.status.code)) ? (may.unless?.() ?? may) : may
  const found = [...problems(expected, answer), ...(await outside(model, real, call, expected))]
  if (call.path === 'tucano/subscriber/authenticate' && 'data' in expected)
    past.proofs.add(known((expected.data as { jwt: Drawn }).jwt) ?? '')
  if (found.length === 0) for (const passed of model.passed) tally?.pass(passed)
  return [...found, ...real.faults.map((fault) => `a fault: ${fault}`)]
}

interface Answer {
  status: { code: unknown }
  data: unknown
}

function problems(expected: Expected, { status, data }: Answer): string[] {
  const code = shortCode(status.code)
  if ('refused' in expected)
    return expected.refused.includes(code) ? [] : [`${code} instead of ${[...new Set(expected.refused)].join(' or ')}`]
  return code === 'OK' ? differences(expected.data, data) : [`${code} instead of OK`]
}

export function requestOf({ path, sent, key }: Call): Request {
  const headers = {
    ...(key === undefined ? {} : { authorization: `Basic ${btoa(`${key}:`)}` }),
    'content-type': 'application/json',
  }
  if (operations[path].method === 'POST')
    return new Request(url(path), { method: 'POST', headers, body: JSON.stringify(sent) })
  const query = Object.entries(sent).map(([name, value]): [string, string] => [
    name,
    typeof value === 'object' && value !== null ? Object.entries(value).flat().join('=') : String(value),
  ])
  return new Request(`${url(path)}?${new URLSearchParams(query)}`)
}

/** Compares what went out to others: mails, and requests to Perception. */
async function outside(model: Model, { store }: Subject, { path, sent }: Call, expected: Expected): Promise<string[]> {
  if (!path.includes('forgot') && !path.startsWith('perception/provisioning')) return []
  if (!('data' in expected)) return []
  const read = async <K extends Kind>(kind: K, query: Query<K>): Promise<readonly Records[K][]> =>
    recordsOf(store).find(kind, query)
  const found: string[] = []
  for (const { id, mails, subscriptions } of model.world.organisations) {
    if (path.includes('forgot')) {
      const expectedMails = mails.filter(({ to }) => to === sent['identifier'])
      const sentMails = await read('mail', { index: 'to', organisation: id, values: [String(sent['identifier'])] })
      found.push(
        ...differences(
          expectedMails.map(({ to, at, token }) => ({ to, sentAt: at, passCodeResetToken: token })),
          sentMails.map(({ to, sent_at: sentAt, pass_code_reset_token: passCodeResetToken }) => ({
            to,
            sentAt,
            passCodeResetToken,
          })),
          'mails',
        ),
      )
      continue
    }
    for (const { id: subscription, requests } of subscriptions) {
      const told = await read('provisioningRequest', {
        index: 'subscription',
        organisation: id,
        values: [known(subscription) ?? ''],
      })
      found.push(
        ...differences(
          requests,
          told.map(({ action, pin, requested_at: at, requested_by: user, requested_in: unit }) => ({
            ...{ action, pin, at, user, unit },
          })),
          'requests',
        ),
      )
    }
  }
  return found
}
