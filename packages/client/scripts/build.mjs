// Builds the package twice: as ES modules, file by file, and as CommonJS, one file per entry with the types beside it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { docs } from '@crmcom-webapi/codegen'
import { build } from 'esbuild'

// Where the docs are published; SITE_URL is what builds them, too.
const site = process.env.SITE_URL?.replace(/\/*$/, '/')
const folder = fileURLToPath(new URL('..', import.meta.url))
const [esm, cjs] = [join(folder, 'dist/esm'), join(folder, 'dist/cjs')]
rmSync(join(folder, 'dist'), { recursive: true, force: true })

const compiler = fileURLToPath(new URL('../../../node_modules/ts7/bin/tsc', import.meta.url))
execFileSync(process.execPath, [compiler, '-p', join(folder, 'tsconfig.build.json')], { stdio: 'inherit' })

if (site)
  for (const part of ['methods.gen.d.ts', 'docs.gen.js', 'docs.gen.d.ts']) {
    const file = join(esm, 'generated', part)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(docs, site))
  }

const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const entries = Object.values(exports).flatMap((entry) => entry.import?.default ?? [])
await build({
  entryPoints: entries.map((entry) => join(folder, entry)),
  outdir: cjs,
  bundle: true,
  format: 'cjs',
  platform: 'neutral',
  target: 'es2022',
  // The release marks are ES modules only, and openapi-fetch hands its function out another way to require(), so both
  // come along. The reference server is for import() to find.
  external: ['@crmcom-webapi/reference-server'],
})
writeFileSync(join(cjs, 'package.json'), '{ "type": "commonjs" }\n')

for (const path of readdirSync(esm, { recursive: true })) {
  if (!path.endsWith('.d.ts')) continue
  // The reference server has types for ES modules only; a CommonJS file has to say that it wants those.
  const text = readFileSync(join(esm, path), 'utf8').replaceAll(
    /^(import type .* from '@crmcom-webapi\/reference-server');$/gm,
    "$1 with { 'resolution-mode': 'import' };",
  )
  mkdirSync(dirname(join(cjs, path)), { recursive: true })
  writeFileSync(join(cjs, path), text)
}
