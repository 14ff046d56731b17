import { bundle, listOperations, project } from '@crmcom-webapi/contract'
import { describe, expect, it } from 'vitest'
import { escapePointer, listExamples } from '../packages/contract/test/support/examples.js'
import { Validator } from '../packages/contract/test/support/validator.js'
import { call, keyReleases, login, startServer } from './support/live-server.js'

/** An example with a session of the server that gets it, where it has one. */
const withToken = (value: unknown, token: string): unknown =>
  typeof value === 'object' && value !== null && 'token' in value ? { ...value, token } : value

describe.each(keyReleases)('a server of %s', (release) => {
  const contract = project(bundle, release)
  const validator = new Validator(contract)
  const operations = listOperations(contract)
  const requests = listExamples(contract).filter((example) => example.of === 'request')

  it.each(requests.map((example) => [example.operationId, example.name, example] as const))(
    'accepts the example of %s named %s, and answers by the contract',
    async (operationId, _, { value, schema }) => {
      const placed = operations.find(({ operation }) => operation.operationId === operationId)
      if (!placed) throw new Error(`${operationId} is not in ${release}`)
      const server = await startServer(release)
      const body = withToken(value, await login(server))
      expect(validator.problems(schema, body)).toBe('')
      const answer = await call(server, placed.path, body)
      expect(answer.status.code, answer.status.description).toBe('OK')
      const at = `#/paths/${escapePointer(placed.path)}/${placed.method}/responses/200/content/application~1json/schema`
      expect(validator.problems(at, answer)).toBe('')
      expect(validator.problems(`${at}/oneOf/0`, answer)).toBe('')
    },
  )

  it('has an example of every operation', () => {
    const shown = new Set(requests.map(({ operationId }) => operationId))
    expect(operations.map(({ operation }) => operation.operationId).filter((id) => !shown.has(id))).toEqual([])
  })
})
