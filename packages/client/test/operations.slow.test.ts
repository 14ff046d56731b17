import { addressesOf, collectForms, emitClientOperations, unionOperations } from '@crmcom-webapi/codegen'
import { bundle, listOperations } from '@crmcom-webapi/contract'
import { addressOf } from '@crmcom-webapi/release-marks'
import { expect, test } from 'vitest'
import { everyOperation, operation } from './every-operation.js'

const written = listOperations(bundle)

test('every operation of the contract is there, and every fact of it that the client acts on', () => {
  expect(everyOperation.map(({ id }) => id).sort()).toEqual(written.map((one) => one.operation.operationId).sort())
  for (const { path, method, operation: source } of written) {
    const one = operation(source.operationId as never)
    expect(`/${one.path}`).toBe(path)
    expect(one.method).toBe(method.toUpperCase())
    expect(one.availableFrom).toEqual(source['x-available-from'] ?? [])
    expect(one.deprecatedFrom).toEqual(source['x-deprecated-from'] ?? [])
    expect(one.removedFrom).toEqual(source['x-removed-from'] ?? [])
    expect(one.replacedBy).toBe(source['x-replaced-by'] ?? '')
    expect(one.isSafeToRepeat).toBe(source['x-safe-to-repeat'] ?? method === 'get')
  }
})

test('every method is called what its type says', () => {
  const addresses = addressesOf(bundle)
  for (const one of everyOperation) {
    const { group, name } = addresses[one.id] ?? {}
    expect(addressOf(one.path, one.apart)).toEqual([group, name])
  }
})

test('text that means something in a template is no danger in the table', () => {
  const strange = structuredClone(bundle)
  const place = strange.paths['/access_tokens/reset_pass_code']?.['post'] as { [key: string]: unknown }
  const words = ['a `b` $', '{c} \\d'].join('')
  place['x-replaced-by'] = words
  const text = emitClientOperations(collectForms(strange), unionOperations(strange))
  const table = /operationTable = (`[\s\S]*?[^\\]`)\n/.exec(text)?.[1] ?? ''
  // biome-ignore lint/security/noGlobalEval: it is the very text that was written as a template.
  expect(eval(table)).toContain(words)
})
