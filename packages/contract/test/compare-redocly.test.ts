import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  bundle,
  type Change,
  compare,
  type OpenApiDocument,
  type Operation,
  project,
  type Schema,
} from '@crmcom-webapi/contract'
import { expect, it } from 'vitest'

/*
 * A second opinion from `redocly diff` where it is known to be right. What it is known to miss (inherited security,
 * moved marks, dropped reasons) is tested in compare.test.ts alone.
 */

const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json')

interface RedoclyChange {
  impact: 'major' | 'minor' | 'patch'
  base?: { pointer: string }
  revision?: { pointer: string }
}

async function redoclyDiff(before: OpenApiDocument, after: OpenApiDocument): Promise<RedoclyChange[]> {
  const folder = await mkdtemp(join(tmpdir(), 'compare-'))
  try {
    const { bin } = JSON.parse(await readFile(manifest, 'utf8'))
    await writeFile(join(folder, 'redocly.yaml'), 'extends: [diff-recommended]\ntelemetry: off\n')
    await writeFile(join(folder, 'before.json'), JSON.stringify(before))
    await writeFile(join(folder, 'after.json'), JSON.stringify(after))
    const args = [
      'diff',
      'before.json',
      'after.json',
      '--config',
      'redocly.yaml',
      '--format',
      'json',
      '--fail-on',
      'none',
    ]
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_NOTIFICATIONS: 'true' }
    const output = await new Promise<string>((resolve, reject) => {
      execFile(
        process.execPath,
        [join(dirname(manifest), bin.redocly), ...args, '-o', 'report.json'],
        { cwd: folder, env },
        (error) => (error ? reject(error) : resolve(readFile(join(folder, 'report.json'), 'utf8'))),
      )
    })
    return JSON.parse(output).changes
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const before = project(bundle, 'R18.0.0')
const schema = (document: OpenApiDocument, name: string): Schema => document.components?.schemas?.[name] as Schema
const operation = (document: OpenApiDocument, path: string): Operation => document.paths[path]?.['post'] as Operation

/** Changes in places of their own, each with the pointer both have to name. */
const mutations: Array<[pointer: string, breaking: boolean, mutation: (document: OpenApiDocument) => unknown]> = [
  [
    '#/components/schemas/SubscriptionIdentifier/properties/number',
    true,
    (d) => {
      delete schema(d, 'SubscriptionIdentifier').properties?.['number']
      schema(d, 'SubscriptionIdentifier').oneOf = [{ required: ['id'] }]
    },
  ],
  ['#/components/schemas/UserLogin/required', true, (d) => schema(d, 'UserLogin').required?.push('unit')],
  [
    '#/components/schemas/UserLogin/properties/organisation/maxLength',
    true,
    (d) => Object.assign(schema(d, 'UserLogin').properties?.['organisation'] ?? {}, { maxLength: 8 }),
  ],
  [
    '#/components/schemas/UserLogin/properties/region',
    false,
    (d) => Object.assign(schema(d, 'UserLogin').properties ?? {}, { region: { type: 'string' } }),
  ],
  [
    '#/components/schemas/AccessToken/properties/number',
    true,
    (d) => delete schema(d, 'AccessToken').properties?.['number'],
  ],
  [
    '#/components/schemas/AccessToken/properties/note',
    false,
    (d) => Object.assign(schema(d, 'AccessToken').properties ?? {}, { note: { type: 'string' } }),
  ],
  [
    '#/components/schemas/TucanoAuthentication/required',
    true,
    (d) => Object.assign(schema(d, 'TucanoAuthentication'), { required: ['jwt'] }),
  ],
  [
    '#/paths/~1access_tokens~1reset_verification_code/post/responses/4XX',
    true,
    (d) => delete operation(d, '/access_tokens/reset_verification_code').responses['4XX'],
  ],
  [
    '#/paths/~1authentication~1token~1release/post',
    true,
    (d) => delete d.paths['/authentication/token/release']?.['post'],
  ],
]

it('agrees with redocly diff on what breaks, place by place', async () => {
  const after = structuredClone(before)
  for (const [, , mutation] of mutations) mutation(after)
  const ours = compare(before, after)
  const theirs = await redoclyDiff(before, after)
  const within = (pointer: string, place: string): boolean =>
    pointer === place || place.startsWith(`${pointer}/`) || pointer.startsWith(`${place}/`)
  for (const [place, breaking] of mutations) {
    const mine = ours.filter(({ pointer }: Change) => within(pointer, place))
    const redocly = theirs.filter((change) =>
      [change.base?.pointer, change.revision?.pointer].some((pointer) => pointer && within(pointer, place)),
    )
    expect(mine.length, place).toBeGreaterThan(0)
    expect(redocly.length, `redocly: ${place}`).toBeGreaterThan(0)
    expect([mine.some((change) => change.breaking), redocly.some(({ impact }) => impact === 'major')], place).toEqual([
      breaking,
      breaking,
    ])
  }
  const known = (pointer: string): boolean => mutations.some(([place]) => within(pointer, place))
  expect(ours.filter(({ pointer }) => !known(pointer))).toEqual([])
}, 60_000)
