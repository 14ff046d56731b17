// Starts the server, lets the generators that people use take its OpenAPI 3.0.3 document by the address, and runs a
// program with each client against the same server. Fails when fewer of them run than `least`.
// node scripts/check-generators/index.mjs [--only NAME] [--release R12.0.0] [--openapi-generator 7.14.0] [--plant document|server]
import { mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle, newestRelease } from '@crmcom-webapi/contract'
import { demoCredentials } from '@crmcom-webapi/reference-server'
import { createControlClient } from '@crmcom-webapi/reference-server/control-client'
import { withServer } from '../started-server.mjs'
import { generators } from './generators.mjs'
import { differences, expectedOf, summary } from './judge.mjs'
import { plantedFault, plantInDocument } from './plant.mjs'
import { CommandError } from './run.mjs'
import { cache } from './tools.mjs'

/** How many generators have to run with every release. */
const least = 7
const card = 'CARD-0001'
const unit = 'alternative_code=headoffice'
const plants = ['document', 'server']

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    release: { type: 'string', multiple: true },
    'openapi-generator': { type: 'string' },
    plant: { type: 'string' },
  },
})

const chosen = values.only ?? Object.keys(generators)
const releases = values.release ?? [newestRelease(bundle), 'R12.0.0']
const unknown = chosen.find((name) => !Object.hasOwn(generators, name))
if (unknown !== undefined) fail(`no generator is named ${unknown}; there are ${Object.keys(generators).join(', ')}`)
if (values.plant !== undefined && !plants.includes(values.plant)) fail(`--plant takes ${plants.join(' or ')}`)

const rows = []
for (const release of releases)
  await withServer(['--control', '--seed', 'check:generators', '--release', release], async ({ address, banner }) => {
    const url = `${address}/crmapi/rest/v2`
    const expected = expectedOf(await truthOf(url))
    if (values.plant === 'server') await plantInServer(address, banner)
    const taken = `${address}/documents/whole/openapi.${release}.3.0.3.json`
    const spoilt = values.plant === 'document' ? await spoiltDocument(taken) : undefined
    for (const generator of chosen) {
      const started = performance.now()
      const problems = await check(generator, release, spoilt?.address ?? taken, url, expected)
      rows.push({ generator, release, problems, seconds: (performance.now() - started) / 1000 })
      process.stdout.write(`${summary(rows.slice(-1), chosen).lines[0]}\n`)
      for (const problem of problems.slice(1)) process.stdout.write(`  ${problem}\n`)
    }
    spoilt?.close()
  })
const { ran, of } = summary(rows, chosen)
process.stdout.write(`\n${ran} of ${of} ran\n`)
if (ran < Math.min(least, of)) fail(`at least ${Math.min(least, of)} have to`)

async function check(generator, release, address, url, expected) {
  const folder = join(cache, 'clients', `${generator} ${release}`.replaceAll(' ', '-'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { username, password, organisation, webApiKey } = demoCredentials
  const env = {
    CRM_URL: url,
    CRM_USERNAME: username,
    CRM_PASSWORD: password,
    CRM_ORGANISATION: organisation,
    CRM_KEY: webApiKey,
    CRM_CARD: card,
    CRM_UNIT: unit,
  }
  try {
    const printed = await generators[generator]({
      document: await documentAt(address),
      address,
      folder,
      env,
      openapiGenerator: values['openapi-generator'],
    })
    return differences(printed, expected)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return error.message.split('\n')
  }
}

async function documentAt(address) {
  // On a connection of its own: the server ends one that nobody used for a while, perhaps at this moment.
  const answer = await fetch(address, { headers: { connection: 'close' } })
  if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`)
  return answer.json()
}

async function plantInServer(baseUrl, banner) {
  const [, secret] = /x-crmcom-control-secret: (\S+)/.exec(banner)
  const { response } = await createControlClient({ baseUrl, secret }).POST('/_control/faults', { body: plantedFault })
  if (!response.ok) throw new Error(`the fault was refused with HTTP ${response.status}`)
}

/** Gives a spoilt copy of a document at an address of its own. */
async function spoiltDocument(address) {
  const text = JSON.stringify(plantInDocument(await documentAt(address)))
  const listener = createServer((_, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'application/json' })
    outgoing.end(text)
  })
  await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${listener.address().port}/openapi.json`,
    close: () => {
      listener.close()
      listener.closeAllConnections()
    },
  }
}

/** Asks the server without any client. */
async function truthOf(url) {
  const call = async (path, body) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    return (await fetch(`${url}/${path}`, body === undefined ? {} : init)).json()
  }
  const { username, password, organisation } = demoCredentials
  const { token } = (await call('authentication/token', { username, password, organisation })).data
  const show = (code) => call('access_tokens/show', { token, access_token_identifier: { authentication_code: code } })
  const { number, accounts_receivable: account, life_cycle_state: state } = (await show(card)).data
  return {
    shown: `${number} ${account.account_owner.name} ${state}`,
    usernames: (await call(`users/list?token=${token}&unit_identifier=${unit}`)).data.map((user) => user.username),
    codes: {
      refused: (await call('authentication/token', { username, password: 'wrong', organisation })).status.code,
      nothing: (await show('NO SUCH CARD')).status.code,
      stranger: (await call(`users/list?token=NO%20SUCH%20SESSION&unit_identifier=${unit}`)).status.code,
    },
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
