import type { OpenApiDocument } from '@crmcom-webapi/contract'
import { isObject, sensitiveNames } from '@crmcom-webapi/contract'
import {
  type Body,
  below,
  bodyOf,
  type Exchange,
  type Found,
  findOperation,
  isPlaceholder,
  type JudgedDocument,
  jsonSchemaOf,
  type Match,
  type Message,
  parametersOf,
  readBasic,
  readIdentifier,
  readQuery,
  responseOf,
  walk,
} from '@crmcom-webapi/judge'
import { isSensitive } from '@crmcom-webapi/release-marks/secrets'
import type { RecordedExchange, RecordedHeaders } from './form.js'
import { Secrets } from './secrets.js'

/** A name that says that a secret stands behind it, for fields the contract does not know. */
const secretName =
  /(?:^|_)(?:tokens?|jwt|passwords?|passwd|pwd|pass_?codes?|pins?|otp|one_time_password|secrets?|(?:api_?)?keys?|credentials?|authentication_code|verification_code|session(?:_?id)?|cookies?|auth(?:orization)?|signature)(?:_(?:number|confirmation|value))?$/

const plainHeaders = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'host',
  'retry-after',
  'server',
  'transfer-encoding',
  'user-agent',
  'vary',
  'x-powered-by',
])

/** Hold names of requests, for people who look for one in a log. */
const idHeaders = new Set(['x-request-id', 'x-correlation-id', 'traceparent'])

/** An exchange with the operation it is a call of. */
export interface Matched {
  exchange: Exchange
  match: Match
}

/**
 * Knows the secrets of a recording and keeps them out of everything that is printed or written. Secret is
 * what the contract marks as sensitive, wherever a field that is known by its name stands, what travels in headers made
 * for secrets, and what has the name of a secret without being known to the contract.
 */
export class Redactor {
  private readonly secrets = new Secrets()
  private readonly sensitive: ReadonlySet<string>
  private readonly vocabulary: ReadonlySet<string>

  private readonly made = new Map<string, string>()
  private readonly secretNames = new Map<string, boolean>()
  private readonly holdsSecrets = new Map<string, boolean>()

  constructor(private readonly bundle: JudgedDocument) {
    this.sensitive = new Set(sensitiveNames(bundle.document))
    this.vocabulary = propertyNames(bundle.document)
  }

  /** Takes the secrets of a call in. Nothing may be shown before all calls were learned and {@link ready} was told. */
  learn({ exchange, match }: Matched): void {
    if (match.kind === 'foreign') return
    this.reserve(exchange)
    this.learnCall(exchange, match)
  }

  ready(): void {
    this.secrets.seal()
  }

  /** Makes a text out of the recording fit to be printed. */
  shown = (text: string): string => {
    if (this.vocabulary.has(text)) return text
    const known = this.made.get(text)
    if (known !== undefined) return known
    const made = this.secrets.shown(text, 160)
    if (text.length <= 200 && this.made.size < 10_000) this.made.set(text, made)
    return made
  }

  /** Writes an exchange in our own form, without its secrets. */
  exchange({ exchange, match }: Matched): RecordedExchange {
    const found = this.found(match)
    const request = this.body(exchange.request.body, found && this.requestSchema(found))
    const response = this.body(exchange.response.body, found && this.responseSchema(found, exchange.status))
    return {
      ...(exchange.at === undefined ? {} : { at: new Date(exchange.at).toISOString() }),
      request: {
        method: exchange.method,
        url: this.url(exchange.url, found),
        ...headersOf(this.headers(exchange.request)),
        ...(request === undefined ? {} : { body: request }),
      },
      response: {
        status: exchange.status,
        ...headersOf(this.headers(exchange.response)),
        ...(response === undefined ? {} : { body: response }),
      },
    }
  }

  private reserve(exchange: Exchange): void {
    for (const text of exchange.url.searchParams.values()) this.secrets.reserve(text)
    for (const { headers } of [exchange.request, exchange.response])
      for (const values of headers.values()) for (const value of values) this.secrets.reserve(value)
  }

  private learnCall(exchange: Exchange, match: Match): void {
    const found = this.found(match)
    for (const message of [exchange.request, exchange.response])
      for (const [name, values] of message.headers) for (const value of values) this.header(name, value)
    for (const [name, text] of exchange.url.searchParams) {
      if (this.isSecret(name)) this.secrets.add(spoken(name), text)
      const identifier = readIdentifier(text)
      if (identifier && this.isSecret(identifier.field)) this.secrets.add(spoken(identifier.field), identifier.value)
    }
    if (exchange.url.username) this.secrets.add('username', decode(exchange.url.username))
    if (exchange.url.password) this.secrets.add('password', decode(exchange.url.password))
    this.learnBody(exchange.request.body, found && this.requestSchema(found))
    this.learnBody(exchange.response.body, found && this.responseSchema(found, exchange.status))
  }

  private learnBody(body: Body, schema: string | undefined): void {
    if (body.kind === 'text')
      for (const [name, text] of new URLSearchParams(body.text)) {
        if (this.isSecret(name)) this.secrets.add(spoken(name), text)
      }
    if (body.kind !== 'json') return
    this.learnNames(body.value)
    if (schema === undefined || !this.holds(schema)) return
    walk(this.bundle, schema, body.value, {
      node: ({ schema, value, pointer }) => {
        if (schema['x-sensitive'] === true) for (const text of scalars(value)) this.secrets.add(nameOf(pointer), text)
      },
    })
  }

  /** Whether a secret stands below a schema that its name alone does not tell. */
  private holds(pointer: string): boolean {
    const known = this.holdsSecrets.get(pointer)
    if (known !== undefined) return known
    const seen = new Set<string>()
    const search = (node: unknown, name: string): boolean => {
      if (Array.isArray(node)) return node.some((one) => search(one, name))
      if (!isObject(node)) return false
      if (node['x-sensitive'] === true && !this.sensitive.has(name)) return true
      return Object.entries(node).some(([key, inner]) => {
        if (key === 'properties' && isObject(inner)) return Object.entries(inner).some(([own, one]) => search(one, own))
        if (key !== '$ref' || typeof inner !== 'string') return !key.startsWith('x-') && search(inner, name)
        const place = `${inner} ${name}`
        if (seen.has(place)) return false
        seen.add(place)
        return search(this.bundle.at(inner), name)
      })
    }
    const found = search(this.bundle.at(pointer), '')
    this.holdsSecrets.set(pointer, found)
    return found
  }

  private learnNames(value: unknown, holder = ''): void {
    if (typeof value === 'string') this.secrets.reserve(value)
    if (Array.isArray(value)) for (const item of value) this.learnNames(item, holder)
    if (!isObject(value)) return
    for (const [name, inner] of Object.entries(value)) {
      this.secrets.reserve(name)
      if (this.isSecret(name, holder)) for (const text of scalars(inner)) this.secrets.add(spoken(name), text)
      this.learnNames(inner, name)
    }
  }

  private url(url: URL, found: Found | undefined): string {
    const parameters = found ? parametersOf(this.bundle.document, found) : []
    const query = readQuery(url, parameters).map(({ name, text, parameter }) => {
      const known = parameter ? name : this.shown(name)
      if (this.isSecret(name)) return `${encode(known)}=${this.secrets.add(spoken(name), text)}`
      if (!parameter) return `${encode(known)}=«text left out»`
      const identifier = parameter.node['x-identifier'] === undefined ? undefined : readIdentifier(text)
      if (identifier && this.isSecret(identifier.field))
        return `${encode(known)}=${encode(identifier.field)}=${this.secrets.add(spoken(identifier.field), identifier.value)}`
      return `${encode(known)}=${encode(this.secrets.cleanField(text)).replaceAll('%3D', '=').replaceAll('%2C', ',')}`
    })
    const path = this.secrets.clean(url.pathname)
    return `${url.origin}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
  }

  private headers(message: Message): RecordedHeaders {
    const headers: RecordedHeaders = {}
    for (const [name, values] of message.headers) {
      const hidden = values.map((value) => this.header(name, value))
      headers[this.shown(name)] = hidden.length === 1 ? (hidden[0] as string) : hidden
    }
    return headers
  }

  private header(name: string, value: string): string {
    if (name === 'authorization' || name === 'proxy-authorization') {
      const basic = readBasic(value)
      if (basic?.kind === 'login' && basic.password === '') return `Basic ${this.secrets.add('key', basic.username)}`
      if (basic?.kind === 'placeholder') return value
      if (basic?.kind === 'login') {
        this.secrets.add('password', basic.password)
        return `Basic ${this.secrets.add('login', value.trim().replace(/^\S+\s+/, ''))}`
      }
      const [, scheme, credential] = /^([A-Za-z-]{1,20}) +(.+)$/.exec(value) ?? []
      if (scheme === undefined || credential === undefined) return this.secrets.add('login', value)
      return `${scheme} ${this.secrets.add(scheme.toLowerCase() === 'bearer' ? 'token' : 'login', credential)}`
    }
    if (name === 'cookie' || name === 'set-cookie') {
      for (const pair of name === 'cookie' ? value.split(';') : [value.split(';')[0] ?? '']) {
        const cookie = pair.slice(pair.indexOf('=') + 1).trim()
        if (cookie.length >= 4) this.secrets.add('cookie', cookie)
      }
      return this.secrets.add('cookie', value)
    }
    if (secretName.test(name.replaceAll('-', '_'))) return this.secrets.add('header', value)
    if (idHeaders.has(name)) return this.secrets.clean(value)
    return plainHeaders.has(name) ? this.secrets.cleanWords(value) : '«text left out»'
  }

  private body(body: Body, schema: string | undefined): unknown {
    if (body.kind === 'none') return undefined
    if (body.kind === 'unrecorded') return '«body not recorded»'
    if (body.kind === 'text') return '«text that is not JSON»'
    const known = new Set<string>()
    const hidden = new Set<string>()
    if (schema !== undefined)
      walk(this.bundle, schema, body.value, {
        node: (node) => {
          const misplaced = node.problems.some(({ path, keyword }) => path === node.path && keyword === 'type')
          // Nobody knows what a text is that stands where the contract has none.
          if (misplaced) known.delete(node.path)
          else known.add(node.path)
          if (node.schema['x-sensitive'] === true) hidden.add(node.path)
        },
      })
    return this.value(body.value, '', '', { known, hidden }, false)
  }

  private value(
    value: unknown,
    path: string,
    name: string,
    places: { known: ReadonlySet<string>; hidden: ReadonlySet<string> },
    secret: boolean,
    holder = '',
  ): unknown {
    const isSecret = secret || places.hidden.has(path) || this.isSecret(name, holder)
    if (Array.isArray(value))
      return value.map((item, index) => this.value(item, below(path, index), '', places, isSecret, name || holder))
    if (isObject(value))
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          this.shown(key),
          this.value(inner, below(path, key), key, places, isSecret, name || holder),
        ]),
      )
    if (isPlaceholder(value)) return value
    if (isSecret && (typeof value === 'string' || typeof value === 'number'))
      return this.secrets.add(spoken(name || 'secret'), String(value))
    if (typeof value !== 'string') return value
    if (!places.known.has(path)) return value === '' ? '' : '«text left out»'
    return /\/status\/(?:message|description)$/.test(path)
      ? this.secrets.cleanWords(value)
      : this.secrets.cleanField(value)
  }

  private isSecret(name: string, holder = ''): boolean {
    if (isSensitive(this.sensitive, name, holder)) return true
    if (this.vocabulary.has(name)) return false
    const known = this.secretNames.get(name)
    if (known !== undefined) return known
    const isSecret = secretName.test(
      name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replaceAll('-', '_')
        .toLowerCase(),
    )
    if (this.secretNames.size < 10_000) this.secretNames.set(name, isSecret)
    return isSecret
  }

  private found(match: Match): Found | undefined {
    return match.kind === 'operation' ? findOperation(this.bundle.document, match.path, match.method) : undefined
  }

  private requestSchema(found: Found): string | undefined {
    const body = bodyOf(this.bundle.document, found)
    return body && jsonSchemaOf(body)
  }

  private responseSchema(found: Found, status: number): string | undefined {
    const response = responseOf(this.bundle.document, found, status)
    return response && jsonSchemaOf(response)
  }
}

/** The names of all fields and parameters. */
function propertyNames(document: OpenApiDocument): Set<string> {
  const names = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item)
    if (!isObject(node)) return
    if (typeof node['name'] === 'string' && typeof node['in'] === 'string') names.add(node['name'])
    if (isObject(node['properties'])) for (const name of Object.keys(node['properties'])) names.add(name)
    for (const [key, inner] of Object.entries(node)) if (key !== 'examples' && key !== 'example') visit(inner)
  }
  visit(document)
  return names
}

function scalars(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalars) : []
}

function spoken(name: string): string {
  return (
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[^a-z ]+/g, ' ')
      .trim()
      .slice(0, 40) || 'secret'
  )
}

function nameOf(pointer: string): string {
  return pointer.includes('/properties/') ? spoken(pointer.split('/').at(-1) ?? '') : 'token'
}

function headersOf(headers: RecordedHeaders): { headers?: RecordedHeaders } {
  return Object.keys(headers).length > 0 ? { headers } : {}
}

function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%C2%AB', '«')
    .replaceAll('%C2%BB', '»')
    .replace(/«[^»]*»/g, decode)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
