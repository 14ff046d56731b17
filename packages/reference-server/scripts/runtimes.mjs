// Plays one conversation with the server in every runtime that is installed: npm run runtimes [-- FOLDER]
// FOLDER is a node_modules that holds the packages bun, deno and workerd; by default that of the tests.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const installed = resolve(
  process.argv[2] ?? fileURLToPath(new URL('../../../tests/runtimes/node_modules', import.meta.url)),
)
const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const { platform, arch } = process
const armOrX = arch === 'arm64' ? 'arm64' : 'x64'
const binaries = {
  node: [process.execPath],
  bun: [`@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}/bin/bun`],
  deno: [`@deno/${platform}-${armOrX}-glibc/deno`, `@deno/${platform}-${armOrX}/deno`],
  workerd: [`@cloudflare/workerd-${platform}-${arch === 'x64' ? '64' : arch}/bin/workerd`],
}

/** Throws when the server says anything but what it says in Node. */
const conversation = `
import { createReferenceServer, demoCredentials } from ${JSON.stringify(entry)}

async function converse() {
  const { username, password, organisation, webApiKey } = demoCredentials
  const server = await createReferenceServer({ seed: 'runtimes', clock: { now: () => 1767607200000 }, checkResponses: true })
  const said = []
  const call = async (path, body, headers = {}) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
    const response = await server.fetch(new Request('https://here.example/crmapi/rest/v2/' + path, init))
    const text = await response.text()
    said.push([path, response.status, response.headers.get('x-request-id'), text])
    return JSON.parse(text).data
  }
  const { token } = await call('authentication/token', { username, password, organisation })
  await call('authentication/web_api_key/token', {}, { authorization: 'Basic ' + btoa(webApiKey + ':') })
  await call('access_tokens/show', { token, access_token_identifier: { authentication_code: 'CARD-0001' } })
  await call('access_tokens/create', { token, accounts_receivable_identifier: { number: 'ACR0000000007' } })
  await call('tucano/subscriber/authenticate', { token, subscription_identifier: { number: 'S0000000042' } })
  await call('access_tokens/show', { token: 'x' })
  await call('authentication/token', 'no object')
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(said))))
  return said.length + ' answers, sha-256 ' + [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
`

const folder = mkdtempSync(join(tmpdir(), 'runtimes-'))
try {
  const program = await bundle('program.mjs', `${conversation}\nconsole.log(await converse())`)
  await bundle('worker.mjs', `${conversation}\nexport default { async test() { console.log(await converse()) } }`)
  writeFileSync(
    join(folder, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-01-01",
);
`,
  )
  const commands = {
    node: [program],
    bun: ['run', program],
    deno: ['run', '--no-remote', program],
    workerd: ['test', 'worker.capnp', '--verbose'],
  }
  const results = new Map()
  for (const [name, candidates] of Object.entries(binaries)) {
    const binary = candidates.map((path) => resolve(installed, path)).find((path) => existsSync(path))
    const result = binary ? say(binary, commands[name]) : 'not installed'
    results.set(name, result)
    console.log(`${name.padEnd(8)} ${result}`)
  }
  const answers = new Set([...results.values()].filter((result) => result !== 'not installed'))
  if (answers.size > 1) throw new Error('the runtimes do not say the same')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function bundle(name, contents) {
  const outfile = join(folder, name)
  await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'warning',
  })
  return outfile
}

function say(binary, args) {
  const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }
  const said = execFileSync('sh', ['-c', '"$0" "$@" 2>&1', binary, ...args], options)
  return /\d+ answers, sha-256 [0-9a-f]{64}/.exec(said)?.[0] ?? said
}
