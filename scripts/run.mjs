// Small helpers for the scripts beside this file.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** The path of a command a package of node_modules brings, so that nothing depends on PATH or a shell. */
export function binary(name, command = name) {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command])
}

export function node(args, options = {}) {
  return spawn(process.execPath, args, { cwd: root, stdio: 'inherit', ...options })
}

/** Runs npm: the one this script was started by, where there is one. */
export function npm(args) {
  const { npm_execpath: cli } = process.env
  if (cli) return node([cli, ...args])
  return spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
}

/** Runs turbo; resolves with what it printed, and rejects with the same when it fails. */
export function turbo(args, { show = false } = {}) {
  const child = node([binary('turbo'), ...args], {
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
  })
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  const done = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(output || `turbo ended with ${code}`)),
    )
  })
  return { child, done }
}

/** Resolves with the exit code of a process; one ended by a signal counts as its own wish to stop. */
export function ended(child) {
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 0)))
}
