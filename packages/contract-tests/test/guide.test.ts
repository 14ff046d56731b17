import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { workflows } from '../src/generated/workflows.gen.js'
import { isCredential } from '../src/options.js'

const guide = readFileSync(
  new URL('../../../apps/docs/guides/put-a-server-to-the-contract.md', import.meta.url),
  'utf8',
)

test('the guide names what only a profile can say', () => {
  const open = workflows
    .flatMap((document) => document.workflows)
    .flatMap(({ inputs }) => Object.entries(inputs?.properties ?? {}))
    .filter(([name, written]) => !isCredential(name) && (written as { default?: unknown }).default === undefined)
    .map(([name]) => name)
  expect(open.length).toBeGreaterThan(10)
  expect([...new Set(open)].filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
})
