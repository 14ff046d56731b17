import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * VitePress writes the script of a page twice: whole, and without what stands still, for the first load. Of a page that is
 * all data the two are the same, and one of them is enough: the other only leads to it.
 */
export function leadToWholePages(site: string): void {
  const folder = join(site, 'assets')
  for (const lean of readdirSync(folder).filter((file) => file.endsWith(leanEnd))) {
    const whole = wholeOf(lean)
    if (isSame(folder, lean))
      writeFileSync(join(folder, lean), `export*from"./${whole}";export{default}from"./${whole}";\n`)
  }
}

/** A page asks for the whole script at once, not only when it has the one that leads there. */
export function preloadWholePage(html: string, site: string): string {
  const folder = join(site, 'assets')
  return html.replace(
    /<link rel="modulepreload" href="([^"]*\/assets\/)([^"/]+\.lean\.js)">/,
    (link, path: string, lean: string) =>
      isSame(folder, lean) ? `${link}\n    <link rel="modulepreload" href="${path}${wholeOf(lean)}">` : link,
  )
}

const leanEnd = '.lean.js'
const wholeOf = (lean: string) => lean.replace(leanEnd, '.js')

function isSame(folder: string, lean: string): boolean {
  return readFileSync(join(folder, lean)).equals(readFileSync(join(folder, wholeOf(lean))))
}
