// Makes every generated file again and fails when one comes out different from what is there.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, turbo } from './run.mjs'

const patterns = [
  ':(glob)packages/*/src/generated/**',
  ':(glob)packages/*/test/generated/**',
  'packages/contract/bundle/*.json',
  'openapi/known-methods.yaml',
]

const before = snapshot()
try {
  await turbo(['run', 'generate', '--force', '--output-logs=errors-only']).done
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
const after = snapshot()

const different = [...new Set([...before.keys(), ...after.keys()])].filter(
  (path) => before.get(path) !== after.get(path),
)
if (different.length > 0) {
  process.stderr.write(
    `Out of date:\n${different.map((path) => `  ${path}\n`).join('')}They have been made again now; commit them (the command is: npm run generate).\n`,
  )
  process.exitCode = 1
} else process.stdout.write(`${after.size} generated files are up to date.\n`)

function snapshot() {
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
