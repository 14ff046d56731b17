import { CrmHttpError, CrmStatusError } from './errors.js'
import type { Redact } from './redact.js'

/** An answer as it came in, body read. */
export interface Answer {
  readonly httpStatus: number
  readonly ok: boolean
  readonly text: string
}

const excerptLength = 200

/**
 * Decides whether a call succeeded, the only place that does, and gives its data; `undefined` where the
 * operation may answer without any.
 *
 * @throws {CrmStatusError} When the envelope's code is not `OK`, whatever the HTTP status.
 * @throws {CrmHttpError} When there is no readable envelope, or it and the HTTP status disagree.
 */
export function openEnvelope(answer: Answer, operationId: string, redact: () => Redact, mayBeEmpty = false): unknown {
  const { httpStatus, ok, text } = answer
  const fail = (problem: string): never => {
    const bodyExcerpt = redact()(text).replace(/\s+/g, ' ').trim().slice(0, excerptLength)
    throw new CrmHttpError(problem, { httpStatus, bodyExcerpt }, { operationId })
  }
  if (httpStatus === 0 || (httpStatus >= 300 && httpStatus < 400))
    return fail('the server points elsewhere, and redirects are not followed since calls carry secrets')
  if (text.trim() === '') return fail('the body is empty')
  const envelope = parse(text)
  if (envelope === undefined) return fail('the body is not JSON')
  const status = member(envelope, 'status')
  const code = member(status, 'code')
  if (typeof code !== 'string') return fail('the body is no envelope with a status code')
  if (code !== 'OK') {
    const words = (name: string) => {
      const value = member(status, name)
      return typeof value === 'string' ? redact()(value) : ''
    }
    throw new CrmStatusError(
      {
        statusCode: /^[A-Z]+(\.[A-Z]+)+$/.test(code) ? code : redact()(code),
        statusMessage: words('message'),
        description: words('description'),
        httpStatus,
      },
      { operationId },
    )
  }
  if (!ok) return fail('the envelope says OK, the HTTP status does not')
  const data = member(envelope, 'data')
  if (data === undefined && !mayBeEmpty) return fail('the envelope says OK but has no data')
  return data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What JSON.parse throws quotes the body, so it is not kept as a cause.
    return undefined
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as { [name: string]: unknown })[name]
    : undefined
}
