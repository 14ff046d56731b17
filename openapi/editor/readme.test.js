import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isMap, isScalar, parseDocument, visit } from 'yaml'

const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
/** What a reader of the page writes, by the file it goes into; a piece goes into a file there is. */
const written = [...page.matchAll(/(?<before>[\s\S]*?)^ *```yaml\n(?<text>[\s\S]*?)^ *```$/gm)].map(({ groups }) => {
  const indent = /^ */.exec(groups?.text ?? '')?.[0] ?? ''
  const named = [...(groups?.before ?? '').matchAll(/`([a-z_]+\/(?:paths|schemas|examples)\/\w+\.yaml)`/g)].map(
    ([, file]) => file,
  )
  return { file: named.at(-1), text: (groups?.text ?? '').replaceAll(new RegExp(`^${indent}`, 'gm'), '') }
})
/** A piece without a file of its own goes where the one before it went. */
const samples = written.map(({ file, text }, index) => ({
  file: /** @type {string} */ (file ?? written.slice(0, index).findLast((one) => one.file)?.file),
  text,
}))
const at = (/** @type {string} */ path) => new URL(`../${path}`, import.meta.url)

test('the page has samples, each for a file it names', () => {
  expect(samples.length).toBeGreaterThan(4)
  for (const { file } of samples) expect(file).toEqual(expect.any(String))
})

test.each(samples)(
  'the sample for $file is YAML and refers to files there are, or that the page has written',
  ({ file, text }) => {
    const document = parseDocument(text)
    expect(document.errors).toEqual([])
    const refs = /** @type {string[]} */ ([])
    visit(document, {
      Pair: (_, { key, value }) => {
        if (isScalar(key) && key.value === '$ref' && isScalar(value)) refs.push(String(value.value))
      },
    })
    expect(isMap(document.contents)).toBe(true)
    for (const ref of refs.filter((one) => !one.includes('…'))) {
      const [path = ''] = ref.split('#')
      const target = new URL(path, at(file))
      const isOfPage = samples.some((one) => at(one.file).href === target.href)
      expect(isOfPage || existsSync(fileURLToPath(target)), `${ref} from ${dirname(file)}`).toBe(true)
    }
  },
)
