import type { ReleaseEntry } from '../changelog.ts'
import type { SiteAddress } from './address.ts'
import type { SiteFiles } from './form-files.ts'

const title = 'CRM.COM Web API V4: releases'
const description = 'What each release changed, call by call. Unofficial.'

/** So many releases are in a feed; the page has all. */
const most = 20

/**
 * The changelog of the newest releases as RSS 2.0 and as JSON Feed 1.1, newest first. There are no dates: the pages of
 * the vendor name none. Without a published address the links are paths on the host.
 */
export function feedFiles(changelog: readonly ReleaseEntry[], address: SiteAddress): SiteFiles {
  const items = changelog.slice(0, most).map((entry) => ({
    id: `crmcom-webapi:release:${entry.release}`,
    url: `${address.of('releases/')}#${entry.release}`,
    title: `${entry.release}: ${summary(entry)}`,
    html: html(entry),
  }))
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: address.of('releases/'),
    feed_url: address.of('feeds/releases.json'),
    language: 'en-GB',
    items: items.map(({ id, url, title, html }) => ({ id, url, title, content_html: html })),
  }
  const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escaped(title)}</title>
<link>${escaped(address.of('releases/'))}</link>
<atom:link href="${escaped(address.of('feeds/releases.xml'))}" rel="self" type="application/rss+xml"/>
<description>${escaped(description)}</description>
<language>en-GB</language>
${items
  .map(
    (item) => `<item>
<title>${escaped(item.title)}</title>
<link>${escaped(item.url)}</link>
<guid isPermaLink="false">${escaped(item.id)}</guid>
<description>${escaped(item.html)}</description>
</item>`,
  )
  .join('\n')}
</channel>
</rss>
`
  return new Map([
    ['feeds/releases.json', `${JSON.stringify(json, null, 2)}\n`],
    ['feeds/releases.xml', rss],
  ])
}

function summary({ operations, codes }: ReleaseEntry): string {
  const parts = [
    ...(operations.length > 0 ? [`${operations.length} ${operations.length === 1 ? 'call' : 'calls'}`] : []),
    ...(codes.length > 0 ? [`${codes.length} failure ${codes.length === 1 ? 'code' : 'codes'}`] : []),
  ]
  return `${parts.join(' and ')} changed`
}

function html({ operations, codes }: ReleaseEntry): string {
  const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${inline(line)}</li>`).join('')}</ul>`
  return [
    ...operations.map(({ title, lines }) => `<h3>${escaped(title)}</h3>${list(lines)}`),
    ...(codes.length > 0 ? [`<h3>New failure codes</h3>${list(codes)}`] : []),
  ].join('')
}

const inline = (line: string): string => escaped(line).replace(/`([^`]+)`/g, '<code>$1</code>')

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
