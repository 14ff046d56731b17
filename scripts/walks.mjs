// Walks at random through the whole API on each store, until every operation was called often enough and succeeded often
// enough; a short walk is one of the tests. SEED repeats a run, WALKS bounds the calls, and `-- memory`, `-- sqlite` or
// `-- postgres` names one store.
import { join } from 'node:path'
import { binary, ended, node, root } from './run.mjs'

const walks = {
  memory: ['packages/reference-server', 'test/walks'],
  sqlite: ['packages/store-sql', 'test/walks.slow.test.ts'],
  postgres: ['packages/store-sql', 'test/postgres/walks.test.ts'],
}
const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in walks))
if (unknown.length > 0) throw new Error(`there is no store ${unknown.join(', ')}: ${Object.keys(walks).join(', ')}`)

for (const [name, [folder, file]] of Object.entries(walks)) {
  if (named.length > 0 && !named.includes(name)) continue
  const tests = node([binary('vitest'), 'run', file], {
    cwd: join(root, folder),
    env: { WALKS: '400000', ...process.env },
  })
  process.exitCode ||= await ended(tests)
}
