import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Records, Store } from '@crmcom-webapi/reference-server'
import { chooseSeed, type Random, randomFrom } from '@crmcom-webapi/test-support/mutate'
import { expect } from 'vitest'
import { openSqlStore } from '../../src/index.js'
import { auditBooks } from './instances.js'

const writer = fileURLToPath(new URL('writer.mjs', import.meta.url))

/** What is killed in the middle of writes, and what brings it back. */
export interface Killed {
  kill(writer: ChildProcess): Promise<void>
  revive(): Promise<void>
}

/** Kills only the server that writes. */
export const server: Killed = {
  kill: async (child) => void child.kill('SIGKILL'),
  revive: async () => {},
}

/**
 * Kills something in the middle of writes again and again. After each time every acknowledged write has to be there,
 * nothing may be there by half, and nobody may have to repair anything.
 *
 * @param most Within so many milliseconds after the first acknowledged write it is killed, so that there is one each
 *   time, however slow the machine is.
 * @returns How many writes were acknowledged, at least one each time.
 */
export async function killAgainAndAgain(address: string, times: number, { kill, revive }: Killed, most = 400) {
  const seed = chooseSeed()
  const random = randomFrom(seed)
  const acknowledged: string[] = []
  for (let round = 0; round < times; round++) {
    acknowledged.push(...(await writeUntilKilled(address, round, random, most, kill)))
    await revive()
    const store = await openSqlStore({ address, secrets: [new Uint8Array(32).fill(7)] })
    try {
      expect(await wrongWith(store, acknowledged), `round ${round}, repeat with SEED=${seed}`).toEqual([])
    } finally {
      await store.close()
    }
  }
  console.log(`killed ${times} times (seed ${seed}): ${acknowledged.length} acknowledged writes are there`)
  return acknowledged.length
}

async function writeUntilKilled(
  address: string,
  round: number,
  random: Random,
  most: number,
  kill: Killed['kill'],
): Promise<string[]> {
  const child = spawn(process.execPath, [writer, address, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let told = ''
  const acknowledges = new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk) => {
      told += chunk
      if (told.includes('\n')) resolve()
    })
  })
  await Promise.race([acknowledges, ended])
  if (!told.includes('\n')) throw new Error('the writer ended before a write was acknowledged')
  await new Promise((resolve) => setTimeout(resolve, random() * most))
  await kill(child)
  await ended
  // A line that was cut off was not told to the end.
  return told.split('\n').slice(0, -1)
}

/** What is lost, or there by half. */
async function wrongWith(store: Store, acknowledged: readonly string[]): Promise<string[]> {
  const found = await store.read((reader) =>
    reader.find('payment', {
      index: 'back_office_code',
      organisation: 'ORG1',
      values: [{ any: acknowledged.length > 0 ? acknowledged : [''] }],
    }),
  )
  const codes = new Set(found.map(({ back_office_code }) => back_office_code))
  const lost = acknowledged.filter((code) => !codes.has(code)).map((code) => `${code} was acknowledged and is lost`)
  const entries = await store.read((reader) =>
    reader.find('journalEntry', { index: 'all', organisation: 'ORG1', values: [] }),
  )
  const posted = new Set(entries.map(({ cause }) => cause.id))
  const half = found
    .filter(({ id, life_cycle_state }: Records['payment']) => life_cycle_state === 'POSTED' && !posted.has(id))
    .map(({ id }) => `the payment ${id} is posted and moved nothing`)
  const numbers = found.map(({ number }) => number)
  const twice = new Set(numbers).size === numbers.length ? [] : ['a number was given twice']
  return [...lost, ...half, ...twice, ...(await auditBooks(store))]
}
