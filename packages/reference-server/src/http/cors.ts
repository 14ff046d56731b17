/** What pages of other origins are told. */
export interface Cors {
  /** What every answer says to the page that asked. */
  headersFor(request: Request): { readonly [name: string]: string }
  /** The answer to a browser that asks before a call; undefined when the request is no such question. */
  answerPreflight(request: Request, requestId: string): Response | undefined
}

const allOrigins = { 'access-control-allow-origin': '*' }
/** Which answer fits depends on who asks, so one for one origin must not be kept for another. */
const varies = { vary: 'Origin' }

/** What pages may read and send besides what they always may. */
const exposed = { 'access-control-expose-headers': 'X-Request-Id, Retry-After, Allow, Crmcom-Ignored-Members' }
const preflight = {
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'Authorization, Content-Type, X-Request-Id, X-Crmcom-World',
  'access-control-max-age': '600',
}

/**
 * Lets pages of some origins call the server. Browsers ask for it; it keeps nobody else out.
 *
 * @param origins Such as `https://docs.example`, or `*` for every origin.
 * @throws {RangeError} When one of them is no origin.
 */
export function allowOrigins(origins: readonly string[] | '*'): Cors {
  const allowed = new Set(origins === '*' ? ['*'] : origins)
  for (const origin of allowed)
    if (origin !== '*' && !isOrigin(origin))
      throw new RangeError(`"${origin}" is no origin: write it as https://docs.example or http://localhost:5173`)
  const grant = (request: Request): { [name: string]: string } | undefined => {
    if (allowed.has('*')) return allOrigins
    const origin = request.headers.get('origin')
    return origin !== null && allowed.has(origin) ? { 'access-control-allow-origin': origin, ...varies } : undefined
  }
  return {
    headersFor: (request) => {
      const granted = grant(request)
      return granted ? { ...granted, ...exposed } : varies
    },
    answerPreflight: (request, requestId) => {
      const { method, headers } = request
      if (method !== 'OPTIONS' || !headers.has('origin') || !headers.has('access-control-request-method'))
        return undefined
      const granted = grant(request)
      const told = granted ? { ...granted, ...preflight } : varies
      return new Response(null, { status: 204, headers: { 'x-request-id': requestId, ...told } })
    },
  }
}

function isOrigin(text: string): boolean {
  return !text.includes('*') && URL.canParse(text) && new URL(text).origin === text
}
