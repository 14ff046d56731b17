// The workflows are played by another player too, so that they are what Arazzo means and not what our player takes.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createReferenceServer } from '@crmcom-webapi/reference-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workflows } from '../src/generated/workflows.gen.js'
import { overHttp } from './support/over-http.js'
import { credentials } from './support/server.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'second-player-'))
const server = await createReferenceServer({ seed: 'second player' })
const port = await overHttp((request) => server.fetch(request))

beforeAll(() => {
  const address = `${port.baseUrl}/crmapi/rest/v2`
  writeFileSync(join(folder, 'api.json'), JSON.stringify({ ...server.contract, servers: [{ url: address }] }))
  for (const name of ['sessions', 'access-tokens']) {
    const text = readFileSync(join(root, `openapi/workflows/${name}.arazzo.yaml`), 'utf8')
    writeFileSync(join(folder, `${name}.arazzo.yaml`), text.replace(/url: .*openapi.*\.json/, 'url: api.json'))
  }
})
afterAll(async () => {
  await port.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Those whose calls all take a body: identifiers in a query are texts on the wire, which each player writes its own way. */
const played = [
  ...['logInByUser', 'logInInUnit', 'releaseSession'].map((id) => ['sessions', id] as const),
  ...['verify', 'resetPassCode', 'passCodeByMail', 'activate', 'changePassword'].map(
    (id) => ['access-tokens', id] as const,
  ),
]

test.each(played)('%s: %s', async (file, workflowId) => {
  await server.control.reset()
  const workflow = workflows.flatMap((one) => one.workflows).find((one) => one.workflowId === workflowId)
  const inputs = Object.fromEntries(
    Object.entries(workflow?.inputs?.properties ?? {}).map(([name, one]) => [
      name,
      one.default ?? (credentials as { [name: string]: unknown })[name],
    ]),
  )
  const program = join(root, 'node_modules/.bin/redocly')
  const args = ['respect', `${file}.arazzo.yaml`, '--workflow', workflowId, '--input', JSON.stringify(inputs)]
  const { stdout, stderr } = await promisify(execFile)(program, args, { cwd: folder }).catch((error) => error)
  expect(stdout + stderr).toMatch(/Workflows: 1 passed, 1 total/)
})
