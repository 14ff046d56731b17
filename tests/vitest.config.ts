import { base } from '../vitest.base.js'

// One test builds a copy of the whole way.
export default { test: { ...base.test, testTimeout: 900_000, hookTimeout: 900_000 } }
