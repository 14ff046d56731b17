import { bundle } from '@crmcom-webapi/contract'
import { expect, test } from 'vitest'
import { callsByCode, listFailureAreas, listFailureCodes } from '../src/failure-codes.ts'

const areas = listFailureAreas(bundle)

test('every code stands once, below its area', () => {
  const codes = areas.flatMap((area) => area.codes)
  expect(codes.map(({ code }) => code).sort()).toEqual(
    listFailureCodes(bundle)
      .map(({ code }) => code)
      .sort(),
  )
  for (const { id, codes } of areas)
    for (const { code } of codes) expect(code.split('.')[3]?.toLowerCase(), code).toBe(id)
  expect(areas.find(({ id }) => id === 'accesstokens')?.title).toBe('Access tokens')
  expect(areas.find(({ id }) => id === 'financialtransactions')?.title).toBe('Financial transactions')
})

test('a code has the calls with an example of it, and those that a life cycle refuses', () => {
  const calls = callsByCode(bundle)
  const known = (code: string) => calls.get(`COM.CRM.EXCEPTION.${code}`)?.map(({ operationId }) => operationId)
  expect(known('USERS.USERNOTFOUNDEXCEPTION')).toContain('showUser')
  // No example shows it: what cancels a payment does not cancel one that was cancelled.
  expect(known('FINANCIALTRANSACTIONS.INVALIDLIFECYCLESTATEEXCEPTION')).toContain('cancelPayment')
  expect(calls.has('COM.CRM.EXCEPTION.SYSTEM.UNEXPECTEDEXCEPTION')).toBe(false)
  for (const list of calls.values())
    expect(new Set(list.map(({ operationId }) => operationId)).size, JSON.stringify(list)).toBe(list.length)
})
