import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundle, resolveRelease } from '@crmcom-webapi/contract'
import { type Progress, readThrough } from './check.js'
import type { LoadedRecording, RecordedExchange } from './form.js'
import { formatEvidence, formatReport } from './format.js'
import { help, readOptions, UsageError } from './options.js'
import { codeOf, faultWords, versionOf, writeWhole } from './program.js'
import { joinRecordings, RecordingError, readRecording } from './read.js'
import type { Oddity } from './report.js'

/** What the program prints, and how it ends. */
export interface Outcome {
  exitCode: 0 | 1 | 2
  stdout: string
  stderr: string
}

/** Runs the program with the arguments of a command line. */
export function run(args: readonly string[], onProgress?: (progress: Progress) => void): Outcome {
  try {
    const options = readOptions(args)
    if (options === 'help') return printed(0, help)
    if (options === 'version') return printed(0, `${versionOf(import.meta.url)}\n`)
    checkRelease(options.release)
    const files = options.recordings.flatMap(filesAt)
    if (options.redacted !== undefined && files.some(({ file }) => resolve(file) === resolve(options.redacted ?? '')))
      throw new UsageError('--redacted names the recording itself, which would be lost')
    const { recording, skipped } = readFiles(files, options.recordings.join(', '))
    const { report, redacted } = readThrough(recording, {
      ...(options.release === undefined ? {} : { release: options.release }),
      ...(onProgress && { onProgress }),
    })
    report.oddities.push(...skipped)
    if (options.redacted !== undefined) write(options.redacted, redacted())
    const { release, unknownFields, failureCodes, evidence, session } = report
    const told = options.evidence ? { release, unknownFields, failureCodes, evidence, session } : report
    const format = options.evidence ? formatEvidence : formatReport
    return printed(report.clean ? 0 : 1, options.json ? `${JSON.stringify(told, null, 2)}\n` : format(report))
  } catch (error) {
    const known = error instanceof UsageError || error instanceof RecordingError
    // A stack of our own faults may be shown: messages of other errors may hold what was read, so they are not.
    const words = known ? (error as Error).message : faultWords(error)
    return { exitCode: 2, stdout: '', stderr: `crmcom-check-recording: ${words}\n` }
  }
}

interface NamedFile {
  file: string
  /** Whether it stood in a folder, and was not named itself. */
  inFolder: boolean
}

/** A file, or those of a folder that may be recordings. */
function filesAt(path: string): NamedFile[] {
  let isFolder: boolean
  try {
    isFolder = statSync(path).isDirectory()
  } catch (error) {
    throw new UsageError(`${path}: cannot be read (${codeOf(error)})`)
  }
  if (!isFolder) return [{ file: path, inFolder: false }]
  const files = readdirSync(path)
    .filter((name) => /\.(?:har|json)$/i.test(name))
    .sort()
    .map((name) => ({ file: join(path, name), inFolder: true }))
  if (files.length === 0) throw new UsageError(`${path}: has no file that ends in .har or .json`)
  return files
}

/** Reads the files as one recording. One of a folder that is no recording is told, and the others are judged. */
function readFiles(files: readonly NamedFile[], name: string): { recording: LoadedRecording; skipped: Oddity[] } {
  const read: LoadedRecording[] = []
  const skipped: Oddity[] = []
  for (const { file, inFolder } of files)
    try {
      read.push(readRecording(readBytes(file), file))
    } catch (error) {
      if (!inFolder || !(error instanceof RecordingError)) throw error
      skipped.push({ level: 'WARN', words: `${error.place}: ${error.reason}`, count: 1, first: file })
    }
  if (read.length === 0) throw new UsageError(`${name}: none of its files is a recording`)
  return { recording: joinRecordings(read, name), skipped }
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

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${codeOf(error)})`)
  }
}

function write(file: string, exchanges: Iterable<RecordedExchange>): void {
  try {
    writeWhole(file, piecesOf(exchanges))
  } catch (error) {
    throw new UsageError(`${file}: cannot be written (${codeOf(error)})`)
  }
}

function* piecesOf(exchanges: Iterable<RecordedExchange>): Generator<string> {
  let before = '{\n  "exchanges": [\n'
  for (const exchange of exchanges) {
    yield before + JSON.stringify(exchange, null, 2).replace(/^/gm, '    ')
    before = ',\n'
  }
  yield before === ',\n' ? '\n  ]\n}\n' : '{\n  "exchanges": []\n}\n'
}

function printed(exitCode: 0 | 1, stdout: string): Outcome {
  return { exitCode, stdout, stderr: '' }
}
