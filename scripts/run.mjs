// Small helpers for the scripts beside this file.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { start } from './children.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A child is not in the group that the terminal listens to, so it is not to read from it. */
const quiet = ['ignore', 'inherit', 'inherit']

/** The path of a command a package of node_modules brings, so that nothing depends on PATH or a shell. */
export function binary(name, command = name) {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command])
}

export function node(args, options = {}) {
  return start(process.execPath, args, { cwd: root, stdio: quiet, ...options })
}

/** Runs npm: the one this script was started by, where there is one. */
export function npm(args, options = {}) {
  const { npm_execpath: cli } = process.env
  if (cli) return node([cli, ...args], options)
  return start('npm', args, { cwd: root, stdio: quiet, shell: process.platform === 'win32', ...options })
}

/** Runs turbo; resolves with what it printed, and rejects with the same when it fails. */
export function turbo(args, { show = false } = {}) {
  const child = node([binary('turbo'), ...args], {
    stdio: show ? quiet : ['ignore', 'pipe', 'pipe'],
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
