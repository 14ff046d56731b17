// The client as it is published: packed, unpacked in a project of its own, and used the ways people use it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { bundle as contract, listOperations } from '@crmcom-webapi/contract'
import { build as bundle } from 'esbuild'
import { publint } from 'publint'
import { build as viteBuild } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Consumer, root } from '../support/packed.js'

let consumer: Consumer
beforeAll(() => {
  consumer = new Consumer()
})
afterAll(() => consumer.remove())

it('says what is missing where the reference server is not installed', () => {
  consumer.write(
    'testing.mjs',
    "const { startTestServer } = await import('@crmcom-webapi/client/testing')\nawait startTestServer()\n",
  )
  expect(() => consumer.run(process.execPath, ['testing.mjs'])).toThrow(/@crmcom-webapi\/reference-server/)
})

const passed = /^\d{2} checks$/

describe('in Node', () => {
  it('is imported', () => expect(consumer.run(process.execPath, ['esm.mjs']).trim()).toMatch(passed))
  it('is required', () => expect(consumer.run(process.execPath, ['cjs.cjs']).trim()).toMatch(passed))
  it('is required by a Node that cannot require ES modules', () => {
    expect(consumer.run(process.execPath, ['--no-experimental-require-module', 'cjs.cjs']).trim()).toMatch(passed)
  })
})

/** The binary a package of the registry brings for this machine, or none: not every runtime is there for every system. */
function binaryOf(...candidates: string[]): string | undefined {
  return candidates.map((path) => join(root, 'tests/runtimes/node_modules', path)).find((path) => existsSync(path))
}
const { platform, arch } = process
const armOrX = arch === 'arm64' ? 'arm64' : 'x64'
const bun = binaryOf(`@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}/bin/bun`)
const deno = binaryOf(`@deno/${platform}-${armOrX}-glibc/deno`, `@deno/${platform}-${armOrX}/deno`)
const workerd = binaryOf(`@cloudflare/workerd-${platform}-${arch === 'x64' ? '64' : arch}/bin/workerd`)

describe('in other runtimes', () => {
  it.skipIf(!bun)('runs in Bun, imported and required', () => {
    expect(consumer.run(bun as string, ['run', 'esm.mjs']).trim()).toMatch(passed)
    expect(consumer.run(bun as string, ['run', 'cjs.cjs']).trim()).toMatch(passed)
  })

  it.skipIf(!deno)('runs in Deno, with no permission but to read', () => {
    const args = ['run', '--no-remote', '--node-modules-dir=manual', '--allow-read', 'esm.mjs']
    expect(consumer.run(deno as string, args).trim()).toMatch(passed)
  })

  it.skipIf(!workerd)('runs in workerd, bundled as for Cloudflare Workers', async () => {
    await bundle({
      absWorkingDir: consumer.folder,
      entryPoints: ['worker.mjs'],
      outfile: join(consumer.folder, 'worker.bundle.mjs'),
      bundle: true,
      format: 'esm',
      conditions: ['workerd', 'worker'],
    })
    consumer.write(
      'worker.capnp',
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.bundle.mjs")],
  compatibilityDate = "2026-01-01",
);
`,
    )
    expect(consumer.run(workerd as string, ['test', 'worker.capnp', '--verbose'])).toMatch(/\d{2} checks|PASS/)
  })

  it('is bundled by Vite, small and without what only servers need', async () => {
    consumer.write('page.js', "export { createClient } from '@crmcom-webapi/client'\n")
    const result = await viteBuild({
      root: consumer.folder,
      configFile: false,
      logLevel: 'silent',
      build: { rollupOptions: { input: 'page.js', preserveEntrySignatures: 'strict' }, write: false },
    })
    const [{ code }] = (result as { output: unknown }).output as [{ code: string }]
    const operations = listOperations(contract)
    expect(code).toContain('subscriber/authenticate')
    expect(code).not.toMatch(/ZodType|OpenAPIHono|openapi-fetch|x-available-from/)
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(8192 + 16 * (operations.length - 30))
  })

  it('refuses half a character as before when Vite has bundled it', async () => {
    consumer.write('page.js', "export { createClient } from '@crmcom-webapi/client'\n")
    const input = { input: 'page.js', preserveEntrySignatures: 'strict' } as const
    await viteBuild({
      root: consumer.folder,
      configFile: false,
      logLevel: 'silent',
      build: { rollupOptions: { ...input, output: { entryFileNames: 'page.mjs' } }, outDir: 'page' },
    })
    const { createClient } = await import(pathToFileURL(join(consumer.folder, 'page/page.mjs')).href)
    const fetch = () => Response.json({ status: { code: 'OK' }, data: {} })
    const crm = createClient({ baseUrl: 'https://crm.example', credentials: { token: 'T' }, fetch })
    const show = (text: string) => crm.accessTokens.show({ access_token_identifier: { identifier: text } })
    await expect(show('whole 👍')).resolves.toEqual({})
    await expect(show('half \ud83d')).rejects.toThrow('cannot be written')
  })
})

describe('its types', () => {
  // The oldest is the one that VERSIONING.md of the package promises.
  const compilers = {
    'TypeScript 5.4': 'ts54/bin/tsc',
    'TypeScript 5.9': 'typescript/bin/tsc',
    'TypeScript 7': 'ts7/bin/tsc',
  }
  const styles: { [name: string]: { module: string; moduleResolution: string; programs: string[] } } = {
    'ES modules and CommonJS in Node': {
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      programs: ['program.mts', 'program.cts'],
    },
    'a bundler': { module: 'ESNext', moduleResolution: 'Bundler', programs: ['program.ts'] },
  }
  const cases = Object.keys(compilers).flatMap((compiler) =>
    Object.keys(styles).map((style) => [compiler, style] as const),
  )

  beforeAll(() => {
    consumer.link('@crmcom-webapi/reference-server')
    const text = readFileSync(join(consumer.folder, 'program.ts'), 'utf8')
    for (const name of ['program.mts', 'program.cts']) consumer.write(name, text)
  })

  it.each(cases)('are right for %s, %s', (compiler, style) => {
    const { programs: files, ...options } = styles[style] as (typeof styles)[string]
    const compilerOptions = {
      ...options,
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      strict: true,
      noEmit: true,
      types: [],
      // Of the others the types are their own matter, and some mix ES modules and CommonJS.
      skipLibCheck: true,
    }
    consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files }))
    const binary = join(root, 'node_modules', compilers[compiler as keyof typeof compilers])
    expect(consumer.run(process.execPath, [binary, '-p', 'tsconfig.json'])).toBe('')
  })

  it('are found in every way of importing (arethetypeswrong)', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(consumer.tarball)))
    if (!analysis.types) throw new Error('the package has no types')
    // Resolution as in Node 10 knows no "exports", so it finds no subpath. Every Node the package runs on is newer.
    const problems = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    )
    expect(problems).toEqual([])
  })
})

it('is put together as publint wants it', async () => {
  const { messages } = await publint({
    pkgDir: join(consumer.folder, 'node_modules/@crmcom-webapi/client'),
    strict: true,
  })
  expect(messages).toEqual([])
})

it('holds what is needed and nothing else', () => {
  const manifest = JSON.parse(
    readFileSync(join(consumer.folder, 'node_modules/@crmcom-webapi/client/package.json'), 'utf8'),
  ) as { dependencies: object; peerDependenciesMeta: object; sideEffects: boolean }
  expect(Object.keys(manifest.dependencies).sort()).toEqual(['@crmcom-webapi/release-marks', 'openapi-fetch'])
  expect(manifest.peerDependenciesMeta).toEqual({ '@crmcom-webapi/reference-server': { optional: true } })
  expect(manifest.sideEffects).toBe(false)
  for (const path of ['src', 'test', 'scripts'])
    expect(existsSync(join(consumer.folder, 'node_modules/@crmcom-webapi/client', path)), path).toBe(false)
})
