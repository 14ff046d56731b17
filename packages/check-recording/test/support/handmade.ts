import { checkRecording, type Finding, loadRecording, type RecordedExchange, type Report } from '../../src/index.js'

export const opaque = '4F6A8C0E2B1D3F5A7C9E0B2D4F6A8C1E'

export const ok = { code: 'OK', message: '', description: '' }

/** Any token of the right form; nobody checks its signature. */
export function jwt(claims: object, header: object = { typ: 'JWT', alg: 'HS256' }): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part(header)}.${part(claims)}.c2lnbmF0dXJlLW9mLW5vYm9keQ`
}

export const claims = {
  jti: '8A1F3C5D7E9B0A2C4E6F8091A3B5C7D9',
  usr: 'integrator',
  org: 'DEMO',
  oun: '1',
  exp: '1767614400',
  iat: '1767607200',
}

export const token = jwt(claims)

export const by = { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' }

type Parts = Partial<RecordedExchange['request']> & {
  status?: number
  answer?: unknown
  answerHeaders?: RecordedExchange['response']['headers']
  at?: string
}

/** One exchange; what is not said is a call with JSON that was accepted. */
export function exchange(method: string, path: string, parts: Parts = {}): RecordedExchange {
  const { status = 200, answer = { status: ok, data: {} }, answerHeaders, at, ...request } = parts
  return {
    ...(at === undefined ? {} : { at }),
    request: { method, url: `https://crm.example/crmapi/rest/v2/${path}`, ...request },
    response: { status, body: answer, ...(answerHeaders === undefined ? {} : { headers: answerHeaders }) },
  }
}

export const loggedIn = (parts: Parts = {}) =>
  exchange('POST', 'authentication/token', { body: by, answer: { status: ok, data: { token } }, ...parts })

export const refusal = (code = 'COM.CRM.EXCEPTION.REQUEST.INVALIDPARAMETERSEXCEPTION') => ({
  status: { code, message: 'No.', description: null },
})

export function check(release: string | undefined, ...exchanges: RecordedExchange[]): Report {
  return checkRecording(loadRecording({ exchanges }), release === undefined ? {} : { release })
}

/** The findings without what is the same for all of an operation. */
export function brief({ findings }: Report): Array<Pick<Finding, 'level' | 'kind' | 'at' | 'words'>> {
  return findings.map(({ level, kind, at, words }) => ({ level, kind, at, words }))
}
