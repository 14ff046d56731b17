import type { OpenApiDocument } from '@crmcom-webapi/contract'
import type { OperationId } from '@crmcom-webapi/server-routes'
import type { FaultEffect, InjectedFault } from './injected-faults.js'
import { maskOperations, type OperationMasks } from './mask.js'

/** A request as a world met it. Whatever the contract marks as sensitive, or does not know, is `[redacted]`. */
export interface JournalEntry {
  /** When it came, by the clock of the world. */
  at: string
  method: string
  /** The path, up to the first character that no path of the API has. */
  path: string
  /** The release the world behaved like. */
  release: string
  /** The operation that was called; absent when there is none, or its input could not be read. */
  operationId?: OperationId
  /** The body, or the parameters of the query. */
  input?: unknown
  /** The HTTP status; absent when the connection was cut. */
  status?: number
  /** The code in the envelope: `OK`, or that of a failure; absent when the caller got no envelope. */
  code?: string
  /** The envelope; absent when the caller got none. Of a long list, it is without data. */
  answer?: unknown
  /** The fault that was injected into the call, if there was one. */
  fault?: Pick<InjectedFault, 'latency' | 'effect'>
}

/** How many requests a world remembers. */
export const journalRoom = 100

/** The last requests of one world, up to {@link journalRoom}. */
export class Journal {
  private entries: JournalEntry[] = []

  /** The requests in the order in which they were answered. */
  list(): JournalEntry[] {
    return [...this.entries]
  }

  /** Forgets all requests. */
  clear(): void {
    this.entries = []
  }

  /**
   * Lets a request be noted once it is answered. When everything was forgotten meanwhile, so is the request.
   *
   * @internal
   */
  open(): (entry: JournalEntry) => void {
    const { entries } = this
    return (entry) => {
      if (entries.length === journalRoom) entries.shift()
      entries.push(entry)
    }
  }
}

const masksOf = new WeakMap<OpenApiDocument, (id: OperationId) => OperationMasks>()

/** What is written down of one call while it is under way. */
export class JournalDraft {
  operation: OperationId | undefined
  input: unknown
  private readonly entry: JournalEntry

  constructor(
    request: Request,
    private readonly contract: OpenApiDocument,
    now: number,
  ) {
    const { pathname } = new URL(request.url)
    this.entry = {
      at: new Date(now).toISOString(),
      method: request.method,
      path: pathname.split(/[^\w./-]/, 1)[0] ?? '',
      release: String(contract.info['x-release']),
    }
  }

  called(operation: OperationId, input: unknown): void {
    this.operation = operation
    this.input = input
  }

  /** Finishes the entry. @param answer The right answer, before a fault spoils it. */
  finish(status: number, answer: Envelope | undefined, fault: InjectedFault | undefined): JournalEntry {
    const { entry, operation } = this
    const masks = operation && this.masks(operation)
    if (masks) Object.assign(entry, { operationId: operation, input: bounded(masks.input(this.input)) })
    if (fault)
      entry.fault = {
        ...(fault.latency === undefined ? {} : { latency: fault.latency }),
        ...(fault.effect === undefined ? {} : { effect: fault.effect }),
      }
    const told = statusAfter(fault?.effect, status)
    if (told !== undefined) entry.status = told
    if (!keepsAnswer(fault?.effect) || answer?.status?.code === undefined) return entry
    entry.code = answer.status.code
    // The words of a failure repeat no secret; there is no data beside them.
    entry.answer = answer.status.code === 'OK' && masks ? masks.answer(answer) : { status: answer.status }
    return entry
  }

  private masks(operation: OperationId): OperationMasks {
    const masks = masksOf.get(this.contract) ?? maskOperations(this.contract)
    masksOf.set(this.contract, masks)
    return masks(operation)
  }
}

/** What a call that anybody can make may take of the memory of a world. */
const longestInput = 16 * 1024

function bounded(input: unknown): unknown {
  return JSON.stringify(input ?? null).length > longestInput ? '[too long]' : input
}

function statusAfter(effect: FaultEffect | undefined, status: number): number | undefined {
  if (effect === 'connection-cut' || effect === 'answer-lost') return undefined
  return typeof effect === 'object' && 'httpStatus' in effect ? effect.httpStatus : status
}

function keepsAnswer(effect: FaultEffect | undefined): boolean {
  return effect === undefined || (typeof effect === 'object' && 'failure' in effect)
}

/** An answer in the envelope, as far as it is one. */
export interface Envelope {
  status?: { code?: string }
  data?: unknown
}

/** Reads an answer; undefined when it is no JSON. */
export function readEnvelope(text: string): Envelope | undefined {
  try {
    return JSON.parse(text) as Envelope
  } catch {
    return undefined
  }
}
