import { listOperations } from '@crmcom-webapi/contract'
import {
  createReferenceServer,
  type Kind,
  MemoryStore,
  type ReferenceServer,
  type Store,
} from '@crmcom-webapi/reference-server'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { pick, type Random } from '@crmcom-webapi/test-support/mutate'
import { early } from '../fidelity/support/answers.js'
import { documentedInputs } from '../fidelity/support/inputs.js'
import { type Input, keyFor, pathOf, sendInput, takesSession } from '../fidelity/support/requests.js'
import { auditOf } from '../support/books.js'
import { type Answer, call, HandClock, user } from '../support/server.js'
import { foreign, twoOrganisations } from '../support/two-organisations.js'
import { type Manner, makeInput, manners } from './inputs.js'
import { Seen, subjectsOf } from './seen.js'
import { Tally, type Wanted } from './tally.js'
import { Trace, WatchedStore, type Write } from './watched-store.js'

/** Where the records of a walk are kept. */
export interface Ground {
  /** Forgets everything, and hands back a store that holds the records of another one. */
  begin(memory: MemoryStore): Promise<Store>
  /** All that is held, in the order in which it is held. */
  held(): Promise<unknown>
}

/** Keeps records in memory. */
export function inMemory(): Ground {
  let store = new MemoryStore()
  return {
    async begin(memory) {
      store = new MemoryStore(memory.image())
      return store
    },
    held: async () => [...store.image().records],
  }
}

/** How a walk is made. */
export interface Course {
  random: Random
  /** What it is to reach; it ends there. */
  wanted: Wanted
  /** It ends after so many calls in any case. */
  calls: number
  /** A mutant to walk on. */
  mutant?: string
}

/** The newest release has every operation; those of before have forms of their own. */
const releases = ['R18.0.0', 'R18.0.0', 'R18.0.0', 'R11.0.0', 'R18.0.0', 'R16.0.0']
const callsOfRound = 200

/** What outlives a refusal, on purpose: how often somebody guessed. */
const lasting: readonly Kind[] = ['failedAttempts']

/** One of the two who call, and what it knows. */
interface Caller {
  organisation: 'ORG1' | 'ORG2'
  name: 'DEMO' | 'OTHER'
  token: string
  seen: Seen
  /** Ids it was shown that were not there at the start. */
  shown: Set<string>
  foreignTexts?: ReadonlySet<string>
}

/** A request that is about to be made. */
interface Step {
  caller: Caller
  operationId: string
  variant: number
  manner: Manner
  input: Input
  trace: Trace
}

/**
 * Walks at random through the whole API as two organisations with the same ids and codes, at one time. What one call
 * answers goes into later ones, and what succeeds too little is called more.
 *
 * Every answer is held to the contract of its release. No call meets a fault but those whose writes are made to fail;
 * what is refused, or meets a fault, writes nothing; no call writes or shows what is another organisation's; and at the end
 * of each round the books of both come to nothing.
 *
 * @throws {Error} When anything of this is otherwise.
 */
export async function walk(ground: Ground, course: Course): Promise<Tally> {
  const ids = listOperations(contractIn('R18.0.0')).map(({ operation }) => operation.operationId)
  const tally = new Tally(ids, course.wanted)
  const experience: Experience = new Map()
  const servers = new Map<string, Walked>()
  while (!tally.isReached && tally.counts.calls < course.calls) {
    const release = releases[tally.counts.rounds % releases.length] as string
    const walked = servers.get(release) ?? (await Walked.of(release, course.mutant))
    servers.set(release, walked)
    await new Round(walked, ground, course, tally, experience).run()
    tally.counts.rounds++
  }
  return tally
}

/** How often a variant of an operation was tried, and how often it succeeded. */
type Experience = Map<string, { tried: number; done: number }>

/** A server of one release, which every round of that release uses. */
class Walked {
  private constructor(
    readonly server: ReferenceServer,
    readonly store: WatchedStore,
    readonly clock: HandClock,
    readonly faults: unknown[],
    readonly memory: MemoryStore,
    readonly inputs: ReadonlyMap<string, Input[]>,
  ) {}

  static async of(release: string, mutant?: string): Promise<Walked> {
    const contract = contractIn(release)
    const memory = await twoOrganisations(contract)
    const store = new WatchedStore(memory)
    const clock = new HandClock()
    const faults: unknown[] = []
    const onFault = (error: unknown) => void faults.push(error)
    const fault = mutant === undefined ? {} : { mutant }
    const server = await createReferenceServer({ release, store, clock, seed: 'walks', onFault, ...fault })
    const inputs = new Map(
      listOperations(contract).map(({ operation: { operationId } }) => [
        operationId,
        documentedInputs(contract, operationId).map(({ token, ...rest }) =>
          takesSession(operationId) || token === undefined ? rest : { token, ...rest },
        ),
      ]),
    )
    return new Walked(server, store, clock, faults, memory, inputs)
  }
}

/** When the examples of the contract log in: tokens of other systems that they show end an hour later. */
const begin = Date.parse('2026-01-05T08:00:00Z')
const hour = 3_600_000

class Round {
  private readonly callers: Caller[]
  /** How often an operation failed in a row: some succeed once in a world. */
  private readonly failures = new Map<string, number>()
  private made = 0
  private readonly begun: ReadonlySet<string>

  constructor(
    private readonly walked: Walked,
    private readonly ground: Ground,
    private readonly course: Course,
    private readonly tally: Tally,
    private readonly experience: Experience,
  ) {
    const { memory } = walked
    this.begun = new Set([...textsOf(memory, 'ORG1'), ...textsOf(memory, 'ORG2')])
    this.callers = [
      { organisation: 'ORG1', name: 'DEMO', token: '', seen: new Seen(), shown: new Set() },
      {
        organisation: 'ORG2',
        name: 'OTHER',
        token: '',
        seen: new Seen(),
        shown: new Set(),
        foreignTexts: textsOf(memory, 'ORG2'),
      },
    ]
  }

  async run(): Promise<void> {
    const { clock, store, memory } = this.walked
    clock.advance(begin - clock.now())
    store.under = await this.ground.begin(memory)
    await this.settle()
    while (this.made < callsOfRound && this.tally.counts.calls < this.course.calls) await this.step()
    for (const { organisation } of this.callers) {
      const wrong = await auditOf(store.under, organisation)
      if (wrong.length > 0) throw new Error(`the books of ${organisation}: ${wrong.join('\n')}`)
    }
  }

  /** Opens sessions, and has happen what is due. */
  private async settle(): Promise<void> {
    const { server } = this.walked
    for (const caller of this.callers) {
      const answer = await call(server, 'authentication/token', { ...user, organisation: caller.name })
      if (answer.code !== 'OK') throw new Error(`${caller.name} cannot log in: ${answer.text}`)
      caller.token = answer.data.token
    }
  }

  private async step(): Promise<void> {
    const { random } = this.course
    const draw = random()
    if (draw < 0.03) {
      const hours = draw < 0.01 ? Math.ceil(random() * 24 * 20) : random() / 2
      this.walked.clock.advance(Math.ceil(hours * hour))
      this.tally.counts.expired++
      return this.settle()
    }
    if (draw < 0.14)
      return this.compare(pick(random, this.callers), draw < 0.1 ? 1 + Math.floor(random() * 4) : undefined)
    const steps = await Promise.all(this.callers.map((caller) => this.draw(caller)))
    await Promise.all(steps.map(async (step) => this.check(step, await this.send(step))))
  }

  /** Makes one call alone, and looks at all that is held before and after. */
  private async compare(caller: Caller, failsAt?: number): Promise<void> {
    const { faults } = this.walked
    const step = await this.draw(caller, failsAt)
    const before = JSON.stringify(await this.ground.held())
    const answer = await this.send(step)
    const isBroken = failsAt !== undefined && answer.code === 'SYSTEM.UNEXPECTED'
    if (isBroken && faults.length === 1) {
      faults.length = 0
      this.tally.counts.broken++
    } else await this.check(step, answer)
    if (answer.code === 'OK' || step.trace.kept.length > 0) {
      if (isBroken) throw new Error(`${this.place(step)} kept ${show(step.trace.kept)} although it failed`)
      return
    }
    this.tally.counts.compared++
    if (JSON.stringify(await this.ground.held()) !== before)
      throw new Error(`${this.place(step)} was answered ${answer.code}, and something is held that was not`)
  }

  private async draw(caller: Caller, failsAt?: number): Promise<Step> {
    const { random } = this.course
    const { inputs, server, clock } = this.walked
    const operationId = weighed(random, [...inputs.keys()], (id) => {
      const inVain = this.failures.get(`${caller.name} ${id}`) ?? 0
      return this.tally.lacks(id) / (1 + inVain)
    })
    const shown = inputs.get(operationId) as Input[]
    const variants = shown.flatMap((_, variant) => manners.map((manner) => ({ variant, manner })))
    const { variant, manner } = weighed(random, variants, (one) => {
      const { tried, done } = this.experience.get(nameOf({ operationId, ...one })) ?? { tried: 0, done: 0 }
      return (done + 1) / (tried + 2) + 0.15
    })
    const input = makeInput(shown[variant] as Input, {
      ...{ random, manner, path: pathOf(operationId), seen: caller.seen, siblings: shown },
      ...{ now: clock.now(), turn: this.tally.counts.calls },
      ...(caller.foreignTexts ? { foreignTexts: caller.foreignTexts } : {}),
    })
    const token = takesSession(operationId) ? { token: await this.tokenFor(caller, operationId, server) } : {}
    this.made++
    return { caller, operationId, variant, manner, input: { ...input, ...token }, trace: new Trace(failsAt) }
  }

  /** The session of a caller; but one that is going to end is one of its own. */
  private async tokenFor(caller: Caller, operationId: string, server: ReferenceServer): Promise<string> {
    if (operationId !== 'releaseSessionToken') return caller.token
    return (await call(server, 'authentication/token', { ...user, organisation: caller.name })).data.token
  }

  private send(step: Step): Promise<Answer> {
    const { server, store } = this.walked
    const key = keyFor(step.operationId, step.input)
    const own = step.caller.name === 'DEMO' ? key : key?.toLowerCase()
    return store
      .trace(step.trace, () => sendInput(server, step.operationId, step.input, own))
      .catch((error: Error) => {
        throw new Error(`${this.place(step)}: ${error.message}`)
      })
  }

  private async check(step: Step, answer: Answer): Promise<void> {
    const { faults } = this.walked
    const { caller, operationId, trace } = step
    const wrong = (what: string) => new Error(`${this.place(step)} ${what}\nanswered ${answer.http} ${answer.text}`)
    // 501 says that a call is not emulated, and is no fault.
    if (faults.length > 0 || (answer.http >= 500 && answer.http !== 501))
      throw wrong(`met a fault: ${faults.map(stackOf).join('; ')}`)
    const isDone = answer.code === 'OK'
    if (!isDone && trace.kept.some(({ kind }) => !lasting.includes(kind)))
      throw wrong(`was refused, and wrote ${show(trace.kept)}`)
    if (takesSession(operationId)) this.checkOwn(step, answer, wrong)
    if (isDone) caller.seen.take(answer.data, subjectsOf(pathOf(operationId)))
    this.tally.note(operationId, !early.test(answer.code), isDone)
    const failures = `${caller.name} ${operationId}`
    this.failures.set(failures, isDone ? 0 : (this.failures.get(failures) ?? 0) + 1)
    const known = this.experience.get(nameOf(step)) ?? { tried: 0, done: 0 }
    this.experience.set(nameOf(step), { tried: known.tried + 1, done: known.done + (isDone ? 1 : 0) })
  }

  /** A call of a session writes and shows nothing of the other organisation. */
  private checkOwn({ caller, trace }: Step, answer: Answer, wrong: (what: string) => Error): void {
    const strange = trace.kept.filter(({ organisation }) => organisation !== '' && organisation !== caller.organisation)
    if (strange.length > 0) throw wrong(`wrote ${show(strange)}, which are another organisation's`)
    if (caller.name === 'DEMO' && answer.text.includes(foreign)) throw wrong('shows a text of the other organisation')
    const other = this.callers.find((one) => one !== caller) as Caller
    for (const [id] of answer.text.matchAll(/\b[0-9A-F]{32}\b/g)) {
      if (this.begun.has(id)) continue
      if (other.shown.has(id)) throw wrong(`shows ${id}, which was the other organisation's`)
      caller.shown.add(id)
    }
  }

  private place({ caller, operationId, manner, input, trace }: Step): string {
    const failing = trace.failsAt === undefined ? '' : `, whose write ${trace.failsAt} fails,`
    return `${operationId} of ${caller.name} in ${this.walked.server.release} (round ${this.tally.counts.rounds}, ${manner})${failing} with ${JSON.stringify(input)}`
  }
}

const nameOf = ({ operationId, variant, manner }: Pick<Step, 'operationId' | 'variant' | 'manner'>) =>
  `${operationId} ${variant} ${manner}`

const show = (writes: readonly Write[]): string =>
  writes.map(({ does, kind, organisation, id }) => `${does} ${kind} ${id} of ${organisation || 'nobody'}`).join(', ')

const stackOf = (error: unknown): string => (error instanceof Error ? String(error.stack) : String(error))

/** One of several, each as likely as it weighs. */
function weighed<T>(random: Random, all: readonly T[], weight: (one: T) => number): T {
  const weights = all.map(weight)
  let left = random() * weights.reduce((sum, one) => sum + one, 0)
  for (const [place, one] of all.entries()) {
    left -= weights[place] as number
    if (left < 0) return one
  }
  return all.at(-1) as T
}

/** All texts in records of an organisation. */
function textsOf(memory: MemoryStore, organisation: string): Set<string> {
  const texts = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
  }
  for (const record of Object.values(memory.image().list()).flat())
    if (!('organisation' in record) || record.organisation === organisation) visit(record)
  return texts
}
