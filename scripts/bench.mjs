// Measures what the client adds to a call, then compares the reference server with a plain node:http handler that
// parses and serialises the same. One run, both sides up, windows taken in turns, so that the ratios hold on a busy
// machine too; the absolute figures do not.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import { join } from 'node:path'
import { benchClient } from './bench/client.mjs'
import { root } from './run.mjs'

const rounds = Number(process.env.BENCH_ROUNDS ?? 7)
const windowMs = Number(process.env.BENCH_WINDOW_MS ?? 1500)
const connections = 16

const commands = {
  plain: [join(root, 'scripts/bench/plain-server.mjs')],
  reference: [join(root, 'apps/server/dist/cli.js'), '--port', '0'],
}
const login = JSON.stringify({ username: 'integrator', password: 'open-sesame', organisation: 'DEMO' })

console.log(`node ${process.version}, ${rounds} rounds of ${windowMs} ms, ${connections} connections\n`)
await benchClient(rounds)
await startUp()
await requests()

async function startUp() {
  const times = { plain: [], reference: [] }
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const started = performance.now()
      const server = await launch(args)
      await call(server, '/crmapi/rest/v2/authentication/token', login)
      times[name].push(performance.now() - started)
      await stop(server)
    }
  }
  const ratio = median(times.reference.map((time, round) => time / times.plain[round]))
  console.log('start to first answer')
  for (const name of Object.keys(times))
    console.log(
      `  ${name.padEnd(10)} ${median(times[name]).toFixed(0)} ms (best ${Math.min(...times[name]).toFixed(0)})`,
    )
  console.log(`  ratio      ${ratio.toFixed(2)}\n`)
}

async function requests() {
  const servers = { plain: await launch(commands.plain), reference: await launch(commands.reference) }
  const token = JSON.parse(await call(servers.reference, '/crmapi/rest/v2/authentication/token', login)).data.token
  const show = JSON.stringify({ token, access_token_identifier: { authentication_code: 'CARD-0001' } })
  for (const [title, path, body] of [
    ['log in (POST authentication/token)', '/crmapi/rest/v2/authentication/token', login],
    ['authenticated read (POST access_tokens/show)', '/crmapi/rest/v2/access_tokens/show', show],
  ]) {
    // The plain handler answers with the very bytes' worth the reference server does.
    await call(servers.plain, '/answer', await call(servers.reference, path, body))
    for (const server of Object.values(servers)) await load(server, path, body, windowMs / 2)
    const rates = { plain: [], reference: [] }
    const cpu = { plain: [], reference: [] }
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? ['plain', 'reference'] : ['reference', 'plain']
      for (const name of order) {
        const before = cpuMicroseconds(servers[name].child.pid)
        const count = await load(servers[name], path, body, windowMs)
        rates[name].push(count / (windowMs / 1000))
        cpu[name].push((cpuMicroseconds(servers[name].child.pid) - before) / count)
      }
    }
    const pairs = (figures, turn) => median(figures.reference.map((value, round) => turn(value, figures.plain[round])))
    console.log(title)
    for (const name of Object.keys(rates))
      console.log(
        `  ${name.padEnd(10)} ${median(rates[name]).toFixed(0).padStart(6)} calls/s, ${median(cpu[name]).toFixed(0).padStart(4)} µs CPU a call`,
      )
    console.log(
      `  ratio      ${pairs(rates, (a, b) => a / b).toFixed(2)} of the rate, ${pairs(cpu, (a, b) => a / b).toFixed(2)} × the CPU\n`,
    )
  }
  console.log(
    `memory of the reference server after the load: ${(residentKilobytes(servers.reference.child.pid) / 1024).toFixed(0)} MB`,
  )
  for (const server of Object.values(servers)) await stop(server)
}

async function launch(args) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '' },
  })
  let text = ''
  for await (const chunk of child.stdout) {
    text += chunk
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1]
    if (port) return { child, port: Number(port), agent: new http.Agent({ keepAlive: true, maxSockets: connections }) }
  }
  throw new Error(`${args[0]} ended before it listened`)
}

async function stop({ child, agent }) {
  agent.destroy()
  child.kill('SIGTERM')
  await once(child, 'exit')
}

function call({ port, agent }, path, body) {
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

/** Keeps every connection busy for a while; resolves with the number of calls answered. */
async function load(server, path, body, ms) {
  const end = performance.now() + ms
  let count = 0
  const worker = async () => {
    while (performance.now() < end) {
      const answer = await call(server, path, body)
      if (!answer.includes('"code":"OK"')) throw new Error(`unexpected answer: ${answer}`)
      count++
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
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
