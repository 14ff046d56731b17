import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/*.test.ts'],
    // Long enough for a busy machine: nothing here waits for anything.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
