// What public clients of the API do, each as a function of a server. A way throws where the server does something that
// would break such a client.
import { CrmStatusError, createClient } from '@crmcom-webapi/client'
import { withRaw } from '@crmcom-webapi/client/raw'
import { listOperations, type OpenApiDocument } from '@crmcom-webapi/contract'
import { basePath, demoCredentials, type ReferenceServer } from '@crmcom-webapi/reference-server'
import { expect } from 'vitest'
import { bulkPaymentPage, type Caller } from './bulk-payment-page.js'
import { memberService } from './member-service.js'
import { till } from './till.js'

/** One way of calling, and what a release needs to have for it. */
export interface Way {
  clients: string
  needs: readonly string[]
  /** What else the contract of the release has to say before the way can be gone. */
  where?: (contract: OpenApiDocument) => boolean
  go(server: ReferenceServer): Promise<void>
}

interface Envelope {
  status: { code: string; message: string | null; description: string | null }
  // biome-ignore lint/suspicious/noExplicitAny: a client without types reads whatever comes.
  data: any
}

const { username, password, organisation, webApiKey } = demoCredentials
const user = { username, password, organisation }
const json = { 'content-type': 'application/json' }

/** Sends a request as it stands; libraries that such clients use throw on an HTTP status from 400 on. */
async function send(server: ReferenceServer, path: string, init: RequestInit = {}): Promise<Envelope> {
  const response = await server.fetch(new Request(`http://localhost${basePath}/${path}`, init))
  expect(response.status).toBe(200)
  return response.json() as Promise<Envelope>
}

const post = (server: ReferenceServer, path: string, body: unknown, headers: Record<string, string> = json) =>
  send(server, path, { method: 'POST', headers, body: JSON.stringify(body) })

async function login(server: ReferenceServer, more: object = {}): Promise<string> {
  const { status, data } = await post(server, 'authentication/token', { ...user, ...more })
  expect(status.code).toBe('OK')
  return data.token
}

/** The same for a program by itself, which fetches as it likes. */
const callerOf = (server: ReferenceServer): Caller => ({
  baseUrl: `http://localhost${basePath}`,
  user,
  fetch: async (url, init) => {
    const response = await server.fetch(new Request(url, init))
    expect([url.replace(/\?.*/, ''), response.status]).toEqual([url.replace(/\?.*/, ''), 200])
    return response
  },
})

const card = { access_token_identifier: { authentication_code: 'CARD-0001' } }

/** Whether a token is let in, by a call of its release. */
async function isIn(server: ReferenceServer, token: string): Promise<boolean> {
  const { status } = await post(server, 'access_tokens/show', { token, ...card })
  return status.code === 'OK'
}

const operation = (contract: OpenApiDocument, id: string) =>
  listOperations(contract).find((placed) => placed.operation.operationId === id)?.operation

export const ways: readonly Way[] = [
  {
    clients: 'keep several tokens of one user, use them in turn, and renew each after 7,000 s by their own clock',
    needs: ['createSessionToken', 'showAccessToken'],
    go: async (server) => {
      const pool = [await login(server), await login(server), await login(server)]
      expect(new Set(pool).size).toBe(pool.length)
      for (let round = 0; round < 4; round++) {
        for (let turn = 0; turn < 7; turn++) {
          expect(await isIn(server, pool[turn % pool.length] as string)).toBe(true)
          server.control.clock.advance(1_000_000)
        }
        for (const [i, old] of pool.entries()) {
          pool[i] = await login(server)
          // Renewed in time: what is replaced is still good, and stays so beside the new one.
          expect(pool[i]).not.toBe(old)
          expect([await isIn(server, old), await isIn(server, pool[i] as string)]).toEqual([true, true])
        }
      }
    },
  },
  {
    clients: 'read no code of a failed login, and send its message on as if it were the token',
    needs: ['createSessionToken', 'showAccessToken', 'listUsers'],
    go: async (server) => {
      const { status, data } = await post(server, 'authentication/token', { ...user, password: 'wrong' })
      expect(status.code).not.toBe('OK')
      expect(data?.token).toBeUndefined()
      for (const token of [status.message, status.description, String(data), 'undefined', 'null']) {
        const shown = await post(server, 'access_tokens/show', { token: token || ' ', ...card })
        const listed = await send(server, `users/list?token=${encodeURIComponent(token || ' ')}&unit_identifier=id=1`)
        for (const { status } of [shown, listed])
          expect(status.code).toBe('COM.CRM.EXCEPTION.AUTHENTICATION.INVALIDSESSIONTOKENEXCEPTION')
      }
    },
  },
  {
    clients: 'write a slash before the query',
    needs: ['showUser', 'listUsers'],
    go: async (server) => {
      const token = await login(server)
      const shown = await send(server, `users/show/?token=${token}&user_identifier=username=integrator`)
      expect([shown.status.code, shown.data.username]).toEqual(['OK', 'integrator'])
      const listed = await send(server, `users/list/?token=${token}&unit_identifier=id=1`)
      expect(listed.data.length).toBeGreaterThan(1)
    },
  },
  {
    clients: 'leave the second = of an identifier as it is, or let their library write %3D',
    needs: ['showUser'],
    go: async (server) => {
      const token = await login(server)
      for (const identifier of ['username=integrator', 'username%3Dintegrator', 'username%3dintegrator'])
        for (const name of ['user_identifier', 'user%5Fidentifier']) {
          const { data } = await send(server, `users/show?token=${token}&${name}=${identifier}`)
          expect([identifier, data.id]).toEqual([identifier, '2'])
        }
    },
  },
  {
    clients: 'send null for whatever they do not set: the token at a login, fields of a new record',
    needs: ['createSessionToken', 'createAccessToken'],
    where: (contract) => operation(contract, 'createSessionToken')?.['x-null'] === 'absent',
    go: async (server) => {
      const token = await login(server, { unit: null, token: null })
      const body = { token, authentication_code: 'FIELD-1', identifier: null, pass_code: null }
      const { status, data } = await post(server, 'access_tokens/create', body)
      expect([status.code, data.authentication_code, data.identifier]).toEqual(['OK', 'FIELD-1', null])
      const named = { access_token_identifier: { authentication_code: 'FIELD-1', identifier: null, pass_code: null } }
      expect((await post(server, 'access_tokens/show', { token, ...named })).status.code).toBe('OK')
    },
  },
  {
    clients: 'announce JSON with a charset, in any case, as their library writes it',
    needs: ['createSessionToken'],
    go: async (server) => {
      for (const type of [
        'application/json; charset=utf-8',
        'application/json;charset=UTF-8',
        'Application/JSON; Charset="utf-8"',
        'application/json ; charset=utf8',
      ]) {
        const { status } = await post(server, 'authentication/token', user, { 'content-type': type })
        expect([type, status.code]).toEqual([type, 'OK'])
      }
    },
  },
  {
    clients: 'log in by key with HTTP Basic, announce JSON or whatever else, and send nothing, or an empty object',
    needs: ['createSessionTokenByWebApiKey', 'showAccessToken'],
    go: async (server) => {
      const authorization = `Basic ${btoa(`${webApiKey}:`)}`
      const calls: RequestInit[] = [
        { headers: { authorization, ...json } },
        { headers: { authorization, ...json }, body: '' },
        { headers: { authorization, ...json }, body: '{}' },
        { headers: { authorization } },
        // Nothing is sent, so what it is called does not matter.
        { headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' } },
        { headers: { authorization, 'content-type': 'aplication/json' } },
        { headers: { authorization, 'content-type': '' }, body: '' },
        { headers: { Authorization: authorization.replace('Basic', 'basic'), ...json }, body: '{ }' },
      ]
      for (const init of calls) {
        const { status, data } = await send(server, 'authentication/web_api_key/token', { method: 'POST', ...init })
        expect(status.code).toBe('OK')
        expect(await isIn(server, data.token)).toBe(true)
      }
    },
  },
  {
    clients: 'show people the message of an answer, also beside code OK',
    needs: ['createSessionToken', 'showAccessToken'],
    go: async (server) => {
      const message = 'You were served by till 3'
      const crm = withRaw(
        createClient({
          baseUrl: 'http://localhost',
          release: server.release as 'R18.0.0',
          credentials: user,
          // The server of the field says something beside OK; this one is made to.
          fetch: async (request) => {
            const body = (await (await server.fetch(request)).json()) as Envelope
            return Response.json({ ...body, status: { ...body.status, message } })
          },
          onWarning: () => {},
        }),
      )
      expect((await crm.accessTokens.show(card)).number).toBe('AT0000000001')
      const token = await crm.session.token()
      const { data } = await crm.raw.POST('/access_tokens/show', { body: { token, ...card } })
      expect(data?.status).toMatchObject({ code: 'OK', message })
    },
  },
  {
    clients: 'name the unit to work in at the login, by its ID',
    needs: ['createSessionToken', 'createAccessToken'],
    go: async (server) => {
      const harbourShop = '7F1C2E9A4B3D4C6E8A0B1C2D3E4F5A6B'
      const token = await login(server, { unit: harbourShop })
      const { data } = await post(server, 'access_tokens/create', { token, authentication_code: 'FIELD-2' })
      const { created_by_unit: unit, created_by_business_unit: business } = data.log_information
      expect((business ?? unit).id).toBe(harbourShop)
      const [, claims] = token.split('.')
      if (claims) expect(JSON.parse(Buffer.from(claims, 'base64url').toString()).oun).toBe(harbourShop)
    },
  },
  {
    clients: 'use a library that throws on HTTP 4xx and 5xx, and tell a refusal by status.code of an answer with 200',
    needs: ['createSessionToken', 'showAccessToken'],
    go: async (server) => {
      const token = await login(server)
      const unknown = { access_token_identifier: { authentication_code: 'NOBODY-S' } }
      const refused = [
        await post(server, 'authentication/token', { ...user, password: 'wrong' }),
        await post(server, 'access_tokens/show', { token: 'expired', ...card }),
        await post(server, 'access_tokens/show', { token, ...unknown }),
        await post(server, 'access_tokens/show', { token }),
        await post(server, 'access_tokens/no_such_method', { token }),
      ]
      for (const { status } of refused) {
        expect(status.code).toMatch(/^COM\.CRM\.EXCEPTION\.[A-Z]+\.[A-Z]+EXCEPTION$/)
        expect([typeof status.message, typeof status.description]).toEqual(['string', 'string'])
        expect(status.message).not.toBe('')
      }
      const crm = createClient({
        baseUrl: 'http://localhost',
        release: server.release as 'R18.0.0',
        credentials: user,
        fetch: (request) => server.fetch(request),
        onWarning: () => {},
      })
      const failed = await crm.accessTokens.show(unknown).catch((error: unknown) => error)
      expect(failed).toBeInstanceOf(CrmStatusError)
      expect(failed).toMatchObject({ statusCode: refused[2]?.status.code })
    },
  },
  {
    clients: 'let single failures pass by their code, and stop at every other',
    needs: ['createSessionToken', 'showAccessToken'],
    go: async (server) => {
      // Two codes are compared with in the field; they have to be known, and told apart from all others.
      const known = server.contract.components?.schemas?.['FailureStatus']?.properties?.['code']?.['x-known-codes']
      const codes = (known as { code: string }[]).map(({ code }) => code)
      for (const code of [
        'COM.CRM.EXCEPTION.SUBSCRIPTIONS.ATLEASTONEOFTHEFIELDSMUSTBEAMENDEDEXCEPTION',
        'COM.CRM.EXCEPTION.SUBSCRIPTIONS.SERVICEALREADYEXISTSONSUBSCRIPTIONEXCEPTION',
      ]) {
        expect(codes).toContain(code)
        server.control.faults.add({ operationId: 'showAccessToken', effect: { failure: code as never }, times: 1 })
        const answer = await post(server, 'access_tokens/show', { token: await login(server), ...card })
        expect(answer.status.code).toBe(code)
      }
    },
  },
  {
    clients: 'send and read text in UTF-8 without saying so',
    needs: ['createAccessToken', 'showAccessToken'],
    go: async (server) => {
      const token = await login(server)
      const code = 'Ελένη-Ø-😀'
      const bytes = new TextEncoder().encode(JSON.stringify({ token, authentication_code: code }))
      const created = await send(server, 'access_tokens/create', { method: 'POST', headers: json, body: bytes })
      expect(created.data.authentication_code).toBe(code)
      const named = { access_token_identifier: { authentication_code: code } }
      expect((await post(server, 'access_tokens/show', { token, ...named })).data.id).toBe(created.data.id)
    },
  },
  {
    clients: 'name a contact by its ID, with the second = of the query as it is',
    needs: ['createSessionToken', 'showContactInformation'],
    go: async (server) => {
      const id = 'C3A1F0E29B4D4C5E8F7A6B5C4D3E2F10'
      const path = `contact_information/show?token=${await login(server)}&contact_information_identifier=id=${id}`
      const { status, data } = await send(server, path)
      expect([status.code, data.id, data.emails_set]).toEqual([
        'OK',
        id,
        [{ type: 'PERSONAL', email: 'eleni@demo.example' }],
      ])
    },
  },
  {
    clients: 'let two failures of subscriptions pass by their codes',
    needs: ['createSessionToken', 'updateSubscription', 'createSubscription'],
    go: async (server) => {
      const token = await login(server)
      const passes = (words: string) => `COM.CRM.EXCEPTION.SUBSCRIPTIONS.${words}EXCEPTION`
      const same = { token, subscription_identifier: { number: 'S0000000051' } }
      expect((await post(server, 'subscriptions/update', same)).status.code).toBe(
        passes('ATLEASTONEOFTHEFIELDSMUSTBEAMENDED'),
      )
      const twice = { service_identifier: { code: 'FAMILY' } }
      const billing_terms = {
        billing_term_scheme_identifier: { code: 'MONTHLY' },
        ...{ price_plan_identifier: { code: 'STANDARD' }, billing_frequency: 'MONTHLY' },
        agreement_date: '2026-01-05T00:00:00',
      }
      const made = await post(server, 'subscriptions/create', {
        ...{ token, business_classification_code: 'CREATE_DRAFT_SUBSCRIPTION' },
        accounts_receivable: { action: 'EXISTING', accounts_receivable_identifier: { number: 'ACR0000000021' } },
        subscription: { type_identifier: { name: 'Family TV' }, billing_terms, services_set: [twice, twice] },
      })
      expect(made.status.code).toBe(passes('SERVICEALREADYEXISTSONSUBSCRIPTION'))
    },
  },
  {
    clients: 'take a file of payments: find each account, raise the payment as posted, and activate its subscription',
    needs: [
      ...['createSessionToken', 'showAccountsReceivable', 'createPayment', 'getLatestPayments'],
      ...['listSubscriptions', 'activateSubscription'],
    ],
    go: async (server) => {
      const lines = await bulkPaymentPage(
        callerOf(server),
        [
          'ACR0000000021;25.50;Cash',
          'ACR0000009999;10.00;Cash',
          'ACR0000000034;100;Cash',
          'ACR0000000021;12.345;Cash',
          'ACR0000000021;;Cash',
          'ACR0000000034;12.40;Barter',
          'ACR0000000021;0.1;Cash',
          'ACR0000000021;0.2;Cash',
        ].join('\n'),
      )
      const [eleni, nordlys] = [
        { account: 'ACR0000000021', owner: 'Eleni Georgiou' },
        { account: 'ACR0000000034', owner: 'Nordlys AS' },
      ]
      const running = 'The subscription is EFFECTIVE, not DRAFT or NOT_EFFECTIVE'
      expect(lines).toEqual([
        { ...eleni, result: 'paid, P0000000097', balance: -50, activation: running },
        { account: 'ACR0000009999', result: 'No accounts receivable was found' },
        { ...nordlys, result: 'paid, P0000000098', balance: 237.4, activation: 'active, S0000000052' },
        { ...eleni, result: 'The amount has more digits than EUR has', balance: -50 },
        { ...eleni, result: 'The parameters are not valid', balance: -50 },
        { ...nordlys, result: 'No payment method was found', balance: 237.4 },
        { ...eleni, result: 'paid, P0000000099', balance: -50.1, activation: running },
        { ...eleni, result: 'paid, P0000000100', balance: -50.3, activation: running },
      ])
      const account = 'accounts_receivable_identifier=number=ACR0000000021'
      const latest = await send(server, `payments/get_latest/?token=${await login(server)}&${account}&number=3`)
      const shown = latest.data.map((payment: Envelope['data']) => [
        payment.number,
        payment.life_cycle_state,
        payment.payment_amount,
        payment.payment_method.name,
      ])
      expect(shown).toEqual([
        ['P0000000100', 'POSTED', 0.2, 'Cash'],
        ['P0000000099', 'POSTED', 0.1, 'Cash'],
        ['P0000000097', 'POSTED', 25.5, 'Cash'],
      ])
      const { balances, entries } = await server.control.journal({ organisation, number: 'ACR0000000021' })
      expect([balances, entries.slice(-3).map(({ amount }) => amount)]).toEqual([
        { EUR: '50.3' },
        ['25.5', '0.1', '0.2'],
      ])
    },
  },
  {
    clients: 'make members: null for what nobody filled in, phones and mails inside of demographics',
    needs: ['createSessionToken', 'createContactInformation', 'showContactInformation'],
    go: async (server) => {
      const service = memberService(callerOf(server))
      const nobody = { title: null, gender: null, born: null, idNumber: null, mobile: null, mail: null }
      const jane = await service.register({
        ...{ title: 'Ms', firstName: 'Jane', lastName: 'Roe', gender: null, born: '1980-01-01', idNumber: 'X-1001' },
        ...{ mobile: '+35799000021', mail: 'jane.roe@members.example' },
      })
      const mark = await service.register({ ...nobody, firstName: 'Mark', lastName: 'Οικονόμου', gender: 'MALE' })
      expect(await service.show(jane)).toEqual({
        id: jane,
        name: 'Jane Roe',
        mails: ['jane.roe@members.example'],
        phones: ['+35799000021'],
      })
      expect(await service.show(mark)).toEqual({ id: mark, name: 'Mark Οικονόμου', mails: [], phones: [] })
    },
  },
  {
    clients:
      'sell at a till: preview, purchase, show the message beside code OK, cancel, and send again what has no answer',
    needs: [
      ...['createSessionToken', 'previewPurchase', 'createPurchase', 'cancelPurchase'],
      ...['listAwardRewardTransactions', 'useVoucher'],
    ],
    // Without a number of the till a call that is sent again is another purchase.
    where: (contract) =>
      contract.components?.schemas?.['PurchaseCreation']?.properties?.['external_system_reference_number'] !==
      undefined,
    go: async (server) => {
      const [left, right] = [till(callerOf(server), 'TILL-1'), till(callerOf(server), 'TILL-2')]
      const sale = { receipt: '0007', soldOn: '2026-01-05T09:30:00', product: 'REMOTE', total: 25 }
      const named = server.contract.components?.schemas?.['AccountsReceivableIdentifierOfEvent']?.properties
      const maria = named?.['access_token_identifier'] ? { card: 'CARD-0001' } : { account: 'ACR0000000007' }
      const eleni = { account: 'ACR0000000021' }
      const token = await login(server)
      const awards = async () => {
        const { data } = await post(server, 'reward_transactions/awards/list', {
          ...{ token, accounts_receivable_identifier: { number: eleni.account } },
        })
        return data
          .filter((one: Envelope['data']) => one.life_cycle_state === 'POSTED')
          .map((one: Envelope['data']) => one.amount)
      }
      const earlier = await awards()
      // By the card where the release knows that, the number of the club and that of the account; who is in no scheme is
      // awarded nothing.
      const identified = [maria, { participant: '32' }, eleni]
      expect(await Promise.all(identified.map((one) => left.preview(one, sale)))).toEqual([0, 2.5, 2.5])
      expect(await awards()).toEqual(earlier)
      const words = 'Thank you! You are awarded a tenth.'
      const made = await left.send(eleni, sale)
      expect(made).toMatchObject({ state: 'POSTED', awarded: [2.5], says: words })
      expect(await left.send(eleni, sale)).toEqual(made)
      expect(await left.send(maria, { ...sale, receipt: '0008' })).toMatchObject({ awarded: [], says: '' })
      expect(await awards()).toEqual([...earlier, 2.5])
      right.keep(eleni, { ...sale, receipt: '0001', total: 10 })
      right.keep({ participant: '32' }, { ...sale, receipt: '0002', total: 40 })
      const [first, again] = [await right.catchUp(), await right.catchUp()]
      expect([first.map(({ awarded }) => awarded), again]).toEqual([[[1], [4]], first])
      expect(await awards()).toEqual([...earlier, 2.5, 1, 4])
      expect(await left.cancel(made.number)).toBe('CANCELLED')
      await expect(left.cancel(made.number)).rejects.toThrow('The customer event is CANCELLED, not POSTED')
      // What comes again after all does not bring it back.
      expect(await left.send(eleni, sale)).toMatchObject({ number: made.number, state: 'CANCELLED' })
      expect(await awards()).toEqual([...earlier, 1, 4])
      const taken = await Promise.all([left, right].map((one) => one.take(eleni, '481516234201')))
      expect(taken.toSorted()).toEqual(['The voucher is USED, not ACTIVATED', 'USED'])
      const { entries } = await server.control.journal({ organisation, number: eleni.account })
      // Once, with what the type of the voucher adds to its value.
      const paid = entries.filter(({ cause }) => cause.operation === 'useVoucher').map(({ amount }) => amount)
      expect(paid).toEqual(['20', '2'])
    },
  },
]
