import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { expect, it } from 'vitest'
import { type Input, sendInput, takesSession } from './support/requests.js'
import { scenarios } from './support/scenarios/index.js'
import { requestOf } from './support/scenarios/request.js'
import { startReused } from './support/world.js'

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(value)

/** What a date or a number is tried as; whether that makes sense is for the server to say, in an envelope. */
const extremesOf = (value: unknown): unknown[] => {
  if (isDate(value)) return ['9999-12-31T23:59:59', '9999-12-01T00:00:00', '0001-01-01T00:00:00']
  return typeof value === 'number' ? [0, -1, 0.5, 2_147_483_647, 9_007_199_254_740_991] : []
}

/** A value with each date and each number in it, one at a time, at its extremes. */
function* withExtremes(value: unknown): Generator<unknown> {
  yield* extremesOf(value)
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value))
    for (const extreme of withExtremes(inner)) {
      const copy = structuredClone(value) as { [name: string]: unknown }
      copy[name] = extreme
      yield copy
    }
}

it('no date and no number of any documented request makes a fault at its extremes', async () => {
  const release = 'R18.0.0'
  const server = await startReused(release)
  const faults: unknown[] = []
  let tried = 0
  for (const [operationId, all] of Object.entries(scenarios)) {
    const seen = new Set<string>()
    for (const scenario of all) {
      const request = requestOf(contractIn(release), operationId, scenario)
      if (!request) continue
      for (const input of withExtremes(request.input) as Generator<Input>) {
        if (seen.has(JSON.stringify(input))) continue
        seen.add(JSON.stringify(input))
        await server.startOver()
        const token = await server.session()
        await scenario.world?.(server, token)
        const session = takesSession(operationId) ? { token } : {}
        const { code } = await sendInput(server, operationId, { ...input, ...session }, scenario.key)
        tried++
        if (code === 'SYSTEM.UNEXPECTED') faults.push([operationId, input, server.faults.at(-1)])
      }
    }
  }
  console.log(`${tried} requests with a date or a number at an extreme`)
  expect(faults).toEqual([])
  expect(tried).toBeGreaterThan(500)
})
