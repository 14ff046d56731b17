import { listOperations } from '@crmcom-webapi/contract'
import { inTurn, isDeep } from '@crmcom-webapi/test-support/depth'
import { chooseSeed } from '@crmcom-webapi/test-support/mutate'
import { describe, expect, it } from 'vitest'
import { type List, lists, listsOfParts, recordsOf } from './support/lists.js'
import { call, get, login, type Query, type Subject, startServer } from './support/server.js'

const ids = ['F', 'B', 'D', 'A', 'E', 'C']
const made = Date.parse('2026-01-06T10:00:00Z')
const releases = isDeep ? ['R8.0.0', 'R10.0.0', 'R13.0.0', 'R17.10.0', 'R18.0.0'] : ['R10.0.0', 'R18.0.0']
const seed = chooseSeed()
console.log(`list order: seed ${seed}`)

async function listed(
  server: Subject,
  { path, byPost }: Pick<List, 'path' | 'byPost'>,
  query: Query,
): Promise<string[]> {
  const answer = await (byPost ? call : get)(server, path, { token: await login(server), ...query })
  expect(answer.code).toBe('OK')
  // A credit rating shows no ID, and a rejection reason stands in an object of its own.
  const idOf = ({ id, label, rejection_reason }: { id?: string; label?: string; rejection_reason?: { id: string } }) =>
    rejection_reason?.id ?? id ?? label
  return answer.data.map(idOf).filter((id: string) => ids.includes(id))
}

async function serverWith(
  release: string,
  { kind, own, beside }: Pick<List, 'kind' | 'own' | 'beside'>,
  createdAt: (place: number) => number,
): Promise<Subject> {
  const server = await startServer({ release })
  const seed = server.control.snapshot() as unknown as { records: { [kind: string]: object[] } }
  const all = seed.records[kind] as { log_information: object }[]
  const six = recordsOf({ kind, ...(own ? { own } : {}) }, all[0] as object, ids, createdAt)
  const records = { ...seed.records, ...beside?.(ids), [kind]: [...all, ...six] }
  await server.control.load({ ...seed, records })
  return server
}

const has = (server: Subject, operationId: string) =>
  listOperations(server.contract).find(({ operation }) => operation.operationId === operationId)?.operation

const takes = (server: Subject, operationId: string, query: Query) => {
  const operation = has(server, operationId)
  if (operation?.requestBody) return !('offset' in query)
  const names = operation?.parameters?.map(({ name }) => name) ?? []
  return operation !== undefined && Object.keys(query).every((name) => names.includes(name))
}

it('looks at every list there is', async () => {
  const { contract } = await startServer()
  const answersList = listOperations(contract).filter(({ operation }) =>
    JSON.stringify(operation.responses['200']).includes('ListEnvelope'),
  )
  expect(answersList.map(({ operation }) => operation.operationId).sort()).toEqual(
    [...Object.keys(lists), ...listsOfParts].sort(),
  )
})

describe.each([...releases.entries()])('%s in %s', (turn, release) => {
  // Each list in one of two releases, unless the run is deep.
  describe.each(inTurn(Object.entries(lists), 2, seed + turn))('%s', (operationId, list) => {
    const { ways, newestFirst = false, ...records } = list
    const { path } = list
    const inOrder = (order: readonly string[]) => (newestFirst ? [...order].reverse() : order)

    it.each([
      ['made in one millisecond comes as it was inserted', () => made, ids],
      ['comes the oldest first, whenever it was inserted', (place: number) => made - place, [...ids].reverse()],
      [
        'made in two milliseconds comes as it was inserted within each',
        (place: number) => made - (place % 2),
        ['B', 'A', 'C', 'F', 'D', 'E'],
      ],
    ] as const)('what was %s', async (_, createdAt, order) => {
      const server = await serverWith(release, records, createdAt)
      for (const way of ways.filter((query) => takes(server, operationId, query)))
        expect(await listed(server, list, way), JSON.stringify(way)).toEqual(inOrder(order))
    })

    it('is in the same order page by page', async () => {
      const server = await serverWith(release, records, () => made)
      for (const way of ways.filter((query) => takes(server, operationId, { ...query, offset: 0 })))
        for (const size of [1, 2, 4]) {
          const pages: string[] = []
          for (let offset = 0; offset < 12; offset += size)
            pages.push(...(await listed(server, list, { ...way, number_of_results: size, offset })))
          expect(pages, JSON.stringify(way)).toEqual(ids)
        }
    })

    it('is in the order of the calls that made it, in one millisecond', async () => {
      if (operationId !== 'listAccessTokens') return
      const server = await startServer({ release })
      const token = await login(server)
      const owner = { accounts_receivable_identifier: { id: '9D1B3C4E5F604172A3B4C5D6E7F80912' } }
      const codes = ids.map((id) => `CALL-${id}`)
      for (const code of codes)
        await call(server, 'access_tokens/create', { token, authentication_code: code, ...owner })
      const answer = await get(server, path, { token, ...owner })
      const found = answer.data.map(({ authentication_code: code }: { authentication_code: string }) => code)
      expect(found.filter((code: string) => codes.includes(code))).toEqual(codes)
    })
  })
})
