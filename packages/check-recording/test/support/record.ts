import { createReferenceServer, demoCredentials, type ReferenceServer } from '@crmcom-webapi/reference-server'
import type { RecordedExchange, Recording } from '../../src/index.js'

const root = 'http://crm.example/crmapi/rest/v2'

/** A reference server with a hand-moved clock, and everything that was said to it. */
export class Recorder {
  readonly recording: Recording = { exchanges: [] }
  private time = Date.parse('2026-01-05T10:00:00Z')

  private constructor(private server: ReferenceServer) {}

  static async start(release: string, failureStatus: 'ok' | 'mapped' = 'ok'): Promise<Recorder> {
    const recorder = new Recorder(undefined as unknown as ReferenceServer)
    recorder.server = await createReferenceServer({
      release,
      seed: 'recordings',
      failureStatus,
      checkResponses: true,
      clock: { now: () => recorder.time },
    })
    return recorder
  }

  advance(seconds: number): void {
    this.time += seconds * 1000
  }

  /** Makes a call and gives the `data` of the answer. */
  async call(path: string, body?: object, headers: { [name: string]: string } = {}): Promise<Data> {
    const sent = { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }
    const url = `${root}/${path}`
    const text = body === undefined ? undefined : JSON.stringify(body)
    const response = await this.server.fetch(
      new Request(url, { method: 'POST', headers: sent, ...(text === undefined ? {} : { body: text }) }),
    )
    const answer = await response.text()
    this.recording.exchanges.push({
      at: new Date(this.time).toISOString(),
      request: { method: 'POST', url, headers: sent, ...(body === undefined ? {} : { body }) },
      response: { status: response.status, headers: Object.fromEntries(response.headers), body: JSON.parse(answer) },
    })
    return (JSON.parse(answer) as { data?: Data }).data ?? {}
  }
}

export type Data = { [name: string]: unknown }

export const login = {
  username: demoCredentials.username,
  password: demoCredentials.password,
  organisation: demoCredentials.organisation,
}

export const keyHeader = { authorization: `Basic ${Buffer.from(`${demoCredentials.webApiKey}:`).toString('base64')}` }

/** A course of calls that uses what the release has, successes and failures. */
export async function recordCourse(release: string, failureStatus: 'ok' | 'mapped' = 'ok'): Promise<Recording> {
  const major = Number(/^R(\d+)/.exec(release)?.[1])
  const recorder = await Recorder.start(release, failureStatus)
  const { token: earlier } = await recorder.call('authentication/token', login)
  const { token } = await recorder.call('authentication/token', login)
  await recorder.call('authentication/token', { ...login, password: 'not-the-password' })
  const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }
  await recorder.call('access_tokens/show', { token: earlier, ...card })
  await recorder.call('access_tokens/show/', {
    token,
    access_token_identifier: { identifier: 'maria@demo.example', pass_code: 'maria-7391' },
    fields_set: 'id,number',
  })
  await recorder.call('access_tokens/show', { token, access_token_identifier: { authentication_code: 'CARD-9999' } })
  await recorder.call('access_tokens/show', { ...card })
  if (major >= 12)
    await recorder.call('access_tokens/reset_verification_code', { token, authentication_code: 'CARD-0002' })
  if (major >= 11)
    await recorder.call('tucano/subscriber/authenticate', { token, subscription_identifier: { number: 'S0000000042' } })
  if (major >= 10) {
    const { token: third } = await recorder.call('authentication/web_api_key/token', undefined, keyHeader)
    await recorder.call('authentication/token/release', { token: third })
    await recorder.call('access_tokens/show', { token: third, ...card })
  }
  recorder.advance(7200 + 90)
  await recorder.call('access_tokens/show', { token, ...card })
  return recorder.recording
}

const asText = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body))

/** The same recording as a HAR, its bodies as base64. */
export function asHar({ exchanges }: Recording): object {
  const pairs = (headers: RecordedExchange['request']['headers']) =>
    Object.entries(headers ?? {}).map(([name, value]) => ({ name, value }))
  return {
    log: {
      version: '1.2',
      creator: { name: 'test', version: '1' },
      entries: exchanges.map(({ at, request, response }) => {
        const text = Buffer.from(asText(response.body)).toString('base64')
        return {
          startedDateTime: at,
          time: 1,
          request: {
            method: request.method,
            url: request.url,
            headers: pairs(request.headers),
            queryString: [],
            ...(request.body === undefined
              ? {}
              : { postData: { mimeType: 'application/json', text: asText(request.body) } }),
          },
          response: {
            status: response.status,
            headers: pairs(response.headers),
            content: { size: text.length, mimeType: 'application/json', text, encoding: 'base64' },
          },
        }
      }),
    },
  }
}
