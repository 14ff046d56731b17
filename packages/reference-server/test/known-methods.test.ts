import { bundle, listOperations, listReleases } from '@crmcom-webapi/contract'
import { type KnownMethod, knownMethods } from '@crmcom-webapi/contract/known-methods'
import { describe, expect, it } from 'vitest'
import { call, readAnswer, send, startServer } from './support/server.js'

const missing = 'REQUEST.METHODNOTINCONTRACT'
const unknown = 'REQUEST.UNKNOWNPATH'
const contractPaths = new Set(listOperations(bundle).map(({ path }) => path.slice(1)))

const ask = async (server: Awaited<ReturnType<typeof startServer>>, method: string, path: string) =>
  readAnswer(
    server,
    'no path of the contract',
    await send(server, path, method === 'GET' ? { method } : { method, body: '{}', headers: json }),
  )
const json = { 'content-type': 'application/json' }
const others = knownMethods.filter(({ state }) => state !== 'in')
/** A path of two parts that takes POST only. */
const [resource, action] = others
  .filter(({ path, verbs }) => path && !contractPaths.has(path) && verbs?.join() === 'POST')
  .map(({ path = '' }) => path.split('/'))
  .find(({ length }) => length === 2) as [string, string]
const absent = `${resource}/${action}`
const at = ({ path, inferred }: KnownMethod) => (path ?? inferred)?.replaceAll(/\{\w+\}/g, '4711')

describe('a method that V4 has and this contract has not', () => {
  it('is told by its page wherever a page prints its path, whatever the release', async () => {
    for (const release of [listReleases(bundle)[0] as string, 'R18.0.0']) {
      const server = await startServer({ release })
      for (const known of others.filter(({ path }) => path !== undefined && !contractPaths.has(path)))
        for (const verb of known.verbs ?? ['GET', 'POST']) {
          const answer = await ask(server, verb, at(known) as string)
          expect([known.path, answer.code]).toEqual([known.path, missing])
          expect(answer.description).toContain(known.page)
          expect(answer.description).toContain(known.path)
          for (const from of known.availableFrom ?? []) expect(answer.description).toContain(from)
        }
    }
  })

  it('says so when the release is older than the method', async () => {
    const [older, newer] = [await startServer({ release: 'R12.4.0' }), await startServer({ release: 'R14.0.0' })]
    const { path = '', verbs = [] } = others.find((one) => one.path && one.availableFrom?.join() === 'R14.0.0') ?? {}
    const verb = verbs[0] as string
    expect((await ask(older, verb, path)).description).toContain('available from R14.0.0, later than R12.4.0; see ')
    expect((await ask(newer, verb, path)).description).toContain('available from R14.0.0; see ')
  })

  it('is told with another verb as well, and says which it takes', async () => {
    const server = await startServer()
    const answer = await ask(server, 'GET', absent)
    const words = new RegExp(`^POST ${absent}[,;]`)
    expect(answer).toMatchObject({ code: missing, description: expect.stringMatching(words) })
    expect((await ask(server, 'GET', 'subscriptions/services/cancel')).description).toContain(
      'HTTP method is not shown',
    )
  })

  it('is told with a slash before the query, and not in another case or below another path', async () => {
    const server = await startServer()
    expect((await ask(server, 'POST', `${absent}/?token=x`)).code).toBe(missing)
    const upper = [`${resource.toUpperCase()}/${action}`, `${resource}/${action.toUpperCase()}`]
    for (const path of [...upper, `${absent}/x`, resource, `${absent}//`])
      expect([path, (await ask(server, 'POST', path)).code]).toEqual([path, unknown])
  })

  it.each([
    ['Users/List', 'users/list'],
    ['users/lst', 'users/list'],
    ['user/list', 'users/list'],
    ['access-tokens/create/', 'access_tokens/create'],
    ['access_token/creat', 'access_tokens/create'],
    ['access_tokens/setAsEffective', 'access_tokens/set_as_effective'],
    ['payments/craete', 'payments/create'],
    ['authentication/tokens', 'authentication/token'],
  ])('or a method of the contract is asked after where %s was mistyped', async (path, meant) => {
    const server = await startServer()
    for (const method of ['GET', 'POST']) {
      const answer = await ask(server, method, path)
      expect([answer.code, answer.description]).toEqual([unknown, expect.stringMatching(`Did you mean ${meant}\\?$`)])
    }
  })

  it('is not asked after for what is far from all of them', async () => {
    const server = await startServer()
    for (const path of ['users', 'x/y', '__proto__', 'constructor/toString', 'users/lists/all', 'a/b/c/d/e'])
      expect((await ask(server, 'GET', path)).description).not.toContain('Did you mean')
  })

  it('is called no method of the contract where its path is inferred only, and says that it is', async () => {
    const server = await startServer()
    const inferred = others.filter((known) => known.inferred !== undefined)
    expect(inferred.length).toBeGreaterThan(20)
    for (const known of inferred) {
      const answer = await ask(server, known.verbs?.[0] ?? 'POST', at(known) as string)
      expect([known.inferred, answer.code]).toEqual([known.inferred, unknown])
      expect(answer.description).toMatch(/the path is inferred, nothing shows it; see https:/)
    }
  })

  it('is not found by a word that stands for a part of a path, or by words of objects', async () => {
    const server = await startServer()
    for (const path of ['purchases/{id}/cancel/x', '__proto__', 'constructor/list', 'purchases//cancel'])
      expect([path, (await ask(server, 'POST', path)).code]).toEqual([path, unknown])
  })
})

it('an early form of a call that the contract has under another verb is named beside the verb that is right', async () => {
  const answer = await ask(await startServer(), 'GET', 'access_tokens/show')
  expect(answer).toMatchObject({
    code: 'REQUEST.HTTPMETHODNOTALLOWED',
    message: 'This method takes POST',
    description: expect.stringContaining('GET access_tokens/show, available from R5.0.0; see https:'),
  })
  expect((await ask(await startServer(), 'GET', 'access_tokens/update/')).code).toBe('REQUEST.HTTPMETHODNOTALLOWED')
})

it('a method of the contract in another release is told as such, not as one the contract lacks', async () => {
  const answer = await call(await startServer({ release: 'R12.4.0' }), 'access_tokens/delete', {})
  expect(answer.code).toBe('REQUEST.METHODNOTINRELEASE')
})
