import { AuthStates } from '../control/auth-states.js'
import { readDuration } from '../control/duration.js'
import { spoil } from '../control/fault-answer.js'
import { type InjectedFault, InjectedFaults } from '../control/injected-faults.js'
import { Journal, JournalDraft, readEnvelope } from '../control/journal.js'
import { changeMagicSession, refuseMagic } from '../control/magic.js'
import { SharedClock } from '../control/shared-clock.js'
import { WorldClock } from '../control/world-clock.js'
import { isLong } from '../http/long-answer.js'
import type { Clock } from '../kernel/clock.js'
import { Failure } from '../kernel/failure.js'
import type { Store } from '../store/store.js'
import type { Served } from './world-factory.js'

/** What the worlds of one server have in common. */
export interface LiveWorldOptions {
  /** The clock that the clock of each world follows. */
  clock: Clock
  /** Whether calls can be looked at and interfered with. */
  control: boolean
  /** Waits for some milliseconds of real time. */
  wait: (milliseconds: number) => Promise<void>
}

/** A world that answers calls, with what a test holds it by: its clock, its faults, its journal, its states. */
export class LiveWorld {
  readonly clock: WorldClock
  readonly faults: InjectedFaults
  readonly journal = new Journal()
  readonly states = new AuthStates(() => this.served.world)
  private served: Served

  constructor(
    private readonly options: LiveWorldOptions,
    begin: (clock: WorldClock) => Served,
    /** The store of a world that other servers serve too. */
    shared?: Store,
  ) {
    this.clock = shared ? new SharedClock(options.clock, shared) : new WorldClock(options.clock)
    this.faults = new InjectedFaults(options.control)
    this.served = begin(this.clock)
  }

  /** What stands now. */
  get now(): Served {
    return this.served
  }

  /** The release the world behaves like, in full form. */
  get release(): string {
    return String(this.served.contract.info['x-release'])
  }

  /** Puts something else in the place of what stands. Calls that are under way end in what they began in. */
  become(served: Served): void {
    this.served = served
  }

  /** Answers a call. @param letIn Told when it got past authentication. */
  async fetch(request: Request, letIn: () => void = () => {}): Promise<Response> {
    const { served } = this
    if (!this.options.control) return served.fetch(request, { letIn })
    if (served.world.store.isShared) await this.clock.catchUp()
    const draft = new JournalDraft(request, served.contract, this.clock.now())
    const note = this.journal.open()
    let fault: InjectedFault | undefined
    const answered = await served.fetch(request, {
      letIn,
      called: async (operation, input) => {
        draft.called(operation, input)
        refuseMagic(request, input)
        fault = this.faults.meet(operation)
        if (fault) await this.interfere(fault)
      },
    })
    // Of one that is made while it is read, only the status is noted.
    if (isLong(answered) && fault?.effect === undefined) {
      note(draft.finish(answered.status, { status: { code: 'OK' } }, fault))
      return answered
    }
    // Read once and written anew: a copy of a response takes longer.
    const { status, headers } = answered
    const text = await answered.text()
    const response = new Response(text === '' ? null : text, { status, headers })
    const answer = readEnvelope(text)
    if (answer) await changeMagicSession(draft, answer, new AuthStates(() => served.world))
    note(draft.finish(status, answer, fault))
    return fault?.effect === undefined ? response : spoil(response, fault.effect)
  }

  /** Lets a call wait, and stops one that is not to be done. */
  private async interfere({ latency, effect }: InjectedFault): Promise<void> {
    if (latency !== undefined) await this.options.wait(readDuration(latency))
    const told = typeof effect === 'object' && 'failure' in effect
    const stops = told || effect === 'connection-cut' || (typeof effect === 'object' && 'httpStatus' in effect)
    if (!stops) return
    throw new Failure(told ? effect.failure : 'COM.CRM.EXCEPTION.SYSTEM.UNEXPECTEDEXCEPTION', 'An injected fault')
  }
}
