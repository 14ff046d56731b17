import { base } from '../vitest.base.js'

// One test builds a copy of the whole way.
export default { test: { ...base.test, testTimeout: 300_000, hookTimeout: 300_000 } }
