import { isObject } from '@crmcom-webapi/contract'
import { isSensitive } from '@crmcom-webapi/release-marks/secrets'
import { callLine, clientProgram, environment } from '../client-program.ts'
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
  const credentials = credentialsOf(sample)
  const ownLogin = credentials !== undefined && view.lifetime !== undefined
  const isOfSession = ([name, value]: [string, unknown]) => name === view.tokenField && value === sample.session?.token
  const input = Object.fromEntries(Object.entries(call.input).filter((entry) => !isOfSession(entry)))
  const callee = `crm.${view.client.group}.${view.client.name}`
  return clientProgram({
    server: server ?? 'http://localhost',
    release: view.release === newestRelease ? undefined : view.release,
    credentials: credentials ?? givenToken(sample),
    ownServer: server === undefined ? view.release : undefined,
    use: [
      ...(ownLogin
        ? ['const token = await crm.session.token()', 'console.log(token.length)']
        : [callLine('answer', callee, withEnvironment(input, sample)), 'console.log(answer)']),
      '',
    ],
  })
}

/** How to sign in: as the call itself does when it is a login, or as the session was opened. */
function credentialsOf(sample: SampleOf): object | undefined {
  const { call, session, sensitive } = sample
  const { view, input, key } = call
  if (view.lifetime !== undefined) {
    const credentials = loginCredentials(view, input, key)
    return credentials && withEnvironment(credentials, sample)
  }
  const { login } = session ?? {}
  const shown = Object.fromEntries(Object.entries(login?.input ?? {}).filter(([name]) => !sensitive?.has(name)))
  if (login?.operationId === 'createSessionToken' && login.input['username'] !== undefined)
    return { ...shown, password: environment('CRM_PASSWORD') }
  if (login?.operationId === 'createSessionTokenByWebApiKey')
    return { webApiKey: environment('CRM_WEB_API_KEY'), ...shown }
  return undefined
}

/** The logins the client performs by itself, as its credentials. */
function loginCredentials(view: CallView, input: Input, key: string | undefined): Input | undefined {
  const { access_token_identifier: accessToken, ...rest } = input
  if (view.operationId === 'createSessionToken') return accessToken === undefined ? input : { accessToken, ...rest }
  if (view.operationId === 'createSessionTokenByWebApiKey') return { webApiKey: key ?? '', ...input }
  return undefined
}

/** Without credentials the client can sign in with, it is given a token, or for another login the key. */
function givenToken({ call, sensitive }: SampleOf): object {
  if (call.key) return { webApiKey: sensitive ? environment('CRM_WEB_API_KEY') : call.key }
  if (call.view.lifetime !== undefined) return { token: 'none yet: this call opens the session' }
  const token = call.view.tokenField === undefined ? undefined : call.input[call.view.tokenField]
  return { token: sensitive || typeof token !== 'string' ? environment('CRM_TOKEN') : token }
}

/** Lets secrets come from the environment, unless everything is shown. */
function withEnvironment(input: Input, { sensitive }: SampleOf): object {
  if (!sensitive) return input
  const hide = (value: unknown, field: string, holder = ''): unknown => {
    if ((isSensitive(sensitive, field, holder) || field === 'webApiKey') && typeof value !== 'object')
      return environment(`CRM_${field === 'webApiKey' ? keyName : field.toUpperCase()}`)
    if (Array.isArray(value)) return value.map((entry) => hide(entry, field, holder))
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, hide(entry, name, field)]))
  }
  return hide(input, '') as object
}
