import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Long enough for a busy machine: one test builds a copy of the whole way.
  test: { testTimeout: 300_000, hookTimeout: 300_000 },
})
