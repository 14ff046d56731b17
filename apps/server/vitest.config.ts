import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Long enough for a busy machine: processes are waited for, never the clock.
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
})
