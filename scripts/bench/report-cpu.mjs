// Imported by every process of a measured run (NODE_OPTIONS): adds the seconds of processor it took to a file. They hold
// beside other work, which seconds of the clock do not.
import { appendFileSync } from 'node:fs'

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  appendFileSync(process.env.BENCH_CPU_FILE, `${(user + system) / 1e6}\n`)
})
