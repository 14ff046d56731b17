import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { builtSite } from '../../support/built-pages.ts'
import { listen } from '../../support/listen.ts'

export interface Site {
  /** Address of the first page, with the base path and a slash at the end. */
  address: string
  close(): Promise<void>
}

/** Serves a built site the way a host of static pages does: clean addresses, a page for 404, no other cleverness. */
export async function serveSite(folder = builtSite, base = '/'): Promise<Site> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`there is no site in ${folder}: build it first`)
  const app = new Hono().basePath(base)
  const inFolder = (path: string) => join(folder, path.slice(base.length - 1))
  app.get('*', serveStatic({ rewriteRequestPath: inFolder }))
  app.get('*', serveStatic({ rewriteRequestPath: (path) => `${inFolder(path).replace(/\/$/, '')}.html` }))
  app.get('*', async (c) => c.html(await readFile(join(folder, '404.html'), 'utf8'), 404))
  const { address, close } = await listen(app.fetch)
  return { address: address + base, close }
}
