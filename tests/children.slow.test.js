import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { it } from 'vitest'

const children = new URL('../scripts/children.mjs', import.meta.url).href
const plain = fileURLToPath(new URL('../scripts/bench/plain-server.mjs', import.meta.url))

/** Starts a server that starts another process; prints the numbers of both. It does not end when asked nicely, if told so. */
const nested = (stubborn) => `
  const { spawn } = require('node:child_process')
  ${stubborn ? "process.on('SIGTERM', () => {})" : ''}
  const inner = spawn(process.execPath, [${JSON.stringify(plain)}], { stdio: 'ignore' })
  console.log(JSON.stringify([process.pid, inner.pid]))
  setInterval(() => {}, 1000)`

const script = (then, stubborn) => `
  import { start } from ${JSON.stringify(children)}
  const child = start(process.execPath, ['-e', ${JSON.stringify(nested(stubborn))}], { stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.on('data', (chunk) => { process.stdout.write(chunk); ${then} })
  setInterval(() => {}, 1000)`

const isThere = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

it.concurrent.for([
  ['SIGINT', '', false],
  ['SIGTERM', '', false],
  ['SIGHUP', '', false],
  ['SIGKILL', '', false],
  ['SIGKILL', '', true],
  ['an error nobody catches', "throw new Error('a crash of a test')", false],
  ['an exit', 'process.exit(3)', false],
  ['an exit, with a child that does not listen', 'process.exit(3)', true],
])('children and theirs end with the run: %s %s %s', async ([how, then, stubborn], { expect }) => {
  const run = spawn(process.execPath, ['--input-type=module', '-e', script(then, stubborn)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(run.stdout, 'data')
  const pids = JSON.parse(line.toString())
  if (how.startsWith('SIG')) run.kill(how)
  if (run.exitCode === null && run.signalCode === null) await once(run, 'exit')
  await expect.poll(() => pids.filter(isThere), { timeout: 10_000 }).toEqual([])
})
