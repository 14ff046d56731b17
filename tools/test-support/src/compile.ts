import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))

/**
 * Checks programs the way a strict project would and makes them ready to be imported.
 *
 * @param name Names the folder they are put into.
 * @returns The address to import of each program, by its name.
 * @throws {Error} With what the compiler says, when one of them does not compile.
 */
export function compilePrograms(name: string, programs: ReadonlyMap<string, string>): Map<string, string> {
  const folder = join(cache, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const compilerOptions = {
    module: 'NodeNext',
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts'] }))
  const made = new Map<string, string>()
  for (const [program, text] of programs) {
    const file = join(folder, `${program}.mts`)
    writeFileSync(file, `${text}\nexport {}\n`)
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    })
    writeFileSync(file.replace(/\.mts$/, '.mjs'), outputText)
    made.set(program, file.replace(/\.mts$/, '.mjs'))
  }
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/ts7/bin/tsc'), '-p', folder], { encoding: 'utf8' })
  } catch (error) {
    throw new Error(`the programs in ${name} do not compile:\n${(error as { stdout?: string }).stdout ?? error}`)
  }
  return made
}
