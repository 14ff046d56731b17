// The documents of all releases, for people who do not write TypeScript: OpenAPI 3.1 and 3.0.3, a Postman collection,
// and what 3.0.3 cannot express. Each is made when it is asked for.
import { gzipSync } from 'node:zlib'
import { operationsOf, postmanMaker } from './postman.mjs'

const compressed = (bytes) => gzipSync(bytes, { level: 9 })
const asBytes = (value) => Buffer.from(`${JSON.stringify(value)}\n`)

/**
 * What there is of a release: the form, its file, and whether that is complete, refers to others, or is compressed only.
 * `generators` names a second file, complete, for generators that read one address: 3.0.3 of the first release of each
 * major.
 */
export const formsOf = (release) => [
  { form: 'OpenAPI 3.1', file: `openapi.${release}.json`, kept: 'in parts' },
  {
    form: 'OpenAPI 3.0.3',
    file: `openapi.${release}.3.0.3.json`,
    kept: 'in parts',
    ...(/^R\d+\.0\.0$/.test(release) && { generators: `whole/openapi.${release}.3.0.3.json` }),
  },
  { form: 'Postman collection 2.1', file: `postman.${release}.json.gz`, kept: 'compressed' },
  { form: 'notes', file: `notes.${release}.json.gz`, kept: 'compressed' },
  { form: 'notes to read', file: `notes.${release}.md`, kept: 'whole' },
]

/**
 * The documents of a bundle. What an earlier release says already is not said again: the OpenAPI documents refer to it,
 * each with itself compressed beside it; some stand complete in `whole/` as well. A Postman collection cannot refer to another file, so it stands there whole
 * and compressed only.
 *
 * @param library The package `@crmcom-webapi/contract` with its `parts`.
 */
export function documentsOf(
  bundle,
  { listReleases, projector, toOpenApi30, forGenerators, inParts, fromParts, joiner },
) {
  const releases = listReleases(bundle)
  const project = once(() => projector(bundle))
  const newer = kept((release) => project()(release))
  const older = kept((release) => toOpenApi30(newer(release)))
  const split = (wholeOf, at) =>
    once(() => {
      const wholes = releases.map((release) => ({ file: formsOf(release)[at].file, document: wholeOf(release) }))
      return new Map(inParts(wholes).map(({ file, document }) => [file, document]))
    })
  const toPostman = postmanMaker()
  const parts = [split(newer, 0), split((release) => older(release).document, 1)]
  const joined = parts.map((part) => joiner(async (file) => part().get(file)))
  const makers = new Map()
  const add = (file, make) => makers.set(file, make)
  const addWhole = (file, make) => {
    add(`joined/${file}`, async () => asBytes(await make()))
    add(`${file}.gz`, async () => compressed(asBytes(await make())))
  }
  for (const release of releases) {
    const [first, second, , , notes] = formsOf(release).map(({ file }) => file)
    for (const [index, file] of [first, second].entries()) {
      add(file, () => asBytes(parts[index]().get(file)))
      add(`${file}.gz`, () => compressed(asBytes(parts[index]().get(file))))
      add(`joined/${file}`, async () => asBytes(await joined[index](file)))
    }
    add(`whole/${first}`, makers.get(`joined/${first}`))
    // In the order of what is put together: the reference server writes the same bytes.
    const lean = async () => forGenerators(older(release).document)
    add(`whole/${second}`, async () => asBytes(await fromParts(second, lean)))
    addWhole(
      `postman.${release}.json`,
      kept(() => toPostman(older(release).document)),
    )
    addWhole(`notes.${release}.json`, () => older(release).notes)
    add(notes, () => Buffer.from(toMarkdown(release, older(release).notes)))
  }
  return {
    releases,
    /** The numbers of operations and notes of a release. */
    count: (release) => ({
      operations: operationsOf(newer(release)).length,
      notes: older(release).notes.length,
    }),
    /**
     * The bytes of a file; with `joined/` before its name, of what the page of downloads makes of it; with `whole/`, of the
     * complete document at an address. `undefined` when there is no such file.
     */
    make: async (file) => makers.get(file)?.(),
  }
}

const once = (make) => {
  const made = kept(make)
  return () => made('')
}

function kept(make) {
  const known = new Map()
  return (key) => {
    if (!known.has(key)) known.set(key, make(key))
    return known.get(key)
  }
}

function toMarkdown(release, notes) {
  const head = `# What OpenAPI 3.0.3 cannot express of ${release}

Each of these places says the rule in words in its description and keeps it under an \`x-\` key. What is lost is said
once, with all places it is lost at. The pointers lead into \`openapi.${release}.json\`.
`
  const texts = groupedBy(notes, ({ text }) => text)
  return [head, ...[...texts].map(([text, all]) => `${text}\n\n${listOf(all.map(({ pointer }) => pointer))}`)].join(
    '\n',
  )
}

/** A list of pointers, in which those of several operations that go on alike below them stand together. */
function listOf(pointers) {
  const together = groupedBy(pointers, (pointer) => pointer.replace(/^#\/paths\/[^/]+\/[^/]+\//, ''))
  return [...together]
    .map(([place, all]) =>
      all.length === 1
        ? `- \`${all[0]}\`\n`
        : `- \`${place}\` below each of\n${all.map((one) => `  - \`${one.slice(0, -place.length - 1)}\`\n`).join('')}`,
    )
    .join('')
}

function groupedBy(list, keyOf) {
  const groups = new Map()
  for (const one of list) {
    const key = keyOf(one)
    if (groups.has(key)) groups.get(key).push(one)
    else groups.set(key, [one])
  }
  return groups
}
