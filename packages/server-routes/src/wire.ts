import { jsonNumber } from '@crmcom-webapi/contract/json-number'
import { array, NEVER, enum as oneOf, string, union, type ZodType } from 'zod'
import type { Built } from './builder.js'
import { losesDigits } from './number-text.js'

// In a query everything is text. Each of these reads the text and hands what it means to the validator of the meaning.

const read = (text: ZodType, meaning: Built) => text.pipe(meaning as unknown as ZodType) as unknown as Built

/** A text that a component describes. */
export function wireText(meaning: Built): Built {
  return read(string(), meaning)
}

/** A number as JSON writes it. */
export function wireNumber(meaning: Built): Built {
  const number = string()
    .regex(jsonNumber)
    .refine((text) => !losesDigits(text), 'has more digits than are kept of it')
  return read(number.transform(Number), meaning)
}

/** `true` or `false`. */
export function wireBoolean(meaning: Built): Built {
  const boolean = oneOf(['true', 'false']).transform((text) => text === 'true')
  return read(boolean, meaning)
}

/**
 * An identifier object in its query form, `field=value`. Only the first `=` divides; the value may hold
 * more of them.
 */
export function wireIdentifier(meaning: Built): Built {
  const identifier = string().transform((text, context) => {
    const divide = text.indexOf('=')
    const field = text.slice(0, Math.max(divide, 0))
    if (/^\w+$/.test(field) && divide < text.length - 1) return Object.fromEntries([[field, text.slice(divide + 1)]])
    const message = `must have the form field=value${text.trimStart().startsWith('{') ? ', and not that of JSON' : ''}`
    context.addIssue({ code: 'custom', message })
    return NEVER
  })
  return read(identifier, meaning)
}

/** Items of one text, divided by commas. An empty text has none. */
export function wireList(meaning: Built): Built {
  return read(
    string().transform((text) => (text === '' ? [] : text.split(','))),
    meaning,
  )
}

/** The same parameter once for each item. */
export function wireRepeated(meaning: Built): Built {
  return read(
    union([string(), array(string())]).transform((text) => [text].flat()),
    meaning,
  )
}
