// The workflows are played by another player too, so that they are what Arazzo means and not what our player takes.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createReferenceServer } from '@crmcom-webapi/reference-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workflows } from '../src/generated/workflows.gen.js'
import { credentials } from './support/server.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'second-player-'))
const server = await createReferenceServer({ seed: 'second player' })
const port = createServer(async (incoming, outgoing) => {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  const { method = 'GET', url = '/' } = incoming
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
  const body = method === 'GET' ? {} : { body: Buffer.concat(chunks) }
  const answer = await server.fetch(new Request(`http://localhost${url}`, { method, headers, ...body }))
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
})

beforeAll(async () => {
  await new Promise<void>((resolve) => port.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(port.address() as AddressInfo).port}/crmapi/rest/v2`
  writeFileSync(join(folder, 'api.json'), JSON.stringify({ ...server.contract, servers: [{ url: address }] }))
  for (const name of ['sessions', 'access-tokens']) {
    const text = readFileSync(join(root, `openapi/workflows/${name}.arazzo.yaml`), 'utf8')
    writeFileSync(join(folder, `${name}.arazzo.yaml`), text.replace(/url: .*openapi.*\.json/, 'url: api.json'))
  }
})
afterAll(() => {
  port.close()
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
