import { failureDocs } from './generated/docs.gen.js'
import type { FailureCode } from './generated/failure-codes.gen.js'

const mark = Symbol.for('@crmcom-webapi/client.error')

/**
 * The base of every error of the client. `code` tells them apart.
 *
 * Texts that come from outside (the server's words, the excerpt of a body, the cause) have been stripped of
 * secrets before they get here, so an error may be logged as it is.
 */
export abstract class CrmError extends Error {
  /** What stands before the code in `docsUrl`. Set it where your docs are elsewhere. */
  static docs: string = failureDocs

  /** Names the class of the failure and never changes. */
  abstract readonly code: `CRM_${string}`
  /** The operation that was called; absent when the failure is of no operation, such as a wrong option. */
  declare readonly operationId?: string
  /** What the server calls the request, by its header X-Request-Id; absent when it sent none. */
  declare readonly requestId?: string

  constructor(message: string, { cause, ...facts }: ErrorContext = {}) {
    super(message, cause ? { cause } : {})
    for (const [name, fact] of Object.entries(facts)) if (fact != null) Object.assign(this, { [name]: fact })
  }

  get [mark](): true {
    return true
  }

  /**
   * The line of the docs that says what the code means and what to do; of a refusal, its `statusCode`. What that line says
   * of a refusal is there without network, too: `@crmcom-webapi/client/failures`.
   */
  get docsUrl(): string {
    return docsOf(this.code)
  }

  /** The error as plain data, for structured logs. */
  toJSON(): { [key: string]: unknown } {
    const { name, message, docsUrl, cause } = this
    const json: { [key: string]: unknown } = { name, message, docsUrl }
    return Object.assign(json, this, cause ? { cause: plain(cause) } : {})
  }
}

const docsOf = (code: string): string => CrmError.docs + encodeURIComponent(code)

/** Where an error happened and what brought it about. */
export interface ErrorContext {
  operationId?: string
  requestId?: string | null | undefined
  cause?: unknown
}

/** What is known of an answer that is a failure. */
export interface AnswerContext extends ErrorContext {
  httpStatus: number
  /** How long the server asks to wait, in milliseconds, by its header Retry-After. */
  retryAfterMs?: number | undefined
}

/** The server answered with an envelope whose code is not `OK`. */
export class CrmStatusError extends CrmError {
  static {
    CrmStatusError.prototype.name = 'CrmStatusError'
  }

  readonly code = 'CRM_STATUS'
  /** The code of the envelope. Those that are known are offered by editors; a server may have others. */
  declare readonly statusCode: FailureCode | (string & {})
  /** What the server says for people to read; empty when it says nothing. */
  declare readonly statusMessage: string
  /** More on the failure; empty when the server says nothing. */
  declare readonly description: string
  declare readonly httpStatus: number
  /** How long the server asks to wait, in milliseconds; absent when it asks for nothing. */
  declare readonly retryAfterMs?: number

  constructor(facts: AnswerContext & { statusCode: string; statusMessage: string; description: string }) {
    const words = [facts.statusMessage, facts.description].filter((text) => text).join('. ')
    super(`${facts.operationId} was refused with ${facts.statusCode}${words && `: ${words}`}`, facts)
  }

  override get docsUrl(): string {
    return docsOf(this.statusCode || this.code)
  }
}

/** The server, or something in front of it, answered without an envelope that can be read. */
export class CrmHttpError extends CrmError {
  static {
    CrmHttpError.prototype.name = 'CrmHttpError'
  }

  readonly code = 'CRM_HTTP'
  declare readonly httpStatus: number
  /** The beginning of the body, stripped of secrets. */
  declare readonly bodyExcerpt: string
  /** How long the server asks to wait, in milliseconds; absent when it asks for nothing. */
  declare readonly retryAfterMs?: number

  constructor(problem: string, facts: AnswerContext & { bodyExcerpt: string }) {
    super(`${facts.operationId} got HTTP ${facts.httpStatus}: ${problem}`, facts)
  }
}

/** No answer arrived, or it broke off. `cause` is a copy of what `fetch` threw, stripped of secrets. */
export class CrmNetworkError extends CrmError {
  static {
    CrmNetworkError.prototype.name = 'CrmNetworkError'
  }

  readonly code = 'CRM_NETWORK'
}

/** One attempt took longer than `timeoutMs`, the reading of the body included, or the whole call than `totalTimeoutMs`. */
export class CrmTimeoutError extends CrmError {
  static {
    CrmTimeoutError.prototype.name = 'CrmTimeoutError'
  }

  readonly code = 'CRM_TIMEOUT'
  /** The limit that was reached, in milliseconds. */
  declare readonly timeoutMs: number
  /** Whether it was the limit of one attempt or of the whole call. */
  declare readonly limit: 'attempt' | 'call'

  constructor(facts: ErrorContext & { timeoutMs: number; limit: 'attempt' | 'call' }) {
    super(`${facts.operationId}: the ${facts.limit} took longer than ${facts.timeoutMs} ms`, facts)
  }
}

/** There is no session to work with: the sign-in was refused, a fresh token was refused as well, or the client is closed. */
export class CrmSessionError extends CrmError {
  static {
    CrmSessionError.prototype.name = 'CrmSessionError'
  }

  readonly code = 'CRM_SESSION'

  constructor(message: string, facts: ErrorContext = {}) {
    super(message, { requestId: Object(facts.cause).requestId, ...facts })
  }
}

/** The client was set up or called in a way that cannot work. As a rule no request was made. */
export class CrmConfigError extends CrmError {
  static {
    CrmConfigError.prototype.name = 'CrmConfigError'
  }

  readonly code = 'CRM_CONFIG'
}

/** Every error of the client; `code` narrows it. */
export type AnyCrmError =
  | CrmStatusError
  | CrmHttpError
  | CrmNetworkError
  | CrmTimeoutError
  | CrmSessionError
  | CrmConfigError

/** Tells whether a value is an error of this client, also when another copy of the package or another realm made it. */
export function isCrmError(value: unknown): value is AnyCrmError {
  return Object(value)[mark] === true
}

function plain(cause: unknown): unknown {
  const { name, message } = Object(cause) as Partial<Error>
  return isCrmError(cause) ? cause.toJSON() : { name, message }
}
