const mark = Symbol.for('@crmcom-webapi/client.error')

/**
 * The base of every error of the client. `code` tells them apart.
 *
 * Texts that come from outside (the server's words, the excerpt of a body, the cause) have been stripped of
 * secrets before they get here, so an error may be logged as it is.
 */
export abstract class CrmError extends Error {
  /** Names the class of the failure and never changes. */
  abstract readonly code: `CRM_${string}`
  /** The operation that was called; absent when the failure is of no operation, such as a wrong option. */
  readonly operationId: string | undefined

  constructor(message: string, { operationId, cause }: ErrorContext = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.operationId = operationId
  }

  get [mark](): true {
    return true
  }

  /** The error as plain data, for structured logs. */
  toJSON(): { [key: string]: unknown } {
    const own: { [key: string]: unknown } = Object.fromEntries(Object.entries(this))
    return { name: this.name, message: this.message, ...own, ...(this.cause ? { cause: plain(this.cause) } : {}) }
  }
}

/** Where an error happened and what brought it about. */
export interface ErrorContext {
  operationId?: string | undefined
  cause?: unknown
}

/** The server answered with an envelope whose code is not `OK`. */
export class CrmStatusError extends CrmError {
  static {
    CrmStatusError.prototype.name = 'CrmStatusError'
  }

  readonly code = 'CRM_STATUS'
  /** The code of the envelope. */
  readonly statusCode: string
  /** What the server says for people to read; empty when it says nothing. */
  readonly statusMessage: string
  /** More on the failure; empty when the server says nothing. */
  readonly description: string
  readonly httpStatus: number

  constructor(
    answer: { statusCode: string; statusMessage: string; description: string; httpStatus: number },
    context: ErrorContext,
  ) {
    const words = [answer.statusMessage, answer.description].filter((text) => text !== '').join('. ')
    super(`${context.operationId} was refused with ${answer.statusCode}${words && `: ${words}`}`, context)
    this.statusCode = answer.statusCode
    this.statusMessage = answer.statusMessage
    this.description = answer.description
    this.httpStatus = answer.httpStatus
  }
}

/** The server, or something in front of it, answered without an envelope that can be read. */
export class CrmHttpError extends CrmError {
  static {
    CrmHttpError.prototype.name = 'CrmHttpError'
  }

  readonly code = 'CRM_HTTP'
  readonly httpStatus: number
  /** The beginning of the body, stripped of secrets. */
  readonly bodyExcerpt: string

  constructor(problem: string, answer: { httpStatus: number; bodyExcerpt: string }, context: ErrorContext) {
    super(`${context.operationId} got HTTP ${answer.httpStatus}: ${problem}`, context)
    this.httpStatus = answer.httpStatus
    this.bodyExcerpt = answer.bodyExcerpt
  }
}

/** No answer arrived, or it broke off. `cause` is a copy of what `fetch` threw, stripped of secrets. */
export class CrmNetworkError extends CrmError {
  static {
    CrmNetworkError.prototype.name = 'CrmNetworkError'
  }

  readonly code = 'CRM_NETWORK'
}

/** One attempt took longer than `timeoutMs`, the reading of the body included. */
export class CrmTimeoutError extends CrmError {
  static {
    CrmTimeoutError.prototype.name = 'CrmTimeoutError'
  }

  readonly code = 'CRM_TIMEOUT'
  readonly timeoutMs: number

  constructor(timeoutMs: number, context: ErrorContext) {
    super(`${context.operationId} took longer than ${timeoutMs} ms`, context)
    this.timeoutMs = timeoutMs
  }
}

/** There is no session to work with: the sign-in was refused, or a fresh token was refused as well. */
export class CrmSessionError extends CrmError {
  static {
    CrmSessionError.prototype.name = 'CrmSessionError'
  }

  readonly code = 'CRM_SESSION'
}

/** The client was set up or called in a way that cannot work. Thrown before any request is made. */
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
  return typeof value === 'object' && value !== null && (value as { [mark]?: unknown })[mark] === true
}

function plain(cause: unknown): unknown {
  if (isCrmError(cause)) return cause.toJSON()
  if (typeof cause !== 'object' || cause === null) return String(cause)
  const { name, message } = cause as Partial<Error>
  return { name, message }
}
