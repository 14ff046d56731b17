import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  address,
  collectForms,
  emitAgreement,
  emitClientOperations,
  emitFailureCodes,
  emitFailureCodeType,
  emitFailureTexts,
  emitFieldReleases,
  emitMethods,
  emitOperations,
  emitRoutes,
  emitSchemas,
  emitTypes,
  type Forms,
  forClients,
  markWords,
  newestPaths,
  unionOperations,
  writeFiles,
} from '@crmcom-webapi/codegen'
import { listOperations, type OpenApiDocument, projector, type Schema } from '@crmcom-webapi/contract'
import { contractOf } from '@crmcom-webapi/test-support/contracts'
import { isDeep } from '@crmcom-webapi/test-support/depth'
import { describe, expect, it } from 'vitest'

const committed = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@crmcom-webapi/contract/bundle/openapi.json')), 'utf8'),
) as OpenApiDocument

/** Every file `npm run generate` writes, by its path from the root of the repository. */
async function generateAll(
  bundle: OpenApiDocument,
  forms: Forms = collectForms(bundle),
): Promise<{ [path: string]: string }> {
  const union = unionOperations(bundle)
  const routes = 'packages/server-routes'
  const client = 'packages/client/src/generated'
  return {
    [`${routes}/src/generated/schemas.gen.ts`]: emitSchemas(forms),
    [`${routes}/src/generated/routes.gen.ts`]: emitRoutes(forms),
    [`${routes}/src/generated/schema.gen.ts`]: await emitTypes(forms),
    [`${routes}/src/generated/operations.gen.ts`]: emitOperations(forms, union),
    [`${routes}/src/generated/failure-codes.gen.ts`]: emitFailureCodes(bundle),
    [`${routes}/test/generated/plain.gen.ts`]: await emitTypes(forms, { exclusive: false }),
    [`${routes}/test/generated/inferred.gen.ts`]: emitSchemas(forms, { inferred: true }),
    [`${routes}/test/generated/agreement.gen.ts`]: emitAgreement(forms),
    [`${client}/schema.gen.ts`]: await emitTypes(forms, { ...forClients, paths: newestPaths(forms) }),
    [`${client}/failure-codes.gen.ts`]: emitFailureCodeType(bundle),
    [`${client}/failure-texts.gen.ts`]: emitFailureTexts(bundle),
    [`${client}/operations.gen.ts`]: emitClientOperations(forms, union),
    [`${client}/fields.gen.ts`]: emitFieldReleases(forms),
    [`${client}/methods.gen.ts`]: emitMethods(forms, union),
  }
}

describe('the committed files', async () => {
  // What follows holds for each file as a whole: a part of the contract shows it as well as all of it, and ten times as fast.
  const part = isDeep ? committed : onlyPaths(committed, /^\/(access_tokens|authentication|users)\//)
  const made = await generateAll(part)

  // `npm test` makes them all again and looks whether they have changed.
  it.runIf(isDeep).each(Object.keys(made))('%s is fresh', (path) => {
    const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
    expect(text === made[path], `${path} is stale: run \`npm run generate\` and commit what it writes`).toBe(true)
  })

  it('would be stale after a change of one word, one value or one field', async () => {
    for (const change of [changeWord, changeValue, changeField]) {
      const changed = structuredClone(part)
      change(changed.components?.schemas ?? {})
      const now = await generateAll(changed)
      const differing = Object.keys(made).filter((path) => now[path] !== made[path])
      if (change !== changeWord) expect(differing).toContain('packages/server-routes/src/generated/schemas.gen.ts')
      expect(differing).toContain('packages/client/src/generated/schema.gen.ts')
    }
  })

  it('come out the same byte for byte in a second run', async () => {
    expect(await generateAll(structuredClone(part))).toEqual(made)
  })

  it('do not depend on the order of components and paths', async () => {
    const reversed = structuredClone(part)
    reversed.paths = Object.fromEntries(Object.entries(reversed.paths).toReversed())
    for (const [kind, entries] of Object.entries(reversed.components ?? {}))
      Object.assign(reversed.components ?? {}, { [kind]: Object.fromEntries(Object.entries(entries).toReversed()) })
    expect(await generateAll(reversed)).toEqual(made)
  })
})

/** A contract with these paths alone, and all its components. */
function onlyPaths(contract: OpenApiDocument, wanted: RegExp): OpenApiDocument {
  const paths = Object.entries(contract.paths).filter(([path]) => wanted.test(path))
  return { ...contract, paths: Object.fromEntries(paths) }
}

type Schemas = { [name: string]: Schema }

function changeWord({ UserLogin }: Schemas): void {
  Object.assign(UserLogin ?? {}, { description: 'Other words.' })
}
function changeValue({ AccessToken }: Schemas): void {
  AccessToken?.properties?.['life_cycle_state']?.enum?.push('NEW')
}
function changeField({ UserLogin }: Schemas): void {
  Object.assign(UserLogin?.properties ?? {}, { nickname: { type: 'string' } })
}

describe('collectForms', () => {
  const marked = contractOf(
    {
      Inner: {
        type: 'object',
        properties: { a: { type: 'string' }, b: { type: 'string', 'x-available-from': ['R3.0.0'] } },
      },
      Outer: { type: 'object', properties: { inner: { $ref: '#/components/schemas/Inner' } } },
      Still: { type: 'string' },
      Passing: {
        type: 'object',
        properties: { x: { type: 'string', 'x-available-from': ['R2.0.0'], 'x-removed-from': ['R3.0.0'] } },
      },
    },
    ['R1.0.0', 'R2.0.0', 'R3.0.0'],
  )
  const forms = collectForms(marked)
  const releasesOf = (name: string) =>
    Object.fromEntries(forms.schemas.filter((form) => form.name === name).map(({ id, releases }) => [id, releases]))

  it('writes a form once for all releases that share it', () => {
    expect(releasesOf('Still')).toEqual({ Still: ['R1.0.0', 'R2.0.0', 'R3.0.0'] })
    expect(releasesOf('Inner')).toEqual({ Inner: ['R3.0.0'], Inner_R1_0_0: ['R1.0.0', 'R2.0.0'] })
  })

  it('tells forms apart that differ only in what they refer to', () => {
    expect(releasesOf('Outer')).toEqual({ Outer: ['R3.0.0'], Outer_R1_0_0: ['R1.0.0', 'R2.0.0'] })
    const old = forms.schemas.find(({ id }) => id === 'Outer_R1_0_0')
    expect(old?.schema.properties?.['inner']).toEqual({ $ref: '#/components/schemas/Inner_R1_0_0' })
    expect(old?.raw.properties?.['inner']).toEqual({ $ref: '#/components/schemas/Inner' })
  })

  it('takes a form that comes back for the one it was', () => {
    expect(releasesOf('Passing')).toEqual({ Passing: ['R1.0.0', 'R3.0.0'], Passing_R2_0_0: ['R2.0.0'] })
  })

  it('finds one form of every component and operation of every release', () => {
    const { releases, schemas, operations } = collectForms(committed)
    const project = projector(committed)
    for (const release of releases) {
      const document = project(release)
      const here = <T extends { releases: string[] }>(list: T[]) =>
        list.filter((form) => form.releases.includes(release))
      const components = here(schemas).filter(({ synthetic }) => !synthetic)
      expect(components.map(({ name }) => name).toSorted()).toEqual(
        Object.keys(document.components?.schemas ?? {}).toSorted(),
      )
      for (const { name, raw } of components) expect(raw).toEqual(document.components?.schemas?.[name])
      const placed = listOperations(document).map(({ operation }) => operation)
      const ids = placed.map(({ operationId }) => operationId)
      const queries = here(schemas).filter(({ synthetic }) => synthetic)
      const asked = placed.filter(({ parameters }) => parameters)
      expect(queries.map(({ name }) => name.toLowerCase()).toSorted()).toEqual(
        asked.map(({ operationId }) => `${operationId}Query`.toLowerCase()).toSorted(),
      )
      for (const { operationId, parameters = [] } of asked) {
        const query = queries.find(({ name }) => name.toLowerCase() === `${operationId}Query`.toLowerCase())
        expect(Object.keys(query?.raw.properties ?? {})).toEqual(parameters.map(({ name }) => name))
        expect(here(operations).find((form) => form.operationId === operationId)?.query).toBe(query?.id)
      }
      expect(
        here(operations)
          .map(({ operationId }) => operationId)
          .toSorted(),
      ).toEqual(ids.toSorted())
    }
    const ids = [...schemas, ...operations].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leaves a $ref inside sample data alone', () => {
    const document = contractOf({
      Body: { type: 'object', default: { $ref: '#/components/schemas/Nowhere' } } as Schema,
    })
    expect(collectForms(document, []).schemas).toEqual([])
  })
})

const choice = { type: 'string', enum: ['A', 'B'] }
const shared = { $ref: '#/components/schemas/Shared' }
const openEnds = {
  openapi: '3.1.0',
  info: { title: 'Choices', version: '1' },
  'x-releases': ['R1.0.0'],
  paths: {
    '/a/do': {
      post: {
        operationId: 'do',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Sent' } } },
        },
        responses: {
          200: { description: '', content: { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Shared: choice,
      Sent: { type: 'object', properties: { own: choice, shared } },
      Answered: {
        type: 'object',
        properties: {
          own: choice,
          nullable: { type: ['string', 'null'], enum: ['A', null] },
          shared,
          list: { type: 'array', items: choice },
          count: { type: 'integer', enum: [1, 2] },
          id: { type: 'string', 'x-always-given': 'sample' },
        },
      },
      Done: {
        type: 'object',
        required: ['status', 'data'],
        properties: {
          status: { type: 'object', required: ['code'], properties: { code: { type: 'string', const: 'OK' } } },
          data: { $ref: '#/components/schemas/Answered' },
        },
      },
    },
  },
} as unknown as OpenApiDocument

describe('emitTypes', () => {
  it('says in doc comments since when a field is there and what replaces it', async () => {
    const types = await emitTypes(collectForms(committed))
    expect(types).toMatch(/Available from R12\.4\.0\.\s+\*\/\s+subscription_type_identifier/)
    expect(types).toMatch(
      /Deprecated from R18\.0\.0\. Use customer_identification_medium_identifier instead\.\s+\*\/\s+access_token_identifier/,
    )
    expect(types).not.toMatch(/[ \t]$/m)
  })

  it('has what is always given be there, where that is asked for', async () => {
    const forms = collectForms(openEnds)
    expect(await emitTypes(forms, { alwaysGiven: true })).toContain('            id: string;')
    expect(await emitTypes(forms)).toContain('            id?: string;')
  })

  it('opens what only answers choose from, and no more', async () => {
    const types = await emitTypes(collectForms(openEnds), { openAnswers: true })
    const [sent = '', answered = ''] = ['Sent', 'Answered'].map((name) =>
      types
        .slice(types.indexOf(`        ${name}: {`))
        .split('\n        };')[0]
        ?.replaceAll(/\s+/g, ' '),
    )
    expect(sent).toContain('own?: "A" | "B"; shared?: components["schemas"]["Shared"];')
    expect(answered).toContain('own?: ("A" | "B") | (string & {});')
    expect(answered).toContain('nullable?: ("A" | null) | (string & {});')
    expect(answered).toContain('shared?: components["schemas"]["Shared"] | (string & {});')
    expect(answered).toContain('list?: (("A" | "B") | (string & {}))[];')
    expect(answered).toContain('count?: 1 | 2;')
    expect(types).toContain('Shared: "A" | "B";')
    expect(types).toContain('code: "OK";')
  })

  it('says from when something is removed', () => {
    const field = { type: 'string', 'x-available-from': ['R5.0.0', 'R6.1.0'], 'x-removed-from': ['R10.0.0'] } as Schema
    expect(markWords(field)).toBe('Available from R5.0.0 and R6.1.0. Removed from R10.0.0.')
    const union = unionOperations(committed)
    const removed = { ...union, listUsers: { ...union['listUsers'], 'x-removed-from': ['R20.0.0'] } } as typeof union
    expect(emitMethods(collectForms(committed), removed)).toMatch(/ \* .*Removed from R20\.0\.0\.\n/)
  })
})

describe('address', () => {
  it.each([
    ['/authentication/token', 'authentication', 'token'],
    ['/authentication/token/release', 'authentication', 'tokenRelease'],
    ['/authentication/web_api_key/token', 'authentication', 'webApiKeyToken'],
    ['/access_tokens/reset_verification_code', 'accessTokens', 'resetVerificationCode'],
    ['/tucano/subscriber/authenticate', 'tucano', 'subscriberAuthenticate'],
    ['/units', 'units', 'call'],
    ['/jobs/{id}/complete', 'jobs', 'complete'],
    ['/contact-information/show', 'contactInformation', 'show'],
    ['/ping', 'ping', 'call'],
    ['/v1.2/größe.ändern', 'v12', 'größeÄndern'],
  ])('of %s is %s.%s', (path, group, name) => {
    expect(address(path)).toMatchObject({ group, name })
  })
})

describe('emitFailureCodes', () => {
  it('refuses a list that is not whole', () => {
    const codes = (listed: unknown) =>
      contractOf({
        FailureStatus: { type: 'object', properties: { code: { type: 'string', 'x-known-codes': listed } } },
      })
    expect(() => emitFailureCodes(codes(undefined))).toThrow('x-known-codes: must be a list of failure codes')
    expect(() => emitFailureCodes(codes([{ code: 'A', when: 'B', action: 'C', evidence: 'assumed' }]))).toThrow(
      'x-known-codes/0: "http" must be a status number',
    )
    expect(() => emitFailureCodes(codes([{ when: 'B', action: 'C', evidence: 'assumed', http: 400 }]))).toThrow(
      'x-known-codes/0: "code" must be a text',
    )
  })
})

describe('writeFiles', () => {
  it('writes what changed and leaves the rest untouched', async () => {
    const { mkdtempSync, rmSync, statSync, utimesSync } = await import('node:fs')
    const { tmpdir } = await import('node:os')
    const { join } = await import('node:path')
    const folder = mkdtempSync(join(tmpdir(), 'write-files-'))
    try {
      writeFiles(folder, { 'a/one.ts': '1', 'two.ts': '2' })
      utimesSync(join(folder, 'a/one.ts'), 1, 1)
      writeFiles(folder, { 'a/one.ts': '1', 'two.ts': 'two' })
      expect(statSync(join(folder, 'a/one.ts')).mtimeMs).toBe(1000)
      expect(readFileSync(join(folder, 'two.ts'), 'utf8')).toBe('two')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
