import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, Program, user } from './support/program.js'

const own = fileURLToPath(new URL('..', import.meta.url))
let place: string
let project: string

/** Runs npm as a stranger has it, without a network and with nothing it fetched before. */
async function npm(cwd: string, ...args: string[]): Promise<string> {
  const set = [
    '--offline',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--loglevel=error',
    `--cache=${join(place, 'cache')}`,
  ]
  return (await promisify(execFile)('npm', [...args, ...set], { cwd })).stdout
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'package-'))
  project = join(place, 'project')
  mkdirSync(project)
  await npm(own, 'pack', '--ignore-scripts', '--pack-destination', place)
  const [file] = readdirSync(place).filter((name) => name.endsWith('.tgz'))
  await npm(project, 'install', join(place, file as string))
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

it('the packed program brings all it needs', () => {
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@crmcom-webapi'])
  expect(readdirSync(join(project, 'node_modules/@crmcom-webapi'))).toEqual(['server'])
  const files = readdirSync(join(project, 'node_modules/@crmcom-webapi/server'), { recursive: true }).map(String)
  const program = files.filter((name) => !/^dist\/parts\/[\w.-]+\.js$/.test(name))
  expect(program.sort()).toEqual([
    'README.md',
    'dist',
    'dist/LICENCES.txt',
    'dist/cli.js',
    'dist/parts',
    'package.json',
  ])
})

it('the installed command explains itself and serves', async () => {
  const command = join(project, 'node_modules/.bin/crmcom-webapi-server')
  const { stdout } = await promisify(execFile)(command, ['--version'], { cwd: project })
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  const program = new Program(['--port', '0', '--release', 'R12.4.0'], {}, command)
  const address = await program.address()
  expect((await call(address, 'authentication/token', user)).code).toBe('OK')
  expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok', release: 'R12.4.0' })
  expect(await program.stop()).toMatchObject({ code: 0, stderr: '' })
})
