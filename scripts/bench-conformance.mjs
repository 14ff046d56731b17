// What putting a server to the contract costs: a full run against a server of its own process, over HTTP, and one that goes
// through everything ten times, whose memory must not grow. `ROUNDS` changes that number.
// Fails where the full run takes more than 90 seconds or makes fewer than 5,000 calls, where anything fails, or where more
// than a tenth is in use after the last round than after the second.
import { runContractTests } from '@crmcom-webapi/contract-tests'
import { demoCredentials } from '@crmcom-webapi/reference-server'
import { withServer } from './started-server.mjs'

const collect = globalThis.gc
if (!collect) throw new Error('run it with node --expose-gc')
const rounds = Number(process.env.ROUNDS ?? 10)
const secret = 'a secret for this bench only, and long enough'
process.env.CRMCOM_WEBAPI_CONTROL_SECRET = secret

await withServer(['--control'], run)

async function run({ address: baseUrl }) {
  const control = async (path, body) => {
    const response = await fetch(`${baseUrl}/_control/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-crmcom-control-secret': secret },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
  }

  const { username, password, organisation, webApiKey, consumerApplicationKey } = demoCredentials
  const options = {
    baseUrl,
    credentials: {
      ...{ username, password, organisation, webApiKey, consumerApplicationKey },
      customer: { authentication_code: 'CARD-0001' },
    },
    ...{ rate: 1e9, guesses: 1e9, seed: 1, allowWrites: true },
    clock: { advance: (seconds) => control('clock/advance', { by: `${seconds}s` }) },
    reset: () => control('reset', {}),
  }

  const problems = []
  const expect = (holds, words) => {
    if (!holds) problems.push(words)
  }
  const once = await runContractTests(options)
  console.log(`a full run: ${once.requests} calls, ${once.checks.length} checks, ${once.seconds} s`)
  console.log(
    `  ${Object.entries(once.totals)
      .map(([verdict, count]) => `${count} ${verdict}`)
      .join(', ')}`,
  )
  expect(once.seconds < 90, 'a full run takes more than 90 seconds')
  expect(once.requests >= 5000, 'a full run makes fewer than 5,000 calls')
  expect(once.totals.FAIL === 0, 'something fails')
  const after = []
  const long = await runContractTests({
    ...options,
    rounds,
    onProgress: ({ done, all, requests }) => {
      if (done % (all / rounds) !== 0) return
      after.push(used())
      console.log(`  round ${after.length}: ${requests} calls, ${after.at(-1).toFixed(1)} MB in use`)
    },
  })
  const growth = after.at(-1) / after[Math.min(1, after.length - 1)]
  console.log(
    `${rounds} rounds: ${long.requests} calls, ${long.seconds} s; in use ${growth.toFixed(2)} times as after the second`,
  )
  expect(long.totals.FAIL === 0, 'something fails in a longer run')
  expect(growth <= 1.1, 'memory grows with the run')
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}

/** Megabytes in use once what is unused was collected. */
function used() {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}
