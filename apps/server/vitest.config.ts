import { base } from '../../vitest.base.js'

// Processes are waited for, never the clock.
export default {
  test: { ...base.test, setupFiles: ['test/support/end-programs.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
}
