import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { bundle, resolveRelease } from '@crmcom-webapi/contract'
import { checkRecording, redactRecording } from './check.js'
import { formatEvidence, formatReport } from './format.js'
import { help, readOptions, UsageError } from './options.js'
import { RecordingError, readRecording } from './read.js'

/** What the program prints, and how it ends. */
export interface Outcome {
  exitCode: 0 | 1 | 2
  stdout: string
  stderr: string
}

/** Runs the program with the arguments of a command line. */
export function run(args: readonly string[]): Outcome {
  try {
    const options = readOptions(args)
    if (options === 'help') return printed(0, help)
    if (options === 'version') return printed(0, `${version()}\n`)
    checkRelease(options.release)
    const recording = readRecording(readText(options.recording), options.recording)
    const report = checkRecording(recording, options.release === undefined ? {} : { release: options.release })
    if (options.redacted !== undefined) {
      if (resolve(options.redacted) === resolve(options.recording))
        throw new UsageError('--redacted names the recording itself, which would be lost')
      write(options.redacted, `${JSON.stringify(redactRecording(recording), null, 2)}\n`)
    }
    const { release, unknownFields, failureCodes, evidence, session } = report
    const told = options.evidence ? { release, unknownFields, failureCodes, evidence, session } : report
    const format = options.evidence ? formatEvidence : formatReport
    return printed(report.clean ? 0 : 1, options.json ? `${JSON.stringify(told, null, 2)}\n` : format(report))
  } catch (error) {
    const known = error instanceof UsageError || error instanceof RecordingError
    // A stack of our own faults may be shown: messages of other errors may hold what was read, so they are not.
    const words = known ? (error as Error).message : fault(error)
    return { exitCode: 2, stdout: '', stderr: `crmcom-check-recording: ${words}\n` }
  }
}

/** Looks at the release before the file is read, so that whatever fails later is no mistake of the caller. */
function checkRelease(release: string | undefined): void {
  if (release === undefined) return
  try {
    resolveRelease(bundle, release)
  } catch (error) {
    throw new UsageError(`--release: ${(error as Error).message}`)
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no reason given'})`)
  }
}

/** The file is there whole or not at all. */
function write(file: string, text: string): void {
  const draft = `${file}.part`
  try {
    writeFileSync(draft, text)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new UsageError(`${file}: cannot be written (${(error as NodeJS.ErrnoException).code ?? 'no reason given'})`)
  }
}

function fault(error: unknown): string {
  const frames = String((error as Error)?.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  return ['a fault of this program, please report it', ...frames.slice(0, 8)].join('\n')
}

function printed(exitCode: 0 | 1, stdout: string): Outcome {
  return { exitCode, stdout, stderr: '' }
}

function version(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version
}
