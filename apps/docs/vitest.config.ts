import { base } from '../../vitest.base.js'

export default { test: { ...base.test, include: ['test/*.test.ts'] } }
