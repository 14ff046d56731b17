import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, listOperations, newestRelease } from '@crmcom-webapi/contract'
import { compareReleases, parseRelease } from '@crmcom-webapi/release-marks'
import { compilePrograms } from '@crmcom-webapi/test-support/compile'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const documents = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.md'], {
  cwd: root,
})
  .toString()
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)) && !path.startsWith('apps/docs/'))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The TypeScript fences of the README, of those of the packages, and of doc comments, by where they stand. */
function fences(): Map<string, string> {
  const patterns = ['README.md', 'packages/*/README.md', 'packages/*/src/*.ts', 'packages/*/src/**/*.ts']
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns],
    {
      cwd: root,
    },
  )
  const found = new Map<string, string>()
  for (const path of new Set(listed.toString().split('\0'))) {
    if (path === '' || path.includes('/generated/') || !existsSync(join(root, path))) continue
    const text = readFileSync(join(root, path), 'utf8')
    const prose = path.endsWith('.ts') ? text.replaceAll(/^ *\* ?/gm, '') : text
    for (const [index, [, code = '']] of [...prose.matchAll(/^```ts\n(.*?)^```/gms)].entries())
      found.set(`${path.replaceAll(/\W/g, '-')}-${index}`, code)
  }
  return found
}

it('the code in READMEs and doc comments compiles', () => {
  const programs = fences()
  const of = (place: string) => [...programs.keys()].filter((name) => name.startsWith(place)).length
  expect(of('README')).toBeGreaterThan(1)
  expect(of('packages-client-README')).toBeGreaterThan(0)
  expect(of('packages-check-recording-README')).toBeGreaterThan(0)
  expect(of('packages-client-src')).toBeGreaterThan(3)
  compilePrograms('readme', programs)
})

describe('the README', () => {
  it('names the release that brings each resource of the contract', () => {
    const brings = new Map<string, string>()
    for (const { path, operation } of listOperations(bundle)) {
      const [, resource = ''] = path.split('/')
      const [from = 'R4.0.0'] = operation['x-available-from'] ?? []
      const before = brings.get(resource)
      if (before === undefined || compareReleases(parseRelease(from), parseRelease(before)) < 0)
        brings.set(resource, from)
    }
    const listed = [...readme.matchAll(/^\| (R[\d.]+) \| (`.*`) \|$/gm)].flatMap(([, from, names = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name]) => [name, from]),
    )
    expect(listed.sort()).toEqual([...brings].sort())
    expect(readme).toContain(`| Up to ${newestRelease(bundle)} |`)
  })

  it('is short enough to be read', () => expect(readme.length).toBeLessThan(6000))
})

it.each(documents)('%s links only to what is there', (path) => {
  const text = readFileSync(join(root, path), 'utf8')
  for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g))
    expect(existsSync(join(root, dirname(path), target as string)), `${target} in ${path}`).toBe(true)
})

describe('what is not published', () => {
  // The first release writes the changelogs.
  const isPublished = (name: string) =>
    ['packages', 'apps'].some((parent) => existsSync(join(root, parent, name, 'CHANGELOG.md')))
  const promise =
    /(?:npx|bunx|npm (?:install|i|exec|create)|pnpm (?:add|dlx)|yarn (?:add|dlx)|bun add|deno add)\b[^\n`]*(?:@crmcom-webapi\/|crmcom-)([\w-]+)/g
  const pages = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.md'], {
    cwd: root,
  })
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)) && !path.startsWith('.changeset/'))
  const promising = pages.filter((path) => [...readFileSync(join(root, path), 'utf8').matchAll(promise)].length > 0)

  it('is promised somewhere, or this test would see nothing', () => {
    expect(promising).toContain('packages/client/README.md')
    expect(promising).toContain('apps/docs/guides/test-your-integration.md')
  })

  it.each(promising)('%s says so where it has it installed, and how to have it today', (path) => {
    const text = readFileSync(join(root, path), 'utf8').replaceAll(/\s+/g, ' ')
    const missing = [...text.matchAll(promise)].map(([, name]) => name as string).filter((name) => !isPublished(name))
    if (missing.length === 0) return
    expect(text).toContain('No package is on the npm registry yet')
    expect(text).toMatch(/npm run pack|npm ci && npm run build|npm start/)
  })
})
