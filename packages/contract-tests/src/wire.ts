import { type Exchange, headersOf, readBody } from '@crmcom-webapi/judge'

/** Why no answer came that could be looked at. */
export type Unanswered = { code: string; words: string }

/** A server that cannot be put to anything, in one line. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
}

/** What is sent, apart from the way it is sent. */
export interface Sent {
  method: string
  /** What follows `/rest/v2/`, with the query. */
  path: string
  headers?: { [name: string]: string }
  body?: string | Uint8Array<ArrayBuffer>
}

export interface WireOptions {
  baseUrl: string
  fetch: typeof fetch
  /** Calls per second at most. */
  rate: number
  /** Milliseconds until a call counts as hanging. */
  patience: number
  signal?: AbortSignal
  onExchange?: (exchange: Exchange) => void
}

/** A call that no answer came to, as it would be recorded. */
export function unanswered({ method, path, headers = {}, body }: Sent, root: string): Exchange {
  return {
    place: '',
    method,
    url: new URL(`${root}/${path}`),
    request: { headers: headersOf(headers), body: readBody(typeof body === 'string' ? body : '') },
    response: { headers: new Map(), body: { kind: 'none' } },
    status: 0,
  }
}

const mostBytes = 32 * 1024 * 1024

/** Sends calls, one at a time and no faster than is allowed, and keeps nothing of them. */
export class Wire {
  requests = 0
  private next = 0
  private readonly root: string

  constructor(private readonly options: WireOptions) {
    const base = options.baseUrl.replace(/\/+$/, '')
    this.root = /\/rest\/v2$/.test(base) ? base : `${base}/crmapi/rest/v2`
  }

  get isStopped(): boolean {
    return this.options.signal?.aborted ?? false
  }

  /** Sends a call. It never throws for what a server does: no answer is an exchange with status 0 and words. */
  async send(sent: Sent): Promise<{ exchange: Exchange; unanswered?: Unanswered }> {
    await this.pace()
    this.requests++
    const exchange = { ...unanswered(sent, this.root), place: `call ${this.requests}`, at: Date.now() }
    try {
      const response = await this.options.fetch(exchange.url, {
        method: sent.method,
        headers: sent.headers ?? {},
        redirect: 'manual',
        signal: AbortSignal.timeout(this.options.patience),
        ...(sent.body === undefined ? {} : { body: sent.body }),
      })
      exchange.status = response.status
      exchange.response = {
        headers: headersOf(Object.fromEntries(response.headers)),
        body: readBody(await boundedText(response)),
      }
    } catch (error) {
      exchange.status = 0
      return { exchange, unanswered: reasonOf(error, this.options.patience) }
    } finally {
      this.options.onExchange?.(exchange)
    }
    return { exchange }
  }

  private async pace(): Promise<void> {
    const wait = this.next - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    this.next = Math.max(this.next, performance.now()) + 1000 / this.options.rate
  }
}

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += (chunk as Uint8Array).length
    if (length > mostBytes) throw new Error('the answer is longer than 32 MB')
    chunks.push(chunk as Uint8Array)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/** What kept an answer from coming, in words without anything that was sent. */
function reasonOf(error: unknown, patience: number): Unanswered {
  const codes: string[] = []
  for (let one: unknown = error; one instanceof Error && codes.length < 5; one = one.cause) {
    const { code } = one as NodeJS.ErrnoException
    codes.push(typeof code === 'string' ? code : one.name)
  }
  const code = codes.find((one) => /^[A-Z][A-Z0-9_]{2,60}$/.test(one)) ?? codes[0] ?? 'Error'
  if (codes.includes('TimeoutError')) return { code: 'TIMEOUT', words: `no answer within ${patience / 1000} seconds` }
  if (/CERT|TLS|SSL|SELF_SIGNED/.test(code))
    return { code, words: `the TLS connection is not trusted or fails (${code})` }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { code, words: 'there is no host of that name' }
  if (code === 'ECONNREFUSED') return { code, words: 'nothing listens there' }
  if (/ECONNRESET|UND_ERR_SOCKET|EPIPE|ConnectionCut/.test(code))
    return { code, words: 'the connection breaks before an answer' }
  return { code, words: `no answer came (${code})` }
}
