import { mutants } from '@crmcom-webapi/reference-server'
import { afterAll, expect, test } from 'vitest'
import { runContractTests } from '../src/index.js'
import { inProcess } from './support/server.js'
import { unseen } from './support/unseen.js'

/** How many inputs an operation gets: enough for the mutants, and no more. */
const depth = 20
const named = process.env['MUTANTS']?.split(',')
const table: string[] = []
const found = new Map<string, number>()

afterAll(() => {
  console.info(`\n${table.sort().join('\n')}\n`)
  const kinds = [...found].map(([kind, count]) => `${count} by ${kind}`)
  console.info(`${mutants.length} mutants; found ${kinds.join(', ')}; not to be seen: ${Object.keys(unseen).length}`)
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
  table.push(`${name.padEnd(36)} ${release.padEnd(9)} ${report.stopped ?? `not seen: ${reason}`}`)
  if (kind !== undefined) found.set(kind, (found.get(kind) ?? 0) + 1)
  expect([name, kind === undefined]).toEqual([name, reason !== undefined])
})
