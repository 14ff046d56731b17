// Makes a hundred thousand random calls of money from several sessions at once, and holds every answer and all balances
// to a ledger of its own; a share of them is made in the server's tests. SEED repeats a run, BOOKS says how many calls.
import { join } from 'node:path'
import { binary, ended, node, root } from './run.mjs'

const tests = node([binary('vitest'), 'run', 'test/books/books.slow.test.ts'], {
  cwd: join(root, 'packages/reference-server'),
  env: { BOOKS: '100000', ...process.env },
})
process.exitCode = await ended(tests)
