// One side of `npm run bench:paired`: makes calls of the reference server of a checkout, in process, as many as it is told,
// and answers with the milliseconds of processor each took.
import { pathToFileURL } from 'node:url'

const { createReferenceServer, demoCredentials } = await import(
  pathToFileURL(`${process.argv[2]}/packages/reference-server/dist/index.js`).href
)
const base = 'http://localhost/crmapi/rest/v2/'
const { username, password, organisation } = demoCredentials
const server = await createReferenceServer({ release: 'R17.0.0' })
const json = { 'content-type': 'application/json' }
const post = (path, body) => new Request(base + path, { method: 'POST', headers: json, body: JSON.stringify(body) })
const get = (path, query) => new Request(`${base}${path}?${new URLSearchParams(query)}`)
const ask = async (request) => (await server.fetch(request)).json()

const { token } = (await ask(post('authentication/token', { username, password, organisation }))).data
let made = 0
const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }
const account = '9D1B3C4E5F604172A3B4C5D6E7F80912'
const calls = {
  'log in': () => post('authentication/token', { username, password, organisation }),
  'refused log in': () => post('authentication/token', { username, password: 'wrong', organisation }),
  'show an access token': () => post('access_tokens/show', { token, ...card }),
  'show a user': () => get('users/show', { token, user_identifier: 'username=integrator' }),
  'list users': () => get('users/list', { token, group_identifier: 'id=GR01' }),
  'list access tokens': () => get('access_tokens/list', { token, accounts_receivable_identifier: `id=${account}` }),
  'create an access token': () => post('access_tokens/create', { token, authentication_code: `P-${made++}` }),
  'update an access token': () => post('access_tokens/update', { token, ...card, udf_string_1: `x${made++}` }),
}

process.on('message', async ({ name, count }) => {
  if (name === undefined) return process.send(Object.keys(calls))
  const before = process.cpuUsage()
  let code
  for (let i = 0; i < count; i++) code = (await ask(calls[name]())).status.code
  const { user, system } = process.cpuUsage(before)
  process.send({ code, each: (user + system) / 1e3 / count })
})
process.send('ready')
