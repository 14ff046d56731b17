import { type Forms, schemaIdentifiers } from './forms.js'
import { header, literal } from './literal.js'

/**
 * Writes a file that compiles only when the validators and the types say the same of every component:
 * for a closed one the type openapi-typescript makes is the type zod infers; for an open one each fits
 * the other; and the exclusive type always fits what zod infers.
 */
export function emitAgreement(forms: Forms): string {
  const closed = new Set(
    forms.schemas.filter(({ schema }) => schema.additionalProperties === false).map((form) => form.id),
  )
  const names = schemaIdentifiers(forms)
  const lines = forms.schemas.map(({ id }) => {
    const zod = `z.infer<ReturnType<typeof schemas.${names.get(id)}>>`
    const key = literal(id)
    const first = closed.has(id) ? `Equal<Plain[${key}], ${zod}>` : `Fits<Plain[${key}], ${zod}>`
    return `  [${first}, Fits<Exclusive[${key}], ${zod}>], // ${id}\n`
  })
  return `${header}import type { z } from '@hono/zod-openapi'
import type { components as exclusive } from '../../src/generated/schema.gen.js'
import type * as schemas from './inferred.gen.js'
import type { components as plain } from './plain.gen.js'
import type { Equal, Expect, Fits } from '../type-equality.js'

type Plain = plain['schemas']
type Exclusive = exclusive['schemas']

export type Agreement = [
${lines.map((line) => line.replace('  [', '  Expect<[').replace('], //', ']>, //')).join('')}]
`
}
