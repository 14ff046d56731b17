import { bundle, listOperations } from '@crmcom-webapi/contract'
import { knownMethods } from '@crmcom-webapi/contract/known-methods'
import { describe, expect, it } from 'vitest'
import { countEvidence, noEvidence } from '../src/evidence-counts.ts'
import { listKnownMethods } from '../src/known-methods.ts'
import { columns, numbersOf } from '../src/known-methods-table.ts'
import { contractOf } from './sample-contract.ts'

const counted = (contract: ReturnType<typeof contractOf>) => countEvidence(contract, () => 'things').get('things')

describe('the table of known methods', () => {
  const { counts, total, lines, sums, resources } = listKnownMethods(bundle, knownMethods)

  it('has a line for each resource, which adds up', () => {
    expect(lines.map(({ resource }) => resource)).toEqual(resources.map(({ resource }) => resource))
    expect(lines.map(({ states }) => states.reduce((all, one) => all + one))).toEqual(
      resources.map(({ rows }) => rows.length),
    )
    for (const at of columns.keys())
      expect(numbersOf(sums)[at]).toBe(lines.reduce((all, line) => all + (numbersOf(line)[at] ?? 0), 0))
    expect(sums.states).toEqual(counts.map(({ count }) => count))
    expect(sums.states.reduce((all, one) => all + one)).toBe(total)
    expect(sums.states[0]).toBe(listOperations(bundle).length)
  })

  it('has evidence for what is in, and for nothing else', () => {
    for (const { resource, states, evidence } of lines)
      expect([resource, Object.values(evidence).some((count) => count > 0)]).toEqual([resource, states[0] !== 0])
  })
})

describe('what the fields of a resource stand on', () => {
  const answer = { documented: 2 } // status and data of the sample; the code in the status is a third

  it('is said by themselves, or by what they stand in', () => {
    const request = {
      'x-evidence': 'sample' as const,
      properties: { id: {}, name: { 'x-evidence': 'assumed' as const, properties: { first: {} } } },
    }
    expect(counted(contractOf(request))).toEqual({
      ...noEvidence(),
      documented: answer.documented + 1,
      sample: 1,
      assumed: 2,
    })
  })

  it('counts once for an object, however often it is referred to', () => {
    const place = {
      'x-evidence': 'field' as const,
      properties: { street: {}, inside: { $ref: '#/components/schemas/Place' } },
    }
    const ref = { $ref: '#/components/schemas/Place' }
    const request = { properties: { from: ref, to: { ...ref, 'x-evidence': 'assumed' as const }, all: { items: ref } } }
    expect(counted(contractOf(request, { Place: place }))).toEqual({
      ...noEvidence(),
      ...{ documented: answer.documented + 1 + 2, assumed: 1, field: 2 },
    })
  })

  it('counts parameters, and no call of another resource', () => {
    const parameters = [
      { name: 'token', in: 'query' as const },
      { name: 'of', in: 'query' as const, 'x-evidence': 'assumed' as const, schema: { properties: { id: {} } } },
    ]
    const contract = contractOf({}, {}, { parameters })
    expect(counted(contract)).toEqual({ ...noEvidence(), documented: answer.documented + 1 + 2, assumed: 1 })
    expect(countEvidence(contract, () => undefined).size).toBe(0)
  })
})
