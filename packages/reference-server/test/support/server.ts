import { bundle, listOperations } from '@crmcom-webapi/contract'
import { type Exchange, headersOf, Judge, JudgedDocument, readBody } from '@crmcom-webapi/judge'
import {
  basePath,
  type Clock,
  createReferenceServer,
  demoCredentials,
  type ReferenceServer,
  type ReferenceServerOptions,
} from '@crmcom-webapi/reference-server'
import { secret, shown } from '@crmcom-webapi/test-support/planted'
import { expect } from 'vitest'

/** A clock that moves when it is told to, and starts at 2026-01-05T10:00:00Z. */
export class HandClock implements Clock {
  private time = Date.parse('2026-01-05T10:00:00Z')

  now(): number {
    return this.time
  }

  advance(milliseconds: number): void {
    this.time += milliseconds
  }
}

export const seconds = (count: number): number => count * 1000

/** A server under test, with its clock and the faults it had. */
export interface Subject extends ReferenceServer {
  clock: HandClock
  faults: unknown[]
}

/**
 * Starts a server that checks its own answers; without a seed of its own it has the one of all tests. Whatever a
 * test does, no secret of the demo world may come up in what the server tells its hooks.
 */
export async function startServer(options: Omit<ReferenceServerOptions, 'clock'> = {}): Promise<Subject> {
  const clock = new HandClock()
  const faults: unknown[] = []
  const server = await createReferenceServer({
    seed: 'tests',
    checkResponses: true,
    onRequest: ({ method, operationId, code }) => expect(`${method} ${operationId} ${code}`).not.toMatch(secret),
    onFault: (error) => {
      expect(shown(error)).not.toMatch(secret)
      faults.push(error)
    },
    ...options,
    clock,
  })
  return Object.assign(server, { clock, faults })
}

/** An answer as a client sees it. */
export interface Answer {
  http: number
  /** But for the id of the request, which every answer has and no two share. */
  headers: { [name: string]: string }
  text: string
  /** `OK`, or the area and the words of a failure code, such as `REQUEST.MALFORMEDJSON`. */
  code: string
  message: string
  description: string
  // biome-ignore lint/suspicious/noExplicitAny: tests read many shapes, and the contract checks each of them.
  data: any
}

/** Sends a request as it stands. */
export function send(server: ReferenceServer, path: string, init: RequestInit = {}): Promise<Response> {
  return server.fetch(new Request(`http://localhost${basePath}/${path}`, { method: 'POST', ...init }))
}

/**
 * Calls an operation with a JSON body; a text goes out as it is, and `undefined` sends none. The answer
 * has to fit the contract of the release, whatever it says.
 */
export async function call(
  server: ReferenceServer,
  path: string,
  body?: unknown,
  headers: { [name: string]: string } = {},
): Promise<Answer> {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const sent = {
    headers: { 'content-type': 'application/json', ...headers },
    ...(text === undefined ? {} : { body: text }),
  }
  return readAnswer(server, path, await send(server, path, sent), { method: 'POST', ...sent })
}

/** Parameters of a query by their name. */
export interface Query {
  readonly [name: string]: string | number | { readonly [field: string]: string | undefined } | undefined
}

/** Calls an operation by GET; an object goes as the field of an identifier and its value. */
export async function get(server: ReferenceServer, path: string, query: Query): Promise<Answer> {
  const search = new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [
        name,
        typeof value === 'object' ? Object.entries(value).flat().join('=') : String(value),
      ]),
  )
  const form = `${path}?${search}`
  return readAnswer(server, form, await send(server, form, { method: 'GET' }), { method: 'GET' })
}

/** What was sent, for a judge to look at it too. */
interface Sent {
  method: string
  headers?: { [name: string]: string }
  body?: string
}

/** Reads an answer, which has to fit the contract of the release; and what was sent has to, where it was accepted. */
export async function readAnswer(
  server: ReferenceServer,
  path: string,
  response: Response,
  sent?: Sent,
): Promise<Answer> {
  const text = await response.text()
  const { status, data } = JSON.parse(text)
  if (status.code !== 'OK') expect(text).not.toMatch(secret)
  const wrong = problems(server, path, response, JSON.parse(text), sent)
  expect(wrong, [`${path} ${server.release}: ${text}`, ...wrong].join('\n')).toEqual([])
  const { 'x-request-id': requestId, ...headers } = Object.fromEntries(response.headers)
  expect(requestId).toMatch(/^[\w.:-]+$/)
  return {
    http: response.status,
    headers,
    text,
    code: String(status.code).replace(/^COM\.CRM\.EXCEPTION\.(.*)EXCEPTION$/, '$1'),
    message: status.message,
    description: status.description,
    data,
  }
}

const union = new JudgedDocument(bundle)
const judges = new Map<string, Judge>()
const places = new Map<string, ReturnType<typeof listOperations>>()

/** What the judge of the release says against a call. An answer to what is no call of it is held to the form of failures. */
function problems(server: ReferenceServer, path: string, response: Response, answer: unknown, sent?: Sent): string[] {
  const { release, contract } = server
  const judge = judges.get(release) ?? new Judge(union, release, contract)
  judges.set(release, judge)
  const all = places.get(release) ?? listOperations(contract)
  places.set(release, all)
  const form = `/${path.replace(/\/?(\?.*)?$/, '')}`
  const methods = sent ? [sent.method] : all.filter((one) => one.path === form).map(({ method }) => method)
  const found = methods.map((method) => {
    const exchange: Exchange = {
      place: path,
      method: method.toUpperCase(),
      url: new URL(`http://localhost${basePath}/${sent ? path : path.replace(/\?.*$/, '')}`),
      request: {
        headers: headersOf(sent?.headers ?? {}),
        body: sent ? readBody(sent.body ?? '') : { kind: 'unrecorded' },
      },
      response: { headers: headersOf(Object.fromEntries(response.headers)), body: { kind: 'json', value: answer } },
      status: response.status,
    }
    const verdict = judge.judge(exchange)
    if (verdict.kind !== 'judged') return undefined
    return verdict.judgements
      .filter(({ breaks, at }) => breaks && (sent !== undefined || at.startsWith('response')))
      .map(({ at, words, clause }) => `${at}: ${words} (${clause.pointer})`)
  })
  const [best] = found.filter((one) => one !== undefined).sort((a, b) => a.length - b.length)
  if (best) return best
  return judge.contract.accepts('#/components/schemas/Failure', answer) ? [] : ['is no failure of the contract']
}

export const { username, password, organisation, webApiKey, consumerApplicationKey } = demoCredentials
export const user = { username, password, organisation }

/** The header of a login by Web API key. */
export const byKey = (key: string = webApiKey): { authorization: string } => ({
  authorization: `Basic ${btoa(`${key}:`)}`,
})

/** Logs the demo user in. */
export async function login(server: ReferenceServer, unit?: string): Promise<string> {
  const answer = await call(server, 'authentication/token', { ...user, ...(unit === undefined ? {} : { unit }) })
  expect(answer.code).toBe('OK')
  return answer.data.token
}

/** Logs in by the demo Web API key. */
export async function loginByKey(server: ReferenceServer): Promise<string> {
  const answer = await call(server, 'authentication/web_api_key/token', {}, byKey())
  expect(answer.code).toBe('OK')
  return answer.data.token
}

/** The code a call that needs nothing but a live session answers with. */
export async function use(server: ReferenceServer, token: string): Promise<string> {
  const answer = await call(server, 'access_tokens/show', {
    token,
    access_token_identifier: { authentication_code: 'CARD-0001' },
  })
  return answer.code
}

/** Logs a customer of the demo world in by an access token. */
export async function loginCustomer(server: ReferenceServer, authenticationCode: string): Promise<string> {
  const body = { access_token_identifier: { authentication_code: authenticationCode } }
  const path = 'authentication/consumer_application_key/token'
  const answer = await call(server, path, body, byKey(consumerApplicationKey))
  expect(answer.code).toBe('OK')
  return answer.data.token
}

export const harbourShop = '7F1C2E9A4B3D4C6E8A0B1C2D3E4F5A6B'

/** The key that signs one kind of token of a server with this secret. */
export async function keyFor(secret: Uint8Array, purpose: 'session' | 'tucano'): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), algorithm, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(purpose)))
}
