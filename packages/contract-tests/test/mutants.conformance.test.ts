import { mutants } from '@crmcom-webapi/reference-server'
import { afterAll, expect, test } from 'vitest'
import { kinds, runContractTests } from '../src/index.js'
import { inProcess } from './support/server.js'
import { unseen } from './support/unseen.js'

/** How many inputs an operation gets: enough for the mutants, and no more. */
const depth = 20
const named = process.env['MUTANTS']?.split(',')
const table: string[] = []
const found = new Map<string, number>()

const row = (name: string, release: string, marks: readonly string[], words: string) =>
  [name.padEnd(36), release.padEnd(9), ...marks.map((mark, i) => mark.padEnd(kinds[i]?.length ?? 0)), words].join(' ')

afterAll(() => {
  const seen = [...found.values()].reduce((sum, count) => sum + count, 0)
  console.info(`\n${row('mutant', 'release', kinds, 'first check that finds it')}\n${table.sort().join('\n')}\n`)
  console.info(
    row(
      `${seen} of ${all.length} found`,
      '',
      kinds.map((kind) => String(found.get(kind) ?? 0)),
      '',
    ),
  )
})

const healthy = new Map<string, ReadonlySet<string>>()

/** What is said of a server of a release that has no fault. */
async function saidOfHealthy(release: string): Promise<ReadonlySet<string>> {
  const known = healthy.get(release)
  if (known) return known
  const { checks } = await runContractTests(await inProcess({ release }, { depth }))
  const said = new Set(checks.filter(({ verdict }) => verdict === 'FAIL' || verdict === 'WARN').map(({ id }) => id))
  healthy.set(release, said)
  return said
}

const all = mutants.filter(({ name }) => named?.includes(name) ?? true)
test.each(all.map((mutant) => [`${mutant.breaks} (${mutant.name})`, mutant] as const))('%s', async (_, mutant) => {
  const { name, release } = mutant
  const said = await saidOfHealthy(release)
  const options = await inProcess({ release, mutant: name }, { depth, until: (id) => !said.has(id) })
  const report = await runContractTests(options)
  const kind = report.stopped?.split(' ')[0]
  const reason = unseen[name]
  const marks = kinds.map((one) => (one === kind ? 'x' : ''))
  table.push(row(name, release, marks, report.stopped ?? `not seen: ${reason}`))
  if (kind !== undefined) found.set(kind, (found.get(kind) ?? 0) + 1)
  expect([name, kind === undefined]).toEqual([name, reason !== undefined])
})

test('five mutants at most are not found, and each that is not is a mutant', () => {
  expect(Object.keys(unseen).length).toBeLessThanOrEqual(5)
  expect(Object.keys(unseen).filter((name) => !mutants.some((mutant) => mutant.name === name))).toEqual([])
})
