import { basePath } from '@crmcom-webapi/reference-server'
import { listen } from '../support/listen.ts'
import { freshServer, login } from '../support/live-server.ts'
import { environment } from './programs.ts'

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
  const { address: root, close } = await listen((request) => answer(request, places))
  return {
    close,
    open: (path, behind) => {
      const place: Place = { behind, visits: [] }
      places.set(`/${path}`, place)
      return { address: `${root}/${path}`, visits: place.visits }
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
  const server = await freshServer(release)
  const token = `${body}${search}`.includes(environment.TOKEN) ? await login(server.fetch) : ''
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
