// What the programs of this repository that read and write files of a person have in common.
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'

/** Why a file cannot be read or written, in a word. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'no reason given'

/**
 * Writes a file piece by piece, since it may be large: it is there whole or not at all.
 *
 * @throws What the system says, or whoever makes the pieces. Nothing is left of the file then.
 */
export function writeWhole(file: string, pieces: Iterable<string>): void {
  const draft = `${file}.part`
  let open: number | undefined
  try {
    open = openSync(draft, 'w')
    for (const piece of pieces) writeSync(open, piece)
    closeSync(open)
    open = undefined
    renameSync(draft, file)
  } catch (error) {
    if (open !== undefined) closeSync(open)
    rmSync(draft, { force: true })
    throw error
  }
}

/** Tells of a fault of our own. Messages may hold what was read, so only the places are shown. */
export function faultWords(error: unknown): string {
  const frames = String((error as Error)?.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  return ['a fault of this program, please report it', ...frames.slice(0, 8)].join('\n')
}

/** The version of the package that a module of its `dist` belongs to. */
export function versionOf(module: string): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', module), 'utf8')) as { version: string }
  return version
}
