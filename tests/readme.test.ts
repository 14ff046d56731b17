import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle, listOperations, newestRelease } from '@crmcom-webapi/contract'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const documents = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.md'], {
  cwd: root,
})
  .toString()
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)) && !path.startsWith('apps/docs/'))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** Those of other packages are tested with what they are about. */
const compiled = [readme, readFileSync(join(root, 'packages/reference-server/README.md'), 'utf8')].join('\n')

describe('the README', () => {
  it('has examples that compile, and so has that of the reference server', () => {
    const folder = join(root, 'tests/node_modules/.cache/readme')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const fences = [...compiled.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code as string)
    expect(fences.length).toBeGreaterThan(2)
    for (const [index, code] of fences.entries())
      writeFileSync(join(folder, `fence-${index}.ts`), `${code}\nexport {}\n`)
    const options = {
      module: 'NodeNext',
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    execFileSync(process.execPath, [join(root, 'node_modules/ts7/bin/tsc'), '-p', folder], { encoding: 'utf8' })
  })

  it('names the releases the contract has', () => {
    const first = (prefix: string) => {
      const marks = listOperations(bundle)
        .filter(({ path }) => path.startsWith(`/${prefix}/`))
        .map(({ operation }) => operation['x-available-from']?.[0] ?? 'R4.0.0')
      return marks.sort((a, b) => Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10))[0]
    }
    for (const [, prefix, from, to] of readme.matchAll(/\| `(\w+)\/\*` \| (R[\d.]+) – (R[\d.]+)/g)) {
      expect(`${prefix} ${from}`).toBe(`${prefix} ${first(prefix as string)}`)
      expect(to).toBe(newestRelease(bundle))
    }
    const listed = new Set([...readme.matchAll(/\| `(\w+)\/\*` \|/g)].map(([, prefix]) => prefix))
    expect([...listed].sort()).toEqual(
      [...new Set(listOperations(bundle).map(({ path }) => path.split('/')[1]))].sort(),
    )
  })

  it('is short enough to be read', () => expect(readme.length).toBeLessThan(6000))
})

it.each(documents)('%s links only to what is there', (path) => {
  const text = readFileSync(join(root, path), 'utf8')
  for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g))
    expect(existsSync(join(root, dirname(path), target as string)), `${target} in ${path}`).toBe(true)
})
