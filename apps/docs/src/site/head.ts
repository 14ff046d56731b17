import type { HeadConfig } from 'vitepress'
import type { SiteAddress } from './address.ts'

/** What stands in the head of one page: its twin, and its own address when it is known. */
export function headOf(relativePath: string, address: SiteAddress): HeadConfig[] {
  if (relativePath === '404.md') return [['meta', { name: 'robots', content: 'noindex' }]]
  const page = relativePath.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')
  return [
    ['link', { rel: 'alternate', type: 'text/markdown', href: `${address.base}${relativePath}` }],
    ...(address.url ? [['link', { rel: 'canonical', href: `${address.url}${page}` }] as HeadConfig] : []),
  ]
}
