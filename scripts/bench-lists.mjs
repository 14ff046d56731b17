// What ten results of every list cost among 1,000 and among 100,000 records, at the store and in process, in each way to
// ask for them; that no more is read is tested in the server's tests. LIST_TIME says among how many.
import { join } from 'node:path'
import { binary, ended, node, root } from './run.mjs'

const tests = node(
  [binary('vitest'), 'run', 'test/list-time.slow.test.ts', '--disable-console-intercept', '--testTimeout=300000'],
  {
    cwd: join(root, 'packages/reference-server'),
    env: { LIST_TIME: '100000', ...process.env },
  },
)
process.exitCode = await ended(tests)
