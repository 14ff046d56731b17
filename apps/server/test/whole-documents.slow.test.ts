import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle, forGenerators, listReleases, projector, toOpenApi30 } from '@crmcom-webapi/contract'
import { releaseClasses } from '@crmcom-webapi/test-support/release-classes'
import { describe, expect, it } from 'vitest'
import { serve } from './support/program.js'

const at = (address: string, file: string) => `${address}/documents/whole/${file}`

describe('the complete documents', () => {
  it('are what each release says in both versions and refer to no other file, whatever release is served', {
    timeout: 60_000,
  }, async () => {
    const program = serve('--release', 'R12.4.0')
    const address = await program.address()
    const project = projector(bundle)
    for (const release of releaseClasses()) {
      const contract = project(release)
      for (const [file, document] of [
        [`openapi.${release}.json`, contract],
        [`openapi.${release}.3.0.3.json`, forGenerators(toOpenApi30(contract).document)],
      ] as const) {
        const answer = await fetch(at(address, file))
        expect(answer.headers.get('content-type')).toBe('application/json')
        const text = await answer.text()
        expect(JSON.parse(text), file).toEqual(document)
        expect(text).not.toMatch(/"\$ref":"[^#]/)
        expect(await (await fetch(at(address, file))).text(), file).toBe(text)
      }
    }
    expect((await program.stop()).stderr).toBe('')
  })

  it('are there before the docs are built, and after', async () => {
    const docs = mkdtempSync(join(tmpdir(), 'docs-'))
    const address = await serve('--docs', docs).address()
    const file = 'openapi.R18.0.0.3.0.3.json'
    const text = await (await fetch(at(address, file))).text()
    expect(JSON.parse(text).openapi).toBe('3.0.3')
    writeFileSync(join(docs, 'index.html'), 'the first page')
    mkdirSync(join(docs, 'documents/whole'), { recursive: true })
    writeFileSync(join(docs, 'documents/whole', file), text)
    expect(await (await fetch(at(address, file))).text()).toBe(text)
    expect((await fetch(at(address, 'openapi.R17.10.0.json'))).status).toBe(200)
    rmSync(docs, { recursive: true })
  })

  it('say in one line which there are, where another is asked for', async () => {
    const address = await serve().address()
    for (const file of [
      'openapi.R99.0.0.json',
      'openapi.R12.6.7.json',
      'openapi.R12.json',
      'openapi.R12.0.0.3.1.json',
      'openapi.json',
      'openapi.R12.0.0.json/more',
      'constructor',
      '',
    ]) {
      const answer = await fetch(at(address, file))
      expect(answer.status, file).toBe(404)
      expect(answer.headers.get('content-type'), file).toMatch(/^text\/plain/)
      const line = await answer.text()
      expect(line, file).toMatch(/^There is no such document\. .*\.\n$/)
      for (const release of listReleases(bundle)) expect(line).toContain(release)
    }
  })

  it('are for pages that --cors lets in, too', async () => {
    const origin = 'https://docs.example'
    const allowed = async (...args: string[]) => {
      const address = await serve(...args).address()
      const answer = await fetch(at(address, 'openapi.R4.0.0.json'), { headers: { origin } })
      return answer.headers.get('access-control-allow-origin')
    }
    expect(await allowed('--cors', origin)).toBe(origin)
    expect(await allowed()).toBe(null)
  })
})
