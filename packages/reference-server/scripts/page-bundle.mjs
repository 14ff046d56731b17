// Bundles the server the way a browser page gets it. Run alone, it prints how large that is and what takes the room.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url))

/**
 * Bundles `createReferenceServer` and the demo credentials for a page, as a script that sets `referenceServer`.
 * The bytes are the same for the same sources.
 */
export async function bundleForPage() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { createReferenceServer, demoCredentials } from ${JSON.stringify(entry)}`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'referenceServer',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  const parts = new Map()
  for (const [file, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0].inputs)) {
    const name = partOf(file)
    parts.set(name, (parts.get(name) ?? 0) + bytesInOutput)
  }
  return {
    code: outputFiles[0].text,
    gzip: gzipSync(outputFiles[0].contents, { level: 9 }).length,
    parts: new Map([...parts].sort(([, a], [, b]) => b - a)),
  }
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
