// What the client costs those who use it: the bytes a web page loads, and what compilers and editors take for a
// program that calls it. Fails where something costs more than it may.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { complete, consumerOptions, consumerProgram, timed } from './bench/consumer.mjs'
import { root } from './run.mjs'

const client = '@crmcom-webapi/client'
const [step, file] = process.argv.slice(2)
if (step === 'completion') console.log(await complete(file))
else await report()

async function report() {
  const { bundle, listOperations } = await import('@crmcom-webapi/contract')
  const count = listOperations(bundle).length
  const folder = makeConsumer()
  const rows = []
  try {
    const bytes = await sizeOf(`export { createClient } from '${client}'`, folder)
    rows.push([`createClient with ${count} operations, minified and gzipped`, bytes, 8192 + 16 * (count - 30), 'B'])
    for (const [name, compiler, most] of [
      ['TypeScript 7', 'ts7', 1.5],
      ['TypeScript 5.9', 'typescript', 4],
      ['TypeScript 5.4', 'ts54', 4],
    ]) {
      const tsc = [join(root, 'node_modules', compiler, 'bin/tsc'), '-p', folder]
      rows.push([
        `check of a program that uses it, ${name}`,
        best(() => timed(process.execPath, tsc).seconds),
        most,
        's',
      ])
    }
    const ask = [fileURLToPath(import.meta.url), 'completion', join(folder, 'program.ts')]
    rows.push([
      'first completion and hover in an editor, TypeScript 5.9',
      best(() => Number(execFileSync(process.execPath, ask))),
      1.5,
      's',
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(
    `node ${process.version}; seconds are the best of three; those of the editor are of the processor\n\n| what | figure | at most |\n|---|--:|--:|`,
  )
  for (const [what, figure, most, unit] of rows)
    console.log(`| ${what} | ${unit === 's' ? figure.toFixed(2) : figure} ${unit} | ${most} ${unit} |`)
  process.exitCode = rows.some(([, figure, most]) => figure > most) ? 1 : 0
}

/** A project that has the built client in its node_modules. */
function makeConsumer() {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, 'node_modules/.cache/bench-client-'))
  mkdirSync(join(folder, 'node_modules/@crmcom-webapi'), { recursive: true })
  for (const name of ['client', 'release-marks'])
    symlinkSync(join(root, 'packages', name), join(folder, 'node_modules/@crmcom-webapi', name))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const compilerOptions = { ...consumerOptions, noEmit: true }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  writeFileSync(join(folder, 'program.ts'), consumerProgram(client))
  return folder
}

async function sizeOf(contents, resolveDir) {
  const options = { bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', write: false }
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, ...options })
  return gzipSync(outputFiles[0].contents, { level: 9 }).length
}

/** The least of three, other work on the machine left out as far as that can. */
function best(measure) {
  return Math.min(measure(), measure(), measure())
}
