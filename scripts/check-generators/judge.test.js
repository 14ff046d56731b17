import { readFileSync } from 'node:fs'
import { listReleases, project, toOpenApi30 } from '@crmcom-webapi/contract'
import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'
import { describe, expect, it } from 'vitest'
import { differences, expectedOf, summary } from './judge.mjs'
import { plantedFault, plantInDocument } from './plant.mjs'

const truth = {
  shown: 'AT1 Maria EFFECTIVE',
  usernames: ['one', 'two'],
  codes: { refused: 'REFUSED', nothing: 'NOTHING', stranger: 'STRANGER' },
}
const expected = expectedOf(truth)
const printed = expected.map((step) => step.join('\t'))

describe('the judge of a client program', () => {
  it('accepts what is expected, in any order, with other lines around it and with either line end', () => {
    expect(differences(printed.join('\n'), expected)).toEqual([])
    expect(differences(['a warning', ...[...printed].reverse(), ''].join('\r\n'), expected)).toEqual([])
  })

  it('notices each step that is missing and each part of a step that is wrong', () => {
    for (const [at, step] of expected.entries()) {
      const without = printed.filter((_, index) => index !== at).join('\n')
      expect(differences(without, expected)).toEqual([`${step[0]}: the program did not come so far`])
      for (const part of [1, 2, 3, 4]) {
        const wrong = step.map((value, index) => (index === part ? `${value}!` : value)).join('\t')
        const lines = printed.map((line, index) => (index === at ? wrong : line)).join('\n')
        expect(differences(lines, expected)).toHaveLength(1)
        expect(differences(lines, expected)[0]).toContain(`${step[0]}: the `)
      }
    }
    expect(differences('', expected)).toHaveLength(expected.length)
  })

  it('does not take a success for a failure, nor a failure for a success', () => {
    const swapped = printed.join('\n').replace('UserListAnswer\tOK\tUser\tone,two', 'UserListAnswer\tSTRANGER\tnone\t')
    expect(differences(swapped, expected)).toEqual([
      'list: the code is "STRANGER", not "OK"',
      'list: the type of data is "none", not "User"',
      'list: the value is "", not "one,two"',
    ])
  })

  it('counts a generator that ran with every release only', () => {
    const row = (generator, release, ...problems) => ({ generator, release, problems, seconds: 1.4 })
    const rows = [row('go', 'R18.0.0'), row('go', 'R12.0.0', 'a', 'b'), row('php', 'R18.0.0'), row('php', 'R12.0.0')]
    const { lines, ran, of } = summary(rows, ['go', 'php', 'rust'])
    expect([ran, of]).toEqual([1, 3])
    expect(lines[1]).toMatch(/^go +R12\.0\.0 +1 s +failed: a \(and 1 more\)$/)
    expect(lines[2]).toMatch(/^php +R18\.0\.0 +1 s +ran$/)
  })
})

describe('a planted error', () => {
  const bundle = JSON.parse(
    readFileSync(new URL('../../packages/contract/bundle/openapi.json', import.meta.url), 'utf8'),
  )

  it.each(listReleases(bundle).slice(-2).concat('R12.0.0'))(
    'is there in the document of %s, and in the copy only',
    (release) => {
      const { document } = toOpenApi30(project(bundle, release))
      const text = JSON.stringify(document)
      expect(JSON.stringify(plantInDocument(document))).not.toBe(text)
      expect(JSON.stringify(document)).toBe(text)
    },
  )

  it('makes the server fail where it should not, and nowhere else', async () => {
    const server = await createReferenceServer({ seed: 'planted' })
    const call = async (path, body) => {
      const headers = { 'content-type': 'application/json' }
      const request = new Request(`http://localhost/crmapi/rest/v2/${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      })
      return (await server.fetch(request)).json()
    }
    const { username, password, organisation } = demoCredentials
    const login = () => call('authentication/token', { username, password, organisation })
    const { token } = (await login()).data
    const card = { token, access_token_identifier: { authentication_code: 'CARD-0001' } }
    expect((await call('access_tokens/show', card)).status.code).toBe('OK')
    server.control.faults.add(plantedFault)
    expect((await call('access_tokens/show', card)).status.code).not.toBe('OK')
    expect((await login()).status.code).toBe('OK')
  })
})
