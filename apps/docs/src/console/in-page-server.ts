import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Input } from './call-view.ts'

/** A reference server that runs in the page itself, with its demo world. */
export interface InPageServer {
  fetch(request: Request): Promise<Response>
  /** What signs in to its demo world; empty where an example of the contract does already. */
  demoLogin(operationId: string): DemoLogin
}

/** What signs in to the demo world: the input of a login and the Web API key that goes with it. */
export interface DemoLogin {
  input?: Input
  key?: string
}

/** Starts a reference server of a release in this page. It forgets everything when the page is left. */
export async function startInPageServer(release: string): Promise<InPageServer> {
  const server = await createReferenceServer({ release })
  return { fetch: (request) => server.fetch(request), demoLogin }
}

const device = 'STB-0042'

function demoLogin(operationId: string): DemoLogin {
  const { webApiKey, consumerApplicationKey, middlewareSecret } = demoCredentials
  if (operationId === 'createSessionTokenByWebApiKey') return { input: {}, key: webApiKey }
  if (operationId === 'createSessionTokenByConsumerApplicationKey') return { key: consumerApplicationKey }
  if (operationId !== 'createSessionTokenByDeviceApplicationKey') return {}
  // The tokens of the examples have long ended, so a fresh one is signed as the middleware would.
  const now = Math.floor(Date.now() / 1000)
  const jwt_token = signToken({ sub: device, iat: now, exp: now + 3600 }, middlewareSecret)
  return { input: { installed_item_identifier: { serial_number: device }, jwt_token } }
}

function signToken(claims: object, secret: string): string {
  const unsigned = `${base64url(utf8(JSON.stringify({ typ: 'JWT', alg: 'HS256' })))}.${base64url(utf8(JSON.stringify(claims)))}`
  return `${unsigned}.${base64url(hmac(sha256, utf8(secret), utf8(unsigned)))}`
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}
