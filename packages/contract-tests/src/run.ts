import {
  follow,
  listOperations,
  listReleases,
  bundle as newestBundle,
  newestRelease,
  type OpenApiDocument,
  project,
  resolveRelease,
  type Schema,
} from '@crmcom-webapi/contract'
import { Bench, Stopped } from './bench.js'
import { workflows } from './generated/workflows.gen.js'
import { checkAnswers } from './kinds/answers.js'
import { checkAuthorization, makeTokens, type Tokens } from './kinds/authorization.js'
import { checkInputs } from './kinds/inputs.js'
import { checkAbsent } from './kinds/release.js'
import { logIn, tokenIn } from './kinds/sessions.js'
import { playWorkflows } from './kinds/workflows.js'
import { type ContractTestOptions, readCredentials, readProfile, UsageError } from './options.js'
import type { Coverage, Kind, Report, Verdict } from './report.js'
import { SafeWords } from './safe-words.js'
import type { Served } from './served.js'
import { ServerError } from './wire.js'

/**
 * Puts a server to the contract of a release.
 *
 * @returns What holds and what does not, check by check. Nothing in it is a secret.
 * @throws {UsageError} When an option, the credentials or the profile are not right.
 * @throws {ServerError} When the server cannot be reached or logged in to, in one line.
 */
export async function runContractTests(given: ContractTestOptions): Promise<Report> {
  const started = performance.now()
  const bundle = given.bundle ?? newestBundle
  readCredentials(given.credentials, 'credentials')
  if (given.profile) readProfile(given.profile, 'profile')
  if (!/^https?:\/\/[^\s/]+/.test(given.baseUrl))
    throw new UsageError('the base URL must begin with http:// or https:// and name a host')
  const release = releaseOf(given.release ?? newestRelease(bundle))
  const seed = given.seed ?? Math.floor(Math.random() * 2 ** 31)
  const options = {
    ...given,
    seed,
    rate: given.rate ?? 50,
    patience: given.patience ?? 10_000,
    guesses: given.guesses ?? 3,
  }
  const words = new SafeWords(bundle, options.credentials, [options.profile?.records, options.profile?.others])
  const bench = new Bench(options, release, contractOf(bundle, release), bundle, words)
  let stopped: string | undefined
  let absent = 0
  const rounds = options.rounds ?? 1
  try {
    await reach(bench)
    for (let round = 0; round < rounds; round++) {
      bench.options.seed = seed + round
      absent = await runAll(bench, round, rounds)
      bench.words.forget()
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    stopped = error.message
  }
  await cleanUp(bench)
  return reportOf(bench, { started, seed, absent, ...(stopped === undefined ? {} : { stopped }) })

  function releaseOf(wanted: string): string {
    try {
      return resolveRelease(bundle, wanted).release
    } catch (error) {
      throw new UsageError((error as Error).message)
    }
  }
}

const contracts = new WeakMap<OpenApiDocument, Map<string, OpenApiDocument>>()

/** The contract of a release, projected once for all runs of a process. */
function contractOf(bundle: OpenApiDocument, release: string): OpenApiDocument {
  const known = contracts.get(bundle) ?? new Map<string, OpenApiDocument>()
  contracts.set(bundle, known)
  const contract = known.get(release) ?? project(bundle, release)
  known.set(release, contract)
  return contract
}

/** The first call, which tells whether there is a server at all. */
async function reach(bench: Bench): Promise<void> {
  const answer = await logIn(bench)
  const host = new URL(bench.options.baseUrl).host
  if (!answer) throw new UsageError('the credentials fit no login of this release')
  const { unanswered, status, exchange } = answer
  if (unanswered) throw new ServerError(`${host}: ${unanswered.words}`)
  if (status >= 300 && status < 400)
    throw new ServerError(`${host}: redirects (HTTP ${status}); give the address it leads to`)
  const { body, headers } = exchange.response
  if (body.kind !== 'json') {
    const isPage =
      /html/i.test(headers.get('content-type')?.[0] ?? '') || (body.kind === 'text' && /^\s*</.test(body.text))
    throw new ServerError(
      `${host}: answers ${isPage ? 'HTML' : 'something'} in place of JSON (HTTP ${status}); is the API at another address?`,
    )
  }
  bench.token = tokenIn(answer)
  if (bench.token === undefined)
    throw new ServerError(
      `${host}: does not let the credentials in (${bench.words.clean(answer.code || `HTTP ${status}`)})`,
    )
}

async function runAll(bench: Bench, round: number, rounds: number): Promise<number> {
  const { options } = bench
  const wants = (kind: Kind) => options.kinds?.includes(kind) ?? true
  const skip = options.profile?.skip ?? {}
  const chosen = bench.served.filter(({ id }) => options.operations?.includes(id) ?? true)
  const reads = chosen.filter(({ isRead }) => isRead)
  if (wants('workflow') && !options.operations) {
    await playWorkflows(bench, workflows)
    // The clock may have moved past the end of the session.
    bench.token = tokenIn(await logIn(bench)) ?? bench.token
  }
  // What writes comes last, so that what is read is still there.
  const all: Served[] = [...reads, ...chosen.filter(({ isRead }) => !isRead)]
  const ordered = (['example', 'positive', 'negative'] as const).some(wants) ? all : []
  for (const [index, served] of ordered.entries()) {
    const reason = skip[served.id]
    if (reason !== undefined) {
      bench.note('example', served, 'the operation', 'SKIP', served.pointer, { words: reason })
      continue
    }
    await startOver(bench)
    if (wants('example') || wants('positive') || wants('negative')) await checkInputs(bench, served)
    if (!served.isRead) await startOver(bench)
    if (wants('positive') && maySendAny(bench, served)) await checkAnswers(bench, served)
    options.onProgress?.({
      ...{
        done: round * ordered.length + index + 1,
        all: rounds * ordered.length,
        operationId: served.id,
        requests: bench.wire.requests,
      },
      fails: bench.ledger.list().filter(({ verdict }) => verdict === 'FAIL').length,
    })
  }
  await startOver(bench)
  if (wants('authorization')) {
    const tokens: Tokens = await makeTokens(bench)
    for (const served of chosen) if (skip[served.id] === undefined) await checkAuthorization(bench, served, tokens)
  }
  await startOver(bench)
  return wants('release') ? checkAbsent(bench) : 0
}

/** Whether an operation may be called at all. */
const maySendAny = ({ options }: Bench, { isRead }: Served): boolean =>
  isRead || (options.allowWrites === true && options.dryRun !== true)

/** Puts the records back where that can be done; the session may be gone with them. */
async function startOver(bench: Bench): Promise<void> {
  if (!bench.options.reset) return
  await bench.options.reset()
  bench.token = tokenIn(await logIn(bench)) ?? bench.token
}

/** Deletes what was made, where the resource has an operation for it. Nothing of this is judged. */
async function cleanUp(bench: Bench): Promise<void> {
  if (bench.options.reset || bench.wire.isStopped) return
  for (const one of bench.made.splice(0)) {
    const resource = one.served.path.slice(0, one.served.path.lastIndexOf('/'))
    const remove = bench.served.find(({ path }) => path === `${resource}/delete`)
    const { id, number } = (one.data ?? {}) as { id?: unknown; number?: unknown }
    const name = Object.keys(remove?.schema.properties ?? {}).find((key) => key.endsWith('_identifier'))
    const input =
      name && (id !== undefined ? { [name]: { id } } : number !== undefined ? { [name]: { number } } : undefined)
    const isGone = remove && input && (await bench.call(remove, input)).outcome === 'accepted'
    if (!isGone) bench.made.push(one)
  }
}

function reportOf(bench: Bench, run: { started: number; seed: number; absent: number; stopped?: string }): Report {
  const { options, release } = bench
  const skip = options.profile?.skip ?? {}
  const known = new Set(options.baseline ?? [])
  const checks = bench.ledger
    .list()
    .filter(({ id, kind }) => skip[id] === undefined && skip[kind] === undefined)
    .map((check) => (known.has(check.id) ? { ...check, known: true as const } : check))
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length
  return {
    server: new URL(options.baseUrl).host,
    release,
    seed: run.seed,
    requests: bench.wire.requests,
    seconds: Math.round((performance.now() - run.started) / 100) / 10,
    ...(run.stopped === undefined ? {} : { stopped: run.stopped }),
    totals: { PASS: count('PASS'), WARN: count('WARN'), FAIL: count('FAIL'), SKIP: count('SKIP') },
    fresh: checks.filter((check) => check.verdict === 'FAIL' && !check.known).length,
    checks,
    coverage: coverageOf(bench, checks, run.absent),
    leftBehind: bench.options.reset ? [] : bench.made.map(({ served, data }) => `${served.id} ${nameOf(data)}`.trim()),
    ...(bench.wouldWrite.size > 0 ? { wouldWrite: [...bench.wouldWrite].sort() } : {}),
  }
}

/** What an operation takes at the top, in any of its forms. */
function membersOf({ document }: Bench, written: Schema): string[] {
  const schema = follow(document, written)
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  const names = [
    ...Object.keys(schema.properties ?? {}),
    ...branches.flatMap((one) => Object.keys(follow(document, one).properties ?? {})),
  ]
  return [...new Set(names)]
}

const nameOf = (data: unknown): string => {
  const { number, id } = (data ?? {}) as { number?: unknown; id?: unknown }
  return typeof number === 'string' ? number : typeof id === 'string' ? id : ''
}

function coverageOf(bench: Bench, checks: Report['checks'], absent: number): Coverage {
  const parameters = bench.served.flatMap(({ id, schema }) => membersOf(bench, schema).map((name) => `${id} ${name}`))
  const negative = checks.filter(({ kind }) => kind === 'negative')
  return {
    operations: {
      called: bench.served.filter(({ id }) => bench.called.has(id)).length,
      accepted: bench.served.filter(({ id }) => bench.accepted.has(id)).length,
      all: bench.served.length,
      missed: bench.served.filter(({ id }) => !bench.accepted.has(id)).map(({ id }) => id),
    },
    parameters: {
      sent: parameters.filter((one) => bench.sentParameters.has(one)).length,
      all: parameters.length,
      missed: parameters.filter((one) => !bench.sentParameters.has(one)),
    },
    restrictions: { broken: new Set(negative.map(({ clause }) => clause.pointer)).size, checks: negative.length },
    releases: {
      checked: bench.release,
      absent,
      all: listReleases(bench.bundle).length,
    },
  }
}

/** The operations of a release, for whoever chooses among them. */
export const operationsOf = (release: string = newestRelease(newestBundle)): string[] =>
  listOperations(project(newestBundle, resolveRelease(newestBundle, release).release)).map(
    ({ operation }) => operation.operationId,
  )
