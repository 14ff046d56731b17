// Lists, one a line, in what the built bundle differs from that of a commit, and of what kind each difference is:
// `npm run compare:bundle -- <commit>`. Members of an object have no order.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { differences, kindOf } from './compare-bundle/differences.mjs'
import { root } from './run.mjs'

const [ref] = process.argv.slice(2)
if (ref === undefined) {
  process.stderr.write('Name the commit to compare with: npm run compare:bundle -- main\n')
  process.exit(2)
}
const path = 'packages/contract/bundle/openapi.json'
const before = execFileSync('git', ['show', `${ref}:${path}`], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })
const found = differences(JSON.parse(before), JSON.parse(readFileSync(join(root, path), 'utf8')))
const counts = new Map()
const short = (value) => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 90 ? `${text.slice(0, 89)}…` : text
}
for (const difference of found) {
  const kind = kindOf(difference)
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
  console.log(`${kind}  ${difference.pointer}  ${short(difference.before)} -> ${short(difference.after)}`)
}
for (const [kind, number] of [...counts].sort()) console.log(`${String(number).padStart(5)} ${kind}`)
console.log(`${found.length} differences.`)
