// The generated files, and which of them came out different from what was there.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const patterns = [
  ':(glob)packages/*/src/generated/**',
  ':(glob)packages/*/test/generated/**',
  'packages/contract/bundle/*.json',
  'openapi/known-methods.yaml',
]

/** The generated files as they are, by path. */
export function generatedFiles() {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns],
    { cwd: root },
  )
  const paths = listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/**
 * Says whether making the files again left them as they were.
 *
 * @param {Map<string, string>} before what {@link generatedFiles} gave before they were made
 */
export function areUpToDate(before) {
  const after = generatedFiles()
  const different = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  )
  if (different.length === 0) {
    process.stdout.write(`${after.size} generated files are up to date.\n`)
    return true
  }
  process.stderr.write(
    `Out of date:\n${different.map((path) => `  ${path}\n`).join('')}They have been made again now; commit them (the command is: npm run generate).\n`,
  )
  return false
}
