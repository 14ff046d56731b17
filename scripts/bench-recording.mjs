// What checking a large recording costs: 12,000 calls of customers and money, 39 MB, as a proxy saves them.
// Fails where it takes more than 20 seconds or 400 MB, or where finding the release takes twice as long as being told it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'

const calls = Number(process.env.CALLS ?? 12_000)
const folder = mkdtempSync(join(tmpdir(), 'bench-recording-'))
const cli = fileURLToPath(new URL('../packages/check-recording/dist/cli.js', import.meta.url))
const root = 'https://crm.example/crmapi/rest/v2'

/** Calls in rounds, each with a session of its own, so that there are as many secrets as in days of traffic. */
async function record(file) {
  const server = await createReferenceServer({ release: 'R18.0.0', seed: 'recording' })
  const entries = []
  const call = async (method, path, body) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' }
    const text = body === undefined ? undefined : JSON.stringify(body)
    const response = await server.fetch(new Request(`${root}/${path}`, { method, headers, body: text }))
    const answer = await response.text()
    const pairs = (all) => [...all].map(([name, value]) => ({ name, value }))
    const padding = Array.from({ length: 22 }, (_, index) => ({
      name: `x-edge-${index}`,
      value: `hop-${entries.length}`,
    }))
    entries.push({
      startedDateTime: new Date(Date.UTC(2026, 0, 5, 10) + entries.length * 500).toISOString(),
      request: {
        ...{ method, url: `${root}/${path}`, headers: [...pairs(Object.entries(headers)), ...padding], bodySize: -1 },
        ...(text === undefined ? {} : { postData: { mimeType: 'application/json', text } }),
      },
      response: {
        ...{ status: response.status, headers: [...pairs(response.headers), ...padding] },
        content: { size: answer.length, mimeType: 'application/json', text: answer },
      },
    })
    return JSON.parse(answer).data
  }
  const { username, password, organisation } = demoCredentials
  while (entries.length < calls) {
    const { token } = await call('POST', 'authentication/token', { username, password, organisation })
    await call('POST', 'access_tokens/show', { token, access_token_identifier: { authentication_code: 'CARD-0001' } })
    for (const path of [
      'users/list?',
      'users/show?user_identifier=username=integrator&',
      'accounts_receivable/show?number=ACR0000000007&',
      'payments/list?accounts_receivable_identifier=number=ACR0000000007&',
      'users/show?user_identifier=username=nobody&',
    ])
      await call('GET', `${path}token=${token}`)
  }
  writeFileSync(file, JSON.stringify({ log: { version: '1.2', entries } }))
}

function check(file, ...args) {
  const started = performance.now()
  const measure =
    "process.on('exit',()=>{const{maxRSS,userCPUTime:u,systemCPUTime:s}=process.resourceUsage();process.stderr.write('rss '+maxRSS+' cpu '+(u+s))})"
  const options = ['--import', `data:text/javascript,${encodeURIComponent(measure)}`, cli, file, ...args]
  const { status, stderr, stdout } = spawnSync(process.execPath, options, { maxBuffer: 2 ** 28, encoding: 'utf8' })
  if (status === 2 || status === null) throw new Error(stderr)
  const [, rss, cpu] = /rss (\d+) cpu (\d+)/.exec(stderr) ?? []
  return {
    seconds: (performance.now() - started) / 1000,
    cpu: Number(cpu) / 1e6,
    megabytes: Number(rss) / 1024,
    stdout,
  }
}

try {
  const file = join(folder, 'large.har')
  await record(file)
  const given = check(file, '--release', 'R18.0.0')
  const found = check(file)
  const words = ({ seconds, cpu, megabytes }) =>
    `${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of a processor), ${megabytes.toFixed(0)} MB`
  console.log(`${calls} calls, ${(statSync(file).size / 1e6).toFixed(0)} MB`)
  console.log(`with --release     ${words(given)}`)
  console.log(`the release found  ${words(found)}, ${(found.cpu / given.cpu).toFixed(2)} times as long`)
  console.log(found.stdout.split('\n').slice(0, 4).join('\n'))
  const fits = Math.max(given.seconds, found.seconds) < 20 && Math.max(given.megabytes, found.megabytes) < 400
  if (!fits || found.cpu >= 2 * given.cpu) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
