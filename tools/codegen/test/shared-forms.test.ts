import type { Schema } from '@crmcom-webapi/contract'
import { contractOf } from '@crmcom-webapi/test-support/contracts'
import { expect, it } from 'vitest'
import { collectForms, emitSchemas } from '../src/index.js'

const releases = ['R1.0.0', 'R2.0.0', 'R3.0.0']
const from = (release: string) => ({ 'x-available-from': [release] })
const text = (more: object = {}): Schema => ({ type: 'string', ...more })
const holding = (name: string): Schema => ({
  type: 'object',
  properties: { part: { $ref: `#/components/schemas/${name}` } },
})

/** What is written for each form, by its name. */
function written(schemas: { [name: string]: Schema }): { [form: string]: string } {
  const lines = emitSchemas(collectForms(contractOf(schemas, releases))).matchAll(
    /^export const (\w+)\b.*?\(\) => (.*?)\)$/gms,
  )
  return Object.fromEntries([...lines].map(([, name = '', expression = '']) => [name, expression]))
}

it('forms that differ in words only share a validator, and so do those that hold them', () => {
  const { Part, Part_R1_0_0, Holder, Holder_R1_0_0 } = written({
    Part: {
      type: 'object',
      properties: { a: text({ 'x-deprecated-from': ['R2.0.0'] }) },
    },
    Holder: holding('Part'),
  })
  expect([Part, Holder]).toEqual([expect.stringContaining('z.'), expect.stringContaining('of(Part)')])
  expect([Part_R1_0_0, Holder_R1_0_0]).toEqual(['of(Part)', 'of(Holder)'])
})

it('forms that take something else do not, nor do those that hold them', () => {
  const all = written({
    Part: { type: 'object', properties: { a: text(), b: text(from('R3.0.0')) } },
    Holder: holding('Part'),
  })
  expect(Object.keys(all).sort()).toContain('Holder_R1_0_0')
  expect(Object.values(all).filter((expression) => /^of\(/.test(expression))).toEqual([])
  expect(all['Holder_R1_0_0']).toContain('of(Part_R1_0_0)')
})

it('components with the same form stay two', () => {
  const { One, Two } = written({ One: holding('Part'), Two: holding('Part'), Part: { type: 'object', properties: {} } })
  expect(One).toBe(Two)
  expect(One).not.toMatch(/^of\(/)
})
