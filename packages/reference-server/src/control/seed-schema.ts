import { isDateTimeLocal } from '@crmcom-webapi/contract/date-time'
import { textFlaw } from '@crmcom-webapi/server-routes'
// By name, as in the validators: the one object with everything is too much for a browser page.
import {
  string as anyText,
  array,
  boolean,
  int,
  iso,
  null as nothing,
  number,
  enum as oneOf,
  record,
  strictObject,
  union,
  type ZodString,
  type ZodType,
} from 'zod'
import { decimalText } from '../kernel/amount.js'
import { isTimeZone } from '../kernel/calendar.js'
import type { Field, Fields, Form, KindOf, SeedOf } from '../records/define.js'
import { type Kind, type Kinds, kinds, type Records } from '../records/index.js'

/** A text that a request could hold too: what no request can name is no use in a record. */
function string(): ZodString {
  return anyText().check(({ value, issues }) => {
    const flaw = textFlaw(value)
    if (flaw !== undefined) issues.push({ code: 'custom', message: flaw, input: value })
  })
}

const instant = union([int(), iso.datetime({ offset: true }).transform((written) => Date.parse(written))]).meta({
  description: 'Milliseconds since 1970, or text such as 2026-01-05T10:00:00Z',
})

/** A number, or as text one with more digits than a number keeps. */
function decimal(positive = false): ZodType {
  const text = string().regex(positive ? /^(?!0*(\.0+)?$)\d+(\.\d+)?$/ : /^-?\d+(\.\d+)?$/)
  return union([positive ? number().positive() : number(), text]).transform(decimalText)
}

const fieldsOf = (fields: Fields) =>
  strictObject(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])))

/** What a field has to be like in a seed; what may be left out has a default. */
function schemaOf({ form, nullable, fallback, says }: Field): ZodType {
  const plain = nullable ? formOf(form).nullable() : formOf(form)
  const told = says === undefined ? plain : plain.meta({ description: says })
  return fallback === undefined ? told : told.prefault(fallback.value)
}

function formOf(form: Form): ZodType {
  switch (form.is) {
    case 'text': {
      const { bytes } = form
      const plain = form.empty ? string() : string().min(1)
      return bytes === undefined
        ? plain
        : plain.refine((written) => new TextEncoder().encode(written).length >= bytes, `needs at least ${bytes} bytes`)
    }
    case 'boolean':
      return boolean()
    case 'time zone':
      return string().refine(isTimeZone, {
        error: ({ input }) => `${JSON.stringify(input)} is no time zone of the IANA database, such as Europe/Nicosia`,
      })
    case 'null':
      return nothing()
    case 'instant':
      return instant
    case 'number': {
      const plain = form.whole ? int() : number()
      return form.least === undefined ? plain : form.least === 1 ? plain.positive() : plain.min(form.least)
    }
    case 'decimal':
      return decimal(form.positive)
    case 'choice':
      return oneOf(form.values)
    case 'object':
      return fieldsOf(form.fields)
    case 'list':
      return array(formOf(form.item)).min(form.least)
    case 'map':
      return mapOf(form)
    case 'either':
      return union(form.forms.map(formOf))
  }
}

function mapOf({ key, value, dates }: Form & { is: 'map' }): ZodType {
  const plain = record(key ? string().regex(key) : string(), formOf(value))
  if (dates === undefined) return plain
  return plain.check(({ value: entries, issues }) => {
    for (const [name, entry] of Object.entries(entries))
      if (dates.test(name) && entry !== null && !isDateTimeLocal(String(entry)))
        issues.push({
          code: 'custom',
          message: 'must be a date of the calendar, as 2026-01-31T10:15:00',
          path: [name],
          input: entry,
        })
  })
}

const recordSchemas = Object.entries(kinds as { readonly [kind: string]: KindOf })
  .filter(([, { inner }]) => !inner)
  .map(([kind, { fields }]) => [kind, array(fieldsOf(fields)).optional()] as const)

/** What a world can begin with: records, and where clock and random source stand. A snapshot has this form too. */
export const seedSchema = strictObject({
  $schema: string().optional(),
  release: string()
    .optional()
    .meta({ description: 'The release the world behaves like; left out, that of the server' }),
  clock: strictObject({ now: instant, frozen: boolean().default(false) })
    .optional()
    .meta({ description: 'What the clock of the world shows; left out, it is left alone' }),
  randomBytesDrawn: int()
    .nonnegative()
    .optional()
    .meta({ description: 'How many bytes the random source of a server with a seed has given' }),
  records: strictObject(Object.fromEntries(recordSchemas)).meta({
    description: 'The records of the world by kind, each kind in the order in which they were made',
  }),
})

/** Kinds of records that a seed may hold. */
type OuterKind = { [K in Kind]: Kinds[K] extends { readonly inner: true } ? never : K }[Kind]

interface Around {
  $schema?: string | undefined
  release?: string | undefined
  randomBytesDrawn?: number | undefined
}

/** A seed as it is written. */
export interface Seed extends Around {
  clock?: { now: number | string; frozen?: boolean | undefined } | undefined
  records: { [K in OuterKind]?: SeedOf<Kinds[K]['fields']>[] | undefined }
}

/** A seed with every default filled in. */
export interface ReadSeed extends Around {
  clock?: { now: number; frozen: boolean } | undefined
  records: { [K in OuterKind]?: Records[K][] }
}
