import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createReferenceServer, demoCredentials, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { releaseClasses } from '@crmcom-webapi/test-support/release-classes'
import { describe, expect, it } from 'vitest'
import { type Collection, play } from './support/postman-player.js'

const read = (release: string): Collection =>
  JSON.parse(
    gunzipSync(
      readFileSync(new URL(`../packages/contract/dist/documents/postman.${release}.json.gz`, import.meta.url)),
    ).toString(),
  )

const ending = 'Release a session token'

const start = (release: string): Promise<ReferenceServer> =>
  createReferenceServer({
    release,
    onFault: (error) => {
      throw error
    },
  })

describe.each(releaseClasses())('the Postman collection of %s', (release) => {
  const collection = read(release)

  it('runs from the first request to the last', async () => {
    const server = await start(release)
    const { played, variables } = await play(collection, (request) => server.fetch(request))
    expect(played.filter(({ code, failed }) => code !== 'OK' || failed.length > 0)).toEqual([])
    expect(played.filter(({ assertions }) => assertions === 0)).toEqual([])
    const names = played.map(({ name }) => name)
    if (names.includes(ending)) expect(names.at(-1)).toBe(ending)
    expect(variables.get('token')).toMatch(/./)
  })

  it('fails at each request whose answer has another code', async () => {
    const server = await start(release)
    const { played } = await play(collection, async (request) => {
      const answer = (await (await server.fetch(request)).json()) as object
      return Response.json({ ...answer, status: { code: 'PLANTED' } })
    })
    expect(played.filter(({ failed }) => failed.join() !== 'status.code is OK')).toEqual([])
  })

  it('holds the credentials of the demo world, and no token', () => {
    const values = new Map(collection.variable.map(({ key, value }) => [key, value]))
    const { username, password, organisation, webApiKey, consumerApplicationKey, middlewareSecret } = demoCredentials
    expect(Object.fromEntries(values)).toMatchObject({
      ...{ username, password, organisation, webApiKey, consumerApplicationKey, middlewareSecret },
      ...{ token: '', deviceToken: '' },
    })
    // In the requests themselves they stand by name only.
    const requests = JSON.stringify(collection.item, (key, value) => (key === 'response' ? undefined : value))
    for (const secret of [password, webApiKey, consumerApplicationKey, middlewareSecret, 'eyJ'])
      expect(requests).not.toContain(secret)
  })
})
