import { createReferenceServer, demoCredentials, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { expect, it } from 'vitest'
import { openSqlStore } from '../../src/index.js'
import { dataOf } from './call.js'

export interface Dumped {
  address: string
  /** All that the database holds, as one text, once nobody has it open. */
  dump(): Promise<string>
}

const secrets = [new TextEncoder().encode('an invented secret of this test, long enough')]

/** Texts in which a secret may stand in a dump, as it is and as a database writes bytes. */
const formsOf = (secret: string) => [
  secret,
  Buffer.from(secret).toString('hex'),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
]

/** Nothing of what is a secret may stand in a database: neither what the world began with, nor what calls brought. */
export function itHidesSecrets(what: string, make: () => Promise<Dumped>): void {
  it(`${what} holds no secret and no token of a session that can be read`, { timeout: 120_000 }, async () => {
    const { address, dump } = await make()
    const told: string[] = []
    // One release with opaque tokens, and one with tokens that name their session.
    for (const release of ['R8.0.0', 'R18.0.0']) {
      const store = await openSqlStore({ address, secrets, hashCost: 1 })
      const server = await createReferenceServer({ release, store, secret: secrets, demo: 'story' })
      told.push(...(await useSecrets(server)))
      await server.close()
    }
    const held = await dump()
    expect(held).toContain('maria@demo.example')
    const planted = [
      ...['open-sesame', 'maria-7391', '4815162', '058213', '6C8E0A2F4B1D3F5C7E9A0B2D4F6A8C1D'],
      ...[demoCredentials.webApiKey, demoCredentials.consumerApplicationKey, demoCredentials.identitySecret],
      ...['CARD-0001', '5A7C9E0B2D4F6A8C1E3F5A7B9C0D2E4F', 'an invented secret of this test'],
      ...told,
    ]
    expect(planted.length).toBeGreaterThan(15)
    for (const secret of planted) for (const form of formsOf(secret)) expect(held, secret).not.toContain(form)
  })
}

/** Logs in and makes what is secret in all ways. @returns Each secret that was sent or told. */
async function useSecrets(server: ReferenceServer): Promise<string[]> {
  const { username, password, organisation, webApiKey } = demoCredentials
  const { token } = await dataOf(server, 'authentication/token', { username, password, organisation })
  const basic = { authorization: `Basic ${btoa(`${webApiKey}:`)}` }
  const named = `own-${server.release}@demo.example`
  const account = { accounts_receivable_identifier: { number: 'ACR0000000007' } }
  const own = { identifier: named, pass_code: `a pass code of ${named}`, authentication_code: `code-of-${named}` }
  await dataOf(server, 'access_tokens/create', { token, ...own, ...account })
  const told = [token, own.pass_code, own.authentication_code]
  if (server.release !== 'R18.0.0') return told
  const byKey = await dataOf(server, 'authentication/web_api_key/token', {}, basic)
  const identifier = { access_token_identifier: { authentication_code: own.authentication_code } }
  const otp = await dataOf(server, 'access_tokens/generate_otp', { token, ...identifier })
  await dataOf(server, 'access_tokens/forgot_pass_code', { token, identifier: named })
  const reset = await dataOf(server, 'access_tokens/reset_pass_code', { token, identifier: named })
  const user = { user_identifier: { username: 'trainee' }, old_password: 'first-week-here' }
  const changed = { password: 'second-week-here', password_confirmation: 'second-week-here' }
  await dataOf(server, 'users/change_password', { token, ...user, ...changed })
  return [...told, byKey.token, otp.one_time_password, reset.random_pass_code, changed.password]
}
