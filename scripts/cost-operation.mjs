// What an operation costs: the lines of the reference server that are written by hand, formatted, for each operation.
// `npm run cost:operation -- <commit>` puts those of a commit beside those of the work tree.
import { countOperations, filesIn, linesOf } from './cost/tree.mjs'

const folder = 'packages/reference-server/src'
/** What is made by a command, and what stores are tested by: neither grows with operations. */
const left = ['/generated/', '/store-conformance/']
/** The rooms in which an operation takes lines of its own, the last two as they were called once. All others are there for any number of operations. */
const growing = new Set(['demo', 'records', 'resources', 'domain', 'operations'])

function count(ref) {
  const rooms = new Map()
  let lines = 0
  for (const path of filesIn(ref, folder)) {
    if (!path.endsWith('.ts') || left.some((part) => path.includes(part))) continue
    const length = linesOf(ref, path)
    const room = path.slice(folder.length + 1).includes('/') ? path.slice(folder.length + 1).split('/')[0] : '(loose)'
    rooms.set(room, (rooms.get(room) ?? 0) + length)
    lines += length
  }
  return { rooms, lines, operations: countOperations(ref) }
}

const before = process.argv[2] === undefined ? undefined : count(process.argv[2])
const now = count(undefined)
const names = [...new Set([...(before?.rooms.keys() ?? []), ...now.rooms.keys()])].sort()
const row = (name, one, two) =>
  console.log(name.padEnd(22), ...(before ? [String(one ?? 0).padStart(7)] : []), String(two ?? 0).padStart(7))
row('', before && process.argv[2].slice(0, 7), 'now')
for (const name of names) row(name, before?.rooms.get(name), now.rooms.get(name))
row('lines', before?.lines, now.lines)
row('operations', before?.operations, now.operations)
const each = ({ rooms, operations }, counts = () => true) => {
  const lines = [...rooms].reduce((sum, [room, length]) => sum + (counts(room) ? length : 0), 0)
  return (lines / operations).toFixed(1)
}
const isGrowing = (room) => growing.has(room)
row('lines per operation', before && each(before), each(now))
row('  growing with them', before && each(before, isGrowing), each(now, isGrowing))
const isFixed = (room) => !isGrowing(room)
row('  fixed', before && each(before, isFixed), each(now, isFixed))
if (before)
  console.log(
    `${((now.lines / now.operations / (before.lines / before.operations) - 1) * 100).toFixed(1)} % per operation`,
  )

// The contract is the other half of what an operation costs.
console.log('\nthe contract')
await import('./cost-contract.mjs')
