// The tasks of `examples/`, whole, each in its language against a fresh server.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { bundle, newestRelease } from '@crmcom-webapi/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type LiveServer, startLiveServer } from '../support/live-server.ts'
import { classPath, newtonsoft, python } from './programs.ts'

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url))
const execute = promisify(execFile)

let server: LiveServer
let work: string
beforeAll(async () => {
  server = await startLiveServer()
  work = mkdtempSync(join(tmpdir(), 'examples-'))
})
beforeEach(() => server.restart(newestRelease(bundle)))
afterAll(async () => {
  await server.close()
  rmSync(work, { recursive: true })
})

async function run(command: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C.UTF-8', BASE_URL: server.address }
  const { stdout } = await execute(command, args, { env: { ...env, ...variables } })
  return stdout
}

function sources(folder: string, extension: string): string[] {
  return readdirSync(join(examples, folder))
    .filter((name) => name.endsWith(extension))
    .map((name) => join(examples, folder, name))
}

const programs: { [language: string]: () => Promise<string> } = {
  python: () => run(python as string, ['-B', join(examples, 'python/products.py')]),
  php: () => run('php', [join(examples, 'php/products.php')]),
  java: async () => {
    await run('javac', [
      '-Xlint:all',
      '-Werror',
      '-d',
      work,
      '-cp',
      classPath,
      ...sources('java/src/main/java', '.java'),
    ])
    return run('java', ['-cp', `${work}:${classPath}`, 'Products'])
  },
  csharp: async () => {
    const program = join(work, 'products.exe')
    const references = `-r:System.Net.Http,${newtonsoft}/Newtonsoft.Json.dll`
    await run('mcs', ['-nologo', references, `-out:${program}`, ...sources('csharp', '.cs')])
    return run('mono', [program], { MONO_PATH: newtonsoft })
  },
}

test('every folder of another language is run', () => {
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const named = folders
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.') && !['dist', 'node_modules'].includes(name))
  expect(Object.keys(programs).sort()).toEqual(named.sort())
})

test.each(Object.keys(programs))('the task in %s is done whole', async (language) => {
  const printed = await programs[language]?.()
  expect(printed?.trim().split(/\r?\n/)).toEqual([
    'FAMILY: Family channels',
    'SPORTS: Sports channels',
    'FILM: A film',
    'HOMEPACK: Home package of 2025',
    'Changed: All "sports" channels',
    'Refused: COM.CRM.EXCEPTION.PRODUCTS.PRODUCTNOTFOUNDEXCEPTION',
    'Still there: All "sports" channels',
    'Signed in 2 times',
  ])
})
