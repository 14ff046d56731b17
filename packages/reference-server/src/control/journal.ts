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
  operation?: OperationId
  /** The body, or the parameters of the query. */
  input?: unknown
  /** The HTTP status; absent when the connection was cut. */
  status?: number
  /** The code in the envelope: `OK`, or that of a failure; absent when the caller got no envelope. */
  code?: string
  /** The envelope; absent when the caller got none. */
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

  /** @internal */
  add(entry: JournalEntry): void {
    if (this.entries.length === journalRoom) this.entries.shift()
    this.entries.push(entry)
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

  /** Finishes the entry. @param response The right answer, before a fault spoils it. */
  async finish(response: Response, fault: InjectedFault | undefined): Promise<JournalEntry> {
    const { entry, operation } = this
    const masks = operation && this.masks(operation)
    if (masks) Object.assign(entry, { operation, input: masks.input(this.input) })
    if (fault)
      entry.fault = {
        ...(fault.latency === undefined ? {} : { latency: fault.latency }),
        ...(fault.effect === undefined ? {} : { effect: fault.effect }),
      }
    const status = statusAfter(fault?.effect, response.status)
    if (status !== undefined) entry.status = status
    if (!keepsAnswer(fault?.effect)) return entry
    const answer = readEnvelope(await response.clone().text())
    if (answer?.status.code === undefined) return entry
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

function statusAfter(effect: FaultEffect | undefined, status: number): number | undefined {
  if (effect === 'connection-cut' || effect === 'answer-lost') return undefined
  return typeof effect === 'object' && 'httpStatus' in effect ? effect.httpStatus : status
}

function keepsAnswer(effect: FaultEffect | undefined): boolean {
  return effect === undefined || (typeof effect === 'object' && 'failure' in effect)
}

function readEnvelope(text: string): { status: { code: string } } | undefined {
  try {
    return JSON.parse(text) as { status: { code: string } }
  } catch {
    return undefined
  }
}
