import { parseArgs } from 'node:util'
import { mutants } from '@crmcom-webapi/reference-server'
import { flagProblem, nearest, unknownName } from '@crmcom-webapi/release-marks/options'

/** What the command line asks for. */
export interface Options {
  port: number
  host: string
  release: string | undefined
  seed: string | undefined
  /** What tokens are signed with, and what the database keeps secrets under; none where one is drawn at the start. */
  secrets: readonly Uint8Array[]
  /** Where records are kept: a file of SQLite, or the address of a database of PostgreSQL; in memory when undefined. */
  db: string | undefined
  /** What the world begins with: the demo world, or as little of it as lets somebody log in. */
  demo: 'story' | 'empty'
  /** A file with records to begin with in the place of the demo world. */
  records: string | undefined
  failureStatus: 'ok' | 'mapped'
  numericDates: 'text' | 'number'
  legacyCompatibility: boolean
  checkResponses: boolean
  /** Refuse members of a call that would be taken and not looked at. */
  strict: boolean
  /** Wrong tries in a row after which a password or code is locked; 0 for never. */
  lockAfter: number
  /** How long what is over is kept: text such as `24h`, or `all`. */
  keep: string
  /** The origins whose pages may call the server. */
  cors: readonly string[]
  log: boolean
  /** Count calls and more at /metrics. */
  metrics: boolean
  docs: string | undefined
  /** Names and addresses, besides those of this machine, under which the server may be called. */
  hosts: readonly string[]
  /** How tests may control the server over HTTP; not at all when undefined. */
  control: ControlOptions | undefined
  /** The deliberate fault the server is to have. */
  mutant: string | undefined
}

/** Who may control the server. */
export interface ControlOptions {
  /** What callers have to send; drawn at the start when undefined. */
  secret: string | undefined
}

/** A mistake on the command line, in one line for the person who made it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The variable of the environment that holds the signing secret. */
const secretVariable = 'CRMCOM_WEBAPI_SECRET'

/** The variable of the environment that holds the secret of the control API. */
export const controlVariable = 'CRMCOM_WEBAPI_CONTROL_SECRET'

export const help = `Usage: crmcom-webapi-server [options]

A stateful reference server for CRM.COM's Web API V4 (unofficial). Without --db it keeps everything in
memory and forgets it when it stops. The API is at /crmapi/rest/v2, its contract at /openapi.json.

  --release R12.4.0       behave like this CRM.COM release (default: the newest known); R12 is R12.0.0
  --port 8080             port to listen on; the variable PORT does the same; 0 takes a free one
  --host 127.0.0.1        address to listen on
  --db ADDRESS            keep records in ./FILE.sqlite or postgres://USER:PASSWORD@HOST/DATABASE; several servers
                          may have one database, which is begun once
  --demo story            begin with the demo world (default), or with an organisation and a user (empty)
  --records FILE          begin with the records of a seed or a snapshot, a JSON file
  --seed TEXT             make secrets, ids and codes follow from TEXT; refused off loopback
  --failure-status KIND   ok: failures answer HTTP 200, as real systems do (default); mapped: 400, 401, 404, …
  --numeric-dates KIND    claims of session tokens: text, as observed (default), or number, as documented, which
                          also puts the name of the unit in oun, not its ID, and acr in the place of ari
  --legacy-compatibility KIND
                          on (default), or off: from R14.1.0 on that leaves some names of users and groups empty
  --lock-after 10         wrong tries in a row that lock a password or code for 15 minutes; 0 for never
  --keep 24h              how long sessions after their end, sent mails and the like are kept; all for ever
  --cors ORIGIN           let pages of this origin call the server, such as http://localhost:5173, or '*' for
                          all; may be given several times
  --control               let tests move the clock, inject faults and more at /_control, with a secret that is
                          printed; on loopback only
  --allow-host NAME       let the server be called under this name too, where it listens on loopback, and control
                          off loopback; may be given several times
  --mutant NAME           have a deliberate fault, to see whether your tests notice; --mutants lists them
  --check-responses       check every answer against the contract
  --strict                refuse members of a call that would be taken and not looked at; without it they are
                          named in the header Crmcom-Ignored-Members
  --docs FOLDER           serve a built docs site at /
  --log                   print one JSON line for each request; no token, password or key is in it
  --metrics               count calls, conflicts, sessions and more at /metrics, as Prometheus reads it
  --help                  print this
  --version               print the version

${secretVariable} may hold the text that tokens are signed with, at least 32 bytes. Without it
each start draws a new one, and tokens from before are not accepted any more. --db needs it, for what
the database holds of secrets is under it. Of several lines the first is used, and the others still open.
${controlVariable} may hold the secret of --control, at least 16 characters.

First steps: start it, then paste the curl line it prints.
`

/**
 * Reads the command line.
 *
 * @returns What to do; `help`, `version` or `mutants` when only that was asked for.
 * @throws {UsageError} When a flag or its value is not known.
 */
export function readOptions(
  args: readonly string[],
  environment: { readonly [name: string]: string | undefined },
): Options | 'help' | 'version' | 'mutants' {
  // What stands in for bytes that are no UTF-8: several secrets would be one.
  for (const [name, text] of [...args.map((arg) => ['the command line', arg]), ...secretsOf(environment)])
    if (text?.includes('\ufffd')) throw new UsageError(`${name} holds bytes that are not UTF-8`)
  const { values } = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  if (values.mutants) return 'mutants'
  // An IPv6 address may stand in brackets, as in a URL.
  const host = (values.host ?? '127.0.0.1').replace(/^\[(.*)\]$/, '$1')
  if (host === '') throw new UsageError('--host needs an address')
  if (values.release === '') throw new UsageError('--release needs a release, such as R12.4.0')
  checkVariables(environment)
  if (values.docs === '') throw new UsageError('--docs needs a folder')
  if (values.seed !== undefined && !isLoopback(host))
    throw new UsageError(
      `--seed makes tokens that can be forged, so it is refused on ${host}: leave it out or listen on 127.0.0.1`,
    )
  // The second is what it was called when it counted for control only.
  const hosts = readHosts([...(values['allow-host'] ?? []), ...(values['control-host'] ?? [])])
  return {
    port: readPort(values.port, environment['PORT']),
    host,
    release: values.release,
    seed: values.seed,
    secrets: readSecrets(environment[secretVariable], values),
    db: readDb(values.db),
    demo: readDemo(values),
    records: values.records,
    failureStatus: oneOf('--failure-status', values['failure-status'], ['ok', 'mapped']),
    numericDates: oneOf('--numeric-dates', values['numeric-dates'], ['text', 'number']),
    legacyCompatibility: oneOf('--legacy-compatibility', values['legacy-compatibility'], ['on', 'off']) === 'on',
    checkResponses: values['check-responses'] ?? false,
    strict: values.strict ?? false,
    lockAfter: readCount('--lock-after', values['lock-after'] ?? '10'),
    keep: readKeep(values.keep ?? '24h'),
    cors: values.cors ?? [],
    log: values.log ?? false,
    metrics: values.metrics ?? false,
    docs: values.docs,
    hosts,
    control: values.control ? readControl(host, hosts, environment[controlVariable]) : undefined,
    mutant: readMutant(values.mutant),
  }
}

/** A variable with our prefix that nothing reads is a slip, and its reader thinks the server has a secret. */
function checkVariables(environment: { readonly [name: string]: string | undefined }): void {
  const known = [secretVariable, controlVariable]
  for (const name of Object.keys(environment))
    if (name.startsWith('CRMCOM_WEBAPI_') && !known.includes(name))
      throw new UsageError(unknownName('variable', name, known))
}

function secretsOf(environment: { readonly [name: string]: string | undefined }) {
  return [secretVariable, controlVariable].map((name) => [name, environment[name]] as const)
}

function readHosts(names: readonly string[]): readonly string[] {
  for (const name of names)
    if (!URL.canParse(`http://${name}`) || new URL(`http://${name}`).host !== name.toLowerCase() || /:\d+$/.test(name))
      throw new UsageError(`--allow-host must be a name or an address without a port, not "${name}"`)
  return names
}

function readControl(host: string, hosts: readonly string[], secret: string | undefined): ControlOptions {
  if (!isLoopback(host) && hosts.length === 0)
    throw new UsageError(
      `--control lets whoever has its secret change everything, so it is refused on ${host}: listen on 127.0.0.1, or say by --allow-host under which name it may be called`,
    )
  // Where others read what is printed, the secret is not printed.
  if (!isLoopback(host) && !secret)
    throw new UsageError(`off loopback, --control takes its secret from ${controlVariable}`)
  if (secret !== undefined && secret !== '' && secret.length < 16)
    throw new UsageError(`${controlVariable} needs at least 16 characters`)
  return { secret: secret || undefined }
}

const mutantNames = mutants.map(({ name }) => name)

function readMutant(name: string | undefined): string | undefined {
  if (name !== undefined && !mutants.some((mutant) => mutant.name === name))
    throw new UsageError(
      `there is no mutant "${name}"${nearest(name, mutantNames) ? `; did you mean ${nearest(name, mutantNames)}?` : '.'} See --mutants`,
    )
  return name
}

const flags = {
  release: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  seed: { type: 'string' },
  db: { type: 'string' },
  demo: { type: 'string' },
  records: { type: 'string' },
  'failure-status': { type: 'string' },
  'numeric-dates': { type: 'string' },
  'legacy-compatibility': { type: 'string' },
  'check-responses': { type: 'boolean' },
  strict: { type: 'boolean' },
  'lock-after': { type: 'string' },
  keep: { type: 'string' },
  cors: { type: 'string', multiple: true },
  control: { type: 'boolean' },
  'allow-host': { type: 'string', multiple: true },
  'control-host': { type: 'string', multiple: true },
  mutant: { type: 'string' },
  mutants: { type: 'boolean' },
  docs: { type: 'string' },
  log: { type: 'boolean' },
  metrics: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags })
  } catch (error) {
    throw new UsageError(flagProblem(error, Object.keys(flags)))
  }
}

function readPort(flag: string | undefined, variable: string | undefined): number {
  const [name, text] = flag !== undefined ? ['--port', flag] : ['PORT', variable || '8080']
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) throw new UsageError(`${name} must be a port from 0 to 65535, not "${text}"`)
  return port
}

function readCount(name: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`${name} must be a whole number, not "${text}"`)
  return Number(text)
}

function readKeep(text: string): string {
  if (text !== 'all' && !/^(\d{1,9}(ms|[smhdwy]))+$/.test(text))
    throw new UsageError(`--keep must be all or a time such as 24h or 1h30m, not "${text}"`)
  return text
}

/** Nothing of a secret is in an error: not even how long it is. */
function readSecrets(
  text: string | undefined,
  { seed, db }: { seed?: string | undefined; db?: string | undefined },
): readonly Uint8Array[] {
  if (seed !== undefined && db !== undefined)
    throw new UsageError(
      '--seed draws the same ids at each start, which the database of --db has already: leave one out',
    )
  const lines = (text ?? '').split(/\r?\n/).filter((line) => line !== '')
  if (db !== undefined && lines.length === 0)
    throw new UsageError(
      `--db keeps secrets under one that is not in the database: put 32 bytes or more into ${secretVariable}, and keep them`,
    )
  if (seed !== undefined && lines.length > 0)
    throw new UsageError(`--seed makes the secret, and ${secretVariable} holds another: leave one out`)
  const secrets = lines.map((line) => new TextEncoder().encode(line))
  if (secrets.some(({ length }) => length < 32))
    throw new UsageError(`${secretVariable} needs at least 32 bytes${lines.length > 1 ? ' in each of its lines' : ''}`)
  return secrets
}

function readDb(address: string | undefined): string | undefined {
  if (address === '') throw new UsageError('--db needs a file, such as ./crm.sqlite, or an address of PostgreSQL')
  const scheme = /^([a-z][a-z\d+.-]+):\/\//i.exec(address ?? '')?.[1]
  if (scheme !== undefined && !/^postgres(ql)?$/.test(scheme))
    throw new UsageError(`--db takes a file of SQLite or postgres://…, not ${scheme}://…`)
  if (scheme !== undefined && !URL.canParse(address ?? ''))
    throw new UsageError('--db is no address: it is written as postgres://USER:PASSWORD@HOST/DATABASE')
  return address
}

function readDemo({ demo, records }: { demo?: string | undefined; records?: string | undefined }): 'story' | 'empty' {
  if (records === '') throw new UsageError('--records needs a file')
  if (demo !== undefined && records !== undefined)
    throw new UsageError('--records takes the place of the demo world: leave --demo out')
  return oneOf('--demo', demo, ['story', 'empty'])
}

function oneOf<const T extends string>(name: string, text: string | undefined, allowed: readonly [T, ...T[]]): T {
  if (text === undefined) return allowed[0]
  const found = allowed.find((value) => value === text)
  if (!found) throw new UsageError(`${name} must be ${allowed.join(' or ')}, not "${text}"`)
  return found
}

/** True for addresses only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
