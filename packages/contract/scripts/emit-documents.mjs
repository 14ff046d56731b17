// Makes dist/documents: the documents of all releases. index.json lists the files.
// node scripts/emit-documents.mjs [BUNDLE TARGET]
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documentsOf, formsOf } from './documents.mjs'

/** For who reads index.json and nothing else. */
const about =
  'An OpenAPI file is a part that refers by $ref to those beside it, which generators do not follow. Complete are the files named by generators.file, and, on a reference server, documents/whole/ before the name of any OpenAPI file; those of 3.0.3 leave out examples and x- words for readers.'

async function emit(target, library, bundle) {
  const documents = documentsOf(bundle, library)
  const folder = `${target}.new`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(`${folder}/whole`, { recursive: true })
  const sumOf = (bytes) => ({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
  const write = async (file) => {
    const bytes = await documents.make(file)
    writeFileSync(`${folder}/${file}`, bytes)
    return { file, ...sumOf(bytes) }
  }
  const joined = async (file) => sumOf(await documents.make(`joined/${file.replace(/\.gz$/, '')}`))
  const releases = []
  for (const release of documents.releases) {
    const list = []
    for (const { form, file, kept, generators } of formsOf(release))
      list.push({
        form,
        ...(await write(file)),
        ...(kept === 'in parts' && { compressed: await write(`${file}.gz`) }),
        ...(kept !== 'whole' && { whole: await joined(file) }),
        ...(generators && { generators: await write(generators) }),
      })
    releases.push({ release, ...documents.count(release), documents: list })
  }
  const index = { about, newest: library.newestRelease(bundle), releases }
  writeFileSync(`${folder}/index.json`, `${JSON.stringify(index)}\n`)
  rmSync(target, { recursive: true, force: true })
  renameSync(folder, target)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
  const [source = at('bundle/openapi.json'), target = at('dist/documents')] = process.argv.slice(2)
  const library = { ...(await import('../dist/index.js')), ...(await import('../dist/parts.js')) }
  await emit(resolve(target), library, JSON.parse(readFileSync(source, 'utf8')))
}
