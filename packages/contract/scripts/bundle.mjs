// Joins openapi/ into bundle/openapi.json. Redocly does the joining; keys are left in the order they were written in.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const openapi = fileURLToPath(new URL('../../../openapi/', import.meta.url))
const target = fileURLToPath(new URL('../bundle/openapi.json', import.meta.url))
const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json')
const redocly = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.redocly)

const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
try {
  const output = join(folder, 'openapi.json')
  execFileSync(process.execPath, [redocly, 'bundle', 'openapi.yaml', '-o', output], {
    cwd: openapi,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_NOTIFICATIONS: 'true' },
  })
  const document = JSON.parse(readFileSync(output, 'utf8'))
  writeFileSync(target, `${JSON.stringify(document, null, 2)}\n`)
} catch (error) {
  process.stderr.write(error.stderr ?? `${error.stack}\n`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
