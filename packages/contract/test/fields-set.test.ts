import { listOperations, type OpenApiDocument, type Operation } from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { listExamples, listParameterExamples, type PlacedExample } from '@crmcom-webapi/test-support/examples'
import { releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { describe, expect, it } from 'vitest'

const namesOf = (release: string, operationId: string) =>
  listOperations(contractIn(release)).find(({ operation }) => operation.operationId === operationId)?.operation[
    'x-fields-set'
  ]

/** The values that examples or a default give `fields_set`, wherever an operation gets them from. */
function shown(document: OpenApiDocument, examples: readonly PlacedExample[], { operationId }: Operation): string[] {
  const component = document.components?.schemas?.['FieldsSet'] ?? {}
  const values = [
    ...[component['examples'], component['example'], component.default].flat(),
    ...examples
      .filter((example) => example.operationId === operationId && example.of === 'request')
      .map(({ value }) => (value as { fields_set?: unknown }).fields_set),
    ...listParameterExamples(document)
      .filter(({ place }) => place === `${operationId} fields_set`)
      .map(({ value }) => value),
  ]
  return values.filter((value) => value !== undefined).map(String)
}

/** Its page has the parameter and an empty list as the answer, which has no field to choose. */
const answersNothing: readonly (string | undefined)[] = ['requestRewardSchemeReferenceCode']

describe.each(releaseSlices())('fields_set in $release', ({ document }) => {
  const taking = listOperations(document).filter(({ operation }) => operation['x-fields-set'])
  const examples = listExamples(document)

  it('has names wherever it is taken, and is taken wherever it has names', () => {
    for (const { operation } of listOperations(document)) {
      const takes = JSON.stringify([operation.parameters, requestSchema(document, operation)]).includes('"fields_set"')
      expect([operation.operationId, operation['x-fields-set'] !== undefined]).toEqual([operation.operationId, takes])
    }
    const empty = taking.filter(({ operation }) => operation['x-fields-set']?.length === 0)
    expect(empty.map(({ operation }) => operation.operationId).filter((id) => !answersNothing.includes(id))).toEqual([])
  })

  it('takes every example of every operation that uses it, those of the component included', () => {
    for (const { operation } of taking) {
      const names = operation['x-fields-set'] ?? []
      for (const value of shown(document, examples, operation)) {
        const unknown = value.split(/, ?/).filter((name) => !names.includes(name))
        expect([operation.operationId, value, unknown]).toEqual([operation.operationId, value, []])
      }
    }
  })

  it('names what its examples of answers hold', () => {
    const held = (value: unknown) =>
      [(value as { data?: object | object[] }).data ?? []].flat().flatMap((record) => Object.keys(record))
    for (const { operation } of taking)
      for (const { operationId, of, value } of examples)
        if (operationId === operation.operationId && of === '200')
          expect(operation['x-fields-set']).toEqual(expect.arrayContaining(held(value)))
  })
})

function requestSchema(document: OpenApiDocument, { requestBody }: Operation): unknown {
  const schema = requestBody?.content['application/json']?.schema
  return schema?.$ref ? document.components?.schemas?.[schema.$ref.split('/').at(-1) as string] : schema
}

it('has the names of the release: those of the answer there', () => {
  expect(namesOf('R14.26.0', 'showUser')).not.toContain('system_user')
  expect(namesOf('R15.0.0', 'showUser')).toContain('system_user')
  expect(namesOf('R8.0.0', 'showAccessToken')).not.toContain('verification_code')
  expect(namesOf('R9.0.0', 'listAccessTokens')).toContain('verification_code')
  expect(namesOf('R18.0.0', 'generateAccessTokenOneTimePassword')).toEqual([
    'id',
    'number',
    'one_time_password',
    'expiration_date',
  ])
  expect(namesOf('R18.0.0', 'changeUserPassword')).toBeUndefined()
})
