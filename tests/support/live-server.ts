import { basePath, createReferenceServer, demoCredentials, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { expect } from 'vitest'

/** The releases at which the operations differ most. */
export const keyReleases = [
  ...(['R6.0.0', 'R10.0.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R14.26.0'] as const),
  ...(['R16.2.0', 'R16.12.0', 'R17.10.0', 'R18.0.0'] as const),
]

/** A moment at which the tokens of other systems in the examples are good. */
const momentOfTheExamples = Date.parse('2026-01-05T08:30:00Z')

/** A fresh server of a release; a fault of its own fails the test. */
export function startServer(release: string): Promise<ReferenceServer> {
  return createReferenceServer({
    release,
    clock: { now: () => momentOfTheExamples },
    checkResponses: true,
    onFault: (error) => {
      throw error
    },
  })
}

export interface Answer {
  status: { code: string; message: string; description: string }
  data: { [name: string]: unknown }
}

/** Calls an operation by POST, with a Web API key for those that take one. */
export async function call(
  server: ReferenceServer,
  path: string,
  body: unknown,
  key: string = demoCredentials.webApiKey,
): Promise<Answer> {
  const request = new Request(`http://localhost${basePath}/${path.replace(/^\//, '')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Basic ${btoa(`${key}:`)}` }) },
    body: JSON.stringify(body),
  })
  return (await server.fetch(request)).json() as Promise<Answer>
}

/** Calls an operation by GET. */
export async function get(server: ReferenceServer, path: string, query: { [name: string]: unknown }): Promise<Answer> {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  const response = await server.fetch(new Request(`http://localhost${basePath}/${path.replace(/^\//, '')}?${search}`))
  return response.json() as Promise<Answer>
}

/** Logs the demo user in. */
export async function login(server: ReferenceServer): Promise<string> {
  const { username, password, organisation } = demoCredentials
  const { status, data } = await call(server, 'authentication/token', { username, password, organisation })
  expect(status.code).toBe('OK')
  return data['token'] as string
}
