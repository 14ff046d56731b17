import { isObject } from '@crmcom-webapi/contract'
import { isSensitive } from '@crmcom-webapi/release-marks/secrets'
import type { ShellVariable } from '../curl-command.ts'
import type { Call } from './request.ts'

/** The name a Web API key is hidden under. */
export const keyName = 'WEB_API_KEY'

/**
 * Takes every secret out of a call: the values of all fields with one of the given names, and the Web API key. Each is
 * named after its field, such as `PASS_CODE`, or `PASS_CODE_2` for a second one of the same field.
 */
export function hideSecrets(call: Call, sensitive: ReadonlySet<string>): { call: Call; hidden: ShellVariable[] } {
  const mark = unusedMark(JSON.stringify(call.input))
  const found: Array<ShellVariable & { field: string; value: unknown }> = []
  const hide = (field: string, value: string | number): string => {
    const same = found.filter((secret) => secret.field === field)
    const known = same.find((secret) => secret.value === value)
    if (known) return known.placeholder
    const placeholder = `${mark}${found.length}X`
    const name = field.toUpperCase() + (same.length > 0 ? `_${same.length + 1}` : '')
    found.push({ placeholder, name, isNumber: typeof value === 'number', field, value })
    return placeholder
  }
  const input = replaceSecrets(call.input, sensitive, hide) as Call['input']
  return {
    call: { ...call, input, ...(call.key ? { key: keyName } : {}) },
    hidden: found.map(({ placeholder, name, isNumber }) => ({ placeholder, name, isNumber })),
  }
}

/** Hides the values of sensitive fields in an answer, for people to look at. */
export function coverAnswer(value: unknown, sensitive: ReadonlySet<string>): unknown {
  return replaceSecrets(value, sensitive, () => cover)
}

/** What stands for a secret on the page. */
export const cover = '••••••'

/** An input without the values of sensitive fields, to remember how somebody signed in. */
export function withoutSecrets(value: unknown, sensitive: ReadonlySet<string>, holder = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutSecrets(entry, sensitive, holder))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, entry]) =>
      isSensitive(sensitive, name, holder) ? [] : [[name, withoutSecrets(entry, sensitive, name)]],
    ),
  )
}

/** Puts something else in the place of each secret. */
function replaceSecrets(
  value: unknown,
  sensitive: ReadonlySet<string>,
  replace: (name: string, secret: string | number) => string,
  holder = '',
): unknown {
  if (Array.isArray(value)) return value.map((entry) => replaceSecrets(entry, sensitive, replace, holder))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => {
      const isHidden = isSensitive(sensitive, name, holder) && isSecret(entry)
      return [name, isHidden ? replace(name, entry) : replaceSecrets(entry, sensitive, replace, name)]
    }),
  )
}

function isSecret(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
}

function unusedMark(text: string): string {
  let mark = 'HIDDEN'
  while (text.includes(mark)) mark += 'N'
  return mark
}
