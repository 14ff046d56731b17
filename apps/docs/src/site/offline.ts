import { execFile } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { documentsFolder } from './documents.ts'

/** Puts the documents of all releases, and the newest as one page to read offline, into a built site. */
export async function writeDocuments(site: string, newest: string): Promise<void> {
  const folder = join(site, 'documents')
  cpSync(documentsFolder, folder, { recursive: true })
  const page = join(folder, 'reference.html')
  await promisify(execFile)(
    process.execPath,
    [redocly(), 'build-docs', join(folder, `openapi.${newest}.json`), '--inlineBundle', '--output', page],
    {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NODE_NO_WARNINGS: '1' },
    },
  )
  writeFileSync(page, withoutStrangers(readFileSync(page, 'utf8')))
}

/** Takes out the fonts and the logo the page would ask other hosts for. */
function withoutStrangers(html: string): string {
  return html
    .replace(/<link[^>]*href="https?:[^>]*>/g, '')
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, 'data:,')
}

function redocly(): string {
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { redocly: string } }
  return join(dirname(manifest), bin.redocly)
}
