// What it costs as the contract grows: copies of the real contract, of 30, 100, 300 and 1,000 operations, go through
// every step from the bundle to the check of a program that uses the client. Each step runs in a process of its own.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { complete, consumerOptions, consumerProgram, timed } from './bench/consumer.mjs'
import { grown } from './bench/grown.mjs'
import { binary, root } from './run.mjs'

const sizes = (process.env.BENCH_SIZES ?? '30,100,300,1000').split(',').map(Number)
const step = process.argv[2]
if (step === undefined) report()
else await runStep(step, process.argv[3])

function report() {
  const table = {}
  for (const size of sizes) {
    mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
    const folder = mkdtempSync(join(root, 'node_modules/.cache/bench-codegen-'))
    try {
      writeFileSync(join(folder, 'contract.json'), JSON.stringify(grown(size)))
      table[size] = measure(folder)
      console.log(`${size} operations done`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const steps = Object.keys(table[sizes[0]])
  const last = sizes.length - 1
  console.log(`\nnode ${process.version}; seconds (peak memory in MB)\n`)
  console.log(`| step | ${sizes.join(' | ')} | growth ${sizes[Math.max(0, last - 2)]} → ${sizes[last]} |`)
  console.log(`|---|${sizes.map(() => '--:').join('|')}|--:|`)
  for (const name of steps) {
    const cells = sizes.map((size) => `${table[size][name].seconds.toFixed(1)} (${table[size][name].megabytes})`)
    const growth = table[sizes[last]][name].seconds / table[sizes[Math.max(0, last - 2)]][name].seconds
    console.log(`| ${name} | ${cells.join(' | ')} | ${growth.toFixed(1)} × |`)
  }
}

function measure(folder) {
  const own = (name) => timed(process.execPath, [fileURLToPath(import.meta.url), name, folder])
  const steps = {
    bundle: timed(process.execPath, [
      binary('@redocly/cli', 'redocly'),
      'bundle',
      join(folder, 'contract.json'),
      '-o',
      join(folder, 'bundle.json'),
    ]),
  }
  for (const name of ['forms', 'types', 'validators', 'routes', 'client']) steps[name] = own(name)
  prepare(folder)
  const check = (compiler, project, ...flags) =>
    timed(process.execPath, [join(root, 'node_modules', compiler, 'bin/tsc'), '-p', join(folder, project), ...flags])
  steps['check of a program using the client, TypeScript 7'] = check('ts7', 'consumer/tsconfig.json')
  steps['the same, TypeScript 5.9'] = check('typescript', 'consumer/tsconfig.json')
  steps['first completion in an editor of that program, TypeScript 5.9'] = own('completion')
  steps['check of the server package, TypeScript 7'] = check(
    'ts7',
    'routes/tsconfig.json',
    ...flagsOf('packages/server-routes'),
  )
  return steps
}

/** What a package's own check adds to the compiler's command. */
function flagsOf(folder) {
  const { scripts } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  return scripts.typecheck.split(' -p tsconfig.json').at(-1).trim().split(' ').filter(Boolean)
}

async function runStep(name, folder) {
  if (name === 'completion') return complete(join(folder, 'consumer/program.ts'))
  const codegen = await import('@crmcom-webapi/codegen')
  const bundle = JSON.parse(readFileSync(join(folder, 'bundle.json'), 'utf8'))
  const forms = codegen.collectForms(bundle)
  const union = codegen.unionOperations(bundle)
  const write = (path, text) => codegen.writeFiles(folder, { [path]: text })
  if (name === 'types') {
    const seen = { ...codegen.forClients, paths: codegen.newestPaths(forms) }
    write('client/src/generated/schema.gen.ts', await codegen.emitTypes(forms, seen))
    write('routes/src/generated/schema.gen.ts', await codegen.emitTypes(forms))
  }
  if (name === 'validators') write('routes/src/generated/schemas.gen.ts', codegen.emitSchemas(forms))
  if (name === 'routes') write('routes/src/generated/routes.gen.ts', codegen.emitRoutes(forms))
  if (name === 'client') {
    write('client/src/generated/operations.gen.ts', codegen.emitClientOperations(forms, union))
    write('client/src/generated/fields.gen.ts', codegen.emitFieldReleases(forms))
    write('routes/src/generated/operations.gen.ts', codegen.emitOperations(forms, union))
    write('client/src/generated/methods.gen.ts', codegen.emitMethods(forms, union))
    write('client/src/generated/failure-codes.gen.ts', codegen.emitFailureCodeType(bundle))
    write('client/src/generated/version.gen.ts', "export const version = '0.0.0'\n")
    write('routes/src/generated/failure-codes.gen.ts', codegen.emitFailureCodes(bundle))
    const { knownMethods } = await import('@crmcom-webapi/contract/known-methods')
    write('client/src/generated/known-methods.gen.ts', codegen.emitKnownMethods(knownMethods))
    write('routes/src/generated/request-text.gen.ts', codegen.emitRequestText(forms))
  }
}

/** Sets up a program that imports the built declarations of the client, and the server package itself. */
function prepare(folder) {
  for (const [from, to] of [
    ['packages/client', 'client'],
    ['packages/server-routes', 'routes'],
  ])
    cpSync(join(root, from, 'src'), join(folder, to, 'src'), {
      recursive: true,
      filter: (path) => !path.includes('generated/'),
    })
  for (const name of ['client', 'routes']) {
    writeFileSync(
      join(folder, name, 'package.json'),
      JSON.stringify({
        name,
        type: 'module',
        exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
      }),
    )
    writeFileSync(
      join(folder, name, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { ...consumerOptions, noEmit: true, noUncheckedIndexedAccess: true },
        include: ['src'],
      }),
    )
    writeFileSync(
      join(folder, name, 'tsconfig.build.json'),
      JSON.stringify({
        compilerOptions: {
          ...consumerOptions,
          declaration: true,
          rootDir: 'src',
          outDir: 'dist',
          noUncheckedIndexedAccess: true,
        },
        include: ['src'],
      }),
    )
  }
  execFileSync(process.execPath, [
    join(root, 'node_modules/ts7/bin/tsc'),
    '-p',
    join(folder, 'client/tsconfig.build.json'),
  ])
  mkdirSync(join(folder, 'consumer/node_modules'), { recursive: true })
  symlinkSync('../../client', join(folder, 'consumer/node_modules/client'))
  writeFileSync(join(folder, 'consumer/package.json'), '{"type":"module"}')
  writeFileSync(
    join(folder, 'consumer/tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...consumerOptions, noEmit: true }, include: ['*.ts'] }),
  )
  writeFileSync(join(folder, 'consumer/program.ts'), consumerProgram('client'))
}
