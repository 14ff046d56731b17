import { type AnswerContext, CrmHttpError, CrmStatusError } from './errors.js'
import type { Operation } from './operations.js'
import type { Redact } from './redact.js'

/** An answer as it came in, body read. */
export interface Answer {
  /** The answer itself, its body read. */
  readonly response: Response
  readonly httpStatus: number
  readonly ok: boolean
  readonly text: string
  readonly contentType?: string | null
  readonly requestId: string | null
  readonly retryAfterMs?: number | undefined
}

const excerptLength = 200

/**
 * Decides whether a call succeeded, the only place that does, and gives its data; `undefined` where the
 * operation may answer without any.
 *
 * @throws {CrmStatusError} When the envelope's code is not `OK`, whatever the HTTP status.
 * @throws {CrmHttpError} When there is no readable envelope, or it and the HTTP status disagree.
 */
export function openEnvelope(answer: Answer, operation: Operation, redact: Redact): unknown {
  const { response, ok, text, contentType, ...facts } = answer
  const context: AnswerContext = { operationId: operation.id, ...facts }
  const fail = (problem: string): never => {
    const bodyExcerpt = redact(text).replace(/\s+/g, ' ').trim().slice(0, excerptLength)
    throw new CrmHttpError(problem, { ...context, bodyExcerpt })
  }
  if (/^(0|3..)$/.test(`${facts.httpStatus}`)) return fail('redirects are not followed')
  const envelope = parse(text)
  if (envelope === undefined) return fail('the body is not JSON')
  const status = member(envelope, 'status')
  const code = member(status, 'code')
  if (typeof code !== 'string') return fail('the body has no status code')
  if (code !== 'OK') {
    const words = (name: string) => {
      const value = member(status, name)
      return typeof value === 'string' ? redact(value) : ''
    }
    throw new CrmStatusError({
      ...context,
      statusCode: /^[A-Z]+(\.[A-Z]+)+$/.test(code) ? code : redact(code),
      statusMessage: words('message'),
      description: words('description'),
    })
  }
  if (!ok) return fail('the body says OK')
  const data = member(envelope, 'data')
  if (data === undefined && !operation.mayBeEmpty) return fail('OK, but no data came')
  return data
}

/** Reads JSON; `undefined` when it is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What JSON.parse throws quotes the body, so it is not kept as a cause.
    return undefined
  }
}

function member(value: unknown, name: string): unknown {
  return (Object(value) as { [name: string]: unknown })[name]
}
