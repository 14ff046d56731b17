import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { circlesIn, type Import, importsWithin, roomOf } from './support/imports.js'

/**
 * The rooms of the reference server, in the order in which they may know each other: a file imports files of its own
 * room and of rooms named before it. What a package hands out stands last, and is the only file in no room.
 */
const rooms = [
  'records',
  'store',
  'store-conformance',
  'kernel',
  'life-cycles',
  'resources',
  'http',
  'control',
  'demo',
  'worlds',
  'mutants',
  'server',
  'control-api',
  'control-client',
  'index.ts',
]

/** Rooms that stand beside the others: nothing imports them but what is handed out. */
const loadedLate = ['mutants']

const root = fileURLToPath(new URL('..', import.meta.url))
const server = join(root, 'packages/reference-server/src')

/** What is wrong with the rooms of a server, one text for each fault. */
function faultsOf(folder: string): string[] {
  const { files, imports } = importsWithin(folder)
  const strangers = [...new Set(files.map(roomOf))].filter((room) => !rooms.includes(room))
  const place = (file: string) => rooms.indexOf(roomOf(file))
  const text = ({ from, to }: Import) => `${from} imports ${to}`
  return [
    ...strangers.map((room) => `${room} is no room`),
    ...imports.filter(({ from, to }) => place(to) > place(from)).map((one) => `${text(one)}, of a later room`),
    ...imports
      .filter(({ from, to, lazy }) => loadedLate.includes(roomOf(to)) && roomOf(from) !== roomOf(to) && !lazy)
      .filter(({ from }) => roomOf(from) !== 'index.ts')
      .map((one) => `${text(one)} at once`),
    ...circlesIn(imports).map((circle) => `a circle: ${circle}`),
  ]
}

const places: string[] = []
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true })
})

/** A folder with some files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(tmpdir(), 'rooms-'))
  places.push(place)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, file)), { recursive: true })
    writeFileSync(join(place, file), text)
  }
  return place
}

describe('the rooms of the reference server', () => {
  it('know those before them only, have no circles, and leave no file between them', () => {
    expect(faultsOf(server)).toEqual([])
  })

  it('are all there, and read', () => {
    const { files, imports } = importsWithin(server)
    expect([...new Set(files.map(roomOf))].sort()).toEqual([...rooms].sort())
    expect(imports).toContainEqual({
      from: 'server/create-reference-server.ts',
      to: 'mutants/find.ts',
      lazy: true,
    })
    expect(imports.filter(({ to }) => !files.includes(to))).toEqual([])
  })
})

describe('what is noticed', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a loose file', { 'helpers.ts': '' }, ['helpers.ts is no room']],
    ['a room nobody named', { 'util/a.ts': '' }, ['util is no room']],
    [
      'a later room, by a type',
      { 'records/a.ts': "import type { B } from '../store/b.js'", 'store/b.ts': 'export type B = 1' },
      ['records/a.ts imports store/b.ts, of a later room'],
    ],
    [
      'a later room, by a type in a type',
      { 'records/a.ts': "export type A = import('../store/b.js').B", 'store/b.ts': 'export type B = 1' },
      ['records/a.ts imports store/b.ts, of a later room'],
    ],
    [
      'a later room, handed on',
      { 'kernel/a.ts': "export * from '../http/b.js'", 'http/b.ts': 'export {}' },
      ['kernel/a.ts imports http/b.ts, of a later room'],
    ],
    [
      'a circle of two files in one room',
      { 'kernel/a.ts': "import './b.js'", 'kernel/b.ts': "import type {} from './a.js'" },
      ['a circle: kernel/a.ts > kernel/b.ts > kernel/a.ts'],
    ],
    [
      'a circle of three, one of them loaded late',
      {
        'kernel/a.ts': "import './deep/b.js'",
        'kernel/deep/b.ts': "export const c = () => import('../c.js')",
        'kernel/c.ts': "export { a } from './a.js'",
      },
      ['a circle: kernel/a.ts > kernel/deep/b.ts > kernel/c.ts > kernel/a.ts'],
    ],
    ['a file that imports itself', { 'kernel/a.ts': "import './a.js'" }, ['a circle: kernel/a.ts > kernel/a.ts']],
    [
      'mutants that are loaded with the server',
      { 'server/a.ts': "import '../mutants/find.js'", 'mutants/find.ts': 'export {}' },
      ['server/a.ts imports mutants/find.ts at once'],
    ],
  ])('%s', (_, files, faults) => {
    expect(faultsOf(folderOf(files))).toEqual(faults)
  })

  it('not a word in a text or a remark', () => {
    expect(
      faultsOf(folderOf({ 'records/a.ts': "// import '../http/b.js'\nexport const a = `import '../http/b.js'`" })),
    ).toEqual([])
  })
})

it.each([
  'apps/docs/src',
  'apps/server/src',
  'packages/check-recording/src',
  'packages/contract/src',
  'packages/contract-tests/src',
  'packages/judge/src',
  'packages/release-marks/src',
  'packages/server-routes/src',
  'tools/codegen/src',
  'tools/test-support/src',
])('no files of %s import each other in a circle', (folder) => {
  const { files, imports } = importsWithin(join(root, folder))
  expect(files.length).toBeGreaterThan(1)
  expect(circlesIn(imports)).toEqual([])
})

it('what compares and what writes 3.0.3 stand beside each other in the contract, and nothing stands on them', () => {
  const { imports } = importsWithin(join(root, 'packages/contract/src'))
  const into = imports.filter(({ to }) => ['compare', 'down-level'].includes(roomOf(to)))
  expect(new Set(into.map(({ to }) => roomOf(to))).size).toBe(2)
  expect(into.filter(({ from, to }) => roomOf(from) !== roomOf(to) && from !== 'index.ts')).toEqual([])
})
