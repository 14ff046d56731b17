import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import type { SampleCall } from '../../src/samples/call.ts'
import type { Language } from '../../src/samples/language.ts'
import type { RunLanguage } from './programs.ts'

/** An error in what writes samples: a piece of a file, and what stands there instead. */
export interface PlantedFault {
  /** A file of `src/samples`. */
  file: string
  from: string
  to: string
}

const source = fileURLToPath(new URL('../../src/', import.meta.url))

type Write = (call: SampleCall, values: { server: string }) => string

/** Writes samples of a language with an error planted into its source, or into what it stands on. */
export async function plantedWriter(id: RunLanguage, { file, from, to }: PlantedFault): Promise<Write> {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    for (const name of files) {
      const text = readFileSync(join(source, name), 'utf8')
      const isPlanted = name.replaceAll('\\', '/') === `samples/${file}`
      if (isPlanted && text.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`)
      const { outputText } = ts.transpileModule(isPlanted ? text.replace(from, () => to) : text, {
        compilerOptions: {
          module: ts.ModuleKind.ESNext,
          target: ts.ScriptTarget.ES2022,
          rewriteRelativeImportExtensions: true,
        },
      })
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name.replace(/\.ts$/, '.js')), outputText)
    }
    const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, `samples/${name}.js`)).href)
    const { language } = (await load(`languages/${id}`)) as { language: Language }
    const { readyCall } = (await load('call')) as typeof import('../../src/samples/call.ts')
    return (call, values) => language.write(readyCall(call, values))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
