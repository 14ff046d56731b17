import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitepress'
import { listCatalogue } from '../src/catalogue.ts'
import { consoleModules } from '../src/console/modules-plugin.ts'
import { bundleFile, readBundle } from '../src/contract.ts'
import { readSiteAddress } from '../src/site/address.ts'
import { readContents } from '../src/site/contents.ts'
import { searchSections } from '../src/site/search.ts'
import { serveSiteFiles, writeSiteFiles } from '../src/site/serve-files.ts'

const { base } = readSiteAddress(process.env['SITE_URL'])
const configFile = fileURLToPath(import.meta.url)
const sourceFolder = fileURLToPath(new URL('..', import.meta.url))
const bundle = readBundle()
const contents = readContents(bundle)

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
  buildEnd({ outDir }) {
    writeSiteFiles(outDir, contents.files)
  },
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  themeConfig: {
    nav: [
      { text: 'Authenticate', link: '/guides/authenticate' },
      { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
    ],
    sidebar: [
      {
        text: 'Guides',
        items: [
          { text: 'Authenticate', link: '/guides/authenticate' },
          { text: 'Releases and evidence', link: '/guides/releases-and-evidence' },
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
        miniSearch: {
          _splitIntoSections: (file, html) =>
            searchSections(contents, relative(sourceFolder, file).replaceAll('\\', '/'), html),
        },
      },
    },
    footer: { message: 'An unofficial project, not endorsed by CRM.COM.' },
  },
  vite: { plugins: [restartOnNewBundle(), consoleModules(), serveSiteFiles(base, () => contents.files)] },
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
