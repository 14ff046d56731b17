import { z } from '@hono/zod-openapi'
import type { Built } from './builder.js'

// In a query everything is text. Each of these reads the text and hands what it means to the validator of the meaning.

const read = (text: z.ZodType, meaning: Built) => text.pipe(meaning as unknown as z.ZodType) as unknown as Built

/** A text that a component describes. */
export function wireText(meaning: Built): Built {
  return read(z.string(), meaning)
}

/** A number as JSON writes it. */
export function wireNumber(meaning: Built): Built {
  const number = z.string().regex(/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/)
  return read(number.transform(Number), meaning)
}

/** `true` or `false`. */
export function wireBoolean(meaning: Built): Built {
  const boolean = z.enum(['true', 'false']).transform((text) => text === 'true')
  return read(boolean, meaning)
}

/**
 * An identifier object in its query form, `field=value`. Only the first `=` divides; the value may hold
 * more of them.
 */
export function wireIdentifier(meaning: Built): Built {
  const identifier = z.string().transform((text, context) => {
    const divide = text.indexOf('=')
    if (divide > 0 && divide < text.length - 1)
      return Object.fromEntries([[text.slice(0, divide), text.slice(divide + 1)]])
    context.addIssue({ code: 'custom', message: 'must have the form field=value' })
    return z.NEVER
  })
  return read(identifier, meaning)
}

/** Items of one text, divided by commas. An empty text has none. */
export function wireList(meaning: Built): Built {
  return read(
    z.string().transform((text) => (text === '' ? [] : text.split(','))),
    meaning,
  )
}

/** The same parameter once for each item. */
export function wireRepeated(meaning: Built): Built {
  return read(
    z.union([z.string(), z.array(z.string())]).transform((text) => [text].flat()),
    meaning,
  )
}
