import { createHmac } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { expect } from 'vitest'

/** What this player reads of a Postman collection. */
export interface Collection {
  item: Entry[]
  variable: Array<{ key: string; value: string }>
}

interface Entry {
  name: string
  item?: Entry[]
  event?: Array<{ listen: 'prerequest' | 'test'; script: { exec: string[] } }>
  request: {
    method: string
    header?: Array<{ key: string; value: string }>
    url: { path: string[]; query: Array<{ key: string; value: string; disabled?: boolean }> }
    body?: { raw?: string }
    auth?: { basic: Array<{ key: string; value: string }> }
  }
}

/** How one request of a collection went. */
export interface Played {
  name: string
  /** The code of the answer. */
  code: string
  /** How many assertions its scripts made. */
  assertions: number
  failed: string[]
}

/**
 * Sends the requests of a collection in the order they stand in and runs their scripts, with as much of Postman as
 * the scripts of our collections use. `npm run check:postman` does it with Postman's own runner.
 */
export async function play(collection: Collection, call: (request: Request) => Response | Promise<Response>) {
  const variables = new Map(collection.variable.map(({ key, value }) => [key, value]))
  const filled = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = variables.get(name)
      if (value === undefined) throw new Error(`the collection has no variable ${name}`)
      return filled(value)
    })
  const played: Played[] = []
  for (const { name, event = [], request } of entriesOf(collection.item)) {
    const result: Played = { name, code: '', assertions: 0, failed: [] }
    const run = (listen: string, response?: unknown) => {
      for (const { script } of event.filter((one) => one.listen === listen))
        runInNewContext(`{\n${script.exec.join('\n')}\n}`, {
          require: (module: string) => (module === 'crypto-js' ? cryptoJs : undefined),
          pm: {
            response: { json: () => response },
            expect: (value: unknown) => ({ to: { eql: (other: unknown) => expect(value).toEqual(other) } }),
            collectionVariables: {
              get: (key: string) => variables.get(key),
              set: (key: string, value: string) => variables.set(key, value),
            },
            test: (title: string, check: () => void) => {
              result.assertions++
              try {
                check()
              } catch {
                result.failed.push(title)
              }
            },
          },
        })
    }
    run('prerequest')
    const query = request.url.query
      .filter(({ disabled }) => !disabled)
      .map(({ key, value }) => `${key}=${filled(value)}`)
    const [user, password] = request.auth?.basic ?? []
    const body = request.body?.raw
    const response = await call(
      new Request(`${filled('{{baseUrl}}')}/${request.url.path.join('/')}?${query.join('&')}`, {
        method: request.method,
        headers: [
          ...(request.header ?? []).map(({ key, value }): [string, string] => [key, value]),
          ...(user && password
            ? [
                ['authorization', `Basic ${btoa(`${filled(user.value)}:${filled(password.value)}`)}`] as [
                  string,
                  string,
                ],
              ]
            : []),
        ],
        ...(body ? { body: filled(body) } : {}),
      }),
    )
    const answer = (await response.json()) as { status: { code: string } }
    result.code = answer.status.code
    run('test', answer)
    played.push(result)
  }
  return { played, variables }
}

function entriesOf(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => (entry.item ? entriesOf(entry.item) : [entry]))
}

/** The part of crypto-js, which Postman brings along, that signs the token of a device. */
const cryptoJs = {
  HmacSHA256: (text: string, secret: string) => createHmac('sha256', secret).update(text).digest(),
  enc: {
    Utf8: { parse: (text: string) => Buffer.from(text) },
    Base64: { stringify: (bytes: Buffer) => bytes.toString('base64') },
  },
}
