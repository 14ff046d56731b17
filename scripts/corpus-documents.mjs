// Sends random OpenAPI documents through every tool of the contract; a share of them goes through in the tests.
// SEED and DOCUMENTS (how many) repeat what a run has printed.
import { join } from 'node:path'
import { binary, ended, node, root } from './run.mjs'

const tests = node([binary('vitest'), 'run', 'test/documents-corpus.slow.test.ts'], {
  cwd: join(root, 'tools/codegen'),
  env: { DOCUMENTS: '5000', ...process.env },
})
process.exitCode = await ended(tests)
