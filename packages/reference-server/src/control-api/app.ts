import { ReleaseError } from '@crmcom-webapi/release-marks'
import { aText, listOf, wholeNumber } from '@crmcom-webapi/release-marks/options'
import { findHalfPair } from '@crmcom-webapi/server-routes'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type * as z from 'zod'
import { NotInWorldError } from '../control/auth-states.js'
import { SeedError } from '../control/seed-error.js'
import { UnavailableError } from '../control/unavailable-error.js'
import { readMediaType } from '../http/body-text.js'
import { allowHosts, refuseHost } from '../http/hosts.js'
import { checkOptions } from '../kernel/check-options.js'
import { findFlaw } from '../kernel/json-text.js'
import { equalSecrets } from '../kernel/secrets.js'
import type { ReferenceServer } from '../server/reference-server.js'
import { WorldError, worldHeader } from '../worlds/worlds.js'
import { controlDocument } from './document.js'
import { type ControlOperation, controlOperations } from './operations.js'
import { controlPath, secretHeader } from './paths.js'

export interface ControlApiOptions {
  /** What a caller has to send in the header `X-Crmcom-Control-Secret`. */
  secret: string
  /**
   * The names and addresses the server goes by, without ports, such as `127.0.0.1`. A call to any other one is
   * refused: a web page can reach a port of its reader's machine under a name of its own.
   */
  hosts: readonly string[]
  /** How many bytes a seed or a snapshot may have, sent or given. @default 67108864, 64 MiB */
  maxBytes?: number
}

/**
 * A snapshot is the largest body there is. The bound counts for both ways: what is larger is not given, since it
 * could not be taken back.
 */
const maxBodyBytes = 64 * 1024 * 1024

/** More than any body it takes has. */
const maxDepth = 32

/**
 * Makes the API by which tests control a server from outside. It lives under `/_control`.
 *
 * @throws {RangeError} When an option is wrong, missing or not known.
 */
export function createControlApi(server: ReferenceServer, options: ControlApiOptions): Hono {
  checkOptions('createControlApi', options, {
    secret: aText,
    hosts: listOf(aText),
    maxBytes: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  })
  if (!options.secret || !options.hosts)
    throw new RangeError('createControlApi needs a secret and the hosts it goes by')
  const app = new Hono().basePath(controlPath)
  const isAllowedHost = allowHosts(options.hosts)
  app.use(async (c, next) => {
    if (!isAllowedHost(c.req.raw)) return refuseHost()
    if (!equalSecrets(c.req.header(secretHeader) ?? '', options.secret))
      return refuse(c, 401, `the secret that was printed at the start belongs into the header ${secretHeader}`)
    return next()
  })
  const { maxBytes = maxBodyBytes } = options
  app.use(bodyLimit({ maxSize: maxBytes, onError: (c) => refuse(c, 400, `the body is larger than ${maxBytes} bytes`) }))
  app.get('/openapi.json', (c) => c.json(controlDocument()))
  for (const operation of controlOperations)
    app.on(operation.method.toUpperCase(), operation.path, (c) => run(c, operation, server, maxBytes))
  app.notFound((c) => refuse(c, 404, 'there is no such operation'))
  app.onError((error, c) => refuseError(error, c))
  return app
}

async function run(
  c: Context,
  operation: ControlOperation,
  server: ReferenceServer,
  maxBytes: number,
): Promise<Response> {
  const body = await readBody(c, operation)
  const name = c.req.header(worldHeader)
  const world = name === undefined ? server : server.world(name)
  const answer = (await operation.run(world, body as never, server)) ?? {}
  await world.control.settled()
  const bytes = new TextEncoder().encode(JSON.stringify(answer))
  if (bytes.length > maxBytes)
    throw new UnavailableError(
      `the answer has ${bytes.length} bytes, and no more than ${maxBytes} can be sent back: reset the world, or load a smaller seed`,
    )
  return c.body(bytes, 200, { 'content-type': 'application/json' })
}

async function readBody(c: Context, { body, checks }: ControlOperation): Promise<unknown> {
  if (!body) return undefined
  const type = readMediaType(c.req.header('content-type') ?? null)
  if (type?.name !== 'application/json') throw new Misshapen('the body must be JSON')
  if (!/^utf-?8$/.test(type.charset ?? 'utf-8')) throw new Misshapen('the body must be in UTF-8')
  if (!/^(identity)?$/i.test(c.req.header('content-encoding') ?? ''))
    throw new Misshapen('the body must not be packed: send it without Content-Encoding')
  const sent = readJson(new Uint8Array(await c.req.arrayBuffer()))
  const half = findHalfPair(sent)
  if (half)
    throw new Misshapen('the body has the wrong shape', [
      {
        code: 'custom',
        path: half,
        message: 'holds half of a surrogate pair, which is no character',
        input: undefined,
      },
    ])
  if (checks === 'itself') return sent
  const result = body.safeParse(sent)
  if (result.success) return result.data
  throw new Misshapen('the body has the wrong shape', result.error.issues)
}

function readJson(bytes: Uint8Array): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Misshapen('the body is not UTF-8')
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Misshapen('the body is not well-formed JSON')
  }
  const flaw = findFlaw(text, maxDepth)
  if (flaw === 'too deep') throw new Misshapen(`the body is nested deeper than ${maxDepth} levels`)
  if (flaw === 'repeated key') throw new Misshapen('an object in the body has a key twice')
  if (flaw === 'lost digits') throw new Misshapen('a number in the body has more digits than are kept of it')
  return value
}

/** A request that is not as the document has it. */
class Misshapen extends Error {
  override readonly name = 'Misshapen'

  constructor(
    message: string,
    readonly issues: readonly z.core.$ZodIssue[] = [],
  ) {
    super(message)
  }

  get problems() {
    return this.issues.map(({ path, message }) => ({
      at: path.map((part) => `/${String(part)}`).join(''),
      problem: message,
    }))
  }
}

function refuseError(error: Error, c: Context): Response {
  if (error instanceof SeedError || error instanceof Misshapen) return refuse(c, 400, error.message, error.problems)
  if (error instanceof RangeError || error instanceof ReleaseError) return refuse(c, 400, error.message)
  if (error instanceof NotInWorldError) return refuse(c, 404, error.message)
  if (error instanceof WorldError) return refuse(c, error.status, error.message)
  if (error instanceof UnavailableError) return refuse(c, 409, error.message)
  throw error
}

type Refusal = 400 | 401 | 403 | 404 | 409 | 429

function refuse(c: Context, status: Refusal, error: string, problems: readonly object[] = []): Response {
  return c.json({ error, ...(problems.length > 0 && { problems }) }, status)
}
