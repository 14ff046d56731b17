import { listOperations } from '@crmcom-webapi/contract'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { expect, test } from 'vitest'
import { requestExamples, sendInput, takesSession } from './fidelity/support/requests.js'
import { login, startServer } from './support/server.js'

const release = 'R18.0.0'
const years = (count: number) => count * 366 * 24 * 3_600_000

/** The inputs of the contract that name a day after the demo world was made, as they are pasted one after the other. */
const dated = listOperations(contractIn(release)).flatMap(({ operation: { operationId } }) =>
  [...requestExamples(contractIn(release), operationId)]
    .filter(([, input]) => /"20(2[6-9]|[3-9]\d)-/.test(JSON.stringify(input)))
    .map(([name, input]) => ({ operationId, name, input })),
)

async function codesAfter(milliseconds: number): Promise<string[]> {
  const server = await startServer({ release })
  server.clock.advance(milliseconds)
  const token = await login(server)
  const codes: string[] = []
  for (const { operationId, name, input } of dated) {
    const { code } = await sendInput(server, operationId, takesSession(operationId) ? { ...input, token } : input)
    codes.push(`${operationId} ${name} ${code}`)
  }
  return codes
}

test('an example that names a day is answered years from now as it is today', async () => {
  expect(dated.length).toBeGreaterThan(30)
  const today = await codesAfter(0)
  expect(today.filter((code) => code.endsWith(' OK')).length).toBeGreaterThan(20)
  expect(await codesAfter(years(5))).toEqual(today)
})
