import { isObject } from '@crmcom-webapi/contract'

/** What an answer says. */
export type AnswerView =
  | { kind: 'success'; data: unknown }
  | { kind: 'failure'; code: string; message: string; description: string }
  /** There is no envelope in it, so the answer is most likely not one of the Web API. */
  | { kind: 'other'; reason: string }

/** Reads an answer: the envelope decides what it says, whatever the HTTP status. */
export function readAnswer(text: string, httpStatus: number): AnswerView {
  const other = (reason: string): AnswerView => ({ kind: 'other', reason })
  if (text.trim() === '') return other('The body is empty.')
  let envelope: unknown
  try {
    envelope = JSON.parse(text)
  } catch {
    return other('The body is not JSON. A proxy or a web server answers so, not the Web API; check the address.')
  }
  const status = isObject(envelope) && isObject(envelope['status']) ? envelope['status'] : {}
  const word = (name: string) => (typeof status[name] === 'string' ? status[name] : '')
  const code = word('code')
  if (code === '')
    return other('The body has no status code, so it is not an answer of the Web API; check the address.')
  if (code !== 'OK') return { kind: 'failure', code, message: word('message'), description: word('description') }
  if (httpStatus >= 400) return other(`The envelope says OK, the HTTP status ${httpStatus} does not.`)
  return { kind: 'success', data: (envelope as { data?: unknown }).data }
}

/** The session token an answer hands back, if it does. */
export function tokenOf(answer: AnswerView): string | undefined {
  if (answer.kind !== 'success' || !isObject(answer.data)) return undefined
  const token = answer.data['token']
  return typeof token === 'string' && token !== '' ? token : undefined
}
