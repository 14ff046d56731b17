import type { AddressInfo } from 'node:net'
import { createReferenceServer } from '@crmcom-webapi/reference-server'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { banner } from './banner.js'
import { callLog } from './log.js'
import { type Options, UsageError } from './options.js'
import { createSite } from './site.js'

/** A server that listens. */
export interface Running {
  banner: string
  /** Finishes the calls in flight and takes no new ones. */
  stop(): Promise<void>
}

/**
 * Starts listening; calls are answered once it resolves.
 *
 * @throws {UsageError} When the address cannot be listened on.
 */
export async function start(options: Options): Promise<Running> {
  const { release, seed, failureStatus, numericDates, checkResponses } = options
  const server = await createReferenceServer({
    failureStatus,
    numericDates,
    checkResponses,
    ...(release === undefined ? {} : { release }),
    ...(seed === undefined ? {} : { seed }),
    onFault: (error) => process.stderr.write(`fault: ${(error as Error)?.stack ?? String(error)}\n`),
  })
  const app = new Hono()
  if (options.log) app.use(callLog())
  app.route('/', createSite(server, options.docs))

  const listener = serve({ fetch: app.fetch, port: options.port, hostname: options.host })
  await new Promise<void>((resolve, reject) => {
    listener.once('listening', resolve)
    listener.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, options)))
  })
  const { port } = listener.address() as AddressInfo
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return {
    banner: banner(options, `http://${host}:${port}`, server.release),
    stop: async () => {
      await new Promise<void>((resolve) => {
        listener.close(() => resolve())
        if (!('closeIdleConnections' in listener)) return
        listener.closeIdleConnections()
        // A connection whose call comes to its end now is not kept for another one.
        listener.keepAliveTimeout = 1
      })
      await server.close()
    },
  }
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
