import { readdirSync, readFileSync } from 'node:fs'
import { bundle, listOperations, newestRelease, project } from '@crmcom-webapi/contract'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { serverUrl } from '../src/curl.ts'
import { readDecision } from '../src/decisions.ts'
import { htmlSections } from '../src/search-sections.ts'

const folder = new URL('../guides/', import.meta.url)
const contract = project(bundle, newestRelease(bundle))

/** The calls written in the guides: the path and, if it is JSON, the body. */
const calls = readdirSync(folder)
  .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)])
  .flatMap(([, fence]) => [...(fence ?? '').matchAll(/curl [\s\S]*?(?=\n\n|\ncurl |$)/g)].map(([call]) => call))
  .map((call) => ({
    call,
    path: call.slice(call.indexOf(serverUrl(contract)) + serverUrl(contract).length).split(/[\s\\]/)[0] as string,
    body: /-d '(.*?)'/s.exec(call)?.[1] ?? /<<END\n(.*?)\nEND/s.exec(call)?.[1] ?? /-d "(.*)"/.exec(call)?.[1],
  }))

test('the guides have calls to check', () => {
  expect(calls.length).toBeGreaterThanOrEqual(5)
})

test.each(calls.map((call) => [call.path, call] as const))(
  'the call of %s in a guide fits the contract',
  (_, { path, body, call }) => {
    const placed = listOperations(contract).find((candidate) => candidate.path === path)
    if (placed?.method === 'get') {
      const names = (placed.operation.parameters ?? []).map((parameter) => parameter.name)
      for (const [, name] of call.matchAll(/--data-urlencode ["'](\w+)=/g)) expect(names).toContain(name)
      return
    }
    const schema = placed?.operation.requestBody?.content['application/json']?.schema
    const ajv = new Ajv2020({ strict: false })
    const check = ajv.compile({ ...schema, components: { schemas: contract.components?.schemas } })
    check(JSON.parse((body ?? 'no body').replaceAll('\\"', '"').replaceAll('$JWT', 'a.b.c')))
    expect(check.errors ?? []).toEqual([])
  },
)

test('a decision is fit for the site', () => {
  const { title, markdown } = readDecision(
    '0101',
    '# The `token` stays\n\nSee [one](0102-other.md), [a file](../openapi/README.md), [`x`](../a.md), `<b>` and <AREA>.\n',
  )
  expect(title).toBe('The token stays')
  expect(markdown).toContain('See [one](/decisions/0102), a file, `x`, `<b>` and &lt;AREA>.')
})

test('a rendered guide is split at its headings', () => {
  const anchor = (id: string) => `<a class="header-anchor" href="#${id}" aria-label="x">&#8203;</a>`
  const html = `<h1 id="a" tabindex="-1">A ${anchor('a')}</h1><p>One.</p><h2 id="b">B ${anchor('b')}</h2><p>Two <b>three</b>.</p>`
  expect(htmlSections(html)).toEqual([
    { anchor: '', titles: ['A'], text: 'One.' },
    { anchor: 'b', titles: ['A', 'B'], text: 'Two three .' },
  ])
})
