import { createHash } from 'node:crypto'
import { listOperations, type OpenApiDocument, type Operation } from '@crmcom-webapi/contract'
import { createReferenceServer, demoCredentials, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { contractIn } from '@crmcom-webapi/test-support/contract-in'
import { expect, it } from 'vitest'
import { type Input, parameterExamples, requestExamples } from './fidelity/support/requests.js'
import { HandClock, send, user } from './support/server.js'

const { webApiKey, consumerApplicationKey } = demoCredentials
const by = (key: string) => ({ authorization: `Basic ${btoa(`${key}:`)}` })
const card = (code: string) => ({ access_token_identifier: { authentication_code: code } })
const subscription = { subscription_identifier: { number: 'S0000000044' } }
const account = { accounts_receivable_identifier: { number: 'ACR0000000007' } }

const eleni = { accounts_receivable_identifier: { number: 'ACR0000000021' } }
const cash = { type_identifier: { name: 'Payment' }, payment_method_identifier: { name: 'Cash' } }

type Said = readonly [path: string, sent: object, headers?: { [name: string]: string }]

/** What is said by hand, well or not as the release has it. */
const calls: readonly Said[] = [
  ['authentication/token', { ...user, password: 'wrong' }],
  ['authentication/web_api_key/token', {}, by(webApiKey)],
  ['authentication/consumer_application_key/token', card('CARD-0001'), by(consumerApplicationKey)],
  ['authentication/device_application_key/token', { jwt_token: 'x', installed_item_identifier: { id: 'x' } }],
  ['access_tokens/create', { authentication_code: 'NEW-1', udf_string_1: 'ä "\u2028" 𝄞', ...account }],
  ['access_tokens/create', {}],
  ['access_tokens/update', { ...card('NEW-1'), udf_float_1: 0.1, udf_string_1: null }],
  ['access_tokens/show', card('NEW-1')],
  ['access_tokens/show', { ...card('CARD-0001'), fields_set: 'number,identifier' }],
  ['access_tokens/list?', account],
  ['access_tokens/get_not_associated?', { number: 5 }],
  ['access_tokens/configuration/classifications/list?', {}],
  ['access_tokens/generate_otp', card('CARD-0001')],
  ['access_tokens/reset_verification_code', { authentication_code: 'CARD-0002' }],
  ['access_tokens/verify', { ...card('CARD-0002'), verification_code: '0000000' }],
  ['access_tokens/set_as_not_effective', card('CARD-0004')],
  ['access_tokens/set_as_effective', card('CARD-0003')],
  ['access_tokens/delete', card('CARD-0004')],
  ['access_tokens/forgot_pass_code', { identifier: 'maria@demo.example' }],
  ['access_tokens/change_pass_code', { token: '6C8E0A2F4B1D3F5C7E9A0B2D4F6A8C1D', pass_code: 'another pass code' }],
  ['access_tokens/reset_pass_code', { identifier: 'maria@demo.example' }],
  ['nagra_media_platform/authenticate', { ...account, subscription_identifier: { number: 'S0000000043' } }],
  ['tucano/subscriber/authenticate', { subscription_identifier: { number: 'S0000000042' } }],
  ['perception/subscriber/authenticate', { identifier: 'nikos@demo.example', pass_code: 'nikos-6170' }],
  ['perception/provisioning_requests/set_subscriber_pin_number', { ...subscription, pin_number: '4711' }],
  ['perception/provisioning_requests/reset_subscriber_pin_number', subscription],
  ['perception/provisioning_requests/reset_subscription', subscription],
  ['users/create', { username: 'new', password: 'x', password_confirmation: 'y' }],
  ['users/list?', { unit_identifier: { alternative_code: 'headoffice' } }],
  ['users/show?', { user_identifier: { username: 'trainee' } }],
  [
    'users/change_password',
    { user_identifier: { username: 'trainee' }, old_password: 'wrong', password: 'a', password_confirmation: 'a' },
  ],
  ['currencies/list?', {}],
  ['currencies/show?', { currency_identifier: { code: 'JPY' } }],
  ['currencies/convert_to_default_currency?', { value: 12.34, currency_identifier: { code: 'USD' } }],
  ['currencies/convert_from_default_currency?', { value: 0.005, currency_identifier: { code: 'USD' } }],
  ['accounts_receivable/show?', eleni],
  ['payments/create', { ...eleni, ...cash, payment_amount: '12.50', life_cycle_state: 'POSTED' }],
  ['payments/pay_invoice', { ...eleni, ...cash, invoice_identifier: { number: 'I0000000293' } }],
  ['payments/list?', eleni],
  ['contact_information/update', { contact_information_identifier: { number: 'CI000111' }, notes: 'ä' }],
  ['authentication/token/release', {}],
  ['authentication/token/release', {}],
]

const newest = contractIn('R18.0.0')
const saidByHand = new Set(['authentication/token', ...calls.map(([path]) => path)])

/** The documented requests of all other operations. */
function documentedCalls(contract: OpenApiDocument): Said[] {
  return listOperations(newest)
    .map(({ path, method, operation }) => ({
      said: `${path.slice(1)}${method === 'get' ? '?' : ''}`,
      sent: documentedRequest(contract, operation) ?? documentedRequest(newest, operation) ?? {},
    }))
    .filter(({ said }) => !saidByHand.has(said))
    .map(({ said, sent }) => [said, sent] as const)
}

function documentedRequest(contract: OpenApiDocument, { operationId, parameters }: Operation): Input | undefined {
  if (!parameters) return [...requestExamples(contract, operationId).values()][0]
  const mandatory = parameters.filter(({ required }) => required).map(({ name }) => name)
  const shown = [...parameterExamples(contract, operationId)].filter(([name]) => mandatory.includes(name))
  return shown.length === 0 ? undefined : Object.fromEntries(shown)
}

function request(path: string, sent: object, headers: object = {}): [string, RequestInit] {
  if (!path.endsWith('?'))
    return [path, { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(sent) }]
  const written = Object.entries(sent).map(([name, value]) => [
    name,
    typeof value === 'object' ? Object.entries(value).flat().join('=') : String(value),
  ])
  return [`${path}${new URLSearchParams(written)}`, { method: 'GET' }]
}

async function transcript(server: ReferenceServer, clock: HandClock, all: readonly Said[]): Promise<string> {
  const hash = createHash('sha256')
  const say = async (path: string, sent: object, headers?: object): Promise<string> => {
    const response = await send(server, ...request(path, sent, headers))
    const text = await response.text()
    hash.update(JSON.stringify([path, response.status, [...response.headers].sort(), text]))
    clock.advance(1234)
    return text
  }
  const token = JSON.parse(await say('authentication/token', user)).data.token
  for (const [path, sent, headers] of all)
    await say(path, path.includes('change_pass_code') ? sent : { ...sent, token }, headers)
  hash.update(JSON.stringify(server.control.requests.list()))
  return hash.digest('hex')
}

/**
 * The hashes were made on one version of Node and hold on all of them. A change of what the server says changes
 * them: look at the change, and write them anew with `npx vitest run test/transcript.slow.test.ts -u`.
 */
it('a conversation with a server that has a seed is the same everywhere, byte for byte', async () => {
  const hashes: { [release: string]: string } = {}
  for (const release of ['R8.0.0', 'R11.0.0', 'R12.4.0', 'R14.26.0', 'R18.0.0']) {
    const clock = new HandClock()
    const start = clock.now()
    const server = await createReferenceServer({ seed: 'transcript', release, clock })
    const again = async (all: readonly Said[]) => {
      clock.advance(start - clock.now())
      await server.control.reset()
      return transcript(server, clock, all)
    }
    hashes[release] = await transcript(server, clock, calls)
    expect(await again(calls), `${release} after a reset`).toBe(hashes[release])
    const documented = documentedCalls(server.contract)
    expect(await again(documented), `${release}, documented requests`).toBe(await again(documented))
  }
  await expect(`${JSON.stringify(hashes, null, 2)}\n`).toMatchFileSnapshot('transcripts.json')
})

it('most documented requests of the newest release are answered well', async () => {
  const server = await createReferenceServer({ seed: 'transcript', release: 'R18.0.0', clock: new HandClock() })
  const said = documentedCalls(server.contract)
  const { token } = (await (await send(server, ...request('authentication/token', user))).json()).data
  const codes = []
  for (const [path, sent] of said)
    codes.push((await (await send(server, ...request(path, { ...sent, token }))).json()).status.code)
  expect(codes.filter((code) => code === 'OK').length).toBeGreaterThan((said.length * 3) / 4)
})
