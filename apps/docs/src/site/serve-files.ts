import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vitepress'
import type { SiteFiles } from './form-files.ts'

/** Writes the files of a site into the folder of the built site. */
export function writeSiteFiles(folder: string, files: SiteFiles): void {
  for (const [path, text] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

const types: { [extension: string]: string } = {
  gz: 'application/gzip',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  zip: 'application/zip',
}

/** Serves the same files in `vitepress dev`, where nothing is written. */
export function serveSiteFiles(base: string, files: SiteFiles): Plugin {
  return {
    name: 'site-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
        const text = path.startsWith(base) ? files.get(path.slice(base.length)) : undefined
        if (text === undefined) return next()
        response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
        response.end(text)
      })
    },
  }
}
