/** One request as a server sees it. */
export interface Seen {
  readonly path: string
  readonly method: string
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly body: { readonly [field: string]: unknown }
  readonly signal: AbortSignal
}

/** A `fetch` that answers from a function and keeps what it saw. Each test makes its own. */
export function observe(answer: (seen: Seen, index: number) => Response | Promise<Response>) {
  const requests: Seen[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    const text = await request.text()
    const seen: Seen = {
      path: url.pathname.replace('/crmapi/rest/v2', ''),
      method: request.method,
      query: url.searchParams,
      headers: request.headers,
      body: text === '' ? {} : JSON.parse(text),
      signal: request.signal,
    }
    requests.push(seen)
    return answer(seen, requests.length - 1)
  }
  return { fetch, requests, logins: () => requests.filter(isLogin), calls: () => requests.filter((r) => !isLogin(r)) }
}

export function isLogin({ path }: Seen): boolean {
  return path.startsWith('/authentication/') && path.endsWith('/token')
}

export function ok(data: unknown, httpStatus = 200): Response {
  return Response.json({ status: { code: 'OK', message: '', description: '' }, data }, { status: httpStatus })
}

export function refusal(code: string, message: string | null = '', httpStatus = 200): Response {
  return Response.json({ status: { code, message, description: null } }, { status: httpStatus })
}

export const gone = 'COM.CRM.EXCEPTION.AUTHENTICATION.SESSIONEXPIREDEXCEPTION'

/** A token in the form of a JSON Web Token. Nobody checks its signature here. */
export function jwt(claims: object): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ typ: 'JWT', alg: 'HS256' })}.${part(claims)}.c2lnbmF0dXJlIG9mIG5vYm9keQ`
}

export function handClock(start = 1_767_600_000_000) {
  let time = start
  return {
    now: () => time,
    advance: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

/** A server with sessions: it signs anyone in, and refuses tokens it did not issue, released, or that are too old. */
export function sessionServer(clock: { now(): number }, options: { seconds?: number; opaque?: boolean } = {}) {
  const seconds = options.seconds ?? 7200
  const live = new Map<string, number>()
  const server = observe((seen, index) => {
    if (isLogin(seen)) {
      const iat = Math.floor(clock.now() / 1000)
      const jti = index.toString(16).toUpperCase().padStart(32, '0')
      const token = options.opaque ? jti : jwt({ usr: 'integrator', exp: String(iat + seconds), iat: String(iat), jti })
      live.set(token, (iat + seconds) * 1000)
      return ok({ token })
    }
    const token = String(seen.body['token'])
    if (clock.now() >= (live.get(token) ?? 0)) return refusal(gone, 'The session has expired')
    if (seen.path === '/authentication/token/release') {
      live.delete(token)
      return ok({})
    }
    return ok({ subscription_id: 'A12C4D5E6F708192B3C4D5E6F7081920', jwt: 'x' })
  })
  return { ...server, revokeAll: () => live.clear() }
}

export const baseUrl = 'http://127.0.0.1:8080'
export const userCredentials = { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' }
export const lookup = { subscription_identifier: { number: 'S0000000042' } }
