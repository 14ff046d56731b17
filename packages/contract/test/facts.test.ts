import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

it('finds every fact of the sheets in the contract, or the reason why it is not there', async () => {
  const script = join(root, 'scripts/coverage-contract.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--json'], { maxBuffer: 64 * 1024 * 1024 })
  const { facts } = JSON.parse(stdout) as { facts: { id: string; state: string }[] }
  expect(facts.length).toBeGreaterThan(1000)
  expect(facts.filter(({ state }) => !['code', 'map', 'left out'].includes(state))).toEqual([])
})
