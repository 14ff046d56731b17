import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Report, recordingSchema } from '../src/index.js'
import { run } from '../src/run.js'
import { loggedIn, ok } from './support/handmade.js'
import { recordCourse } from './support/record.js'

const folder = mkdtempSync(join(tmpdir(), 'run-'))
const clean = join(folder, 'clean.json')
const wrong = join(folder, 'wrong.json')
const empty = join(folder, 'empty')

beforeAll(async () => {
  mkdirSync(empty)
  writeFileSync(clean, JSON.stringify(await recordCourse('R12.4.0')))
  writeFileSync(wrong, JSON.stringify({ exchanges: [loggedIn({ answer: { status: ok, data: { token: 7 } } })] }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a clean recording ends with 0, a finding with 1', () => {
  const good = run([clean, '--release', 'R12.4.0'])
  expect(good).toMatchObject({ exitCode: 0, stderr: '' })
  expect(good.stdout).toContain('13 exchanges, 13 checked against R12.4.0')
  expect(good.stdout).toContain('Calls: 13 PASS, 0 WARN, 0 FAIL')
  expect(good.stdout.trimEnd()).toMatch(/Nothing failed and nothing was refuted\.$/)
  const bad = run([wrong, '--release', 'R12.4.0'])
  expect(bad.exitCode).toBe(1)
  expect(bad.stdout).toContain('FAIL  createSessionToken, response body /data/token (exchanges/0)')
  expect(bad.stdout).toContain('contract: #/components/schemas/SessionTokenValue')
})

test('without a release the report says how well the releases fit', () => {
  const { stdout } = run([clean])
  expect(stdout).toContain('No release was given')
  expect(stdout).toMatch(/R12\.0\.0 to R18\.0\.0 +0 accepted calls it does not have, 0 FAIL/)
})

test('the report is readable without colour and not too wide', () => {
  const { stdout } = run([wrong])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for.
  expect(stdout).not.toMatch(/\u001b/)
  const long = stdout.split('\n').filter((line) => line.length > 120 && !/https:|CONFIRMED|contract:/.test(line))
  expect(long).toEqual([])
})

test('--json prints the whole report', () => {
  const { stdout, exitCode } = run([wrong, '--release', 'R12.4.0', '--json'])
  const report = JSON.parse(stdout) as Report
  expect(exitCode).toBe(1)
  expect(report).toMatchObject({
    recording: { file: wrong, form: 'simple', exchanges: 1 },
    release: { checked: 'R12.4.0', given: true, beyondKnown: false },
    totals: { calls: { PASS: 0, WARN: 0, FAIL: 1 } },
    clean: false,
  })
})

test('--redacted writes our own form', () => {
  const out = join(folder, 'out.json')
  expect(run([clean, '--release', 'R12.4.0', '--redacted', out]).exitCode).toBe(0)
  expect(run([out, '--release', 'R12.4.0']).exitCode).toBe(0)
  expect(recordingSchema.required).toEqual(['exchanges'])
  expect(JSON.parse(readFileSync(out, 'utf8')).exchanges).toHaveLength(13)
})

test.each([
  [[], 'name the recording to check'],
  [[clean, 'b.json'], 'b.json: cannot be read (ENOENT)'],
  [[empty], 'has no file that ends in .har or .json'],
  [['--wrong'], 'there is no option --wrong; there are --release'],
  [['nowhere.json'], 'nowhere.json: cannot be read (ENOENT)'],
  [[clean, '--release', 'twelve'], '--release: "twelve" is not a CRM.COM release'],
  [[clean, '--release', 'R1.0.0'], '--release: R1.0.0 is older than R4.0.0'],
  [[clean, '--redacted', clean], 'would be lost'],
  [[clean, '--redacted', join(folder, 'none', 'out.json')], 'cannot be written (ENOENT)'],
])('%j ends with 2 and one line', (args, words) => {
  const before = readFileSync(clean, 'utf8')
  const { exitCode, stdout, stderr } = run(args)
  expect(exitCode).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(words)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(readFileSync(clean, 'utf8')).toBe(before)
})

test('several files and a folder are one recording, and a file of a folder that is none is told', () => {
  const many = join(folder, 'many')
  mkdirSync(many)
  for (const name of ['a.har', 'b.json']) writeFileSync(join(many, name), readFileSync(clean))
  writeFileSync(join(many, 'c.json'), '{"name":"a package"}')
  writeFileSync(join(many, 'notes.txt'), 'no recording')
  const { exitCode, stdout } = run([many, wrong, '--release', 'R12.4.0', '--json'])
  const report = JSON.parse(stdout) as Report
  expect(exitCode).toBe(1)
  expect(report.recording).toMatchObject({ file: `${many}, ${wrong}`, exchanges: 27 })
  expect(report.totals.calls).toEqual({ PASS: 26, WARN: 0, FAIL: 1 })
  expect(report.findings[0]?.first).toBe(`${wrong} exchanges/0`)
  expect(report.oddities).toMatchObject([{ level: 'WARN', first: join(many, 'c.json') }])
})

test('nothing is written when the recording is bad', () => {
  const bad = join(folder, 'bad.json')
  const out = join(folder, 'never.json')
  writeFileSync(bad, '{')
  expect(run([bad, '--redacted', out]).exitCode).toBe(2)
  expect(existsSync(out)).toBe(false)
})

test('the built program runs', () => {
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
  expect(execFileSync(process.execPath, [cli, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(execFileSync(process.execPath, [cli, '--help'], { encoding: 'utf8' })).toContain(
    'Usage: crmcom-check-recording',
  )
})
