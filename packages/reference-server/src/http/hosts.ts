/** The names and addresses of this machine, as a URL has them. */
export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Makes a check of the name a request was made to. A web page can let a name of its own lead to the machine of its
 * reader (DNS rebinding): to the browser, what answers there is of the page's origin, so the page may read all of it.
 * Only the name gives it away. A request line may hold a name too (`GET http://name/path`); then it counts as well.
 *
 * @param names Without ports; an IPv6 address in brackets. Capitals make no difference, nor does a dot at the end.
 */
export function allowHosts(names: readonly string[]): (request: Request) => boolean {
  const allowed = new Set(names.map(plain))
  /** Most requests are made to one name: its header, as it is written, need be read once. */
  const known = new Set<string>()
  return (request) => {
    const written = request.headers.get('host')
    if (
      written !== null &&
      !request.url.startsWith(`http://${written}/`) &&
      !allowed.has(plain(new URL(request.url).hostname))
    )
      return false
    if (written !== null && known.has(written)) return true
    const isAllowed = allowed.has(hostOf(written, request.url))
    if (isAllowed && written !== null && known.size < 100) known.add(written)
    return isAllowed
  }
}

/** Answers a request that was made to another name. It is no answer of the API, so it is in no envelope. */
export function refuseHost(): Response {
  return Response.json({ error: 'this server does not go by that name' }, { status: 403 })
}

/** The name a call was made to, without its port: what the header says, which a page cannot choose. */
function hostOf(written: string | null, url: string): string {
  if (written === null) return plain(new URL(url).hostname)
  // A name and a port, and nothing else that a URL may have there.
  return /^[\w.:[\]-]+$/.test(written) && URL.canParse(`http://${written}`)
    ? plain(new URL(`http://${written}`).hostname)
    : ''
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}
