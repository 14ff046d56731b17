// What an operation costs in the contract: the lines of openapi/ that are written by hand, for each operation and each
// fact. `npm run cost:contract -- <commit>` puts those of a commit beside those of the work tree. The rules and what
// writes out the short forms stand apart: they do not grow with operations.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFacts, readSheets } from './contract-coverage/facts.mjs'
import { root } from './run.mjs'

const git = (...given) => execFileSync('git', given, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })

/** What is made by a command, and the sheets the contract was transcribed from. */
const left = ['openapi/facts/', 'openapi/known-methods.yaml']

function read(ref, path) {
  if (ref !== undefined) return git('show', `${ref}:${path}`)
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    // Listed, and taken out of the work tree.
    return ''
  }
}

function roomOf(path) {
  if (/\.(js|ts)$/.test(path)) return 'rules and expand'
  const parts = path.split('/').slice(1, -1)
  return (
    parts.find((part) => ['paths', 'schemas', 'examples'].includes(part)) ??
    (parts[0] === 'shared' ? 'shared' : 'other')
  )
}

function count(ref) {
  const listed =
    ref === undefined
      ? git('ls-files', '-co', '--exclude-standard', 'openapi')
      : git('ls-tree', '-r', '--name-only', ref, 'openapi')
  const rooms = new Map()
  for (const path of new Set(listed.split('\n'))) {
    if (!/\.(yaml|js)$/.test(path) || left.some((part) => path.startsWith(part))) continue
    rooms.set(roomOf(path), (rooms.get(roomOf(path)) ?? 0) + read(ref, path).split('\n').length - 1)
  }
  const { paths } = JSON.parse(read(ref, 'packages/contract/bundle/openapi.json'))
  const operations = Object.values(paths).flatMap((item) => Object.keys(item)).length
  const lines = [...rooms].reduce((sum, [room, own]) => (room === 'rules and expand' ? sum : sum + own), 0)
  return { rooms, operations, lines }
}

const ref = process.argv[2]
const columns = [...(ref === undefined ? [] : [count(ref)]), count(undefined)]
const facts = listFacts(readSheets(join(root, 'openapi/facts'))).length
const row = (name, value) =>
  console.log(name.padEnd(22), ...columns.map((column) => String(value(column) ?? 0).padStart(8)))
if (ref !== undefined) console.log(''.padEnd(22), ref.slice(0, 8).padStart(8), 'now'.padStart(8))
for (const room of ['paths', 'schemas', 'examples', 'shared', 'other']) row(room, ({ rooms }) => rooms.get(room))
row('lines', ({ lines }) => lines)
row('operations', ({ operations }) => operations)
row('lines per operation', ({ lines, operations }) => (lines / operations).toFixed(1))
row('lines per fact', ({ lines }) => (lines / facts).toFixed(2))
row('apart: rules, expand', ({ rooms }) => rooms.get('rules and expand'))
