import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { CrmConfigError } from '@crmcom-webapi/client'
import { failures } from '@crmcom-webapi/client/failures'
import { bundle, listOperations } from '@crmcom-webapi/contract'
import { inTurn } from '@crmcom-webapi/test-support/depth'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { listObjectForms } from '../src/object-page.ts'
import { anchorsOf, tableAnchors } from '../src/search-sections.ts'
import { listDownloads } from '../src/site/documents.ts'
import { wholeDownload } from '../src/whole-download.ts'
import { listWholePrograms } from '../src/whole-programs.ts'
import { attributes, builtSite, listFiles, listPages } from './support/built-pages.ts'
import { operationForms } from './support/operations.ts'

const files = new Set(listFiles())
const pages = listPages()
const byPath = new Map(pages.map((page) => [page.path, page]))
const kilobyte = 1000

/** The anchors of fields, folded ones too: they are not in the page until they are asked for. */
const fields = new Map<string, string[]>([
  ...operationForms.map(({ page }) => [`reference/${page.operationId}`, anchorsOf(page)] as const),
  ...listObjectForms(bundle).map(
    ({ page }) => [`reference/objects/${page.name}`, tableAnchors('fields', page.body)] as const,
  ),
])

/** The identifiers of the elements of each page, read once. */
const idsOf = new Map(pages.map(({ path, html }) => [path, attributes(html, '[a-z]\\w*', 'id')]))
const anchorsOn = new Map(
  pages.map(({ path }) => [path, new Set([...(idsOf.get(path) ?? []), ...(fields.get(path) ?? [])])]),
)

test.each(pages.map((page) => [page.path || 'the first page', page] as const))(
  'every link and anchor of %s leads somewhere',
  (_, { path, html }) => {
    const dead: string[] = []
    const links = [...attributes(html, 'a|link', 'href'), ...attributes(html, 'img|script|source', 'src')]
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) {
      const url = new URL(link, `http://site/${path}`)
      if (url.host !== 'site') continue
      const target = decodeURIComponent(url.pathname.slice(1))
      const anchor = decodeURIComponent(url.hash.slice(1))
      if (byPath.has(target)) {
        // VitePress makes this one when the page is opened.
        if (anchor !== '' && anchor !== 'VPContent' && !anchorsOn.get(target)?.has(anchor)) dead.push(link)
      } else if (!files.has(target)) dead.push(link)
    }
    expect(dead).toEqual([])
  },
)

test('errors of the client lead to lines that are there', () => {
  const { host, pathname } = new URL(new CrmConfigError('wrong').docsUrl)
  expect(host).toBe('127.0.0.1:8080')
  const ids = new Set(idsOf.get(pathname.slice(1)))
  const codes = ['STATUS', 'HTTP', 'NETWORK', 'TIMEOUT', 'SESSION', 'CONFIG'].map((name) => `CRM_${name}`)
  for (const code of [...codes, ...failures.map(({ code }) => code)]) expect(ids.has(code), code).toBe(true)
})

test('every identifier on a page is there once', () => {
  for (const [path, ids] of idsOf) {
    const once = new Set<string>()
    const twice = ids.filter((id) => once.size === once.add(id).size)
    expect(twice, path).toEqual([])
  }
})

describe('addresses people keep', () => {
  const list = fileURLToPath(new URL('addresses.txt', import.meta.url))
  const kept = readFileSync(list, 'utf8').split('\n').filter(Boolean)

  test('still lead to a page', () => {
    expect(kept.filter((path) => !byPath.has(path === '/' ? '' : path))).toEqual([])
  })

  test('are all in the list, those of decisions aside', () => {
    const here = pages.map(({ path }) => path || '/').filter((path) => path !== '404' && !path.startsWith('decisions/'))
    const missing = here.filter((path) => !kept.includes(path))
    expect(missing, 'add these lines to test/addresses.txt').toEqual([])
  })

  test('name every operation', () => {
    for (const { operation } of listOperations(bundle)) expect(kept).toContain(`reference/${operation.operationId}`)
  })
})

describe('for machines', () => {
  const twins = [...files].filter((file) => file.endsWith('.md') && !file.startsWith('documents/'))

  test('every page has a twin', () => {
    const expected = pages
      .filter(({ path }) => path !== '404')
      .map(({ path }) => `${path.replace(/(^|\/)$/, '$1index')}.md`)
    expect(twins.sort()).toEqual(expected.sort())
  })

  test.each(twins)('%s is Markdown without traces of the site, and its links lead to twins and files', (file) => {
    const text = readFileSync(join(builtSite, file), 'utf8')
    const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')
    expect(text).toMatch(/^# \S/)
    expect(prose).not.toMatch(/<\/?[A-Z]\w*[\s>]|<script|^:::|undefined|\[object/m)
    for (const [, target = ''] of prose.matchAll(/\]\(\/([^)#?]*)/g)) expect(files, target).toContain(target)
  })

  test('llms.txt leads to all twins of the reference and the guides', () => {
    const text = readFileSync(join(builtSite, 'llms.txt'), 'utf8')
    const named = new Set([...text.matchAll(/\]\(\/([^)]*)\)/g)].map(([, target]) => target))
    for (const target of named) expect(files).toContain(target)
    for (const twin of twins.filter((file) => /^(guides|reference)\/[\w-]+\.md$/.test(file)))
      expect(named).toContain(twin)
  })

  test('the feeds tell the same', () => {
    const json = JSON.parse(readFileSync(join(builtSite, 'feeds/releases.json'), 'utf8')) as {
      items: Array<{ id: string; title: string }>
    }
    const rss = readFileSync(join(builtSite, 'feeds/releases.xml'), 'utf8')
    expect(json.items.map(({ id }) => id)).toEqual(
      [...rss.matchAll(/<guid isPermaLink="false">(.*?)<\/guid>/g)].map(([, id]) => id),
    )
    expect(json.items[0]?.id).toBe('crmcom-webapi:release:R18.0.0')
    expect(rss).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
  })
})

test('what the search loads when it opens is at most 120 kB, compressed', () => {
  const [texts, ...others] = [...files].filter((file) => file.includes('localSearchIndex'))
  expect(others).toEqual([])
  expect(gzipSync(readFileSync(join(builtSite, texts as string))).length).toBeLessThanOrEqual(120 * kilobyte)
})

test('each release can be downloaded in each form, and the files are what the list says', async () => {
  const read = async (file: string) => new Uint8Array(readFileSync(join(builtSite, 'documents', file)))
  const releases = listDownloads()
  const sumOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  expect(releases.length).toBeGreaterThan(20)
  for (const { documents } of inTurn(releases, 3))
    for (const { file, bytes, sha256, whole } of documents) {
      expect((await read(file)).length).toBe(bytes)
      expect(sumOf(await read(file))).toBe(sha256)
      if (whole) expect(sumOf(await wholeDownload(file, read)), file).toBe(whole.sha256)
    }
})

test('a file that the host has unpacked already is taken as it comes', async () => {
  const text = '{"info":{}}\n'
  expect(await wholeDownload('postman.R18.0.0.json.gz', async () => new Uint8Array(Buffer.from(text)))).toBe(text)
  expect(await wholeDownload('postman.R18.0.0.json.gz', async () => new Uint8Array(gzipSync(text)))).toBe(text)
})

test('the site without its downloads is at most 45 MB', () => {
  const own = [...files].filter((file) => !file.startsWith('documents/'))
  const bytes = own.reduce((sum, file) => sum + statSync(join(builtSite, file)).size, 0)
  expect(bytes / 1e6).toBeLessThanOrEqual(45)
})

test('the first load of a page of the reference is at most 130 kB, compressed, and its HTML at most 25 kB', () => {
  const size = (file: string) => gzipSync(readFileSync(join(builtSite, file))).length
  const loads = pages
    .filter(({ path }) => path.startsWith('reference/'))
    .map(({ path, html }) => {
      const parts = new Set([
        ...attributes(html, 'link', 'href').filter((href) => /\.(css|js)$/.test(href)),
        ...attributes(html, 'script', 'src'),
      ])
      const whole = gzipSync(html).length + [...parts].reduce((sum, part) => sum + size(part.slice(1)), 0)
      return { path, kilobytes: Math.round(whole / kilobyte), html: gzipSync(html).length }
    })
  const largest = loads.toSorted((a, b) => b.kilobytes - a.kilobytes)[0]
  expect(loads.length).toBeGreaterThan(30)
  expect(largest?.kilobytes, largest?.path).toBeLessThanOrEqual(130)
  const longest = loads.toSorted((a, b) => b.html - a.html)[0]
  expect(longest?.html, longest?.path).toBeLessThanOrEqual(25 * kilobyte)
})

test('the programs in other languages can be taken along whole', () => {
  for (const { folder, archive } of listWholePrograms()) {
    const source = fileURLToPath(new URL(`../../../${folder}/`, import.meta.url))
    const name = `${folder.slice('examples/'.length)}/`
    const taken = unzipSync(readFileSync(join(builtSite, archive)))
    const kept = execFileSync('git', ['ls-files', '-z'], { cwd: source, encoding: 'utf8' }).split('\0').slice(0, -1)
    expect(Object.keys(taken).sort()).toEqual(kept.map((file) => name + file).sort())
    for (const file of kept)
      expect(strFromU8(taken[name + file] as Uint8Array)).toBe(readFileSync(source + file, 'utf8'))
  }
})
