// Writes into every package that is published which repository it is built from: the registry checks the statement of
// provenance against it. Not committed, so that a fork publishes under its own name.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const [address] = process.argv.slice(2)
if (!/^https:\/\/\S+\/\S+$/.test(address ?? '')) {
  process.stderr.write('usage: node scripts/name-repository.mjs https://host/owner/name\n')
  process.exit(2)
}

for (const parent of ['packages', 'apps'])
  for (const name of readdirSync(join(root, parent))) {
    const path = join(root, parent, name, 'package.json')
    if (!existsSync(path)) continue
    const manifest = JSON.parse(readFileSync(path, 'utf8'))
    if (manifest.private) continue
    manifest.repository = { type: 'git', url: `git+${address}.git`, directory: `${parent}/${name}` }
    writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`)
    process.stdout.write(`${manifest.name}\n`)
  }
