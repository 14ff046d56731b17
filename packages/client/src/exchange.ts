import type { Answer } from './envelope.js'
import type { Exchange } from './hooks.js'
import { isHidden, marker, type Redact } from './redact.js'
import type { Message } from './transport.js'

/** Writes one attempt down, its secrets replaced. */
export function writeExchange(
  at: number,
  { method, headers }: Request,
  url: string,
  { input, token }: Message,
  answer: Answer,
  redact: Redact,
): Exchange {
  const fields = token === undefined ? input : { token, ...input }
  const hasBody = headers.has('content-type')
  return {
    at: new Date(at).toISOString(),
    request: {
      method,
      url,
      headers: {
        ...(hasBody && { 'content-type': 'application/json' }),
        ...(headers.has('authorization') && { authorization: 'Basic [redacted]' }),
      },
      ...(hasBody && { body: maskFields(fields, redact) }),
    },
    response: {
      status: answer.httpStatus,
      headers: answer.contentType ? { 'content-type': redact(answer.contentType) } : {},
      ...(answer.text && { body: readBody(answer.text, redact) }),
    },
  }
}

function readBody(text: string, redact: Redact): unknown {
  try {
    return maskFields(JSON.parse(text), redact)
  } catch {
    return redact(text)
  }
}

/** Copies a JSON value with the values of all sensitive fields replaced, and all texts without secrets. */
function maskFields(value: unknown, redact: Redact, holder = ''): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((entry) => maskFields(entry, redact, holder))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      redact(name),
      isHidden(name, holder, entry) ? marker : maskFields(entry, redact, name),
    ]),
  )
}
