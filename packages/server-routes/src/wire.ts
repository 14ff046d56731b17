import { z } from '@hono/zod-openapi'

// In a query everything is text. Each of these reads the text and hands what it means to the validator of the meaning.

/** A text that a component describes. */
export function wireText<T extends z.ZodType>(meaning: T) {
  return z.string().pipe(meaning as unknown as z.ZodType<z.output<T>, string>)
}

/** A number as JSON writes it. */
export function wireNumber<T extends z.ZodType>(meaning: T) {
  return z
    .string()
    .regex(/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/)
    .transform(Number)
    .pipe(meaning as unknown as z.ZodType<z.output<T>, number>)
}

/** `true` or `false`. */
export function wireBoolean<T extends z.ZodType>(meaning: T) {
  return z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .pipe(meaning as unknown as z.ZodType<z.output<T>, boolean>)
}

/**
 * An identifier object in its query form, `field=value`. Only the first `=` divides; the value may hold
 * more of them.
 */
export function wireIdentifier<T extends z.ZodType>(meaning: T) {
  return z
    .string()
    .transform((text, context) => {
      const divide = text.indexOf('=')
      if (divide > 0 && divide < text.length - 1)
        return Object.fromEntries([[text.slice(0, divide), text.slice(divide + 1)]])
      context.addIssue({ code: 'custom', message: 'must have the form field=value' })
      return z.NEVER
    })
    .pipe(meaning as unknown as z.ZodType<z.output<T>, { [field: string]: string }>)
}

/** Items of one text, divided by commas. An empty text has none. */
export function wireList<T extends z.ZodType>(meaning: T) {
  return z
    .string()
    .transform((text) => (text === '' ? [] : text.split(',')))
    .pipe(meaning as unknown as z.ZodType<z.output<T>, string[]>)
}

/** The same parameter once for each item. */
export function wireRepeated<T extends z.ZodType>(meaning: T) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((text) => [text].flat())
    .pipe(meaning as unknown as z.ZodType<z.output<T>, string[]>)
}
