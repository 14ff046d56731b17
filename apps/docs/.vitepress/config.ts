import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newestRelease } from '@crmcom-webapi/contract'
import { instance } from '@viz-js/viz'
import { defineConfig, type Plugin } from 'vitepress'
import { listCatalogue } from '../src/catalogue.ts'
import { consoleModules } from '../src/console/modules-plugin.ts'
import { bundleFile, readBundle } from '../src/contract.ts'
import { keptOptions } from '../src/search-options.ts'
import { readSiteAddress } from '../src/site/address.ts'
import { referenceChunk } from '../src/site/chunks.ts'
import { readContents } from '../src/site/contents.ts'
import { drawDiagrams } from '../src/site/diagrams.ts'
import { serveDocuments } from '../src/site/documents.ts'
import { siteFiles } from '../src/site/files.ts'
import { curlReader, offerLanguages } from '../src/site/guide-calls.ts'
import { headOf } from '../src/site/head.ts'
import { leadToWholePages, preloadWholePage } from '../src/site/lean-pages.ts'
import { sidebar } from '../src/site/menu.ts'
import { writeDocuments } from '../src/site/offline.ts'
import { searchedSections } from '../src/site/search.ts'
import { serveSiteFiles, writeSiteFiles } from '../src/site/serve-files.ts'

const address = readSiteAddress(process.env['SITE_URL'])
const { base } = address
const configFile = fileURLToPath(import.meta.url)
const sourceFolder = fileURLToPath(new URL('..', import.meta.url))
const bundle = readBundle()
const contents = readContents(bundle)
const viz = await instance()
const sections = searchedSections(contents)
const files = siteFiles(bundle, contents, address, sourceFolder)

/** Parts of the theme for what this site has not: every page would load them. */
const unusedParts = new RegExp(
  `^.*/VP(?:${[
    'AlgoliaSearchBox|CarbonAds|DocAsideCarbonAds|DocAsideSponsors|Sponsors\\w*|Team\\w+',
    'Home|Home\\w+|Features?|Hero|DocFooter|DocFooterLastUpdated|Image',
    'SocialLinks?|NavBarMenuGroup|NavBarSocialLinks|NavBarTranslations|NavScreenMenuGroup|NavScreenSocialLinks|NavScreenTranslations',
  ].join('|')})\\.vue$`,
)

export default defineConfig({
  title: 'CRM.COM Web API',
  description: 'Unofficial docs of the CRM.COM Web API V4, made from one contract.',
  lang: 'en-GB',
  base,
  cleanUrls: true,
  // What every page has in common is loaded once.
  metaChunk: true,
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
      const { page, title, description, group } = made
      return { title, description, params: { ...data.params, page, group } }
    }
    const title: unknown = data.params?.['title']
    return typeof title === 'string' ? { title } : undefined
  },
  transformHead({ pageData }) {
    return headOf(pageData.relativePath, address)
  },
  transformHtml: (html, _, { siteConfig }) => preloadWholePage(html, siteConfig.outDir),
  async buildEnd({ outDir }) {
    leadToWholePages(outDir)
    writeSiteFiles(outDir, files)
    await writeDocuments(outDir, newestRelease(bundle))
  },
  ...(address.url ? { sitemap: { hostname: address.url } } : {}),
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => {
      drawDiagrams(markdown, viz)
      offerLanguages(markdown, curlReader(bundle))
    },
  },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/guides/get-started', activeMatch: '^/guides/' },
      { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
      { text: 'Releases', link: '/releases/', activeMatch: '^/releases/' },
    ],
    sidebar: sidebar(listCatalogue(bundle)),
    outline: { level: [2, 3], label: 'On this page' },
    docFooter: { prev: false, next: false },
    externalLinkIcon: true,
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          options: keptOptions,
          _splitIntoSections: (file, html) => sections(relative(sourceFolder, file).replaceAll('\\', '/'), html),
        },
      },
    },
    footer: { message: 'An unofficial project, not endorsed by CRM.COM.' },
  },
  vue: { features: { optionsAPI: false } },
  vite: {
    plugins: [
      referenceChunk(),
      restartOnNewBundle(),
      consoleModules(),
      serveSiteFiles(base, files),
      serveDocuments(base, bundle),
    ],
    resolve: {
      alias: [
        {
          find: /^.*\/VPLocalSearchBox\.vue$/,
          replacement: fileURLToPath(new URL('./theme/components/SearchBox.vue', import.meta.url)),
        },
        {
          find: /^.*\/VPSidebarGroup\.vue$/,
          replacement: fileURLToPath(new URL('./theme/components/SidebarGroups.vue', import.meta.url)),
        },
        {
          find: unusedParts,
          replacement: fileURLToPath(new URL('./theme/components/NothingHere.vue', import.meta.url)),
        },
        {
          find: /^(?:@docsearch\/css|.*\/vp-sponsor\.css)$/,
          replacement: fileURLToPath(new URL('./theme/style/nothing.css', import.meta.url)),
        },
      ],
    },
  },
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
