import { createHash } from 'node:crypto'
import { basePath, createReferenceServer } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { byKey, HandClock, send, user } from './support/server.js'

/** Everything a server says in one fixed conversation, as one hash. */
async function transcript(options: { seed: string; release: string; later?: number; more?: boolean }): Promise<string> {
  const { later = 0, more = false, ...rest } = options
  const clock = new HandClock()
  clock.advance(later)
  const server = await createReferenceServer({ ...rest, clock })
  const hash = createHash('sha256')
  const say = async (path: string, body: unknown, headers: { [name: string]: string } = {}): Promise<string> => {
    const init = { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
    const response = await send(server, path, init)
    const text = await response.text()
    hash.update(JSON.stringify([path, response.status, [...response.headers].sort(), text]))
    clock.advance(1234)
    return JSON.parse(text).data?.token ?? ''
  }
  const tokens = [await say('authentication/token', user), await say('authentication/web_api_key/token', {}, byKey())]
  if (more) tokens.push(await say('authentication/token', user))
  for (const token of tokens) {
    await say('access_tokens/show', { token, access_token_identifier: { authentication_code: 'CARD-0001' } })
    await say('access_tokens/reset_verification_code', { token, authentication_code: 'CARD-0002' })
    await say('tucano/subscriber/authenticate', { token, subscription_identifier: { number: 'S0000000042' } })
    await say('authentication/token/release', { token })
  }
  return hash.digest('hex')
}

describe.each(['R10.0.0', 'R11.0.0', 'R12.0.0', 'R18.0.0'])('with a seed, a server of %s', (release) => {
  it('says the same to the same calls at the same time, byte for byte', async () => {
    const [one, two] = await Promise.all([transcript({ seed: 'a', release }), transcript({ seed: 'a', release })])
    expect(one).toBe(two)
  })

  it('says something else with another seed, at another time or to other calls', async () => {
    const all = await Promise.all([
      transcript({ seed: 'a', release }),
      transcript({ seed: 'b', release }),
      transcript({ seed: '', release }),
      transcript({ seed: 'a', release, more: true }),
      ...(release === 'R10.0.0' ? [] : [transcript({ seed: 'a', release, later: 60_000 })]),
    ])
    expect(new Set(all).size).toBe(all.length)
  })
})

it('two releases say different things with one seed', async () => {
  const releases = ['R6.0.0', 'R10.0.0', 'R11.0.0', 'R12.0.0', 'R18.0.0']
  const all = await Promise.all(releases.map((release) => transcript({ seed: 'a', release })))
  expect(new Set(all).size).toBe(all.length)
})

it('without a seed no two servers give the same token', async () => {
  const tokens = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const server = await createReferenceServer({ release: 'R11.0.0' })
      const body = JSON.stringify(user)
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
      const response = await server.fetch(new Request(`http://localhost${basePath}/authentication/token`, init))
      return (await response.json()).data.token
    }),
  )
  expect(new Set(tokens).size).toBe(8)
})
