import type { FaultEffect } from './injected-faults.js'

/**
 * A connection that was closed without an answer, as an injected fault wants it. It looks like the error
 * of `fetch` for such a connection; behind a port, the connection is closed instead.
 */
export class ConnectionCut extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('the connection was cut'), { code: 'ECONNRESET' }) })
  }
}

/** Makes of the right answer what an injected fault makes of it. @throws {ConnectionCut} When there is none. */
export async function spoil(response: Response, effect: FaultEffect): Promise<Response> {
  switch (effect) {
    case 'connection-cut':
    case 'answer-lost':
      throw new ConnectionCut()
    case 'body-truncated':
      return truncated(response)
    case 'body-malformed': {
      const text = await response.text()
      return new Response(text.slice(0, text.length / 2), response)
    }
    default:
      return 'httpStatus' in effect ? page(response, effect.httpStatus) : response
  }
}

function page(response: Response, status: number): Response {
  const headers = new Headers(response.headers)
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html><title>${status}</title><h1>${status}</h1><p>An injected fault.</p>\n`, {
    status,
    headers,
  })
}

/** Announces the whole body, sends half of it, and breaks off. */
async function truncated(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  headers.set('content-length', String(bytes.length))
  let sent = false
  const body = new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new ConnectionCut())
      else controller.enqueue(bytes.subarray(0, bytes.length / 2))
      sent = true
    },
  })
  const answer = new Response(body, { status: response.status, headers })
  truncatedAnswers.add(answer)
  return answer
}

const truncatedAnswers = new WeakSet<Response>()

/** Tells whether the body of an answer breaks off by an injected fault. */
export function breaksOff(response: Response): boolean {
  return truncatedAnswers.has(response)
}
