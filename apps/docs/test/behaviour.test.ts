import { bundle, listOperations } from '@crmcom-webapi/contract'
import { expect, test } from 'vitest'
import { behaviourOf } from '../src/console/behaviour.ts'

const sizeOf = (value: unknown) => JSON.stringify(value).length

test('a server behaves by a small part of the contract, which has every operation and no word to readers', () => {
  const behaviour = behaviourOf(bundle)
  expect(listOperations(behaviour).map(({ operation }) => operation.operationId)).toEqual(
    listOperations(bundle).map(({ operation }) => operation.operationId),
  )
  expect(sizeOf(behaviour)).toBeLessThan(sizeOf(bundle) / 3)
  expect(JSON.stringify(behaviour)).not.toContain('"x-sources"')
  const { Payment } = behaviour.components?.schemas ?? {}
  expect(Payment?.properties?.['life_cycle_state']).toEqual({
    type: 'string',
    enum: ['DRAFT', 'REJECTED', 'POSTED', 'CANCELLED'],
  })
})

test('fields that are named like a word to readers stay, and the contract itself is as it was', () => {
  const named = Object.entries(bundle.components?.schemas ?? {}).filter(
    ([, { properties = {} }]) => 'description' in properties,
  )
  expect(named.length).toBeGreaterThan(0)
  const { schemas = {} } = behaviourOf(bundle).components ?? {}
  for (const [name] of named) expect(Object.keys(schemas[name]?.properties ?? {})).toContain('description')
  expect(JSON.stringify(bundle)).toContain('"x-sources"')
})
