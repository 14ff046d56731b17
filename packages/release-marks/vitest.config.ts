import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Long enough for a busy machine: nothing here waits for anything.
  test: { testTimeout: 120_000, hookTimeout: 120_000 },
})
