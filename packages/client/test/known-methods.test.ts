import { expect, test } from 'vitest'
import { knownMethods } from '../src/generated/known-methods.gen.js'
import { createClient } from '../src/index.js'
import { withRaw } from '../src/raw.js'
import { gotPath, postedPath } from './every-operation.js'
import { baseUrl, observe, ok } from './observed.js'

function rawClient() {
  const server = observe(() => ok({}))
  const warnings: string[] = []
  const onWarning = (message: string) => warnings.push(message)
  const crm = withRaw(createClient({ baseUrl, credentials: { token: 'T' }, fetch: server.fetch, onWarning }))
  const post = (path: string) => crm.raw.POST(path as never, { body: { token: 'T' } } as never)
  const get = (path: string) => crm.raw.GET(path as never, { params: { query: { token: 'secret-token' } } } as never)
  return { server, warnings, post, get }
}

test('a plain call of a method that V4 has and the contract has not goes out, with a hint to its page', async () => {
  const { server, warnings, post } = rawClient()
  await post(`/${postedPath}`)
  await post(`/${postedPath}/`)
  expect(server.requests).toHaveLength(2)
  expect(warnings).toEqual([
    expect.stringContaining(`POST ${postedPath} is a method of V4 that the contract does not have`),
  ])
})

test('every path the contract lacks is known, inferred ones as such', async () => {
  for (const [path, evidence, verbs, , page] of knownMethods) {
    const { warnings, post, get } = rawClient()
    await (verbs.startsWith('GET') ? get : post)(`/${path.replaceAll(/\{\w+\}/g, '4711')}`)
    if (path === 'access_tokens/show') expect(warnings).toEqual([])
    else expect(warnings).toEqual([expect.stringContaining(`; see ${page}`)])
    expect(warnings.join().includes('inferred')).toBe(evidence === 'inferred')
  }
})

test('a path of the contract, and one nobody knows, brings no hint; and no hint has a value', async () => {
  const { warnings, post, get } = rawClient()
  await get('/users/show')
  await post('/access_tokens/show/')
  await post(`/${postedPath}/x`)
  await post(`/${postedPath.toUpperCase()}`)
  expect(warnings).toEqual([])
  await get(`/${gotPath}`)
  expect(warnings).toHaveLength(1)
  expect(warnings.join()).not.toContain('secret-token')
})
