import { basePath, demoCredentials } from '@crmcom-webapi/reference-server'
import { isLoopback, type Options } from './options.js'

/** What a person sees when the server is up. The demo credentials are shown only where nobody else can reach it. */
export function banner(options: Options, address: string, release: string): string {
  const { username, password, organisation, webApiKey } = demoCredentials
  const lines = [
    `CRM.COM Web API V4 reference server (unofficial), behaving like ${release}`,
    '',
    `  API       ${address}${basePath}`,
    `  Contract  ${address}/openapi.json`,
    ...(options.docs === undefined ? [] : [`  Docs      ${address}/`]),
    '',
  ]
  if (isLoopback(options.host)) {
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
  return `${lines.join('\n')}\n\nStop it with Ctrl-C.\n`
}
