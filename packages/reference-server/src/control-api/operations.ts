import * as z from 'zod'
import type { BillToIssue } from '../control/bills.js'
import type { InjectedFault } from '../control/injected-faults.js'
import type { Snapshot } from '../control/snapshot.js'
import type { SubscriptionToPut } from '../control/subscriptions.js'
import type { WalletToOpen } from '../control/wallets.js'
import type { ReferenceServer, ServedWorld } from '../server/reference-server.js'
import {
  accountJournal,
  begun,
  billToIssue,
  clock,
  done,
  duration,
  injectedFault,
  instant,
  issuedBill,
  journalEntry,
  listedFault,
  lockable,
  namedAccount,
  namedWallet,
  openedWallet,
  seed,
  sessionToken,
  subscriptionToPut,
  walletToOpen,
  world,
} from './schemas.js'

/** What can be done over HTTP: the source of its routing, of its checks and of its document. */
export interface ControlOperation {
  id: string
  tag: 'worlds' | 'clock' | 'states' | 'faults' | 'requests' | 'money' | 'subscriptions'
  method: 'get' | 'post' | 'delete'
  path: `/${string}`
  summary: string
  /** The body it takes; none when left out. */
  body?: z.ZodType
  answer: z.ZodType
  /** The body is checked, unless the operation says more about what is wrong with it by itself. */
  checks?: 'itself'
  run(world: ServedWorld, body: never, server: ReferenceServer): unknown
}

/** Lets the body of an operation have the type its schema gives it. */
function operation<Body extends z.ZodType = z.ZodType<undefined>>(
  made: Omit<ControlOperation, 'run' | 'body'> & {
    body?: Body
    run(world: ServedWorld, body: z.output<Body>, server: ReferenceServer): unknown
  },
): ControlOperation {
  return made as ControlOperation
}

function clockOf({ control }: ServedWorld) {
  return { now: new Date(control.clock.now()).toISOString(), frozen: control.clock.frozen }
}

const worlds = [
  operation({
    id: 'showWorld',
    tag: 'worlds',
    method: 'get',
    path: '/world',
    summary: 'Tells the release and the clock of a world',
    answer: world,
    run: (served) => ({ release: served.release, clock: clockOf(served) }),
  }),
  operation({
    id: 'listWorlds',
    tag: 'worlds',
    method: 'get',
    path: '/worlds',
    summary: 'Lists the names of the worlds there are, the one used last at the end',
    answer: z.strictObject({ names: z.array(z.string()) }),
    run: (_world, _body, server) => ({ names: server.worldNames() }),
  }),
  operation({
    id: 'dropWorld',
    tag: 'worlds',
    method: 'post',
    path: '/worlds/drop',
    summary: 'Forgets a world',
    body: z.strictObject({ name: z.string() }),
    answer: z.strictObject({ dropped: z.boolean().meta({ description: 'False when there was none of that name' }) }),
    run: (_world, { name }, server) => ({ dropped: server.dropWorld(name) }),
  }),
  operation({
    id: 'resetWorld',
    tag: 'worlds',
    method: 'post',
    path: '/reset',
    summary: 'Puts a world back to its beginning, as another release when one is named',
    body: z.strictObject({ release: z.string().optional() }),
    answer: world,
    run: async (served, { release }) => {
      await served.control.reset(release === undefined ? {} : { release })
      return { release: served.release, clock: clockOf(served) }
    },
  }),
  operation({
    id: 'loadSeed',
    tag: 'worlds',
    method: 'post',
    path: '/seed',
    summary: 'Puts a seed in the place of all records; a reset leads back to it',
    body: seed,
    checks: 'itself',
    answer: begun,
    run: async (served, body) => {
      const notes = await served.control.load(body)
      return { release: served.release, clock: clockOf(served), notes }
    },
  }),
  operation({
    id: 'takeSnapshot',
    tag: 'worlds',
    method: 'get',
    path: '/snapshot',
    summary: 'Writes down all that a world holds, with passwords and codes as they are',
    answer: seed,
    run: ({ control }) => control.snapshot(),
  }),
  operation({
    id: 'restoreSnapshot',
    tag: 'worlds',
    method: 'post',
    path: '/restore',
    summary: 'Puts a world back to a snapshot',
    body: seed,
    checks: 'itself',
    answer: begun,
    run: async (served, body) => {
      const notes = await served.control.restore(body as unknown as Snapshot)
      return { release: served.release, clock: clockOf(served), notes }
    },
  }),
]

const clocks = [
  operation({
    id: 'readClock',
    tag: 'clock',
    method: 'get',
    path: '/clock',
    summary: 'Reads the clock',
    answer: clock,
    run: clockOf,
  }),
  operation({
    id: 'setClock',
    tag: 'clock',
    method: 'post',
    path: '/clock/set',
    summary: 'Sets the clock, forward or back',
    body: z.strictObject({ now: instant }),
    answer: clock,
    run: (served, { now }) => {
      served.control.clock.set(now)
      return clockOf(served)
    },
  }),
  operation({
    id: 'advanceClock',
    tag: 'clock',
    method: 'post',
    path: '/clock/advance',
    summary: 'Moves the clock forward',
    body: z.strictObject({ by: duration }),
    answer: clock,
    run: (served, { by }) => {
      served.control.clock.advance(by)
      return clockOf(served)
    },
  }),
  operation({
    id: 'freezeClock',
    tag: 'clock',
    method: 'post',
    path: '/clock/freeze',
    summary: 'Stops the clock',
    answer: clock,
    run: (served) => {
      served.control.clock.freeze()
      return clockOf(served)
    },
  }),
  operation({
    id: 'resumeClock',
    tag: 'clock',
    method: 'post',
    path: '/clock/resume',
    summary: 'Lets a stopped clock go on',
    answer: clock,
    run: (served) => {
      served.control.clock.resume()
      return clockOf(served)
    },
  }),
]

const states = [
  operation({
    id: 'expireSession',
    tag: 'states',
    method: 'post',
    path: '/sessions/expire',
    summary: 'Lets a session end now',
    body: z.strictObject({ token: sessionToken }),
    answer: done,
    run: ({ control }, { token }) => control.expire(token),
  }),
  operation({
    id: 'almostExpireSession',
    tag: 'states',
    method: 'post',
    path: '/sessions/almost-expire',
    summary: 'Lets a session end soon, after five seconds when nothing else is asked for',
    body: z.strictObject({ token: sessionToken, within: duration.optional() }),
    answer: done,
    run: ({ control }, { token, within }) => control.almostExpire(token, within),
  }),
  operation({
    id: 'releaseSession',
    tag: 'states',
    method: 'post',
    path: '/sessions/release',
    summary: 'Ends a session as the release of its token does',
    body: z.strictObject({ token: sessionToken }),
    answer: done,
    run: ({ control }, { token }) => control.release(token),
  }),
  operation({
    id: 'lock',
    tag: 'states',
    method: 'post',
    path: '/lock',
    summary: 'Locks a user, a Web API key or an access token',
    body: z.strictObject({ what: lockable, duration: duration.optional() }),
    answer: done,
    run: ({ control }, { what, duration }) => control.lock(what, duration),
  }),
  operation({
    id: 'unlock',
    tag: 'states',
    method: 'post',
    path: '/unlock',
    summary: 'Takes a lock away',
    body: z.strictObject({ what: lockable }),
    answer: done,
    run: ({ control }, { what }) => control.unlock(what),
  }),
]

const faults = [
  operation({
    id: 'listFaults',
    tag: 'faults',
    method: 'get',
    path: '/faults',
    summary: 'Lists the injected faults, with those that have happened as often as they should',
    answer: z.strictObject({ faults: z.array(listedFault) }),
    run: ({ control }) => ({ faults: control.faults.list() }),
  }),
  operation({
    id: 'injectFault',
    tag: 'faults',
    method: 'post',
    path: '/faults',
    summary: 'Injects a fault',
    body: injectedFault,
    answer: done,
    run: ({ control }, body) => control.faults.add(body as InjectedFault),
  }),
  operation({
    id: 'clearFaults',
    tag: 'faults',
    method: 'delete',
    path: '/faults',
    summary: 'Takes all injected faults away',
    answer: done,
    run: ({ control }) => control.faults.clear(),
  }),
]

const requests = [
  operation({
    id: 'listRequests',
    tag: 'requests',
    method: 'get',
    path: '/requests',
    summary: 'Lists the last hundred requests, without secrets',
    answer: z.strictObject({ requests: z.array(journalEntry) }),
    run: ({ control }) => ({ requests: control.requests.list() }),
  }),
  operation({
    id: 'forgetRequests',
    tag: 'requests',
    method: 'delete',
    path: '/requests',
    summary: 'Forgets all requests',
    answer: done,
    run: ({ control }) => control.requests.clear(),
  }),
]

const money = [
  operation({
    id: 'showAccountJournal',
    tag: 'money',
    method: 'post',
    path: '/accounts/journal',
    summary: 'Tells why the balance of an account is what it is',
    body: namedAccount,
    answer: accountJournal,
    run: ({ control }, body) => control.journal(body),
  }),
  operation({
    id: 'issueBill',
    tag: 'money',
    method: 'post',
    path: '/bills',
    summary: 'Makes a bill of one invoice, which no operation of the API does',
    body: billToIssue,
    answer: issuedBill,
    run: ({ control }, body) => control.bills.issue(body as BillToIssue),
  }),
  operation({
    id: 'openWallet',
    tag: 'money',
    method: 'post',
    path: '/wallets',
    summary: 'Makes a wallet that holds nothing',
    body: walletToOpen,
    answer: openedWallet,
    run: ({ control }, body) => control.wallets.open(body as WalletToOpen),
  }),
  operation({
    id: 'showWalletJournal',
    tag: 'money',
    method: 'post',
    path: '/wallets/journal',
    summary: 'Tells why a wallet holds what it holds',
    body: namedWallet,
    answer: accountJournal,
    run: ({ control }, body) => control.wallets.journal(body),
  }),
]

const subscriptions = [
  operation({
    id: 'putSubscription',
    tag: 'subscriptions',
    method: 'post',
    path: '/subscriptions/put',
    summary: 'Puts a subscription into a state, as no call does',
    body: subscriptionToPut,
    answer: done,
    run: ({ control }, body) => control.subscriptions.put(body as SubscriptionToPut),
  }),
]

export const controlOperations: readonly ControlOperation[] = [
  ...worlds,
  ...clocks,
  ...states,
  ...faults,
  ...requests,
  ...money,
  ...subscriptions,
]
