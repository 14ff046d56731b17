import { anything, type Rule } from '@crmcom-webapi/release-marks/options'
import { type FailureCode, failureCodes, type OperationId, operations } from '@crmcom-webapi/server-routes'
import { checkOptions } from '../kernel/check-options.js'
import { type Duration, readDuration } from './duration.js'
import { UnavailableError } from './unavailable-error.js'

/** How a call goes wrong that meets an injected fault. */
export type FaultEffect =
  /** Nothing is done, and an HTML page with this status is answered, as by a proxy in front. */
  | { httpStatus: number }
  /** Nothing is done, and the failure with this code is answered. */
  | { failure: FailureCode }
  /** Nothing is done, and the connection is closed without an answer: `fetch` rejects. */
  | 'connection-cut'
  /** The call is done, and the connection is closed without an answer. */
  | 'answer-lost'
  /** The call is done, and the connection is closed in the middle of the answer: reading its body rejects. */
  | 'body-truncated'
  /** The call is done, and the answer is cut off into text that is no JSON. */
  | 'body-malformed'

/** A fault that a test orders. */
export interface InjectedFault {
  /** The operation it happens to. @default every operation */
  operationId?: OperationId
  /** How many calls it happens to. @default every call, until it is taken away */
  times?: number
  /** How long an answer takes longer, in real time. */
  latency?: Duration
  /** What goes wrong; nothing but the latency when left out. */
  effect?: FaultEffect
}

/** An injected fault, and the calls it happened to. */
export interface ListedFault extends InjectedFault {
  readonly met: number
}

/** The faults injected into one world. Of several that fit a call, the one that was added first happens. */
export class InjectedFaults {
  private faults: { fault: InjectedFault; met: number }[] = []

  constructor(private readonly happen: boolean) {}

  /**
   * Adds a fault.
   *
   * @throws {UnavailableError} When the server was started without control, so that no fault would happen.
   * @throws {RangeError} When it names an operation, a failure or a status that does not exist, or does nothing.
   */
  add(fault: InjectedFault): void {
    if (!this.happen) throw new UnavailableError('no fault can be injected: this server was started without control')
    check(fault)
    this.faults.push({ fault: { ...fault }, met: 0 })
  }

  /** Every fault added, with those that have happened as often as they should. */
  list(): ListedFault[] {
    return this.faults.map(({ fault, met }) => ({ ...fault, met }))
  }

  /** Takes all faults away. */
  clear(): void {
    this.faults = []
  }

  /** The fault that happens to a call of an operation, which counts as met. */
  meet(operationId: OperationId): InjectedFault | undefined {
    const next = this.faults.find(
      ({ fault, met }) =>
        (fault.operationId ?? operationId) === operationId && met < (fault.times ?? Number.POSITIVE_INFINITY),
    )
    if (next) next.met++
    return next?.fault
  }
}

const codes: ReadonlySet<string> = new Set(failureCodes.map(({ code }) => code))
const bare: ReadonlySet<unknown> = new Set(['connection-cut', 'answer-lost', 'body-truncated', 'body-malformed'])

const anOperation: Rule = ['the operationId of an operation', (value) => Object.hasOwn(operations, value)]

function check(fault: InjectedFault): void {
  checkOptions('a fault', fault, { operationId: anOperation, times: anything, latency: anything, effect: anything })
  const { times, latency, effect } = fault
  if (times !== undefined && !(Number.isInteger(times) && times > 0))
    throw new RangeError('times must be a whole number above 0')
  if (latency !== undefined) readDuration(latency)
  if (effect === undefined && latency === undefined) throw new RangeError('a fault needs a latency, an effect or both')
  if (effect !== undefined) checkEffect(effect)
}

function checkEffect(effect: FaultEffect): void {
  if (typeof effect !== 'object' || effect === null) {
    if (!bare.has(effect)) throw new RangeError(`effect must be an object, or one of ${[...bare].join(', ')}`)
    return
  }
  checkOptions('effect', effect, { failure: anything, httpStatus: anything })
  if (Object.keys(effect).length !== 1) throw new RangeError('effect takes httpStatus or failure, and not both')
  if ('failure' in effect) {
    if (!codes.has(effect.failure)) throw new RangeError(`${JSON.stringify(effect.failure)} is no failure code`)
  } else if (!(Number.isInteger(effect.httpStatus) && effect.httpStatus >= 400 && effect.httpStatus <= 599))
    throw new RangeError('httpStatus must be from 400 to 599')
}
