import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Copy } from './support/copy.js'

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

describe('a description, a value of an enum and a property changed in openapi/', () => {
  let copy: Copy
  let seen: Seen
  let linted: string

  beforeAll(async () => {
    copy = new Copy()
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
      '  nickname:\n    type: string\n    description: What its owner calls it.\n    x-available-from: [R18.0.0]\n    x-evidence: assumed\n  life_cycle_state:\n',
    )
    await copy.npm('generate')
    await copy.npm('build', '--', '--filter=@crmcom-webapi/reference-server', '--filter=@crmcom-webapi/docs')
    seen = (await copy.evaluate(look)) as Seen
  })
  afterAll(() => copy?.remove())

  it('leave from a copy that passes the lint wherever it lies', () => {
    expect(linted).toMatch(/Checked \d{3,} files/)
  })

  it('reach the bundle', () => {
    const bundle = JSON.parse(copy.read('packages/contract/bundle/openapi.json'))
    const { number, nickname, life_cycle_state } = bundle.components.schemas.AccessToken.properties
    expect(number.description).toBe(words)
    expect(nickname).toMatchObject({ type: 'string', 'x-available-from': ['R18.0.0'] })
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
