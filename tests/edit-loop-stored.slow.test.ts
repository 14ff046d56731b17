import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Copy } from './support/copy.js'

/** What a server made in the copy shows of access tokens, in the release that has the new field and in the one before. */
interface Seen {
  [release: string]: { demo: unknown; created: unknown; seeded: unknown; snapshot: unknown }
}

const look = `
import { createReferenceServer, basePath } from '@crmcom-webapi/reference-server'

const seen = {}
for (const release of ['R17.0.0', 'R18.0.0']) {
  const server = await createReferenceServer({ release, checkResponses: true })
  const call = async (path, body) => {
    const headers = { 'content-type': 'application/json' }
    const url = 'http://localhost' + basePath + path
    return (await server.fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))).json()
  }
  const login = async () =>
    (await call('/authentication/token', { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' })).data.token
  const show = async (token) =>
    (await call('/access_tokens/show', { token, access_token_identifier: { authentication_code: 'CARD-0001' } })).data.nickname
  const token = await login()
  const demo = await show(token)
  const made = await call('/access_tokens/create', { token, authentication_code: 'N-1', pass_code: 'twelve-signs' })
  const snapshot = server.control.snapshot()
  for (const one of snapshot.records.accessToken)
    if (one.authentication_code === 'CARD-0001') one.nickname = 'the red one'
  await server.control.restore(snapshot)
  seen[release] = {
    demo: demo === undefined ? 'nothing' : demo,
    created: made.status.code === 'OK' ? ('nickname' in made.data ? made.data.nickname : 'nothing') : made.status,
    seeded: (await show(token)) ?? 'nothing',
    snapshot: server.control.snapshot().records.accessToken.map(({ nickname }) => nickname).includes('the red one'),
  }
}
console.log(JSON.stringify(seen))
`

describe('a field that is stored and shown takes an edit in the contract, one in its kind, and none in its view', () => {
  let copy: Copy
  let seen: Seen

  beforeAll(async () => {
    copy = new Copy()
    copy.edit(
      'openapi/access_tokens/schemas/AccessToken.yaml',
      '  life_cycle_state:\n',
      '  nickname:\n    type:\n      - string\n      - "null"\n    description: What its owner calls it.\n    x-available-from:\n      - R18.0.0\n    x-evidence: assumed\n  life_cycle_state:\n',
    )
    copy.edit(
      'packages/reference-server/src/records/access-token.ts',
      '    identifier: maybe(text),\n',
      '    identifier: maybe(text),\n    nickname: maybe(text),\n',
    )
    await copy.npm('generate')
    await copy.npm('build', '--', '--filter=@crmcom-webapi/reference-server')
    seen = (await copy.evaluate(look)) as Seen
  })
  afterAll(() => copy?.remove())

  it('is null in records that were made without it, and what a seed says', () => {
    expect(seen['R18.0.0']).toEqual({ demo: null, created: null, seeded: 'the red one', snapshot: true })
  })

  it('is stored but not shown in a release that does not have it', () => {
    expect(seen['R17.0.0']).toEqual({ demo: 'nothing', created: 'nothing', seeded: 'nothing', snapshot: true })
  })
})
