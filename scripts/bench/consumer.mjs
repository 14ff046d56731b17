// What a program costs that uses the client: measured by processes of their own, for the benches.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** How the program is compiled. */
export const consumerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  skipLibCheck: true,
  types: [],
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
}

/** A program that uses the client, to be imported by that name. */
export function consumerProgram(client) {
  return `import { createClient } from '${client}'
const credentials = { username: 'a', password: 'b', organisation: 'c' }
const newest = createClient({ baseUrl: 'http://localhost', credentials })
const older = createClient({ baseUrl: 'http://localhost', credentials, release: 'R12.4.0' })
export const card = await newest.accessTokens.show({ access_token_identifier: { authentication_code: 'x' } })
export const asked = await newest.accessTokens.show({
  access_token_identifier: { authentication_code: 'x' },
  fields_set: ['id', 'number'],
})
export const found = await older.tucano.subscriberAuthenticate({ subscription_identifier: { number: 'y' } })
// @ts-expect-error two identifiers at once
await newest.accessTokens.show({ access_token_identifier: { authentication_code: 'x', identifier: 'y', pass_code: 'z' } })
`
}

/** Wall time of a process, and the most memory it had, as the system counts it. */
export function timed(command, args) {
  const started = performance.now()
  const probe = `const { spawnSync } = require('node:child_process')
const done = spawnSync(process.argv[1], process.argv.slice(2), { stdio: ['ignore', 'ignore', 'pipe'] })
if (done.status !== 0) { process.stderr.write(done.stderr); process.exit(1) }
process.stdout.write(String(process.resourceUsage().maxRSS))`
  const probed = spawnSync(process.execPath, ['-e', withChildren(probe), command, ...args], { encoding: 'utf8' })
  if (probed.status !== 0) throw new Error(`${args.join(' ')}\n${probed.stderr}`)
  return { seconds: (performance.now() - started) / 1000, megabytes: Math.round(Number(probed.stdout) / 1024) }
}

/** The probe watches its child from /proc, since Node counts only its own memory. */
function withChildren(probe) {
  return probe
    .replace('spawnSync(', 'watched(')
    .replace('process.resourceUsage().maxRSS', 'peak')
    .replace(
      "const { spawnSync } = require('node:child_process')\n",
      `const { spawn } = require('node:child_process'), { readFileSync, readdirSync } = require('node:fs')
let peak = 0
const look = (pid) => { try { peak = Math.max(peak, Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/' + pid + '/status', 'utf8'))[1])); for (const t of readdirSync('/proc/' + pid + '/task')) for (const c of readFileSync('/proc/' + pid + '/task/' + t + '/children', 'utf8').trim().split(' ')) if (c) look(c) } catch {} }
;(async () => {
const watched = (command, args, options) => new Promise((resolve) => { const child = spawn(command, args, options); let stderr = ''; child.stderr.on('data', (d) => (stderr += d)); const timer = setInterval(() => look(child.pid), 20); child.on('close', (status) => { clearInterval(timer); resolve({ status, stderr }) }) })
`,
    )
    .replace('const done = watched(', 'const done = await watched(')
    .concat('\n})()')
}

/**
 * Asks the language service, as an editor does, what may follow `newest.accessTokens.` and what `show` does. Gives the
 * seconds of the processor from opening the program to the answers, which hold beside other work. TypeScript itself is
 * there, as it is in an editor.
 */
export async function complete(file) {
  const { default: ts } = await import('typescript')
  const started = process.cpuUsage()
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(file, '../tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    join(file, '..'),
  )
  const text = ts.sys.readFile(file)
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const found = path === file ? text : ts.sys.readFile(path)
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found)
    },
    getCurrentDirectory: () => join(file, '..'),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  })
  const position = text.indexOf('newest.accessTokens.show(') + 'newest.accessTokens.'.length
  const names = service.getCompletionsAtPosition(file, position, {})?.entries.map((entry) => entry.name) ?? []
  const hover = ts.displayPartsToString(service.getQuickInfoAtPosition(file, position)?.documentation)
  if (!names.includes('show') || hover === '') throw new Error(`completion found ${names.length} names`)
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}
