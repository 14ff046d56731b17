import type { AddressInfo } from 'node:net'
import { basePath, createReferenceServer, demoCredentials, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { serve } from '@hono/node-server'
import { environment } from './programs.ts'

/** A moment at which the tokens of other systems in the examples are good. */
const momentOfTheExamples = Date.parse('2026-01-05T08:30:00Z')

/** A request as a sample made it. */
export interface SeenRequest {
  method: string
  /** Path of the API, without that under which a sample finds its server. */
  path: string
  query: Array<[name: string, value: string]>
  type: string | null
  authorization: string | null
  body: string
}

/** What happened to one sample. */
export interface Visit {
  request: SeenRequest
  status: number
  answer: string
}

/** What stands behind the address of one sample. */
export interface Place {
  /** A fresh reference server of a release, with what stands for the secrets of the sample; or one answer to anything. */
  behind: { release: string; jwt: string; key: string } | { status: number; answer: string }
  visits: Visit[]
}

/** One port, with a server of its own below it for each sample, so that none sees what another did. */
export interface SampleServer {
  /** Makes a place and gives its address. */
  open(path: string, behind: Place['behind']): { address: string; visits: readonly Visit[] }
  close(): Promise<void>
}

export async function startSampleServer(): Promise<SampleServer> {
  const places = new Map<string, Place>()
  const { port, close } = await new Promise<{ port: number; close(): Promise<void> }>((resolve) => {
    const server = serve(
      { fetch: (request) => answer(request, places), port: 0, hostname: '127.0.0.1' },
      ({ port }: AddressInfo) =>
        resolve({
          port,
          close: () => new Promise((closed) => server.close(() => closed())),
        }),
    )
  })
  return {
    close,
    open: (path, behind) => {
      const place: Place = { behind, visits: [] }
      places.set(`/${path}`, place)
      return { address: `http://127.0.0.1:${port}/${path}`, visits: place.visits }
    },
  }
}

async function answer(request: Request, places: ReadonlyMap<string, Place>): Promise<Response> {
  const url = new URL(request.url)
  const at = url.pathname.indexOf(basePath)
  const place = places.get(url.pathname.slice(0, at))
  if (!place) return new Response('no such sample', { status: 404 })
  const body = await request.text()
  const seen: SeenRequest = {
    method: request.method,
    path: url.pathname.slice(at),
    query: [...url.searchParams],
    type: request.headers.get('content-type'),
    authorization: request.headers.get('authorization'),
    body,
  }
  const response =
    'release' in place.behind
      ? await forward(request, seen, url.search, place.behind)
      : new Response(place.behind.answer, {
          status: place.behind.status,
          headers: { 'Content-Type': 'application/json' },
        })
  const text = await response.text()
  place.visits.push({ request: seen, status: response.status, answer: text })
  return new Response(text, response)
}

/** Sends a request to a fresh server, with what is meant by the secrets of the sample. */
async function forward(
  { headers }: Request,
  { method, path, body }: SeenRequest,
  search: string,
  { release, jwt, key }: { release: string; jwt: string; key: string },
): Promise<Response> {
  const clock = { now: () => momentOfTheExamples }
  const server = await createReferenceServer({ release, clock, checkResponses: true })
  const token = `${body}${search}`.includes(environment.TOKEN) ? await login(server) : ''
  const meant = (text: string) => text.replaceAll(environment.TOKEN, token).replaceAll(environment.JWT, jwt)
  const own = new Headers(headers)
  own.delete('content-length')
  if (own.get('authorization') === basic(environment.WEB_API_KEY)) own.set('authorization', basic(key))
  return server.fetch(
    new Request(`http://localhost${path}${meant(search)}`, {
      method,
      headers: own,
      ...(body === '' ? {} : { body: meant(body) }),
    }),
  )
}

export function basic(key: string): string {
  return `Basic ${Buffer.from(`${key}:`).toString('base64')}`
}

async function login(server: ReferenceServer): Promise<string> {
  const { username, password, organisation } = demoCredentials
  const response = await server.fetch(
    new Request(`http://localhost${basePath}/authentication/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password, organisation }),
    }),
  )
  return ((await response.json()) as { data: { token: string } }).data.token
}
