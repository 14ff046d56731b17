// Bundles the server the way a browser page gets it. Run alone, it prints how large that is and what takes the room.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url))

/**
 * Bundles `createReferenceServer` and the demo credentials for a page. The bytes are the same for the same sources.
 *
 * `code` is a script that sets `referenceServer`, with all there is. `gzip` and `parts` are what a page loads with it:
 * what is imported when it is first wanted, such as the list of methods beyond the contract, is not among it.
 */
export async function bundleForPage() {
  const [script, modules] = await Promise.all([
    bundle({ format: 'iife', globalName: 'referenceServer' }),
    bundle({ format: 'esm', splitting: true, outdir: '.' }),
  ])
  const outputs = loadedAtOnce(modules.metafile.outputs)
  const parts = new Map()
  for (const { inputs } of outputs.map((path) => modules.metafile.outputs[path]))
    for (const [file, { bytesInOutput }] of Object.entries(inputs))
      parts.set(partOf(file), (parts.get(partOf(file)) ?? 0) + bytesInOutput)
  const loaded = modules.outputFiles.filter(({ path }) => outputs.includes(relative(root, path)))
  return {
    code: script.outputFiles[0].text,
    gzip: loaded.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
    parts: new Map([...parts].sort(([, a], [, b]) => b - a)),
  }
}

function bundle(options) {
  return build({
    absWorkingDir: root,
    stdin: {
      contents: `export { createReferenceServer, demoCredentials } from ${JSON.stringify(entry)}`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'silent',
    ...options,
  })
}

/** The entry and what it imports, but for what it imports later. */
function loadedAtOnce(outputs) {
  const [entryPoint] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>')
  const found = new Set([entryPoint])
  for (const path of found)
    for (const { path: imported, kind } of outputs[path].imports) if (kind === 'import-statement') found.add(imported)
  return [...found]
}

function partOf(file) {
  const installed = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]
  if (installed) return installed
  return file.replace(
    /^packages\/([^/]+)\/dist\/(generated\/)?.*$/,
    (_, name, generated) => `${name}${generated ? ' (generated)' : ''}`,
  )
}

if (process.argv[1] && relative(process.argv[1], fileURLToPath(import.meta.url)) === '') {
  const { code, gzip, parts } = await bundleForPage()
  console.log(`${(gzip / 1000).toFixed(1)} kB gzip, ${(code.length / 1000).toFixed(0)} kB minified, of which`)
  for (const [name, bytes] of parts)
    if (bytes > 1000) console.log(`${String(Math.round(bytes / 1000)).padStart(6)} kB  ${name}`)
}
