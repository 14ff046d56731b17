// Writes until the disk is full, waits for room, and writes on. It tells what became of each write.
import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'
import { openSqlStore } from '@crmcom-webapi/store-sql'

const [address] = process.argv.slice(2)
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
let [made, wasFull, after] = [0, false, 0]
while (after < 20) {
  const back_office_code = `F-${made++}`
  const { status } = await call('payments/create', {
    token: data.token,
    accounts_receivable_identifier: { number: 'ACR0000000021' },
    type_identifier: { name: 'Payment' },
    payment_method_identifier: { name: 'Cash' },
    life_cycle_state: 'POSTED',
    payment_amount: '1.25',
    back_office_code,
  })
  const isDone = status.code === 'OK'
  process.stdout.write(isDone ? `ok ${back_office_code}\n` : `full ${status.code}\n`)
  wasFull ||= !isDone
  if (!isDone) await new Promise((resolve) => setTimeout(resolve, 50))
  else if (wasFull) after++
}
await server.close()
process.stdout.write('done\n')
