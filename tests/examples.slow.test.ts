import { escapePointer, listOperations, type Operation } from '@crmcom-webapi/contract'
import { demoCredentials, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { operations as descriptors, type OperationId } from '@crmcom-webapi/server-routes'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { listExamples } from '@crmcom-webapi/test-support/examples'
import { unseen } from '@crmcom-webapi/test-support/release-classes'
import { Validator } from '@crmcom-webapi/test-support/validator'
import { describe, expect, it } from 'vitest'
import { type Answer, call, get, keyReleases, login, startServer } from './support/live-server.js'
import { needsOtherWorld } from './support/other-worlds.js'

type Values = { [name: string]: unknown }

/** Names a token that is not that of a session, so it stays as it is. */
const takesSession = (operationId: string): boolean => 'token' in descriptors[operationId as OperationId]

/** The key that goes with an example: a login by a token of another system takes none. */
function keyFor(operationId: string, value: unknown): string {
  if (operationId !== 'createSessionTokenByConsumerApplicationKey') return demoCredentials.webApiKey
  return 'jwt' in (value as object) ? '' : demoCredentials.consumerApplicationKey
}

/** The queries the examples of the parameters make: one for each choice, with and without what may be left out. */
function queriesOf({ parameters = [], 'x-parameter-rules': rules }: Operation): [name: string, query: Values][] {
  const choices = (rules?.oneOf ?? [{}]).map((branch) => branch.required ?? [])
  const chosen = new Set(choices.flat())
  const pick = (wanted: (name: string, required: boolean) => boolean): Values =>
    Object.fromEntries(
      parameters
        .filter(({ name, required = false }) => name !== 'token' && wanted(name, required))
        .map((parameter) => [parameter.name, parameter['example']]),
    )
  return choices.flatMap((choice): [string, Values][] => [
    [`by ${choice.join(' and ') || 'what it needs'}`, pick((name, required) => required || choice.includes(name))],
    [`by ${choice.join(' and ') || 'all'} with the rest`, pick((name) => choice.includes(name) || !chosen.has(name))],
  ])
}

const newest = keyReleases.at(-1)
const isUnseen = unseen()

/** An example is sent in the first release whose contract says this of its operation and of all it refers to, and in the newest. */
describe.each(keyReleases)('a server of %s', (release) => {
  const contract = contractIn(release)
  const validator = new Validator(contract)
  const operations = listOperations(contract)
  const operationAt = new Map(
    operations.map(({ path, method, operation }) => [
      operation.operationId,
      `#/paths/${escapePointer(path)}/${method}`,
    ]),
  )
  const isSent = (operationId: string, value: unknown) =>
    isUnseen(contract, operationAt.get(operationId) as string, value) || release === newest
  const requests = listExamples(contract).filter((example) => example.of === 'request')
  const queries = operations
    .filter(({ method }) => method === 'get')
    .flatMap(({ operation }) =>
      queriesOf(operation).map(([name, query]) => [operation.operationId, name, query] as const),
    )

  const placeOf = (operationId: string) => {
    const placed = operations.find(({ operation }) => operation.operationId === operationId)
    if (!placed) throw new Error(`${operationId} is not in ${release}`)
    return placed
  }
  const expectSuccess = (operationId: string, answer: Answer) => {
    const { path, method } = placeOf(operationId)
    expect(answer.status.code, answer.status.description).toBe('OK')
    const at = `#/paths/${escapePointer(path)}/${method}/responses/200/content/application~1json/schema`
    expect(validator.problems(at, answer)).toBe('')
    expect(validator.problems(`${at}/oneOf/0`, answer)).toBe('')
  }
  const withSession = async (server: ReferenceServer, operationId: string, value: object): Promise<object> =>
    takesSession(operationId) ? { ...value, token: await login(server) } : value

  /** A server whose calls meet the demo world as it begins; making one takes longer than a hundred calls. */
  const started = startServer(release)
  let worlds = 0
  const freshWorld = async (): Promise<ReferenceServer> => {
    const server = await started
    server.dropWorld(`example-${worlds}`)
    worlds++
    return { ...server, ...server.world(`example-${worlds}`) }
  }

  const sentRequests = requests.filter(({ operationId, value }) => isSent(operationId, value))
  it.each(sentRequests.map((example) => [example.operationId, example.name, example] as const))(
    'takes the example of %s named %s, and answers by the contract',
    async (operationId, name, { value, schema }) => {
      const server = await freshWorld()
      const body = await withSession(server, operationId, value as object)
      expect(validator.problems(schema, body)).toBe('')
      const answer = await call(server, placeOf(operationId).path, body, keyFor(operationId, value))
      // Said of each, so that the list of them stays true.
      if (needsOtherWorld(operationId, name)) expect(answer.status.code).toMatch(/EXCEPTION$/)
      else expectSuccess(operationId, answer)
    },
  )

  it.each(queries.filter(([operationId, , query]) => isSent(operationId, query)))(
    'accepts the examples of the parameters of %s %s, and answers by the contract',
    async (operationId, _, query) => {
      const server = await freshWorld()
      const sent = (await withSession(server, operationId, query)) as Values
      expectSuccess(operationId, await get(server, placeOf(operationId).path, sent))
    },
  )

  it('shows first an example that the demo world takes', () => {
    const first = new Map(requests.toReversed().map(({ operationId, name }) => [operationId, name]))
    for (const [operationId, name] of first)
      expect([operationId, name, needsOtherWorld(operationId, name)]).toContain(false)
  })

  it('has an example of every operation', () => {
    const shown = new Set([...requests.map(({ operationId }) => operationId), ...queries.map(([id]) => id)])
    expect(operations.map(({ operation }) => operation.operationId).filter((id) => !shown.has(id))).toEqual([])
    for (const [id, , query] of queries) for (const value of Object.values(query)) expect(value, id).toBeDefined()
  })
})
