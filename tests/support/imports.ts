import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** One file that imports another one; paths are those within the folder that was read. */
export interface Import {
  from: string
  to: string
  /** Whether it is loaded when it is first wanted, by a call of `import`. */
  lazy: boolean
}

/** What the TypeScript files of a folder import of each other, types too. */
export function importsWithin(folder: string): { files: string[]; imports: Import[] } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.m?ts$/.test(file))
    .sort()
  const imports = files.flatMap((from) => {
    const text = readFileSync(join(folder, from), 'utf8')
    const { importedFiles } = ts.preProcessFile(text, true, true)
    return importedFiles
      .filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName, pos }) => {
        const to = relative(folder, join(folder, dirname(from), fileName))
          .replaceAll('\\', '/')
          .replace(/js$/, 'ts')
        return { from, to, lazy: /\bimport\s*\(\s*$/.test(text.slice(0, pos)) }
      })
  })
  return { files, imports }
}

/** The folder a file stands in, of those in the folder that was read; its own name when it stands in none. */
export function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file
}

/** Circles among imports, each as the way round it; one for each set of names that reach each other. */
export function circlesIn(imports: readonly Pick<Import, 'from' | 'to'>[]): string[] {
  const next = new Map<string, Set<string>>()
  for (const { from, to } of imports) next.set(from, (next.get(from) ?? new Set()).add(to))
  const circles: string[] = []
  const known = new Set<string>()
  for (const start of [...next.keys()].sort()) {
    if (known.has(start)) continue
    const way = wayBack(next, start)
    if (!way) continue
    for (const name of way) known.add(name)
    circles.push(way.join(' > '))
  }
  return circles
}

/** The shortest way from a name to itself. */
function wayBack(next: ReadonlyMap<string, ReadonlySet<string>>, start: string): string[] | undefined {
  const before = new Map<string, string>()
  const queue = [start]
  for (const name of queue)
    for (const to of next.get(name) ?? []) {
      if (to === start) {
        const way = [start]
        for (let at = name; at !== start; at = before.get(at) as string) way.unshift(at)
        return [start, ...way]
      }
      if (before.has(to)) continue
      before.set(to, name)
      queue.push(to)
    }
  return undefined
}
