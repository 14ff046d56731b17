import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { describe, expect, it } from 'vitest'
import { readTerms } from '../src/kernel/terms.js'

describe('how a pass code is made on a reset', () => {
  const contract = (release: string) => structuredClone(contractIn(release))

  it.each([
    ['R13.0.0', 'random'],
    ['R13.1.0', 'by-settings'],
  ])('follows from the marks of the field in %s', (release, made) => {
    expect(readTerms(contract(release)).resetPassCodes).toBe(made)
  })

  it('does not depend on the name of an example', () => {
    const renamed = JSON.parse(JSON.stringify(contract('R13.0.0')).replaceAll('reset-random', 'with-its-new-code'))
    expect(readTerms(renamed).resetPassCodes).toBe('random')
  })
})
