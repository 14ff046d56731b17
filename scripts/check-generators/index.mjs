// Makes clients of the OpenAPI 3.0.3 documents with the generators that people use, and runs a program with each
// against a started reference server. Fails when fewer of them run than `least`.
// node scripts/check-generators/index.mjs [--only NAME] [--release R12.0.0] [--openapi-generator 7.14.0] [--plant document|server]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { newestRelease, project, toOpenApi30 } from '@crmcom-webapi/contract'
import { createReferenceServer, demoCredentials } from '@crmcom-webapi/reference-server'
import { root } from '../run.mjs'
import { generators } from './generators.mjs'
import { differences, expectedOf, summary } from './judge.mjs'
import { plantInDocument, plantInServer } from './plant.mjs'
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

const bundle = JSON.parse(readFileSync(join(root, 'packages/contract/bundle/openapi.json'), 'utf8'))
const chosen = values.only ?? Object.keys(generators)
const releases = values.release ?? [newestRelease(bundle), 'R12.0.0']
const unknown = chosen.find((name) => !Object.hasOwn(generators, name))
if (unknown !== undefined) fail(`no generator is named ${unknown}; there are ${Object.keys(generators).join(', ')}`)
if (values.plant !== undefined && !plants.includes(values.plant)) fail(`--plant takes ${plants.join(' or ')}`)

const rows = []
for (const release of releases) {
  const { server, url, close } = await serve(release)
  const expected = expectedOf(await truthOf(url))
  if (values.plant === 'server') plantInServer(server)
  for (const generator of chosen) {
    const started = performance.now()
    const problems = await check(generator, release, url, expected)
    rows.push({ generator, release, problems, seconds: (performance.now() - started) / 1000 })
    process.stdout.write(`${summary(rows.slice(-1), chosen).lines[0]}\n`)
    for (const problem of problems.slice(1)) process.stdout.write(`  ${problem}\n`)
  }
  await close()
}
const { ran, of } = summary(rows, chosen)
process.stdout.write(`\n${ran} of ${of} ran\n`)
if (ran < Math.min(least, of)) fail(`at least ${Math.min(least, of)} have to`)

async function check(generator, release, url, expected) {
  const whole = toOpenApi30(project(bundle, release)).document
  const document = values.plant === 'document' ? plantInDocument(whole) : whole
  const folder = join(cache, 'clients', `${generator} ${release}`.replaceAll(' ', '-'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'openapi.json')
  writeFileSync(file, JSON.stringify(document, null, 2))
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
      document,
      file,
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

/** Starts a reference server on a free port of this machine. */
async function serve(release) {
  const server = await createReferenceServer({ release, seed: 'check:generators' })
  const listener = createServer(async (incoming, outgoing) => {
    const chunks = []
    for await (const chunk of incoming) chunks.push(chunk)
    const { method, headers, url } = incoming
    const hasBody = method !== 'GET' && method !== 'HEAD'
    const request = new Request(`http://127.0.0.1${url}`, {
      method,
      headers: Object.entries(headers).filter(([name]) => name !== 'connection' && name !== 'upgrade'),
      ...(hasBody ? { body: Buffer.concat(chunks) } : {}),
    })
    const response = await server.fetch(request)
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
  await new Promise((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise((resolve) => {
      listener.close(resolve)
      listener.closeAllConnections()
    })
  return { server, url: `http://127.0.0.1:${listener.address().port}/crmapi/rest/v2`, close }
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
