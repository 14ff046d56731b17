// What programs begin with that work on a database, and are ended or starved from outside: a server on it, and a session.
import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'
import { openSqlStore } from '@crmcom-webapi/store-sql'

/** Opens a database, fills it where it is empty, and hands back the server, and a way to make calls of a session. */
export async function serverOn(address) {
  const secret = new Uint8Array(32).fill(7)
  const store = await openSqlStore({ address, secrets: [secret], hashCost: 1 })
  const server = await createReferenceServer({ store, secret, demo: 'story', control: false })
  const send = async (path, input) => {
    const body = JSON.stringify(input)
    const headers = { 'content-type': 'application/json' }
    const request = new Request(`http://localhost/crmapi/rest/v2/${path}`, { method: 'POST', headers, body })
    return (await server.fetch(request)).json()
  }
  const { username, password, organisation } = demoCredentials
  const login = () => send('authentication/token', { username, password, organisation })
  const { token } = (await login()).data
  return { server, login, call: (path, input) => send(path, { token, ...input }) }
}

/** What a payment of the demo world is made with, so that it is found by its code. */
export const payment = (code) => ({
  accounts_receivable_identifier: { number: 'ACR0000000021' },
  type_identifier: { name: 'Payment' },
  payment_method_identifier: { name: 'Cash' },
  life_cycle_state: 'POSTED',
  payment_amount: '1.25',
  back_office_code: code,
})
