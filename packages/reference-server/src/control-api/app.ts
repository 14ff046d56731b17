import { ReleaseError } from '@crmcom-webapi/release-marks'
import { aText, listOf } from '@crmcom-webapi/release-marks/options'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type * as z from 'zod'
import { checkOptions } from '../check-options.js'
import { NotInWorldError } from '../control/auth-states.js'
import { SeedError } from '../control/seed-error.js'
import { UnavailableError } from '../control/unavailable-error.js'
import type { ReferenceServer } from '../create-reference-server.js'
import { equalSecrets } from '../kernel/secrets.js'
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
}

/** A seed is the largest body there is. */
const maxBodyBytes = 10 * 1024 * 1024

/**
 * Makes the API by which tests control a server from outside. It lives under `/_control`.
 *
 * @throws {RangeError} When an option is wrong, missing or not known.
 */
export function createControlApi(server: ReferenceServer, options: ControlApiOptions): Hono {
  checkOptions('createControlApi', options, { secret: aText, hosts: listOf(aText) })
  if (!options.secret || !options.hosts)
    throw new RangeError('createControlApi needs a secret and the hosts it goes by')
  const app = new Hono().basePath(controlPath)
  const hosts = new Set(options.hosts.map((host) => host.toLowerCase()))
  app.use(async (c, next) => {
    if (!hosts.has(hostOf(c.req.raw))) return refuse(c, 403, 'this server does not go by that name')
    if (!equalSecrets(c.req.header(secretHeader) ?? '', options.secret))
      return refuse(c, 401, `the secret that was printed at the start belongs into the header ${secretHeader}`)
    return next()
  })
  app.use(bodyLimit({ maxSize: maxBodyBytes, onError: (c) => refuse(c, 400, 'the body is too large') }))
  app.get('/openapi.json', (c) => c.json(controlDocument()))
  for (const operation of controlOperations)
    app.on(operation.method.toUpperCase(), operation.path, (c) => run(c, operation, server))
  app.notFound((c) => refuse(c, 404, 'there is no such operation'))
  app.onError((error, c) => refuseError(error, c))
  return app
}

async function run(c: Context, operation: ControlOperation, server: ReferenceServer): Promise<Response> {
  const body = await readBody(c, operation)
  const name = c.req.header(worldHeader)
  const world = name === undefined ? server : server.world(name)
  return c.json((await operation.run(world, body as never, server)) ?? {})
}

async function readBody(c: Context, { body, checks }: ControlOperation): Promise<unknown> {
  if (!body) return undefined
  if (!/^application\/json *(;|$)/i.test(c.req.header('content-type') ?? ''))
    throw new Misshapen('the body must be JSON')
  const sent = await c.req.json().catch(() => {
    throw new Misshapen('the body is not well-formed JSON')
  })
  if (checks === 'itself') return sent
  const result = body.safeParse(sent)
  if (result.success) return result.data
  throw new Misshapen('the body has the wrong shape', result.error.issues)
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

/** The name a call was made to, without its port: what the header says, which a page cannot choose. */
function hostOf(request: Request): string {
  const written = request.headers.get('host')
  if (written === null) return new URL(request.url).hostname
  // A name and a port, and nothing else that a URL may have there.
  return /^[\w.:[\]-]+$/.test(written) && URL.canParse(`http://${written}`) ? new URL(`http://${written}`).hostname : ''
}
