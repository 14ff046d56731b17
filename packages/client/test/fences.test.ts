import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Every TypeScript fence of the README and of the doc comments, as a file that is not written anywhere. */
function fences(): Map<string, string> {
  const sources = readdirSync(`${root}src`).filter((file) => file.endsWith('.ts'))
  const texts = [
    ['README', readFileSync(`${root}README.md`, 'utf8')] as const,
    ...sources.map((file) => [file, readFileSync(`${root}src/${file}`, 'utf8').replaceAll(/^ *\* ?/gm, '')] as const),
  ]
  return new Map(
    texts.flatMap(([name, text]) =>
      [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match, index): [string, string] => [
        `${root}test/fence-${name.replace(/\W/g, '-')}-${index}.ts`,
        match[1] as string,
      ]),
    ),
  )
}

test('every code fence compiles', { timeout: 60_000 }, () => {
  const files = fences()
  expect(files.size).toBeGreaterThanOrEqual(4)
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    paths: {
      '@crmcom-webapi/client': [`${root}src/index.ts`],
      '@crmcom-webapi/client/*': [`${root}src/*.ts`],
    },
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  host.getSourceFile = (path, version, ...rest) => {
    const text = files.get(path)
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
  expect(problems).toEqual([])
})
