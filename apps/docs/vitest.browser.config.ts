import { defineConfig } from 'vitest/config'

/** Tests of the built site in a real browser; `npm run test:browser` builds it first. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    // Two browsers at once on two cores make each wait for the other.
    fileParallelism: false,
    // Long enough for a busy machine: nothing here waits for a time to pass.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
