import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { codeOf, faultWords, versionOf, writeWhole } from '@crmcom-webapi/check-recording/program'
import type { Exchange } from '@crmcom-webapi/judge'
import { flagProblem, unknownName } from '@crmcom-webapi/release-marks/options'
import { formatHtml } from './formats/html.js'
import { formatJunit } from './formats/junit.js'
import { formatReport } from './formats/terminal.js'
import { type ContractTestOptions, readCredentials, readProfile, UsageError } from './options.js'
import { sentOut } from './outbox.js'
import { type Kind, kinds, type Report } from './report.js'
import { operationsOf, runContractTests } from './run.js'
import { ServerError } from './wire.js'

/** How the program ends. */
export const exitCodes = { fine: 0, failed: 1, usage: 2, server: 3, stopped: 4 } as const

export const help = `Usage: crmcom-contract-tests --base-url https://crm.example --credentials FILE [options]

Puts a server of CRM.COM's Web API V4 to the contract of a release (unofficial) and says what holds and what does not.
It only reads unless --allow-writes is given.

  --base-url URL          where the server is; /crmapi/rest/v2 is put behind it unless it ends in /rest/v2
  --credentials FILE      JSON: username, password, organisation, unit; webApiKey, consumerApplicationKey; customer, a
                          card or login; other, a user of another organisation; identity, a system whose tokens log
                          customers in
  --release R12.4.0       the release the server runs (default: the newest known)
  --profile FILE          JSON: records, own and others, which records there are; documented, whether they are those of the
                          examples; skip, what to leave out and why
  --allow-writes          also call what makes and changes records; what was made is deleted where that can be done
  --dry-run               say what would be written, and only read
  --rate N                calls per second at most (default 50)
  --guesses N             wrong passwords, keys and codes to try in all (default 3)
  --timeout SECONDS       until a call counts as hanging (default 10)
  --depth N               inputs for each operation at most (default 200)
  --only A,B              these operations only
  --kinds A,B             these checks only: ${kinds.join(', ')}
  --seed N                repeat a run
  --rounds N              go through everything so often, each time with the seed after (default 1)
  --wait                  wait for what expires; takes hours
  --control               the server is a reference server under control: move its clock, put its records back, and look
                          at what it sends. Its secret is looked for in CRMCOM_WEBAPI_CONTROL_SECRET
  --baseline FILE         checks that are known to fail; only others fail the run
  --write-baseline FILE   write what failed, for the next time
  --json FILE             write the report as JSON, --junit FILE as JUnit XML, --html FILE as one page
  --record FILE           write all calls with their answers, secrets included, for crmcom-check-recording
  --help                  print this
  --version               print the version

Ends with ${exitCodes.fine} when nothing failed, ${exitCodes.failed} when a check failed that is not in the baseline, ${exitCodes.usage} on a mistake on the command line or in
a file, ${exitCodes.server} when the server cannot be reached, is none of this API or does not let the credentials in, ${exitCodes.stopped} when stopped.
`

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const flags = {
  ...{ 'base-url': text, credentials: text, release: text, profile: text, 'allow-writes': flag, 'dry-run': flag },
  ...{
    rate: text,
    guesses: text,
    timeout: text,
    depth: text,
    only: text,
    kinds: text,
    seed: text,
    rounds: text,
    wait: flag,
  },
  ...{ control: flag, baseline: text, 'write-baseline': text, json: text, junit: text, html: text, record: text },
  ...{ help: { type: 'boolean', short: 'h' } as const, version: flag },
}

/** What the program needs of what is around it. */
export interface Surroundings {
  out: (text: string) => void
  err: (text: string) => void
  env: { readonly [name: string]: string | undefined }
  signal?: AbortSignal
  /** Whether somebody watches, so that progress is worth telling. */
  isWatched?: boolean
}

/** Runs the program and gives how it ends. */
export async function runProgram(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const values = parse(args)
    if (values.help) return said(around, help)
    if (values.version) return said(around, `${versionOf(import.meta.url)}\n`)
    const exchanges: Exchange[] = []
    const report = await runContractTests(optionsOf(values, around, exchanges))
    if (around.isWatched) around.err('\r\u001b[K')
    around.out(formatReport(report))
    if (values.json) write(values.json, `${JSON.stringify(report, null, 2)}\n`)
    if (values.junit) write(values.junit, formatJunit(report))
    if (values.html) write(values.html, formatHtml(report))
    if (values['write-baseline']) write(values['write-baseline'], baselineOf(report))
    if (values.record) write(values.record, recordingOf(exchanges))
    if (report.stopped !== undefined) return exitCodes.stopped
    return report.fresh > 0 ? exitCodes.failed : exitCodes.fine
  } catch (error) {
    const isKnown = error instanceof UsageError || error instanceof ServerError
    around.err(`crmcom-contract-tests: ${isKnown ? error.message : faultWords(error)}\n`)
    return error instanceof ServerError ? exitCodes.server : exitCodes.usage
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags }).values
  } catch (error) {
    throw new UsageError(flagProblem(error, Object.keys(flags)))
  }
}

function optionsOf(values: ReturnType<typeof parse>, around: Surroundings, exchanges: Exchange[]): ContractTestOptions {
  const { 'base-url': baseUrl, credentials, profile, release, baseline } = values
  if (!baseUrl) throw new UsageError('--base-url is missing. See --help')
  if (!credentials) throw new UsageError('--credentials is missing. See --help')
  const operations = values.only?.split(',').map((name) => name.trim())
  const wanted = values.kinds?.split(',').map((name) => name.trim() as Kind)
  for (const kind of wanted ?? [])
    if (!kinds.includes(kind)) throw new UsageError(`--kinds: ${unknownName('kind', kind, kinds)}`)
  const all = operations && knownOperations(release)
  for (const id of operations ?? [])
    if (all && !all.includes(id)) throw new UsageError(`--only: ${unknownName('operation', id, all)}`)
  return {
    baseUrl,
    credentials: readCredentials(readJson(credentials), credentials),
    ...(release === undefined ? {} : { release }),
    ...(profile === undefined ? {} : { profile: readProfile(readJson(profile), profile) }),
    ...(baseline === undefined ? {} : { baseline: readBaseline(baseline) }),
    ...{
      allowWrites: values['allow-writes'] ?? false,
      dryRun: values['dry-run'] ?? false,
      waits: values.wait ?? false,
    },
    ...number(values, 'rate', 'rate', 0.01),
    ...number(values, 'guesses', 'guesses', 0),
    ...number(values, 'depth', 'depth', 1),
    ...number(values, 'seed', 'seed', 0),
    ...number(values, 'rounds', 'rounds', 1),
    ...('timeout' in values ? { patience: 1000 * (number(values, 'timeout', 'seconds', 0.01)['seconds'] ?? 10) } : {}),
    ...(operations && { operations }),
    ...(wanted && { kinds: wanted }),
    ...(values.control ? underControl(baseUrl, around.env['CRMCOM_WEBAPI_CONTROL_SECRET']) : {}),
    ...(around.signal && { signal: around.signal }),
    ...(values.record ? { onExchange: (exchange: Exchange) => exchanges.push(exchange) } : {}),
    ...(around.isWatched && {
      onProgress: ({ done, all: count, operationId, requests, fails }) =>
        around.err(`\r\u001b[K${done} of ${count} operations, ${requests} calls, ${fails} FAIL: ${operationId}`),
    }),
  }
}

function knownOperations(release: string | undefined): string[] | undefined {
  try {
    return operationsOf(release)
  } catch {
    // What is wrong with the release is told where it is read.
    return undefined
  }
}

function number(
  values: { [name: string]: unknown },
  name: string,
  as: string,
  least: number,
): { [name: string]: number } {
  const given = values[name]
  if (given === undefined) return {}
  const value = Number(given)
  if (given === '' || !Number.isFinite(value) || value < least)
    throw new UsageError(`--${name} must be a number of at least ${least}`)
  return { [as]: value }
}

/** A reference server under control: its clock is moved, its records are put back, and what it sent is looked at. */
function underControl(
  baseUrl: string,
  secret: string | undefined,
): Pick<ContractTestOptions, 'clock' | 'reset' | 'outbox'> {
  if (!secret) throw new UsageError('--control needs the secret of the server in CRMCOM_WEBAPI_CONTROL_SECRET')
  const call = async (path: string, body?: object) => {
    const response = await fetch(new URL(`/_control/${path}`, baseUrl), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', 'x-crmcom-control-secret': secret },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => undefined)
    if (!response?.ok)
      throw new ServerError(`${new URL(baseUrl).host}: is no reference server under control, or has another secret`)
    return response
  }
  return {
    clock: { advance: (seconds) => call('clock/advance', { by: `${seconds}s` }) },
    reset: () => call('reset', {}),
    outbox: async () => sentOut(((await (await call('snapshot')).json()) as Snapshot).records),
  }
}

interface Snapshot {
  records: { [kind: string]: unknown[] }
}

function readJson(file: string): unknown {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${codeOf(error)})`)
  }
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch {
    throw new UsageError(`${file}: is not JSON`)
  }
}

function readBaseline(file: string): string[] {
  const value = readJson(file)
  const ids = (value as { failing?: unknown }).failing
  if (!Array.isArray(ids) || ids.some((id) => typeof id !== 'string'))
    throw new UsageError(`${file}: is no baseline, which is an object with "failing", a list of ids`)
  return ids
}

const baselineOf = ({ checks, release }: Report): string =>
  `${JSON.stringify({ release, failing: checks.filter(({ verdict }) => verdict === 'FAIL').map(({ id }) => id) }, null, 2)}\n`

/** The calls of a run in the form that the checker of recordings reads. */
export function recordingOf(exchanges: readonly Exchange[]): string {
  const message = ({ headers, body }: Exchange['request']) => ({
    headers: Object.fromEntries([...headers].map(([name, values]) => [name, values.length === 1 ? values[0] : values])),
    ...(body.kind === 'json' ? { body: body.value } : body.kind === 'text' ? { body: body.text } : {}),
  })
  const written = exchanges.map((one) => ({
    at: new Date(one.at ?? 0).toISOString(),
    request: { method: one.method, url: one.url.href, ...message(one.request) },
    response: { status: one.status, ...message(one.response) },
  }))
  return `${JSON.stringify({ exchanges: written }, null, 1)}\n`
}

function write(file: string, content: string): void {
  try {
    writeWhole(file, [content])
  } catch (error) {
    throw new UsageError(`${file}: cannot be written (${codeOf(error)})`)
  }
}

function said({ out }: Surroundings, words: string): number {
  out(words)
  return exitCodes.fine
}
