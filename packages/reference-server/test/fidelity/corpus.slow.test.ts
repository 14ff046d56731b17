import { listOperations, type OpenApiDocument } from '@crmcom-webapi/contract'
import { basePath } from '@crmcom-webapi/reference-server'
import { failureCodes } from '@crmcom-webapi/server-routes'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import { listExamples, listParameterExamples } from '@crmcom-webapi/test-support/examples'
import { chooseSeed, pick, type Random, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { login } from '../support/server.js'
import { early } from './support/answers.js'
import { Deadline } from './support/deadline.js'
import { documentedInputs } from './support/inputs.js'
import { type Input, keyFor, takesSession } from './support/requests.js'
import { type Base, type Sort, spoil, type Wire } from './support/wire-mutations.js'
import { type ReusedServer, startReused } from './support/world.js'

/*
 * Spoilt requests of all operations. The world starts over with each batch, so that a batch can be repeated alone:
 * SEED=<the seed printed> CORPUS_BATCH=<the batch printed>. CORPUS=<number> changes how many requests are made.
 */

const total = Number(process.env['CORPUS'] ?? (isDeep ? 100_000 : 10_000))
const batchSize = 250
const seed = chooseSeed()
const onlyBatch = process.env['CORPUS_BATCH']
const batches =
  onlyBatch === undefined ? Array.from({ length: Math.ceil(total / batchSize) }, (_, n) => n) : [Number(onlyBatch)]

/** The newest release, most often; one with opaque tokens, which maps failures; one in which customers log in like users. */
const servers: ReusedServer[] = []
const turns = [0, 1, 0, 2]

beforeAll(async () => {
  servers.push(
    await startReused('R18.0.0'),
    await startReused('R11.0.0', { failureStatus: 'mapped' }),
    await startReused('R6.0.0'),
  )
})
afterAll(() => Promise.all(servers.map((server) => server.close())))

const codes = new Set<string>(['OK', ...failureCodes.map(({ code }) => code)])
// 501 says that a call is not emulated, and is no fault.
const statuses = new Set<number>(
  [200, ...failureCodes.map(({ http }) => http)].filter((status) => status < 500 || status === 501),
)

it(`answers ${batches.length * batchSize} spoilt requests in its envelope`, { timeout: 1_800_000 }, async () => {
  console.log(`SEED=${seed}`)
  const deadline = new Deadline(30_000)
  const counts = { sent: 0, passed: 0, unsendable: 0 }
  const sorts = new Map<Sort, number>()
  const seen = new Set<string>()
  const operations = new Map(
    servers.flatMap(({ contract }) =>
      listOperations(contract).map(({ operation }) => [operation.operationId, { passed: 0, succeeded: 0 }] as const),
    ),
  )
  for (const batch of batches) {
    const server = servers[turns[batch % turns.length] ?? 0] as ReusedServer
    const start = await startBatch(server)
    const random = randomFrom(seed ^ Math.imul(batch + 1, 0x9e3779b1))
    for (let index = 0; index < batchSize; index++) {
      const { base, sort, wire } = next(random, start)
      const request = requestOf(wire)
      if (!request) {
        counts.unsendable++
        continue
      }
      const place = () =>
        `SEED=${seed} CORPUS_BATCH=${batch} (request ${index} of ${base.operationId}, ${server.release})\n${show(wire)}`
      const { problem, code } = await deadline
        .bound((signal) => answerTo(server, new Request(request, { signal })))
        .catch((error: unknown) => ({ problem: String(error), code: '' }))
      if (problem !== undefined || server.faults.length > 0)
        expect.fail(`${problem ?? 'a fault'}: ${server.faults.map(stackOf).join('; ')}\n${place()}`)
      counts.sent++
      const reached = operations.get(base.operationId) as { passed: number; succeeded: number }
      if (!early.test(code)) {
        counts.passed++
        reached.passed++
      }
      if (code === 'OK') reached.succeeded++
      sorts.set(sort, (sorts.get(sort) ?? 0) + 1)
      seen.add(code)
    }
  }
  deadline.stop()
  const share = counts.passed / counts.sent
  console.log(
    `${counts.sent} requests, ${(share * 100).toFixed(1)} % passed validation, ${counts.unsendable} no client could send, ${seen.size} codes; ${[...sorts].map(([sort, count]) => `${sort} ${count}`).join(', ')}`,
  )
  const rarest = (of: 'passed' | 'succeeded') =>
    [...operations]
      .sort(([, one], [, other]) => one[of] - other[of])
      .slice(0, 5)
      .map(([operationId, reached]) => `${operationId} ${reached[of]}`)
      .join(', ')
  console.log(`the rarest past validation: ${rarest('passed')}; the rarest that succeeded: ${rarest('succeeded')}`)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  if (onlyBatch !== undefined) return
  expect(share).toBeGreaterThan(0.2)
  // 100 of each operation at 150,000; a small run is too few for that, and for a success of each.
  const isLarge = total >= 100_000
  const least = (of: 'passed' | 'succeeded') => Math.min(...[...operations.values()].map((reached) => reached[of]))
  expect(least('passed'), rarest('passed')).toBeGreaterThanOrEqual(isLarge ? total / 1500 : 1)
  if (isLarge) expect(least('succeeded'), rarest('succeeded')).toBeGreaterThanOrEqual(10)
  expect(counts.unsendable).toBeLessThan(counts.sent / 50)
})

interface Batch {
  /** Good calls, by operation. */
  bases: Base[][]
  pool: Parameters<typeof spoil>[2]
}

const pools = new Map<string, Batch['pool']>()

async function startBatch(server: ReusedServer): Promise<Batch> {
  await server.startOver()
  const common = await server.session()
  // Releasing a session must not end that of all other calls.
  const spare = await login(server)
  const { contract } = server
  const bases = listOperations(contract).map(({ operation: { operationId } }) => {
    const inputs = documentedInputs(contract, operationId)
    const siblings = [...new Set(inputs.flatMap(Object.keys))].filter((name) => name !== 'token')
    return inputs.map((input) => {
      const { token: _, ...rest } = input
      const key = keyFor(operationId, input)
      const token = operationId === 'releaseSessionToken' ? spare : common
      return {
        operationId,
        input: takesSession(operationId) ? rest : input,
        ...(takesSession(operationId) ? { token } : {}),
        siblings,
        ...(key === undefined ? {} : { key }),
      }
    })
  })
  const pool = pools.get(contract.info['x-release'] as string) ?? poolOf(contract)
  pools.set(contract.info['x-release'] as string, pool)
  return { bases, pool }
}

function poolOf(contract: OpenApiDocument): Batch['pool'] {
  const byKey = new Map<string, unknown[]>()
  const note = (key: string, value: unknown) => byKey.set(key, [...(byKey.get(key) ?? []), value])
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, entry] of Object.entries(value)) {
      if (!Array.isArray(value)) note(key, entry)
      visit(entry)
    }
  }
  for (const { value } of listExamples(contract)) visit(value)
  for (const { properties = {} } of Object.values(contract.components?.schemas ?? {})) {
    const names = Object.keys(properties)
    for (const value of [...names, names.join(','), names.toReversed().slice(0, 3).join(', ')])
      note('fields_set', value)
  }
  for (const { place, value } of listParameterExamples(contract)) note(place.split(' ')[1] ?? '', value)
  return { keys: [...byKey.keys()], values: [...byKey.values()].flat(), byKey }
}

function next(random: Random, { bases, pool }: Batch) {
  // The operation first: some have thirty examples and others one.
  const base = pick(random, pick(random, bases))
  return { base, ...spoil(random, base, pool) }
}

/** The request, where the platform lets a client make it. */
function requestOf({ method, path, headers, body }: Wire): Request | undefined {
  try {
    return new Request(`http://localhost${basePath}/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    })
  } catch {
    return undefined
  }
}

async function answerTo(server: ReusedServer, request: Request): Promise<{ problem?: string; code: string }> {
  const response = await server.fetch(request)
  const text = await response.text()
  const wrong = (problem: string) => ({
    problem: `${problem}: HTTP ${response.status} ${text.slice(0, 500)}`,
    code: '',
  })
  if (!statuses.has(response.status)) return wrong('a status of its own')
  if (request.method === 'HEAD') return text === '' ? { code: '' } : wrong('an answer to HEAD with a body')
  if (!response.headers.get('content-type')?.startsWith('application/json')) return wrong('an answer that is no JSON')
  if (/\bat [^"]*(?:file:|node:|\/)[^" ]*:\d+:\d+|node_modules|\b\w*Error: /.test(text)) return wrong('a stack trace')
  const answer = JSON.parse(text) as { status?: Input; data?: unknown }
  const { status = {}, data } = answer
  const { code, message, description } = status
  const members = code === 'OK' ? 'data,status' : 'status'
  const whole = Object.keys(answer).sort().join() === members && Object.keys(status).length === 3
  if (!whole || typeof message !== 'string' || typeof description !== 'string') return wrong('a broken envelope')
  if (typeof code !== 'string' || !codes.has(code)) return wrong('an unknown code')
  if (code === 'OK' && (typeof data !== 'object' || data === null)) return wrong('an envelope without data')
  return { code }
}

const show = ({ body, ...wire }: Wire): string =>
  JSON.stringify({
    ...wire,
    ...(typeof body === 'string' ? { body } : { bytes: body && Buffer.from(body).toString('hex') }),
  })

const stackOf = (error: unknown): string => (error instanceof Error ? String(error.stack) : String(error))
