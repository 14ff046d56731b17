import { bundle, listOperations, newestRelease, project } from '@crmcom-webapi/contract'
import { expect, test } from 'vitest'
import { measureTrust } from '../src/trust.ts'

const { releases, resources, questions } = measureTrust(bundle)

test('evidence is counted for every call of every resource, and a share is of what is counted', () => {
  const contract = project(bundle, newestRelease(bundle))
  expect(resources.reduce((sum, { calls }) => sum + calls, 0)).toBe(listOperations(contract).length)
  expect(releases.at(-1)).toBe(newestRelease(bundle))
  for (const { tag, counts, shares } of resources) {
    const sum = counts.documented + counts.sample + counts.field + counts.assumed
    expect(sum, tag).toBeGreaterThan(0)
    expect(shares.length, tag).toBe(releases.length)
    expect(shares.at(-1), tag).toBe(Math.round((100 * counts.documented) / sum))
  }
  const webhooks = resources.find(({ tag }) => tag === 'webhook_requests')
  expect(webhooks?.shares[0]).toBeNull()
})

test('each place where knowledge ends says which recording would settle it', () => {
  expect(questions.length).toBeGreaterThan(50)
  for (const { where, what, answeredBy } of questions) {
    expect(what, where).toMatch(/^Knowledge ends/)
    expect(answeredBy, where).toMatch(/^A recorded call/)
  }
  expect(new Set(questions.map(({ where }) => where)).size).toBe(questions.length)
})
