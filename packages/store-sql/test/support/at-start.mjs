// A server on a store that is there, or on one in memory with rows from a file, as it stands when it has started: it tells
// the bytes it takes. Run with --expose-gc.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createReferenceServer, MemoryStore } from '@crmcom-webapi/reference-server'

const [address, rows] = process.argv.slice(2)
const secret = new Uint8Array(32).fill(7)
const own = { secret, demo: 'story', control: false }
const store = address === 'memory' ? new MemoryStore() : await opened()
const server = await createReferenceServer({ store, ...own })
if (rows) await read(rows)
const search = 'http://localhost/crmapi/rest/v2/users/list?token=none'
await (await server.fetch(new Request(search))).json()
globalThis.gc()
await new Promise((resolve) => setImmediate(resolve))
globalThis.gc()
const { rss, heapUsed } = process.memoryUsage()
process.stdout.write(JSON.stringify({ rss, heapUsed }))
await server.close()

async function opened() {
  const { openSqlStore } = await import('@crmcom-webapi/store-sql')
  return openSqlStore({ address, secrets: [secret], hashCost: 1 })
}

/** Puts the records of a file into the store, each a line with its kind. */
async function read(file) {
  let some = []
  const put = () =>
    store.transact(async (within) => {
      for (const [kind, record] of some) await within.insert(kind, record)
      some = []
    })
  for await (const line of createInterface({ input: createReadStream(file) })) {
    some.push(JSON.parse(line))
    if (some.length === 1_000) await put()
  }
  await put()
}
