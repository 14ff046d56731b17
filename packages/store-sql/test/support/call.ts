import type { ReferenceServer } from '@crmcom-webapi/reference-server'

export interface Answer {
  /** `OK`, or the code of a failure. */
  code: string
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes are read, each where its operation is known.
  data: any
}

/** Makes a call, with a body where it has an input, and reads the envelope of the answer. */
export async function call(server: ReferenceServer, path: string, input?: object, headers = {}): Promise<Answer> {
  const body = input && {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(input),
  }
  const answer = await server.fetch(new Request(`http://localhost/crmapi/rest/v2/${path}`, body))
  const { status, data } = (await answer.json()) as { status: { code: string }; data: unknown }
  return { code: status.code, data }
}

/** What a call answers that has to succeed. @throws {Error} When it does not. */
export async function dataOf(...given: Parameters<typeof call>): Promise<Answer['data']> {
  const { code, data } = await call(...given)
  if (code !== 'OK') throw new Error(`${given[1]}: ${code}`)
  return data
}
