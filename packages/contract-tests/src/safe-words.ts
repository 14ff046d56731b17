import { Secrets } from '@crmcom-webapi/check-recording'
import { isObject, type OpenApiDocument, sensitiveNames } from '@crmcom-webapi/contract'
import type { Exchange } from '@crmcom-webapi/judge'
import { isSensitive } from '@crmcom-webapi/release-marks/secrets'
import type { Credentials } from './options.js'

/** Knows the secrets of a run and keeps them out of everything that is said of it. */
export class SafeWords {
  private secrets = new Secrets()
  private readonly names: ReadonlySet<string>

  constructor(
    bundle: OpenApiDocument,
    private readonly credentials: Credentials,
    private readonly records: unknown,
  ) {
    this.names = new Set(sensitiveNames(bundle))
    this.begin()
  }

  /** Forgets what came in calls: all that was said of them is clean. */
  forget(): void {
    this.secrets = this.secrets.successor()
    this.begin()
  }

  private begin(): void {
    const { credentials } = this
    this.secrets.seal()
    this.learn(this.records)
    this.learn(credentials.customer)
    for (const login of [credentials, credentials.other ?? {}, credentials.identity ?? {}])
      for (const [name, value] of Object.entries(login))
        if (typeof value === 'string' && /password|key|secret/i.test(name))
          this.secrets.add(/key|secret/i.test(name) ? 'key' : 'password', value)
  }

  /** Whether a member of a name is secret by the contract. */
  isSecretName(name: string): boolean {
    return isSensitive(this.names, name, '')
  }

  /** Takes in what a call holds. */
  take({ request, response }: Exchange): void {
    for (const { body } of [request, response]) if (body.kind === 'json') this.learn(body.value)
  }

  /** Makes a text fit to be shown. */
  readonly clean = (text: string): string => this.secrets.shown(text, 200)

  /** A line for a shell that repeats a call; secrets stand in variables, which the person who repeats it sets. */
  curl({ method, url, request }: Exchange, raw?: string): string {
    const text =
      raw ??
      (request.body.kind === 'json'
        ? JSON.stringify(request.body.value)
        : request.body.kind === 'text'
          ? request.body.text
          : undefined)
    const headers = [...request.headers].flatMap(([name, values]) =>
      values.map((value) => `-H ${this.quoted(`${name}: ${value}`)}`),
    )
    const query = url.search === '' ? url.href : url.href.replaceAll('+', '%20')
    return [
      'curl',
      method === 'GET' ? '' : `-X ${method}`,
      ...headers,
      text === undefined ? '' : `--data-binary ${this.quoted(text)}`,
      this.quoted(query),
    ]
      .filter((part) => part !== '')
      .join(' ')
  }

  private quoted(text: string): string {
    const clean = this.secrets.cleanWords(text.length > 6000 ? `${text.slice(0, 6000)}…` : text)
    const quoted = `'${clean.replaceAll("'", `'\\''`)}'`
    return quoted.replace(/«([a-z ]{1,40}) (\d+)»/g, (_, kind: string, count: string) => {
      const name = `${kind.replaceAll(/\W+/g, '_').toUpperCase()}_${count}`
      return `'"$${name}"'`
    })
  }

  private learn(value: unknown, holder = ''): void {
    if (Array.isArray(value)) for (const item of value) this.learn(item, holder)
    if (!isObject(value)) return
    for (const [name, inner] of Object.entries(value)) {
      if (isSensitive(this.names, name, holder) && typeof inner === 'string' && inner.length >= 4)
        this.secrets.add(name.replaceAll('_', ' '), inner)
      this.learn(inner, name)
    }
  }
}
