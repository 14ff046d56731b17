import { basePath, createReferenceServer, demoCredentials, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { expect } from 'vitest'

/** The releases at which the six operations differ most. */
export const keyReleases = ['R6.0.0', 'R10.0.0', 'R11.0.0', 'R12.0.0', 'R12.4.0', 'R18.0.0'] as const

/** A fresh server of a release; a fault of its own fails the test. */
export function startServer(release: string): Promise<ReferenceServer> {
  return createReferenceServer({
    release,
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

/** Calls an operation, with the demo Web API key for those that take one. */
export async function call(server: ReferenceServer, path: string, body: unknown): Promise<Answer> {
  const { webApiKey } = demoCredentials
  const request = new Request(`http://localhost${basePath}/${path.replace(/^\//, '')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`${webApiKey}:`)}` },
    body: JSON.stringify(body),
  })
  return (await server.fetch(request)).json() as Promise<Answer>
}

/** Logs the demo user in. */
export async function login(server: ReferenceServer): Promise<string> {
  const { username, password, organisation } = demoCredentials
  const { status, data } = await call(server, 'authentication/token', { username, password, organisation })
  expect(status.code).toBe('OK')
  return data['token'] as string
}
