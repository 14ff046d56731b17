import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { postgresPrograms, startPostgres } from '@crmcom-webapi/test-support/postgres'
import { afterAll, beforeAll, it } from 'vitest'
import { openEngine, openOn } from '../../src/open.js'
import { secret } from '../support/load.js'
import { accessTokenRow, fill } from '../support/rows.js'

/** What three servers on one database do beside one, asked by as many callers, and what a call costs of the processor. */

const [callers, milliseconds, rounds] = [12, 3_000, 3]
const program = fileURLToPath(new URL('../support/instance.mjs', import.meta.url))

interface Done {
  calls: number
  milliseconds: number
  processor: number
  failed: [code: string, times: number][]
}

let postgres: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  if (postgresPrograms() !== undefined) postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres?.end())

/** Milliseconds of the processor that PostgreSQL and its processes took, those that ended included; Linux tells. */
function processorOf(pid: number | undefined): number {
  const statOf = (process: string): readonly number[] => {
    try {
      // After the name, which may hold anything: the state, the parent and eleven more before the times.
      const text = readFileSync(`/proc/${process}/stat`, 'latin1')
      return text
        .slice(text.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number)
    } catch {
      return []
    }
  }
  const sum = (...ticks: (number | undefined)[]) => ticks.reduce<number>((so, tick = 0) => so + tick, 0) * 10
  const of = (stat: readonly number[]) => sum(stat[11], stat[12])
  const own = statOf(String(pid))
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat[1] === pid)
  return of(own) + sum(own[13], own[14]) + children.reduce((so, stat) => so + of(stat), 0)
}

async function begun(address: string): Promise<[ChildProcess, string[]]> {
  const child = fork(program, [address])
  const [{ names }] = await once(child, 'message')
  return [child, names]
}

async function ask(children: readonly ChildProcess[], what: string): Promise<Done[]> {
  const each = callers / children.length
  const answers = children.map((child) => once(child, 'message'))
  for (const child of children) child.send({ what, callers: each, milliseconds })
  return (await Promise.all(answers)).map(([done]) => done as Done)
}

it('three servers on one database beside one', {
  timeout: 1_800_000,
  skip: postgresPrograms() === undefined,
}, async () => {
  const address = postgres.create()
  const engine = openEngine({ address })
  const store = await openOn(engine, { secrets: [secret] })
  const [one, names] = await begun(address)
  await fill(engine, 'accessToken', accessTokenRow, 0, 1_000)
  await store.close()
  const three = [one, ...(await Promise.all([begun(address), begun(address)])).map(([child]) => child)]
  const lines: string[] = []
  for (const what of names) {
    const best = new Map<number, { rate: number; line: string }>()
    // The first round is slower than all others.
    for (let round = -1; round < rounds; round++)
      for (const children of [[one], three]) {
        const before = processorOf(postgres.process.pid)
        const done = await ask(children, what)
        const database = processorOf(postgres.process.pid) - before
        const total = (of: (one: Done) => number) => done.reduce((so, each) => so + of(each), 0)
        const calls = total((each) => each.calls)
        const rate = total((each) => (each.calls / each.milliseconds) * 1000)
        const failed = total((each) => each.failed.reduce((so, [, times]) => so + times, 0))
        const cpu = `${(total((each) => each.processor) / calls).toFixed(2)} and ${(database / calls).toFixed(2)}`
        const line = `${rate.toFixed(0)} a second, ${cpu} ms of the processor a call${failed ? `, ${failed} given up` : ''}`
        if (round >= 0 && rate > (best.get(children.length)?.rate ?? 0)) best.set(children.length, { rate, line })
      }
    const [alone, together] = [best.get(1), best.get(3)]
    lines.push(`${what}: ${((together?.rate ?? 0) / (alone?.rate ?? 1)).toFixed(2)} times as many`)
    lines.push(`  one server     ${alone?.line}`, `  three servers  ${together?.line}`)
  }
  for (const child of three) child.send({ what: 'end' })
  console.log(
    [
      `${callers} callers, ${cpus().length} processors for all; of a call: those of servers, and of the database`,
      ...lines,
    ].join('\n'),
  )
})
