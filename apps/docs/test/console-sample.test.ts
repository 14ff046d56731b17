import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@crmcom-webapi/client'
import { bundle, listOperations, newestRelease } from '@crmcom-webapi/contract'
import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'
import { inTurn } from '@crmcom-webapi/test-support/depth'
import { errorsIn } from '@crmcom-webapi/test-support/typescript'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { callPart, consoleIndex } from '../src/console/call-part.ts'
import { type CallView, placeToken, viewCall } from '../src/console/call-view.ts'
import { clientSample, type SampleOf } from '../src/console/client-sample.ts'
import type { HeldSession } from '../src/console/tab-store.ts'

const newest = newestRelease(bundle)
const sensitive = new Set(consoleIndex(bundle).sensitive)
const ids = listOperations(bundle).map(({ operation }) => operation.operationId)
const token = 'F0E1D2C3B4A5968778695A4B3C2D1E0F'
const { username, organisation, webApiKey, consumerApplicationKey } = demoCredentials

const asUser: HeldSession = {
  token,
  title: 'a user',
  login: { operationId: 'createSessionToken', input: { username, organisation } },
}
const asToken: HeldSession = { token, title: 'a given token' }
const byKey: HeldSession = { token, title: 'a key', login: { operationId: 'createSessionTokenByWebApiKey', input: {} } }

function samplesOf(release: string, parts: Partial<SampleOf> = {}): Array<[name: string, code: string]> {
  return ids.flatMap((id) => {
    const view = viewCall(callPart(bundle, id), release)
    return (view?.examples ?? []).map(({ input, title }): [string, string] => {
      const call = {
        view: view as CallView,
        input: placeToken(view as CallView, input, token),
        ...(view?.key ? { key: id.includes('Consumer') ? consumerApplicationKey : webApiKey } : {}),
      }
      const sample = {
        call,
        session: asUser,
        server: 'http://127.0.0.1:8080',
        newestRelease: newest,
        sensitive,
        ...parts,
      }
      return [`${release} ${id}: ${title}`, clientSample(sample)]
    })
  })
}

describe('a sample of the client', () => {
  it('compiles, for every example in releases that differ and every way to sign in', () => {
    const all = [
      ...['R8.0.0', 'R12.4.0', newest].flatMap((release) => samplesOf(release)),
      ...samplesOf(newest, { session: asToken, sensitive: undefined }),
      ...samplesOf(newest, { session: byKey, server: undefined }),
      ...samplesOf(newest, { session: undefined }),
    ]
    expect(all.length).toBeGreaterThan(300)
    expect(compile(inTurn(all, 2))).toEqual([])
  })

  it('would not compile with two identifiers', () => {
    const [[, code] = ['', '']] = samplesOf(newest).filter(([name]) => name.includes('showAccessToken'))
    const wrong = code.replace('access_token_identifier: {', "access_token_identifier: { identifier: 'x',")
    expect(wrong).not.toBe(code)
    expect(compile([['wrong', wrong]])).not.toEqual([])
  })

  it('names no secret', () => {
    for (const [, code] of samplesOf(newest)) {
      expect(code).not.toContain(token)
      expect(code).not.toContain(webApiKey)
      expect(code).not.toMatch(/open-sesame|maria-7391/)
    }
  })

  it('keeps a token the reader wrote, and leaves the one of the session to the client', () => {
    const view = viewCall(callPart(bundle, 'showUser'), newest) as CallView
    const codeOf = (own: string) => {
      const call = { view, input: { token: own, user_identifier: { id: '2' } } }
      return clientSample({ call, session: asUser, server: 'http://127.0.0.1:8080', newestRelease: newest, sensitive })
    }
    expect(codeOf(token)).toContain("crm.users.show({ user_identifier: { id: '2' } })")
    expect(codeOf('another')).toContain('token: process.env.CRM_TOKEN')
  })

  it('reads as a person would write it', () => {
    const [[, code] = ['', '']] = samplesOf('R12.4.0').filter(([name]) => name.includes('showUser'))
    expect(code).toBe(`import { createClient } from '@crmcom-webapi/client'

const crm = createClient({
  baseUrl: 'http://127.0.0.1:8080',
  release: 'R12.4.0',
  credentials: {
    username: 'integrator',
    organisation: 'DEMO',
    password: process.env.CRM_PASSWORD ?? '',
  },
})

const answer = await crm.users.show({ user_identifier: { username: 'integrator' } })
console.log(answer)
`)
  })

  it.each(['R8.0.0', 'R12.4.0', newest])('runs against the reference server of %s', async (release) => {
    const id =
      release === newest
        ? ['showUser', 'createSessionToken', 'createSessionTokenByWebApiKey']
        : ['showUser', 'showAccessToken', 'createSessionToken']
    let ran = 0
    for (const [name, code] of samplesOf(release, { server: undefined, sensitive })) {
      if (!id.some((one) => name.includes(` ${one}:`)) || /access token/i.test(name)) continue
      await expect(run(code, release), `${name}\n${code}`).resolves.toBeDefined()
      ran++
    }
    expect(ran).toBeGreaterThan(3)
  })
})

/** Runs a sample as a module would run, with what it imports handed in. */
async function run(code: string, release: string): Promise<unknown> {
  const body = code.replace(/^import .*\n/gm, '').replace('console.log(', 'return (')
  const { outputText } = ts.transpileModule(`async function sample() {\n${body}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  })
  const environment = {
    CRM_PASSWORD: 'open-sesame',
    CRM_WEB_API_KEY: webApiKey,
    CRM_AUTHENTICATION_CODE: 'CARD-0001',
    CRM_PASS_CODE: 'maria-7391',
  }
  const scope = {
    createClient: (options: object) =>
      createClient({ ...(options as Parameters<typeof createClient>[0]), onWarning: () => {} }),
    createReferenceServer: () => createReferenceServer({ release }),
    process: { env: environment },
  }
  const program = new Function(...Object.keys(scope), `${outputText}\nreturn sample()`) as (
    ...parts: unknown[]
  ) => Promise<unknown>
  return program(...Object.values(scope))
}

/** What the compiler says against programs, each with the name of its sample. */
function compile(samples: ReadonlyArray<[name: string, code: string]>): string[] {
  const folder = dirname(fileURLToPath(import.meta.url))
  const files = samples.map(([name, code], index) => [join(folder, `${index} ${name.replace(/\W+/g, ' ')}.mts`), code])
  const lib = ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts']
  return errorsIn(Object.fromEntries(files), undefined, { lib, types: ['node'] })
}
