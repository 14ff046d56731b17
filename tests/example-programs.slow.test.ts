import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const programs = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts'))

/** What each program prints against the demo world. A new example needs a line here. */
const printed: { [program: string]: RegExp } = {
  'call-without-a-method.ts': /^HTTP 200, OK$/,
  'customer-sign-in.ts': /^Contact [0-9A-F]{32} of DEMO is signed in for 120 minutes$/,
  'handle-failures.ts': /^refused: .+\nnobody is signed in.*\nno answer.*$/,
  'list-users.ts': /^\d+ users up to offset \d+, among them \w+$/,
  'record-traffic.ts': /^2 calls recorded, without their secrets$/,
  'share-a-session.ts': /^One session for both$/,
  'test-in-process.ts': /^All is well$/,
  'sign-in-and-show.ts': /^AT0000000001 is EFFECTIVE$/,
  'tucano-subscriber.ts': /^Subscription A12C4D5E6F708192B3C4D5E6F7081920 is vouched for$/,
  'web-api-key.ts': /^The server says COM\.CRM\.EXCEPTION\.ACCESSTOKENS\.ACCESSTOKENNOTFOUNDEXCEPTION$/,
}

describe('the examples, run as programs against the server run as a program', () => {
  let server: ChildProcess
  let baseUrl = ''

  beforeAll(async () => {
    server = spawn(process.execPath, [join(root, 'apps/server/dist/cli.js'), '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [banner] = await once(server.stdout as NonNullable<typeof server.stdout>, 'data')
    baseUrl = /http:\/\/127\.0\.0\.1:\d+/.exec(String(banner))?.[0] ?? ''
  })
  afterAll(async () => {
    server.kill('SIGINT')
    await once(server, 'exit')
  })

  it.each(programs)('%s', async (program) => {
    const file = join(root, 'examples/dist', program.replace(/\.ts$/, '.js'))
    const { stdout } = await promisify(execFile)(process.execPath, [file], {
      env: { ...process.env, BASE_URL: baseUrl },
    })
    expect(stdout.trim()).toMatch(printed[program] as RegExp)
  })
})
