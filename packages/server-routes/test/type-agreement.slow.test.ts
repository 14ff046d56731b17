import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { collectForms, emitSchemas, type Forms } from '@crmcom-webapi/codegen'
import { bundle, type Schema } from '@crmcom-webapi/contract'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import { errorsIn } from '@crmcom-webapi/test-support/typescript'
import { describe, expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const agreement = at('./generated/agreement.gen.ts')
const schemas = at('./generated/inferred.gen.ts')

const forms = collectForms(bundle)
const agreed = readFileSync(agreement, 'utf8').split('\n')
const formOf = (line = '') => /\/\/ (\w+)$/.exec(line)?.[1]

/** Compiles the agreement of types and validators. */
const errorsOf = (all: Forms, lines = agreed): string[] =>
  errorsIn({ [schemas]: emitSchemas(all, { inferred: true }), [agreement]: lines.join('\n') }, [agreement])

/** The same for one form alone, with all it refers to, made from a contract that is not quite ours: what turns red. */
function redWith(id: string, spoil: (schema: Schema) => void): Array<string | undefined> {
  const left = new Set([id])
  const schemaOf = new Map(forms.schemas.map((form) => [form.id, form.schema]))
  for (const one of left)
    for (const [, name = ''] of JSON.stringify(schemaOf.get(one)).matchAll(/"#\/components\/schemas\/([^"/]+)/g))
      left.add(name)
  const own = structuredClone({ ...forms, schemas: forms.schemas.filter((form) => left.has(form.id)) })
  spoil(own.schemas.find((form) => form.id === id)?.schema as Schema)
  const lines = agreed.filter((line) => left.has(formOf(line) ?? id))
  return errorsOf(own, lines).map((error) => formOf(lines[Number(/\((\d+)\)/.exec(error)?.[1]) - 1]))
}

describe('the agreement of types and validators', () => {
  it('covers every component form', () => {
    const listed = agreed.flatMap((line) => formOf(line) ?? [])
    expect(listed.toSorted()).toEqual(forms.schemas.map(({ id }) => id).toSorted())
  })

  // It is compiled with the other files of the folder by `npm run typecheck`, which npm test begins with.
  it.runIf(isDeep)('holds', () => {
    expect(errorsOf(forms)).toEqual([])
  })

  it('holds for a form alone as long as nothing is changed', () => {
    expect(redWith('UserLogin', () => {})).toEqual([])
  })

  it.each<[string, string, (schema: Schema) => void]>([
    ['an optional field of a closed object made required', 'UserLogin', (schema) => schema.required?.push('unit')],
    [
      'an optional field of an open object made required',
      'LogInformation',
      (schema) => Object.assign(schema, { required: ['created_date'] }),
    ],
    ['a required field of a closed object made optional', 'UserLogin', (schema) => schema.required?.shift()],
    ['a field that was forgotten', 'UserLogin', (schema) => delete schema.properties?.['unit']],
    [
      'another type',
      'TokenRelease',
      (schema) => Object.assign(schema.properties ?? {}, { token: { type: 'integer' } }),
    ],
    ['a closed object left open', 'UserLogin', (schema) => delete schema.additionalProperties],
  ])('turns red for %s', (_, id, spoil) => expect(redWith(id, spoil)).toContain(id))
})
