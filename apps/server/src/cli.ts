#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { bundle, resolveRelease } from '@crmcom-webapi/contract'
import { SeedError } from '@crmcom-webapi/reference-server'
import { ReleaseError } from '@crmcom-webapi/release-marks'
import { mutantList } from './mutant-list.js'
import { help, readOptions, UsageError } from './options.js'
import { start } from './start.js'

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env)
  if (options === 'help') process.stdout.write(help)
  else if (options === 'version') process.stdout.write(`${version()}\n`)
  else if (options === 'mutants') process.stdout.write(mutantList())
  else {
    const asked = options.release === undefined ? undefined : resolveRelease(bundle, options.release)
    if (asked?.beyondKnown)
      process.stderr.write(
        `Warning: ${asked.release} is above ${asked.state}, the newest known, and is served as that.\n`,
      )
    const { banner, stop } = await start(options)
    let stopping = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        // A second signal does not wait for the calls in flight.
        if (stopping) process.exit(130)
        stopping = true
        void stop().then(() => process.exit(0))
      })
    // Printed last: whoever waits for it may stop the server at once.
    process.stdout.write(banner)
  }
}

function version(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version
}

main().catch((error: unknown) => {
  const known = [UsageError, ReleaseError, RangeError, SeedError].some((known) => error instanceof known)
  process.stderr.write(
    `crmcom-webapi-server: ${known ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`,
  )
  process.exit(known ? 2 : 1)
})
