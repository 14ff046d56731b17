// Puts the program and all it needs into one file, which starts faster than many and needs no installed package. What is
// wanted only now and then stands in parts beside it, and so do the licences of what is inside.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const repository = resolve(root, '../..')

// The names of parts follow from what is in them.
rmSync(join(root, 'dist'), { recursive: true, force: true })

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  // A native part cannot be put in; it is installed where a file of SQLite is wanted. The others are no use here.
  external: ['libsql', 'pg-native', 'pg-cloudflare'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // Names stay, so that a stack trace can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // Packages in CommonJS ask for the modules of Node by `require`, which an ES module has to be given.
  banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
})

const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
const folders = new Set(used.map(([file]) => packageFolder(resolve(root, file))))
const licences = [...folders].filter((folder) => folder.includes('node_modules')).map(licenceOf)
writeFileSync(join(root, 'dist/LICENCES.txt'), licences.sort().join(`\n${'-'.repeat(80)}\n\n`))

/** The folder of the package a file belongs to. */
function packageFolder(file) {
  for (let folder = dirname(file); folder !== repository; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version !== undefined) return folder
  }
  throw new Error(`${file} belongs to no package`)
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package has no file with its licence.'
  return `${name} ${version} (${license})\n\n${text}\n`
}
