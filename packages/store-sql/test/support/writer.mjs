// A server that writes as fast as it can, and says each time that a write was acknowledged. Somebody kills it.
import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'
import { openSqlStore } from '@crmcom-webapi/store-sql'

const [address, round] = process.argv.slice(2)
const secret = new Uint8Array(32).fill(7)
const store = await openSqlStore({ address, secrets: [secret], hashCost: 1 })
const server = await createReferenceServer({ store, secret, demo: 'story', control: false })

async function call(path, input) {
  const body = JSON.stringify(input)
  const headers = { 'content-type': 'application/json' }
  const request = new Request(`http://localhost/crmapi/rest/v2/${path}`, { method: 'POST', headers, body })
  return (await server.fetch(request)).json()
}

const { username, password, organisation } = demoCredentials
const { data } = await call('authentication/token', { username, password, organisation })
const { token } = data
process.stdout.write('ready\n')
const writers = Array.from({ length: 4 }, async (_, writer) => {
  for (let i = 0; ; i++) {
    const code = `${round}-${writer}-${i}`
    const { status } = await call('payments/create', {
      token,
      accounts_receivable_identifier: { number: 'ACR0000000021' },
      type_identifier: { name: 'Payment' },
      payment_method_identifier: { name: 'Cash' },
      life_cycle_state: 'POSTED',
      payment_amount: '1.25',
      back_office_code: code,
    })
    // A database that is gone ends the round; what it did not acknowledge is not told.
    if (status.code !== 'OK') break
    process.stdout.write(`${code}\n`)
  }
})
await Promise.all(writers)
process.exit(3)
