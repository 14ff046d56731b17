import type { IncomingMessage, ServerOptions } from 'node:http'

/** How much and how long one connection may ask of the server. Bodies are bounded by the API itself. */
export interface Limits {
  /** Bytes of the request line and all headers together; more is answered 431. */
  headerBytes: number
  /** How many headers there may be; more are answered 431. */
  headers: number
  /** Until when all headers have to be there; later the connection is answered 408 and closed. */
  headersTimeoutMs: number
  /** Until when the whole request has to be there, the body included. */
  requestTimeoutMs: number
  /** How long a connection without a request is kept open. */
  idleTimeoutMs: number
  /** How long calls in flight are waited for when the server is stopped. */
  stopTimeoutMs: number
  /** How often open connections are looked at. A timeout may come that much later. */
  checkEveryMs: number
}

export const defaultLimits: Limits = {
  headerBytes: 16 * 1024,
  headers: 100,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  idleTimeoutMs: 5_000,
  stopTimeoutMs: 10_000,
  checkEveryMs: 2_000,
}

/** Whether a request has too many headers. Node hands on the first 2,000 of them, whatever it is told. */
export function hasTooManyHeaders({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>, limits: Limits): boolean {
  // Names and values stand in turns.
  return rawHeaders.length > 2 * limits.headers
}

/** The limits as the HTTP server of Node takes them. */
export function serverOptions(limits: Limits): ServerOptions {
  return {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.idleTimeoutMs,
    connectionsCheckingInterval: limits.checkEveryMs,
  }
}
