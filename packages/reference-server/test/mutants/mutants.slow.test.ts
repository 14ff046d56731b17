import { readFileSync } from 'node:fs'
import { createReferenceServer, mutants } from '@crmcom-webapi/reference-server'
import { inTurn, isDeep } from '@crmcom-webapi/test-support/depth'
import { afterAll, describe, expect, it } from 'vitest'
import { probesOf, probesThatNotice, runProbe, sequencesUntilNoticed, serverOf } from './suites.js'

/** So many sequences the model gets for a mutant. */
const most = 3000

// Mutants times probes: each run looks at a third of them, and a deep one at all.
const looked = inTurn(mutants, 3)

const table: string[] = []
afterAll(() => {
  console.info(`\n${table.sort().join('\n')}\n\n${table.length} of ${looked.length} mutants noticed`)
})

it('has at least forty mutants, each with a name and words of its own', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(40)
  for (const key of ['name', 'breaks'] as const)
    expect(new Set(mutants.map((one) => one[key])).size).toBe(mutants.length)
  for (const { name } of mutants) expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/)
})

it('has as many as the README says', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const root = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(`one deliberate fault, of ${mutants.length} `)
  expect(root).toContain(`${mutants.length} deliberate faults`)
})

it('starts with no mutant but those', async () => {
  await expect(createReferenceServer({ mutant: 'is-perfect' })).rejects.toThrow('there is no mutant "is-perfect"')
})

describe.each([...new Set(mutants.map(({ release }) => release))])('without a mutant, a server of %s', (release) => {
  it.each(probesOf(release).map((probe) => [probe.does, probe] as const))('%s', async (_, probe) => {
    await runProbe(await serverOf(release), release, probe, 'probe')
  })
})

describe('the suites notice that', () => {
  it.each(looked.map((mutant) => [`${mutant.breaks} (${mutant.name})`, mutant] as const))(
    '%s',
    async (_, { name, release }) => {
      const failed = await probesThatNotice(release, name)
      // Mutants times probes and sequences: where a probe notices, a deep run alone asks the model, too.
      const asked = failed.length === 0 ? most : isDeep ? 30 : 0
      const after = asked > 0 ? await sequencesUntilNoticed(release, name, asked) : undefined
      const model = after === undefined ? '' : `the model after ${after} sequences`
      const probe = failed.length > 0 ? `${isDeep ? failed.length : 'some'} probes, such as: ${failed[0]}` : ''
      expect([probe, model].join('')).not.toBe('')
      table.push(`${name.padEnd(36)} ${release.padEnd(9)} ${[probe, model].filter((text) => text !== '').join('; ')}`)
    },
    600_000,
  )
})
