// Lets several processes share one session, by a file that only their user may read.
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient, type TokenStore } from '@crmcom-webapi/client'

/** Keeps the token in a file. Written aside and renamed, so that nobody reads half of it. */
function fileStore(path: string): TokenStore {
  return {
    async load() {
      const text = await readFile(path, 'utf8').catch(() => '')
      return text === '' ? undefined : JSON.parse(text)
    },
    async save(token) {
      if (token === undefined) return rm(path, { force: true })
      const aside = `${path}.${process.pid}`
      await writeFile(aside, JSON.stringify(token), { mode: 0o600 })
      await rename(aside, path)
    },
  }
}

export async function main(baseUrl: string) {
  const folder = await mkdtemp(join(tmpdir(), 'crm-session-'))
  try {
    const tokenStore = fileStore(join(folder, 'session.json'))
    const credentials = { username: 'integrator', password: 'open-sesame', organisation: 'DEMO' }
    // Two clients stand for two processes here.
    const [one, two] = [
      createClient({ baseUrl, credentials, tokenStore }),
      createClient({ baseUrl, credentials, tokenStore }),
    ]
    const isShared = (await one.session.token()) === (await two.session.token())
    console.log(isShared ? 'One session for both' : 'Each has its own session')
    one.close()
    two.close()
    return isShared
  } finally {
    await rm(folder, { recursive: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.env['BASE_URL'] ?? 'http://127.0.0.1:8080')
