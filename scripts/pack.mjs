// Writes every package that is to be published to tarballs/, as the registry would hand it out.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ended, npm, root } from './run.mjs'

const folder = join(root, 'tarballs')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const workspaces = ['packages', 'apps'].flatMap((parent) =>
  readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
)
const wanted = workspaces.filter((place) => {
  const manifest = join(root, place, 'package.json')
  return existsSync(manifest) && !JSON.parse(readFileSync(manifest, 'utf8')).private
})
const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]
process.exitCode = await ended(npm([...args, ...wanted.flatMap((place) => ['--workspace', place])]))
