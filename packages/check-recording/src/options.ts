import { parseArgs } from 'node:util'
import { flagProblem } from '@crmcom-webapi/release-marks/options'

/** What the command line asks for. */
export interface Options {
  /** Files, and folders of files. */
  recordings: string[]
  release: string | undefined
  redacted: string | undefined
  json: boolean
  /** Print only what is said about the contract. */
  evidence: boolean
}

/** A mistake on the command line, in one line for the person who made it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const help = `Usage: crmcom-check-recording recording.har [more.har | folder …] [options]

Checks recorded calls of a CRM.COM system against the Web API V4 contract (unofficial), offline: HAR files, lists of
HARs, or our own simple form. Of a folder the files are read that end in .har or .json. Tokens, passwords, keys and cookies are taken out before anything is printed.

  --release R12.4.0       the release the system runs (default: each is tried, the best one is taken);
                          R12 is R12.0.0
  --redacted out.json     write the calls of this API without their secrets
  --evidence              print only what the calls say about the contract: members it lacks, failure codes, and
                          how the statements fare that no page makes
  --json                  print the report as JSON
  --help                  print this
  --version               print the version

Ends with 0 when nothing failed and nothing was refuted, with 1 when something was, with 2 on bad input.
`

/**
 * Reads the command line.
 *
 * @returns What to do; `help` or `version` when only that was asked for.
 * @throws {UsageError} When a flag is not known, or no recording is named.
 */
export function readOptions(args: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  if (positionals.length === 0 || positionals.includes(''))
    throw new UsageError('name the recording to check. See --help')
  if (values.redacted === '') throw new UsageError('--redacted needs the name of a file')
  return {
    recordings: positionals,
    release: values.release,
    redacted: values.redacted,
    json: values.json ?? false,
    evidence: values.evidence ?? false,
  }
}

const flags = {
  release: { type: 'string' },
  redacted: { type: 'string' },
  json: { type: 'boolean' },
  evidence: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: flags })
  } catch (error) {
    throw new UsageError(flagProblem(error, Object.keys(flags)))
  }
}
