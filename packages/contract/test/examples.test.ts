import { bundle, listReleases, project } from '@crmcom-webapi/contract'
import { describe, expect, it } from 'vitest'
import { listExamples } from './support/examples.js'
import { schemaAt, Validator } from './support/validator.js'

const releases = listReleases(bundle)
const label = ({ operationId, of, name }: { operationId: string; of: string; name: string }) =>
  `${operationId} ${of} ${name}`

describe.each(releases)('the examples of %s', (release) => {
  const document = project(bundle, release)
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

  it('show a request and an answer of every operation', () => {
    const shown = new Set(listExamples(document).map(({ operationId, of }) => `${operationId} ${of}`))
    for (const item of Object.values(document.paths)) {
      const { operationId, requestBody } = item['post'] as { operationId: string; requestBody?: { required?: boolean } }
      expect(shown).toContain(`${operationId} 200`)
      if (requestBody?.required) expect(shown).toContain(`${operationId} request`)
    }
  })
})

it('every example is there in some release', () => {
  const seen = new Set(releases.flatMap((release) => listExamples(project(bundle, release)).map(label)))
  const all = listExamples(bundle).map(label)
  expect(all.length).toBeGreaterThan(30)
  expect(all.filter((name) => !seen.has(name))).toEqual([])
  const components = new Set(
    releases.flatMap((release) => Object.keys(project(bundle, release).components?.examples ?? {})),
  )
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
