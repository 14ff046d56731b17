import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  collectForms,
  emitClientOperations,
  emitFieldReleases,
  emitMethods,
  emitOperations,
  emitRoutes,
  emitSchemas,
  emitTypes,
  type Forms,
  forClients,
  unionOperations,
} from '@crmcom-webapi/codegen'
import type { OpenApiDocument } from '@crmcom-webapi/contract'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** What one emitter made of a document, or why it did not. */
export type Emitted = { text: string } | { error: Error }

/** Runs every emitter for itself: one that refuses a document says nothing about another. */
export async function emitAll(bundle: OpenApiDocument): Promise<{ [file: string]: Emitted }> {
  const of = async (make: () => string | Promise<string>): Promise<Emitted> => {
    try {
      return { text: await make() }
    } catch (error) {
      return { error: error as Error }
    }
  }
  let forms: Forms
  try {
    forms = collectForms(bundle)
  } catch (error) {
    return { forms: { error: error as Error } }
  }
  const union = unionOperations(bundle)
  return {
    'routes/schema.gen.ts': await of(() => emitTypes(forms)),
    'routes/schemas.gen.ts': await of(() => emitSchemas(forms)),
    'routes/routes.gen.ts': await of(() => emitRoutes(forms)),
    'routes/operations.gen.ts': await of(() => emitOperations(forms, union)),
    'client/schema.gen.ts': await of(() => emitTypes(forms, forClients)),
    'client/operations.gen.ts': await of(() => emitClientOperations(forms, union)),
    'client/methods.gen.ts': await of(() => emitMethods(forms, union)),
    'client/fields.gen.ts': await of(() => emitFieldReleases(forms)),
  }
}

/** What each file imports; without one of them it is not compiled. */
const needs: { [file: string]: readonly string[] } = {
  'routes/schemas.gen.ts': ['routes/schema.gen.ts'],
  'routes/routes.gen.ts': ['routes/schema.gen.ts', 'routes/schemas.gen.ts'],
  'routes/operations.gen.ts': ['routes/schema.gen.ts'],
  'client/operations.gen.ts': ['client/schema.gen.ts'],
  'client/methods.gen.ts': ['client/schema.gen.ts', 'client/operations.gen.ts'],
}

/** Compiles what was made of many documents in one run, and lists the errors. */
export function errorsOf(all: ReadonlyArray<{ [file: string]: Emitted }>): { files: number; errors: string } {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, 'node_modules/.cache/corpus-documents-'))
  try {
    let files = 0
    const shared = join(root, 'packages/server-routes/src')
    for (const name of [
      'builder',
      'schema-form',
      'route-form',
      'rules',
      'wire',
      'request-text',
      'number-text',
      'generated/request-text.gen',
    ])
      cpSync(join(shared, `${name}.ts`), join(folder, `src/${name}.ts`))
    for (const [index, emitted] of all.entries()) {
      const has = (file: string): boolean =>
        emitted[file] !== undefined && 'text' in emitted[file] && (needs[file] ?? []).every(has)
      for (const [file, one] of Object.entries(emitted)) {
        if (!('text' in one) || !has(file)) continue
        const [side, name = ''] = file.split('/')
        const target = side === 'routes' ? `src/routes${index}/${name}` : `src/client${index}/generated/${name}`
        mkdirSync(dirname(join(folder, target)), { recursive: true })
        writeFileSync(join(folder, target), one.text)
        files++
      }
      if (has('client/methods.gen.ts')) writeFileSync(join(folder, `src/client${index}/call.ts`), call)
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2023', 'DOM'],
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      strict: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
    try {
      execFileSync(process.execPath, [join(root, 'node_modules/ts7/bin/tsc'), '-p', folder], { encoding: 'utf8' })
      return { files, errors: '' }
    } catch (error) {
      return { files, errors: String((error as { stdout?: string }).stdout).slice(0, 4000) }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Stands for the client's own types of a call, which know the operations of our contract. */
const call = `import type { OperationForms } from './generated/operations.gen.js'
export type Call<R extends string, Id extends keyof OperationForms> = (release: R) => OperationForms[Id]
export type Known<R extends string> = R
`
