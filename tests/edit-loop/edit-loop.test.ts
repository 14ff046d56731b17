import { isDeep } from '@crmcom-webapi/test-support/depth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Copy } from './copy.js'

const schema = 'openapi/access_tokens/schemas/AccessToken.yaml'
const words = 'Number printed on the card of the access token.'

/** What a server made in the copy says and does. */
interface Seen {
  /** The access token as the contract served by each release has it. */
  served: { [release: string]: { properties: { [name: string]: { description?: string; enum?: string[] } } } }
  /** Whether the validator of each release takes an access token with the new value, and one with the new field. */
  validated: { [release: string]: { value: boolean; field: boolean } }
  /** What each release answers when the new field is asked for. */
  asked: { [release: string]: string }
}

const look = `
import { createReferenceServer, basePath } from '@crmcom-webapi/reference-server'
import { schemasOf } from '@crmcom-webapi/server-routes'

const seen = { served: {}, validated: {}, asked: {} }
for (const release of ['R17.0.0', 'R18.0.0']) {
  const accepts = (value) => schemasOf(release).AccessToken.safeParse(value).success
  seen.validated[release] = {
    value: accepts({ life_cycle_state: 'SUSPENDED' }),
    field: accepts({ nickname: 'the red one' }) && !accepts({ nickname: 7 }),
  }
  const server = await createReferenceServer({ release })
  seen.served[release] = server.contract.components.schemas.AccessToken
  const call = async (path, body) => {
    const headers = { 'content-type': 'application/json' }
    const url = 'http://localhost' + basePath + path
    return (await server.fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))).json()
  }
  const user = { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' }
  const { token } = (await call('/authentication/token', user)).data
  const card = { token, access_token_identifier: { authentication_code: 'CARD-0001' } }
  seen.asked[release] = (await call('/access_tokens/show', { ...card, fields_set: 'nickname' })).status.code
}
console.log(JSON.stringify(seen))
`

/** What a server made in the copy shows of access tokens, in the release that has the new field and in the one before. */
interface SeenStored {
  [release: string]: { demo: unknown; created: unknown; seeded: unknown; snapshot: unknown }
}

const lookAtStored = `
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

let copy: Copy
beforeAll(() => {
  copy = new Copy()
})
afterAll(() => copy?.remove())

/** Lets the docs of the copy have one page, the one that is looked at: making all of them takes twice as long. */
function onlyPageOf(operationId: string): void {
  const others = ['*.md', '{decisions,guides,releases}/**', 'reference/objects/**', 'reference/[a-z]*.md']
  copy.edit('apps/docs/.vitepress/config.ts', "srcExclude: ['README.md']", `srcExclude: ${JSON.stringify(others)}`)
  copy.edit(
    'apps/docs/reference/[operationId].paths.ts',
    'listOperations(readBundle()).map(',
    `listOperations(readBundle()).filter(({ operation }) => operation.operationId === '${operationId}').map(`,
  )
}

describe('a description, a value of an enum and a property changed in openapi/', () => {
  let seen: Seen
  let linted: string

  beforeAll(async () => {
    linted = await copy.lint()
    copy.edit(schema, 'Number of the access token.', words)
    copy.edit(
      schema,
      'NOT_EFFECTIVE, PENDING_VERIFICATION]\n    x-enum',
      'NOT_EFFECTIVE, PENDING_VERIFICATION, SUSPENDED]\n    x-enum',
    )
    copy.edit(
      schema,
      '  life_cycle_state:\n',
      '  nickname:\n    type:\n      - string\n      - "null"\n    description: What its owner calls it.\n    x-available-from: [R18.0.0]\n    x-evidence: assumed\n  life_cycle_state:\n',
    )
    if (!isDeep) onlyPageOf('showAccessToken')
    await copy.npm('generate')
    await copy.npm('build', '--', '--filter=@crmcom-webapi/reference-server', '--filter=@crmcom-webapi/docs')
    seen = (await copy.evaluate(look)) as Seen
  })

  it('leave from a copy that passes the lint wherever it lies', () => {
    expect(linted).toMatch(/Checked \d{3,} files/)
  })

  it('reach the bundle', () => {
    const bundle = JSON.parse(copy.read('packages/contract/bundle/openapi.json'))
    const { number, nickname, life_cycle_state } = bundle.components.schemas.AccessToken.properties
    expect(number.description).toBe(words)
    expect(nickname).toMatchObject({ type: ['string', 'null'], 'x-available-from': ['R18.0.0'] })
    expect(life_cycle_state.enum).toContain('SUSPENDED')
  })

  it.each(['packages/client/src/generated/schema.gen.ts', 'packages/server-routes/src/generated/schema.gen.ts'])(
    'reach the types of %s',
    (path) => {
      const types = copy.read(path)
      expect(types).toContain(words)
      expect(types).toMatch(/nickname\?: string/)
      expect(types).toMatch(/"SUSPENDED"|'SUSPENDED'/)
    },
  )

  it('reach the validators', () => {
    expect(copy.read('packages/server-routes/src/generated/schemas.gen.ts')).toContain('SUSPENDED')
    expect(seen.validated['R18.0.0']).toEqual({ value: true, field: true })
    expect(seen.validated['R17.0.0']?.value).toBe(true)
  })

  it('reach the contract a server serves, each in the releases that have it', () => {
    for (const release of ['R17.0.0', 'R18.0.0']) {
      const properties = seen.served[release]?.properties
      expect(properties?.['number']?.description).toBe(words)
      expect(properties?.['life_cycle_state']?.enum).toContain('SUSPENDED')
    }
    expect(seen.served['R18.0.0']?.properties).toHaveProperty('nickname')
    expect(seen.served['R17.0.0']?.properties).not.toHaveProperty('nickname')
  })

  it('reach what a server does', () => {
    expect(seen.asked).toEqual({
      'R17.0.0': 'COM.CRM.EXCEPTION.REQUEST.UNKNOWNFIELDSSETFIELDEXCEPTION',
      'R18.0.0': 'OK',
    })
  })

  it('reach the docs page', () => {
    const page = copy.read('apps/docs/.vitepress/dist/reference/showAccessToken.html')
    expect(page).toContain(words)
    expect(page).toContain('SUSPENDED')
    expect(page).toContain('What its owner calls it.')
  })
})

describe('a field that is stored and shown takes that edit in the contract, one in its kind, and none in its view', () => {
  let seen: SeenStored

  beforeAll(async () => {
    copy.edit(
      'packages/reference-server/src/records/access-token.ts',
      '    identifier: maybe(text),\n',
      '    identifier: maybe(text),\n    nickname: maybe(text),\n',
    )
    await copy.npm('build', '--', '--filter=@crmcom-webapi/reference-server')
    seen = (await copy.evaluate(lookAtStored)) as SeenStored
  })

  it('is null in records that were made without it, and what a seed says', () => {
    expect(seen['R18.0.0']).toEqual({ demo: null, created: null, seeded: 'the red one', snapshot: true })
  })

  it('is stored but not shown in a release that does not have it', () => {
    expect(seen['R17.0.0']).toEqual({ demo: 'nothing', created: 'nothing', seeded: 'nothing', snapshot: true })
  })
})
