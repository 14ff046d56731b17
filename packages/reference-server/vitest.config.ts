import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Long enough for a busy machine: nothing here waits for anything.
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
})
