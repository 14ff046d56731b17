import { bundle, resolveRelease } from '@crmcom-webapi/contract'
import { basePath, controlPath, demoCredentials, mutants, secretHeader } from '@crmcom-webapi/reference-server'
import { shown } from './database.js'
import { controlVariable, isLoopback, type Options } from './options.js'

/** What is told of the control API. */
export interface ControlBanner {
  /** The secret, when it was drawn at this start. */
  shown: string | undefined
}

/**
 * What a person sees when the server is up. The demo credentials are shown only where nobody else can reach it.
 *
 * @param hasDemo Whether somebody can log in by them.
 */
export function banner(
  options: Options,
  address: string,
  release: string,
  control: ControlBanner | undefined,
  hasDemo: boolean,
): string {
  const { username, password, organisation, webApiKey } = demoCredentials
  const lines = [
    `CRM.COM Web API V4 reference server (unofficial), behaving like ${behaviour(release)}`,
    '',
    `  API       ${address}${basePath}`,
    `  Contract  ${address}/openapi.json`,
    ...(options.docs === undefined ? [] : [`  Docs      ${address}/`]),
    ...(options.db === undefined ? [] : [`  Records   ${shown(options.db)}`]),
    ...(control === undefined ? [] : [`  Control   ${address}${controlPath}`]),
    '',
  ]
  if (!hasDemo) lines.push('Log in as somebody of the records it began with.')
  else if (isLoopback(options.host)) {
    const body = JSON.stringify({ username, password, organisation })
    lines.push(
      `Demo login: username ${username}, password ${password}, organisation ${organisation}; Web API key ${webApiKey}`,
      '',
      `  curl -s ${address}${basePath}/authentication/token -H 'content-type: application/json' -d '${body}'`,
    )
  } else lines.push(`Listening on ${options.host}: whoever reaches it can log in with the published demo credentials.`)
  if (options.seed !== undefined)
    lines.push('', 'Secrets, ids and codes follow from --seed: tokens of this server can be forged.')
  if (options.cors.includes('*')) lines.push('', 'Every page a browser shows may call this server (--cors).')
  if (control !== undefined)
    lines.push('', `Control takes the header ${secretHeader}: ${control.shown ?? `what ${controlVariable} holds`}`)
  if (options.mutant !== undefined)
    lines.push('', `MUTANT ${options.mutant}: ${mutants.find(({ name }) => name === options.mutant)?.breaks}.`)
  return `${lines.join('\n')}\n\nStop it with Ctrl-C.\n`
}

/** The release that was asked for, and what is served in its place where the contract does not list it. */
function behaviour(release: string): string {
  const { state, beyondKnown } = resolveRelease(bundle, release)
  if (beyondKnown) return `${state}, the newest release known (${release} is above it)`
  return state === release ? release : `${release}, which is as ${state} as far as is known`
}
