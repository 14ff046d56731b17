import { bundle, listOperations, listReleases, newestRelease as newest } from '@crmcom-webapi/contract'
import {
  failureCodes,
  newestRelease,
  type OperationId,
  operations,
  releases,
  routeForms,
  routeOf,
  schemaOf,
  schemasOf,
} from '@crmcom-webapi/server-routes'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { describe, expect, it } from 'vitest'

const operationIds = Object.keys(routeForms) as OperationId[]

it('knows the releases and operations of the contract', () => {
  expect([...releases]).toEqual(listReleases(bundle))
  expect(newestRelease).toBe(newest(bundle))
  const all = listOperations(bundle).map(({ operation }) => operation.operationId)
  expect(operationIds.toSorted()).toEqual(all.toSorted())
  expect(Object.keys(operations).toSorted()).toEqual(all.toSorted())
})

describe.each([...releases])('in %s', (release) => {
  const document = contractIn(release)
  const there = listOperations(document)

  it('routeOf() gives the route of every operation the release has, and of no other', () => {
    for (const operationId of operationIds) {
      const placed = there.find(({ operation }) => operation.operationId === operationId)
      const route = routeOf(operationId, release)
      expect([operationId, route?.path, route?.method, route?.operationId]).toEqual([
        operationId,
        placed?.path,
        placed?.method,
        placed && operationId,
      ])
    }
  })

  it('schemasOf() gives one validator per component', () => {
    expect(Object.keys(schemasOf(release)).toSorted()).toEqual(
      Object.keys(document.components?.schemas ?? {}).toSorted(),
    )
  })
})

it('knows no release but the listed ones', () => {
  expect(() => routeOf('createSessionToken', 'R14.7.2')).toThrow('R14.7.2 is no listed release')
  expect(() => schemasOf('R3.0.0')).toThrow(RangeError)
  expect(() => schemaOf('AccessToken', undefined as never)).toThrow('undefined is no listed release')
})

it('has one form of each operation and component per release', () => {
  for (const forms of Object.values(routeForms)) {
    const listed = forms.flatMap(({ releases }) => [...releases])
    expect(new Set(listed).size).toBe(listed.length)
  }
})

it('knows every failure code once, with the HTTP status of a failure', () => {
  const codes = failureCodes.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const { code, http } of failureCodes) {
    expect(code).toMatch(/^COM\.CRM\.EXCEPTION\.[A-Z]+\.[A-Z]+EXCEPTION$/)
    expect(http).toBeGreaterThanOrEqual(400)
  }
})
