import { isObject } from '@crmcom-webapi/contract'
import { below, type JudgedDocument } from './document.js'
import { type Exchange, isPlaceholder, mediaType } from './exchange.js'
import { type Found, jsonSchemaOf, type Placed, responseOf } from './operations.js'
import { judge, type Problem, type Visitor } from './walk.js'

/** How a call ended. */
export type Outcome = 'accepted' | 'refused' | 'unreadable'

/** The code in the envelope of an answer, whatever it is. */
export function statusCode({ response }: Exchange): string | undefined {
  const value = response.body.kind === 'json' ? response.body.value : undefined
  const status = isObject(value) ? value['status'] : undefined
  const code = isObject(status) ? status['code'] : undefined
  return typeof code === 'string' && code !== '' ? code : undefined
}

/** How a call ended, by the HTTP status and the code in the envelope. */
export function outcomeOf(exchange: Exchange): Outcome {
  const code = statusCode(exchange)
  const { status } = exchange
  if (status >= 400) return 'refused'
  if (status < 200 || status >= 300 || code === undefined) return 'unreadable'
  return code === 'OK' ? 'accepted' : 'refused'
}

/** True when there is no body to look at, because the recorder left it out. */
export function isUnrecorded({ response: { body } }: Exchange): boolean {
  return (
    body.kind === 'unrecorded' || (body.kind === 'text' && isPlaceholder(body.text) && /not recorded/.test(body.text))
  )
}

/** What does not fit in an answer, and which answer of the contract it was measured by. */
export function checkResponse(
  contract: JudgedDocument,
  found: Found,
  exchange: Exchange,
  visitor: Visitor,
  shown: (text: string) => string,
): { problems: Problem[]; answer?: Placed<unknown>; schema?: string } {
  const at = below(found.pointer, 'responses')
  const problem = (pointer: string, keyword: string, words: string): Problem => ({ path: '', pointer, keyword, words })
  const answer = responseOf(contract.document, found, exchange.status)
  if (!answer)
    return {
      problems: [problem(at, 'status', `the contract has no answer with HTTP status ${exchange.status}`)],
    }
  if (isUnrecorded(exchange))
    return { problems: [problem(answer.pointer, 'unrecorded', 'the body is not in the recording')], answer }
  const { body } = exchange.response
  const schema = jsonSchemaOf(answer)
  if (schema === undefined) return { problems: [], answer }
  if (body.kind === 'none') return { problems: [problem(schema, 'no-body', 'there is no body')], answer, schema }
  if (body.kind !== 'json') {
    const type = mediaType(exchange.response)
    const known =
      type !== undefined && /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(type) ? `, and is sent as ${shown(type)}` : ''
    return { problems: [problem(schema, 'not-json', `the body is not JSON${known}`)], answer, schema }
  }
  const problems = judge(contract, schema, body.value, visitor, shown)
  const type = mediaType(exchange.response)
  if (type !== undefined && type !== 'application/json')
    problems.push(problem(below(answer.pointer, 'content'), 'media-type', 'JSON is sent under another media type'))
  return { problems, answer, schema }
}
