// Watches the whole way: an edit in openapi/ or in a package is linted, bundled, generated and built; then the server restarts and the docs reload.
import { watch } from 'node:fs'
import { join } from 'node:path'
import { binary, ended, node, root, turbo } from './run.mjs'

await turbo(['run', 'build', '--filter=@crmcom-webapi/server'], { show: true }).done.catch(() => process.exit(1))

const children = [
  turbo(['watch', 'build', '--filter=@crmcom-webapi/server', '--filter=@crmcom-webapi/client'], { show: true }).child,
  node(['--watch', '--watch-preserve-output', join(root, 'apps/server/dist/cli.js'), ...process.argv.slice(2)]),
]
let docs = startDocs()
let pending
watch(join(root, 'packages/contract/dist'), (_event, file) => {
  if (file !== 'bundle.js') return
  clearTimeout(pending)
  pending = setTimeout(async () => {
    docs.kill('SIGTERM')
    await ended(docs)
    docs = startDocs()
  }, 300)
})

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of [...children, docs]) child.kill('SIGTERM')
    process.exit(0)
  })

/** VitePress reads the contract when it starts, so a new contract needs a new start. */
function startDocs() {
  return node([binary('vitepress'), 'dev', '--port', '5173'], { cwd: join(root, 'apps/docs') })
}
