// Watches the whole way: an edit in openapi/ or in a package is linted, bundled, generated and built; then the server restarts and the docs reload.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { flagsIn, refuseKeptByNpm } from './npm-flags.mjs'
import { binary, node, root, turbo } from './run.mjs'

refuseKeptByNpm(flagsIn(readFileSync(join(root, 'apps/server/src/options.ts'), 'utf8')))

await turbo(['run', 'build', '--filter=@crmcom-webapi/server'], { show: true }).done.catch(() => process.exit(1))

turbo(['watch', 'build', '--filter=@crmcom-webapi/server', '--filter=@crmcom-webapi/client'], { show: true })
node(['--watch', '--watch-preserve-output', join(root, 'apps/server/dist/cli.js'), ...process.argv.slice(2)])
// VitePress watches the bundle by itself.
node([binary('vitepress'), 'dev', '--port', '5173'], { cwd: join(root, 'apps/docs') })
