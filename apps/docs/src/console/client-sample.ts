import { isObject } from '@crmcom-webapi/contract'
import type { CallView, Input } from './call-view.ts'
import type { Call } from './request.ts'
import { keyName } from './secrets.ts'
import type { HeldSession } from './tab-store.ts'

/** What a sample of the client is written for. */
export interface SampleOf {
  call: Call
  /** The session the token comes from, when the call takes one. */
  session: HeldSession | undefined
  /** Address of the server; `undefined` for the reference server in the page. */
  server: string | undefined
  /** The newest release of the contract, which the client takes without being told. */
  newestRelease: string
  /** Names of fields whose values come from the environment; `undefined` writes every value out. */
  sensitive: ReadonlySet<string> | undefined
}

/** Writes a call as a program with the client of this project, in TypeScript. */
export function clientSample(sample: SampleOf): string {
  const { call, server, newestRelease } = sample
  const { view } = call
  const write = writer(sample)
  const release = view.release === newestRelease ? '' : `  release: '${view.release}',\n`
  const inPage = server === undefined
  const credentials = credentialsOf(sample, write)
  const ownLogin = credentials !== undefined && view.lifetime !== undefined
  const isOfSession = ([name, value]: [string, unknown]) => name === view.tokenField && value === sample.session?.token
  const input = Object.fromEntries(Object.entries(call.input).filter((entry) => !isOfSession(entry)))
  const method = `crm.${view.client.group}.${view.client.name}`
  const use = ownLogin
    ? 'const token = await crm.session.token()\nconsole.log(token.length)'
    : `const answer = await ${method}(${Object.keys(input).length > 0 ? write(input, 0) : ''})\nconsole.log(answer)`
  return [
    `import { createClient } from '@crmcom-webapi/client'`,
    ...(inPage ? [`import { createReferenceServer } from '@crmcom-webapi/reference-server'`] : []),
    '',
    ...(inPage ? [`const server = await createReferenceServer({ release: '${view.release}' })`] : []),
    `const crm = createClient({`,
    `  baseUrl: ${quote(server ?? 'http://localhost')},`,
    `${release}  credentials: ${credentials ?? givenToken(sample)},`,
    ...(inPage ? ['  fetch: (request) => server.fetch(request),'] : []),
    '})',
    '',
    use,
    '',
  ].join('\n')
}

type Write = (value: unknown, depth: number) => string

/** How to sign in: as the call itself does when it is a login, or as the session was opened. */
function credentialsOf({ call, session, sensitive }: SampleOf, write: Write): string | undefined {
  const { view, input, key } = call
  if (view.lifetime !== undefined) return loginCredentials(view, input, key, write)
  const { login } = session ?? {}
  const fields = Object.entries(login?.input ?? {}).filter(([name]) => !sensitive?.has(name))
  const shown = fields.map(([name, value]) => `${name}: ${write(value, 1)}`)
  if (login?.operationId === 'createSessionToken' && login.input['username'] !== undefined)
    return objectOf([...shown, `password: ${environment('CRM_PASSWORD')}`])
  if (login?.operationId === 'createSessionTokenByWebApiKey')
    return objectOf([`webApiKey: ${environment('CRM_WEB_API_KEY')}`, ...shown])
  return undefined
}

/** An object of the options of a client, on one line when it fits there. */
function objectOf(fields: readonly string[]): string {
  const line = `{ ${fields.join(', ')} }`
  return line.length <= 70 ? line : `{\n${fields.map((field) => `    ${field},\n`).join('')}  }`
}

/** The logins the client performs by itself, as its credentials. */
function loginCredentials(view: CallView, input: Input, key: string | undefined, write: Write): string | undefined {
  const { access_token_identifier: accessToken, ...rest } = input
  if (view.operationId === 'createSessionToken')
    return accessToken === undefined ? write(input, 1) : write({ accessToken, ...rest }, 1)
  if (view.operationId === 'createSessionTokenByWebApiKey') return write({ webApiKey: key ?? '', ...input }, 1)
  return undefined
}

/** Without credentials the client can sign in with, it is given a token, or for another login the key. */
function givenToken({ call, sensitive }: SampleOf): string {
  if (call.key) return `{ webApiKey: ${sensitive ? environment('CRM_WEB_API_KEY') : quote(call.key)} }`
  if (call.view.lifetime !== undefined) return `{ token: 'none yet: this call opens the session' }`
  const token = call.view.tokenField === undefined ? undefined : call.input[call.view.tokenField]
  return `{ token: ${sensitive || typeof token !== 'string' ? environment('CRM_TOKEN') : quote(token)} }`
}

/** Writes values as TypeScript; secrets come from the environment unless everything is shown. */
function writer({ sensitive }: SampleOf): Write {
  const isSensitive = (name: string) => sensitive?.has(name) || name === 'webApiKey'
  const write = (value: unknown, depth: number, field = ''): string => {
    const pad = '  '.repeat(depth)
    if (sensitive && isSensitive(field) && typeof value !== 'object')
      return environment(`CRM_${field === 'webApiKey' ? keyName : field.toUpperCase()}`)
    if (typeof value === 'string') return quote(value)
    if (Array.isArray(value)) return `[${value.map((entry) => write(entry, depth, field)).join(', ')}]`
    if (!isObject(value)) return JSON.stringify(value)
    const entries = Object.entries(value).map(([name, entry]) => ({
      short: `${key(name)}: ${write(entry, depth, name)}`,
      long: `${pad}  ${key(name)}: ${write(entry, depth + 1, name)},\n`,
    }))
    const line = `{ ${entries.map(({ short }) => short).join(', ')} }`
    if (entries.length === 0) return '{}'
    return line.length <= 70 && !line.includes('\n') ? line : `{\n${entries.map(({ long }) => long).join('')}${pad}}`
  }
  return (value, depth) => write(value, depth)
}

function environment(name: string): string {
  return `process.env.${name} ?? ''`
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
