// Serves the API and the docs on one port. What is not built yet is built first; the API does not wait for the docs.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { end, signal as send } from './children.mjs'
import { flagsIn, refuseKeptByNpm } from './npm-flags.mjs'
import { ended, node, root, turbo } from './run.mjs'

refuseKeptByNpm(flagsIn(readFileSync(join(root, 'apps/server/src/options.ts'), 'utf8')))

const docs = join(root, 'apps/docs/.vitepress/dist')
const started = performance.now()

const first = !existsSync(join(root, 'apps/server/dist/cli.js'))
if (first) process.stdout.write('Building the server …\n')
try {
  await turbo(['run', 'build', '--filter=@crmcom-webapi/server', '--output-logs=errors-only']).done
} catch (error) {
  process.stderr.write(`${error.message}\nThe build failed; the server was not started.\n`)
  process.exit(1)
}
if (first) process.stdout.write(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.\n\n`)

const server = node([join(root, 'apps/server/dist/cli.js'), '--docs', docs, ...process.argv.slice(2)])
const asking = process.argv.slice(2).some((flag) => ['--help', '-h', '--version'].includes(flag))
let site
// The first answers come before the docs are built: with two cores the build would take them all.
const later = asking ? undefined : setTimeout(buildDocs, 500)

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    clearTimeout(later)
    if (site) send(site.child, 'SIGTERM')
    send(server, signal)
  })

process.exitCode = await ended(server)
clearTimeout(later)
if (site) await end(site.child)

function buildDocs() {
  const fresh = existsSync(join(docs, 'index.html'))
  site = turbo(['run', 'build', '--filter=@crmcom-webapi/docs', '--output-logs=errors-only'])
  site.done.then(
    () => !fresh && server.exitCode === null && process.stdout.write('The docs are ready.\n'),
    (error) =>
      server.exitCode === null &&
      process.stderr.write(`${error.message}\nThe docs could not be built; the API goes on.\n`),
  )
}
