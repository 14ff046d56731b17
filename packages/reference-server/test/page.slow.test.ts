import { createContext, runInContext } from 'node:vm'
import { bundle, listOperations } from '@crmcom-webapi/contract'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleForPage } from '../scripts/page-bundle.mjs'

/** What a page has of all a server might want. Nothing of Node is among it. */
const globals = {
  ...{ AbortController, Blob, FormData, Headers, ReadableStream, Request, Response, TextDecoder, TextEncoder },
  ...{ URL, URLSearchParams, atob, btoa, crypto, performance, queueMicrotask, structuredClone },
}

const conversation = `
  (async () => {
    const { createReferenceServer, demoCredentials } = referenceServer
    const { username, password, organisation } = demoCredentials
    const server = await createReferenceServer({ release })
    const call = async (path, body) => {
      const headers = { 'content-type': 'application/json' }
      const url = 'https://page.example/crmapi/rest/v2/' + path
      return (await server.fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }))).json()
    }
    const { token } = (await call('authentication/token', { username, password, organisation })).data
    const card = { token, access_token_identifier: { authentication_code: 'CARD-0001' } }
    const answers = [await call('access_tokens/show', card), await call('access_tokens/show', { ...card, token: 'x' })]
    return JSON.stringify(answers.map(({ data, status }) => [data?.number, status.code]))
  })()
`

describe('the server in a page', () => {
  let page: Awaited<ReturnType<typeof bundleForPage>>
  beforeAll(async () => {
    page = await bundleForPage()
  })

  it('is at most 106 kB and 2.4 kB for each operation of the contract, compressed', () => {
    const largest = [...page.parts].slice(0, 5).map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)} kB`)
    console.log(`in a page: ${(page.gzip / 1000).toFixed(1)} kB gzip; before compression ${largest.join(', ')}`)
    expect(page.gzip).toBeLessThanOrEqual(106_000 + 2_400 * listOperations(bundle).length)
  })

  it('brings no error texts in other languages and nothing that describes routes', () => {
    expect([...page.parts.keys()]).not.toContain('@asteasolutions/zod-to-openapi')
    expect(page.code).not.toMatch(/Ungültige|Entrée invalide/)
  })

  it.each(['R6.0.0', 'R12.4.0', 'R18.0.0'])('answers as %s with what a page has', async (release) => {
    const context = createContext({ ...globals, release })
    runInContext(page.code, context)
    expect(JSON.parse(await runInContext(conversation, context))).toEqual(
      [
        ['AT0000000001', 'OK'],
        [undefined, 'COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDSESSIONTOKENEXCEPTION'],
      ].map(([number, code]) => [number ?? null, code]),
    )
  })
})
