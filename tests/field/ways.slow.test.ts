import { bundle, listOperations, listReleases, type OpenApiDocument } from '@crmcom-webapi/contract'
import { createReferenceServer } from '@crmcom-webapi/reference-server'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { describe, expect, it } from 'vitest'
import { type Way, ways } from './ways.js'

const begin = Date.parse('2026-01-05T10:00:00Z')

function fits(contract: OpenApiDocument, { needs, where }: Way): boolean {
  const operations = new Set(listOperations(contract).map(({ operation }) => operation.operationId))
  return needs.every((id) => operations.has(id)) && (where?.(contract) ?? true)
}

const releases = listReleases(bundle).map((release) => {
  const contract = contractIn(release)
  return { release, gone: ways.filter((way) => fits(contract, way)) }
})

describe.each(releases.map((one) => [one.release, one.gone] as const))(
  'at a server of %s, clients of the field',
  (release, gone) => {
    it.each(gone.map((way) => [way.clients, way] as const))('%s', async (_, way) => {
      const faults: unknown[] = []
      const server = await createReferenceServer({
        release,
        clock: { now: () => begin },
        checkResponses: true,
        onFault: (error) => faults.push(error),
      })
      await way.go(server)
      expect(faults).toEqual([])
    })
  },
)

it('each of the seventeen ways is gone in some release, as soon as the contract says what it stands on', () => {
  expect(ways).toHaveLength(17)
  const played = releases.flatMap(({ gone }) => gone)
  expect(ways.filter((way) => !played.includes(way) && way.where === undefined)).toEqual([])
})
