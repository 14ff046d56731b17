// Measures what the client adds to a call, then compares the reference server with a plain node:http handler and a plain
// Hono app that read, parse and serialise the same, and with Prism mocking the same contract. One run, all sides up,
// windows taken in turns, so that the ratios hold on a busy machine too; the absolute figures do not.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchClient } from './bench/client.mjs'
import { end, start } from './children.mjs'
import { ended, npm, root } from './run.mjs'

const rounds = Number(process.env.BENCH_ROUNDS ?? 7)
const windowMs = Number(process.env.BENCH_WINDOW_MS ?? 1500)
const connections = 16

const commands = {
  'node:http': [join(root, 'scripts/bench/plain-server.mjs')],
  hono: [join(root, 'scripts/bench/hono-server.mjs')],
  reference: [join(root, 'apps/server/dist/cli.js'), '--port', '0'],
}
const login = JSON.stringify({ username: 'integrator', password: 'open-sesame', organisation: 'DEMO' })

console.log(`node ${process.version}, ${rounds} rounds of ${windowMs} ms, ${connections} connections\n`)
await benchClient(rounds)
await startUp()
await inProcess()
await requests()

async function startUp() {
  const names = ['node:http', 'reference']
  const times = Object.fromEntries(names.map((name) => [name, []]))
  const memory = []
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const started = performance.now()
      const server = await launch(commands[name])
      await call(server, '/crmapi/rest/v2/authentication/token', login)
      times[name].push(performance.now() - started)
      if (name === 'reference') memory.push(residentKilobytes(server.child.pid) / 1024)
      await stop(server)
    }
  }
  const ratio = median(times.reference.map((time, round) => time / times['node:http'][round]))
  console.log('start to first answer')
  for (const name of names)
    console.log(
      `  ${name.padEnd(10)} ${median(times[name]).toFixed(0)} ms (best ${Math.min(...times[name]).toFixed(0)})`,
    )
  console.log(`  ratio      ${ratio.toFixed(2)}`)
  console.log(`  memory of the reference server after its first answer: ${median(memory).toFixed(0)} MB\n`)
}

/** A process of its own each round: the first server pays for what the second finds made. */
async function inProcess() {
  const figures = { import: [], first: [], second: [] }
  for (let round = 0; round < rounds; round++) {
    const text = await printed([join(root, 'scripts/bench/in-process.mjs')])
    for (const [name, value] of Object.entries(JSON.parse(text))) figures[name].push(value)
  }
  console.log('in process, to the first answer')
  for (const [name, values] of Object.entries(figures))
    console.log(`  ${name.padEnd(10)} ${median(values).toFixed(1)} ms (best ${Math.min(...values).toFixed(1)})`)
  console.log()
}

async function requests() {
  const servers = {}
  for (const [name, args] of Object.entries(commands)) servers[name] = await launch(args)
  const prism = await launchPrism()
  if (prism) servers.prism = prism
  const token = JSON.parse(await call(servers.reference, '/crmapi/rest/v2/authentication/token', login)).data.token
  const show = JSON.stringify({ token, access_token_identifier: { authentication_code: 'CARD-0001' } })
  for (const [title, path, body] of [
    ['log in (POST authentication/token)', '/crmapi/rest/v2/authentication/token', login],
    ['authenticated read (POST access_tokens/show)', '/crmapi/rest/v2/access_tokens/show', show],
  ]) {
    // The plain handlers answer with what the reference server does.
    const answer = await call(servers.reference, path, body)
    for (const name of ['node:http', 'hono']) await call(servers[name], '/answer', answer)
    for (const server of Object.values(servers)) await load(server, path, body, windowMs / 2)
    const names = Object.keys(servers)
    const rates = Object.fromEntries(names.map((name) => [name, []]))
    const cpu = Object.fromEntries(names.map((name) => [name, []]))
    for (let round = 0; round < rounds; round++) {
      for (const name of round % 2 === 0 ? names : names.toReversed()) {
        const before = cpuMicroseconds(servers[name].child.pid)
        const count = await load(servers[name], path, body, windowMs)
        rates[name].push(count / (windowMs / 1000))
        cpu[name].push((cpuMicroseconds(servers[name].child.pid) - before) / count)
      }
    }
    console.log(title)
    for (const name of names)
      console.log(
        `  ${name.padEnd(10)} ${median(rates[name]).toFixed(0).padStart(6)} calls/s, ${median(cpu[name]).toFixed(0).padStart(4)} µs CPU a call`,
      )
    const ratio = (figures, one, other) =>
      median(figures[one].map((value, round) => value / figures[other][round])).toFixed(2)
    console.log(
      `  the reference server: ${ratio(cpu, 'reference', 'node:http')} × the CPU of node:http, ${ratio(rates, 'reference', 'hono')} of the rate of plain Hono`,
    )
    if (prism) console.log(`  Prism: ${ratio(cpu, 'prism', 'reference')} × the CPU of the reference server`)
    console.log()
  }
  const { pid } = servers.reference.child
  console.log(`memory of the reference server after the load: ${(residentKilobytes(pid) / 1024).toFixed(0)} MB`)
  for (const server of Object.values(servers)) await stop(server)
}

/** Prism on the contract the reference server emulates; fetched for the occasion, since nothing else needs it. */
async function launchPrism() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-prism-'))
  try {
    const wanted = ['--silent', '--no-audit', '--no-fund', '--prefix', folder, '@stoplight/prism-cli@5.14.2']
    const code = await ended(npm(['install', ...wanted]))
    if (code !== 0) throw new Error(`npm install ended with ${code}`)
    const { bundle, newestRelease, project } = await import('@crmcom-webapi/contract')
    const document = join(folder, 'contract.json')
    writeFileSync(document, JSON.stringify({ ...project(bundle, newestRelease(bundle)), servers: [{ url: '/' }] }))
    const cli = join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js')
    const server = await launch([cli, 'mock', '--host', '127.0.0.1', '--port', '0', document], '/crmapi/rest/v2')
    server.child.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    return server
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    console.log(`without Prism, which could not be started: ${String(error.message).split('\n', 1)[0]}\n`)
    return undefined
  }
}

/** Starts a server. `cut` is a part of the path it does not want to see. */
async function launch(args, cut = '') {
  const child = start(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, PORT: '' },
  })
  // Read to the end: a server whose output nobody takes dies of it.
  const port = await new Promise((resolve) => {
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1]
      if (found) resolve(Number(found))
    })
    child.stdout.on('end', () => resolve(undefined))
  })
  if (port) return { child, cut, port }
  throw new Error(`${args[0]} ended before it listened`)
}

async function stop({ child }) {
  await end(child)
}

/** What a module of Node prints. */
async function printed(args) {
  const child = start(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (chunk) => (text += chunk))
  if ((await ended(child)) !== 0) throw new Error(`${args[0]} failed`)
  return text
}

/** A call on a connection of its own, unless it is given an agent. */
function call({ port, cut }, whole, body, agent = false) {
  const path = whole.replace(cut, '')
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const request = http.request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks).toString()))
    })
    request.on('error', reject)
    request.end(body)
  })
}

/**
 * Keeps every connection busy for a while; resolves with the number of calls answered. The connections are made for the
 * window and closed after it: a server closes one that has been idle, just when the next call may go out on it.
 */
async function load(server, path, body, ms) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const end = performance.now() + ms
  let count = 0
  const worker = async () => {
    while (performance.now() < end) {
      const answer = await call(server, path, body, agent)
      if (!answer.includes('"code":"OK"')) throw new Error(`unexpected answer: ${answer}`)
      count++
    }
  }
  try {
    await Promise.all(Array.from({ length: connections }, worker))
  } finally {
    agent.destroy()
  }
  return count
}

/** User and system time of a process so far, from /proc; elsewhere from ps, to the hundredth of a second. */
function cpuMicroseconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10_000
  } catch {
    const [seconds = 0, minutes = 0, hours = 0] = execFileSync('ps', ['-o', 'time=', '-p', String(pid)])
      .toString()
      .trim()
      .split(':')
      .reverse()
      .map(Number)
    return (seconds + 60 * minutes + 3600 * hours) * 1e6
  }
}

function residentKilobytes(pid) {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString())
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
