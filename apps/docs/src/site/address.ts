/** Where a site will be found. */
export interface SiteAddress {
  /** Path of the first page, with a slash at both ends. */
  base: string
  /** The whole address of a page when it is known where the site is published, otherwise its path on the host. */
  of(path: string): string
  /** Host and base path, such as `https://example.com/docs/`; absent when nobody said where the site is published. */
  url?: string
}

/**
 * Reads where a site is published.
 *
 * @param text An address such as `https://example.com/docs`; nothing for a site at the root of some host.
 * @throws {Error} When it is no address of the web.
 */
export function readSiteAddress(text: string | undefined): SiteAddress {
  if (!text) return { base: '/', of: (path) => `/${path}` }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(`SITE_URL "${text}" is no address of a site, such as https://example.com/docs/`)
  const base = `${url.pathname.replace(/\/+$/, '')}/`
  return { base, url: url.origin + base, of: (path) => `${url.origin}${base}${path}` }
}
