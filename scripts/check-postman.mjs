// Runs the Postman collections with Postman's own runner, each against a reference server of its release that was
// started anew; then once against one whose answer to one call has another code, which the runner has to notice.
// node scripts/check-postman.mjs [RELEASE …]

import { existsSync, readFileSync } from 'node:fs'
import { createServer, request as forward } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ended, npm, root } from './run.mjs'
import { withServer } from './started-server.mjs'

const here = join(root, 'tests/postman')
const documents = join(root, 'packages/contract/dist/documents')
const api = '/crmapi/rest/v2'

if (!existsSync(join(here, 'node_modules/.package-lock.json'))) {
  const flags = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error']
  if ((await ended(npm(['install', '--prefix', 'tests/postman', ...flags]))) !== 0) process.exit(1)
}
const newman = createRequire(join(here, 'package.json'))('newman')
const { newest, releases } = createRequire(import.meta.url)(join(documents, 'index.json'))
const asked = process.argv.slice(2)
// The newest, and one of each kind of release: few calls, customers, users, deprecated calls.
const chosen = asked.length > 0 ? asked : ['R4.0.0', 'R9.0.0', 'R12.0.0', 'R14.26.0', 'R16.12.0', newest]

let failures = 0
for (const release of chosen) {
  const entry = releases.find((one) => one.release === release)
  if (!entry) throw new Error(`${release} is not a listed release: ${releases.map((one) => one.release).join(', ')}`)
  const run = await withServer(['--release', release], ({ address }) => runCollection(release, address))
  const complete = run.requests === entry.operations && run.assertions >= run.requests
  if (!complete || run.failed.length > 0) failures++
  for (const line of run.failed) process.stderr.write(`${release}: ${line}\n`)
  const [{ requests, assertions, failed }, { operations }] = [run, entry]
  process.stdout.write(
    `${release}: ${requests} of ${operations} requests, ${assertions} assertions, ${failed.length} failed\n`,
  )
}

const planted = await withServer(['--release', newest], ({ address }) =>
  withWrongCode(address, `${api}/users/show`, (wrong) => runCollection(newest, wrong)),
)
if (planted.failed.length !== 1 || !/PLANTED/.test(planted.failed[0])) {
  failures++
  process.stderr.write(`A wrong code in one answer was not noticed as such: ${JSON.stringify(planted.failed)}\n`)
} else process.stdout.write('A wrong code in one answer: noticed\n')
process.exitCode = failures > 0 ? 1 : 0

function runCollection(release, address) {
  return new Promise((resolve, reject) => {
    const options = {
      collection: JSON.parse(gunzipSync(readFileSync(join(documents, `postman.${release}.json.gz`))).toString()),
      envVar: [{ key: 'server', value: address }],
      reporters: [],
    }
    newman.run(options, (error, summary) => {
      if (error) return reject(error)
      const { stats, failures: found } = summary.run
      resolve({
        requests: stats.requests.total,
        assertions: stats.assertions.total,
        failed: found.map(({ source, error: { message } }) => `${source.name}: ${message}`),
      })
    })
  })
}

/** Stands before a server and gives the answer of one path another code. */
async function withWrongCode(address, path, use) {
  const proxy = createServer((incoming, outgoing) => {
    const onward = forward(address + incoming.url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      const isMeant = incoming.url.split('?')[0] === path
      outgoing.writeHead(answer.statusCode, isMeant ? { 'content-type': 'application/json' } : answer.headers)
      if (!isMeant) return answer.pipe(outgoing)
      answer.resume()
      outgoing.end(JSON.stringify({ status: { code: 'PLANTED', message: '', description: '' }, data: {} }))
    })
    onward.on('error', (error) => outgoing.destroy(error))
    incoming.pipe(onward)
  })
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  try {
    return await use(`http://127.0.0.1:${proxy.address().port}`)
  } finally {
    proxy.close()
    proxy.closeAllConnections()
  }
}
