// What the client adds to a call: against openapi-fetch with a signal and a timer, both on the same in-memory `fetch`.
import { createClient } from '@crmcom-webapi/client'
import createRawClient from 'openapi-fetch'

const callsPerRound = 2000

/** Measures in turns, so that the difference holds on a busy machine too. */
export async function benchClient(rounds) {
  const text = JSON.stringify({ status: { code: 'OK', message: '', description: '' }, data: { subscription_id: '1' } })
  const fetch = async (request) => {
    await request.text()
    return new Response(text, { headers: { 'content-type': 'application/json' } })
  }
  const body = { subscription_identifier: { number: 'S0000000042' } }
  const baseUrl = 'http://crm.test'
  const crm = createClient({ baseUrl, fetch, credentials: { token: 'T' } })
  const raw = createRawClient({ baseUrl: `${baseUrl}/crmapi/rest/v2`, fetch })
  const calls = {
    'openapi-fetch': async () => {
      const controller = new AbortController()
      const timer = setTimeout(() => controller.abort(), 30_000)
      try {
        const { data } = await raw.POST('/tucano/subscriber/authenticate', {
          body: { token: 'T', ...body },
          signal: controller.signal,
        })
        if (data.status.code !== 'OK') throw new Error('unexpected answer')
      } finally {
        clearTimeout(timer)
      }
    },
    client: () => crm.tucano.subscriberAuthenticate(body),
  }
  const times = { 'openapi-fetch': [], client: [] }
  for (let round = -2; round < rounds * 4; round++) {
    const order = round % 2 === 0 ? Object.keys(times) : Object.keys(times).reverse()
    for (const name of order) {
      const started = performance.now()
      for (let count = 0; count < callsPerRound; count++) await calls[name]()
      const microseconds = ((performance.now() - started) * 1000) / callsPerRound
      if (round >= 0) times[name].push(microseconds)
    }
  }
  const differences = times.client.map((time, round) => time - times['openapi-fetch'][round]).sort((a, b) => a - b)
  console.log('a call of the client (POST, in-memory fetch)')
  for (const [name, list] of Object.entries(times)) {
    const sorted = list.sort((a, b) => a - b)
    console.log(
      `  ${name.padEnd(14)} ${sorted[sorted.length >> 1].toFixed(1)} µs a call (best ${sorted[0].toFixed(1)})`,
    )
  }
  console.log(`  difference     ${differences[differences.length >> 1].toFixed(1)} µs (wanted: at most 25)\n`)
}
