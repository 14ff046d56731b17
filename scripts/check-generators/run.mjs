// Runs one command of a check and says what went wrong with it.
import { spawn } from 'node:child_process'

/** Thrown when a command ends with an error; the message ends with the last lines it printed. */
export class CommandError extends Error {}

/** Runs a command and resolves with what it wrote to its standard output. It is ended after `seconds`. */
export function run(command, args, { cwd, env = {}, seconds = 300 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: seconds * 1000,
    })
    let [output, all] = ['', '']
    child.stdout.on('data', (chunk) => {
      output += chunk
      all += chunk
    })
    child.stderr.on('data', (chunk) => (all += chunk))
    child.on('error', (error) =>
      reject(new CommandError(error.code === 'ENOENT' ? `${command} is not installed` : error.message)),
    )
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output)
      const end = signal ? `was ended by ${signal}` : `ended with ${code}`
      const lines = all.trim().split('\n')
      const telling = lines.filter((line) => /error|exception/i.test(line)).slice(0, 5)
      reject(new CommandError(`${command} ${end}: ${(telling.length > 0 ? telling : lines.slice(-5)).join('\n')}`))
    })
  })
}
