import { defineConfig } from 'vitest/config'

/** Runs the samples of all languages that Debian has; `npm run test:samples` builds what they need. */
export default defineConfig({
  test: {
    include: ['test/run/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
