import { bundle, listOperations, listReleases, project } from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { listExamples, listParameterExamples } from '@crmcom-webapi/test-support/examples'
import { releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { schemaAt, Validator } from '@crmcom-webapi/test-support/validator'
import { describe, expect, it } from 'vitest'

const releases = listReleases(bundle)
const label = ({ operationId, of, name }: { operationId: string; of: string; name: string }) =>
  `${operationId} ${of} ${name}`

describe.each(releaseSlices())('the examples of $release', ({ document }) => {
  const validator = new Validator(document)

  it('fit their schemas', () => {
    const examples = listExamples(document)
    expect(examples.length).toBeGreaterThan(0)
    const problems = examples.map((example) => [label(example), validator.problems(example.schema, example.value)])
    expect(problems.filter(([, problem]) => problem !== '')).toEqual([])
  })

  it('of single schemas fit them', () => {
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
      for (const value of (schema['examples'] as unknown[] | undefined) ?? [])
        expect([name, validator.problems(schemaAt(name), value)]).toEqual([name, ''])
  })

  it('of parameters fit them, as texts on the wire and as what is meant', () => {
    const examples = listParameterExamples(document)
    for (const { place, value, schema, meaning } of examples) {
      expect([place, validator.problems(schema, value)]).toEqual([place, ''])
      if (meaning === undefined) continue
      const [field, ...rest] = String(value).split('=')
      const identifier = { [field as string]: rest.join('=') }
      expect([place, validator.problems(meaning, identifier)]).toEqual([place, ''])
    }
    const there = listOperations(document).some(({ operation }) => operation.parameters)
    expect(examples.length > 0).toBe(there)
  })

  it('show a request and an answer of every operation', () => {
    const shown = new Set(listExamples(document).map(({ operationId, of }) => `${operationId} ${of}`))
    for (const { operation } of listOperations(document)) {
      const { operationId, requestBody, parameters = [] } = operation
      expect(shown).toContain(`${operationId} 200`)
      if (requestBody?.required) expect(shown).toContain(`${operationId} request`)
      // The token is the caller's own, and never shown.
      const unshown = parameters.filter((one) => one['example'] === undefined && one['x-token'] !== 'session')
      expect([operationId, unshown.map(({ name }) => name)]).toEqual([operationId, []])
      expect(parameters.filter((one) => one['x-token'] === 'session' && one['example'] !== undefined)).toEqual([])
    }
  })

  it('of the texts for an identifier: the pattern on the wire takes the fields the identifier has, and no others', () => {
    for (const { operation } of listOperations(document)) {
      for (const { name, schema, 'x-identifier': identifier } of operation.parameters ?? []) {
        if (identifier === undefined) continue
        const { properties = {}, 'x-open': open } = document.components?.schemas?.[String(identifier)] ?? {}
        const fields = open ? '\\w+' : `(${Object.keys(properties).join('|')})`
        expect([name, schema?.['pattern']]).toEqual([name, `^${fields}=.+$`])
        expect(schema?.contentSchema?.$ref).toBe(schemaAt(String(identifier)))
      }
    }
  })
})

it('every example is there in some release', () => {
  const contracts = releases.map((release) => contractIn(release))
  const seen = new Set(contracts.flatMap((contract) => listExamples(contract).map(label)))
  const all = listExamples(bundle).map(label)
  expect(all.length).toBeGreaterThan(150)
  expect(all.filter((name) => !seen.has(name))).toEqual([])
  const components = new Set(contracts.flatMap((contract) => Object.keys(contract.components?.examples ?? {})))
  expect(Object.keys(bundle.components?.examples ?? {}).filter((name) => !components.has(name))).toEqual([])
})

it('a spoilt example does not pass', () => {
  const document = structuredClone(project(bundle, 'R18.0.0'))
  const [first] = listExamples(document).filter(({ of }) => of === 'request')
  const value = { ...(first?.value as object), stray: 1 }
  expect(new Validator(document).problems(first?.schema as string, value)).toContain(
    'must NOT have additional properties',
  )
})
