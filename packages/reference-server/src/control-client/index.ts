import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './generated/control.gen.js'

/** The schemas of the control API, such as `ControlSchemas['InjectedFault']`. */
export type ControlSchemas = components['schemas']

export interface ControlClientOptions {
  /** Where the server listens, such as `http://127.0.0.1:8080`. */
  baseUrl: string
  /** The secret that the server printed at its start. */
  secret: string
  /** The world that is controlled. @default the one without a name */
  world?: string
  /** @default the global `fetch` */
  fetch?: (request: Request) => Promise<Response>
}

/**
 * Opens a client of the control API of a reference server that was started with `--control`. Its paths and
 * bodies are typed from the API's document.
 *
 * @example
 * Let two hours pass
 *
 * ```ts
 * import { createControlClient } from '@crmcom-webapi/reference-server/control-client'
 *
 * const control = createControlClient({
 *   baseUrl: 'http://127.0.0.1:8080',
 *   secret: process.env['CRMCOM_WEBAPI_CONTROL_SECRET'] ?? '',
 * })
 * await control.POST('/_control/clock/advance', { body: { by: '2h' } })
 * ```
 */
export function createControlClient({ baseUrl, secret, world, fetch }: ControlClientOptions): Client<paths> {
  return createClient<paths>({
    baseUrl,
    headers: { 'x-crmcom-control-secret': secret, ...(world !== undefined && { 'x-crmcom-world': world }) },
    ...(fetch && { fetch }),
  })
}
