// All checks, in the order in which they fail fastest, and one line at the end that counts the tests.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { areUpToDate, generatedFiles } from './generated-files.mjs'
import { binary, ended, node, npm, root, turbo } from './run.mjs'

// In every release, and not only in those in which something of a subject changes.
if (process.argv.includes('--deep')) process.env.DEEP = '1'
// What an edit needs, in under a minute: without the site, and without the test files named `*.slow.test.*`.
const isQuick = process.argv.includes('--quick')

const format = node([binary('@biomejs/biome', 'biome'), 'ci', '.', '--error-on-warnings'])
if ((await ended(format)) !== 0) process.exit(1)

// The runtimes the packed client is tried in; only the tests need them, so `npm ci` does without. They have no lock
// file: npm leaves the packages of other systems out of it where a registry lacks one, and then refuses it.
if (!isQuick && !existsSync(join(root, 'tests/runtimes/node_modules/.package-lock.json')))
  if (
    (await ended(
      npm([
        'install',
        '--prefix',
        'tests/runtimes',
        '--ignore-scripts',
        '--no-package-lock',
        '--no-audit',
        '--no-fund',
      ]),
    )) !== 0
  )
    process.exit(1)

const options = [
  '--continue=dependencies-successful',
  '--output-logs=full',
  // The runners of two packages at once keep two cores busy; ten would make each test wait for the others.
  '--concurrency=2',
]
// A task of its own and no arguments for this one: with arguments, turbo makes anew all that the tests need.
const tests = isQuick
  ? ['test:quick', '--filter=!@crmcom-webapi/docs']
  : process.env.DEEP === '1'
    ? ['test', 'test:edit-loop']
    : ['test']
const tasks = ['lint', 'build', 'typecheck', ...tests]
// Whatever these tasks need is generated on the way, or has not changed since it was.
const generated = generatedFiles()
let output = ''
let broken = false
const { child, done } = turbo(['run', ...tasks, ...options])
child.stdout.pipe(process.stdout, { end: false })
child.stderr.pipe(process.stderr, { end: false })
try {
  output += await done
} catch (error) {
  output += error.message
  broken = true
}

const counts = { passed: 0, failed: 0, skipped: 0 }
const files = []
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the test runner are cut out.
for (const line of output.replaceAll(/\u001b\[[\d;]*m/g, '').split('\n')) {
  const file = /^(?:@[\w-]+\/)?([\w-]+):test(?::quick)?:\s+\S\s+(\S+)\s+\(\d+ tests?\b.*\)\s+(\d+)ms$/.exec(line)
  if (file) files.push({ name: `${file[1]} ${file[2]}`, seconds: Number(file[3]) / 1000 })
  if (!/\bTests {2}/.test(line)) continue
  for (const [, count, kind] of line.matchAll(/(\d+) (passed|failed|skipped)/g)) counts[kind] += Number(count)
}

if (!broken && !isQuick) broken = !areUpToDate(generated) || (await ended(node(['scripts/check-contract.mjs']))) !== 0
if (counts.passed + counts.failed === 0) broken = true
// Time is a budget: what is added takes from what is there.
const slowest = files.sort((a, b) => b.seconds - a.seconds).slice(0, 10)
process.stdout.write('\nThe slowest files, in seconds while two packages run at once:\n')
for (const { name, seconds } of slowest) process.stdout.write(`${seconds.toFixed(1).padStart(7)}  ${name}\n`)
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`)
process.exitCode = broken || counts.failed > 0 ? 1 : 0
