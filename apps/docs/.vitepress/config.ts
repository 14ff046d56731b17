import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newestRelease } from '@crmcom-webapi/contract'
import { instance } from '@viz-js/viz'
import { defineConfig, type Plugin } from 'vitepress'
import { listCatalogue } from '../src/catalogue.ts'
import { consoleModules } from '../src/console/modules-plugin.ts'
import { bundleFile, readBundle } from '../src/contract.ts'
import { readSiteAddress } from '../src/site/address.ts'
import { readContents } from '../src/site/contents.ts'
import { drawDiagrams } from '../src/site/diagrams.ts'
import { siteFiles } from '../src/site/files.ts'
import { headOf } from '../src/site/head.ts'
import { writeDocuments } from '../src/site/offline.ts'
import { cutIntoWords, searchSections, weightOf } from '../src/site/search.ts'
import { serveSiteFiles, writeSiteFiles } from '../src/site/serve-files.ts'

const address = readSiteAddress(process.env['SITE_URL'])
const { base } = address
const configFile = fileURLToPath(import.meta.url)
const sourceFolder = fileURLToPath(new URL('..', import.meta.url))
const bundle = readBundle()
const contents = readContents(bundle)
const viz = await instance()
const files = siteFiles(bundle, contents, address, sourceFolder)

export default defineConfig({
  title: 'CRM.COM Web API',
  description: 'Unofficial docs of the CRM.COM Web API V4, made from one contract.',
  lang: 'en-GB',
  base,
  cleanUrls: true,
  lastUpdated: false,
  srcExclude: ['README.md'],
  head: [
    ['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }],
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    ['link', { rel: 'alternate', type: 'application/rss+xml', title: 'Releases', href: `${base}feeds/releases.xml` }],
    [
      'link',
      { rel: 'alternate', type: 'application/feed+json', title: 'Releases', href: `${base}feeds/releases.json` },
    ],
  ],
  transformPageData(data) {
    const made = contents.pageAt(data.relativePath)
    if (made) {
      const { page, title, description } = made
      return { title, description, params: { ...data.params, page } }
    }
    const title: unknown = data.params?.['title']
    return typeof title === 'string' ? { title } : undefined
  },
  transformHead({ pageData }) {
    return headOf(pageData.relativePath, address)
  },
  async buildEnd({ outDir }) {
    writeSiteFiles(outDir, files)
    await writeDocuments(outDir, newestRelease(bundle))
  },
  ...(address.url ? { sitemap: { hostname: address.url } } : {}),
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => drawDiagrams(markdown, viz),
  },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/guides/get-started', activeMatch: '^/guides/' },
      { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
      { text: 'Releases', link: '/releases/', activeMatch: '^/releases/' },
    ],
    sidebar: [
      {
        text: 'Guides',
        items: [
          { text: 'Get started', link: '/guides/get-started' },
          { text: 'Authenticate', link: '/guides/authenticate' },
          { text: 'Session tokens', link: '/guides/session-tokens' },
          { text: 'Access tokens', link: '/guides/access-tokens' },
          { text: 'Authenticate a subscriber', link: '/guides/authenticate-a-subscriber' },
          { text: 'Identifiers', link: '/guides/identifiers' },
          { text: 'Fields and paging', link: '/guides/fields-and-paging' },
          { text: 'Errors', link: '/guides/errors' },
          { text: 'Security', link: '/guides/security' },
          { text: 'Releases and evidence', link: '/guides/releases-and-evidence' },
          { text: 'Test your integration', link: '/guides/test-your-integration' },
          { text: 'Move from the wiki', link: '/guides/move-from-the-wiki' },
        ],
      },
      {
        text: 'Releases',
        items: [
          { text: 'What each release changed', link: '/releases/' },
          { text: 'Compare two releases', link: '/releases/compare' },
          { text: 'Downloads', link: '/releases/downloads' },
        ],
      },
      {
        text: 'Reference',
        items: [
          { text: 'All operations', link: '/reference/' },
          { text: 'Answers and failures', link: '/reference/answers' },
          { text: 'Failure codes', link: '/reference/failures' },
          { text: 'Shared objects', link: '/reference/objects/' },
        ],
      },
      ...listCatalogue(bundle).map((group) => ({
        text: group.title,
        items: group.entries.map((entry) => ({ text: entry.title, link: `/reference/${entry.operationId}` })),
      })),
    ],
    outline: { level: [2, 3], label: 'On this page' },
    docFooter: { prev: false, next: false },
    externalLinkIcon: true,
    search: {
      provider: 'local',
      options: {
        disableDetailedView: true,
        // The name of the button begins with what stands on it.
        translations: { button: { buttonText: 'Search', buttonAriaLabel: 'Search K' } },
        miniSearch: {
          options: { tokenize: cutIntoWords },
          searchOptions: {
            fuzzy: (term: string) => (term.length > 5 ? 0.2 : false),
            boost: { title: 6, titles: 1.5, text: 1 },
            boostDocument: weightOf,
          },
          _splitIntoSections: (file, html) =>
            searchSections(contents, relative(sourceFolder, file).replaceAll('\\', '/'), html),
        },
      },
    },
    footer: { message: 'An unofficial project, not endorsed by CRM.COM.' },
  },
  vite: { plugins: [restartOnNewBundle(), consoleModules(), serveSiteFiles(base, files)] },
})

/** In `vitepress dev`, a new bundle counts as a change of this file, which makes all pages anew. */
function restartOnNewBundle(): Plugin {
  return {
    name: 'restart-on-new-bundle',
    configureServer(server) {
      server.watcher.add(bundleFile)
      server.watcher.on('change', (file) => {
        if (file === bundleFile) server.watcher.emit('change', configFile)
      })
    },
  }
}
