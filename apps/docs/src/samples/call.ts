import { demoLogin, hasDemoWorld, type ReaderValues, sampleValues } from '../reader-values.ts'
import { cutText, type Json, type MixedText, mapTexts, readJson, type Variable } from './json.ts'

/** One call of an operation. Plain data: it travels with the page, and any language can be written of it. */
export interface SampleCall {
  operationId: string
  method: string
  /** Path on the server. */
  path: string
  /** Names and values of the query, not encoded yet. */
  query: Array<[name: string, value: string]>
  /** The variable of the Web API key that signs it, as the user name of HTTP Basic. */
  key?: string
  /** JSON, with placeholders for secrets. */
  body?: string
  /** Variables besides those of {@link variables}: `<NAME>` stands for each. */
  others?: string[]
  client: ClientCall
}

/** The same call with our client. */
export interface ClientCall {
  /** Such as `crm.users.show`. */
  callee: string
  /** What it is called with, as JSON. */
  input: string
  /** Set where the client makes the call by itself: what to ask it for instead. */
  session?: 'token' | 'release'
}

/** A call with a reader's values, ready to be written. */
export interface ReadyCall {
  operationId: string
  method: string
  /** Whole, but for the query. */
  url: string
  query: ReadonlyArray<readonly [name: string, value: string | MixedText]>
  /** The Web API key that signs it. */
  key?: Variable
  body?: Json
  /** What may stand in its texts. */
  variables: readonly Variable[]
  client: {
    callee: string
    input: Json
    session?: 'token' | 'release'
    server: string
    /** `undefined` for the newest, which a program need not name. */
    release: string | undefined
    /** The login of a session, unless a key opens it. */
    login: { username: string; password: string; organisation: string }
  }
}

/** What a sample takes from its environment, so that no secret is printed. */
export const variables = {
  token: { placeholder: '<session token>', name: 'TOKEN' },
  jwt: { placeholder: '<JSON Web Token>', name: 'JWT' },
} satisfies { [name: string]: Variable }

/**
 * Puts a reader's values into a call. On a server without the demo organisation its login means nothing: placeholders
 * take its place.
 */
export function readyCall(call: SampleCall, values: Partial<ReaderValues>): ReadyCall {
  const { server = sampleValues.server, organisation, release } = values
  const own = hasDemoWorld(server)
    ? { ...demoLogin }
    : { username: '<username>', password: '<password>', organisation: '<organisation>' }
  if (organisation !== undefined) own.organisation = organisation
  const instead = new Map([
    [demoLogin.username, own.username],
    [demoLogin.password, own.password],
    [demoLogin.organisation, own.organisation],
  ])
  const known = [...Object.values(variables), ...(call.others ?? []).map(otherVariable)]
  const fill = (json: string) => mapTexts(readJson(json), (text) => cutText(instead.get(text) ?? text, known))
  const { session, callee, input } = call.client
  return {
    operationId: call.operationId,
    method: call.method,
    url: server + call.path,
    query: call.query.map(([name, value]) => [name, cutText(value, known)]),
    ...(call.key === undefined ? {} : { key: otherVariable(call.key) }),
    ...(call.body === undefined ? {} : { body: fill(call.body) }),
    variables: known,
    client: { callee, input: fill(input), ...(session ? { session } : {}), server, release, login: own },
  }
}

/** A variable that a sample names. */
export function otherVariable(name: string): Variable {
  return { placeholder: `<${name}>`, name }
}

/** What a class that makes a call is called: `ShowUser`. */
export function className({ operationId }: ReadyCall): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1)
}
