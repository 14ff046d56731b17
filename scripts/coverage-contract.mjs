// Says, fact by fact from openapi/facts/, what stands in the contract and where, and what was left out and why.
//   --list           every fact with its place
//   --json           the whole result as JSON
//   --bundle <file>  another bundle than the built one
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Contract } from './contract-coverage/contract.mjs'
import { cover } from './contract-coverage/cover.mjs'
import { droppedExamples } from './contract-coverage/examples.mjs'
import { readSheets } from './contract-coverage/facts.mjs'
import { readMaps } from './contract-coverage/maps.mjs'
import { exampleList, listed, table } from './contract-coverage/print.mjs'
import { refuseKeptByNpm } from './npm-flags.mjs'
import { root } from './run.mjs'

refuseKeptByNpm(['list', 'bundle'])

const { values } = parseArgs({
  options: {
    list: { type: 'boolean' },
    json: { type: 'boolean' },
    bundle: { type: 'string', default: join(root, 'packages/contract/bundle/openapi.json') },
  },
})
const folder = join(root, 'openapi/facts')
const bundle = JSON.parse(readFileSync(values.bundle, 'utf8'))
const { covered, problems } = cover({
  sheets: readSheets(folder),
  maps: readMaps(folder),
  bundle,
  decisions: join(root, 'decisions'),
  conventions: readFileSync(join(folder, 'conventions.md'), 'utf8'),
})
const open = covered.filter(({ state }) => state === 'open')
const examples = droppedExamples(bundle)
for (const { example } of examples.dropped.filter(({ never }) => never)) problems.push(`${example} is in no release`)

if (values.json) {
  const facts = covered.map(({ fact: { id, sheet, kind, text }, ...rest }) => ({ id, sheet, kind, text, ...rest }))
  process.stdout.write(`${JSON.stringify({ facts, examples, problems }, null, 2)}\n`)
} else {
  const parts = [
    values.list ? listed(covered) : '',
    exampleList(examples, new Contract(bundle).releases()),
    table(covered),
    open.length > 0 ? `Open:\n${listed(open)}` : '',
    problems.length > 0 ? `Wrong:\n${problems.join('\n')}` : '',
    `${covered.length} facts, ${open.length} open, ${problems.length} wrong.`,
  ]
  process.stdout.write(`${parts.filter(Boolean).join('\n\n')}\n`)
}
process.exitCode = open.length > 0 || problems.length > 0 ? 1 : 0
