import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { collectForms, emitSchemas } from '@crmcom-webapi/codegen'
import { bundle, type Schema } from '@crmcom-webapi/contract'
import { errorsIn } from '@crmcom-webapi/test-support/typescript'
import { describe, expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const agreement = at('./generated/agreement.gen.ts')
const schemas = at('./generated/inferred.gen.ts')

/** Compiles the agreement of types and validators with validators made from a contract that is not quite ours. */
function errorsWith(spoil: (schemas: { [name: string]: Schema }) => void): string[] {
  const forms = collectForms(bundle)
  const spoilt = structuredClone(forms)
  spoil(Object.fromEntries(spoilt.schemas.map((form) => [form.id, form.schema])))
  return errorsIn({ [schemas]: emitSchemas(spoilt, { inferred: true }) }, [agreement])
}

describe('the agreement of types and validators', () => {
  it('covers every component form', () => {
    const text = readFileSync(agreement, 'utf8')
    const listed = [...text.matchAll(/\/\/ (\w+)$/gm)].map((match) => match[1])
    expect(listed.toSorted()).toEqual(
      collectForms(bundle)
        .schemas.map(({ id }) => id)
        .toSorted(),
    )
  })

  it('holds', () => {
    expect(errorsWith(() => {})).toEqual([])
  })

  it.each<[string, string[], (schemas: { [name: string]: Schema }) => void]>([
    [
      'an optional field of a closed object made required',
      ['UserLogin'],
      ({ UserLogin }) => UserLogin?.required?.push('unit'),
    ],
    [
      'an optional field of an open object made required',
      ['LogInformation'],
      ({ LogInformation }) => Object.assign(LogInformation ?? {}, { required: ['created_date'] }),
    ],
    [
      'a required field of a closed object made optional',
      ['UserLogin'],
      ({ UserLogin }) => UserLogin?.required?.shift(),
    ],
    ['a field that was forgotten', ['UserLogin'], ({ UserLogin }) => delete UserLogin?.properties?.['unit']],
    [
      'another type',
      ['TokenRelease'],
      ({ TokenRelease }) => Object.assign(TokenRelease?.properties ?? {}, { token: { type: 'integer' } }),
    ],
    ['a closed object left open', ['UserLogin'], ({ UserLogin }) => delete UserLogin?.additionalProperties],
  ])('turns red for %s', (_, names, spoil) => {
    const lines = readFileSync(agreement, 'utf8').split('\n')
    const errors = errorsWith(spoil)
    const red = errors.map((error) => lines[Number(/\((\d+)\)/.exec(error)?.[1]) - 1]?.match(/\/\/ (\w+)$/)?.[1])
    for (const name of names) expect(red).toContain(name)
  })
})
