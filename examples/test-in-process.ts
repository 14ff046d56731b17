// Tests a piece of a program against a reference server in the same process: no port, nothing to start.
import assert from 'node:assert/strict'
import { pathToFileURL } from 'node:url'
import { type Client, createClient } from '@crmcom-webapi/client'
import { startTestServer } from '@crmcom-webapi/client/testing'

/** The piece that is tested. */
async function isWelcome(crm: Client<'R17.10.0'>, authentication_code: string): Promise<boolean> {
  const { life_cycle_state } = await crm.accessTokens.show({ access_token_identifier: { authentication_code } })
  return life_cycle_state === 'EFFECTIVE'
}

export async function main() {
  let now = Date.parse('2026-01-05T10:00:00Z')
  const clock = { now: () => now }
  const server = await startTestServer({ release: 'R17.10.0', clock })
  const { baseUrl, fetch, credentials } = server
  const crm = createClient({ baseUrl, fetch, credentials: credentials.user, release: 'R17.10.0', clock })

  assert.equal(await isWelcome(crm, 'CARD-0001'), true)
  // Three hours on the session has ended; the client notices and signs in anew.
  now += 3 * 3_600_000
  assert.equal(await isWelcome(crm, 'CARD-0001'), true)
  console.log('All is well')
  await server.close()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
