// Children that end with this process, whatever ends it: a signal, an error, even SIGKILL.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const hasGroups = process.platform !== 'win32'
const graceMs = 5000
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
const running = new Set()
let watcher

/**
 * Starts a program with a process group of its own, so that what it starts ends with it. Ctrl-C does not reach it by
 * itself: unless this process has a listener of its own for a signal, all children are ended and it exits.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function start(command, args, options = {}) {
  watch()
  const child = spawn(command, args, { ...options, detached: hasGroups })
  running.add(child)
  child.once('exit', () => running.delete(child))
  if (child.pid !== undefined) watcher.stdin.write(`${child.pid}\n`)
  return child
}

/** Sends a signal to a child and all it has started. */
export function signal(child, name) {
  try {
    process.kill(hasGroups ? -child.pid : child.pid, name)
  } catch {
    // It has ended already.
  }
}

/** Ends a child, and resolves when it has. */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  signal(child, 'SIGTERM')
  const late = setTimeout(() => signal(child, 'SIGKILL'), graceMs)
  await ended
  clearTimeout(late)
}

function watch() {
  if (watcher) return
  // Whoever is killed can do nothing more; the watcher sees its input end then.
  const file = fileURLToPath(new URL('children-watcher.mjs', import.meta.url))
  watcher = spawn(process.execPath, [file], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  watcher.unref()
  watcher.stdin.unref?.()
  watcher.stdin.on('error', () => {})
  process.once('exit', () => {
    for (const child of running) signal(child, 'SIGKILL')
  })
  for (const [name, code] of Object.entries(codes))
    process.on(name, async () => {
      if (process.listenerCount(name) > 1) return
      await Promise.all([...running].map(end))
      process.exit(code)
    })
}
