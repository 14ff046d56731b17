import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the build puts the site. */
export const builtSite = fileURLToPath(new URL('../../.vitepress/dist', import.meta.url))

/** A page of the built site. */
export interface BuiltPage {
  /** Its address below the base path, such as `reference/showUser` or `guides/`. */
  path: string
  html: string
}

/** All files of a built site, as paths with slashes. */
export function listFiles(folder = builtSite): string[] {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`there is no site in ${folder}: build it first`)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** All pages of a built site; downloads that happen to be HTML are none. */
export function listPages(folder = builtSite): BuiltPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html') && !file.startsWith('documents/'))
    .map((file) => ({
      path: file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, ''),
      html: readFileSync(join(folder, file), 'utf8'),
    }))
}

/** The values of an attribute of all elements of a kind, with entities read. */
export function attributes(html: string, element: string, name: string): string[] {
  const pattern = new RegExp(`<(?:${element})\\b[^>]*?\\s${name}="([^"]*)"`, 'g')
  return [...html.matchAll(pattern)].map(([, value = '']) =>
    value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  )
}
