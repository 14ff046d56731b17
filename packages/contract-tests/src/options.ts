import type { OpenApiDocument } from '@crmcom-webapi/contract'
import { unknownName } from '@crmcom-webapi/release-marks/options'
import type { Outbox } from './outbox.js'
import type { Kind } from './report.js'

/** A mistake of the caller, in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What a server knows the tests by. Each part is used where it is there. */
export interface Credentials {
  username?: string
  password?: string
  organisation?: string
  unit?: string
  /** For logins by HTTP Basic; each login looks for the key that its path names. */
  webApiKey?: string
  consumerApplicationKey?: string
  /** A card or login of a customer, as `{ "authentication_code": "…" }`. */
  customer?: { [field: string]: string }
  /** A user of another organisation. */
  other?: { username: string; password: string; organisation: string }
  /** An identity management system whose tokens the server takes, and a customer who has one; the organisation by its ID. */
  identity?: { secret: string; issuer: string; subject: string; organisation: string }
}

/** Which records a server has, and what to leave alone. A file of it can be kept beside the project that tests. */
export interface Profile {
  /**
   * Members, parameters and inputs of workflows by name, or by operation or workflow and name
   * (`showPayment.payment_identifier`), with a value that names what is there.
   */
  records?: { [name: string]: unknown }
  /** Set where the records are those of the documented examples: answers are held to them, too. */
  documented?: boolean
  /** Records of the customer in the credentials. */
  own?: { [name: string]: unknown }
  /** Records of another one, which the customer must not reach. */
  others?: { [name: string]: unknown }
  /** Operations with the workflows that call them, workflows, kinds or ids of checks to leave out, each with the reason. */
  skip?: { [operationKindOrId: string]: string }
}

/** How far a run is. */
export interface Progress {
  done: number
  all: number
  operationId: string
  requests: number
  fails: number
}

export interface ContractTestOptions {
  /** Where the API is, such as `https://crm.example` or `http://127.0.0.1:8080/crmapi/rest/v2`. */
  baseUrl: string
  /** The release the server runs. @default the newest */
  release?: string
  credentials: Credentials
  profile?: Profile
  /** Repeats a run. @default drawn */
  seed?: number
  /** How often to go through everything, each time with the seed after. @default 1 */
  rounds?: number
  /** Also what changes records. @default false */
  allowWrites?: boolean
  /** Only says what would be written. @default false */
  dryRun?: boolean
  /** Calls per second. @default 50 */
  rate?: number
  /** Wrong passwords, keys and codes that may be tried in all, so that nothing gets locked. @default 3 */
  guesses?: number
  /** Milliseconds until a call counts as hanging. @default 10000 */
  patience?: number
  /** How many inputs one operation gets of each kind. @default 200 */
  depth?: number
  /** Only these kinds. @default all */
  kinds?: readonly Kind[]
  /** Only these operations. @default all */
  operations?: readonly string[]
  /** Ids of checks that are known to fail. */
  baseline?: readonly string[]
  /** Moves the clock of the server, where that can be done; without it nothing expires unless `waits` is set. */
  clock?: { advance(seconds: number): Promise<unknown> }
  /** Waits for what expires. @default false */
  waits?: boolean
  /** Shows what the server sent to others than its callers, where that can be looked at. */
  outbox?: () => Promise<Outbox>
  /** Puts the records of the server back; called between operations. */
  reset?: () => Promise<unknown>
  fetch?: typeof fetch
  /** Stops the run after the call that is under way. */
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
  /** Told of every call with its answer, secrets included; for a recording of the run. */
  onExchange?: (exchange: import('@crmcom-webapi/judge').Exchange) => void
  /** Ends the run at the first check that is not PASS or SKIP and that this does not know. */
  until?: (id: string) => boolean
  /** The contract of all releases. @default the one of `@crmcom-webapi/contract` */
  bundle?: OpenApiDocument
}

const credentialNames = [
  ...['username', 'password', 'organisation', 'unit', 'webApiKey', 'consumerApplicationKey', 'customer', 'other'],
  'identity',
]
const groups: { readonly [name: string]: readonly string[] | undefined } = {
  customer: undefined,
  other: ['username', 'password', 'organisation'],
  identity: ['secret', 'issuer', 'subject', 'organisation'],
}

/** Whether something is named like a credential. */
export const isCredential = (name: string): name is keyof Credentials => credentialNames.includes(name)

/** Reads credentials; what is wrong is told by its name, never by its value. */
export function readCredentials(value: unknown, file: string): Credentials {
  const object = readObject(value, file, credentialNames)
  for (const [name, one] of Object.entries(object)) {
    if (name in groups) {
      const group = readObject(one, `${file}: ${name}`, groups[name])
      const missing = groups[name]?.find((member) => group[member] === undefined)
      if (missing !== undefined) throw new UsageError(`${file}: ${name}: ${missing} must be there`)
      readTexts(group, `${file}: ${name}`)
    } else if (typeof one !== 'string' || one === '')
      throw new UsageError(`${file}: ${name} must be a text that is not empty`)
  }
  const { username, password, organisation, webApiKey } = object as Credentials
  if (!webApiKey && !(username && password && organisation))
    throw new UsageError(`${file}: username, password and organisation must be there, or webApiKey`)
  return object as Credentials
}

/** Reads a profile. */
export function readProfile(value: unknown, file: string): Profile {
  const { documented, ...profile } = readObject(value, file, ['records', 'documented', 'own', 'others', 'skip'])
  if (documented !== undefined && typeof documented !== 'boolean')
    throw new UsageError(`${file}: documented must be true or false`)
  for (const [name, part] of Object.entries(profile)) readObject(part, `${file}: ${name}`)
  readTexts(profile['skip'] ?? {}, `${file}: skip`)
  return value as Profile
}

function readObject(value: unknown, file: string, known?: readonly string[]): { [name: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${file}: must be an object`)
  for (const name of Object.keys(value))
    if (known && !known.includes(name)) throw new UsageError(`${file}: ${unknownName('member', name, known)}`)
  return value as { [name: string]: unknown }
}

function readTexts(value: unknown, file: string): void {
  for (const [name, text] of Object.entries(readObject(value, file)))
    if (typeof text !== 'string' || text === '')
      throw new UsageError(`${file}: ${/^\w{1,40}$/.test(name) ? name : 'a member'} must be a text that is not empty`)
}
