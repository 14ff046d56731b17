import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { flagsIn, keptByNpm } from '../scripts/npm-flags.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs npm as a person does, and not as part of these tests. */
function npm(...args) {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/.test(name))
  const { stderr, status } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', env: Object.fromEntries(kept) })
  return { stderr, status }
}

it.each([
  [['start', '--release', 'R11.0.0'], 'npm start -- --release R11.0.0'],
  [['start', '--release=R11'], 'npm start -- --release R11'],
  [['start', '--control'], 'npm start -- --control'],
  [['run', 'dev', '--failure-status', 'mapped'], 'npm run dev -- --failure-status mapped'],
  [['run', '--silent', 'start', '--port', '80', '--log'], 'npm start -- --port … --log …'],
])('npm %j says what to type', (args, command) => {
  const { stderr, status } = npm(...args)
  expect(stderr).toContain(`Put -- before the options: ${command}\n`)
  expect(status).toBe(2)
})

it.each([
  [['start', '--relaese', 'R12.4.0'], 'npm start -- --help', 'R12.4.0'],
  [['run', 'dev', '--prot', '8081'], 'npm run dev -- --help', '8081'],
])('npm %j, a misspelt option, says what to type too', (args, command, word) => {
  const { stderr, status } = npm(...args)
  expect(stderr).toContain(`Nothing takes "${word}". npm keeps options before -- for itself`)
  expect(stderr).toContain(command)
  expect(status).toBe(2)
})

it('nothing is said where npm has kept nothing, or no npm is there', () => {
  expect(keptByNpm(['release'], ['--release', 'R11'], { npm_lifecycle_event: 'start' })).toBeUndefined()
  expect(keptByNpm(['release'], [], { npm_config_release: 'R11' })).toBeUndefined()
  expect(keptByNpm(['release'], [], { npm_lifecycle_event: 'start', npm_config_port: '1' })).toBeUndefined()
})

it('the options are those of the help', () => {
  const help = '  --port 80   a port\n  --check-responses   x\n  --help  this\nnot --this'
  expect(flagsIn(help)).toEqual(['port', 'check-responses'])
})
