// What an operation costs in the contract: the lines of openapi/ that are written by hand, for each operation and each
// fact. `npm run cost:contract -- <commit>` puts those of a commit beside those of the work tree. The rules and what
// writes out the short forms stand apart: they do not grow with operations.
import { join } from 'node:path'
import { listFacts, readSheets } from './contract-coverage/facts.mjs'
import { countOperations, filesIn, linesOf } from './cost/tree.mjs'
import { root } from './run.mjs'

/** What is made by a command, and the sheets the contract was transcribed from. */
const left = ['openapi/facts/', 'openapi/known-methods.yaml']

function roomOf(path) {
  if (/\.(js|ts)$/.test(path)) return 'rules and expand'
  const parts = path.split('/').slice(1, -1)
  return (
    parts.find((part) => ['paths', 'schemas', 'examples', 'workflows'].includes(part)) ??
    (parts[0] === 'shared' ? 'shared' : 'other')
  )
}

function count(ref) {
  const rooms = new Map()
  for (const path of filesIn(ref, 'openapi')) {
    if (!/\.(yaml|js)$/.test(path) || left.some((part) => path.startsWith(part))) continue
    rooms.set(roomOf(path), (rooms.get(roomOf(path)) ?? 0) + linesOf(ref, path))
  }
  const lines = [...rooms].reduce((sum, [room, own]) => (room === 'rules and expand' ? sum : sum + own), 0)
  return { rooms, operations: countOperations(ref), lines }
}

const ref = process.argv[2]
const columns = [...(ref === undefined ? [] : [count(ref)]), count(undefined)]
const facts = listFacts(readSheets(join(root, 'openapi/facts'))).length
const row = (name, value) =>
  console.log(name.padEnd(22), ...columns.map((column) => String(value(column) ?? 0).padStart(8)))
if (ref !== undefined) console.log(''.padEnd(22), ref.slice(0, 8).padStart(8), 'now'.padStart(8))
for (const room of ['paths', 'schemas', 'examples', 'shared', 'workflows', 'other'])
  row(room, ({ rooms }) => rooms.get(room))
row('lines', ({ lines }) => lines)
row('operations', ({ operations }) => operations)
row('lines per operation', ({ lines, operations }) => (lines / operations).toFixed(1))
const withoutWorkflows = ({ lines, rooms }) => lines - (rooms.get('workflows') ?? 0)
// A new operation needs none.
row('  without workflows', (column) => (withoutWorkflows(column) / column.operations).toFixed(1))
row('lines per fact', ({ lines }) => (lines / facts).toFixed(2))
row('apart: rules, expand', ({ rooms }) => rooms.get('rules and expand'))
