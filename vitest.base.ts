import type { ViteUserConfig } from 'vitest/config'

const patience = process.env['DEEP'] === '1' ? 3_600_000 : 120_000

/** What the tests of all packages have in common. */
export const base = {
  test: {
    // The files of a package share what they import: reading the contract and all validators takes longer than most of
    // them. A test that changes what is shared puts it back.
    isolate: false,
    // Contracts of thirty releases are read and thrown away: with more room for what is young, less time goes into looking
    // for what is still in use (a seventh of a run of the docs).
    execArgv: ['--max-semi-space-size=128'],
    // What is built is read by Node itself, as users have it; Vite would take it apart first.
    server: { deps: { external: [/\/(?:packages|tools|examples)\/[\w-]+\/dist\//] } },
    // Long enough for a busy machine: nothing here waits for anything. A deep run takes as long as it takes.
    testTimeout: patience,
    hookTimeout: patience,
  },
} satisfies ViteUserConfig
