import { bundle, type OpenApiDocument, project } from '@crmcom-webapi/contract'
import { someOf } from '@crmcom-webapi/test-support/depth'
import { chooseSeed } from '@crmcom-webapi/test-support/mutate'
import { releaseSlices } from '@crmcom-webapi/test-support/release-classes'
import { type Config, createConfig, lintFromString } from '@redocly/openapi-core'
import { beforeAll, expect, it } from 'vitest'

let config: Config

beforeAll(async () => {
  const plugin = await import(new URL('../../../openapi/rules/plugin.js', import.meta.url).href)
  const house = plugin.default()
  config = await createConfig({
    plugins: [house],
    extends: ['recommended-strict'],
    rules: {
      'no-invalid-media-type-examples': 'error',
      'no-invalid-schema-examples': 'error',
      'no-illogical-composition-keywords': 'off',
      ...Object.fromEntries(Object.keys(house.rules.oas3).map((rule) => [`crmcom/${rule}`, 'error'])),
    },
  })
})

async function lint(document: OpenApiDocument): Promise<string[]> {
  const source = JSON.stringify(document)
  const problems = await lintFromString({ source, absoluteRef: '/contract/openapi.json', config })
  return problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`)
}

it.each(someOf(releaseSlices(), 8, chooseSeed()))('the contract of $release passes the lint', async ({ document }) => {
  expect(await lint(document)).toEqual([])
})

it('does not pass anything', async () => {
  const document = structuredClone(project(bundle, 'R18.0.0'))
  const login = document.components?.schemas?.['UserLogin']
  if (login) delete login.additionalProperties
  const problems = await lint({ ...document, servers: undefined })
  expect(problems.some((problem) => problem.startsWith('crmcom/closed-requests'))).toBe(true)
  expect(problems.some((problem) => problem.startsWith('no-empty-servers'))).toBe(true)
})
