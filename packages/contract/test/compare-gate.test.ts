import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  bundle,
  findMovedMarks,
  type Marked,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from '@crmcom-webapi/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../../scripts/check-contract.mjs', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-contract-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const operation = (document: OpenApiDocument, path: string): Operation => document.paths[path]?.['post'] as Operation
const property = (document: OpenApiDocument, schema: string, name: string): Schema =>
  document.components?.schemas?.[schema]?.properties?.[name] as Schema

type Mutation = (document: OpenApiDocument) => void

function mutated(mutation: Mutation, document = small): OpenApiDocument {
  const copy = structuredClone(document)
  mutation(copy)
  return copy
}

/** A part of the bundle that is quick to compare: two operations, what they need, and fewer releases. */
const small = structuredClone(bundle)
small['x-releases'] = ['R4.0.0', 'R5.0.0', 'R10.0.0', 'R16.2.0', 'R18.0.0']
for (const path of Object.keys(small.paths))
  if (!['/authentication/web_api_key/token', '/access_tokens/show'].includes(path)) delete small.paths[path]
for (let before = 0, text = JSON.stringify(small); text.length !== before; text = JSON.stringify(small)) {
  before = text.length
  for (const [kind, entries] of Object.entries(small.components ?? {}) as Array<[string, { [name: string]: unknown }]>)
    for (const name of kind === 'securitySchemes' ? [] : Object.keys(entries))
      if (!text.includes(`"#/components/${kind}/${name}"`)) delete entries[name]
}

/** Runs the check over folders of its own. */
async function check(
  published: { [file: string]: OpenApiDocument | string },
  next: OpenApiDocument,
  changesets: { [file: string]: string } = {},
): Promise<{ code: number; output: string }> {
  const place = await mkdtemp(join(folder, 'run-'))
  const write = async (name: string, files: { [file: string]: unknown }): Promise<string> => {
    await mkdir(join(place, name))
    for (const [file, content] of Object.entries(files))
      await writeFile(join(place, name, file), typeof content === 'string' ? content : JSON.stringify(content))
    return join(place, name)
  }
  const args = [
    '--published',
    await write('published', published),
    '--changesets',
    await write('changesets', changesets),
  ]
  const file = join(await write('bundle', { 'openapi.json': next }), 'openapi.json')
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args, '--bundle', file], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}`.replaceAll(place, '') }),
    )
  })
}

const changeset = (level: string): string =>
  `---\n"@crmcom-webapi/client": patch\n"@crmcom-webapi/contract": ${level}\n---\n\nWords.\n`

const dropProperty: Mutation = (d) => delete d.components?.schemas?.['AccessToken']?.properties?.['number']

describe('check:contract', { concurrent: true }, () => {
  it('passes and says so when nothing is published', async () => {
    const { code, output } = await check({ 'README.md': '# Baselines' }, small)
    expect(output).toBe('Nothing is published yet: /published holds no <version>.json.\n')
    expect(code).toBe(0)
  })

  it('passes when nothing changed', async () => {
    const { code, output } = await check({ '0.1.0.json': small }, small)
    expect(output).toBe('0 breaking changes against /published/0.1.0.json. Marks and operationIds stand.\n')
    expect(code).toBe(0)
  })

  it('compares with the newest baseline by version, not by name', async () => {
    const files = { '0.9.0.json': mutated(dropProperty), '0.10.0-rc.1.json': '{}', '0.10.0.json': small }
    const { code, output } = await check(files, small)
    expect(output).toContain('/published/0.10.0.json')
    expect(code).toBe(0)
  })

  it('refuses a breaking change, with its place, operation and releases', async () => {
    const { code, output } = await check({ '0.1.0.json': small }, mutated(dropProperty), { 'a.md': changeset('minor') })
    expect(output.split('\n')[0]).toBe(
      '/bundle/openapi.json#/components/schemas/AccessToken/properties/number: `answer.200.data.number` does not come back any more. (showAccessToken, R5.0.0 to R18.0.0)',
    )
    expect(output).toContain('1 breaking against /published/0.1.0.json')
    expect(code).toBe(1)
  })

  it('takes it with a major changeset', async () => {
    const { code, output } = await check({ '0.1.0.json': small }, mutated(dropProperty), { 'a.md': changeset('major') })
    expect(output).toBe(
      '1 breaking changes against /published/0.1.0.json, announced by /changesets/a.md. Marks and operationIds stand.\n',
    )
    expect(code).toBe(0)
  })

  it('refuses an operation that loses its own security and inherits, in every release', async () => {
    const next = mutated((d) => {
      d.security = [{ WebApiKey: [] }]
      delete operation(d, '/access_tokens/show').security
    })
    const { code, output } = await check({ '1.0.0.json': small }, next)
    expect(output).toContain('which it inherits. (showAccessToken, R5.0.0 to R18.0.0)')
    expect(code).toBe(1)
  })

  it('refuses a moved mark and a renamed operation even with a major changeset', async () => {
    const next = mutated((d) => {
      property(d, 'AccessToken', 'card_masked_number')['x-available-from'] = ['R16.3.0']
      operation(d, '/access_tokens/show').operationId = 'readAccessToken'
    })
    const { code, output } = await check({ '1.0.0.json': small }, next, { 'a.md': changeset('major') })
    expect(output.trim().split('\n').sort()).toEqual([
      '/bundle/openapi.json#/components/schemas/AccessToken/properties/card_masked_number: x-available-from of POST /access_tokens/show answer.200(AccessTokenEnvelope).data.card_masked_number was published as R16.2.0, and is R16.3.0. This stays as it was published.',
      '/bundle/openapi.json#/paths/~1access_tokens~1show/post/operationId: operationId showAccessToken is readAccessToken now. This stays as it was published.',
    ])
    expect(code).toBe(1)
  })

  it('names a baseline it cannot read, and a release that cannot be made any more', async () => {
    expect(await check({ 'first.json': small }, small)).toEqual({
      code: 1,
      output: '/published/first.json: name a baseline after its version, such as 1.2.0.json\n',
    })
    expect((await check({ '1.0.0.json': '{' }, small)).output).toMatch(/^\/published\/1\.0\.0\.json: .*JSON.*\n$/)
    const next = mutated((d) => Object.assign(d, { 'x-releases': ['R10.0.0', 'R18.0.0'] }))
    expect((await check({ '1.0.0.json': small }, next)).output).toMatch(
      /^\/bundle\/openapi\.json: R4\.0\.0 was published and cannot be made any more: R4\.0\.0 is older than R10\.0\.0.*\n$/,
    )
  })
})

describe('marks as they were published', () => {
  const moved = (mutation: Mutation): string[] =>
    findMovedMarks(small, mutated(mutation)).map(({ kind, text }) => `${kind}: ${text}`)
  const show = 'POST /access_tokens/show'
  const field = `${show} answer.200(AccessTokenEnvelope).data`

  it.each<[string, Mutation, string[]]>([
    ['nothing', () => {}, []],
    [
      'a mark later',
      (d) => Object.assign(operation(d, '/access_tokens/show'), { 'x-available-from': ['R6.0.0'] }),
      [`moved: x-available-from of ${show} was published as R5.0.0, and is R6.0.0.`],
    ],
    [
      'a mark gone',
      (d) => delete property(d, 'AccessToken', 'udf_string_1')['x-available-from'],
      [`moved: x-available-from of ${field}.udf_string_1 was published as R10.1.0, and is nothing.`],
    ],
    [
      'a mark on a node that had none',
      (d) => Object.assign(property(d, 'AccessToken', 'number'), { 'x-available-from': ['R6.0.0'] }),
      [`moved: x-available-from of ${field}.number was published as nothing, and is R6.0.0.`],
    ],
    [
      'an end in a published release',
      (d) => Object.assign(property(d, 'AccessToken', 'number'), { 'x-removed-from': ['R17.0.0'] }),
      [`moved: x-removed-from of ${field}.number was published as nothing, and is R17.0.0.`],
    ],
    [
      'a deprecation moved',
      (d) => Object.assign(property(d, 'AccessToken', 'card_last_4_digits'), { 'x-deprecated-from': ['R17.0.0'] }),
      [`moved: x-deprecated-from of ${field}.card_last_4_digits was published as R16.2.0, and is R17.0.0.`],
    ],
    [
      'a mark of an enum value moved',
      (d) => {
        const marks = property(d, 'AccessToken', 'life_cycle_state')['x-enum-marks'] ?? {}
        marks['PENDING_VERIFICATION'] = { 'x-available-from': ['R9.1.0'] }
      },
      [
        `moved: x-available-from of ${field}.life_cycle_state=PENDING_VERIFICATION was published as R9.0.0, and is R9.1.0.`,
      ],
    ],
    [
      'a marked field gone',
      (d) => delete d.components?.schemas?.['AccessToken']?.properties?.['udf_string_1'],
      [`vanished: ${field}.udf_string_1 is gone with its release marks.`],
    ],
    [
      'an operation gone',
      (d) => delete d.paths['/access_tokens/show'],
      [`vanished: ${show} is gone with its release marks.`],
    ],
    [
      'fine: a first deprecation',
      (d) => Object.assign(property(d, 'AccessToken', 'number'), { 'x-deprecated-from': ['R17.0.0'] }),
      [],
    ],
    [
      'fine: an end after all published releases',
      (d) => Object.assign(property(d, 'AccessToken', 'number'), { 'x-removed-from': ['R19.0.0'] }),
      [],
    ],
    [
      'fine: a new marked field',
      (d) =>
        Object.assign(d.components?.schemas?.['AccessToken']?.properties ?? {}, {
          note: { type: 'string', 'x-available-from': ['R9.0.0'] },
        }),
      [],
    ],
    [
      'fine: a component renamed',
      (d) => {
        Object.assign(
          d,
          JSON.parse(
            JSON.stringify(d)
              .replaceAll('schemas/LogInformation', 'schemas/RecordLog')
              .replaceAll('"LogInformation":', '"RecordLog":'),
          ),
        )
      },
      [],
    ],
    [
      'fine: a mark carried from a reference to its component',
      (d) => {
        const classification = property(d, 'AccessToken', 'classification')
        const { 'x-available-from': from, ...rest } = classification
        Object.assign(d.components?.schemas?.['AccessTokenClassification'] as Marked, { 'x-available-from': from })
        Object.assign(d.components?.schemas?.['AccessToken']?.properties ?? {}, { classification: rest })
      },
      [],
    ],
  ])('%s', (_, mutation, expected) => {
    expect(moved(mutation)).toEqual(expected)
  })
})
