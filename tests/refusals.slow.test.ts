import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundle, inputReader, listReleases } from '@crmcom-webapi/contract'
import { basePath, createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'
import {
  describeProblems,
  describeRefused,
  newestRelease,
  type OperationId,
  operations,
  routeOf,
} from '@crmcom-webapi/server-routes'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import { afterAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { asQuery, type Input, type Mistake, type Taken, takenIn, type Wrong } from './support/refusals.js'

/*
 * A member that there is not, a value that is none of some, two identifiers at once and none at all: for each operation
 * and each place in what it takes, made from the contract, refused by the types, by the validator and by the server, the
 * last two in the same words, which name the parameter.
 */

const releases = isDeep ? listReleases(bundle) : [newestRelease]

const takenOf = new Map<string, { taken: Taken[]; wrongs: Wrong[] }>()
const made = (release: string) => {
  const known = takenOf.get(release)
  if (known) return known
  const taken = takenIn(contractIn(release))
  const found = { taken, wrongs: taken.flatMap((one) => one.wrongs()) }
  takenOf.set(release, found)
  return found
}
const mistakes: readonly Mistake[] = ['unknown field', 'wrong enum', 'two identifiers', 'missing one']
const say = ({ operationId, mistake, place, names }: Wrong) =>
  `${operationId}: ${mistake} at ${place} (${names.join(', ')})`

/** The input of a call, as it is on the wire. */
const onWire = (taken: Taken, input: Input, token: string): Input => {
  const whole = 'token' in input ? { ...input, token } : input
  return taken.isQuery ? asQuery(whole) : whole
}

describe.each(releases)('in %s', (release) => {
  it('there are such mistakes for every operation that takes anything', () => {
    const { taken, wrongs } = made(release)
    const by = (mistake: Mistake) => wrongs.filter((one) => one.mistake === mistake)
    console.log(
      `refusals in ${release}: ${taken.length} operations; ${mistakes
        .map((mistake) => {
          const found = by(mistake)
          return `${mistake} ${found.length} of ${new Set(found.map(({ operationId }) => operationId)).size} operations`
        })
        .join(', ')}`,
    )
    const tried = new Set(wrongs.map(({ operationId }) => operationId))
    // What goes on where its table was cut takes any member, and may need none.
    const untried = taken
      .filter(({ id }) => !tried.has(id))
      .map(({ id, schema }) => [id, schema['x-open'] !== undefined])
    expect(untried.filter(([, isOpen]) => !isOpen)).toEqual([])
    for (const mistake of mistakes) expect(by(mistake).length).toBeGreaterThan(20)
  })

  it('validator and server refuse each in the same words, which name it', async () => {
    const { taken, wrongs } = made(release)
    const server = await createReferenceServer({ release, lockout: false })
    const post = async (path: string, body: unknown, headers = {}) => {
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }
      return (await server.fetch(new Request(`http://localhost${basePath}${path}`, init))).json()
    }
    const { username, password, organisation } = demoCredentials
    const login = async () => (await post('/authentication/token', { username, password, organisation })).data.token
    const token: string = await login()
    const byId = new Map(taken.map((one) => [one.id, one]))
    const differing: unknown[] = []
    for (const wrong of wrongs) {
      const { operationId, input, names } = wrong
      const of = byId.get(operationId) as Taken
      const { path } = of.placed
      const sent = onWire(of, input, token)
      const { status } = of.isQuery
        ? await (
            await server.fetch(
              new Request(
                `http://localhost${basePath}${path}?${new URLSearchParams(sent as { [name: string]: string })}`,
              ),
            )
          ).json()
        : await post(path, sent, keyOf(operationId))
      const words = validatorWords(of, release, sent)
      const isSame =
        status.code === 'COM.CRM.EXCEPTION.REQUEST.INVALIDPARAMETERSEXCEPTION' && status.description === words
      const isNamed = names.some((name) => words.includes(name))
      if (!isSame || !isNamed)
        differing.push({ wrong: say(wrong), server: [status.code, status.description], validator: words })
    }
    expect(differing).toEqual([])
  })

  it('the types refuse each, and what they were made of they take', () => {
    const { taken, wrongs } = made(release)
    const rights = taken.flatMap((one) => one.rights().map((input) => ({ operationId: one.id, input })))
    const verdicts = compile(release, [...rights, ...wrongs])
    const refused = verdicts
      .slice(0, rights.length)
      .flatMap((verdict, i) => (verdict ? [[rights[i], verdict.message]] : []))
    expect(refused).toEqual([])
    const found = wrongs.map((wrong, i) => ({ wrong, verdict: verdicts[rights.length + i] }))
    const passed = found.filter(({ verdict }) => !verdict).map(({ wrong }) => say(wrong))
    expect(passed).toEqual(wrongs.filter(({ isLeftToMore }) => isLeftToMore).map(say))
    const unnamed = found.filter(({ wrong, verdict }) => verdict && !isNamed(wrong, verdict))
    expect(unnamed.map(({ wrong, verdict }) => `${say(wrong)}: ${verdict?.message}`)).toEqual([])
    console.log(`types in ${release}: ${found.length - passed.length} refused by name, ${passed.length} left to more`)
  })
})

/** Whether the words of the compiler, or the place it points at, name the parameter. */
const isNamed = ({ names }: Wrong, { message, at }: Verdict) =>
  names.some((name) => at === name || new RegExp(`['"\\s]${name}['"?:]`).test(message))

/** The headers by which a call that is made with a key instead of a session gets in. */
function keyOf(operationId: string): { [name: string]: string } {
  const { basic } = operations[operationId as OperationId] as { basic?: string }
  if (basic === undefined) return {}
  const isConsumer = operationId === 'createSessionTokenByConsumerApplicationKey'
  const key = isConsumer ? demoCredentials.consumerApplicationKey : demoCredentials.webApiKey
  return { authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` }
}

function validatorWords({ document, id }: Taken, release: string, sent: Input): string {
  const { value, refused } = inputReader(document, id, bundle)(sent)
  const { query, body } = routeOf(id as OperationId, release)?.request ?? {}
  const json = body?.content['application/json'] as { schema: z.ZodType } | undefined
  const issues = ((query as z.ZodType | undefined) ?? json?.schema)?.safeParse(value).error?.issues ?? []
  const problems = [...describeRefused(refused), ...describeProblems(issues, value)]
  return [...new Set(problems.map(({ text }) => text))].join('; ')
}

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = `${root}tests/node_modules/.cache/refusals-${process.pid}/`
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Verdict {
  message: string
  /** The member that it points at. */
  at: string | undefined
}

/** What the compiler says of each input as that of a call of the client: nothing, or its words and the member it points at. */
function compile(release: string, inputs: readonly Pick<Wrong, 'operationId' | 'input'>[]) {
  mkdirSync(folder, { recursive: true })
  const lines = [
    `import type { CallInput, OperationId } from '@crmcom-webapi/client'`,
    `type I<Id extends OperationId> = CallInput<'${release}', Id>`,
  ]
  const owner: number[] = []
  for (const [index, { operationId, input }] of inputs.entries()) {
    const { token: _, ...given } = input
    const text = JSON.stringify(given, null, 1).split('\n')
    const statement = [`export const v${index}: I<'${operationId}'> = ${text[0]}`, ...text.slice(1)]
    for (const line of statement) {
      owner[lines.length + 1] = index
      lines.push(line)
    }
  }
  writeFileSync(`${folder}refusals.ts`, `${lines.join('\n')}\n`)
  const options = { noEmit: true, types: [], skipLibCheck: true }
  const config = { extends: `${root}tsconfig.base.json`, compilerOptions: options, include: ['refusals.ts'] }
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify(config))
  const verdicts: (Verdict | undefined)[] = inputs.map(() => undefined)
  for (const line of outputOf([
    `${root}node_modules/ts7/bin/tsc`,
    '-p',
    `${folder}tsconfig.json`,
    '--pretty',
    'false',
  ])) {
    const place = /refusals\.ts\((\d+),(\d+)\): error (.*)$/.exec(line)
    if (!place) {
      const last = verdicts.findLast((verdict) => verdict !== undefined)
      if (!last && line.trim() !== '') throw new Error(line)
      continue
    }
    const index = owner[Number(place[1])]
    if (index === undefined) throw new Error(line)
    const at = /^\s*"(\w+)"/.exec(lines[Number(place[1]) - 1] ?? '')?.[1]
    verdicts[index] ??= { message: place[3] ?? '', at }
  }
  return verdicts
}

/** The lines of what the compiler says, each error with all its words on one. */
function outputOf(command: readonly string[]): string[] {
  try {
    execFileSync(process.execPath, command, { maxBuffer: 1e9 })
    return []
  } catch (error) {
    return String((error as { stdout?: Buffer }).stdout)
      .replaceAll(/\r?\n +/g, ' ')
      .split('\n')
  }
}
