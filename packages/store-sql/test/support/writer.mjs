// A server that writes as fast as it can, and says the code of each write that was acknowledged. Somebody kills it.
import { payment, serverOn } from './on-database.mjs'

const [address, round] = process.argv.slice(2)
const { call } = await serverOn(address)
const writers = Array.from({ length: 4 }, async (_, writer) => {
  for (let i = 0; ; i++) {
    const code = `${round}-${writer}-${i}`
    const { status } = await call('payments/create', payment(code))
    // A database that is gone ends the round; what it did not acknowledge is not told.
    if (status.code !== 'OK') break
    process.stdout.write(`${code}\n`)
  }
})
await Promise.all(writers)
process.exit(3)
