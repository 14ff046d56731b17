import { aFunction, aText, findOptionProblem, type Rule } from '@crmcom-webapi/release-marks/options'
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

const aUrl: Rule = [
  'an http or https URL',
  (value: unknown) => /^https?:/.test(String(value)) && URL.canParse(String(value)),
]

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
 *
 * @throws {RangeError} When an option is wrong, missing or not known.
 */
export function createControlClient(options: ControlClientOptions): Client<paths> {
  const problem = findOptionProblem(options, { baseUrl: aUrl, secret: aText, world: aText, fetch: aFunction })
  if (problem !== undefined) throw new RangeError(`createControlClient: ${problem}`)
  const { baseUrl, secret, world, fetch } = options
  if (!baseUrl || !secret) throw new RangeError('createControlClient needs a baseUrl and the secret of the server')
  return createClient<paths>({
    baseUrl,
    headers: { 'x-crmcom-control-secret': secret, ...(world !== undefined && { 'x-crmcom-world': world }) },
    ...(fetch && { fetch }),
  })
}
