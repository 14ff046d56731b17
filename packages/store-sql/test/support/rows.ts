import { fresh, type Kind, type Records } from '@crmcom-webapi/reference-server'
import type { Engine } from '../../src/engine.js'
import { SqlTransaction } from '../../src/sql-store.js'
import { Statements } from '../../src/statements.js'
import { vaultOf } from '../../src/vault.js'
import { secret } from './load.js'

const log = {
  created_date: 0,
  created_by_user: '2',
  created_by_unit: '1',
  updated_date: 0,
  updated_by_user: '2',
  updated_by_unit: '1',
}

/** A session that lives, or that ended at an instant. */
export const sessionRow = (i: number, ends_at = 9_000_000_000_000): Records['session'] => ({
  ...{ id: `S${i}`, organisation: 'ORG1', token: null, user: '2', unit: '1' },
  ...{ issued_at: i, last_used_at: i, released_at: null, ends_at },
  ...{ lifetime: { seconds: 7200, counted_from: 'issue' }, accounts_receivable: null, names: null },
})

/** An access token, without or with a one-time password. */
export function accessTokenRow(
  i: number,
  one_time_password: Records['accessToken']['one_time_password'] = null,
): Records['accessToken'] {
  return fresh('accessToken', {
    ...{ id: `T${i}`, organisation: 'ORG1', number: `AT${i}`, authentication_code: `BENCH-${i}`, one_time_password },
    ...{ accounts_receivable: '9D1B3C4E5F604172A3B4C5D6E7F80912', log_information: log },
  })
}

/** Places far before those that calls take, so that rows can be put in while a server is at work. */
const first = -1_000_000_000

/** Puts rows into a database, thousands of them in a transaction. */
export async function fill<K extends Kind>(
  engine: Engine,
  kind: K,
  row: (i: number) => Records[K],
  from: number,
  until: number,
): Promise<void> {
  const vault = vaultOf([secret])
  const parts = { engine, vault, statements: new Statements(engine.words, vault) }
  for (let begin = from; begin < until; begin += 5_000) {
    const rows = Array.from({ length: Math.min(until - begin, 5_000) }, (_, i) => begin + i)
    await engine.write((run) =>
      new SqlTransaction(parts, run).insertAt(
        kind,
        rows.map((i) => [first + i, row(i)] as const),
      ),
    )
  }
}
