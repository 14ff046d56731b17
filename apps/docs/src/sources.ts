export interface SourceView {
  href: string
  label: string
}

/** A short name for a page of the vendor's wiki, so that a list of sources can be read. */
export function viewSource(href: string): SourceView {
  const url = new URL(href)
  const query = (name: string) => url.searchParams.get(name)
  const page = query('pageId') ?? /\/pages\/(\d+)/.exec(url.pathname)?.[1]
  const short = /\/x\/([\w-]+)$/.exec(url.pathname)?.[1]
  if (query('originalId')) return { href, label: `Comparison of pages ${query('originalId')} and ${page}` }
  if (query('originalVersion'))
    return { href, label: `Page ${page}, versions ${query('originalVersion')} and ${query('revisedVersion')} compared` }
  if (page) return { href, label: `Page ${page}` }
  return { href, label: short ? `Page x/${short}` : url.pathname }
}
