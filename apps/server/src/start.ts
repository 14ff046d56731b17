import { randomBytes } from 'node:crypto'
import type { Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  allowHosts,
  createReferenceServer,
  demoCredentials,
  loopbackHosts,
  type ReferenceServer,
  refuseHost,
  type Store,
} from '@crmcom-webapi/reference-server'
import { serve } from '@hono/node-server'
import { banner } from './banner.js'
import { withCuts } from './cuts.js'
import { openDatabase } from './database.js'
import { defaultLimits, hasTooManyHeaders, type Limits, serverOptions } from './limits.js'
import { faultLog, type Log, requestLog } from './log.js'
import type { Metrics } from './metrics.js'
import { type ControlOptions, isLoopback, type Options, UsageError } from './options.js'
import { readRecords } from './records.js'
import { createSite } from './site.js'

/** A server that listens. */
export interface Running {
  banner: string
  /** Takes no new calls and finishes those in flight, as long as they do not take too long. */
  stop(): Promise<void>
}

/**
 * Starts listening; calls are answered once it resolves.
 *
 * @throws {UsageError} When the address cannot be listened on.
 */
export async function start(options: Options, limits: Limits = defaultLimits): Promise<Running> {
  const {
    release,
    seed,
    secrets,
    failureStatus,
    numericDates,
    legacyCompatibility,
    checkResponses,
    strict,
    lockAfter,
    keep,
    cors,
  } = options
  const records = options.records === undefined ? undefined : readRecords(options.records)
  const store = options.db === undefined ? undefined : await openDatabase(options.db, secrets)
  // Loaded when it is wanted: most servers run without it.
  const metrics = options.metrics ? (await import('./metrics.js')).createMetrics() : undefined
  const server = await createReferenceServer({
    failureStatus,
    numericDates,
    legacyCompatibility,
    checkResponses,
    strict,
    lockout: lockAfter === 0 ? false : { attempts: lockAfter },
    keep,
    ...(release === undefined ? {} : { release }),
    ...(seed === undefined ? {} : { seed }),
    ...(secrets.length === 0 ? {} : { secret: secrets }),
    ...(store === undefined ? {} : { store }),
    ...(records === undefined ? { demo: options.demo } : { records }),
    ...(cors.length === 0 ? {} : { cors }),
    control: options.control !== undefined,
    ...(options.mutant === undefined ? {} : { mutant: options.mutant }),
    ...hooksOf(options.log ? await requestLog() : faultLog, metrics),
  })
  metrics?.watch(server, store)
  const hosts = [...loopbackHosts, options.host.includes(':') ? `[${options.host}]` : options.host, ...options.hosts]
  const control = options.control && (await controlOf(server, options.control, hosts))
  // Off loopback the name says nothing: who listens there means to be reached by others.
  const site = guarded(
    createSite(server, options, control?.fetch, metrics),
    isLoopback(options.host) ? hosts : undefined,
  )
  const listener = serve({
    fetch: (request, { incoming, outgoing }) =>
      hasTooManyHeaders(incoming, limits)
        ? new Response(null, { status: 431, headers: { connection: 'close' } })
        : control
          ? withCuts(site(request), incoming.socket, outgoing as ServerResponse)
          : site(request),
    port: options.port,
    hostname: options.host,
    serverOptions: serverOptions(limits),
  })
  await new Promise<void>((resolve, reject) => {
    listener.once('listening', resolve)
    listener.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, options)))
  })
  const { port } = listener.address() as AddressInfo
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return {
    banner: banner(options, `http://${host}:${port}`, server.release, control, await hasDemo(options, store)),
    stop: async () => {
      await closeListener(listener as Server, limits.stopTimeoutMs)
      await server.close()
    },
  }
}

/** Both the log and the metrics are told of each call. */
function hooksOf(log: Log, metrics: Metrics | undefined): Log & Partial<Metrics['hooks']> {
  if (metrics === undefined) return log
  const { onRequest, onSweep } = metrics.hooks
  return {
    ...log,
    onSweep,
    onRequest: (record) => {
      onRequest(record)
      log.onRequest?.(record)
    },
  }
}

/** Whether the demo world, or a part of it, is what the server keeps. */
async function hasDemo({ records }: Options, store: Store | undefined): Promise<boolean> {
  if (store === undefined) return records === undefined
  const named = { index: 'name', values: [demoCredentials.organisation], limit: 1 } as const
  return (await store.read((reader) => reader.find('organisation', named))).length > 0
}

/** The control API, and its secret where that was drawn here and has to be told. */
async function controlOf(server: ReferenceServer, { secret }: ControlOptions, hosts: readonly string[]) {
  const shown = secret === undefined ? randomBytes(16).toString('hex') : undefined
  const { createControlApi } = await import('@crmcom-webapi/reference-server/control-api')
  const api = createControlApi(server, { secret: secret ?? (shown as string), hosts })
  return { shown, fetch: (request: Request) => api.fetch(request) }
}

/** Lets nothing be reached under another name than those given: not the API, nor what stands beside it. */
function guarded(site: Fetch, hosts: readonly string[] | undefined): Fetch {
  if (hosts === undefined) return site
  const isAllowed = allowHosts(hosts)
  return (request) => (isAllowed(request) ? site(request) : refuseHost())
}

type Fetch = (request: Request) => Response | Promise<Response>

async function closeListener(listener: Server, withinMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => listener.close(() => resolve()))
  listener.closeIdleConnections()
  // A connection whose call comes to its end now is not kept for another one.
  listener.keepAliveTimeout = 1
  const late = setTimeout(() => listener.closeAllConnections(), withinMs)
  await closed
  clearTimeout(late)
}

function cannotListen(error: NodeJS.ErrnoException, { host, port }: Options): Error {
  if (error.code === 'EADDRINUSE')
    return new UsageError(
      `port ${port} on ${host} is in use: stop what listens there, or give another with --port or PORT`,
    )
  if (error.code === 'EACCES') return new UsageError(`port ${port} needs more rights: take one above 1023`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UsageError(`--host ${host} is no address of this machine`)
  return error
}
