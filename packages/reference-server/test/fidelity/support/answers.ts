import type { Validator } from '@crmcom-webapi/test-support/validator'
import { descend } from './descend.js'
import type { Place } from './marked-nodes.js'

/** The values an answer has at the place of a marked node other than a code; none when the node does not take part in it. */
export function valuesAt(answer: unknown, place: Place, validator: Validator): unknown[] {
  const values = descend(answer, place.path)
  if (place.kind === 'value') return values.filter((value) => value === place.value)
  if (place.kind === 'branch') return values.filter((value) => validator.accepts(place.pointer, value))
  return values
}

/** The code of a call, and those of the elements of a call in bulk that were not done. */
export function codesIn(answer: unknown): unknown[] {
  const ofElements = ['*', 'error_code']
  const inBulk = Object.values((answer as { data?: object } | undefined)?.data ?? {}).flatMap((part) =>
    descend(part, ofElements),
  )
  return [...descend(answer, ['status', 'code']), ...inBulk]
}

/** Codes, long or short, of calls that did not get as far as the domain; none is that of an answer to HEAD. */
export const early =
  /^(?:COM\.CRM\.EXCEPTION\.)?(?:REQUEST\..*|AUTHENTICATION\.(?:INVALIDSESSIONTOKEN|SESSION\w+|INVALIDWEBAPIKEY)(?:EXCEPTION)?)$|^$/
