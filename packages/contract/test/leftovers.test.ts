import { bundle, listOperations, type OpenApiDocument, project, resolveRef, type Schema } from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { reached } from '@crmcom-webapi/test-support/reached'
import { releaseClasses, releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { isSchema } from '@crmcom-webapi/test-support/validator'
import { describe, expect, it } from 'vitest'

/** Keys that only make sense while a document holds several releases. */
const unionKeys = ['x-removed-from', 'x-release-notes', 'x-security-marks', 'x-releases']

describe.each(releaseSlices())('the contract of $release has no name of anything it lacks', ({ release, document }) => {
  it('says which release it is', () => {
    expect(document.info['x-release']).toBe(release)
  })

  it('resolves every reference and has no component nobody refers to', () => {
    const referred = new Set<string>()
    const broken: string[] = []
    visit(document, '#', (node) => {
      if (typeof node['$ref'] !== 'string') return
      referred.add(node['$ref'])
      try {
        resolveRef(document, node['$ref'])
      } catch (error) {
        broken.push((error as Error).message)
      }
    })
    expect(broken).toEqual([])
    const schemes = listOperations(document).flatMap(({ operation }) => (operation.security ?? []).flatMap(Object.keys))
    for (const scheme of schemes) referred.add(`#/components/securitySchemes/${scheme}`)
    const all = Object.entries(document.components ?? {}).flatMap(([kind, entries]) =>
      Object.keys(entries as object).map((name) => `#/components/${kind}/${name}`),
    )
    expect(all.filter((name) => !referred.has(name))).toEqual([])
    expect(new Set(all).size).toBeGreaterThan(0)
  })

  it('names only properties that are there in required, dependentRequired and choices', () => {
    const lost: string[] = []
    visit(document, '#', (node, at) => {
      const rules = node['x-parameter-rules'] as Schema | undefined
      if (rules) lost.push(...lostIn(rules, `${at}/x-parameter-rules`, parameterNames(node)))
      if (isObjectSchema(node) && !at.endsWith('/x-parameter-rules'))
        lost.push(...lostIn(node, at, Object.keys(node.properties ?? {})))
    })
    expect(lost).toEqual([])
  })

  it('has no choice, enum or list of alternatives without a member', () => {
    const empty: string[] = []
    visit(document, '#', (node, at) => {
      for (const key of ['oneOf', 'anyOf', 'allOf', 'enum', 'required', 'security'])
        if (key !== 'security' && Array.isArray(node[key]) && node[key].length === 0) empty.push(`${at}/${key}`)
      for (const key of ['dependentRequired', 'examples', 'x-enum-marks', 'links', 'content'])
        if (isSchema(node[key]) && Object.keys(node[key]).length === 0) empty.push(`${at}/${key}`)
    })
    expect(empty).toEqual([])
    for (const [path, item] of Object.entries(document.paths))
      expect([path, listOperations({ ...document, paths: { [path]: item } }).length > 0]).toEqual([path, true])
  })

  it('has no key of the union and no mark later than itself', () => {
    const found: string[] = []
    visit(document, '#', (node, at) => {
      for (const key of unionKeys) if (key in node) found.push(`${at}/${key}`)
      for (const key of ['x-available-from', 'x-deprecated-from'])
        if (node[key] !== undefined && !reached(node[key] as string[], release))
          found.push(`${at}/${key}: ${node[key]}`)
      const deprecated = node['x-deprecated-from'] !== undefined && !at.includes('/x-enum-marks/')
      if (deprecated && node['deprecated'] !== true) found.push(`${at} is not called deprecated`)
    })
    expect(found).toEqual([])
  })
})

it.each(releaseClasses())('%s uses every tag it declares, and declares every tag it uses', (release) => {
  const document = contractIn(release)
  const used = new Set(listOperations(document).flatMap(({ operation }) => operation.tags ?? []))
  expect(document.tags?.map(({ name }) => name).toSorted()).toEqual([...used].toSorted())
})

type Node = { [key: string]: unknown }

/** Visits every object of a document that is not sample data. */
function visit(value: unknown, at: string, see: (node: Node, at: string) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) see(value as Node, at)
  for (const [key, entry] of Object.entries(value)) if (key !== 'value') visit(entry, `${at}/${key}`, see)
}

function isObjectSchema(node: Node): node is Node & Schema {
  return [node['type']].flat().includes('object') && !('example' in node)
}

/** What a schema names that is not among the names there are. */
function lostIn(schema: Schema, at: string, there: readonly string[]): string[] {
  const named = [
    ...(schema.required ?? []),
    ...Object.entries(schema.dependentRequired ?? {}).flatMap(([name, targets]) => [name, ...targets]),
    ...(schema.oneOf ?? []).flatMap((branch) => (branch.$ref || branch.type ? [] : (branch.required ?? []))),
  ]
  return named.filter((name) => !there.includes(name)).map((name) => `${at} names ${name}`)
}

function parameterNames(operation: Node): string[] {
  return (operation['parameters'] as { name: string }[]).map(({ name }) => name)
}

describe('these checks', () => {
  it('would notice a leftover', () => {
    const spoilt = structuredClone(project(bundle, 'R18.0.0')) as OpenApiDocument
    const lookup = spoilt.components?.schemas?.['TucanoSubscriberLookup'] as Schema
    delete lookup.properties?.['subscription_type_identifier']
    const names: string[] = []
    visit(spoilt, '#', (node, at) => {
      if (isObjectSchema(node) && node.dependentRequired)
        for (const name of Object.keys(node.dependentRequired))
          if (!(name in (node.properties ?? {}))) names.push(`${at} ${name}`)
    })
    expect(names).toEqual(['#/components/schemas/TucanoSubscriberLookup subscription_type_identifier'])
  })
  it('would notice a rule between parameters that names one of another release', () => {
    const users = project(bundle, 'R17.0.0').paths['/users/list']?.['get'] as Node
    const rules = users['x-parameter-rules'] as Schema
    const later = { ...rules, oneOf: [...(rules.oneOf ?? []), { required: ['business_unit_identifier'] }] }
    expect(lostIn(rules, '', parameterNames(users))).toEqual([])
    expect(lostIn(later, '', parameterNames(users))).toEqual([' names business_unit_identifier'])
  })
})
