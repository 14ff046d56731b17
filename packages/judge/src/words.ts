import type { ErrorObject } from 'ajv/dist/2020.js'

const kinds: { [type: string]: string } = {
  string: 'a text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
}

/** Names the kind of a value; the value itself stays out of every message. */
export function kindOf(value: unknown): string {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  return kinds[type] ?? type
}

/** Says in words what a rule of the contract asks and what was there instead. */
export function words(error: ErrorObject, value: unknown, shown: (text: string) => string): string {
  const { keyword, params } = error
  const named = (text: unknown) => `"${shown(String(text))}"`
  if (keyword === 'type') {
    const allowed = [params['type']].flat().map((type: string) => kinds[type] ?? type)
    return `must be ${allowed.join(' or ')}, and is ${kindOf(value)}`
  }
  if (keyword === 'required') return `${named(params['missingProperty'])} is missing`
  if (keyword === 'additionalProperties') return `${named(params['additionalProperty'])} is not a field of it`
  if (keyword === 'dependentRequired')
    return `${named(params['property'])} is there without ${named(params['missingProperty'])}`
  if (keyword === 'enum')
    return `must be one of ${(params['allowedValues'] as unknown[]).map(String).join(', ')}, and is ${valueWords(value, shown)}`
  if (keyword === 'const')
    return `must be ${JSON.stringify(params['allowedValue'])}, and is ${valueWords(value, shown)}`
  if (keyword === 'pattern') return `must match ${params['pattern']}, and is ${valueWords(value, () => '')}`
  if (keyword === 'not') return 'is a value that is ruled out here'
  if (keyword === 'minLength' || keyword === 'maxLength')
    return `must have at ${keyword === 'minLength' ? 'least' : 'most'} ${params['limit']} characters, and has ${String(value).length}`
  if (keyword === 'minItems' || keyword === 'maxItems')
    return `must have at ${keyword === 'minItems' ? 'least' : 'most'} ${params['limit']} entries`
  if (keyword === 'minProperties' || keyword === 'maxProperties')
    return `must have at ${keyword === 'minProperties' ? 'least' : 'most'} ${params['limit']} fields`
  if (typeof params['limit'] === 'number') return `must be ${params['comparison']} ${params['limit']}`
  if (keyword === 'format' && params['format'] === 'date-time-local')
    return 'must be a date of the calendar, as 2026-01-31T10:15:00'
  if (keyword === 'format') return `must be of the format ${params['format']}`
  return `breaks the rule ${keyword}`
}

/** A word such as a code or a state may be shown; anything longer or freer only by its form. */
export function valueWords(value: unknown, shown: (text: string) => string): string {
  if (typeof value !== 'string') return kindOf(value)
  if (/^[A-Z][A-Z0-9_]{0,40}$/.test(value) && !/^[0-9A-F]{16,}$/.test(value)) {
    const text = shown(value)
    if (text !== '') return `"${text}"`
  }
  return formOf(value)
}

/** The form of a text, without the text. */
export function formOf(text: string): string {
  const count = `${text.length} character${text.length === 1 ? '' : 's'}`
  if (text === '') return 'an empty text'
  if (/^[0-9]+$/.test(text)) return `a text of ${text.length} digit${text.length === 1 ? '' : 's'}`
  if (/^[0-9A-F]+$/.test(text)) return `a text of ${count}, all of them upper-case hexadecimal`
  if (/^[0-9a-f]+$/.test(text)) return `a text of ${count}, all of them lower-case hexadecimal`
  if (/^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)) return `a text of ${count} in three parts, like a JSON Web Token`
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return `a text that begins like a date, ${dateForm(text)}`
  return `a text of ${count}`
}

/** A date with its digits taken out, since only its form matters. */
function dateForm(text: string): string {
  const form = text.slice(0, 40).replace(/[0-9]/g, '9')
  return /^[9T:.Z+ -]+$/.test(form) ? form : `${text.length} characters long`
}
