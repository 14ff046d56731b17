import type { OpenApiDocument } from '@crmcom-webapi/contract'
import type { Duration } from '../control/duration.js'
import type { Seed } from '../control/seed-schema.js'
import type { FaultRecord, RequestRecord } from '../http/api.js'
import type { Clock } from '../kernel/clock.js'
import type { Lockout } from '../kernel/lockout-settings.js'
import type { Kind } from '../records/index.js'
import type { Store } from '../store/store.js'
import type { Control } from '../worlds/control.js'
import type { WorldLimits } from '../worlds/worlds.js'

export interface ReferenceServerOptions {
  /**
   * The CRM.COM release to behave like, such as `R12.4.0`. One between two documented releases behaves
   * like the earlier of them.
   *
   * @default the newest release the contract knows
   */
  release?: string
  /** Where the time comes from. @default the system clock */
  clock?: Clock
  /**
   * Makes every secret, id and code follow from this text, so that the same calls get the same answers.
   * Whoever knows it can forge tokens: for tests on one machine only.
   *
   * @default secrets from the system's random source
   */
  seed?: string
  /**
   * The secret tokens are signed with, at least 32 bytes. Of several the first signs, and what was signed with any of
   * them is taken, so that a secret can be replaced while sessions go on.
   *
   * @default drawn at the start, from the seed if there is one
   */
  secret?: Uint8Array | readonly Uint8Array[]
  /** Where records are kept. @default in memory */
  store?: Store
  /**
   * What the world begins with: the `story` of the examples, or an organisation, its units and a user that can log in,
   * and nothing else (`empty`). A store that is given is filled where this or `records` is given, once: what it holds
   * is left as it is, and of several servers that start at one time one fills it.
   *
   * @default 'story', unless a store is given
   */
  demo?: 'story' | 'empty'
  /** What the world begins with: a seed, as `control.load` takes it, in the place of the demo world. */
  records?: Seed
  /**
   * How failures travel: with HTTP status 200, which is what is observed of real systems, or with the
   * status that fits them (400, 401, 403, 404, 405, 409, 413, 415, 422, 429). The body is the same.
   *
   * @default 'ok'
   */
  failureStatus?: 'ok' | 'mapped'
  /** Check every answer against the contract; one that does not fit becomes a fault. @default false */
  checkResponses?: boolean
  /**
   * Refuse members of a call that would be taken and not looked at: those that no release knows of an object whose
   * table is cut, and unknown ones that are null. Without it they are named in the header `Crmcom-Ignored-Members`.
   *
   * @default false
   */
  strict?: boolean
  /**
   * The legacy compatibility setting that systems have from R14.1.0 on. Where it is off, units come without
   * `group_name` and `community_name`, and users that made or changed a record without `person_name` and `email`.
   *
   * @default true
   */
  legacyCompatibility?: boolean
  /**
   * When guessing of passwords and codes is stopped, by the clock; `false` for never. What is left out
   * has its default: 10 wrong tries in a row lock a user or an access token, and 100 a caller, for 15 minutes.
   */
  lockout?: Partial<Lockout> | false
  /**
   * For how long, by the clock of the world, what is over is kept: sessions after their end, mails and provisioning
   * requests after they were sent, one-time passwords and the tokens of mails after they expired. Milliseconds, or
   * text such as `24h`; `all` keeps everything. A session that is kept no more is unknown, unless its token is a JWT
   * past its `exp`, which goes on to be an expired one. What was swept does not come back when the clock goes back.
   *
   * @default '24h'
   */
  keep?: Duration | 'all'
  /**
   * How a session JWT is written where observed tokens differ from the guide. `text`, as observed: `exp` and `iat` are
   * text, `oun` is the ID of the unit, and the account of a customer is `ari`. `number`, as documented: `exp` and `iat`
   * are numbers, `oun` is the name of the unit, and the account is `acr`.
   *
   * @default 'text'
   */
  numericDates?: 'text' | 'number'
  /**
   * The origins whose pages may call the server from a browser, such as `https://docs.example`, or `*` for
   * every page.
   *
   * @default none
   */
  cors?: readonly string[] | '*'
  /**
   * The names and addresses the server goes by, without ports, such as `localhost` or `[::1]`; calls to any other
   * one are refused with status 403. Give them where a server listens on a port of this machine
   * (`loopbackHosts`): a web page can reach it under a name of its own.
   *
   * @default every name
   */
  hosts?: readonly string[]
  /**
   * Lets tests look at calls and interfere with them: a journal of requests, injected faults and magic
   * credentials. A server that need not be controlled answers faster without.
   *
   * @default true
   */
  control?: boolean
  /** How many worlds there may be besides the one without a name, and for how long. */
  worlds?: WorldLimits
  /** How an injected latency is waited for. @default a timer */
  wait?: (milliseconds: number) => Promise<void>
  /** The name of a deliberate fault the server is to have, one of `mutants`. @default none */
  mutant?: string
  /** Told of each request once it is answered, for a log; nothing it is told is a secret. @default nothing is told */
  onRequest?: (record: RequestRecord) => void
  /** Told, each time what is over was swept, how many records of each kind that were. @default nothing is told */
  onSweep?: (swept: ReadonlyMap<Kind, number>) => void
  /** Told of faults of the server's own, without what the caller sent. @default nothing is told */
  onFault?: (error: unknown, record: FaultRecord) => void
}

/** A world and what a test can do with it. Two worlds share nothing. */
export interface ServedWorld {
  /** Answers one request. The API lives under `/crmapi/rest/v2`. */
  fetch(request: Request): Promise<Response>
  /** The release the world behaves like, in full form. */
  readonly release: string
  /** The contract of that release. */
  readonly contract: OpenApiDocument
  /** Moves the clock, puts sessions into states, injects faults, and more. */
  readonly control: Control
}

/** A server. What it is by itself is the world without a name; a request names another one by the header `X-Crmcom-World`. */
export interface ReferenceServer extends ServedWorld {
  /**
   * The world of a name, the same that requests with the header `X-Crmcom-World` meet. It is made when it is
   * first used.
   *
   * @throws {WorldError} When the name is not fit, or there are too many worlds. So do the functions of the world.
   */
  world(name: string): ServedWorld
  /** The names of the worlds there are, the one used last at the end. */
  worldNames(): string[]
  /** Forgets a world. @returns False when there was none of that name. */
  dropWorld(name: string): boolean
  /** How many sessions are alive; undefined where the store does not count them. */
  sessions(): Promise<number | undefined>
  /** Resolves when the records can be read, and rejects when they cannot: a database that is not reached, for instance. */
  ready(): Promise<void>
  /** Gives back what the store holds open. */
  close(): Promise<void>
}
