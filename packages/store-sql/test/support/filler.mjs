// Writes until the disk is full, waits for room, and writes on. It tells what became of each write.
import { payment, serverOn } from './on-database.mjs'

const { server, call } = await serverOn(process.argv[2])
let [made, wasFull, after] = [0, false, 0]
while (after < 20) {
  const code = `F-${made++}`
  const { status } = await call('payments/create', payment(code))
  const isDone = status.code === 'OK'
  process.stdout.write(isDone ? `ok ${code}\n` : `full ${status.code}\n`)
  wasFull ||= !isDone
  if (!isDone) await new Promise((resolve) => setTimeout(resolve, 50))
  else if (wasFull) after++
}
await server.close()
process.stdout.write('done\n')
