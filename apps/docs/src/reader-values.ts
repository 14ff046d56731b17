/** What a reader may put into the samples. None is a secret. */
export interface ReaderValues {
  /** Root of a server, such as `https://crm.example.com`. */
  server: string
  /** Name of an organisation. */
  organisation: string
  /** The release of the server; `undefined` for the newest, which a program need not name. */
  release?: string | undefined
}

/**
 * What the samples say for somebody who has put in nothing: the demo organisation on a reference server. A reference
 * server that serves these pages has put its own address here.
 */
export const sampleValues: ReaderValues = { server: 'http://127.0.0.1:8080', organisation: 'DEMO' }

/** Who logs in to the demo organisation in the samples. */
export const demoLogin = { username: 'integrator', password: 'open-sesame', organisation: sampleValues.organisation }

const root = /^https?:\/\/(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?(\/[\w.~/-]*)?$/i

/**
 * Reads what somebody typed as the address of a server: `crm.example.com/` is `https://crm.example.com`, a name of
 * this machine such as `localhost:9000` is reached without TLS, and the path of the Web API at the end is dropped.
 * `undefined` when it is no address that is safe to paste into a shell.
 */
export function readServer(typed: string): string | undefined {
  const text = typed.trim()
  const whole = withScheme(text)
  if (!root.test(whole) || !URL.canParse(whole)) return undefined
  return whole.replace(/\/+$/, '').replace(/\/crmapi\/rest\/v2$/, '')
}

function withScheme(text: string): string {
  if (/^[a-z]+:\/\//i.test(text)) return text
  const secure = `https://${text}`
  return URL.canParse(secure) && isLoopback(new URL(secure).hostname) ? `http://${text}` : secure
}

/** Tells whether a host is the machine it is asked on. */
export function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|\[::1\]|127(\.\d{1,3}){3})$/i.test(host)
}

/** Tells whether two addresses reach one server: the names of this machine are one. */
export function isSameServer(one: string, other: string): boolean {
  return placeOf(one) === placeOf(other)
}

function placeOf(server: string): string {
  const { protocol, hostname, port, pathname } = new URL(server)
  return `${protocol}//${isLoopback(hostname) ? 'localhost' : hostname}:${port}${pathname.replace(/\/$/, '')}`
}

/**
 * Tells whether a server has the demo organisation, as far as a page can know: the server of the samples has, and so
 * has what runs on the reader's machine, where a reference server is started.
 */
export function hasDemoWorld(server: string): boolean {
  return isLoopback(new URL(server).hostname) || isSameServer(server, sampleValues.server)
}
