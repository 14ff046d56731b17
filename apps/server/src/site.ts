import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { basePath, controlPath, type ReferenceServer, requestIdOf } from '@crmcom-webapi/reference-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { except } from 'hono/combine'
import { cors } from 'hono/cors'
import type { Metrics } from './metrics.js'
import { representations } from './representations.js'
import { wholeDocument, wholeDocuments } from './whole-documents.js'

/** What stands beside the API at one address. */
export interface SiteOptions {
  /** The folder of a built docs site, to be served at `/`. */
  docs: string | undefined
  /** The origins whose pages may read the contract and the documents, and ask whether the server is there. */
  cors: readonly string[]
}

/**
 * Puts the API, its contract, the documents of all releases and the docs behind one address.
 *
 * @param control Answers the calls by which tests control the server; nobody does when undefined.
 * @param metrics What is told at `/metrics`; nothing is when undefined.
 */
export function createSite(
  server: ReferenceServer,
  { docs, cors: origins }: SiteOptions,
  control?: Fetch,
  metrics?: Metrics,
): Fetch {
  const site = new Hono()
  site.use(async (c, next) => {
    await next()
    c.header('X-Request-Id', requestIdOf(c.req.raw.headers))
  })
  // What is asked again and again, and says something else each time, goes out as it is.
  site.use(except([`${controlPath}/*`, '/healthz', '/readyz', '/metrics'], representations()))
  // Samples, documents and the contract call the server they came from, under the name it was reached by.
  site.use(nameServer(contractServer(server.contract)))
  site.use('/openapi.json', ...allow(origins))
  site.use(`${wholeDocuments}*`, ...allow(origins))
  site.use('/healthz', ...allow(origins))
  site.use('/readyz', ...allow(origins))
  let contract: string | undefined
  site.get('/openapi.json', (c) => {
    contract ??= JSON.stringify(server.contract)
    return c.body(contract, 200, { 'Content-Type': 'application/json' })
  })
  site.get(`${wholeDocuments}*`, wholeDocument())
  site.get('/healthz', (c) => c.json({ status: 'ok', release: server.release }))
  site.get('/readyz', async (c) => {
    const ready = await isReady(server)
    return c.json({ status: ready ? 'ready' : 'not ready', release: server.release }, ready ? 200 : 503)
  })
  if (metrics)
    site.get('/metrics', async (c) => c.text(await metrics.text(), 200, { 'Content-Type': metrics.contentType }))
  if (control) site.all(`${controlPath}/*`, (c) => control(c.req.raw))
  if (docs === undefined)
    site.get('/', (c) => c.json({ api: basePath, contract: '/openapi.json', release: server.release }))
  else serveDocs(site, docs)
  // The API finds its way by itself; a second router before it would cost each call.
  return (request) => (isForApi(request.url) ? server.fetch(request) : site.fetch(request))
}

/** So long may the store take to answer, in milliseconds. */
const patience = 2_000

/** Whether calls can be answered now: the records can be read. */
function isReady(server: ReferenceServer): Promise<boolean> {
  const asked = server.ready().then(
    () => true,
    () => false,
  )
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false).unref())
  return Promise.race([asked, late])
}

type Fetch = (request: Request) => Response | Promise<Response>

function isForApi(url: string): boolean {
  return url.startsWith('/crmapi/', url.indexOf('/', url.indexOf('//') + 2))
}

function allow(origins: readonly string[]): MiddlewareHandler[] {
  if (origins.length === 0) return []
  return [cors({ origin: origins.includes('*') ? '*' : [...origins], allowMethods: ['GET'] })]
}

/** The server that the contract, and all that is made from it, calls where nobody names another. */
function contractServer(contract: ReferenceServer['contract']): string {
  const [first] = contract['servers'] as Array<{ url: string; variables: { server: { default: string } } }>
  if (!first) throw new Error('the contract names no server')
  return first.variables.server.default
}

const plainOrigin = /^https?:\/\/(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?$/

/** Where the docs keep files whose size and SHA-256 sum they tell. */
const downloads = '/documents/'

/** Puts the address that was asked in the place of `written`, in every text that goes out. */
function nameServer(written: string): MiddlewareHandler {
  return async (c, next) => {
    await next()
    const { origin } = new URL(c.req.url)
    const { status, headers } = c.res
    // A host is taken into texts only where it cannot be anything else in a shell, a page or a script.
    if (!plainOrigin.test(origin)) return
    // A part of a file stays a part of the file, and a download what its sum was made of.
    if (c.req.path.startsWith(downloads)) return
    const isText = /^text\/|\b(json|javascript|xml)\b/.test(headers.get('content-type') ?? '')
    if (origin === written || status === 206 || !isText) return
    headers.delete('content-length')
    const text = (await c.res.text()).replaceAll(written, origin)
    // Hono would put the headers of the answer before into the new one.
    c.res = undefined
    c.res = new Response(text, { status, headers })
  }
}

/** The scripts, styles and fonts of the site, which have a sum of their content in their names. */
const hashed = /[\\/]assets[\\/].+\.[\w-]{8}(\.lean)?\.\w+$/

function serveDocs(site: Hono, folder: string): void {
  site.use(async (c, next) => {
    // The API is up before the docs are built; until then a page that looks again says so.
    if (existsSync(join(folder, 'index.html'))) return next()
    return c.html(waiting, 503, { 'Retry-After': '2', 'Cache-Control': 'no-store' })
  })
  // Joined here and not by `root`, about which a line is printed when the folder is not there yet.
  const at = (path: string) => join(folder, path)
  site.get(
    '*',
    serveStatic({
      rewriteRequestPath: at,
      // Hono has no type for the Markdown twins of pages; browsers would save them in place of showing them.
      onFound: (path, c) => {
        if (path.endsWith('.md')) c.header('Content-Type', 'text/markdown; charset=utf-8')
        // Its name says what is in it: another content has another name.
        if (hashed.test(path)) c.header('Cache-Control', 'public, max-age=31536000, immutable')
      },
    }),
  )
  site.get('*', serveStatic({ rewriteRequestPath: (path) => at(`${path.replace(/\/$/, '')}.html`) }))
  site.get('*', notFoundPage(join(folder, '404.html')))
}

function notFoundPage(file: string): MiddlewareHandler {
  return async (c) => {
    const page = await readFile(file, 'utf8').catch(() => undefined)
    return page === undefined ? c.text('There is no such page', 404) : c.html(page, 404)
  }
}

const waiting = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="2">
<meta name="viewport" content="width=device-width">
<title>The docs are being built</title>
<style>:root{color-scheme:light dark}body{font:1.1rem/1.6 system-ui;margin:4rem auto;max-width:40rem;padding:0 1rem}</style>
<h1>The docs are being built</h1>
<p>This page looks again every two seconds. The API at <code>${basePath}</code> answers already.</p>
</html>
`
