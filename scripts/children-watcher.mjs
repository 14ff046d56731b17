// Ends the process groups whose numbers it is told, a line each, when the process that tells them is gone.
import { createInterface } from 'node:readline'

const groups = new Set()
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {})
createInterface({ input: process.stdin })
  .on('line', (line) => groups.add(Number(line)))
  .on('close', () => {
    kill('SIGTERM')
    setTimeout(() => kill('SIGKILL'), 5000).unref()
    // Stays for that, and no longer than there is anything left.
    const look = setInterval(() => {
      if (kill(0) === 0) process.exit()
    }, 100)
    setTimeout(() => clearInterval(look), 6000)
  })

/** Sends a signal, and gives how many groups it has reached. */
function kill(name) {
  let reached = 0
  for (const group of groups)
    try {
      process.kill(process.platform === 'win32' ? group : -group, name)
      reached++
    } catch {
      groups.delete(group)
    }
  return reached
}
