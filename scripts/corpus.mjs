// Sends a few hundred thousand spoilt requests to the reference server; a share of them goes out in its tests.
// SEED, CORPUS (how many) and CORPUS_BATCH (a single batch of them) repeat what a run has printed.
import { join } from 'node:path'
import { binary, ended, node, root } from './run.mjs'

const tests = node([binary('vitest'), 'run', 'test/fidelity/corpus.slow.test.ts'], {
  cwd: join(root, 'packages/reference-server'),
  env: { CORPUS: '200000', ...process.env },
})
process.exitCode = await ended(tests)
